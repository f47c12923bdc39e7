"""The words of the queue: its views, its filters with their answers, and its orders."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flask_babel import gettext, ngettext
from flask_babel import lazy_gettext as _

from casebook.queue import MOST_COUNTED
from web.desk.formats import counted
from web.desk.labels import (
    ANSWER,
    CAUSE,
    KIND,
    LASTING,
    MARK,
    ORIGIN,
    TYPE,
    channel_name,
    language_name,
)

VIEWS = {
    "mine": _("My cases"),
    "new": _("New"),
    "late": _("First contact late"),
    "open": _("All open"),
    "waiting": _("Waiting for tenant"),
    "objection": _("Objection: do not pass on"),
    "closed": _("Closed"),
}

WHY = {
    "dated": _("Eviction or hearing"),
    "cut_off": _("Energy or water cut-off"),
    "bailiff": _("Bailiff's letter"),
    "late": _("First contact late"),
    "silent": _("Silent"),
}

# With "would rather not say" come those who were not asked.
_SAID = {**ANSWER, "not_said": _("Not said")}

FILTERS: Mapping[str, tuple[object, Mapping[str, object]]] = {
    "asks": (_("Kind"), {**KIND, "report": TYPE["report"], "call_back": TYPE["call_back"]}),
    "why": (_("Why now"), WHY),
    "lasting": (_("Temporary or structural"), LASTING),
    "children": (_("Children at home"), _SAID),
    "objection": (_("Objection to passing on"), _SAID),
    "cause": (_("Cause"), {**CAUSE, "not_said": _("not said")}),
    "origin": (_("Origin"), ORIGIN),
    "verified": (_("Verified"), {"yes": ANSWER["yes"], "no": ANSWER["no"]}),
    "mark": (_("Marked as"), MARK),
}

ORDERS = {
    "why_now": _("Why now"),
    "oldest": _("Reported longest ago"),
    "newest": _("Reported last"),
}

OTHER_ORDERS = {key: words for key, words in ORDERS.items() if key != "why_now"}

# Said under the list.
ORDER_RULES = {
    "why_now": _(
        "Order: first eviction, energy or water cut-off, court hearing and bailiff's letter, of "
        "each the earliest date first, while the case has no outcome. Then how long ago it was "
        "reported, the longest first. Closed cases last."
    ),
    "oldest": _("Order: reported longest ago first."),
    "newest": _("Order: reported last first."),
}


def how_many(number: int) -> str:
    """ "12 cases", or "More than 10,000 cases"."""
    if number <= MOST_COUNTED:
        return ngettext("%(num)s case", "%(num)s cases", number)
    return gettext("More than %(num)s cases", num=counted(MOST_COUNTED))


def chip(name: str, value: str, colleagues: Mapping[int, str]) -> str:
    """An active filter in words: "Kind: deferral"."""
    if name == "assigned":
        return f"{gettext('With whom')}: {assigned(value, colleagues)}"
    if name == "language_of":
        return f"{gettext('Language')}: {language_name(value)}"
    if name == "channel":
        return f"{gettext('Channel')}: {channel_name(value)}"
    if name in ("from", "to"):
        words = gettext("From") if name == "from" else gettext("Up to and including")
        return f"{words} {'-'.join(reversed(value.split('-')))}"
    label, answers = FILTERS[name]
    return f"{label}: {answers[value]}"


def assigned(value: str, colleagues: Mapping[int, str]) -> str:
    fixed = {"me": gettext("me"), "nobody": gettext("nobody")}
    return fixed.get(value) or colleagues.get(int(value), gettext("somebody who left"))


def options(answers: Mapping[str, object], chosen: str) -> Sequence[tuple[str, object, bool]]:
    """Value, words and whether it is chosen."""
    return [(value, words, value == chosen) for value, words in answers.items()]
