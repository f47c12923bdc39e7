"""A confirmed report or request as the casebook keeps it."""

from __future__ import annotations

from datetime import date
from typing import Any

from rasa_sdk import Tracker

from actions.fields import FIELDS, NOT_KNOWN, SKIPPED, has_letter, summarised
from actions.parts import conversation_of
from casebook.choices import CaseType
from casebook.intake import Intake
from tenant_texts import DUTCH


def intake_of(tracker: Tracker) -> Intake:
    """All that was said, as the casebook keeps it."""
    kind = tracker.get_slot("kind")
    # What the summary did not show is not sent: later answers to another case stay with that one.
    # An objection counts all the same.
    sent = {*summarised(tracker.slots), "sharing"}
    said: dict[str, Any] = {
        slot: _said(tracker.get_slot(slot)) if slot in sent else None for slot in FIELDS
    }
    page = tracker.latest_message["metadata"]
    address, arrears = said["address"] or {}, said["arrears"] or {}
    shown = tracker.get_slot("sharing_shown") or {}
    return Intake(
        type=_type(kind),
        kind=None if kind in ("report", "call_back") else kind,
        details=_details(kind, said),
        origin="chat",
        channel=page["channel"],
        landlord=page["landlord"],
        language=tracker.get_slot("language") or DUTCH,
        conversation_id=conversation_of(tracker),
        tenant_name=said["tenant_name"],
        phone=said["contact"]["phone"],
        email=said["contact"]["email"],
        how_to_reach=said["reach"],
        safe_contact=said["safe_contact"],
        postcode=address.get("postcode"),
        house_number=address.get("number"),
        house_suffix=address.get("suffix", ""),
        letter=said["letter"],
        letter_date=_day(said["letter_date"]) if has_letter(said) else None,
        since=_day(said["since"]),
        lasting=_lasting(kind, tracker),
        rent_cents=_cents(said["rent"]),
        arrears_cents=arrears.get("cents"),
        arrears_months=arrears.get("months"),
        monthly_cents=_cents(said["monthly"]) if kind == "payment_plan" else None,
        objection=said["sharing"],
        objection_text=shown.get("text"),
        objection_text_version=shown.get("version"),
    )


def _type(kind: str) -> CaseType:
    if kind == "report":
        return "report"
    return "call_back" if kind == "call_back" else "request"


def _details(kind: str, said: dict[str, Any]) -> dict[str, Any]:
    duration = said["duration"] or {}
    found: dict[str, dict[str, Any]] = {
        "deferral": {"until": _day(said["until"])},
        "rent_reduction": {"less_cents": _cents(said["less"]), "months": duration.get("months")},
        "cheaper_home": {
            "persons": said["persons"],
            "highest_rent_cents": _cents(said["highest_rent"]),
        },
    }
    return {name: value for name, value in found.get(kind, {}).items() if value is not None}


def _lasting(kind: str, tracker: Tracker) -> Any:
    """For how long a lower rent is needed says the same; a call-back says nothing of it."""
    if kind == "rent_reduction":
        return tracker.get_slot("duration")["lasting"]
    return None if kind == "call_back" else tracker.get_slot("lasting")


def _said(value: Any) -> Any:
    """What the casebook keeps of an answer: skipped and not known are nothing there."""
    return None if value in (SKIPPED, NOT_KNOWN) else value


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _cents(value: dict[str, Any] | None) -> int | None:
    return value["cents"] if value else None
