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
ANSWERS = [
    ((CRISIS,), True, "the crisis answer"),
    ((ANSWER, CRISIS), True, "the soft line, behind an answer"),
    ((ANSWER,), False, "an answer"),
    ((Reply("Verstuurd.", extras={"tone": "done"}),), False, "another tone"),
]


def answered_by(web: Flask, tenant: Tenant, rasa: Rasa) -> None:
    tenant.parts = replace(tenant.parts, rasa=rasa)  # type: ignore[arg-type]
    web.extensions["huurhulp"] = tenant.parts


@pytest.mark.parametrize(("replies", "personal", "why"), ANSWERS)
def test_message_is_personal_when_its_answer_is_for_a_crisis(
    web: Flask, tenant: Tenant, replies: tuple[Reply, ...], personal: bool, why: str
) -> None:
    answered_by(web, tenant, Rasa(*replies))

    tenant.says("ik weet het niet meer")

    assert [each.personal for each in tenant.rows() if each.author == "tenant"] == [personal], why


def test_message_that_the_worker_answers_is_personal_too(web: Flask, tenant: Tenant) -> None:
    rasa = Rasa(CRISIS)
    rasa.out = True
    answered_by(web, tenant, rasa)
    tenant.says("ik weet het niet meer")
    rasa.out = False
    settings = replace(tenant.parts.settings, fixed_now=NOW + timedelta(minutes=2))

    finish_unanswered(replace(tenant.parts, settings=settings, handler="worker"))

    assert tenant.rows()[0].personal
