"""The one refusal of every reader: a code and its facts; knows no sentence and no language."""

from __future__ import annotations


class AnswerError(ValueError):
    """A typed answer that is no value: `code` says why, `facts` holds what a text may name."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts
