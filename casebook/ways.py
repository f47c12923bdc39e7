"""Which ways to a tenant are open, and why another is shut. Decides; `letters` and others act.

Nothing with amounts or decisions goes where only the chat said that the tenant is, until staff
matched the case with the landlord's own record; until then a tenant is told that something waits.
"""

from typing import Literal

from casebook import choices
from casebook.models import Case

# "no_server" is for callers that know of mail: no server is set.
Because = Literal[
    "unsafe", "not_verified", "no_letter", "no_address", "no_chat", "no_email", "no_server"
]
# In this order on the page.
WAYS: tuple[choices.Way, ...] = ("chat", "email", "counter", "post")
# Where an unverified case may still be told that a message waits, and no more.
TOLD_ONLY: tuple[choices.Way, ...] = ("chat", "email")


def shut(case: Case, way: choices.Way) -> Because | None:
    """Why this way is shut, the gravest reason first; None when it is open."""
    if way != "counter" and case.safe_contact in ("no", "not_said"):
        return "unsafe"
    if way == "chat":
        return None if case.conversation_id else "no_chat"
    if way == "email":
        return None if case.email else "no_email"
    if way == "post" and case.how_to_reach == "no_letter":
        return "no_letter"
    if way == "post" and not (case.postcode and case.house_number):
        return "no_address"
    return None if case.verified else "not_verified"


def tells_all(case: Case, way: choices.Way) -> bool:
    """Whether this way brings the letter itself, and not only word that one waits.

    A chat that somebody else began for the tenant is that person's, verified or not.
    """
    if way == "chat" and case.helper_name:
        return False
    return case.verified or way not in TOLD_ONLY
