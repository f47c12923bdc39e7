"""A BSN or a bank account number, typed anywhere: told, and kept nowhere that the stack writes."""

from __future__ import annotations

from pathlib import Path

import pytest
from stdnum import iban
from stdnum.nl import bsn

from tests.conversations.logged import case_of, row
from tests.conversations.questions import ARREARS, CONTACT, NAME, OF_A_REPORT, SHARING, SUMMARY
from tests.conversations.scripts import script_of, sends, today_of
from tests.conversations.tenant import Tenant
from tests.running import Running

pytestmark = pytest.mark.stack

# A number of its own for each place, so that what is found says where it was typed.
FIRST, AT_THE_AMOUNT, AT_THE_NAME = "482913009", "4829.13.010", "482 913 022"
AT_THE_NUMBER, AT_THE_SUMMARY, OWN_WORDS = "482913034", "482913046", "482913058"
BSNS = (FIRST, AT_THE_AMOUNT, AT_THE_NAME, AT_THE_NUMBER, AT_THE_SUMMARY, OWN_WORDS)
TIGHT, SPACED, SMALL = "NL91ABNA0417164300", "NL20 INGB 0001 2345 67", "nl02abna0123456789"
IBANS = (TIGHT, SPACED, SMALL)
TOLD_BSN = "In uw bericht stond een BSN. Dat heb ik weggehaald en niet bewaard"
TOLD_IBAN = "In uw bericht stond een rekeningnummer. Dat heb ik weggehaald en niet bewaard"
TOLD_BOTH = "In uw bericht stonden een BSN en een rekeningnummer."


def is_told_first(tenant: Tenant, told: str) -> None:
    assert tenant.heard[0]["text"].startswith(told), tenant.heard[0]["text"]


def files_with(stack: Running, *sought: str) -> dict[str, list[str]]:
    """For each of these, the files that hold it: stores with their journals, caches, logs."""
    wanted = {each: each.lower().encode() for each in sought}
    found: dict[str, list[str]] = {each: [] for each in sought}
    for path in all_files(stack):
        held = path.read_bytes().lower()
        for each, as_bytes in wanted.items():
            if as_bytes in held:
                found[each].append(path.name)
    return found


def all_files(stack: Running) -> list[Path]:
    """Everything that the running stack writes."""
    written = [each for each in stack.settings.var.parent.rglob("*") if each.is_file()]
    names = {each.name for each in written}
    assert {"huurhulp.db", "rasa.db", "web.log", "rasa.log", "actions.log", "worker.log"} <= names
    return written


def as_typed_and_bare(*numbers: str) -> list[str]:
    bare = ["".join(sign for sign in each if sign.isalnum()) for each in numbers]
    return list(dict.fromkeys([*numbers, *bare]))


def test_the_numbers_typed_here_are_ones_that_could_be_real() -> None:
    assert all(bsn.is_valid(each) for each in BSNS)
    assert all(iban.is_valid(each) for each in IBANS)


def test_nothing_that_the_stack_writes_holds_them(stack: Running, tenant: Tenant) -> None:
    tenant.says(f"ik kan de huur niet betalen, mijn bsn is {FIRST}")
    is_told_first(tenant, TOLD_BSN)
    tenant.answers(OF_A_REPORT, until=ARREARS)
    tenant.says(AT_THE_AMOUNT)
    is_told_first(tenant, TOLD_BSN)
    tenant.is_asked(ARREARS)
    tenant.says(f"650 euro, u kunt het afschrijven van {TIGHT}")
    is_told_first(tenant, TOLD_IBAN)
    tenant.answers(OF_A_REPORT, until=NAME)
    tenant.says(AT_THE_NAME)
    is_told_first(tenant, TOLD_BSN)
    tenant.is_asked(NAME)
    tenant.answers(OF_A_REPORT, until=CONTACT)
    tenant.says(f"{AT_THE_NUMBER} en {SPACED}")
    is_told_first(tenant, TOLD_BOTH)
    tenant.is_asked(CONTACT)
    tenant.answers(OF_A_REPORT)
    tenant.says(f"mijn burgerservicenummer: {AT_THE_SUMMARY}")
    is_told_first(tenant, TOLD_BSN)
    tenant.is_asked(SUMMARY)
    tenant.tells("ja", "ja", "sla over", "sla over")
    assert tenant.asked == "own_words"
    tenant.says(f"mijn rekening {SMALL} staat leeg, bsn {OWN_WORDS}")
    is_told_first(tenant, TOLD_BOTH)

    case = case_of(stack, tenant)
    assert case.own_words == "mijn rekening [IBAN] staat leeg, bsn [BSN]"
    said = [each["text"] for each in tenant.reads() if each["from"] == "tenant"]
    assert said[0] == "ik kan de huur niet betalen, mijn bsn is [BSN]"
    assert "[BSN] en [IBAN]" in said
    # What may be kept is found where it is kept: the search would have seen the others.
    kept = files_with(stack, "[BSN] en [IBAN]", "3511AB")
    assert {"huurhulp.db", "rasa.db"} <= {name.removesuffix("-wal") for name in kept["3511AB"]}
    assert kept["[BSN] en [IBAN]"]
    sought = as_typed_and_bare(*BSNS, *IBANS)
    assert files_with(stack, *sought) == {each: [] for each in sought}


def test_a_telephone_number_stays(stack: Running, tenant: Tenant) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT, until=CONTACT)
    # Nine digits behind the 0 that pass a BSN's check.
    assert bsn.is_valid("612345026")
    tenant.says("0612345026")
    assert "BSN" not in tenant.heard[0]["text"]
    tenant.answers(OF_A_REPORT, until=SHARING)
    tenant.answers(OF_A_REPORT)
    tenant.says("ja")

    assert case_of(stack, tenant).phone == "+31612345026"
    assert "0612345026" in [each["text"] for each in tenant.reads()]


def test_amounts_postcodes_and_references_stay(stack: Running, tenant: Tenant) -> None:
    script = script_of("nl", "report", today_of(stack))
    reference = sends(tenant, script)
    tenant.says(f"hoe staat het met {reference}?")
    tenant.is_told(f"nummer {reference}: aangekomen.")

    assert row(case_of(stack, tenant)) == script.pressed_row
    assert f"hoe staat het met {reference}?" in [each["text"] for each in tenant.reads()]


def test_in_English_it_is_told_in_English(stack: Running) -> None:
    tenant = Tenant(stack.web_url, language="en")
    tenant.opens()
    tenant.says(f"my citizen service number is {FIRST}")
    is_told_first(tenant, "There was a BSN (Dutch citizen number) in your message.")
    tenant.http.close()
