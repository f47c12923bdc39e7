"""The tables of arrangements: what was proposed or agreed, and the instalments of a plan."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, String, Text, false
from sqlalchemy.orm import Mapped, mapped_column, relationship

from casebook.models.base import Base, partial

UNPAID = "paid_cents < cents"


class Arrangement(Base):
    """What was proposed, or agreed with a tenant. A changed one is replaced and never rewritten.

    `made_by` is empty where the tenant chose it in the chat. All amounts are cents; what a kind
    does not have is None. `why` is for colleagues alone.
    """

    __tablename__ = "arrangement"
    __table_args__ = (
        CheckConstraint("state IN ('proposed', 'agreed', 'replaced', 'dropped')", name="state"),
        Index("ix_arrangement_state_answer_by", "state", "answer_by"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(32))
    state: Mapped[str] = mapped_column(String(16))
    made_at: Mapped[datetime]
    made_by: Mapped[str] = mapped_column(String(200), default="")
    # By when the tenant was told that staff answer.
    answer_by: Mapped[date | None]
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[str | None] = mapped_column(String(200))
    spoken: Mapped[str | None] = mapped_column(String(16))
    why: Mapped[str | None] = mapped_column(Text)
    # More than the tenant said they can pay, and talked over with them.
    talked_over: Mapped[bool] = mapped_column(default=False, server_default=false())

    owed_cents: Mapped[int | None]
    costs_cents: Mapped[int | None]
    # The day on which the letter came that gave 14 days before costs: without it there are none.
    notice_on: Mapped[date | None]
    until: Mapped[date | None]
    less_cents: Mapped[int | None]
    first_month: Mapped[date | None]
    months: Mapped[int | None]
    # What the reduction does to huurtoeslag, as staff saw it.
    effect: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    offered: Mapped[str | None] = mapped_column(Text)

    # What the ledger counted as paid on a plan before this one: none of it is this one's.
    counted_before_cents: Mapped[int | None]

    instalments: Mapped[list["Instalment"]] = relationship(
        order_by="Instalment.number", cascade="all, delete-orphan"
    )


class Instalment(Base):
    """One part of a plan: what is due on which day, and what came in."""

    __tablename__ = "instalment"
    __table_args__ = (
        CheckConstraint("cents > 0", name="something_due"),
        CheckConstraint("paid_cents BETWEEN 0 AND cents", name="paid"),
        # What is still to come in, by day, without all that came in before.
        Index("ix_instalment_unpaid", "due", **partial(UNPAID)),
    )

    arrangement_id: Mapped[int] = mapped_column(
        ForeignKey("arrangement.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    due: Mapped[date]
    cents: Mapped[int]
    paid_cents: Mapped[int] = mapped_column(default=0)
    paid_on: Mapped[date | None]
    # Empty where the ledger's import said so.
    paid_by: Mapped[str | None] = mapped_column(String(200))


class Decline(Base):
    """A decision not to agree: why in a fixed answer, and what is possible instead."""

    __tablename__ = "decline"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(200))
    reason: Mapped[str] = mapped_column(String(32))
    possible: Mapped[list[str]] = mapped_column(JSON)
    # When the tenant asked for a second look, and by when another member of staff gives it.
    second_look_at: Mapped[datetime | None]
    second_look_by: Mapped[date | None]
