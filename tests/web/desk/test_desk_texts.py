"""The desk's words: a complete Dutch catalog, a word for every answer, and English when asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, get_args

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po
from flask.testing import FlaskClient

from casebook import choices, ways
from casebook.additions import LATER, LATER_DETAILS
from casebook.statuses import Status
from casebook.values import DETAILS
from questions.shown import REACH
from settings import ROOT
from tests.web.desk.staff import signs_in
from tests.web.page import page
from web.desk import fields, labels
from web.desk.history import FIELDS

Logged = Callable[..., str]
PLACE = re.compile(r"%\(\w+\)\w")


@pytest.fixture(scope="module")
def dutch() -> Catalog:
    with (ROOT / "locales/nl/LC_MESSAGES/desk.po").open("rb") as file:
        return read_po(file, locale="nl")


@pytest.fixture(scope="module")
def sources() -> set[object]:
    """Every text in the desk's code and templates, found as babel.cfg says."""
    with (ROOT / "babel.cfg").open() as file:
        methods, options = parse_mapping_cfg(file)
    keywords = DEFAULT_KEYWORDS | {"lazy_gettext": None}
    found = extract_from_dir(
        ROOT / "web/desk",
        [(pattern.removeprefix("web/desk/"), method) for pattern, method in methods],
        {key.removeprefix("web/desk/"): each for key, each in options.items()},
        keywords=keywords,
    )
    return {message for _file, _line, message, _comments, _context in found}


def test_dutch_has_every_text_and_nothing_else(dutch: Catalog, sources: set[object]) -> None:
    assert len(sources) > 100
    assert {each.id for each in dutch if each.id} == sources


def test_every_text_is_translated(dutch: Catalog) -> None:
    for message in dutch:
        words = message.string if isinstance(message.string, tuple) else (message.string,)
        assert all(words), message.id
        assert not message.fuzzy, message.id


def test_translations_lose_no_value(dutch: Catalog) -> None:
    for message in dutch:
        both = zip(_each(message.id), _each(message.string), strict=True)
        for source, translated in both:
            assert sorted(PLACE.findall(source)) == sorted(PLACE.findall(translated))


def _each(text: Any) -> tuple[str, ...]:
    return text if isinstance(text, tuple) else (text,)


@pytest.mark.parametrize(
    ("words", "answers"),
    [
        (labels.STATUS, list(Status)),
        (labels.TAG, list(Status)),
        (labels.STEP, [each for each in Status if each is not Status.NEW]),
        (labels.TYPE, get_args(choices.CaseType)),
        (labels.KIND, get_args(choices.Kind)),
        (labels.ORIGIN, get_args(choices.Origin)),
        (labels.CAUSE, get_args(choices.Cause)),
        (labels.LASTING, get_args(choices.Lasting)),
        (labels.ANSWER, get_args(choices.Answer)),
        (labels.VERIFIED, get_args(choices.Verified)),
        (labels.MONEY_HELP, get_args(choices.MoneyHelp)),
        (labels.AGREE, get_args(choices.Kind)),
        (labels.CHANGE, get_args(choices.Kind)),
        (labels.SPOKEN, get_args(choices.Spoken)),
        (labels.DECLINE_REASON, get_args(choices.DeclineReason)),
        (labels.POSSIBLE, get_args(choices.Possible)),
        (labels.OBJECTION, get_args(choices.Answer)),
        (labels.CALL, get_args(choices.CallOutcome)),
        (labels.READING_REASON, get_args(choices.ReadingReason)),
        (labels.ROLE, get_args(choices.Role)),
        (labels.AUDITED, get_args(choices.Audited)),
        (labels.MUNICIPALITY_CALL, get_args(choices.MunicipalityCall)),
        # The chat's own list: the casebook keeps any words in this field.
        (labels.REACH, REACH),
        (fields.DETAILS, {name for details in DETAILS.values() for name in details}),
        # Details come later by the same names.
        (FIELDS, {*fields.FIELDS, *fields.DETAILS, *LATER, *LATER_DETAILS}),
        (labels.LETTER_WHAT, get_args(choices.LetterWhat)),
        (labels.WAY, get_args(choices.Way)),
        (labels.HAND_OVER, get_args(choices.Way)),
        (labels.STAFF_SAYS, get_args(choices.StaffSays)),
        (labels.WAY_SHUT, get_args(ways.Because)),
        # No letter is no danger and has its own sentence on the page.
        (labels.LETTER, [each for each in get_args(choices.Letter) if each != "none"]),
    ],
)
def test_every_answer_of_the_casebook_has_a_word(
    words: Mapping[str, object], answers: list[str]
) -> None:
    assert set(words) == set(answers)


def test_desk_is_dutch_until_somebody_chooses(client: FlaskClient) -> None:
    found = page(client.get("/desk/sign-in", headers={"Accept-Language": "en"}))

    assert found.root.get("lang") == "nl"
    assert "Wachtwoord" in found.text


def test_chosen_language_stays_also_over_sign_in(client: FlaskClient, logged: Logged) -> None:
    page(client.get("/desk/sign-in?language=en"))
    signs_in(client)

    found = page(client.get(f"/desk/cases/{logged(arrears_cents=130000)}"))

    assert found.root.get("lang") == "en"
    assert "Next step" in found.text
    assert "about €1,300.00" in found.text
    assert "Dutch" in found.text


def test_language_link_keeps_the_search_and_the_page(desk: FlaskClient, logged: Logged) -> None:
    logged()

    link = next(each for each in page(desk.get("/desk?q=maria")).all("a") if each.get("hreflang"))
    found = page(desk.get(link.get("href", "")))

    assert found.root.get("lang") == "en"
    assert found.by_id("q").get("value") == "maria"


def test_a_language_we_do_not_have_changes_nothing(desk: FlaskClient) -> None:
    assert page(desk.get("/desk?language=xx")).root.get("lang") == "nl"
