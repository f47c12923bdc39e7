"""What the desk keeps beside cases goes past its term, and what is still wanted stays."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook import audit, old_records
from casebook.models import AuditEntry, Case, LedgerImport, LedgerLine, Mail, SavedView, StaffMember
from casebook.outbox import note_sent, put_in
from casebook.search import case_steps
from casebook.staff import change_member
from tests.builders import a_member, a_request
from tests.ledger_builders import an_entry, an_import

DAY = timedelta(days=1)


def a_mail(session: Session, case: Case, at: datetime) -> Mail:
    told = {"subject": "De Linde", "body": "Er staat een bericht klaar.", "language": "nl"}
    return put_in(session, case, **told, letter_id=None, at=at)


def test_sent_mail_goes_and_its_case_says_so(session: Session, now: datetime) -> None:
    case = a_request(session, now=now, email="m@x.example")
    sent, waiting = a_mail(session, case, now), a_mail(session, case, now)
    note_sent(session, sent.id, at=now)
    late = a_mail(session, case, now + DAY)
    note_sent(session, late.id, at=now + DAY)

    done = old_records.erase_mail(session, made_before=now + DAY, at=now + 2 * DAY, limit=50)

    assert done == 1
    assert session.scalars(select(Mail).order_by(Mail.id)).all() == [waiting, late]
    newest = case_steps(session, case)[0]
    assert (newest.what, newest.field, newest.author) == ("words_erased", "mail", "system")
    assert newest.at == now + 2 * DAY


def test_audit_goes_by_its_day_and_so_many_at_once(session: Session, now: datetime) -> None:
    for days in (0, 1, 2):
        audit.record(session, "sign_in", landlord="demo", by="s@x.example", at=now + days * DAY)

    def erase(limit: int) -> int:
        return old_records.erase_audit(session, before=now + 2 * DAY, limit=limit)

    assert (erase(1), erase(5), erase(5)) == (1, 1, 0)
    assert [each.at for each in session.scalars(select(AuditEntry))] == [now + 2 * DAY]


def test_ledger_that_nobody_renewed_goes(session: Session, now: datetime) -> None:
    an_import(session, an_entry(contract_number="1"), now=now)
    an_import(session, an_entry(contract_number="2"), now=now + DAY, whole=False)

    assert old_records.erase_ledger_lines(session, as_of_before=now + DAY, limit=5) == 1
    assert session.scalars(select(LedgerLine.contract_number)).all() == ["2"]
    # The case that it opened is a case like any other.
    assert session.scalars(select(Case.contract_number)).all() == ["1", "2"]


def test_refused_lines_go_and_the_import_stays(session: Session, now: datetime) -> None:
    imported = an_import(session, an_entry(), now=now)
    imported.refused = [{"line": 3, "why": "amount", "text": "Anna;geen bedrag"}]
    session.flush()

    def erase(before: datetime) -> int:
        return old_records.erase_refused_lines(session, imported_before=before)

    assert (erase(now), erase(now + DAY), erase(now + DAY)) == (0, 1, 0)
    session.expire_all()
    assert session.scalars(select(LedgerImport)).one().refused == []


def test_imports_go_but_for_the_newest_and_what_a_line_rests_on(
    session: Session, now: datetime
) -> None:
    kept = an_import(session, an_entry(contract_number="1"), now=now)
    for days in (1, 2, 3):
        last = an_import(session, an_entry(contract_number="2"), now=now + days * DAY, whole=False)

    def erase() -> int:
        return old_records.erase_imports(session, before=now + 4 * DAY, limit=5)

    assert (erase(), erase()) == (2, 0)
    assert session.scalars(select(LedgerImport).order_by(LedgerImport.id)).all() == [kept, last]


def test_account_that_was_shut_goes_and_what_it_had_stays(session: Session, now: datetime) -> None:
    manager = a_member(session, now=now, role="manager", email="m@linde.example")
    gone, back = (
        a_member(session, now=now, email=f"{name}@linde.example") for name in ("gone", "back")
    )
    for each in (gone, back):
        change_member(session, each, role="case_worker", active=False, now=now)
    change_member(session, back, role="case_worker", active=True, now=now + DAY)
    session.add(SavedView(staff_id=gone.id, name="Mijn zaken", filters="q=anna"))
    case = a_request(session, now=now)
    case.assigned_to = gone.id
    session.flush()

    assert old_records.erase_accounts(session, inactive_before=now, limit=5) == 0
    assert old_records.erase_accounts(session, inactive_before=now + DAY, limit=5) == 1

    session.expire_all()
    assert session.scalars(select(StaffMember).order_by(StaffMember.id)).all() == [manager, back]
    assert session.scalars(select(SavedView)).all() == []
    assert session.scalars(select(Case)).one().assigned_to is None
