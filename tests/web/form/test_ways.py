"""Back, forth, in another language, twice, too late, and with a page that is not ours."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask

from casebook.database import CasebookUnavailable
from tests.web.conftest import WebWith
from tests.web.form.visitor import ANSWERS, START, Visitor, posted
from tests.web.page import page
from tests.web.tenants import NOW

PLAN = "payment_plan"


def test_page_leaves_nothing_in_the_browser_and_needs_no_script(visitor: Visitor) -> None:
    seen = [visitor.answered]
    seen.append(visitor.begins(PLAN).answered)
    seen.append(visitor.answers_all().answered)
    seen.append(visitor.sends().answered)

    for each in seen:
        assert "Set-Cookie" not in each.headers
        assert "<script" not in each.text


def test_pages_are_shown_again_only_while_they_are_filled_in(visitor: Visitor) -> None:
    """A browser's way back from a page that answered a POST needs its cache (showing.py)."""
    kept = {"start": visitor.answered.headers["Cache-Control"]}
    kept["question"] = visitor.begins(PLAN).answered.headers["Cache-Control"]
    kept["check"] = visitor.answers_all().answered.headers["Cache-Control"]
    last = visitor.sends().answered.headers

    assert kept == {
        "start": "no-store", "question": "private, no-cache", "check": "private, no-cache"
    }  # fmt: skip
    assert (last["Cache-Control"], last["Clear-Site-Data"]) == ("no-store", '"cache"')


def test_words_of_a_crisis_cannot_be_gone_back_to(visitor: Visitor) -> None:
    visitor.begins("call_back").answers("ik wil niet meer leven")

    last = visitor.answered.headers
    assert (last["Cache-Control"], last["Clear-Site-Data"]) == ("no-store", '"cache"')


def test_back_leads_to_the_question_before_with_its_answer(visitor: Visitor) -> None:
    visitor.begins(PLAN).answers("Een brief van de deurwaarder").answers("20 november")

    visitor.goes_back()
    assert (visitor.asked, visitor.typed()) == ("letter_date", "20 november")
    visitor.goes_back()
    assert (visitor.asked, visitor.chosen()) == ("letter", ["Een brief van de deurwaarder"])
    visitor.goes_back()
    assert (visitor.asked, visitor.chosen()) == ("kind", ["In delen betalen"])
    visitor.goes_back()
    assert visitor.heading == "Hulp met de huur"
    visitor.begins()
    assert visitor.chosen() == ["In delen betalen"]


def test_back_from_the_check_goes_through_the_questions(visitor: Visitor) -> None:
    visitor.begins(PLAN).answers_all().goes_back()
    assert visitor.asked == "sharing"

    assert visitor.goes_back().asked == "address"


def test_change_asks_that_alone_and_comes_back_to_the_check(visitor: Visitor) -> None:
    visitor.begins(PLAN).answers_all().goes("change:monthly")
    assert (visitor.asked, visitor.typed()) == ("monthly", "150 euro")

    visitor.answers("75")

    assert visitor.rows()["Dit kunt u per maand extra betalen"] == "€ 75"


def test_change_that_is_left_changes_nothing(visitor: Visitor) -> None:
    visitor.begins(PLAN).answers_all().goes("change:monthly").goes_back()

    assert visitor.rows()["Dit kunt u per maand extra betalen"] == "€ 150"


def test_refused_change_still_leads_back_to_the_check(visitor: Visitor) -> None:
    visitor.begins(PLAN).answers_all().goes("change:monthly").answers("veel", 422).goes_back()

    assert visitor.heading == "Controleer uw antwoorden"


def test_change_of_the_kind_asks_only_what_is_new(visitor: Visitor) -> None:
    visitor.begins(PLAN).answers_all().goes("change:kind")

    visitor.answers("Later betalen")

    assert visitor.asked == "until"
    visitor.answers("31 december 2026")
    assert "Dit kunt u per maand extra betalen" not in visitor.rows()


def test_letter_that_is_changed_has_another_day(visitor: Visitor) -> None:
    visitor.begins(PLAN).answers("Een brief van de deurwaarder").answers("20 november")
    visitor.answers_all().goes("change:letter").answers("Een datum bij de rechtbank")

    assert (visitor.asked, visitor.typed()) == ("letter_date", "")


