"""A tenant says that paying will not work out: by typing, by buttons; and what is then logged."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from babel.dates import format_date

from landlords import load_landlords
from tests.conversations.logged import (
    ANNAS_REPORT,
    OF_EVERY_CASE,
    case_of,
    cases_of,
    conversation_of,
    has_the_words_shown,
    row,
)
from tests.conversations.questions import (
    ADDRESS,
    ARREARS,
    BEGINS,
    CONTACT,
    LASTING,
    LETTER,
    NAME,
    OF_A_REPORT,
    SHARING,
    SINCE,
    SUMMARY,
)
from tests.conversations.scripts import today_of
from tests.conversations.tenant import Tenant, step_of, text_of, titles_of
from tests.running import Running

pytestmark = pytest.mark.stack


def test_a_report_in_own_words_is_logged_as_it_was_typed(stack: Running, tenant: Tenant) -> None:
    tenant.says("ik kan de huur deze maand niet betalen, mijn uren zijn minder geworden")
    tenant.is_told("Wat goed dat u het zegt.", "Het zijn 8 korte vragen.")
    tenant.is_asked(LETTER)
    tenant.says("nee, gelukkig niet")
    tenant.is_asked(SINCE)
    tenant.says("sinds vorige maand")
    tenant.is_asked(ARREARS)
    tenant.says("zo'n 1.050,50")
    tenant.is_asked(LASTING)
    tenant.says("ik hoop dat het tijdelijk is")
    tenant.is_asked(NAME)
    tenant.says("mijn naam is Fatima El Amrani")
    tenant.is_asked(CONTACT)
    tenant.says("bel me op 06-12345678 of mail fatima@voorbeeld.nl")
    tenant.is_asked(ADDRESS)
    tenant.says("Voorbeeldstraat 4a, 3512 cd")
    tenant.is_asked(SHARING)
    tenant.says("ja, dat mag wel")
    tenant.is_asked(SUMMARY)
    assert cases_of(stack, tenant) == []

    tenant.says("ja hoor")

    case = case_of(stack, tenant)
    last_month = today_of(stack).replace(day=1) - timedelta(days=1)
    assert row(case) == OF_EVERY_CASE | {
        "type": "report",
        "letter": "none",
        "since": last_month.replace(day=1),
        "arrears_said_cents": 105050,
        "lasting": "temporary",
        "tenant_name": "Fatima El Amrani",
        "phone": "+31612345678",
        "email": "fatima@voorbeeld.nl",
        "postcode": "3512CD",
        "house_number": 4,
        "house_suffix": "A",
        "objection": "no",
    }
    has_the_words_shown(case, tenant)
    assert case.reference == tenant.reference
    assert case.conversation_id == conversation_of(stack, tenant)
    assert timedelta(0) <= datetime.now(UTC) - case.logged_at < timedelta(minutes=1)


def test_a_report_by_buttons_is_logged_with_what_the_buttons_say(
    stack: Running, tenant: Tenant
) -> None:
    tenant.presses("Straks kan ik de huur niet betalen")
    tenant.is_asked(LETTER)
    tenant.presses("Nee")
    tenant.is_asked(SINCE)
    tenant.presses("Weet ik niet")
    tenant.is_asked(ARREARS)
    tenant.presses("Ik loop niet achter")
    tenant.is_asked(LASTING)
    tenant.presses("Weet ik nog niet")
    tenant.answers(OF_A_REPORT, until=SHARING)
    # Who owes nothing is told so, and still asked about later.
    assert tenant.heard[-1]["text"].startswith("Nu geven we niets door.")
    tenant.presses("Niet doorgeven")
    tenant.is_asked(SUMMARY)
    tenant.presses("Ja, verstuur mijn aanvraag")

    case = case_of(stack, tenant)
    assert row(case) == ANNAS_REPORT | {
        "since": None,
        "arrears_said_cents": 0,
        "lasting": "not_known",
        "objection": "yes",
    }
    has_the_words_shown(case, tenant)


def test_the_first_thing_said_is_that_this_is_a_computer_program(tenant: Tenant) -> None:
    tenant.is_told(
        "Ik ben een computerprogramma van De Linde, geen mens.",
        "Ik beslis niet over uw aanvraag: dat doen medewerkers.",
        "Zij lezen uw aanvraag en dit gesprek pas als u op versturen drukt.",
        "Schrijf geen BSN, rekeningnummer of medische gegevens op.",
    )
    assert "?" in text_of(tenant.heard)


@pytest.fixture(scope="module")
def anna(stack: Running) -> Iterator[Tenant]:
    """Somebody whose report was just logged, for tests that only look at what was said."""
    tenant = Tenant(stack.web_url)
    tenant.opens()
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT)
    tenant.says("ja")
    yield tenant
    tenant.http.close()


def test_each_question_says_which_of_how_many_it_is_and_why_it_is_asked(anna: Tenant) -> None:
    asked = [each for each in anna.seen if "progress" in each]

    assert [step_of(each) for each in asked] == [(n, 8) for n in range(1, 9)]
    assert [each["asks"] for each in asked] == list(OF_A_REPORT)
    for message in asked:
        assert message["text"].startswith(BEGINS[message["asks"]])
    assert all(each["why"] for each in asked)
    assert len({each["why"] for each in asked}) == 8


def test_the_summary_shows_every_answer_in_words_and_as_rows(anna: Tenant) -> None:
    (summary,) = (each for each in anna.seen if "rows" in each)

    shown = {each["label"]: each["value"] for each in summary["rows"]}
    assert shown == {
        "Waar het om gaat": "Melden dat betalen niet lukt",
        "Brief met haast": "Geen brief",
        "Sinds of vanaf": "1 oktober 2026",
        "Nog niet betaald": "€\u00a0650",
        "Hoe lang het duurt": "Tijdelijk",
        "Naam": "Anna de Vries",
        "Zo bereiken we u": "06 12345678",
        "Postcode en huisnummer": "3511 AB, 12 bis",
        "Doorgeven aan de gemeente": "Goed, als de wet dat vraagt",
    }
    assert summary["text"].startswith(BEGINS[SUMMARY])
    for label, value in shown.items():
        assert f"{label}: {value}\n" in summary["text"]
    assert summary["text"].endswith(
        "Na het versturen lezen medewerkers van De Linde uw aanvraag. Mag ik het versturen?"
    )
    assert titles_of([summary]) == ["Ja, verstuur mijn aanvraag", "Nog niet versturen"]


def test_all_that_must_be_said_is_said_with_the_reference(stack: Running, anna: Tenant) -> None:
    landlord = load_landlords(stack.settings.landlords)["demo"]
    day = format_date(landlord.contact_by(today_of(stack)), "EEEE d MMMM", locale="nl")

    (sent,) = (each for each in anna.heard if "reference" in each)
    assert sent["reference"] == case_of(stack, anna).reference
    for told in (
        f"Uw nummer is: {sent['reference']}",
        "Uw aanvraag is nog geen ja.",
        "Betaal wat u wel kunt betalen.",
        "Brieven van de deurwaarder of de rechtbank blijven gelden.",
        f"De Linde belt of schrijft u uiterlijk op {day}.",
        "De Linde vraagt in deze chat nooit om betalen, pincodes, DigiD of uw BSN.",
        "Wij bellen u vanaf 030 012 34 56.",
    ):
        assert told in sent["text"]
    assert sent["tone"] == "done"
