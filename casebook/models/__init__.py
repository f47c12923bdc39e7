"""The tables of the casebook as typed classes. They hold; deeds are in the modules beside."""

from casebook.models.base import Base
from casebook.models.case import Case, CaseStep, StatusChange
from casebook.models.conversation import Conversation, Message
from casebook.models.staff import StaffMember

__all__ = [
    "Base",
    "Case",
    "CaseStep",
    "Conversation",
    "Message",
    "StaffMember",
    "StatusChange",
]
