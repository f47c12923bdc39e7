"""Objections to passing on: a yes to "is that good?" is none, and doubt is never taken for one."""

import pytest

from answers.errors import AnswerError
from answers.sharing import objects_to_sharing, read_sharing

NO_OBJECTION = {
    "nl": [
        "ja",
        "Ja.",
        "ja hoor",
        "dat is goed",
        "is goed",
        "ok",
        "oké",
        "prima",
        "mag wel",
        "dat mag",
        "dat mag wel hoor",
        "doe maar",
        "akkoord",
        "ja, geef maar door",
        "geef het maar door",
        "geef maar door aan de gemeente",
        "u mag het doorgeven",
        "van mij mag het",
        "geen bezwaar",
        "ik heb geen bezwaar",
        "daar heb ik geen bezwaar tegen",
        "ja geen bezwaar",
        "geen probleem",
        "niks op tegen",
        "maakt mij niet uit",
        "👍",
    ],
    "en": [
        "yes",
        "Yes.",
        "yes sure",
        "that's fine",
        "that is good",
        "ok",
        "okay",
        "sure",
        "go ahead",
        "you may",
        "fine by me",
        "agreed",
        "yes, pass it on",
        "you can pass it on",
        "you may share it with the municipality",
        "no objection",
        "I have no objection",
        "I have no objections to that",
        "I don't object",
        "no problem",
        "I don't mind",
        "all right",
        "👍",
    ],
}
OBJECTION = {
    "nl": [
        "nee",
        "Nee.",
        "nee hoor",
        "neeee",
        "liever niet",
        "niet doorgeven",
        "nee, niet doorgeven",
        "niet doen",
        "dat mag niet",
        "dat wil ik niet",
        "nee dat wil ik niet",
        "ik wil dat niet",
        "ik heb bezwaar",
        "ik maak bezwaar",
        "bezwaar",
        "daar maak ik bezwaar tegen",
        "ik weiger",
        "ik geef geen toestemming",
        "niet aan de gemeente",
        "geef het niet door aan de gemeente",
        "de gemeente hoeft dit niet te weten",
        "laat de gemeente erbuiten",
        "nee bedankt",
        "in geen geval",
        "👎",
    ],
    "en": [
        "no",
        "No.",
        "nope",
        "rather not",
        "don't pass it on",
        "do not pass it on",
        "no, don't pass it on",
        "please don't",
        "not allowed",
        "I don't want that",
        "no I don't want that",
        "I do not want this",
        "I object",
        "I have an objection",
        "objection",
        "I refuse",
        "I do not give permission",
        "not to the municipality",
        "do not share it with the municipality",
        "the municipality doesn't need to know",
        "leave the municipality out of it",
        "no thanks",
        "no way",
        "👎",
    ],
}
NOT_SAID = {
    "nl": [
        "zeg ik liever niet",
        "dat zeg ik liever niet",
        "geen antwoord",
        "dat wil ik niet zeggen",
        "gaat u niks aan",
        "geen commentaar",
    ],
    "en": [
        "I'd rather not say",
        "prefer not to say",
        "no answer",
        "I don't want to say",
        "none of your business",
        "no comment",
    ],
}
NO_ANSWER = {
    "nl": [
        ("", "empty", "nothing"),
        ("misschien", "doubtful", "doubt"),
        ("weet niet", "doubtful", "doubt"),
        ("weet ik niet", "doubtful", "doubt"),
        ("hmm", "doubtful", "doubt"),
        ("ik denk het", "doubtful", "doubt"),
        ("als het moet", "doubtful", "a condition"),
        ("alleen mijn naam", "doubtful", "a border"),
        ("ja maar niet mijn telefoonnummer", "doubtful", "a border"),
        ("ja als het echt nodig is", "doubtful", "a condition"),
        ("nee, geen bezwaar", "doubtful", "no to what"),
        ("nee hoor, geef maar door", "doubtful", "both"),
        ("ja, niet doorgeven", "doubtful", "both"),
        ("ja, ik heb bezwaar", "doubtful", "yes to what"),
        ("later", "doubtful", "not now"),
        ("eerst wil ik bellen", "doubtful", "a condition"),
        ("de gemeente", "doubtful", "nothing said"),
        ("650", "doubtful", "a number"),
        ("asdf", "doubtful", "no words"),
        ("ik begrijp het", "doubtful", "understood is not agreed"),
        ("meer uitleg", "wants_explanation", "the button"),
        ("Meer uitleg graag", "wants_explanation", "the button, politely"),
        ("ik snap het niet", "wants_explanation", "not understood"),
        ("leg uit", "wants_explanation", "asked for"),
        ("waarom?", "not_understood", "a question"),
        ("wat geven jullie door", "not_understood", "a question"),
        ("moet dat?", "not_understood", "a question"),
    ],
    "en": [
        ("", "empty", "nothing"),
        ("maybe", "doubtful", "doubt"),
        ("not sure", "doubtful", "doubt"),
        ("I don't know", "doubtful", "doubt"),
        ("hmm", "doubtful", "doubt"),
        ("I think so", "doubtful", "doubt"),
        ("if I have to", "doubtful", "a condition"),
        ("only my name", "doubtful", "a border"),
        ("yes but not my phone number", "doubtful", "a border"),
        ("yes if really needed", "doubtful", "a condition"),
        ("no, no objection", "doubtful", "no to what"),
        ("no, go ahead", "doubtful", "both"),
        ("yes, I object", "doubtful", "yes to what"),
        ("later", "doubtful", "not now"),
        ("the municipality", "doubtful", "nothing said"),
        ("650", "doubtful", "a number"),
        ("asdf", "doubtful", "no words"),
        ("I understand", "doubtful", "understood is not agreed"),
        ("more explanation", "wants_explanation", "the button"),
        ("please explain", "wants_explanation", "asked for"),
        ("I don't understand", "wants_explanation", "not understood"),
        ("why?", "not_understood", "a question"),
        ("what do you pass on", "not_understood", "a question"),
        ("do I have to?", "not_understood", "a question"),
    ],
}

