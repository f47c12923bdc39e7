"""Which language a conversation has: its page's, then what is typed, then what is asked for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.message import Message
from actions.parts import Parts
from answers.heard_language import OURS, is_doubtful, is_marked, is_not_ours, surely, words_of
from tenant_texts import DUTCH, languages

# Four words and more decide at once; two or three do with letters that Dutch has not, and are a
# vote without: the next that agrees decides. One word is none.
WORDS_TO_SWITCH, WORDS_TO_VOTE = 4, 2
# Names, numbers and places have no language.
NO_LANGUAGE = {"tenant_name", "contact", "address", "areas"}
# A language by its name, in its own words and in those of the others.
NAMED = {
    "nl": r"nederlands\w*|hollands\w*|dutch|vlaams|hollandaca|felemenk\w*|flemenk\w*"
    r"|holendersk\w*|niderlandzk\w*|нідерландськ\w*|голландськ\w*|الهولندية|هولندي\w*",
    "en": r"engels\w*|english|inglizce|i̇ngilizce|ingilizce|angielsk\w*|англійськ\w*|الإنجليزية"
    r"|الانجليزية|انجليزي|إنجليزي|انكليزي",
    "tr": r"turks|turkse|türkçe\w*|turkce\w*|turkish|tureck\w*|турецьк\w*|التركية|تركي",
    "ar": r"arabisch\w*|arabic|arapça\w*|arapca\w*|arabsk\w*|арабськ\w*|عربي\w*|العربية|بالعربي\w*"
    r"|3arabi|arabiya",
    "pl": r"pools|poolse|polski\w*|polsku|polish|lehçe|lehce|polonyaca|польськ\w*|البولندية|بولندي",
    "uk": r"oekra[iï]ens\w*|ukrainian|українськ\w*|ukrai[nń]sk\w*|ukraynaca|ukrainska|الأوكرانية"
    r"|الاوكرانية|أوكراني|اوكراني",
}
# Some languages that we have not, by the names that people ask for them with.
OTHERS = re.compile(
    r"\b(?:russisch|russian|русск\w*|російськ\w*|frans|french|français|duits|german|deutsch"
    r"|spaans|spanish|español|portugees|portuguese|português|italiaans|italian|roemeens|romanian"
    r"|bulgaars|bulgarian|farsi|perzisch|persian|tigrinya|somali\w*|chinees|chinese|berber"
    r"|marokkaans|papiaments\w*|surinaams|hindi|urdu|pashto|koerdisch|kurdish|hongaars)\b",
    re.IGNORECASE,
)
# "Türkçe", "in English please", "po polsku proszę": the name of a language and nothing else.
_ASKED = (
    r"(?:(?:in(?: het)?|po|по|dalla|في) )?(?:{})(?: (?:please|pls|plz|aub|a\.?u\.?b|graag|lütfen"
    r"|lutfen|prosz[eę]|будь ласка|من فضلك|لو سمحت\w?|konuş\w*|konus\w*))?"
)
ASKED_FOR = {each: re.compile(_ASKED.format(names)) for each, names in NAMED.items()}


class ActionLanguage(Action):
    """Changes to the language that is asked for, or asks which."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_language"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        message = Message.from_rasa(tracker.latest_message)
        known = known_to(self._parts, tracker.get_slot("landlord"))
        wanted = message.values.get("value") or named_in(message.text)
        if wanted in known:
            # Rendered after this turn's slots are set: it is said in the new language.
            dispatcher.utter_message(response="utter_language.switched", language=wanted)
            if not tracker.get_slot("requested_slot"):
                dispatcher.utter_message(response="utter_choose", language=wanted)
            return [SlotSet("language", wanted), SlotSet("language_vote", None)]
        response = "utter_language"
        if (
            wanted
            or OTHERS.search(message.text)
            or tracker.get_slot("language_doubt") == "not_ours"
        ):
            response = "utter_language.not_known"
        dispatcher.utter_message(response=response, offers=[each for each in OURS if each in known])
        return []


def known_to(parts: Parts, landlord: str | None) -> frozenset[str]:
    """The languages that this landlord's tenants are answered in."""
    found = parts.landlords.get(landlord or "")
    return languages() & frozenset(found.languages if found else ()) | {DUTCH}


def named_in(said: str) -> str | None:
    """The one language of ours that these words name."""
    words = said.lower()
    found = [each for each, pattern in NAMED.items() if re.search(rf"\b(?:{pattern})\b", words)]
    return found[0] if len(found) == 1 else None


def asked_for(said: str) -> str | None:
    """The language that these words ask for and ask nothing else."""
    words = said.lower().strip(" .!?؟")
    found = [each for each, pattern in ASKED_FOR.items() if pattern.fullmatch(words)]
    return found[0] if found else None


@dataclass(frozen=True)
class Heard:
    """The language of this message's answer, the vote that it leaves for another, and what is
    wrong with the language of the message: `asked_for`, `not_ours`, `doubtful` or nothing."""

    language: str
    vote: dict[str, Any] | None = None
    doubt: str | None = None


def language_now(tracker: Tracker, known: frozenset[str]) -> Heard:
    """What this message says about the language of its answer.

    Rasa may ask twice in one turn: a message's own vote does not count for itself.
    """
    page = tracker.latest_message["metadata"]["language"]
    language = page if page in known else DUTCH
    said = tracker.latest_message.get("text") or ""
    if said.startswith("/"):
        return Heard(language)
    nameless = tracker.get_slot("requested_slot") in NO_LANGUAGE
    if asked_for(said) and not (nameless and " " not in said.strip()):
        return Heard(language, doubt="asked_for")
    if nameless:
        return Heard(language)
    words = words_of(said)
    heard = surely(said, language) if words >= WORDS_TO_VOTE else None
    if heard not in known:
        return Heard(language, doubt=None if heard else _doubt(said, language, words, tracker))
    vote = {"language": heard, "message": tracker.latest_message.get("message_id")}
    before = tracker.get_slot("language_vote")
    agreed = before is not None and before["language"] == heard and before != vote
    if words >= WORDS_TO_SWITCH or agreed or is_marked(said, heard):
        return Heard(heard)
    return Heard(language, vote)


def _doubt(said: str, language: str, words: int, tracker: Tracker) -> str | None:
    """Asked once a conversation, and not in the middle of a form, whose answers are short."""
    if tracker.get_slot("language_doubted") or tracker.get_slot("requested_slot"):
        return None
    if is_not_ours(said, language):
        return "not_ours"
    return "doubtful" if words >= WORDS_TO_SWITCH and is_doubtful(said, language) else None
