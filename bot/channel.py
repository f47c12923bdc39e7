"""Rasa's only channel: web sends a tenant's message here and gets the whole turn back, or a 502.

One message id is handled once: a repeat is answered with what followed it then.
"""

from __future__ import annotations

import asyncio
import logging
import re
from typing import Any, Awaitable, Callable, Dict, Iterable, List, Optional, Text

from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from rasa.core.processor import MessageProcessor
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.endpoint import watch_endpoint
from bot.store import Store
from bot.turn import TURN, Turn, TurnFailed

logger = logging.getLogger(__name__)

SOFT_LINE, SOFT_LINE_SAID = "utter_crisis_possible", "soft_line_said"
WELCOME_BACK = "utter_welcome_back"
# After so many hours a tenant is told where they were.
HOURS_OF_SILENCE = 6
# All of a turn's calls together; the conversation's lock lives 60 s.
TURN_SECONDS = 50
# A kind is a guess at what is meant, and own words may hold anything.
NO_SURE_ANSWERS = {"kind", "own_words", "reach", "areas"}
# Amid a form many answers sound a little like a crisis; a likelihood alone needs more there.
LIKELY_IN_FORM = 0.25
EXTRAS = ("asks", "progress", "why", "rows", "bars", "reference", "tone")


class Collector(OutputChannel):
    """Keeps a turn's messages whole: Rasa's own collector cuts them at every blank line."""

    def __init__(self, turn: Turn) -> None:
        self._turn = turn

    @classmethod
    def name(cls) -> Text:
        return "huurhulp"

    async def send_response(self, recipient_id: Text, message: Dict[Text, Any]) -> None:
        self._turn.messages.append(_reply(message, message.get("metadata")))


class HuurhulpInput(InputChannel):
    """POST /webhooks/huurhulp/webhook with conversation, message_id, text or payload, metadata."""

    @classmethod
    def name(cls) -> Text:
        return "huurhulp"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        blueprint = Blueprint("huurhulp")

        @blueprint.listener("after_server_start")
        async def watch(app: Sanic, _loop: Any) -> None:
            processor = app.ctx.agent.processor
            store = processor.tracker_store._tracker_store
            if not isinstance(store, Store):
                # Rasa falls back to memory, in silence, when it cannot load a store.
                raise SystemExit(
                    f"Rasa keeps its conversations in {type(store).__name__}: stopped."
                )
            watch_endpoint(processor.action_endpoint)

        @blueprint.get("/")
        async def health(_request: Request) -> HTTPResponse:
            return json({"status": "ok"})

        @blueprint.post("/webhook")
        async def webhook(request: Request) -> HTTPResponse:
            body = request.json
            agent = request.app.ctx.agent
            async with agent.lock_store.lock(body["conversation"]):
                return await _answer(agent.processor, body)

        return blueprint


async def _answer(processor: MessageProcessor, body: Dict[str, Any]) -> HTTPResponse:
    turn = Turn(body["message_id"])
    token = TURN.set(turn)
    try:
        tracker = await processor.tracker_store.retrieve(body["conversation"])
        said = _said_after(tracker.events, turn.message_id) if tracker else None
        if said is None:
            tracker = await asyncio.wait_for(_handle(processor, turn, body), TURN_SECONDS)
            said = turn.messages
        return json(
            {
                "messages": said,
                "language": tracker.get_slot("language") or body["metadata"]["language"],
                "form_active": bool(tracker.active_loop_name),
                "personal": _is_personal(tracker, turn.message_id),
            }
        )
    except (Exception, TurnFailed) as failure:
        # The failure's own words only when they are ours: others may quote what the tenant said.
        why = str(failure) if isinstance(failure, TurnFailed) else type(failure).__name__
        logger.error("Turn failed and left no trace: %s", why)
        return json({"failed": why}, status=502)
    finally:
        TURN.reset(token)


async def _handle(
    processor: MessageProcessor, turn: Turn, body: Dict[str, Any]
) -> DialogueStateTracker:
    """MessageProcessor.handle_message in its own steps, with the soft line before the one save."""
    output = Collector(turn)
    message = UserMessage(
        _text_for_rasa(body),
        output,
        body["conversation"],
        input_channel=HuurhulpInput.name(),
        message_id=turn.message_id,
        metadata=body["metadata"],
    )
    tracker = await processor.log_message(message, should_save_tracker=False)
    known_helper = tracker.get_slot("helper")
    tracker = await processor.run_action_extract_slots(output, tracker)
    if tracker.get_slot("language_doubt"):
        _ask_language_first(tracker)
    elif tracker.get_slot("helper") and not known_helper:
        _ask_what_it_is_about(tracker)
    if _comes_back(tracker, body):
        await _say(WELCOME_BACK, processor, tracker, turn, output)
    await processor._run_prediction_loop(output, tracker)
    if not tracker.get_slot(SOFT_LINE_SAID) and _may_be_crisis(tracker, turn, processor.domain):
        await _say(SOFT_LINE, processor, tracker, turn, output)
        tracker.update_with_events([SlotSet(SOFT_LINE_SAID, True)], processor.domain)
    await processor.save_tracker(tracker)
    return tracker


