"""Seeing a case by its number and postcode, with wrong pairs counted. Tells nothing of either.

A number or sender that was tried too often is refused whatever the pair is, so that neither the
refusal nor a wrong pair says what exists. Only hashes are kept, for a day (data/retention.yml).
"""

import re
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from casebook.errors import TooManyTries, UnknownCase
from casebook.models import Case, StatusTry
from casebook.references import parse_reference
from casebook.search import case_by_reference

WRONG_PAIRS = 5
WITHIN = timedelta(hours=1)


def case_by_pair(
    session: Session, *, landlord: str, reference: str, postcode: str, sender: str, now: datetime
) -> Case | None:
    """This landlord's case with this number and postcode; None for a wrong pair, which counts.

    TooManyTries after five wrong pairs in an hour, of this `sender` or of this number.
    """
    tried = StatusTry(
        sender=_hashed(sender), reference=_hashed(parse_reference(reference) or ""), at=now
    )
    if _too_many(session, StatusTry.sender == tried.sender, now) or _too_many(
        session, StatusTry.reference == tried.reference, now
    ):
        raise TooManyTries
    try:
        case = case_by_reference(session, landlord=landlord, reference=reference)
        if case.postcode and case.postcode == re.sub(r"\s", "", postcode).upper():
            return case
    except UnknownCase:
        pass
    session.add(tried)
    session.flush()
    return None


def _too_many(session: Session, of: ColumnElement[bool], now: datetime) -> bool:
    wrong = select(func.count()).select_from(StatusTry).where(of, StatusTry.at > now - WITHIN)
    return (session.scalar(wrong) or 0) >= WRONG_PAIRS


def _hashed(value: str) -> str:
    return sha256(value.encode()).hexdigest()
