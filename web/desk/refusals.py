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
from web.desk.labels import STATUS, WAY_SHUT


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
    errors.ChangedMeanwhile: (
        HTTPStatus.CONFLICT,
        lambda _error: _(
            "A colleague changed this case while you were at it. Nothing was overwritten."
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
