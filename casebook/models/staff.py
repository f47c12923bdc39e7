"""The table of the people at the desk."""

from datetime import datetime

from sqlalchemy import CheckConstraint, String, false, text
from sqlalchemy.orm import Mapped, mapped_column

from casebook.models.base import Base


class StaffMember(Base):
    """Somebody of a landlord who may sign in at the desk."""

    __tablename__ = "staff_member"
    __table_args__ = (CheckConstraint("role IN ('reader', 'case_worker', 'manager')", name="role"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(254), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    landlord: Mapped[str] = mapped_column(String(64))
    password_hash: Mapped[str] = mapped_column(String(255))
    active: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[datetime]
    failed_sign_ins: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None]
    role: Mapped[str] = mapped_column(
        String(16), default="case_worker", server_default="case_worker"
    )
    # How often they signed out: what was signed in before that is over, a copied cookie too.
    sign_outs: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    # Somebody else made the password and knows it: another one is chosen before anything is seen.
    password_is_once: Mapped[bool] = mapped_column(default=False, server_default=false())
    # Since when the account is shut, while it is: some time after, it is erased.
    inactive_since: Mapped[datetime | None]

    @property
    def can_have_cases(self) -> bool:
        """A reader opens no case, and who left none any more: given to them it is lost to all."""
        return self.active and self.role != "reader"

    def is_locked(self, now: datetime) -> bool:
        """Whether too many wrong passwords keep this member out for now."""
        return self.locked_until is not None and now < self.locked_until
