"""The tables of platforms and mail: who writes, what came in, what goes out, how far was read."""

from datetime import datetime

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Index,
    String,
    Text,
    UniqueConstraint,
    false,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from casebook.models.base import Base


class Sender(Base):
    """Somebody who writes to one address of a landlord by a platform: one person, one account.

    The unit of work: at most one thread answers and sends for a sender at a time, so that nothing
    overtakes anything. `due_at` is when there is something to do; None while there is nothing.
    """

    __tablename__ = "sender"
    __table_args__ = (
        UniqueConstraint("channel", "account", "address"),
        Index("ix_sender_due_at", "due_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    landlord: Mapped[str] = mapped_column(String(64))
    # The platform's name, the landlord's address that was written to, and the person's own.
    channel: Mapped[str] = mapped_column(String(32))
    account: Mapped[str] = mapped_column(String(128))
    address: Mapped[str] = mapped_column(String(160))
    # What the platform says of the person's language, if it does.
    language: Mapped[str | None] = mapped_column(String(16))
    heard_at: Mapped[datetime]
    due_at: Mapped[datetime | None]
    held_until: Mapped[datetime | None]
    # Told once whose platform it is, and that a message waits outside the conversation.
    told_at: Mapped[datetime | None]
    noticed_at: Mapped[datetime | None]


class Arrival(Base):
    """The inbox: one message of a person, kept before the platform is told that it came.

    `key` is of the platform's own id, so that a second delivery of it is known; it is the message's
    id in the conversation too. The words are blanked when the conversation has them.
    """

    __tablename__ = "arrival"
    __table_args__ = (
        CheckConstraint("what IN ('text', 'button', 'other')", name="what"),
        CheckConstraint("state IN ('waiting', 'done', 'refused')", name="state"),
        Index("ix_arrival_sender_id_state", "sender_id", "state"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(64), unique=True)
    sender_id: Mapped[int] = mapped_column(ForeignKey("sender.id", ondelete="CASCADE"))
    platform_id: Mapped[str] = mapped_column(String(255))
    what: Mapped[str] = mapped_column(String(16))
    text: Mapped[str] = mapped_column(Text)
    button: Mapped[str] = mapped_column(String(64))
    sent_at: Mapped[datetime]
    arrived_at: Mapped[datetime] = mapped_column(index=True)
    state: Mapped[str] = mapped_column(String(16), default="waiting")
    tries: Mapped[int] = mapped_column(default=0)
    next_try_at: Mapped[datetime]


class Delivery(Base):
    """The outbox: one message of a conversation on its way to a platform, in one or more parts."""

    __tablename__ = "delivery"
    __table_args__ = (
        CheckConstraint("state IN ('waiting', 'held', 'sent', 'failed')", name="state"),
        Index("ix_delivery_sender_id_state", "sender_id", "state"),
    )

    message_id: Mapped[int] = mapped_column(
        ForeignKey("message.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    sender_id: Mapped[int] = mapped_column(ForeignKey("sender.id", ondelete="CASCADE"))
    made_at: Mapped[datetime]
    # `held`: the platform lets it go only when the person writes again.
    state: Mapped[str] = mapped_column(String(16), default="waiting")
    parts_sent: Mapped[int] = mapped_column(default=0)
    # Whether its choices got numbers, so that a number is one of them.
    numbered: Mapped[bool] = mapped_column(default=False, server_default=false())
    tries: Mapped[int] = mapped_column(default=0)
    next_try_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    fault: Mapped[str | None] = mapped_column(String(64))
    # A try ended without a word of the platform: what goes next may be a second copy.
    perhaps_twice: Mapped[bool] = mapped_column(default=False, server_default=false())
    # How often the platform took it, and said later that it did not arrive.
    taken_back: Mapped[int] = mapped_column(default=0, server_default=text("0"))


class Mailbox(Base):
    """How far the mailbox of one address of a landlord was read.

    A mailbox numbers its mail upwards, for as long as its `validity` stays the same (RFC 3501,
    2.3.1.1). `since` is when reading began: what came before it is nobody's to answer here.
    """

    __tablename__ = "mailbox"

    address: Mapped[str] = mapped_column(String(254), primary_key=True)
    validity: Mapped[int] = mapped_column(BigInteger)
    next_uid: Mapped[int] = mapped_column(BigInteger)
    since: Mapped[datetime]
    looked_at: Mapped[datetime]
