"""The lists that a member of staff keeps: filters under a name, for nobody else."""

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from casebook.errors import TooManyViews, ValueNotAllowed, ViewNameTaken
from casebook.models import SavedView

# Each is counted on every page of the queue.
MOST = 8
LONGEST_NAME, LONGEST_FILTERS = 60, 1000


def saved_views(session: Session, *, staff_id: int) -> list[SavedView]:
    """Those of this member, in the order in which they were kept."""
    own = select(SavedView).where(SavedView.staff_id == staff_id)
    return list(session.scalars(own.order_by(SavedView.id)))


def save_view(session: Session, *, staff_id: int, name: str, filters: str) -> SavedView:
    """Keep filters, as the page writes them in its address.

    ValueNotAllowed without a name or where one is too long, ViewNameTaken, TooManyViews.
    """
    name = " ".join(name.split())
    if not 0 < len(name) <= LONGEST_NAME:
        raise ValueNotAllowed("name", name)
    if len(filters) > LONGEST_FILTERS:
        raise ValueNotAllowed("filters", filters)
    kept = select(func.count()).select_from(SavedView).where(SavedView.staff_id == staff_id)
    if session.execute(kept).scalar_one() >= MOST:
        raise TooManyViews(MOST)
    view = SavedView(staff_id=staff_id, name=name, filters=filters)
    try:
        with session.begin_nested():
            session.add(view)
    except IntegrityError as error:
        raise ViewNameTaken from error
    return view


def remove_view(session: Session, *, staff_id: int, view_id: int) -> None:
    """Forget one of this member's own; nothing happens to another's, or to one that is gone."""
    view = session.get(SavedView, view_id)
    if view is not None and view.staff_id == staff_id:
        session.delete(view)
        session.flush()
