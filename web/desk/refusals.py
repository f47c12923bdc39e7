"""What the desk says when the casebook refuses: one sentence and one HTTP status a class.

A test walks the casebook's refusals and fails when one has no sentence here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from flask_babel import gettext as _

from casebook import errors
from casebook.statuses import Status
from web.desk.formats import day, euros, moment
from web.desk.labels import STATUS, UNSAFE, WAY_SHUT


@dataclass(frozen=True)
class Refusal:
    """A refusal as a page says it."""

    status: HTTPStatus
    sentence: str


def _impossible_step(error: errors.ImpossibleStep) -> str:
    return _(
        "This case is now: %(now)s. From %(now)s to %(to)s is not possible. Nothing was changed.",
        now=STATUS[Status(error.from_status)],
        to=STATUS[Status(error.to_status)],
    )


def _step_not_for_this_case(error: errors.StepNotForThisCase) -> str:
    return _(
        "A request is answered before it is closed: from %(now)s to %(to)s is not possible. "
        "Nothing was changed.",
        now=STATUS[Status(error.from_status)],
        to=STATUS[Status(error.to_status)],
    )


def _reason_missing(error: errors.ReasonMissing) -> str:
    return _(
        "Fill in the reason. It is needed for: %(to)s.",
        to=STATUS[Status(error.to_status)],
    )


def _value_not_allowed(error: errors.ValueNotAllowed) -> str:
    return _(
        "The value of %(field)s cannot be stored. Nothing was changed.",
        field=error.field,
    )


def _due_too_soon(error: errors.DueTooSoon) -> str:
    return _(
        "%(due)s is too soon: the tenant's next income comes first. The first day possible is "
        "%(earliest)s.",
        due=day(error.due),
        earliest=day(error.earliest),
    )


def _more_than_can_be_paid(error: errors.MoreThanCanBePaid) -> str:
    return _(
        "%(cents)s is more than the %(monthly)s a month that the tenant can pay. Talk it over with "
        "the tenant, or take more instalments.",
        cents=euros(error.cents),
        monthly=euros(error.monthly_cents),
    )


def _costs_not_allowed(error: errors.CostsNotAllowed) -> str:
    if error.costs_cents > error.most_cents:
        return _(
            "Collection costs may be at most %(most)s for this debt. Nothing was agreed yet.",
            most=euros(error.most_cents),
        )
    if error.since is None:
        return _("Collection costs need the day on which the 14-day letter came.")
    return _(
        "The 14 days of the letter are not over: collection costs are possible from %(since)s.",
        since=day(error.since),
    )


REFUSALS: Mapping[type[errors.CasebookError], tuple[HTTPStatus, Callable[[Any], str]]] = {
    errors.CasebookUnavailable: (
        HTTPStatus.SERVICE_UNAVAILABLE,
        lambda _error: _("Huurhulp cannot reach its data now. Nothing was changed."),
    ),
    errors.UnknownCase: (
        HTTPStatus.NOT_FOUND,
        lambda _error: _("This page does not exist, or it is not for you."),
    ),
    errors.UnknownConversation: (
        HTTPStatus.NOT_FOUND,
        lambda _error: _("This page does not exist, or it is not for you."),
    ),
    errors.ImpossibleStep: (HTTPStatus.CONFLICT, _impossible_step),
    errors.StepNotForThisCase: (HTTPStatus.CONFLICT, _step_not_for_this_case),
    errors.ReasonMissing: (HTTPStatus.UNPROCESSABLE_ENTITY, _reason_missing),
    errors.KindMissing: (
        HTTPStatus.UNPROCESSABLE_ENTITY,
        lambda _error: _("A request must say what it asks for. Nothing was changed."),
    ),
    errors.KindNotForThisCase: (
        HTTPStatus.UNPROCESSABLE_ENTITY,
        lambda _error: _("Only a request can ask for something. Nothing was changed."),
    ),
    errors.ValueNotAllowed: (HTTPStatus.UNPROCESSABLE_ENTITY, _value_not_allowed),
    errors.NoteMissing: (
        HTTPStatus.UNPROCESSABLE_ENTITY,
        lambda _error: _("Write the note first. Nothing was added yet."),
    ),
    errors.NotVerified: (
        HTTPStatus.CONFLICT,
        lambda _error: _(
            "Nobody has checked yet that this is the tenant. Only after that can an objection be "
            "taken back. Nothing was changed."
        ),
    ),
    errors.ImportedMeanwhile: (
        HTTPStatus.CONFLICT,
        lambda _error: _(
            "Another file was processed meanwhile. Below stands what this one would do now."
        ),
    ),
    errors.OlderLedger: (
        HTTPStatus.CONFLICT,
        lambda error: _(
            "This file is older than the one that was processed last, which is of %(moment)s. "
            "Nothing was changed.",
            moment=moment(error.as_of),
        ),
    ),
    errors.UnknownContract: (
        HTTPStatus.UNPROCESSABLE_ENTITY,
        lambda _error: _("The ledger has no contract with this number. Nothing was changed."),
    ),
    errors.ChangedMeanwhile: (
        HTTPStatus.CONFLICT,
        lambda _error: _(
            "A colleague changed this case while you were at it. Nothing was overwritten."
        ),
    ),
    errors.UnsafeContact: (
        HTTPStatus.CONFLICT,
        lambda error: f"{UNSAFE[error.safe_contact]}. {_('Nothing was changed.')}",
    ),
    errors.NextTryPassed: (
        HTTPStatus.UNPROCESSABLE_ENTITY,
        lambda _error: _("The next try must be later than now. Nothing was changed yet."),
    ),
    errors.NoConversation: (
        HTTPStatus.NOT_FOUND,
        lambda _error: _("There is no conversation any more."),
    ),
    errors.UnknownMember: (
        HTTPStatus.NOT_FOUND,
        lambda _error: _("This page does not exist, or it is not for you."),
    ),
    errors.ViewNameTaken: (
        HTTPStatus.CONFLICT,
        lambda _error: _("You have a list of this name already. Choose another name."),
    ),
    errors.TooManyViews: (
        HTTPStatus.CONFLICT,
        lambda error: _(
            "You have %(most)s lists, and that is the most. Remove one first.", most=error.most
        ),
    ),
    errors.LastManager: (
        HTTPStatus.CONFLICT,
        lambda _error: _(
            "Somebody must stay who manages the accounts. Make a colleague manager first."
        ),
    ),
    errors.DecisionMissing: (
        HTTPStatus.CONFLICT,
        lambda _error: _(
            "First write down what is agreed, or why it is declined. Nothing was changed."
        ),
    ),
    errors.UnknownArrangement: (
        HTTPStatus.CONFLICT,
        lambda _error: _("This arrangement is no longer there. Nothing was changed."),
    ),
    errors.DueTooSoon: (HTTPStatus.UNPROCESSABLE_ENTITY, _due_too_soon),
    errors.DueTooLate: (
        HTTPStatus.UNPROCESSABLE_ENTITY,
        lambda error: _("The last day possible is %(day)s.", day=day(error.latest)),
    ),
    errors.LedgerDiffers: (
        HTTPStatus.CONFLICT,
        lambda error: _(
            "By the ledger %(open)s is open now, and the tenant chose a plan for %(owed)s. "
            "View the proposal and change it.",
            open=euros(error.open_cents),
            owed=euros(error.owed_cents),
        ),
    ),
    errors.MoreThanCanBePaid: (HTTPStatus.UNPROCESSABLE_ENTITY, _more_than_can_be_paid),
    errors.CostsNotAllowed: (HTTPStatus.UNPROCESSABLE_ENTITY, _costs_not_allowed),
    errors.NotWhatTenantChose: (
        HTTPStatus.UNPROCESSABLE_ENTITY,
        lambda _error: _(
            "This is not what the tenant chose. Say how you spoke with the tenant about it."
        ),
    ),
    errors.PaidAlready: (
        HTTPStatus.CONFLICT,
        lambda error: _(
            "Instalment %(number)s was paid already. Nothing was changed.", number=error.number
        ),
    ),
    errors.TenantNotContacted: (
        HTTPStatus.CONFLICT,
        lambda _error: _(
            "Nobody has spoken with the tenant yet, left a voicemail or written. "
            "Nothing is declined before that."
        ),
    ),
    errors.SecondLookByAnother: (
        HTTPStatus.CONFLICT,
        lambda error: _(
            "%(name)s declined this. Another member of staff takes the second look.",
            name=error.declined_by,
        ),
    ),
    errors.NothingToWrite: (
        HTTPStatus.CONFLICT,
        lambda _error: _("Nothing was decided yet that a letter can tell. No letter was made."),
    ),
    errors.UnknownLetter: (
        HTTPStatus.NOT_FOUND,
        lambda _error: _("This page does not exist, or it is not for you."),
    ),
    errors.LetterOutdated: (
        HTTPStatus.CONFLICT,
        lambda _error: _(
            "Something else was decided since. Make a new letter. This one was not handed over."
        ),
    ),
    errors.WayShut: (HTTPStatus.CONFLICT, lambda error: str(WAY_SHUT[error.because])),
    errors.MessageMissing: (
        HTTPStatus.UNPROCESSABLE_ENTITY,
        lambda _error: _("Write the message first. Nothing was sent yet."),
    ),
    errors.TooManyTries: (
        HTTPStatus.TOO_MANY_REQUESTS,
        lambda _error: _("Too many tries. Wait a minute and try again."),
    ),
    errors.EmailTaken: (
        HTTPStatus.CONFLICT,
        lambda _error: _("Somebody with this e-mail address exists already."),
    ),
}


def refusal_of(error: errors.CasebookError) -> Refusal:
    """The sentence and status for what the casebook refused."""
    status, sentence = REFUSALS[type(error)]
    return Refusal(status, sentence(error))
