"""What became of a request: its kind, its status and the next step, and nothing else of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from babel.dates import format_date

from casebook.search import case_by_reference
from casebook.statuses import Status
from landlords import load_landlords
from tests.builders import takes_step
from tests.conversations.logged import case_of
from tests.conversations.questions import OF_A_PAYMENT_PLAN, OF_A_REPORT, SINCE
from tests.conversations.scripts import today_of
from tests.conversations.tenant import Tenant, text_of
from tests.running import Running

pytestmark = pytest.mark.stack

ASKED = "wat is de status van mijn aanvraag?"
NOTHING_FOUND = "Ik vind nog niets dat u heeft verstuurd."
WRONG_PAIR = "Ik vind niets met dit nummer en deze postcode samen."
# Of Anna's requests: who has only the number learns nothing of these.
ANNAS_OWN = ("Anna", "Vries", "650", "12345678", "3511", "1 oktober", "75", "Tijdelijk")


@pytest.fixture
def anna(opens: Callable[[str], Tenant]) -> Tenant:
    """Somebody who has sent a request to pay in parts; `tenant` is somebody else."""
    anna = opens("nl")
    anna.says("ik wil in delen betalen")
    anna.answers(OF_A_PAYMENT_PLAN)
    anna.says("ja")
    return anna


def goes_to(stack: Running, reference: str, *steps: tuple[Status, str | None]) -> None:
    """Staff take these steps."""
    with stack.database.writing() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
        for to, why in steps:
            takes_step(session, case, to, by="S. Medewerker", why=why, at=datetime.now(UTC))


def tells_nothing_of_anna(tenant: Tenant) -> None:
    said = re.sub(r"HH-\w{4}-\w{4}|030 012 34 56|0800-8020", "", text_of(tenant.heard))
    assert [each for each in ANNAS_OWN if each in said] == []


def test_who_has_sent_nothing_is_asked_for_the_number(tenant: Tenant) -> None:
    tenant.says(ASKED)
    tenant.is_told(
        NOTHING_FOUND,
        "Heeft u een nummer dat met HH begint? Typ het hier, samen met uw postcode.",
    )


def test_kind_status_and_next_step(stack: Running, anna: Tenant) -> None:
    reference = anna.reference
    landlord = load_landlords(stack.settings.landlords)["demo"]
    day = format_date(landlord.contact_by(today_of(stack)), "EEEE d MMMM", locale="nl")
    anna.says(ASKED)
    anna.is_told(
        f"In delen betalen, nummer {reference}: aangekomen.",
        f"De Linde belt of schrijft u uiterlijk op {day}.",
        "Een aanvraag is nog geen ja.",
        "De Linde vraagt in deze chat nooit om betalen, pincodes, DigiD of uw BSN.",
    )
    tells_nothing_of_anna(anna)

    goes_to(stack, reference, (Status.IN_PROGRESS, None))
    anna.says(ASKED)
    anna.is_told("een medewerker is ermee bezig.", "Een medewerker belt of schrijft u.")
    goes_to(stack, reference, (Status.WAITING_FOR_TENANT, "loonstrook gevraagd"))
    anna.says(ASKED)
    anna.is_told("we wachten op uw antwoord.", "Een medewerker heeft u iets gevraagd.")
    assert "loonstrook" not in text_of(anna.heard)
    goes_to(stack, reference, (Status.IN_PROGRESS, None), (Status.AGREED, "6 x 108 euro"))
    anna.says(ASKED)
    anna.is_told("afgesproken.", "Lukt de afspraak toch niet? Zeg het zo snel mogelijk")
    assert "108" not in text_of(anna.heard)


def test_a_no_is_said_with_what_one_can_do_and_not_with_its_reason(
    stack: Running, anna: Tenant
) -> None:
    steps = [(Status.IN_PROGRESS, None), (Status.DECLINED, "te laag bedrag")]
    goes_to(stack, anna.reference, *steps)
    anna.says(ASKED)
    anna.is_told(
        "het antwoord is nee.",
        "Een medewerker van De Linde heeft dit besloten.",
        "U kunt vragen of een andere medewerker nog een keer kijkt",
        "Gratis advies: Juridisch Loket, 0800-8020.",
    )
    assert "te laag" not in text_of(anna.heard)


def test_in_English_a_no_has_the_Dutch_that_counts_below_it(stack: Running, anna: Tenant) -> None:
    steps = [(Status.IN_PROGRESS, None), (Status.DECLINED, "te laag bedrag")]
    goes_to(stack, anna.reference, *steps)
    other = Tenant(stack.web_url, language="en")
    other.opens()
    other.says(f"what is the status of {anna.reference}, 3511 AB?")
    other.is_told(
        f"Pay in parts, number {anna.reference}: the answer is no.",
        "You can ask for another member of staff to look again",
        "In Dutch (this text counts):\nEen medewerker van De Linde heeft dit besloten.",
    )
    tells_nothing_of_anna(other)
    other.http.close()


@pytest.mark.parametrize(
    "said",
    [
        "hoe staat het met {}? 3511 AB",
        "{} 3511AB",
        "{small} 3511ab",
        "postcode 3511 AB nummer {small}",
    ],
)
def test_by_its_number_in_another_conversation(anna: Tenant, tenant: Tenant, said: str) -> None:
    reference = anna.reference
    tenant.says(said.format(reference, small=reference.lower().replace("-", " ")))
    tenant.is_told(f"In delen betalen, nummer {reference}: aangekomen.")
    tells_nothing_of_anna(tenant)


def test_another_number_finds_nothing(anna: Tenant, tenant: Tenant) -> None:
    other = "HH-2222-2222" if anna.reference != "HH-2222-2222" else "HH-3333-3333"
    tenant.says(f"wat is de status van {other}?")
    tenant.is_told("Typ uw nummer en uw postcode samen in één bericht.")
    tenant.says(f"{other} 3511 AB")
    tenant.is_told(WRONG_PAIR)
    tenant.says(f"{anna.reference} 3512 AB")
    tenant.is_told(WRONG_PAIR)
    assert "In delen betalen" not in text_of(tenant.heard)


def test_each_request_of_the_conversation_newest_first(stack: Running, anna: Tenant) -> None:
    first = anna.reference
    anna.says("ik zoek een goedkopere woning")
    anna.answers({**OF_A_REPORT, "persons": "3", "highest_rent": "600 euro"})
    anna.says("ja")
    second = anna.reference
    anna.says(ASKED)

    told = text_of(anna.heard)
    assert told.index(f"Een goedkopere woning, nummer {second}") < told.index(
        f"In delen betalen, nummer {first}"
    )


def test_asked_while_filling_in_the_question_comes_again(stack: Running, tenant: Tenant) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT, until=SINCE)
    tenant.says(ASKED)
    tenant.is_told(NOTHING_FOUND)
    tenant.is_asked(SINCE)
    tenant.answers(OF_A_REPORT)
    tenant.says("ja")
    assert case_of(stack, tenant).reference == tenant.reference
