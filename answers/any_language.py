"""An answer in the language of the conversation, or else in another of ours: people mix them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from answers.errors import AnswerError


def in_any_language[Value](
    read: Callable[[str], Value], language: str, others: Iterable[str]
) -> Value:
    """What `read` makes of it in this language, else in the first of the others that has it.

    Raises the refusal of this language: only what it does not understand is tried further.
    """
    try:
        return read(language)
    except AnswerError as refused:
        if refused.code != "not_understood":
            raise
        for other in others:
            try:
                return read(other)
            except AnswerError:
                continue
        raise
