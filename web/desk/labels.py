"""The desk's words for the fixed answers of the casebook. Knows no page and decides nothing.

A test compares each table with the casebook's own list, so that no answer goes without a word.
"""

from __future__ import annotations

from babel import Locale, UnknownLocaleError
from flask_babel import get_locale
from flask_babel import lazy_gettext as _

from casebook.statuses import Status

STATUS = {
    Status.NEW: _("New"),
    Status.IN_PROGRESS: _("In progress"),
    Status.WAITING_FOR_TENANT: _("Waiting for tenant"),
    Status.AGREED: _("Agreed"),
    Status.DECLINED: _("Declined"),
    Status.WITHDRAWN: _("Withdrawn"),
    Status.KEPT: _("Kept"),
    Status.BROKEN: _("Not kept"),
    Status.CLOSED: _("Closed"),
}

# The shape of the tag says the same as its word; broken is grey: it is about the case.
TAG = {
    Status.NEW: "new",
    Status.IN_PROGRESS: "work",
    Status.WAITING_FOR_TENANT: "wait",
    Status.AGREED: "done",
    Status.KEPT: "done",
    Status.DECLINED: "over",
    Status.WITHDRAWN: "over",
    Status.BROKEN: "over",
    Status.CLOSED: "over",
}

# What the button says that takes the step: a verb with its object.
STEP = {
    Status.IN_PROGRESS: _("Take the case on"),
    Status.WAITING_FOR_TENANT: _("Wait for the tenant"),
    Status.AGREED: _("Record the agreement"),
    Status.DECLINED: _("Decline"),
    Status.WITHDRAWN: _("Record the withdrawal"),
    Status.KEPT: _("Mark as kept"),
    Status.BROKEN: _("Mark as not kept"),
    Status.CLOSED: _("Close the case"),
}

TYPE = {"report": _("Report"), "request": _("Request"), "call_back": _("Call-back")}

KIND = {
    "payment_plan": _("Payment plan"),
    "deferral": _("Deferral"),
    "rent_reduction": _("Rent reduction"),
    "cheaper_home": _("Cheaper home"),
}

ORIGIN = {
    "chat": _("chat"),
    "page": _("page"),
    "telephone": _("telephone"),
    "counter": _("counter"),
    "letter": _("letter"),
    "import": _("import"),
}

CAUSE = {
    "less_income": _("less income"),
    "income_late_or_stopped": _("income late or stopped"),
    "higher_costs": _("higher costs"),
    "household_changed": _("a change in the household"),
    "other": _("something else"),
    "not_said": _("would rather not say"),
}

LASTING = {
    "temporary": _("temporary"),
    "structural": _("structural"),
    "not_known": _("not known"),
}

ANSWER = {"yes": _("Yes"), "no": _("No"), "not_said": _("Would rather not say")}

MONEY_HELP = {
    "nobody": _("nobody"),
    "debt_help": _("debt help"),
    "bewindvoerder": _("bewindvoerder"),
    "other": _("somebody else"),
    "not_said": _("would rather not say"),
}

# The ways to be reached that a tenant may choose; any others are kept as they were typed.
REACH = {
    "day": _("call by day"),
    "evening": _("rather in the evening"),
    "write": _("rather a message"),
    "no_letter": _("rather no letter at home"),
}

# Said after a crisis, where it is anything but a yes.
UNSAFE = {
    "no": _("Not safe to call or write"),
    "not_said": _("Did not say whether calling or writing is safe"),
}

# Silence is no objection: the law asks for one that is made.
OBJECTION = {
    "yes": _("Objection: do not pass on."),
    "no": _("No objection"),
    "not_said": _("Said nothing about it. That is no objection."),
}

MUNICIPALITY_CALL = {
    "asked": _("The tenant asks the municipality to call."),
    "withdrawn": _("The tenant took the request back: do not pass it on."),
}

LETTER = {
    "bailiff": _("Bailiff's letter"),
    "court": _("Court hearing"),
    "eviction": _("Eviction"),
    "cut_off": _("Energy or water cut-off"),
}

LETTER_WHAT = {
    "confirmation": _("confirmation of the arrangement"),
    "change": _("new arrangement"),
    "decline": _("answer to the request"),
}

WAY = {
    "chat": _("in the chat"),
    "email": _("by e-mail"),
    "counter": _("at the counter"),
    "post": _("by post"),
}

# What the button says that hands a letter over; where only word of it goes out, the chat and the
# mail say so beside it.
HAND_OVER = {
    "chat": _("Put in the chat"),
    "email": _("Send by e-mail"),
    "counter": _("Record: given at the counter"),
    "post": _("Record: sent by post"),
}

WAY_SHUT = {
    "unsafe": _("Not safe to write. Give the letter at the counter, or agree on a safe way first."),
    "not_verified": _("Not possible yet: nobody has checked that this is the tenant."),
    "no_letter": _("Not possible: the tenant would rather not get a letter at home."),
    "no_address": _("Not possible: the address is not known."),
    "no_chat": _("Not possible: there is no chat of this case."),
    "no_email": _("Not possible: no e-mail address is known."),
    "no_server": _("Not possible: this Huurhulp sends no e-mail."),
}

STAFF_SAYS = {
    "call_us": _("Will you call us?"),
    "question": _("We have a question, call us"),
    "free": _("Own words, in Dutch"),
}

# Why a mail did not go; what a server says is not shown, for it may quote anything.
MAIL_FAULT = {
    "down": _("the mail server does not answer"),
    "refused": _("the mail server refused the message"),
    "no_such_address": _("the mail server does not accept this address"),
    "sign_in": _("the mail server does not accept our sign-in"),
    "not_made": _("Huurhulp could not make the message"),
    "outdated": _("something else was decided since"),
    "shut": _("writing to the tenant was no longer safe or possible"),
}


def language_name(code: str) -> str:
    """ "pl" -> "Pools" or "Polish", in the language of the desk; an unknown code as it is."""
    try:
        return Locale.parse(code).get_language_name(get_locale()) or code
    except (ValueError, UnknownLocaleError):
        return code
