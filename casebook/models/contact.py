"""The tables of what staff and tenant say to each other outside the chat: calls, letters, mail."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, false
from sqlalchemy.orm import Mapped, mapped_column

from casebook.models.base import Base


class Call(Base):
    """One call by staff, with what came of it; the next try stands on the case."""

    __tablename__ = "call"
    __table_args__ = (
        CheckConstraint(
            "outcome IN ('spoken', 'voicemail', 'no_answer', 'wrong_number')", name="outcome"
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime] = mapped_column(index=True)
    by: Mapped[str] = mapped_column(String(200))
    phone: Mapped[str | None] = mapped_column(String(32))
    outcome: Mapped[str] = mapped_column(String(16))
    line: Mapped[str | None] = mapped_column(Text)
    next_try_at: Mapped[datetime | None]


class Letter(Base):
    """A letter as it was made: its facts stay as they were, whatever the case says later."""

    __tablename__ = "letter"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id", ondelete="CASCADE"), index=True)
    what: Mapped[str] = mapped_column(String(32))
    language: Mapped[str] = mapped_column(String(16))
    facts: Mapped[dict[str, Any]]
    made_at: Mapped[datetime]
    made_by: Mapped[str] = mapped_column(String(200))
    # How it reached the tenant: chat, email, counter or post; None while it lies ready.
    way: Mapped[str | None] = mapped_column(String(16))
    handed_at: Mapped[datetime | None]
    handed_by: Mapped[str | None] = mapped_column(String(200))


class Mail(Base):
    """The outbox: a mail that was decided on together with its cause, and is sent by the worker."""

    __tablename__ = "mail"
    __table_args__ = (
        CheckConstraint("state IN ('waiting', 'sent', 'failed')", name="state"),
        Index("ix_mail_state_next_try_at", "state", "next_try_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id", ondelete="CASCADE"), index=True)
    letter_id: Mapped[int | None] = mapped_column(
        ForeignKey("letter.id", ondelete="CASCADE"), index=True
    )
    to_address: Mapped[str] = mapped_column(String(254))
    language: Mapped[str] = mapped_column(String(16))
    subject: Mapped[str] = mapped_column(String(255))
    body: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(16), default="waiting")
    made_at: Mapped[datetime]
    tries: Mapped[int] = mapped_column(default=0)
    next_try_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    fault: Mapped[str | None] = mapped_column(String(64))
    # A try ended without a word of the server: what goes next may be a second copy.
    perhaps_sent: Mapped[bool] = mapped_column(default=False, server_default=false())
