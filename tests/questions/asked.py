"""The day and language in which tests read answers."""

from datetime import date

from questions.fields import Asked

# A Wednesday.
ASKED = Asked("nl", date(2026, 11, 25))
