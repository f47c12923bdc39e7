"""What Anna says to each question, by the slot that is asked, typed or pressed, in each language.

A day that must lie ahead is worked out from today; a past one means the same whatever today is.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tests.conversations.logged import OF_EVERY_CASE
from tests.conversations.questions import SUMMARY
from tests.conversations.tenant import QUESTIONS_AT_MOST, Tenant
from tests.running import Running

LANGUAGES = ("nl", "en")
KINDS = ("report", "payment_plan", "deferral", "rent_reduction", "cheaper_home")


@dataclass(frozen=True)
class Script:
    """One kind in one language: how it begins, what is said to each question, what is logged."""

    said: str
    pressed: str
    typed: dict[str, str]
    buttons: dict[str, str]
    yes: str
    yes_button: str
    typed_row: dict[str, Any]
    pressed_row: dict[str, Any]


def script_of(language: str, kind: str, today: date) -> Script:
    """What is typed or pressed for this kind, and the whole row that is then logged."""
    said, pressed = BEGINS[language][kind]
    yes, yes_button = YES[language]
    typed, by_buttons = _details(today), _details_by_buttons(today)
    return Script(
        said=said,
        pressed=pressed,
        typed={**TYPED[language], "until": f"{ahead(today):%d-%m-%Y}"},
        buttons=BUTTONS[language],
        yes=yes,
        yes_button=yes_button,
        typed_row=_row(language, kind) | OF_TYPED | typed[kind],
        pressed_row=_row(language, kind) | OF_BUTTONS | by_buttons[kind],
    )


def ahead(today: date) -> date:
    """A day that lies ahead, whatever today is."""
    return today + timedelta(days=40)


def today_of(stack: Running) -> date:
    """The tenant's date, as the running stack sees it."""
    return stack.settings.now().astimezone(ZoneInfo("Europe/Amsterdam")).date()


BEGINS = {
    "nl": {
        "report": ("ik kan de huur niet betalen", "Straks kan ik de huur niet betalen"),
        "payment_plan": ("ik wil de achterstand in delen betalen", "Ik wil in delen betalen"),
        "deferral": ("kan ik later betalen?", "Ik wil later betalen"),
        "rent_reduction": (
            "kan ik tijdelijk minder huur betalen?",
            "Ik wil tijdelijk minder huur",
        ),
        "cheaper_home": ("ik zoek een goedkopere woning", "Ik zoek een goedkopere woning"),
    },
    "en": {
        "report": ("I cannot pay my rent this month", "Soon I cannot pay the rent"),
        "payment_plan": (
            "I would like to pay the arrears in instalments",
            "I want to pay in parts",
        ),
        "deferral": ("can I pay the rent later?", "I want to pay later"),
        "rent_reduction": (
            "can I pay less rent for a while?",
            "I want less rent for a while",
        ),
        "cheaper_home": ("I am looking for a cheaper home", "I am looking for a cheaper home"),
    },
}
WHO = {
    "tenant_name": "Anna de Vries",
    "contact": "06 12345678",
    "address": "3511 AB 12 bis",
}
TYPED = {
    "nl": {
        "letter": "nee, geen brief",
        "since": "vanaf 1 oktober 2026",
        "arrears": "€ 712,38",
        "lasting": "ik denk tijdelijk",
        "monthly": "zo'n 75 euro",
        "rent": "zo rond de 1.050",
        "less": "honderd euro",
        "duration": "een half jaar",
        "persons": "ik en mijn twee kinderen",
        "highest_rent": "zevenhonderd",
        **WHO,
        "sharing": "ja dat is goed",
    },
    "en": {
        "letter": "no, no letter",
        "since": "since 1 October 2026",
        "arrears": "€712.38",
        "lasting": "temporary I think",
        "monthly": "about 75 euros",
        "rent": "around 1,050",
        "less": "a hundred euros",
        "duration": "half a year",
        "persons": "me and my two children",
        "highest_rent": "seven hundred",
        **WHO,
        "sharing": "yes that is fine",
    },
}
# Only who one is has no button: that is typed.
BUTTONS = {
    "nl": {
        "letter": "Nee",
        "since": "Weet ik niet",
        "arrears": "2 maanden",
        "lasting": "Het blijft zo",
        "monthly": "Weet ik niet",
        "until": "Tot het eind van deze maand",
        "rent": "Weet ik niet",
        "less": "Weet ik niet",
        "duration": "6 maanden",
        "persons": "3",
        "highest_rent": "Weet ik niet",
        "sharing": "Niet doorgeven",
    },
    "en": {
        "letter": "No",
        "since": "I do not know",
        "arrears": "2 months",
        "lasting": "It will stay like this",
        "monthly": "I do not know",
        "until": "Until the end of this month",
        "rent": "I do not know",
        "less": "I do not know",
        "duration": "6 months",
        "persons": "3",
        "highest_rent": "I do not know",
        "sharing": "Do not pass on",
    },
}
YES = {
    "nl": ("ja, verstuur maar", "Ja, verstuur mijn aanvraag"),
    "en": ("yes, please send it", "Yes, send my request"),
}
OF_WHO: dict[str, Any] = {
    "tenant_name": "Anna de Vries",
    "phone": "+31612345678",
    "postcode": "3511AB",
    "house_number": 12,
    "house_suffix": "bis",
}
# The values of the answers of every kind, by column.
OF_TYPED: dict[str, Any] = OF_WHO | {
    "letter": "none",
    "since": date(2026, 10, 1),
    "arrears_said_cents": 71238,
    "lasting": "temporary",
    "objection": "no",
}
OF_BUTTONS: dict[str, Any] = OF_WHO | {
    "letter": "none",
    "arrears_said_months": 2,
    "lasting": "structural",
    "objection": "yes",
}


