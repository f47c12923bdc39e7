"""The names of the texts that letters, and messages about them, are made of."""

from __future__ import annotations

from collections.abc import Mapping

TITLES = ("payment_plan", "deferral", "rent_reduction", "cheaper_home", "decline")
TABLE = ("number", "by", "amount", "total", "costs", "pay", "less", "from", "until")
STAFF = ("call_us", "question", "free")
NAMES = (
    *(f"letter.title.{title}" for title in TITLES),
    *(f"letter.table.{word}" for word in TABLE),
    *(f"staff.{what}" for what in STAFF),
    "letter.reference",
    "letter.dear",
    "letter.dear.unknown",
    "letter.change",
    "letter.payment_plan",
    "letter.costs",
    "letter.deferral",
    "letter.rent_reduction",
    "letter.cheaper_home",
    "letter.cheaper_home.offered",
    "letter.pause",
    "letter.missed",
    "letter.court",
    "letter.advice",
    "letter.allowance.same",
    "letter.allowance.report",
    "letter.never",
    "letter.decline",
    "letter.decline.report",
    "letter.decline.possible",
    "letter.second_look",
    "letter.complaint",
    "letter.regards",
    "letter.counts",
    "letter.mail",
    "letter.waiting",
)
# What the paragraphs of an arrangement are, in order, by its kind; the table stands behind the
# first of them. A text that is not about this letter is left out by `paper`.
AFTER_TABLE: Mapping[str, tuple[str, ...]] = {
    "payment_plan": ("letter.missed", "letter.court", "letter.allowance.same"),
    "deferral": ("letter.missed", "letter.court", "letter.allowance.same"),
    "rent_reduction": ("letter.court", "letter.allowance.report"),
    "cheaper_home": ("letter.court",),
}
