"""A confirmed report or request as the casebook keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from casebook.choices import CaseType, Origin
from casebook.intake import Intake
from questions.fields import FIELDS, NOT_KNOWN, SKIPPED, has_letter, summarised
from tenant_texts import DUTCH


def intake_of(
    slots: Mapping[str, Any],
    *,
    origin: Origin,
    channel: str,
    landlord: str,
    conversation_id: str | None = None,
) -> Intake:
    """All that was said, as the casebook keeps it."""
    kind = slots["kind"]
    # What the summary did not show is not sent: later answers to another case stay with that one.
    # An objection counts all the same.
    sent = {*summarised(slots), "sharing"}
    said: dict[str, Any] = {
        slot: _said(slots.get(slot)) if slot in sent else None for slot in FIELDS
    }
    address, arrears = said["address"] or {}, said["arrears"] or {}
    shown = slots.get("sharing_shown") or {}
    return Intake(
        type=_type(kind),
        kind=None if kind in ("report", "call_back") else kind,
        details=_details(kind, said),
        origin=origin,
        channel=channel,
        landlord=landlord,
        language=slots.get("language") or DUTCH,
        conversation_id=conversation_id,
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
        lasting=_lasting(kind, slots),
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


def _lasting(kind: str, slots: Mapping[str, Any]) -> Any:
    """For how long a lower rent is needed says the same; a call-back says nothing of it."""
    if kind == "rent_reduction":
        return slots["duration"]["lasting"]
    return None if kind == "call_back" else slots.get("lasting")


def _said(value: Any) -> Any:
    """What the casebook keeps of an answer: skipped and not known are nothing there."""
    return None if value in (SKIPPED, NOT_KNOWN) else value


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _cents(value: dict[str, Any] | None) -> int | None:
    return value["cents"] if value else None
