"""Every refusal of the casebook as a class with its facts. Knows no sentence: callers do."""


class CasebookError(Exception):
    """Anything the casebook refuses; facts are attributes, words are the caller's."""


class CasebookUnavailable(CasebookError):
    """The database is locked, down or not there: nothing was stored, a later try may work."""


class UnknownConversation(CasebookError):
    """No conversation (or no message of one) answers to this: never there, or erased."""


class UnknownCase(CasebookError):
    """This landlord has no such case; another landlord's case is refused the same way."""


class ImpossibleStep(CasebookError):
    """The table of statuses has no such step."""

    def __init__(self, from_status: str, to_status: str) -> None:
        super().__init__(from_status, to_status)
        self.from_status = from_status
        self.to_status = to_status


class StepNotForThisCase(CasebookError):
    """The step exists, but not for this type of case."""

    def __init__(self, from_status: str, to_status: str, case_type: str) -> None:
        super().__init__(from_status, to_status, case_type)
        self.from_status = from_status
        self.to_status = to_status
        self.case_type = case_type


class ReasonMissing(CasebookError):
    """This step is only taken with a reason."""

    def __init__(self, from_status: str, to_status: str) -> None:
        super().__init__(from_status, to_status)
        self.from_status = from_status
        self.to_status = to_status


class KindMissing(CasebookError):
    """A request must say what it asks for."""


class KindNotForThisCase(CasebookError):
    """Only a request has a kind."""

    def __init__(self, case_type: str, kind: str) -> None:
        super().__init__(case_type, kind)
        self.case_type = case_type
        self.kind = kind


class ValueNotAllowed(CasebookError):
    """A field holds what the contract of a case does not know."""

    def __init__(self, field: str, value: object) -> None:
        super().__init__(field, value)
        self.field = field
        self.value = value


class NotVerified(CasebookError):
    """Nobody has checked that this case is the tenant's own: what protects them stays."""


class NoteMissing(CasebookError):
    """A note must say something."""


class EmailTaken(CasebookError):
    """A member of staff with this address exists already."""


class ChangedMeanwhile(CasebookError):
    """The case is no longer as the page showed it: somebody changed it in between."""

    def __init__(self, seen: int, version: int) -> None:
        super().__init__(seen, version)
        self.seen = seen
        self.version = version


class NothingToWrite(CasebookError):
    """The case holds no decision that a letter could tell."""


class UnknownLetter(CasebookError):
    """This case has no such letter."""


class LetterOutdated(CasebookError):
    """What the letter tells was decided anew: it would tell the tenant what no longer holds."""


class WayShut(CasebookError):
    """The tenant is not reached this way; `because` is one of `ways.Because`."""

    def __init__(self, way: str, because: str) -> None:
        super().__init__(way, because)
        self.way = way
        self.because = because


class MessageMissing(CasebookError):
    """A message to a tenant must say something."""


class TooManyTries(CasebookError):
    """This sender, or this reference, was tried too often in too short a time."""
