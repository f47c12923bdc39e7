"""The language of a conversation changes with what is typed, and when it is asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from actions.language import ActionLanguage, named_in
from actions.page import ActionReadPage
from actions.parts import Parts
from actions.texts import say
from tests.actions.turns import PAGE, Ran, a_tracker, ran

EN = {"language": "en"}
# Of an earlier message; a message's own vote has its own id, which these trackers leave empty.
VOTE = {"language": "en", "message": "earlier"}
IN_ENGLISH = {"page": PAGE | EN, **EN}


def typed(parts: Parts, text: str, **given: Any) -> Ran:
    return ran(ActionReadPage(parts), a_tracker(text, **given))


@pytest.mark.parametrize(
    "text", ["I cannot pay my rent this month", "What happens with my data?", "I DO NOT KNOW YET"]
)
def test_four_words_of_another_language_switch_at_once(parts: Parts, text: str) -> None:
    assert typed(parts, text).slots == {"language": "en"}


def test_dutch_switches_an_english_conversation_back(parts: Parts) -> None:
    assert typed(parts, "ik kan de huur niet betalen", **IN_ENGLISH).slots == {"language": "nl"}


def test_two_or_three_words_are_a_vote_first(parts: Parts) -> None:
    assert typed(parts, "pay later please").slots == {
        "language_vote": {"language": "en", "message": None}
    }


def test_message_does_not_vote_twice_for_itself(parts: Parts) -> None:
    """Rasa asks again in the same turn when a form begins."""
    own = {"language": "en", "message": None}

    assert typed(parts, "cannot pay", language_vote=own).slots == {}


def test_second_vote_for_the_same_language_decides(parts: Parts) -> None:
    done = typed(parts, "since last month", language_vote=VOTE)

    assert done.slots == {"language": "en", "language_vote": None}


@pytest.mark.parametrize("text", ["ik kan de huur niet betalen", "hoe gaat het", "ja"])
def test_message_that_does_not_agree_ends_the_vote(parts: Parts, text: str) -> None:
    assert typed(parts, text, language_vote=VOTE).slots == {"language_vote": None}


@pytest.mark.parametrize("text", ["yes", "temporary", "instalments", "hello", "october 2026"])
def test_one_word_never_decides_and_is_no_vote(parts: Parts, text: str) -> None:
    """Numbers are no words."""
    assert typed(parts, text).slots == {}
    assert typed(parts, text, language_vote=VOTE).slots == {"language_vote": None}


@pytest.mark.parametrize("slot", ["tenant_name", "contact", "address", "areas"])
def test_name_address_and_place_have_no_language(parts: Parts, slot: str) -> None:
    done = typed(parts, "The name is John Smith Williams", requested_slot=slot, kind="report")

    assert done.slots == {}


def test_other_answers_do(parts: Parts) -> None:
    done = typed(parts, "since the end of last month", requested_slot="since", kind="report")

    assert done.slots == {"language": "en"}


def test_button_has_no_language(parts: Parts) -> None:
    assert typed(parts, "/give_answer I cannot pay my rent this month").slots == {}


@pytest.mark.parametrize(
    "text",
    [
        "ik kan de huur niet betalen", "mijn baas is failliet, sorry voor de late reactie",
        "huurtoeslag aanvragen graag", "geen idee eerlijk gezegd", "ik heb stress",
        "ik wil een deal maken met jullie", "is dit chat of mail?", "update over mijn request",
    ],
)  # fmt: skip
def test_dutch_stays_dutch(parts: Parts, text: str) -> None:
    slots = typed(parts, text).slots

    assert "language" not in slots


def only_dutch_and_english(parts: Parts) -> Parts:
    demo = replace(parts.landlords["demo"], languages=("nl", "en"))
    return replace(parts, landlords={"demo": demo})


def test_language_that_the_landlord_has_not_changes_nothing(parts: Parts) -> None:
    done = typed(only_dutch_and_english(parts), "nie mogę zapłacić czynszu w tym miesiącu")

    assert "language" not in done.slots


@pytest.mark.parametrize(
    ("text", "language", "why"),
    [
        ("kiramı ödeyemiyorum", "tr", "two words with letters that Dutch has not"),
        ("bu ay kirayi odeyemiyorum maalesef", "tr", "without its dots"),
        ("لا أستطيع الدفع", "ar", "another script"),
        ("ما كنقدرش نخلص الكراء هاد الشهر", "ar", "Moroccan"),
        ("nie mogę zapłacić", "pl", "tails"),
        ("nie moge w tym miesiacu zaplacic czynszu", "pl", "without its tails"),
        ("не можу заплатити", "uk", "another script"),
        ("вже не тягну ту аренду, шо робити", "uk", "with Russian words"),
        ("huurtoeslag nasıl alabilirim ben", "tr", "beside a Dutch word"),
    ],
)
def test_each_language_of_ours_is_heard(parts: Parts, text: str, language: str, why: str) -> None:
    assert typed(parts, text).slots["language"] == language, why


@pytest.mark.parametrize(
    "text", ["Türkçe", "turkce lütfen", "po polsku proszę", "українською", "العربية", "in English"]
)
def test_name_of_a_language_and_nothing_else_asks_for_it(parts: Parts, text: str) -> None:
    assert typed(parts, text).slots["language_doubt"] == "asked_for"


@pytest.mark.parametrize("text", ["mijn buurman is Turks", "ik heb Engelse les", "Turkse Linde 4"])
def test_name_of_a_language_among_other_words_does_not(parts: Parts, text: str) -> None:
    assert typed(parts, text).slots.get("language_doubt") is None


def test_surname_that_is_a_language_is_a_name(parts: Parts) -> None:
    done = typed(parts, "de Engelse", requested_slot="tenant_name", kind="report")

    assert done.slots.get("language_doubt") is None


NOT_OURS = [
    "Ich kann diesen Monat die Miete nicht bezahlen",
    "je ne peux pas payer le loyer ce mois",
    "no puedo pagar el alquiler de este mes",
    "я не могу заплатить за квартиру, мы остались без денег",
    "我这个月付不起房租",
    "ኪራይ ክኸፍል ኣይክእልን",
    "نمی‌توانم اجاره این ماه را پرداخت کنم لطفا کمک کنید",
]


@pytest.mark.parametrize("text", NOT_OURS)
def test_language_that_we_have_not_is_noticed_once(parts: Parts, text: str) -> None:
    done = typed(parts, text)

    assert done.slots["language_doubt"] == "not_ours"
    assert "language" not in done.slots
    assert typed(parts, text, language_doubted=True).slots.get("language_doubt") is None


@pytest.mark.parametrize(
    "text", ["hh 2gz3 d4q8", "HH-2GZ3-D4Q8", "3511 ab 12 bis", "asdf qwer zxcv"]
)
def test_numbers_and_nonsense_are_no_language(parts: Parts, text: str) -> None:
    assert typed(parts, text).slots.get("language_doubt") is None


def test_russian_amid_a_ukrainian_conversation_is_answered(parts: Parts) -> None:
    done = typed(parts, NOT_OURS[3], page=PAGE | {"language": "uk"}, language="uk")

    assert done.slots.get("language_doubt") is None


def test_language_is_not_doubted_amid_a_form(parts: Parts) -> None:
    done = typed(parts, NOT_OURS[0], requested_slot="since", kind="report")

    assert done.slots.get("language_doubt") is None


def asked(parts: Parts, text: str = "", value: str | None = None, **slots: Any) -> Ran:
    values = {"value": value} if value else None
    tracker = a_tracker(text, intent="ask_language", values=values, **slots)
    return ran(ActionLanguage(parts), tracker)


@pytest.mark.parametrize(
    ("text", "language"),
    [("kan het in het Engels?", "en"), ("English please", "en"), ("can we speak dutch", "nl"),
     ("liever nederlands", "nl")],
)  # fmt: skip
def test_language_asked_by_its_name_is_spoken_from_then_on(
    parts: Parts, text: str, language: str
) -> None:
    done = asked(parts, text, language_vote=VOTE)

    assert done.names == ["utter_language.switched", "utter_choose"]
    assert done.slots == {"language": language, "language_vote": None}


def test_amid_a_form_the_question_follows_and_nothing_else(parts: Parts) -> None:
    assert asked(parts, "English please", requested_slot="since").names == [
        "utter_language.switched"
    ]


@pytest.mark.parametrize("value", ["nl", "en"])
def test_language_asked_by_its_button_is_spoken_from_then_on(parts: Parts, value: str) -> None:
    done = asked(parts, '/ask_language{"value": "x"}', value)

    assert done.slots == {"language": value, "language_vote": None}


def test_switch_is_said_in_the_new_language(parts: Parts) -> None:
    """The slot still has the old one when this is said."""
    said = asked(parts, "English please").said[0]
    arguments = {name: value for name, value in said.items() if name == "language"}

    rendered = say(parts, said["response"], arguments, {"language": "nl", "landlord": "demo"})

    assert rendered["text"] == say(parts, said["response"], {}, {"language": "en"})["text"]
    assert rendered["text"].startswith("OK")


def test_question_about_languages_says_which_and_offers_them(parts: Parts) -> None:
    done = asked(parts, "welke talen spreekt u?")

    assert done.names[0] == "utter_language"
    assert done.slots == {}
    offers = {"offers": done.said[0]["offers"]}
    said = say(parts, done.names[0], offers, {"language": "nl", "landlord": "demo"})
    assert [button["title"] for button in said["buttons"]] == [
        "Nederlands", "English", "Türkçe", "العربية", "Polski", "Українська",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "slots"),
    [("kan het in het Frans?", {}), (NOT_OURS[0], {"language_doubt": "not_ours"})],
)
def test_language_that_we_have_not_is_said_to_be_unknown(
    parts: Parts, text: str, slots: dict[str, str]
) -> None:
    done = asked(parts, text, **slots)

    assert done.names == ["utter_language.not_known"]
    assert done.said[0]["offers"] == ["nl", "en", "tr", "ar", "pl", "uk"]
    assert done.slots == {}


def test_language_that_the_landlord_has_not_is_not_offered(parts: Parts) -> None:
    done = asked(only_dutch_and_english(parts), "kan het in het Pools?")

    assert done.names == ["utter_language.not_known"]
    assert done.said[0]["offers"] == ["nl", "en"]


NAMED = [
    ("Nederlands of Engels?", None, "both"),
    ("Engelse les", "en", "as a word of the name"),
    ("engel", None, "another word"),
    ("hallo", None, "none"),
]


@pytest.mark.parametrize(("said", "language", "why"), NAMED)
def test_one_language_is_named_or_none(said: str, language: str | None, why: str) -> None:
    assert named_in(said) == language, why
