"""Days at the desk in a real browser: from the ledger to a letter, and from the chat to "kept".

On the really running stack, by its own clock: no day here is written down.
"""

from __future__ import annotations

import re
from random import choices, randint
from string import ascii_lowercase

import pytest
from babel.dates import format_date
from playwright.sync_api import ViewportSize, expect

from landlords import load_landlords
from tests.browser.ledger_file import a_file, a_line
from tests.browser.pages.case_page import CasePage
from tests.browser.pages.decide_page import DecidePage
from tests.browser.pages.desk_page import DeskPage
from tests.browser.pages.import_page import ImportPage
from tests.browser.pages.letter_page import LetterPage
from tests.browser.pages.widget_page import WidgetPage
from tests.browser.visitors import Visit, Visitors
from tests.conversations.scripts import today_of
from tests.running import Running

pytestmark = [pytest.mark.stack, pytest.mark.browser]
DESK, PHONE = ViewportSize(width=1366, height=768), ViewportSize(width=390, height=844)
ANSWERS = {
    "Heeft u een brief": "Nee",
    "Sinds wanneer": "sinds oktober",
    "Hoeveel huur heeft u nog niet betaald": "650 euro",
    "Is het tijdelijk": "Tijdelijk",
    "Hoeveel kunt u per maand": "75 euro",
    "Hoe kunnen we u bereiken": "06 12 34 56 78",
    "postcode en huisnummer": "3511 AB 12 bis",
    "naar de gemeente gaat": "Dat is goed",
}
# Of both tenants: who has only number and postcode learns nothing of these.
THEIR_OWN = ("Willem", "Nepveld", "Zofia", "Kowal", "12345678", "3511", "171", "1.369", "650", "72")


def a_contract() -> str:
    """A number that no other test has."""
    return f"{randint(0, 9999):04}-{randint(0, 9999):04}"


def a_name() -> str:
    """A name that no other test has."""
    return "Zofia Kowal" + "".join(choices(ascii_lowercase, k=6))


def told_of(tenant: WidgetPage, reference: str) -> str:
    """What the status of this number says, without what everybody is told."""
    tenant.say(f"hoe staat het met {reference}? 3511 AB")
    told = tenant.replies.last.inner_text()
    assert [each for each in THEIR_OWN if each in told.replace("030 012 34 56", "")] == []
    return told


def test_from_the_ledger_to_a_letter_and_what_the_tenant_sees(
    visitors: Visitors, visit_demo: Visit, stack: Running
) -> None:
    desk = DeskPage(visitors.page(viewport=DESK), stack.web_url)
    imports, case = ImportPage(desk.page), CasePage(desk.page)
    decide, letter = DecidePage(desk.page), LetterPage(desk.page)
    contract = a_contract()
    desk.comes()
    desk.signs_in(stack.staff_email, stack.staff_password)

    # The ledger's file: a trial first, with a line that is refused
    desk.goes_to("Import")
    good, bad = a_line(contract, "Willem Nepveld", "1369,06"), a_line(a_contract(), "X", "96.12")
    imports.tries("openstaand.csv", a_file(good, bad))
    assert imports.counts()[0] == "1 nieuwe zaak"
    expect(imports.refused()).to_contain_text(["3"])
    desk.is_clear()
    imports.processes("Verwerk 1 regel")

    # Its case, found by the whole contract number, is called in two presses
    desk.finds(contract)
    desk.opens_case("Willem Nepveld")
    case.next_step("Volgende stap: bellen")
    assert case.number_to_call() == "tel:+31612345678"
    desk.is_clear()
    case.called("Gesproken", "Wil in delen betalen, vanaf volgende maand.")
    expect(desk.history().first).to_contain_text("Wil in delen betalen, vanaf volgende maand.")

    # A plan: the sum is exact, and the last instalment takes the rounding
    case.decides("Betalingsregeling afspreken")
    assert decide.value("Achterstand in de regeling") == "1.369,06"
    decide.types("Aantal termijnen", "8")
    expect(decide.sum).to_have_text(
        re.compile("7 termijnen van€.171,13laatste termijn€.171,15Samen, precies€.1.369,06")
    )
    desk.is_clear()
    decide.agrees("Spreek 8 termijnen af")
    case.status("Afgesproken")
    expect(case.instalments()).to_have_count(1 + 8)
    expect(case.instalments().last).to_contain_text("171,15")
    case.next_step("Volgende stap: brief maken")
    desk.is_clear()

    # The letter, on screen, on paper and as PDF
    case.makes_letter()
    expect(letter.sheet).to_contain_text("1.369,06")
    desk.is_clear()
    letter.on_paper()
    expect(letter.sheet).to_be_visible()
    for each in letter.only_on_screen().all():
        expect(each).to_be_hidden()
    letter.on_screen()
    assert letter.pdf().startswith(b"%PDF")
    letter.hands_over("Noteer: verstuurd met de post", "Bewaard. Brief overhandigd: met de post.")

    # The tenant, with the number of the letter
    told = told_of(visit_demo().open(), case.reference)
    assert f"In delen betalen, nummer {case.reference}: afgesproken." in told
    assert "Lukt de afspraak toch niet? Zeg het zo snel mogelijk" in told


