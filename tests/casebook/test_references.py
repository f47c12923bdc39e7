"""References: what may be in one, and how people type them."""

import re

import pytest

from casebook.references import SIGNS, new_reference, parse_reference


def test_a_reference_has_its_shape_and_no_sign_that_is_mistaken() -> None:
    references = {new_reference() for _ in range(500)}

    assert len(references) == 500
    for reference in references:
        assert re.fullmatch("HH-[2-9A-Z]{4}-[2-9A-Z]{4}", reference)
        assert not set("01OILU") & set(reference[3:])


def test_a_reference_uses_all_its_signs() -> None:
    used = {sign for _ in range(500) for sign in new_reference()[3:]}

    assert used == set(SIGNS) | {"-"}


def test_a_new_reference_is_read_as_itself() -> None:
    reference = new_reference()

    assert parse_reference(reference) == reference


@pytest.mark.parametrize(
    "typed",
    [
        "HH-7K3M-9QXD",
        "hh-7k3m-9qxd",
        "HH7K3M9QXD",
        " hh 7k3m 9qxd ",
        "HH–7K3M–9QXD",  # a phone's long dashes
        "hh_7k3m.9qxd",
        "7K3M-9QXD",
    ],
)
def test_a_reference_is_read_as_people_type_it(typed: str) -> None:
    assert parse_reference(typed) == "HH-7K3M-9QXD"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "HH",
        "HH-7K3M",
        "HH-7K3M-9QX",  # one short
        "HH-7K3M-9QXDD",  # one long
        "AB-7K3M-9QXD",  # not ours
        "HH-0K3M-9QXD",  # a sign that no reference has
        "mijn nummer is HH-7K3M-9QXD",
    ],
)
def test_what_is_no_reference_is_not_read(typed: str) -> None:
    assert parse_reference(typed) is None
