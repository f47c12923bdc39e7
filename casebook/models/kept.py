"""What is only added to, the history of a case and the audit: a change of a row is refused here.

Whatever code asks for it, a page or a later repair. What is past its term goes with its case, by
`retention`; words that go before that stand on the case and not here.
"""

from sqlalchemy import event
from sqlalchemy.orm import Mapper, ORMExecuteState, Session, object_session

from casebook.models.case import CaseStep, StatusChange
from casebook.models.contact import Call
from casebook.models.desk import AuditEntry

ADDED_TO = (StatusChange, CaseStep, Call, AuditEntry)


class HistoryIsKept(RuntimeError):
    """Somebody's program wanted to rewrite what happened: a fault of ours, never of a user."""


def _refuse_change(_mapper: object, _connection: object, row: object) -> None:
    session = object_session(row)
    if session is None or session.is_modified(row):
        raise HistoryIsKept(type(row).__name__)


for each in ADDED_TO:
    event.listen(each, "before_update", _refuse_change)


@event.listens_for(Session, "do_orm_execute")
def _refuse_changing_many(state: ORMExecuteState) -> None:
    mapper: Mapper[object] | None = state.bind_mapper if state.is_update else None
    if mapper and mapper.class_ in ADDED_TO:
        raise HistoryIsKept(mapper.class_.__name__)
