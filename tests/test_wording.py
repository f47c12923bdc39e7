"""How the tenant's texts speak, and what they must say, in Dutch and in English."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from actions.parts import Parts
from actions.texts import say
from ops.effect_texts import catalog
from tenant_texts import DUTCH, languages
from tests.actions.turns import parts_on
from tests.test_texts import ARGUMENTS
from text_effects import needs_dutch

LANGUAGES = sorted(languages())
# Where a language's sentence stands in a pair.
NL_EN = ("nl", "en")
# A child is "je" in Dutch.
TO_A_CHILD = {"utter_child"}
DUTY = (
    "Dan moet De Linde dat van de wet doorgeven aan de gemeente.",
    "Then the law says that De Linde must pass this on to the municipality (gemeente).",
)
ONLY = (
    "Alleen uw naam, adres, telefoon of e-mail en het bedrag. Niet waarom, en niets over uw "
    "kinderen.",
    "Only your name, address, telephone or email, and the amount. Not why, and nothing about your "
    "children.",
)
HELP = (
    "De gemeente biedt u dan gratis hulp aan. Die hulp is niet verplicht.",
    "The municipality then offers you free help. You do not have to take that help.",
)
SILENCE = (
    "Zegt u niets? Dan geeft De Linde het door als de wet dat vraagt.",
    "Do you say nothing? Then De Linde passes it on if the law asks for it.",
)
REFUSE = (
    "Doorgeven mag u ook weigeren, nu of later.",
    "You can also refuse that we pass it on, now or later.",
)
POLARITY = (
    "Is het goed dat het dan naar de gemeente gaat?",
    "Is it all right that it then goes to the municipality?",
)
NOT_A_REASON = ("nooit een reden om", "never a reason to")
NEVER_ASKS = (
    "De Linde vraagt in deze chat nooit om betalen, pincodes, DigiD of uw BSN.",
    "De Linde never asks in this chat for payment, PIN codes, DigiD or your BSN.",
)
# A landlord does ask for payment in other mail.
IN_MAIL = ("in mails zoals deze", "in e-mails like this")
CALLS_FROM = ("Wij bellen u vanaf 030 012 34 56.", "We call you from 030 012 34 56.")
PAY = ("Betaal wat u wel kunt betalen.", "Pay what you can pay.")
LETTERS = (
    "Brieven van de deurwaarder of de rechtbank blijven gelden.",
    "Letters from the bailiff (deurwaarder) or the court still count.",
)
BY_DAY = (
    "De Linde belt of schrijft u uiterlijk op 27-11.",
    "De Linde will call or write to you by 27-11 at the latest.",
)
NO_LAWYER = (
    "Bij de kantonrechter heeft u geen advocaat nodig.",
    "At the kantonrechter (the judge for rent) you do not need a lawyer.",
)
EVICTION = ("zeg: ontruiming", 'say: "ontruiming"')
THREE_DAYS = ("binnen drie werkdagen", "within three working days")
LOOK_UP = ("De Linde kan dit opzoeken", "De Linde can look this up")
MUST_SAY = [
    ("utter_greeting", "Ik ben een computerprogramma van De Linde, geen mens.",
     "I am a computer program of De Linde, not a person.", "AI Act, art. 50"),
    ("utter_greeting", "Ik beslis niet over uw aanvraag: dat doen medewerkers.",
     "I do not decide about your request: staff do.", "GDPR, art. 22"),
    ("utter_greeting", "pas als u op versturen drukt", "only after you press send", "who reads it"),
    ("utter_greeting", "Schrijf geen BSN, rekeningnummer of medische gegevens op.",
     "Do not write down your BSN (Dutch citizen number), bank account number or medical details.",
     "not needed"),
    ("utter_greeting", "/privacy/demo?lang=nl", "/privacy/demo?lang=en", "GDPR, art. 13"),
    ("utter_bot", "computerprogramma van De Linde, geen mens",
     "computer program of De Linde, not a person", "the same truth at any time"),
    ("utter_bot", "Ik beslis niet over uw aanvraag", "I do not decide about your request", "too"),
    ("utter_bot", "pas als u op versturen drukt", "only after you press send", "too"),
    *(
        (name, *each, "a duty with a right to object")
        for name in ("utter_ask_sharing", "utter_ask_sharing.none")
        for each in (DUTY, ONLY, HELP, REFUSE, SILENCE, POLARITY)
    ),
    ("utter_ask_sharing.none", "Nu geven we niets door.", "We do not pass on anything now.", "so"),
    ("utter_privacy_sharing", *DUTY, "a duty"),
    ("utter_privacy_sharing", *ONLY, "what goes out"),
    ("utter_privacy_sharing", *HELP, "why it is a help"),
    ("utter_privacy_sharing", *SILENCE, "silence is no objection"),
    ("utter_privacy_sharing", "Doorgeven mag u weigeren, nu of later.",
     "You can refuse that we pass it on, now or later.", "a right to object"),
    *(
        (name, *NOT_A_REASON, "an objection costs nothing")
        for name in ("sharing.more", "sharing.counts_as_objection", "utter_objection_made",
                     "utter_objection_made.logged", "utter_municipality_call")
    ),
    ("sharing.more", "Deze chat telt daarvoor niet mee.", "This chat does not count for that.",
     "a chat is none of the efforts of the law"),
    ("answer.sharing.doubtful", "Dan schrijf ik op: niet doorgeven.",
     "Then I write down: do not pass on.", "what a second doubt counts as"),
    ("utter_objection_back", "Dit kan alleen een medewerker veranderen.",
     "Only a member of staff can change this.", "after looking who it is"),
    ("utter_municipality_call", "Dat is uw eigen keuze.", "It is your own choice.", "consent"),
    ("utter_municipality_call", "uw naam, uw telefoonnummer en uw adres. Niet waarom",
     "your name, your telephone number and your address. Not why", "shown before it is sent"),
    ("utter_municipality_call", "net zo makkelijk weer in", "just as easily", "withdrawn so too"),
    ("utter_logged", "Uw aanvraag is nog geen ja.", "Your request is not yet a yes.", "no promise"),
    *(("utter_logged", *each, "with every reference") for each in (PAY, LETTERS, BY_DAY)),
    ("utter_logged", "HH-7K3M-9QXD", "HH-7K3M-9QXD", "the number, for who cannot see the card"),
    *(("utter_logged.call_back", *each, "a call back") for each in (PAY, LETTERS, BY_DAY)),
    *(("utter_logged.not_safe", *each, "nor is this one a yes") for each in (PAY, LETTERS)),
    ("utter_logged.not_safe", "Wij bellen en schrijven u niet.",
     "We will not call or write to you.", "not safe"),
    ("channel.mail.logged", "Ik ben een computerprogramma van De Linde, geen mens. Ik beslis niets",
     "I am a computer program of De Linde, not a person. I decide nothing", "AI Act, art. 50"),
    ("channel.mail.logged", "/privacy/demo?lang=nl", "/privacy/demo?lang=en", "GDPR, art. 13"),
    ("channel.mail.logged", "Met uw mail is nog niets afgesproken.",
     "Your e-mail does not mean that anything has been agreed yet.", "no promise"),
    ("channel.mail.logged", "belt of schrijft u uiterlijk op 27-11.",
     "calls or writes to you by 27-11 at the latest.", "with every reference"),
    *(("channel.mail.logged", *each, "with every reference") for each in (PAY, LETTERS)),
    ("utter_summary", "Na het versturen lezen medewerkers van De Linde",
     "When it is sent, staff of De Linde read your request", "before it is sent"),
    ("utter_eviction", *NO_LAWYER, "go there"),
    ("utter_eviction", *EVICTION, "the word that opens the door"),
    ("utter_eviction", *THREE_DAYS, "the law's time"),
    *((f"letter.told.{each}", "0800-8020", "0800-8020", "free advice")
      for each in ("bailiff", "court", "eviction", "cut_off")),
    *((f"letter.told.{each}", "gelden", "still counts", "the date stays")
      for each in ("bailiff", "court", "eviction", "cut_off")),
    *((f"letter.told.{each}", *NO_LAWYER, "go there") for each in ("bailiff", "court", "eviction")),
    *((f"letter.told.{each}", *EVICTION, "opens the door") for each in ("eviction", "cut_off")),
    *((f"letter.told.{each}", *THREE_DAYS, "the law") for each in ("eviction", "cut_off")),
    ("utter_ask_rent", *LOOK_UP, "nobody has to know"),
    ("utter_ask_arrears", *LOOK_UP, "nobody has to know"),
    ("utter_ask_children",
     "Met kinderen in huis moet De Linde extra voorzichtig zijn met uitzetten. "
     "Wij geven dit niet door aan de gemeente of aan Jeugdzorg.",
     "With children in the home, De Linde must be extra careful with eviction. "
     "We do not pass this on to the municipality (gemeente) or to Jeugdzorg (youth care).", "why"),
    ("utter_huurtoeslag", "beloof het nog niet", "do not promise the money", "it takes 13 weeks"),
    ("utter_huurtoeslag_effect", "U mag het gewoon aanvragen.", "You can simply ask for it.",
     "never: don't"),
    *(
        (name, "Heeft u geen Nederlands paspoort? Vraag eerst gratis advies bij het Juridisch "
         "Loket", "Do you not have a Dutch passport? First ask for free advice from the Juridisch "
         "Loket", "who could lose a right to stay")
        for name in ("utter_huurtoeslag", "utter_bijzondere_bijstand", "utter_energietoeslag",
                     "utter_allowance_amount", "utter_allowance_amount.received",
                     "utter_allowance_cannot", "utter_effect_end")
    ),
    ("utter_allowance_back", "tot en met 31 december 2027, voor alle maanden van 2026",
     "up to and including 31 December 2027, for all months of 2026", "Awir art. 15"),
    ("utter_allowance_back", "Beloof het nog niet", "Do not promise it yet", "it takes 13 weeks"),
    ("utter_allowance_back.2025", "Vraag 2025 dan nu meteen aan. Misschien kan dat nog",
     "Then apply for 2025 now, at once. Perhaps you still can", "hints conflict"),
    ("utter_allowance_amount", "Schatting voor", "Estimate for", "no promise"),
    ("utter_allowance_amount", "Zij beslissen, ik niet.", "They decide, not me.", "no promise"),
    ("utter_allowance_amount", "Schat uw inkomen niet te laag, anders betaalt u later terug.",
     "Do not estimate your income too low, or you pay back later.", "an advance"),
    ("utter_allowance_amount.received", "Is uw inkomen lager geworden? Geef dat door",
     "Has your income become lower? Tell", "the allowance can rise"),
    ("utter_allowance_cannot", "Dit kan ik niet uitrekenen.", "I cannot work this out.", "exact"),
    ("utter_allowance_cannot", "proefberekening op toeslagen.nl",
     "(proefberekening) on toeslagen.nl", "the official sum"),
    ("utter_effect_end", "telt waarschijnlijk mee", "probably counts", "derived from the law"),
    ("utter_effect_end", "binnen vier weken door", "within four weeks", "a duty"),
    ("utter_effect_end", "is onbekend", "is not known", "forgiven arrears"),
    ("utter_effect_end", "in delen betalen, of later betalen", "paying in parts, or paying later",
     "the rent stays, and so does the allowance"),
    ("utter_effect_end", "U mag het gewoon aanvragen.", "You can simply ask for it.", "no don't"),
    ("utter_effect_cannot", "U mag het gewoon aanvragen.", "You can simply ask for it.", "too"),
    ("utter_effect_offer", "u mag het gewoon aanvragen", "you can simply ask for it", "too"),
    ("utter_crisis", "Bel 112", "Call 112", "danger"),
    ("utter_crisis_possible", "Bel 112", "Call 112", "danger"),
    ("utter_child", "Kindertelefoon: 0800-0432", "0800-0432", "somebody for a child"),
    ("utter_child", "Bel 112", "Call 112", "danger"),
    ("status.next.declined", "andere medewerker", "another member of staff", "a second look"),
    ("status.next.declined", "0800-8020", "0800-8020", "free advice"),
    ("masked.bsn", "niet bewaard", "did not keep it", "what became of it"),
]  # fmt: skip
# Every text that can show a reference.
WITH_REFERENCE = sorted(
    {name for name, text in catalog(DUTCH).items() if "%(reference)s" in text} - {"status.line"}
    | {"utter_status", "status.of_landlord"}
)
# English words for what has a Dutch name on every letter: the name stands beside it.
DUTCH_NAMES = (
    "deurwaarder", "kantonrechter", "gemeente", "Juridisch Loket", "Dienst Toeslagen",
    "schuldhulpverlening", "Kindertelefoon", "Veilig Thuis", "Jeugdzorg", "bijzondere bijstand",
)  # fmt: skip


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory, compiled_texts: None) -> Iterator[Parts]:
    """Real landlords and facts on 25 November 2026; no casebook is asked."""
    made = parts_on(f"sqlite:///{tmp_path_factory.mktemp('wording')}/casebook.db")
    yield made
    made.database.dispose()


def said_as_one(parts: Parts, name: str, language: str) -> str:
    """The text as a tenant reads it, its paragraphs run together."""
    slots = {"language": language, "landlord": "demo"}
    return say(parts, name, ARGUMENTS.get(name, {}), slots)["text"].replace("\n\n", " ")


@pytest.mark.parametrize("language", NL_EN)
@pytest.mark.parametrize(("name", "nl", "en", "why"), MUST_SAY)
def test_text_says_what_must_be_said(
    parts: Parts, language: str, name: str, nl: str, en: str, why: str
) -> None:
    assert (nl, en)[NL_EN.index(language)] in said_as_one(parts, name, language), why


WITH_EFFECT = [row for row in MUST_SAY if needs_dutch(row[0], "pl")]


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {DUTCH}))
@pytest.mark.parametrize(("name", "nl", "_en", "why"), WITH_EFFECT)
def test_text_with_an_effect_says_it_in_the_dutch_that_counts(
    parts: Parts, language: str, name: str, nl: str, _en: str, why: str
) -> None:
    """Whatever an unchecked translation says, the Dutch stands below it."""
    if nl == "/privacy/demo?lang=nl":
        nl = "/privacy/demo"
    assert nl in said_as_one(parts, name, language), why


@pytest.mark.parametrize("language", NL_EN)
@pytest.mark.parametrize("name", WITH_REFERENCE)
def test_text_with_a_reference_warns_of_fraud(parts: Parts, language: str, name: str) -> None:
    never, call = NEVER_ASKS[NL_EN.index(language)], CALLS_FROM[NL_EN.index(language)]
    if name.startswith("channel.mail."):
        never = re.sub("in deze chat|in this chat", IN_MAIL[NL_EN.index(language)], never)

    said = said_as_one(parts, name, language)

    assert never in said
    # Who cannot be called safely is not called.
    assert (call in said) is (name != "utter_logged.not_safe")


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_plain(language: str) -> None:
    """No pictures, no double spaces, none at the ends."""
    pictures = re.compile("[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]")

    assert [
        name
        for name, text in catalog(language).items()
        if pictures.search(text) or "  " in text or text != text.strip()
    ] == []


def test_dutch_reader_is_u() -> None:
    familiar = re.compile(r"\b(?:je|jij|jou|jouw|jullie)\b", re.IGNORECASE)

    found = {name for name, text in catalog("nl").items() if familiar.search(text)}

    assert found - TO_A_CHILD == set()


def test_english_texts_have_no_short_forms() -> None:
    """ "You can't" is harder to read, and easy to take for "you can", in a second language."""
    short = re.compile(r"n't\b|\b\w+'(?:re|ve|ll|d)\b", re.IGNORECASE)

    assert [name for name, text in catalog("en").items() if short.search(text)] == []


@pytest.mark.parametrize("term", DUTCH_NAMES)
def test_english_text_says_what_a_dutch_name_is(term: str) -> None:
    unexplained = [
        name
        for name, text in catalog("en").items()
        if term.lower() in text.lower()
        and not re.search(rf"\({term}\)|{term} \(|{term}\b[^.]*? \(", text, re.IGNORECASE)
    ]

    assert unexplained == []


@pytest.mark.parametrize(
    ("language", "never"),
    [
        ("nl", r"\b(?:mogen we|toestemming|heeft u bezwaar)\b"),
        ("en", r"\b(?:may we|permission|consent|do you object|do you agree)\b"),
    ],
)
def test_sharing_is_never_asked_for_as_a_permission(language: str, never: str) -> None:
    """A duty with a right to object: "mogen we" would take help away with a frightened no."""
    for name, text in catalog(language).items():
        assert not re.search(never, text, re.IGNORECASE), name
