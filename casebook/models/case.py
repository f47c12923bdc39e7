"""The tables of cases, and of the steps that each case took."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    CheckConstraint,
    ForeignKey,
    Index,
    String,
    Text,
    event,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from casebook.models.base import Base, partial
from casebook.queue_rules import (
    FILTERED,
    LOGGED_ORDER,
    NO_CONTACT,
    NO_CONTACT_BY,
    NO_DANGER,
    NO_DAY,
    QUEUE_FILTERS,
    QUEUE_ORDER,
    SILENT_BY,
    UNDECIDED,
    queue_place,
)
from casebook.statuses import Status


class Case(Base):
    """A report, request or call-back. `…_said_…` is what the tenant said, unchecked.

    None means not asked; see `choices` for the fixed answers.
    """

    __tablename__ = "case"
    __table_args__ = (
        CheckConstraint("(type = 'request') = (kind IS NOT NULL)", name="kind_of_request"),
        # What the queue filters and orders by, all in one index: a page reads no row it shows not.
        Index("ix_case_queue", "landlord", *QUEUE_ORDER, *QUEUE_FILTERS),
        Index("ix_case_logged", "landlord", *LOGGED_ORDER, *QUEUE_FILTERS),
        # Half as wide: what answers to filters is counted by this one, and few are found by it.
        Index("ix_case_filters", "landlord", *FILTERED),
        # Narrow: how many there are of each status, closed ones too, is counted on every page.
        Index("ix_case_landlord_status", "landlord", "status"),
        Index("ix_case_landlord_next_try_at", "landlord", "next_try_at"),
        Index("ix_case_landlord_remind_on", "landlord", "remind_on"),
        Index("ix_case_landlord_contract_number", "landlord", "contract_number"),
        # The few that wait for a first contact, and those that are silent: see `today`.
        Index("ix_case_no_contact", *NO_CONTACT_BY, **partial(NO_CONTACT)),
        Index("ix_case_silent", *SILENT_BY, **partial(UNDECIDED)),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(String(16), unique=True)
    request_key: Mapped[str] = mapped_column(String(64), unique=True)
    type: Mapped[str] = mapped_column(String(16))
    kind: Mapped[str | None] = mapped_column(String(32))
    details: Mapped[dict[str, Any]] = mapped_column(default=dict)
    status: Mapped[Status] = mapped_column(default=Status.NEW)
    logged_at: Mapped[datetime]

    origin: Mapped[str] = mapped_column(String(16))
    channel: Mapped[str] = mapped_column(String(32))
    landlord: Mapped[str] = mapped_column(String(64))
    language: Mapped[str] = mapped_column(String(16))
    conversation_id: Mapped[str | None] = mapped_column(
        ForeignKey("conversation.id", ondelete="SET NULL"), index=True
    )
    contract_number: Mapped[str | None] = mapped_column(String(64))
    verified: Mapped[bool] = mapped_column(default=False)

    tenant_name: Mapped[str | None] = mapped_column(String(200))
    phone: Mapped[str | None] = mapped_column(String(32))
    email: Mapped[str | None] = mapped_column(String(254))
    how_to_reach: Mapped[str | None] = mapped_column(String(200))
    postcode: Mapped[str | None] = mapped_column(String(6))
    house_number: Mapped[int | None]
    house_suffix: Mapped[str] = mapped_column(String(16), default="")

    cause: Mapped[str | None] = mapped_column(String(32))
    own_words: Mapped[str | None] = mapped_column(Text)
    lasting: Mapped[str | None] = mapped_column(String(16))
    since: Mapped[date | None]
    rent_said_cents: Mapped[int | None]
    arrears_said_cents: Mapped[int | None]
    arrears_said_months: Mapped[int | None]
    monthly_cents: Mapped[int | None]
    income_day: Mapped[int | None]
    months_wanted: Mapped[int | None]

    children: Mapped[str | None] = mapped_column(String(16))
    children_number: Mapped[int | None]
    money_help: Mapped[str | None] = mapped_column(String(16))
    letter: Mapped[str | None] = mapped_column(String(16))
    letter_date: Mapped[date | None]
    objection: Mapped[str | None] = mapped_column(String(16))
    objection_text: Mapped[str | None] = mapped_column(Text)
    objection_text_version: Mapped[str | None] = mapped_column(String(32))

    # The tenant's own wish to be called by the municipality: the last word, and when it came.
    municipality_call: Mapped[str | None] = mapped_column(String(16))
    municipality_call_text: Mapped[str | None] = mapped_column(Text)
    municipality_call_text_version: Mapped[str | None] = mapped_column(String(32))
    municipality_call_at: Mapped[datetime | None]

    # Whether calling or writing is safe: asked only of who wrote in a crisis.
    safe_contact: Mapped[str | None] = mapped_column(String(16))
    # Who wrote this for the tenant, if somebody did.
    helper_name: Mapped[str | None] = mapped_column(String(200))
    helper_phone: Mapped[str | None] = mapped_column(String(32))
    helper_email: Mapped[str | None] = mapped_column(String(254))
    # The outcome of a huurtoeslag check, where the tenant added it: an estimate of that year.
    huurtoeslag: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    # What the tenant was told, before sending this, that the lower rent does to huurtoeslag.
    huurtoeslag_effect: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))

    # The desk's own: who has it, when it is looked at again, and how far contact came.
    assigned_to: Mapped[int | None] = mapped_column(
        ForeignKey("staff_member.id", ondelete="SET NULL"), index=True
    )
    mark: Mapped[str | None] = mapped_column(String(32))
    remind_on: Mapped[date | None]
    next_try_at: Mapped[datetime | None]
    # When staff first reached the tenant, and when either last heard from the other.
    first_contact_at: Mapped[datetime | None]
    last_contact_at: Mapped[datetime | None]
    # Until this day, its own included, nothing is collected.
    collection_paused_until: Mapped[date | None]
    # Goes up with every change: whoever works from an older page is told.
    version: Mapped[int] = mapped_column(default=1, server_default=text("1"))
    # Follow from the status and the letter: see `_place_in_queue`.
    queue_rank: Mapped[int] = mapped_column(default=NO_DANGER, server_default=text(str(NO_DANGER)))
    queue_day: Mapped[date] = mapped_column(default=NO_DAY, server_default=str(NO_DAY))

    status_changes: Mapped[list["StatusChange"]] = relationship(
        back_populates="case", order_by="StatusChange.id"
    )

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012  (as SQLAlchemy reads it)


@event.listens_for(Case, "before_insert")
@event.listens_for(Case, "before_update")
def _place_in_queue(_mapper: object, _connection: object, case: Case) -> None:
    case.queue_rank, case.queue_day = queue_place(case.status, case.letter, case.letter_date)


class StatusChange(Base):
    """One step of a case, added and never changed: who, when and why."""

    __tablename__ = "status_change"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id", ondelete="CASCADE"), index=True)
    from_status: Mapped[Status]
    to_status: Mapped[Status]
    by: Mapped[str] = mapped_column(String(200))
    why: Mapped[str | None] = mapped_column(Text)
    at: Mapped[datetime]

    case: Mapped[Case] = relationship(back_populates="status_changes")


class CaseStep(Base):
    """What came to a case after it was logged, other than a status; added and never changed.

    An answer has its `field` and `value`. An objection or a wish for a call has in `words` the text
    that was shown and in `value` its version; a note has its words. `ledger` is an import,
    `system` a term that was over.
    """

    __tablename__ = "case_step"
    __table_args__ = (
        CheckConstraint("author IN ('tenant', 'staff', 'ledger', 'system')", name="author"),
        CheckConstraint("(author <> 'staff') = (\"by\" = '')", name="by_of_staff"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime]
    author: Mapped[str] = mapped_column(String(16))
    by: Mapped[str] = mapped_column(String(200), default="")
    what: Mapped[str] = mapped_column(String(32))
    field: Mapped[str | None] = mapped_column(String(32))
    value: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))
    words: Mapped[str | None] = mapped_column(Text)
