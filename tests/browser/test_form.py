"""The plain form in a real browser, as a rule without script; Rasa is nowhere near."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Error, expect
from sqlalchemy import select

from casebook.models import Case
from tests.browser.pages.form_page import FormPage
from tests.browser.visitors import Visitors
from tests.browser.web_alone import WebAlone

pytestmark = pytest.mark.browser
SMALLEST = {"width": 320, "height": 640}
REFUSED = "the server responded with a status of 422"


class Web(WebAlone):
    """The plain form, and the case that came of it."""

    def address(self, language: str) -> str:
        return f"{self.url}/melden/demo?lang={language}"

    def case(self) -> Case:
        with self.parts.database.reading() as session:
            return session.scalars(select(Case)).one()


@pytest.fixture
def web(tmp_path: Path, empty_casebook: Path, compiled_texts: None) -> Iterator[Web]:
    started = Web(Path(shutil.copy(empty_casebook, tmp_path / "casebook.db")))
    yield started
    started.stop()


def test_payment_plan_in_dutch_is_sent_without_script_on_the_smallest_phone(
    visitors: Visitors, web: Web
) -> None:
    visitors.expected.append(REFUSED)
    page = visitors.page(viewport=SMALLEST, java_script_enabled=False)
    form = FormPage(page, web.address("nl"))

    form.presses("Begin")
    form.chooses("In delen betalen")
    form.chooses("Nee")
    form.types("31 februari")
    expect(page.get_by_role("alert")).to_contain_text("Die dag bestaat niet.")
    page.get_by_role("link", name="Die dag bestaat niet.").click()
    form.types("sinds oktober")
    form.chooses("2 maanden")
    form.chooses("Tijdelijk")
    form.types("75 euro")
    form.types("A. Nowak")
    form.types("06 12 34 56 78")
    form.types("3511 AB 12 bis")
    form.chooses("Dat is goed")
    expect(form.heading("Controleer uw antwoorden")).to_be_visible()
    form.presses("Wijzig: Dit kunt u per maand extra betalen")
    form.types("50 euro")
    form.presses("Ja, verstuur mijn aanvraag")

    case = web.case()
    assert form.reference() == case.reference
    assert (case.kind, case.monthly_cents, case.language) == ("payment_plan", 5000, "nl")


def test_report_in_arabic_is_sent_without_script_on_the_smallest_phone(
    visitors: Visitors, web: Web
) -> None:
    page = visitors.page(viewport=SMALLEST, java_script_enabled=False)
    form = FormPage(page, web.address("nl"), go_on="متابعة")

    page.get_by_role("link", name="العربية").click()
    form.presses("ابدأ")
    form.page.get_by_role("radio").first.check()
    form.presses("متابعة")
    for _ in ("letter", "since", "arrears", "lasting"):
        page.locator("[name=option]").first.check()
        form.presses("متابعة")
    form.types("مريم حداد")
    form.types("0612345678")
    form.types("3511AB 12")
    page.get_by_role("radio").nth(1).check()
    form.presses("متابعة")
    expect(form.heading("راجع إجاباتك")).to_be_visible()
    form.presses("نعم، أرسل طلبي")

    case = web.case()
    assert form.reference() == case.reference
    assert (case.type, case.language, case.objection) == ("report", "ar", "yes")
    assert page.locator("html").get_attribute("dir") == "rtl"


@pytest.mark.parametrize(("language", "scheme"), [("nl", "light"), ("ar", "dark")])
def test_no_page_has_a_barrier_or_is_too_wide(
    visitors: Visitors, web: Web, language: str, scheme: str
) -> None:
    """At 320 pixels with text at 200 %."""
    visitors.expected.append(REFUSED)
    page = visitors.page(viewport=SMALLEST, color_scheme=scheme)
    form = FormPage(page, web.address(language))
    found = {}

    def look(name: str) -> None:
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        found[name] = [*form.barriers(), *(["too wide"] if form.pixels_too_wide() > 0 else [])]

    look("start")
    form.goes_on()
    page.get_by_role("radio").nth(5).check()
    form.goes_on()
    look("question")
    form.types("?")
    look("error")
    form.types("Maria Kowalska")
    form.types("0612345678, m.kowalska.van.een.lang.adres@voorbeeld.example")
    look("options")
    page.get_by_role("radio").first.check()
    form.goes_on()
    look("check")
    form.goes_on()
    look("done")

    assert {name: faults for name, faults in found.items() if faults} == {}
    assert len(found) == 6


def test_browsers_way_back_works_until_it_is_sent(visitors: Visitors, web: Web) -> None:
    visitors.expected.append("ERR_CACHE_MISS")
    page = visitors.page(java_script_enabled=False)
    form = FormPage(page, web.address("nl"))
    form.presses("Begin")
    form.chooses("Bel mij terug")
    form.types("A. Nowak")
    expect(form.heading("Hoe kunnen we u bereiken?")).to_be_visible()

    page.go_back()
    expect(page.get_by_role("textbox")).to_have_value("A. Nowak")
    form.types("A. Nowak")
    form.types("06 12 34 56 78")
    form.chooses("Bel mij overdag")
    form.presses("Ja, verstuur mijn aanvraag")
    number = form.reference()
    page.reload()

    assert form.reference() == number == web.case().reference
    with pytest.raises(Error, match="ERR_CACHE_MISS"):
        page.go_back()
