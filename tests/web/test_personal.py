"""The words of a crisis are marked when they are answered: the desk never shows them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask

from casebook.conversations import Reply
from tests.web.rasa import Rasa
from tests.web.tenants import NOW, Tenant
from web.worker import finish_unanswered

CRISIS = Reply("Dat klinkt heel zwaar.", extras={"tone": "crisis"})
ANSWER = Reply("Dat heb ik genoteerd.")
TURNS = [
    ((CRISIS,), True, "the crisis answer"),
    ((ANSWER,), True, "the soft line was said before"),
    ((ANSWER,), False, "an answer"),
    ((CRISIS,), False, "the numbers, for somebody who asked for them"),
]


def answered_by(web: Flask, tenant: Tenant, rasa: Rasa) -> None:
    tenant.parts = replace(tenant.parts, rasa=rasa)  # type: ignore[arg-type]
    web.extensions["huurhulp"] = tenant.parts


@pytest.mark.parametrize(("replies", "personal", "why"), TURNS)
def test_message_is_personal_when_rasa_found_a_crisis_in_it_whatever_it_answered(
    web: Flask, tenant: Tenant, replies: tuple[Reply, ...], personal: bool, why: str
) -> None:
    answered_by(web, tenant, Rasa(*replies, personal=personal))

    tenant.says("ik weet het niet meer")

    assert [each.personal for each in tenant.rows() if each.author == "tenant"] == [personal], why


def test_message_that_the_worker_answers_is_personal_too(web: Flask, tenant: Tenant) -> None:
    rasa = Rasa(ANSWER, personal=True)
    rasa.out = True
    answered_by(web, tenant, rasa)
    tenant.says("ik weet het niet meer")
    rasa.out = False
    settings = replace(tenant.parts.settings, fixed_now=NOW + timedelta(minutes=2))

    finish_unanswered(replace(tenant.parts, settings=settings, handler="worker"))

    assert tenant.rows()[0].personal
