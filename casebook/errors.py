"""Every refusal of the casebook as a class with its facts. Knows no sentence: callers do."""

from datetime import date, datetime


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


class UnsafeContact(CasebookError):
    """Calling this tenant may harm them: they said so, or did not say that it is safe."""

    def __init__(self, safe_contact: str) -> None:
        super().__init__(safe_contact)
        self.safe_contact = safe_contact


class NextTryPassed(CasebookError):
    """The next try must lie ahead."""


class NoConversation(CasebookError):
    """Nothing was said in a chat, or it was erased."""


class UnknownMember(CasebookError):
    """This landlord has no such member of staff; another landlord's is refused the same way."""


class ViewNameTaken(CasebookError):
    """This member of staff has a saved view of this name."""


class TooManyViews(CasebookError):
    """This member of staff has as many saved views as one can have."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self.most = most


class LastManager(CasebookError):
    """Somebody must be left who can let others in."""


class EmailTaken(CasebookError):
    """A member of staff with this address exists already."""


class ImportedMeanwhile(CasebookError):
    """Another file was processed since this one was compared: it would change other things now."""


class OlderLedger(CasebookError):
    """A file of before the one that was processed last: newer figures are not undone."""

    def __init__(self, as_of: datetime) -> None:
        super().__init__(as_of)
        self.as_of = as_of


class UnknownContract(CasebookError):
    """The landlord's ledger has no such contract."""


class ChangedMeanwhile(CasebookError):
    """The case is no longer as the page showed it: somebody changed it in between."""

    def __init__(self, seen: int, version: int) -> None:
        super().__init__(seen, version)
        self.seen = seen
        self.version = version


class DecisionMissing(CasebookError):
    """Agreed or declined is a case only by what was agreed, or why it was declined."""

    def __init__(self, to_status: str) -> None:
        super().__init__(to_status)
        self.to_status = to_status


class UnknownArrangement(CasebookError):
    """This case has no such arrangement, proposal or instalment, or no longer."""


class DueTooSoon(CasebookError):
    """An instalment is due before the first day on which one may be."""

    def __init__(self, due: date, earliest: date) -> None:
        super().__init__(due, earliest)
        self.due = due
        self.earliest = earliest


class DueTooLate(CasebookError):
    """What is due first is due later than anything is agreed ahead: a slip in the year."""

    def __init__(self, due: date, latest: date) -> None:
        super().__init__(due, latest)
        self.due = due
        self.latest = latest


class LedgerDiffers(CasebookError):
    """The ledger says that another sum is open than the tenant chose a plan for."""

    def __init__(self, open_cents: int, owed_cents: int) -> None:
        super().__init__(open_cents, owed_cents)
        self.open_cents = open_cents
        self.owed_cents = owed_cents


class MoreThanCanBePaid(CasebookError):
    """An instalment is above what the tenant said they can pay, and nobody spoke of it."""

    def __init__(self, cents: int, monthly_cents: int) -> None:
        super().__init__(cents, monthly_cents)
        self.cents = cents
        self.monthly_cents = monthly_cents


class CostsNotAllowed(CasebookError):
    """Collection costs above the scale (`most_cents`), or before the letter's days are over.

    `since` is the first day with costs; None where no letter gave 14 days.
    """

    def __init__(self, costs_cents: int, most_cents: int, since: date | None) -> None:
        super().__init__(costs_cents, most_cents, since)
        self.costs_cents = costs_cents
        self.most_cents = most_cents
        self.since = since


class NotWhatTenantChose(CasebookError):
    """The tenant did not choose this: somebody has to speak with them first."""


class PaidAlready(CasebookError):
    """This instalment was paid already."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class TenantNotContacted(CasebookError):
    """Nobody called the tenant or wrote to them yet: nothing is declined before that."""


class SecondLookByAnother(CasebookError):
    """Who declined it does not take the second look."""

    def __init__(self, declined_by: str) -> None:
        super().__init__(declined_by)
        self.declined_by = declined_by


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
