"""The desk's words for the fixed answers of the casebook. Knows no page and decides nothing.

A test compares each table with the casebook's own list, so that no answer goes without a word.
"""

from __future__ import annotations

from babel import Locale, UnknownLocaleError
from flask_babel import get_locale
from flask_babel import lazy_gettext as _

from casebook.models import Case
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

# Titles of the page on which it is agreed, and changed.
AGREE = {
    "payment_plan": _("Agree on a payment plan"),
    "deferral": _("Agree on a deferral"),
    "rent_reduction": _("Agree on a rent reduction"),
    "cheaper_home": _("Agree on a cheaper home"),
}
CHANGE = {
    "payment_plan": _("Change the payment plan"),
    "deferral": _("Change the deferral"),
    "rent_reduction": _("Change the rent reduction"),
    "cheaper_home": _("Change the cheaper home"),
}

ORIGIN = {
    "chat": _("chat"),
    "page": _("page"),
    "telephone": _("telephone"),
    "counter": _("counter"),
    "letter": _("letter"),
    "mail": _("e-mail"),
    "import": _("import"),
}

# By what it came in; what has no word of its own here has the same name as its origin.
CHANNEL = {
    "ledger": _("ledger"),
    "page": ORIGIN["page"],
    "widget": _("website"),
    "whatsapp": "WhatsApp",
    "telegram": "Telegram",
    "messenger": "Messenger",
    "sms": _("sms"),
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

SPOKEN = {
    "telephone": _("By telephone"),
    "counter": _("At the counter"),
    "visit": _("At home"),
    "letter": _("By letter or message"),
    "chosen": _("Not yet: confirm what the tenant chose"),
}

DECLINE_REASON = {
    "above_rules": _("more is owed than the house rules allow"),
    "takes_too_long": _("paying in parts would take longer than the house rules allow"),
    "rents_too_short": _("rents here for too short a time"),
    "arrangement_runs": _("another arrangement runs already"),
    "nothing_owed": _("there are no arrears"),
    "no_reduction": _("this rent cannot be lowered now"),
    "no_home": _("there is no cheaper home that fits now"),
    "not_reached": _("the tenant could not be reached"),
}

POSSIBLE = {
    "talk": _("a talk with a member of staff"),
    "payment_plan": _("paying in parts"),
    "deferral": _("paying later"),
    "rent_reduction": _("less rent for a while"),
    "cheaper_home": _("a cheaper home"),
    "debt_help": _("debt help of the municipality"),
    "huurtoeslag": _("huurtoeslag"),
    "bijzondere_bijstand": _("bijzondere bijstand"),
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

CALL = {
    "spoken": _("Spoken"),
    "voicemail": _("Voicemail"),
    "no_answer": _("No answer"),
    "wrong_number": _("Wrong number"),
}

READING_REASON = {
    "before_call": _("Before the first call"),
    "tenant_asks": _("The tenant asks for it"),
    "second_look": _("Complaint or second look"),
}

ROLE = {
    "reader": _("Reader: figures, no names"),
    "case_worker": _("Case worker"),
    "manager": _("Manager: accounts and audit too"),
}

AUDITED = {
    "sign_in": _("Signed in"),
    "sign_in_failed": _("Failed to sign in"),
    "sign_out": _("Signed out"),
    "case_opened": _("Looked at a case"),
    "conversation_opened": _("Opened a conversation"),
    "exported": _("Exported"),
    "account_added": _("Made an account"),
    "account_changed": _("Changed an account"),
    "password_reset": _("Gave a new password"),
    "password_changed": _("Changed their own password"),
}

# How staff made sure who a case is of.
VERIFIED = {
    "contract_number_said": _("the tenant named the contract number"),
    "known_number": _("called on the number in the ledger"),
    "year_of_birth": _("contract and year of birth"),
    "counter": _("seen at the counter"),
}

LETTER = {
    "bailiff": _("Bailiff's letter"),
    "court": _("Court hearing"),
    "eviction": _("Eviction"),
    "cut_off": _("Energy or water cut-off"),
}

# What is to be done, for each other; never about a person.
MARK = {
    "visit": _("Home visit"),
    "discuss": _("Talk it over"),
    "look_up": _("Look it up"),
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
    "lost": _("the mail server broke off, and may have sent it"),
    "no_tls": _("the mail server offers no line that others cannot read"),
    "refused": _("the mail server refused the message"),
    "no_such_address": _("the mail server does not accept this address"),
    "sign_in": _("the mail server does not accept our sign-in"),
    "not_made": _("Huurhulp could not make the message"),
    "outdated": _("something else was decided since"),
    "shut": _("writing to the tenant was no longer safe or possible"),
}


# Why a message did not go by a platform; what has no words here is told by its code.
PLATFORM_FAULT = {
    "no_connection": _("the platform cannot be reached"),
    "unreachable": _("the platform cannot be reached"),
    "no_answer": _("the platform gave no answer"),
    "down": _("the platform is out of order"),
    "too_fast": _("the platform asks to send more slowly"),
    "wrong_token": _("the platform does not accept our sign-in"),
    "no_number": _("the platform does not know this number"),
    "no_chat": _("the platform does not know this tenant any more"),
    "blocked": _("the tenant blocked us"),
    "unsubscribed": _("the tenant wants no more messages"),
    "outside_the_window": _("the tenant last wrote more than 24 hours ago"),
    "refused": _("the platform refused the message"),
    "no_template": _("there is no approved message for this"),
    "off": _("the platform is switched off"),
    "not_made": MAIL_FAULT["not_made"],
    "not_delivered": _("the platform could not deliver it, and does not say why"),
    "twilio_30003": _("the telephone is off or out of reach"),
    "twilio_30004": _("messages to this number are blocked"),
    "twilio_30005": _("this number is not in use"),
    "twilio_30006": _("this number takes no text messages, as a landline's"),
    "twilio_30007": _("a telephone company took the message for spam"),
    "twilio_63024": _("this number cannot get messages by WhatsApp"),
    "graph_131026": _("this number cannot get messages by WhatsApp"),
    "graph_130472": _("WhatsApp withholds the message, as a trial of its own"),
    "graph_132001": _("there is no approved message for this"),
    "graph_132015": _("WhatsApp paused the approved message"),
}


def platform_fault(code: str) -> str:
    """In words, or with the platform's own code, which says more to who looks after it."""
    known = PLATFORM_FAULT.get(code)
    return str(known or _("the platform refused it with code %(code)s", code=code))


def came_by(case: Case) -> str:
    """ "chat (WhatsApp)"; where both names say the same, one."""
    origin = str(ORIGIN[case.origin])
    return origin if case.channel == case.origin else f"{origin} ({channel_name(case.channel)})"


def kind_name(case: Case) -> str:
    """What the case is about. Of an import nobody reported anything: it is about arrears."""
    if case.kind:
        return str(KIND[case.kind])
    return str(_("Arrears") if case.origin == "import" else TYPE[case.type])


def channel_name(code: str) -> str:
    """ "widget" -> "website"; a channel that is named nowhere as it is."""
    return str(CHANNEL.get(code) or ORIGIN.get(code, code))


def language_name(code: str) -> str:
    """ "pl" -> "Pools" or "Polish", in the language of the desk; an unknown code as it is."""
    try:
        return Locale.parse(code).get_language_name(get_locale()) or code
    except (ValueError, UnknownLocaleError):
        return code
