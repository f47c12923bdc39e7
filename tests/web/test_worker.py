"""The worker goes on with what web left, whatever it meets on the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from casebook.conversations import Reply
from casebook.errors import CasebookUnavailable
from tests.web.tenants import NOW, Tenant
from web.parts import Parts
from web.rasa_client import Turn
from web.worker import finish_unanswered


class Rasa:
    """The other side of the network: answers each message, after what a test does meanwhile."""

    def __init__(self, meanwhile: object = None) -> None:
        self.asked: list[str] = []
        self.meanwhile = meanwhile

    def send(self, _tracker: str, message_id: str, **_: object) -> Turn:
        self.asked.append(message_id)
        if callable(self.meanwhile):
            self.meanwhile()
        return Turn([Reply("Dag.")], "nl", False, False)


def later(tenant: Tenant, rasa: Rasa) -> Parts:
    """The worker's parts, two minutes on."""
    settings = replace(tenant.parts.settings, fixed_now=NOW + timedelta(minutes=2))
    there = tenant.parts
    return Parts(settings, there.database, there.landlords, there.facts, rasa)  # type: ignore[arg-type]


def test_left_message_gets_its_answer(tenant: Tenant) -> None:
    tenant.is_being_answered("hallo")

    assert finish_unanswered(later(tenant, Rasa())) == 1

    assert [each.text for each in tenant.rows()] == ["hallo", "Dag."]


def test_message_erased_meanwhile_does_not_end_the_worker(tenant: Tenant) -> None:
    tenant.is_being_answered("hallo")

    assert finish_unanswered(later(tenant, Rasa(meanwhile=tenant.erases))) == 0


def test_message_that_a_lock_kept_from_its_answer_is_taken_again(
    tenant: Tenant, monkeypatch: pytest.MonkeyPatch
) -> None:
    tenant.is_being_answered("hallo")
    parts = later(tenant, Rasa())
    with monkeypatch.context() as locked:
        locked.setattr("web.turns.record_replies", _unavailable)
        with pytest.raises(CasebookUnavailable):
            finish_unanswered(parts)

    after = replace(parts.settings, fixed_now=NOW + timedelta(minutes=5))

    assert finish_unanswered(replace(parts, settings=after)) == 1


def _unavailable(*_: object, **__: object) -> None:
    raise CasebookUnavailable
