"""The tables of the desk itself: what it finds cases by, its saved views, and who did what."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from casebook.models.base import Base


class SearchKey(Base):
    """One thing a case can be found by, written as `search_keys` writes it.

    Looked up whole and never by a part, so that a keyed hash can take the value's place.
    """

    __tablename__ = "search_key"

    landlord: Mapped[str] = mapped_column(String(64), primary_key=True)
    value: Mapped[str] = mapped_column(String(254), primary_key=True)
    case_id: Mapped[int] = mapped_column(
        ForeignKey("case.id", ondelete="CASCADE"), primary_key=True, index=True
    )


class SavedView(Base):
    """A member of staff's own filters, under a name."""

    __tablename__ = "saved_view"
    __table_args__ = (UniqueConstraint("staff_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff_member.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(String(60))
    filters: Mapped[str] = mapped_column(String(1000))


class AuditEntry(Base):
    """Who did or saw what at the desk, and why; added and never changed."""

    __tablename__ = "audit_entry"
    __table_args__ = (Index("ix_audit_entry_landlord_at", "landlord", "at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    # None where somebody failed to sign in with an address that nobody has.
    landlord: Mapped[str | None] = mapped_column(String(64))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(200))
    what: Mapped[str] = mapped_column(String(32))
    reference: Mapped[str | None] = mapped_column(String(16), index=True)
    why: Mapped[str | None] = mapped_column(Text)


class StatusTry(Base):
    """One try to see a case by its reference: of a sender, and of a reference, both hashed."""

    __tablename__ = "status_try"
    __table_args__ = (
        Index("ix_status_try_sender_at", "sender", "at"),
        Index("ix_status_try_reference_at", "reference", "at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    sender: Mapped[str] = mapped_column(String(64))
    reference: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime]
