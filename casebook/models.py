"""The tables of the casebook as typed classes. They hold; deeds are in the modules beside."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    CheckConstraint,
    ForeignKey,
    Index,
    MetaData,
    String,
    Text,
    UniqueConstraint,
    false,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from casebook.columns import StatusText, UtcDateTime
from casebook.statuses import Status


class Base(DeclarativeBase):
    """Named constraints, so that a later migration can name what it changes."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UtcDateTime,
        Status: StatusText,
        dict[str, Any]: JSON,
        list[dict[str, str]]: JSON,
    }


class Conversation(Base):
    """A talk with one tenant; its token is known to the tenant alone, we keep the hash."""

    __tablename__ = "conversation"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    landlord: Mapped[str] = mapped_column(String(64))
    channel: Mapped[str] = mapped_column(String(32))
    language: Mapped[str] = mapped_column(String(16))
    created_at: Mapped[datetime]
    form_active: Mapped[bool] = mapped_column(default=False)
    tracker_counter: Mapped[int] = mapped_column(default=1)
    tracker_messages: Mapped[int] = mapped_column(default=0)
    tracker_since: Mapped[datetime]


class Message(Base):
    """One message; a tenant's carries how far its answer is, a reply what it answers."""

    __tablename__ = "message"
    __table_args__ = (
        UniqueConstraint("conversation_id", "number"),
        UniqueConstraint("conversation_id", "client_id"),
        CheckConstraint("author IN ('tenant', 'assistant', 'staff')", name="author"),
        CheckConstraint("state IN ('handling', 'answered', 'failed')", name="state"),
        CheckConstraint("(author = 'tenant') = (state IS NOT NULL)", name="state_of_tenant"),
        # An erased message's id must not come back: a late reply would reach another tenant.
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversation.id", ondelete="CASCADE"))
    number: Mapped[int]
    author: Mapped[str] = mapped_column(String(16))
    client_id: Mapped[str | None] = mapped_column(String(64))
    text: Mapped[str] = mapped_column(Text)
    payload: Mapped[str | None] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(16))
    buttons: Mapped[list[dict[str, str]]] = mapped_column(default=list)
    extras: Mapped[dict[str, Any]] = mapped_column(default=dict)
    at: Mapped[datetime]
    state: Mapped[str | None] = mapped_column(String(16), index=True)
    handler: Mapped[str | None] = mapped_column(String(64))
    taken_at: Mapped[datetime | None]
    answers_id: Mapped[int | None] = mapped_column(
        ForeignKey("message.id", ondelete="CASCADE"), index=True
    )
    # The words of a crisis: for nobody's eyes at the desk.
    personal: Mapped[bool] = mapped_column(default=False, server_default=false())


class Case(Base):
    """A report, request or call-back. `…_said_…` is what the tenant said, unchecked.

    None means not asked; see `choices` for the fixed answers.
    """

    __tablename__ = "case"
    __table_args__ = (
        CheckConstraint("(type = 'request') = (kind IS NOT NULL)", name="kind_of_request"),
        Index("ix_case_landlord_logged_at", "landlord", "logged_at"),
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

    status_changes: Mapped[list["StatusChange"]] = relationship(
        back_populates="case", order_by="StatusChange.id"
    )


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
    that was shown and in `value` its version; a note has its words.
    """

    __tablename__ = "case_step"
    __table_args__ = (
        CheckConstraint("author IN ('tenant', 'staff')", name="author"),
        CheckConstraint("(author = 'tenant') = (\"by\" = '')", name="by_of_staff"),
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


class StaffMember(Base):
    """Somebody of a landlord who may sign in at the desk."""

    __tablename__ = "staff_member"

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(254), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    landlord: Mapped[str] = mapped_column(String(64))
    password_hash: Mapped[str] = mapped_column(String(255))
    active: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[datetime]
    failed_sign_ins: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None]

    def is_locked(self, now: datetime) -> bool:
        """Whether too many wrong passwords keep this member out for now."""
        return self.locked_until is not None and now < self.locked_until
