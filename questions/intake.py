"""A confirmed report or request as the casebook keeps it."""

from __future__ import annotations

from collections.abc import Container, Mapping
from datetime import date
from typing import Any

from casebook.choices import CaseType, Origin
from casebook.intake import Intake
from questions.allowance import EFFECT, KEPT
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
    children = said["children"] or {}
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
        helper_name=said["helper_name"],
        helper_phone=(said["helper_contact"] or {}).get("phone"),
        helper_email=(said["helper_contact"] or {}).get("email"),
        safe_contact=said["safe_contact"],
        postcode=address.get("postcode"),
        house_number=address.get("number"),
        house_suffix=address.get("suffix", ""),
        letter=said["letter"],
        letter_date=_day(said["letter_date"]) if has_letter(said) else None,
        since=_day(said["since"]),
        lasting=_lasting(kind, slots, sent),
        cause=said["cause"],
        children=children.get("answer"),
        children_number=children.get("number") if children.get("answer") == "yes" else None,
        money_help=said["money_help"],
        income_day=said["income_day"],
        months_wanted=said["months_wanted"],
        huurtoeslag=said[KEPT],
        huurtoeslag_effect=said[EFFECT],
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


def _lasting(kind: str, slots: Mapping[str, Any], sent: Container[str]) -> Any:
    """For how long a lower rent is needed says the same. "Weet ik niet" is an answer here."""
    if kind == "rent_reduction":
        return slots["duration"]["lasting"]
    return slots.get("lasting") if "lasting" in sent else None


def _said(value: Any) -> Any:
    """What the casebook keeps of an answer: skipped and not known are nothing there."""
    return None if value in (SKIPPED, NOT_KNOWN) else value


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _cents(value: dict[str, Any] | None) -> int | None:
    return value["cents"] if value else None