def test_from_the_chat_to_kept(visitors: Visitors, visit_demo: Visit, stack: Running) -> None:
    desk = DeskPage(visitors.page(viewport=PHONE), stack.web_url)
    imports, case, letter = ImportPage(desk.page), CasePage(desk.page), LetterPage(desk.page)
    contract, name = a_contract(), a_name()
    desk.comes()
    desk.signs_in(stack.staff_email, stack.staff_password)
    desk.goes_to("Import")
    imports.tries("openstaand.csv", a_file(a_line(contract, "Z. Kowal", "650,00")))
    desk.is_clear()
    imports.processes("Verwerk 1 regel")
    desk.is_clear()

    # At night, in the chat: a request inside the house rules, and a plan is chosen
    tenant = visit_demo(phone=True).open()
    tenant.press("Ik wil in delen betalen")
    tenant.answer_all(ANSWERS | {"Hoe heet u": name})
    tenant.press("Ja, verstuur mijn aanvraag")
    tenant.press("Ja, stel de vragen")
    tenant.say("684,53")
    tenant.say("stop")
    landlord = load_landlords(stack.settings.landlords)["demo"]
    day = format_date(landlord.contact_by(today_of(stack)), "EEEE d MMMM", locale="nl")
    expect(tenant.replies.last).to_contain_text(
        f"Een medewerker bevestigt het uiterlijk op {day}. Tot dan is het nog geen ja."
    )
    tenant.press("9 termijnen van € 72,22")
    expect(tenant.text("Samen is dat precies € 650.")).to_be_visible()

    # In the morning, at the desk: matched with the ledger, and confirmed with one press
    desk.goes_to("Vandaag")
    desk.is_clear()
    desk.region("Te bevestigen").get_by_role("link", name=f"Bekijk voorstel : {name}").click()
    case.matches(contract, "de huurder noemde het contractnummer")
    desk.is_clear()
    case.confirms("Bevestig 9 termijnen")
    case.status("Afgesproken")
    desk.is_clear()
    reference = case.reference

    # The letter goes to the chat that this tenant began
    case.makes_letter()
    desk.is_clear()
    letter.hands_over("Zet klaar in de chat", "Bewaard. Brief overhandigd: in de chat.")
    tenant.page.reload()
    expect(tenant.open().text("Uw betalingsregeling")).to_be_visible()

    # The first instalment by a press, all others by the ledger: the last one makes it kept
    desk.finds(reference)
    desk.opens_case(name)
    case.counts_as_paid(1)
    case.status("Afgesproken")
    desk.goes_to("Import")
    paid = a_line(contract, "Z. Kowal", "0,00", plan_paid="650,00")
    imports.tries("openstaand.csv", a_file(paid))
    desk.is_clear()
    imports.processes("Verwerk 1 regel")
    desk.finds(reference)
    desk.opens_case(name)
    case.status("Nagekomen")

    told = told_of(visit_demo().open(), reference)
    assert f"In delen betalen, nummer {reference}: de afspraak is gelukt." in told