def test_option_chosen_over_older_words_counts(visitor: Visitor) -> None:
    """Without script the old words still stand there when another option is chosen."""
    visitor.begins(PLAN).answers_all().goes("change:arrears")
    assert visitor.typed() == ANSWERS["arrears"]

    visitor.gives("button.arrears.month", ANSWERS["arrears"])

    assert visitor.rows()["Nog niet betaald"] == "1 maand huur"


def test_words_typed_beside_an_older_option_count(visitor: Visitor) -> None:
    visitor.begins(PLAN).answers_all(arrears="1 maand").goes("change:arrears")
    assert visitor.chosen() == ["1 maand"]

    visitor.gives("button.arrears.month", "900 euro")

    assert visitor.rows()["Nog niet betaald"] == "€ 900"


def test_other_language_keeps_the_answers_and_what_is_being_typed(visitor: Visitor) -> None:
    visitor.begins(PLAN).answers("Nee").speaks("en", typed="since Oct")

    assert (visitor.asked, visitor.typed()) == ("since", "since Oct")
    assert visitor.page.root.get("lang") == "en"
    visitor.answers("since October").answers_all(
        lasting="Temporary", sharing="That is all right", monthly="150 euro"
    )
    assert visitor.rows()["What it is about"] == "Pay in parts"
    assert visitor.speaks("ar").page.root.get("dir") == "rtl"
    visitor.sends().speaks("nl")
    [case] = visitor.cases()
    assert case.language == "ar"
    assert visitor.reference() == case.reference


def test_sending_twice_logs_once(visitor: Visitor) -> None:
    visitor.begins(PLAN).answers_all().sends()
    first = visitor.reference()

    visitor.sends_again()

    assert visitor.reference() == first
    assert len(visitor.cases()) == 1


def test_other_answers_are_another_request(visitor: Visitor) -> None:
    """Sent, gone back, changed: what is new would be lost under the first number."""
    visitor.begins(PLAN).answers_all()
    check = visitor.page
    visitor.sends()
    first = visitor.reference()

    visitor.page = check
    visitor.goes("change:monthly").answers("75").sends()

    assert visitor.reference() != first
    assert [case.monthly_cents for case in visitor.cases()] == [15000, 7500]


def test_two_tenants_with_the_same_answers_are_two(web: Flask) -> None:
    for _ in range(2):
        visitor = Visitor(web).begins("call_back").answers_all().sends()

    assert len(visitor.cases()) == 2


def test_sending_too_early_asks_what_is_missing(visitor: Visitor) -> None:
    state = visitor.begins(PLAN).state

    answer = posted(visitor.client.application, f"{START}/verstuurd", state=state)

    assert "Vraag 1 van" in page(answer).title
    assert visitor.cases() == []


def test_state_that_was_changed_is_refused(visitor: Visitor) -> None:
    visitor.begins(PLAN).answers_all()
    answers, _, mark = visitor.state.rpartition(".")
    broken = f"{answers}.{'B' if mark[0] == 'A' else 'A'}{mark[1:]}"

    for address in (f"{START}/vragen", f"{START}/verstuurd"):
        answer = posted(visitor.client.application, address, state=broken, go="check")
        assert "Er ging iets mis met deze pagina." in page(answer, 400).text
        assert f"{START}?lang=nl" in page(answer, 400).links()
    assert visitor.cases() == []


BAD = [
    ({}, 400, "nothing at all"),
    ({"state": ""}, 400, "an empty state"),
    ({"state": "x" * 5000}, 400, "no state of ours"),
    ({"state": "\ud83d".encode("utf-16", "surrogatepass").decode("latin-1")}, 400, "no letters"),
    ({"go": "check"}, 400, "no state"),
]


@pytest.mark.parametrize(("body", "status", "why"), BAD)
def test_bad_post_gets_a_page_and_no_stack_trace(
    web: Flask, body: dict[str, str], status: int, why: str
) -> None:
    answer = posted(web, **body)

    assert page(answer, status).title, why
    assert "Traceback" not in answer.text


GOES = ["", "ask:", "ask:nothing", "ask:confirmed", "answer:safe_contact", "change:monthly",
        "check", "crisis", "crisis:kind", "answer:confirmed", "x:y:z"]  # fmt: skip


