"""What the forms of every kind have in common: how it was spoken of, why, and a pause."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from flask_wtf import FlaskForm
from sqlalchemy.orm import Session
from wtforms import (
    BooleanField,
    HiddenField,
    IntegerField,
    RadioField,
    TextAreaField,
    ValidationError,
)
from wtforms.validators import AnyOf, Length, Optional
from wtforms.widgets import HiddenInput

from casebook import figures, running
from casebook.models import Arrangement, Call, Case, LedgerLine
from casebook.payments import left_cents
from casebook.statuses import Status
from casebook.terms import Terms
from web.desk.formats import day
from web.desk.labels import SPOKEN
from web.desk.typed_days import DayField
from web.parts import parts

# In characters.
LONGEST_WHY = 1000


class AgreeForm(FlaskForm):
    """`shown` is what the page worked out last: only that is agreed, and nothing typed since."""

    pause = DayField(validators=[Optional()])
    why = TextAreaField(
        validators=[Length(max=LONGEST_WHY, message=_("Use at most %(max)d characters."))]
    )
    spoken = RadioField(validate_choice=False)
    sure = BooleanField()
    shown = HiddenField()
    version = IntegerField(widget=HiddenInput(), validators=[Optional()])

    def validate_pause(self, field: DayField) -> None:
        if field.data and field.data < parts().settings.today():
            raise ValidationError(gettext("This day is over. Fill in today or a later day."))

    def offer_spoken(self, chosen: bool) -> None:
        """The ways to have spoken; confirming a choice only where the tenant made one."""
        ways = [each for each in SPOKEN if chosen or each != "chosen"]
        self.spoken.choices = [(each, SPOKEN[each]) for each in ways]
        self.spoken.validators = [AnyOf(ways, message=_("Say how you spoke with the tenant."))]

    def only_works_out(self) -> None:
        """A sum is told before anybody said how they spoke with the tenant."""
        self.spoken.validators = []


def check_day(typed: date | None, earliest: date, latest: date) -> None:
    """Say which day is possible, of what is due first."""
    if typed and typed < earliest:
        raise ValidationError(gettext("The first day possible is %(day)s.", day=day(earliest)))
    if typed and typed > latest:
        raise ValidationError(gettext("The last day possible is %(day)s.", day=day(latest)))


@dataclass(frozen=True)
class Known:
    """What a page of agreeing works from."""

    case: Case
    today: date
    ledger: LedgerLine | None
    spoken: Call | None
    proposal: Arrangement | None
    agreed: Arrangement | None

    @classmethod
    def of(cls, session: Session, case: Case, today: date) -> Known:
        return cls(
            case,
            today,
            figures.ledger_line(session, case),
            figures.last_spoken(session, case),
            running.proposal_of(session, case),
            running.agreed_on(session, case) if case.status is Status.AGREED else None,
        )

    @property
    def owed_cents(self) -> int | None:
        """What the ledger says is owed, or else the tenant."""
        return self.ledger.open_cents if self.ledger else self.case.arrears_said_cents

    @property
    def still_open_cents(self) -> int | None:
        """What is still to come in on the arrangement that counts now; None where none does."""
        return left_cents(self.agreed) if self.agreed else None

    @property
    def rent_cents(self) -> int | None:
        rent = self.ledger.rent_cents if self.ledger else None
        return rent or self.case.rent_said_cents

    def first_values(self) -> dict[str, Any]:
        """What the shared fields hold before anything was typed."""
        return {
            "spoken": "telephone" if self.spoken else None,
            "version": self.case.version,
        }


class Sheet(Protocol):
    """The page of one kind: its form, and what it worked out of it."""

    kind: str
    known: Known
    form: AgreeForm

    def work_out(self) -> Outcome: ...


@dataclass(frozen=True)
class Outcome:
    """What agreeing would mean. `mark` tells one outcome from another.

    `faults` stand at their fields; `needs_sure`: it has to be talked over first; `needs_why`: it
    is outside the house rules.
    """

    terms: Terms | None = None
    mark: str = ""
    button: str = ""
    needs_sure: bool = False
    needs_why: bool = False
    facts: Mapping[str, Any] = field(default_factory=dict)