OBJECTS = {
    "nl": [
        "niet doorgeven",
        "Niet doorgeven aub.",
        "geef mijn gegevens niet door aan de gemeente",
        "Hoi. Geef dit niet door aan de gemeente, alstublieft.",
        "ik wil niet dat jullie dit doorgeven aan de gemeente",
        "Ik wil niet dat de gemeente dit weet.",
        "ik wil niet dat mijn gegevens naar de gemeente gaan",
        "ik wil toch niet dat het naar de gemeente gaat",
        "ik maak bezwaar tegen het doorgeven aan de gemeente",
        "Hierbij maak ik bezwaar tegen de melding bij de gemeente.",
        "ik weiger dat u mij meldt bij de gemeente",
        "ik geef geen toestemming om dit met de gemeente te delen",
        "niets naar de gemeente sturen",
        "niet delen met de gemeente graag",
        "geen melding bij de gemeente",
        "laat de gemeente erbuiten",
        "hou de gemeente hierbuiten",
        "de gemeente mag dit niet weten",
        "de gemeente hoeft dit niet te weten",
        "jullie mogen dit niet aan de gemeente doorgeven",
        "mijn huur is 650. niet doorgeven aan de gemeente",
    ],
    "en": [
        "don't pass it on",
        "Do not pass it on please.",
        "do not pass my details on to the municipality",
        "Hi. Please don't share this with the municipality.",
        "I don't want you to pass this on to the municipality",
        "I do not want the municipality to know this.",
        "I don't want my data to go to the municipality",
        "I object to passing on my details to the municipality",
        "I object to sharing",
        "I refuse that you report me to the municipality",
        "I do not give permission to share this with the gemeente",
        "nothing to the municipality",
        "don't tell the gemeente",
        "no sharing with the municipality please",
        "keep the municipality out of this",
        "leave the gemeente out of it",
        "the municipality must not know about this",
        "the gemeente doesn't need to know",
        "you may not share this with the municipality",
        "my rent is 650. please don't tell the municipality",
    ],
}
OBJECTS_NOT = {
    "nl": [
        "",
        "nee",
        "niet",
        "ik wil niet",
        "ik maak bezwaar",
        "ik heb geen bezwaar tegen doorgeven aan de gemeente",
        "geven jullie dit door aan de gemeente",
        "Geef je het niet door aan de gemeente?",
        "jullie mogen dit niet aan de gemeente doorgeven toch?",
        "Mag ik weigeren dat jullie mijn gegevens doorgeven?",
        "waarom hebben jullie het niet doorgegeven aan de gemeente",
        "wat als ik niet wil dat de gemeente mij belt",
        "als ik niet wil dat de gemeente het weet, wat dan",
        "ik krijg niets van de gemeente",
        "de gemeente geeft mij niets",
        "de gemeente heeft mij niet geholpen",
        "ik wil niet naar de gemeente",
        "ik heb bezwaar gemaakt bij de gemeente tegen mijn uitkering",
        "ik wil niet dat mijn buren het weten",
        "geef het niet door aan mijn ex",
        "mijn moeder wil niet dat jullie het doorgeven aan de gemeente",
        "ik wil niet dat jullie vergeten het aan de gemeente te geven",
        "Ik trek mijn bezwaar in",
        "toch wel doorgeven",
        "jullie mogen het wel doorgeven aan de gemeente",
        "streep maar door dat ik niet wilde dat de gemeente iets hoort",
        "vraag de gemeente mij te bellen",
        "ik kan de huur niet betalen en de gemeente helpt niet",
        "ik maak bezwaar tegen de huurverhoging",
        "niet betalen aan de deurwaarder",
    ],
    "en": [
        "",
        "no",
        "I don't want to",
        "I object",
        "I have no objection to passing it on to the municipality",
        "do you pass this on to the municipality",
        "Don't you share it with the municipality?",
        "you may not share this with the municipality, right?",
        "May I refuse that you share my details?",
        "why didn't you pass it on to the municipality",
        "what if I don't want the municipality to know",
        "if I don't want the municipality to know, what then",
        "I get nothing from the municipality",
        "the municipality gives me nothing",
        "the municipality did not help me",
        "I don't want to go to the municipality",
        "I objected to the decision of the municipality about my benefit",
        "I don't want my neighbours to know",
        "don't tell my ex",
        "my mother does not want you to share it with the municipality",
        "I take my objection back",
        "I no longer object",
        "you may share it with the municipality",
        "you can pass it on after all",
        "ask the municipality to call me",
        "I can't pay the rent and the municipality doesn't help",
        "I object to the rent increase",
        "Earlier I said don't share. Forget that, do share.",
    ],
}