@pytest.mark.parametrize("go", GOES)
def test_wish_that_no_page_offers_leads_on(visitor: Visitor, go: str) -> None:
    state = visitor.begins("report").state

    answer = posted(visitor.client.application, state=state, go=go, typed="x", option="y")

    assert page(answer).title
    assert visitor.cases() == []


def test_state_lasts_a_day(web_with: WebWith) -> None:
    state = Visitor(web_with()).begins(PLAN).state
    in_time = (NOW + timedelta(hours=23)).isoformat()
    too_late = (NOW + timedelta(hours=25)).isoformat()

    page(posted(web_with(HUURHULP_NOW=in_time), state=state, go="ask:letter"))
    answer = posted(web_with(HUURHULP_NOW=too_late), state=state, go="ask:letter")

    assert "De pagina is te oud." in page(answer, 400).text


def test_state_is_of_one_landlord(web_with: WebWith, tmp_path: Path) -> None:
    folder = tmp_path / "landlords"
    folder.mkdir()
    demo = Path("data/landlords/demo.yml").read_text(encoding="utf-8")
    for name in ("demo", "other"):
        (folder / f"{name}.yml").write_text(demo, encoding="utf-8")
    web = web_with(HUURHULP_LANDLORDS=str(folder))
    state = Visitor(web).begins(PLAN).state

    page(posted(web, "/melden/demo/vragen", state=state, go="ask:letter"))
    page(posted(web, "/melden/other/vragen", state=state, go="ask:letter"), 400)


@pytest.mark.parametrize("step", ["vragen", "verstuurd"])
def test_address_without_its_page_leads_to_the_start(web: Flask, step: str) -> None:
    answer = web.test_client().get(f"{START}/{step}?lang=pl")

    assert (answer.status_code, answer.location) == (303, f"{START}?lang=pl")


@pytest.mark.parametrize("address", ["", "/vragen", "/verstuurd"])
def test_nobodys_form_is_not_found(web: Flask, address: str) -> None:
    client = web.test_client()

    assert client.get(f"/melden/nobody{address}").status_code == 404
    if address:
        assert client.post(f"/melden/nobody{address}").status_code == 404


@pytest.mark.parametrize("asked", ["xx", "%3Cb%3E", ""])
def test_language_that_nobody_has_is_dutch(web: Flask, asked: str) -> None:
    found = page(web.test_client().get(f"{START}?lang={asked}"))

    assert found.root.get("lang") == "nl"


def test_start_leads_to_every_language_and_names_the_telephone(visitor: Visitor) -> None:
    links = visitor.page.links()

    assert [each for each in links if each.startswith(START)] == [
        f"{START}?lang={each}" for each in ("nl", "en", "tr", "ar", "pl", "uk")
    ]
    assert "tel:0300123456" in links
    assert "tel:113" in links
    assert "/privacy/demo?lang=nl" in links


def test_one_address_may_not_post_without_end(web_with: WebWith) -> None:
    app = web_with(HUURHULP_SENDER_LIMIT="2 per minute")

    statuses = [posted(app).status_code for _ in range(3)]

    assert statuses == [400, 400, 429]


def test_one_address_may_not_send_without_end(web_with: WebWith) -> None:
    app = web_with(HUURHULP_OPENING_LIMIT="2 per minute")

    statuses = [posted(app, f"{START}/verstuurd").status_code for _ in range(3)]

    assert statuses == [400, 400, 429]


def test_limit_is_told_in_the_language_of_the_page(web_with: WebWith) -> None:
    app = web_with(HUURHULP_SENDER_LIMIT="1 per minute")

    answers = [posted(app, f"{START}/vragen?lang=ar") for _ in range(2)]

    assert '<html lang="ar" dir="rtl">' in answers[1].text


def test_casebook_that_is_out_is_said_and_the_answers_stay(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor.begins(PLAN).answers_all()

    with monkeypatch.context() as broken:
        broken.setattr("web.form.pages.log_case", _out)
        visitor.sends(503)
    assert "Er is niets verstuurd." in visitor.errors()

    visitor.sends()
    assert len(visitor.cases()) == 1


def _out(*_: object, **__: object) -> None:
    raise CasebookUnavailable
