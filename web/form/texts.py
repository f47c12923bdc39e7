"""The plain form's own words; its questions, answers and refusals have those of the chat."""

from __future__ import annotations

NAMES = (
    "form.back",
    "form.languages",
    "form.call",
    "form.start.what",
    "form.start.program",
    "form.start.kept",
    "form.start.crisis",
    "form.start.begin",
    "form.other",
    "form.both",
    "form.error.title",
    "form.error.in_title",
    "form.check.title",
    "form.check.before",
    "form.done.title",
    "form.done.keep",
    "form.plan",
    "form.logged",
    "form.logged.not_safe",
    "form.logged.call_back",
    "form.sharing.more",
    "form.crisis.title",
    "form.crisis.after",
    "form.lost.title",
    "form.lost.expired",
    "form.lost.broken",
)