def _rows(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, text) for language, texts in table.items() for text in texts]


@pytest.mark.parametrize(("language", "text"), _rows(NO_OBJECTION))
def test_a_yes_is_no_objection(language: str, text: str) -> None:
    assert read_sharing(text, language=language) == "no"


@pytest.mark.parametrize(("language", "text"), _rows(OBJECTION))
def test_a_no_is_an_objection(language: str, text: str) -> None:
    assert read_sharing(text, language=language) == "yes"


@pytest.mark.parametrize(("language", "text"), _rows(NOT_SAID))
def test_not_said_is_neither(language: str, text: str) -> None:
    assert read_sharing(text, language=language) == "not_said"


@pytest.mark.parametrize(
    ("language", "text", "code", "why"),
    [(language, *row) for language, rows in NO_ANSWER.items() for row in rows],
)
def test_doubt_is_refused_with_its_reason(language: str, text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_sharing(text, language=language)

    assert refused.value.code == code, why


@pytest.mark.parametrize(("language", "text"), _rows(OBJECTS))
def test_certain_objection_is_heard_anywhere(language: str, text: str) -> None:
    assert objects_to_sharing(text, language=language)


@pytest.mark.parametrize(("language", "text"), _rows(OBJECTS_NOT))
def test_what_is_not_certain_is_no_objection(language: str, text: str) -> None:
    assert not objects_to_sharing(text, language=language)


def test_objection_stands_in_a_long_story_too() -> None:
    story = "Ik heb al drie jaar altijd op tijd betaald. " * 12

    assert objects_to_sharing(story + "Geef dit niet door aan de gemeente.")
    assert not objects_to_sharing(story)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("valla istemiyorum kimse bilmesin", "tr"),
        ("hayır istemiyorum dedim ya", "tr"),
        ("nie, nie chcę żebyście komukolwiek mówili", "pl"),
        ("ні, не хочу щоб ви комусь казали", "uk"),
        ("категорично проти", "uk"),
    ],
)
def test_plain_objection_is_heard_in_each_language(said: str, language: str) -> None:
    assert read_sharing(said, language=language) == "yes"


def test_thanks_are_no_permission() -> None:
    with pytest.raises(AnswerError):
        read_sharing("teşekkür ederim", language="tr")