async def _say(
    name: str,
    processor: MessageProcessor,
    tracker: DialogueStateTracker,
    turn: Turn,
    output: Collector,
) -> None:
    """Say a text of this turn that no rule asks for."""
    line = await processor.nlg.generate(name, tracker, output.name())
    said = BotUttered(line["text"], {"buttons": line["buttons"]}, line["metadata"])
    tracker.update_with_events([said], processor.domain)
    turn.messages.append(_reply(said.message(), said.metadata))


def _comes_back(tracker: DialogueStateTracker, body: Dict[str, Any]) -> bool:
    """Whether a form goes on after hours of silence: then it is said that the answers are there."""
    silent = body["metadata"].get("silent_hours", 0) >= HOURS_OF_SILENCE
    message = tracker.latest_message
    crisis = bool(message) and message.intent_name == "crisis"
    return silent and bool(tracker.active_loop_name) and not crisis


def _ask_what_it_is_about(tracker: DialogueStateTracker) -> None:
    """Who says to write for another, and nothing that begins a form, is asked what it is about.

    What such a sentence sounds like to the classifier is something else each time.
    """
    message = tracker.latest_message
    if message is None or tracker.active_loop_name:
        return
    name = message.intent_name or ""
    if name not in ("crisis", "report_problem") and not name.startswith("request_"):
        _means(message, "nlu_fallback")


def _ask_language_first(tracker: DialogueStateTracker) -> None:
    """A message in no language of ours, or that names one, is about its language; a crisis is not.

    Which language it is in is known in actions/, after Rasa has classified it.
    """
    message = tracker.latest_message
    if message and message.intent_name != "crisis":
        _means(message, "ask_language")


def _means(message: UserUttered, intent: str) -> None:
    message.intent = {"name": intent, "confidence": 1.0}
    message.parse_data["intent"] = message.intent


def _text_for_rasa(body: Dict[str, Any]) -> str:
    """A button's payload as it is; typed text without what would make it a command to Rasa."""
    if body.get("payload"):
        return str(body["payload"])
    return re.sub(r"^[\s/]+", "", body["text"])


def _said_after(events: Iterable[Event], message_id: str) -> Optional[List[Dict[str, Any]]]:
    """What was answered to this message before, or None when it was never handled."""
    said: Optional[List[Dict[str, Any]]] = None
    for event in events:
        if isinstance(event, UserUttered):
            if said is not None:
                break
            said = [] if event.message_id == message_id else None
        elif isinstance(event, BotUttered) and said is not None:
            message = event.message()
            # What Rasa stores of a text keeps ours one level deeper than what we store ourselves.
            said.append(_reply(message, message.get("metadata") or event.metadata))
    return said


def _reply(message: Dict[str, Any], metadata: Optional[Dict[str, Any]]) -> Dict[str, Any]:
    extras = {key: metadata[key] for key in EXTRAS if key in (metadata or {})}
    return {
        "text": message.get("text") or "",
        "buttons": list(message.get("buttons") or ()),
        "extras": extras,
    }


def _parsed(tracker: DialogueStateTracker, message_id: str) -> Dict[str, Any]:
    """What was made of this very message; after a fallback the latest message is another one."""
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered) and event.message_id == message_id:
            return dict(event.parse_data)
    return {}


def _is_personal(tracker: DialogueStateTracker, message_id: str) -> bool:
    """Whether these words are surely or possibly those of a crisis: staff never read them."""
    found = _parsed(tracker, message_id)
    return found.get("crisis") == "possible" or found.get("intent", {}).get("name") == "crisis"


def _may_be_crisis(tracker: DialogueStateTracker, turn: Turn, domain: Domain) -> bool:
    """Whether the soft line is due after this message."""
    found = _parsed(tracker, turn.message_id)
    sounds_so = bool(found.get("crisis_by"))
    surely_said = any(each["extras"].get("tone") == "crisis" for each in turn.messages)
    if not sounds_so or surely_said or found.get("crisis_by") == "words":
        return sounds_so and not surely_said
    # What was read as an answer needs more than a likelihood to be taken for a crisis.
    return not _answered(tracker, turn, domain) and (
        not tracker.active_loop_name or _likelihood(found) >= LIKELY_IN_FORM
    )


def _likelihood(found: Dict[str, Any]) -> float:
    ranking = found.get("intent_ranking") or []
    return next((each["confidence"] for each in ranking if each["name"] == "crisis"), 0.0)


def _answered(tracker: DialogueStateTracker, turn: Turn, domain: Domain) -> bool:
    """Whether this message set an answer."""
    answers = {slot for form in domain.forms.values() for slot in form["required_slots"]}
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered) and event.message_id == turn.message_id:
            return False
        is_answer = isinstance(event, SlotSet) and event.key in answers - NO_SURE_ANSWERS
        if is_answer and event.value is not None:
            return True
    return False
