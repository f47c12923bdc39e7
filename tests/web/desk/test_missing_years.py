"""The desk says from 1 December that next year's huurtoeslag figures are missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from flask import Flask
from flask.testing import FlaskClient

from schemes.huurtoeslag import Years
from tests.schemes.huurtoeslag.cases import ALL
from tests.web.desk.staff import signs_in
from tests.web.page import Page, page, text_of
from web.parts import Parts

COMING = (
    "Cijfers ontbreken: huurtoeslag 2027. Zonder deze cijfers rekent Huurhulp vanaf 1 januari geen "
    "huurtoeslag van 2027 uit. Zo voegt u ze toe: docs/huurtoeslag-year.md."
)
NOW_MISSING = (
    "Cijfers ontbreken: huurtoeslag 2027. Zolang ze er niet zijn, rekent Huurhulp geen huurtoeslag "
    "van dit jaar uit. Zo voegt u ze toe: docs/huurtoeslag-year.md."
)


def queue_at(app: Flask, client: FlaskClient, moment: datetime, *known: int) -> Page:
    """The queue as it is at this moment, with the figures of these years."""
    parts: Parts = app.extensions["huurhulp"]
    app.extensions["huurhulp"] = replace(
        parts,
        settings=replace(parts.settings, fixed_now=moment),
        years=Years({year: ALL.of(2026) for year in known}),
    )
    signs_in(client)
    return page(client.get("/desk"))


def notes(found: Page) -> list[str]:
    return [text_of(each) for each in found.with_class("note")]


@pytest.mark.parametrize(
    ("moment", "known", "said"),
    [
        # In Amsterdam the 1st begins at 23:00 UTC of the day before.
        (datetime(2026, 11, 30, 22, 59, tzinfo=UTC), (2026,), []),
        (datetime(2026, 11, 30, 23, 0, tzinfo=UTC), (2026,), [COMING]),
        (datetime(2026, 12, 31, 22, 59, tzinfo=UTC), (2026,), [COMING]),
        (datetime(2026, 12, 31, 23, 0, tzinfo=UTC), (2026,), [NOW_MISSING]),
        (datetime(2026, 12, 15, 12, 0, tzinfo=UTC), (2026, 2027), []),
        (datetime(2027, 3, 1, 12, 0, tzinfo=UTC), (2026, 2027), []),
        (datetime(2027, 12, 1, 12, 0, tzinfo=UTC), (2026, 2028), [NOW_MISSING]),
    ],
)
def test_missing_figures_are_said_from_the_first_of_december(
    app: Flask, client: FlaskClient, moment: datetime, known: tuple[int, ...], said: list[str]
) -> None:
    assert notes(queue_at(app, client, moment, *known)) == said


def test_banner_stands_on_every_page_of_staff_and_not_before_the_door(
    app: Flask, client: FlaskClient
) -> None:
    december = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)

    assert notes(queue_at(app, client, december, 2026)) == [COMING]
    assert COMING in page(client.get("/desk/nowhere"), 404).text
    assert not notes(page(app.test_client().get("/desk/sign-in")))
