"""The action server: Rasa asks it for every next step and every text. Listens on loopback only."""

from __future__ import annotations

import logging
import os
import sys
from typing import Any

from rasa_sdk.endpoint import create_app
from rasa_sdk.executor import ActionExecutor
from sanic.request import Request
from sanic.response import HTTPResponse, json

from actions.allowance import (
    ActionAllowanceDone,
    ActionAllowanceStopped,
    ActionAskAllowanceSeen,
    ActionStartAllowance,
    ValidateAllowanceForm,
)
from actions.child import ActionChild
from actions.explain import ActionExplain
from actions.language import ActionLanguage
from actions.late_buttons import ActionButtonPassed
from actions.log_case import ActionLogCase
from actions.misunderstood import ActionNotUnderstood, ActionOutOfScope
from actions.more import ActionAnswerOffer, ActionMoreStopped, ValidateMoreForm
from actions.municipality import ActionOfferMunicipalityCall, ActionSettleMunicipalityCall
from actions.needs import ActionAlsoAnswer
from actions.page import ActionReadPage
from actions.parts import Parts
from actions.pathway import ActionPathway
from actions.person import ActionPerson
from actions.plans import ActionChoosePlan
from actions.rent_check import ActionFraud
from actions.request import (
    ActionGoOn,
    ActionNothingToStop,
    ActionSayWhy,
    ActionStartOver,
    ActionStartRequest,
    ActionStop,
)
from actions.request_form import ActionAskConfirmed, ActionAskSharing, ValidateRequestForm
from actions.sharing import ActionAllowSharing, ActionExplainSharing, ActionObjectToSharing
from actions.status import ActionSayStatus
from actions.texts import say
from answers.words.ahead import read_ahead
from casebook.database import Database
from landlords import BadLandlord, load_landlords
from schemes.errors import FactRefused, PathwayRefused, YearRefused
from schemes.facts import load_facts
from schemes.huurtoeslag import load_years
from settings import ROOT, BadSettings, Settings


def make_app(parts: Parts) -> Any:
    """The SDK's own application with our actions, and the texts beside them."""
    executor = ActionExecutor()
    for action in (
        ActionReadPage(parts),
        ActionLanguage(parts),
        ActionAlsoAnswer(),
        ActionStartRequest(parts),
        ActionStartOver(),
        ActionStop(),
        ActionGoOn(),
        ActionButtonPassed(),
        ActionSayWhy(),
        ValidateRequestForm(parts),
        ActionAskSharing(parts),
        ActionAskConfirmed(parts),
        ActionLogCase(parts),
        ValidateMoreForm(parts),
        ActionAnswerOffer(parts),
        ActionObjectToSharing(parts),
        ActionExplainSharing(),
        ActionAllowSharing(parts),
        ActionChild(),
        ActionNothingToStop(),
        ActionMoreStopped(parts),
        ActionPerson(parts),
        ActionExplain(parts),
        ActionOfferMunicipalityCall(parts),
        ActionSettleMunicipalityCall(parts),
        ActionSayStatus(parts),
        ActionPathway(parts),
        ActionChoosePlan(parts),
        ActionNotUnderstood(parts),
        ActionOutOfScope(parts),
        ActionFraud(),
        ActionStartAllowance(parts),
        ValidateAllowanceForm(parts),
        ActionAskAllowanceSeen(parts),
        ActionAllowanceDone(parts),
        ActionAllowanceStopped(),
    ):
        executor.register_action(action)
    app = create_app(executor, cors_origins=[])

    @app.post("/texts")
    async def texts(request: Request) -> HTTPResponse:
        asked = request.json
        return json(say(parts, asked["response"], asked["arguments"], asked["slots"]))

    @app.on_response
    async def bare_failure(_request: Request, response: HTTPResponse) -> HTTPResponse | None:
        # The SDK sends the whole request back with a 500, and Rasa would log it: what a tenant
        # said does not belong in a log.
        return json({"error": "failed"}, status=500) if response.status == 500 else None

    return app


def main() -> int:
    """Start the server. A bad setting, landlord or fact is said in a sentence."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    try:
        settings = Settings.from_environ(os.environ)
        parts = Parts(
            settings=settings,
            database=Database(settings.database_url),
            landlords=load_landlords(settings.landlords),
            facts=load_facts(ROOT / "data" / "schemes"),
            years=load_years(),
        )
    except (BadSettings, BadLandlord, FactRefused, PathwayRefused, YearRefused) as fault:
        print(fault, file=sys.stderr)
        return 2
    read_ahead()
    make_app(parts).run(
        host=settings.loopback,
        port=settings.actions_port,
        single_process=True,
        access_log=False,
        motd=False,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
