"""The tables of conversations and their messages."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, String, Text, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from casebook.models.base import Base


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
    # Who talks by a messaging platform; None in the widget.
    sender_id: Mapped[int | None] = mapped_column(
        ForeignKey("sender.id", ondelete="SET NULL"), index=True
    )


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
