"""The tables of the landlord's own figures, as its files brought them."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, String, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from casebook.models.base import Base, partial

SETTLED = "open_cents <= 0"


class LedgerImport(Base):
    """One file, with how many lines did what and which were refused.

    It arrives, and has done nothing yet; it is doing what it says, which nothing stops any more;
    it is done. The refused lines are kept of the newest alone: they hold what stood in the file.
    """

    __tablename__ = "ledger_import"
    __table_args__ = (CheckConstraint("state IN ('arriving', 'doing', 'done')", name="state"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    landlord: Mapped[str] = mapped_column(String(64), index=True)
    at: Mapped[datetime]
    # Empty where the worker took it at night.
    by: Mapped[str] = mapped_column(String(200), default="")
    file_name: Mapped[str] = mapped_column(String(255))
    # SHA-256 of what was in the file: the same again tells nothing new.
    digest: Mapped[str] = mapped_column(String(64))
    as_of: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(16), default="done", server_default="done")
    # Whether what it leaves out is paid: else it may be cut off.
    is_whole: Mapped[bool] = mapped_column(default=False, server_default=false())
    counts: Mapped[dict[str, Any]]
    refused: Mapped[list[dict[str, Any]]] = mapped_column(JSON)


class LedgerChange(Base):
    """What an import still has to do with one contract; gone when it is done.

    Without `is_cents` nothing but that the contract was seen; without `entry` the file leaves it
    out, and nothing is open any more.
    """

    __tablename__ = "ledger_change"

    import_id: Mapped[int] = mapped_column(
        ForeignKey("ledger_import.id", ondelete="CASCADE"), primary_key=True
    )
    contract_number: Mapped[str] = mapped_column(String(64), primary_key=True)
    was_cents: Mapped[int | None]
    is_cents: Mapped[int | None]
    entry: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))


class LedgerLine(Base):
    """What the ledger says of one contract now; a contract that a file leaves out owes nothing."""

    __tablename__ = "ledger_line"
    __table_args__ = (
        UniqueConstraint("landlord", "contract_number"),
        # The few on which nothing is open and that have a case still.
        Index("ix_ledger_line_settled", "landlord", "contract_number", **partial(SETTLED)),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    landlord: Mapped[str] = mapped_column(String(64))
    contract_number: Mapped[str] = mapped_column(String(64))
    import_id: Mapped[int] = mapped_column(ForeignKey("ledger_import.id"), index=True)
    as_of: Mapped[datetime]
    name: Mapped[str] = mapped_column(String(200))
    phone: Mapped[str | None] = mapped_column(String(32))
    email: Mapped[str | None] = mapped_column(String(254))
    street: Mapped[str | None] = mapped_column(String(200))
    place: Mapped[str | None] = mapped_column(String(200))
    postcode: Mapped[str | None] = mapped_column(String(6))
    house_number: Mapped[int | None]
    house_suffix: Mapped[str] = mapped_column(String(16), default="")
    rent_cents: Mapped[int | None]
    open_cents: Mapped[int]
    oldest_unpaid: Mapped[date | None]
    tenancy_since: Mapped[date | None]
    # All that came in on the present plan, as the ledger counts it.
    plan_paid_cents: Mapped[int | None]
    last_paid_cents: Mapped[int | None]
    last_paid_on: Mapped[date | None]