def _details(today: date) -> dict[str, dict[str, Any]]:
    """What each kind logs beside them, typed."""
    return {
        "report": {},
        "payment_plan": {"monthly_cents": 7500},
        "deferral": {"details": {"until": ahead(today).isoformat()}},
        "rent_reduction": {
            "rent_said_cents": 105000,
            "details": {"less_cents": 10000, "months": 6},
        },
        "cheaper_home": {"details": {"persons": 3, "highest_rent_cents": 70000}},
    }


def _details_by_buttons(today: date) -> dict[str, dict[str, Any]]:
    """The same by buttons; what is not known is no detail."""
    last = calendar.monthrange(today.year, today.month)[1]
    return {
        "report": {},
        "payment_plan": {},
        "deferral": {"details": {"until": today.replace(day=last).isoformat()}},
        "rent_reduction": {"details": {"months": 6}, "lasting": "temporary"},
        "cheaper_home": {"details": {"persons": 3}},
    }


def _row(language: str, kind: str) -> dict[str, Any]:
    """The row of this kind before anything was answered."""
    return OF_EVERY_CASE | {
        "language": language,
        "type": "report" if kind == "report" else "request",
        "kind": None if kind == "report" else kind,
    }


def answers_up_to_the_summary(tenant: Tenant, script: Script, *, by_buttons: bool = False) -> int:
    """Answer whatever is asked until the summary stands there; how many answers that took."""
    count = 0
    while (slot := str(tenant.asked)) != SUMMARY:
        assert count < QUESTIONS_AT_MOST, f"still asked {slot} after {count} answers"
        title = script.buttons.get(slot) if by_buttons else None
        if title:
            tenant.presses(title)
        else:
            tenant.says(script.typed[slot])
        count += 1
    return count


def sends(tenant: Tenant, script: Script) -> str:
    """Send this request by buttons; its reference."""
    tenant.presses(script.pressed)
    answers_up_to_the_summary(tenant, script, by_buttons=True)
    tenant.presses(script.yes_button)
    return tenant.reference
