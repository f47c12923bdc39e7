"""How far each mailbox was read, so that no mail is taken twice and none from before is taken."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from casebook.models import Mailbox

# How far back is read when a mailbox begins to number its mail anew; what was taken is known.
OVERLAP = timedelta(days=1)


def look_at(
    session: Session, address: str, *, validity: int, next_uid: int, now: datetime
) -> Mailbox:
    """Where to go on in a mailbox that says this of itself; at the first look, with what is to
    come.
    """
    found = session.get(Mailbox, address, with_for_update=True)
    if found is None:
        found = Mailbox(address=address, validity=validity, next_uid=next_uid, since=now)
        session.add(found)
    elif found.validity != validity:
        found.validity, found.next_uid = validity, 1
        found.since = max(found.since, found.looked_at - OVERLAP)
    found.looked_at = now
    session.flush()
    return found


def pass_by(session: Session, address: str, uid: int) -> bool:
    """Count this mail as read, together with what becomes of it; False when it was read before."""
    found = session.get_one(Mailbox, address, with_for_update=True)
    if uid < found.next_uid:
        return False
    found.next_uid = uid + 1
    session.flush()
    return True
