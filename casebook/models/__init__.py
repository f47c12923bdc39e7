"""The tables of the casebook as typed classes. They hold; deeds are in the modules beside."""

from casebook.models import found_by, kept  # listen to what happens to rows
from casebook.models.arrangement import Arrangement, Decline, Instalment
from casebook.models.base import Base
from casebook.models.case import Case, CaseStep, StatusChange
from casebook.models.channel import Arrival, Delivery, Mailbox, Sender
from casebook.models.contact import Call, Letter, Mail
from casebook.models.conversation import Conversation, Message
from casebook.models.desk import AuditEntry, SavedView, SearchKey, StatusTry
from casebook.models.ledger import LedgerChange, LedgerImport, LedgerLine
from casebook.models.staff import StaffMember

__all__ = [
    "Arrangement",
    "Arrival",
    "AuditEntry",
    "Base",
    "Call",
    "Case",
    "CaseStep",
    "Conversation",
    "Decline",
    "Delivery",
    "Instalment",
    "LedgerChange",
    "LedgerImport",
    "LedgerLine",
    "Letter",
    "Mail",
    "Mailbox",
    "Message",
    "SavedView",
    "SearchKey",
    "Sender",
    "StaffMember",
    "StatusChange",
    "StatusTry",
    "found_by",
    "kept",
]
