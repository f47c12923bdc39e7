"""Letters of bailiffs and courts as tenants name them on Wednesday 25 November 2026.

A letter taken for none leaves a dated danger unseen: whatever is doubtful is asked again.
"""

from datetime import date, timedelta

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from answers.errors import AnswerError
from answers.letters import read_letter, read_letter_day

TODAY = date(2026, 11, 25)

DUTCH = [
    ("nee", "none", None, "the word"),
    ("Nee hoor, gelukkig niet", "none", None, "said twice"),
    ("geen", "none", None, "none of these"),
    ("nee hou op met die brief, ik heb geen deurwaarder", "none", None, "annoyed"),
    ("heb ik niet", "none", None, "no question, though it starts as one"),
    ("nog niks gehad", "none", None, "nothing came"),
    ("geen van beide", "none", None, "none of these"),
    ("niet dat ik weet", "none", None, "as far as anybody knows"),
    ("nee, geen brief van de deurwaarder", "none", None, "the kind denied"),
    ("geen deurwaarder of rechtbank", "none", None, "two kinds denied"),
    ("nog niets van de rechter gehoord", "none", None, "the kind denied from afar"),
    ("deurwaarder nog niet geweest", "none", None, "denied from behind"),
    ("nee, alleen een aanmaning van de verhuurder", "none", None, "no, and whose letter it is"),
    ("ja van de deurwaarder", "bailiff", None, "the kind"),
    ("de deurwaader stond voor de deur", "bailiff", None, "misspelt"),
    ("gerechtsdeurwaarder", "bailiff", None, "no court in it"),
    ("er is loonbeslag", "bailiff", None, "wages attached"),
    ("niet gereageerd op de brief van de deurwaarder", "bailiff", None, "no reply, but a letter"),
    ("brief van de deurwaarder van 10 november", "bailiff", "2026-11-10", "the day it came"),
    ("ik moet op 3 december voorkomen", "court", "2026-12-03", "before the judge"),
    ("dagvaarding", "court", None, "a summons"),
    ("zitting 14 januari 2027 om 10:00 uur", "court", "2027-01-14", "with its time"),
    ("ik moet de 12e naar de kantonrechter", "court", "2026-12-12", "the 12th to come"),
    ("brief van 10 november, zitting 3 december", "court", "2026-12-03", "the day ahead counts"),
    ("nee, maar wel een dagvaarding", "court", None, "no, and yet"),
    ("geen deurwaarder maar wel de rechtbank", "court", None, "one denied, one not"),
    ("stroom afgesloten", "cut_off", None, "the light"),
    ("geen gas meer", "cut_off", None, "no negation of the letter"),
    ("ze sluiten het water af, afsluiting 1 december", "cut_off", "2026-12-01", "its day"),
    ("gas, water of licht afgesloten", "cut_off", None, "as the button says it"),
    ("ontruiming 12-12", "eviction", "2026-12-12", "the day in numbers"),
    ("morgen word ik uit huis gezet", "eviction", "2026-11-26", "tomorrow"),
    ("we worden volgende week vrijdag ontruimd", "eviction", "2026-12-04", "a day of next week"),
    ("ontruiming op vrijdag", "eviction", "2026-11-27", "the Friday to come"),
    ("ik moet het huis uit", "eviction", None, "in other words"),
    ("dreigende ontruiming", "eviction", None, "near enough to act"),
    ("de deurwaarder komt ontruimen op 12 december", "eviction", "2026-12-12", "the graver"),
    ("deurwaarder met dagvaarding", "court", None, "the graver"),
    ("vonnis van de rechter, ontruiming in december", "eviction", None, "a month is no day"),
]

DUTCH_REFUSED = [
    ("", "empty", "nothing"),
    ("ja", "which_letter", "of which kind"),
    ("ja helaas", "which_letter", "of which kind"),
    ("een brief", "which_letter", "of which kind"),
    ("brief van Essent", "which_letter", "a bill or a cut-off"),
    ("nee, de deurwaarder was hier", "which_letter", "two things at once"),
    ("ik ben bang voor de deurwaarder", "which_letter", "feared, not come"),
    ("ze dreigen met de deurwaarder", "which_letter", "threatened by whom"),
    ("ik wil een ontruiming voorkomen", "which_letter", "hoped against"),
    ("stroom is nog niet afgesloten", "which_letter", "perhaps soon"),
    ("een brief van de woningbouw", "other_letter", "the landlord's: none may not be assumed"),
    ("aanmaning van de verhuurder", "other_letter", "the landlord's"),
    ("incassobureau", "other_letter", "no bailiff, yet"),
    ("ik maak mijn post niet open", "other_letter", "nobody knows what lies there"),
    ("ik durf de brieven niet open te maken", "other_letter", "nobody knows what lies there"),
    ("weet ik niet", "not_understood", "not known is not none"),
    ("ik wil voorkomen dat het erger wordt", "not_understood", "to prevent, not to appear"),
    ("internet afgesloten", "not_understood", "no danger to the home"),
    ("moet ik naar de rechter?", "not_understood", "a question"),
    ("welke brief", "not_understood", "a question"),
    ("650", "not_understood", "a number"),
]

ENGLISH = [
    ("no", "none", None, "the word"),
    ("Nope, not yet", "none", None, "said twice"),
    ("none", "none", None, "none of these"),
    ("I haven't received anything", "none", None, "a sentence"),
    ("not that I know of", "none", None, "as far as anybody knows"),
    ("no letter from the bailiff", "none", None, "the kind denied"),
    ("no bailiff or court", "none", None, "two kinds denied"),
    ("haven't heard from the court", "none", None, "denied from afar"),
    ("no, only a reminder", "none", None, "no, and whose letter it is"),
    ("yes from the bailiff", "bailiff", None, "the kind"),
    ("letter from deurwaarder", "bailiff", None, "the Dutch word on the letter"),
    ("the baliff came by", "bailiff", None, "misspelt"),
    ("court bailiff", "bailiff", None, "no court"),
    ("I did not pay the bailiff", "bailiff", None, "not paid, but there"),
    ("my wages are seized", "bailiff", None, "wages attached"),
    ("I have to appear in court on 3 december", "court", "2026-12-03", "its day"),
    ("court hearing December 3rd", "court", "2026-12-03", "the month first"),
    ("the hearing is 12 May", "court", "2027-05-12", "the month, not the doubt"),
    ("summons", "court", None, "the word"),
    ("dagvaarding", "court", None, "the Dutch word on the letter"),
    ("no but a summons", "court", None, "no, and yet"),
    ("they cut off the electricity", "cut_off", None, "the light"),
    ("no gas anymore", "cut_off", None, "no negation of the letter"),
    ("our water will be disconnected on 1 december", "cut_off", "2026-12-01", "its day"),
    ("gas, water or light cut off", "cut_off", None, "as the button says it"),
    ("eviction 12-12", "eviction", "2026-12-12", "the day in numbers"),
    ("tomorrow we will be evicted", "eviction", "2026-11-26", "tomorrow"),
    ("they will evict us next week friday", "eviction", "2026-12-04", "a day of next week"),
    ("I have to leave my house on 1 december", "eviction", "2026-12-01", "in other words"),
    ("the bailiff will evict us on 12 december", "eviction", "2026-12-12", "the graver"),
    ("bailiff with a summons", "court", None, "the graver"),
]

ENGLISH_REFUSED = [
    ("yes", "which_letter", "of which kind"),
    ("a letter", "which_letter", "of which kind"),
    ("no the bailiff was here", "which_letter", "two things at once"),
    ("I'm afraid of the bailiff", "which_letter", "feared, not come"),
    ("I might be evicted", "which_letter", "feared, not come"),
    ("if I don't pay the bailiff comes", "which_letter", "feared, not come"),
    ("they threaten with the bailiff", "which_letter", "threatened by whom"),
    ("I want to prevent eviction", "which_letter", "hoped against"),
    ("power has not been cut off", "which_letter", "perhaps soon"),
    ("a letter from the housing association", "other_letter", "none may not be assumed"),
    ("reminder from the landlord", "other_letter", "the landlord's"),
    ("debt collector", "other_letter", "no bailiff, yet"),
    ("tax office", "other_letter", "somebody else's"),
    ("I don't open my mail", "other_letter", "nobody knows what lies there"),
    ("I am afraid to open the letters", "other_letter", "nobody knows what lies there"),
    ("I don't know", "not_understood", "not known is not none"),
    ("what kind of letter?", "not_understood", "a question"),
    ("I lost my job", "not_understood", "a cause"),
    ("650", "not_understood", "a number"),
    ("is the court important?", "not_understood", "a question"),
]

LETTERS = [("nl", *row) for row in DUTCH] + [("en", *row) for row in ENGLISH]
NO_LETTERS = [("nl", *row) for row in DUTCH_REFUSED] + [("en", *row) for row in ENGLISH_REFUSED]


@pytest.mark.parametrize(("language", "text", "kind", "day", "why"), LETTERS)
def test_letter_is_read(language: str, text: str, kind: str, day: str | None, why: str) -> None:
    read = read_letter(text, today=TODAY, language=language)

    assert (read.kind, read.day.isoformat() if read.day else None) == (kind, day), why


@pytest.mark.parametrize(("language", "text", "code", "why"), NO_LETTERS)
def test_doubtful_letter_is_refused(language: str, text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_letter(text, today=TODAY, language=language)

    assert refused.value.code == code, why


DUTCH_DAYS = [
    ("3 december", "2026-12-03", "nearest"),
    ("12-12", "2026-12-12", "in numbers"),
    ("1 maart 2027", "2027-03-01", "its year said"),
    ("20 november", "2026-11-20", "a whole date may be past"),
    ("20 mei", "2027-05-20", "the one ahead, of two as far"),
    ("vrijdag", "2026-11-27", "the coming one"),
    ("woensdag", "2026-11-25", "today may be the day"),
    ("de 12e", "2026-12-12", "the coming one"),
    ("de 25e", "2026-11-25", "today may be the day"),
    ("de 31e", "2026-12-31", "not every month has one"),
    ("de zitting is op vrijdag 4 december om 10 uur", "2026-12-04", "a sentence"),
    ("volgende week vrijdag", "2026-12-04", "not this Friday"),
    ("vrijdag volgende week", "2026-12-04", "not this Friday"),
    ("over 2 weken", "2026-12-09", "ahead"),
    ("morgen", "2026-11-26", "tomorrow"),
    ("gisteren", "2026-11-24", "gone by"),
    ("de zitting was vorige maandag", "2026-11-23", "gone by"),
    ("brief van 10 november, zitting 3 december", "2026-12-03", "the day ahead"),
    ("weet ik niet", None, "not known"),
    ("staat er niet bij", None, "not known"),
    ("nog geen datum", None, "not known"),
]

ENGLISH_DAYS = [
    ("3 december", "2026-12-03", "nearest"),
    ("December 3rd", "2026-12-03", "the month first"),
    ("December 3, 2026", "2026-12-03", "the month first, with its year"),
    ("12-12", "2026-12-12", "in numbers, day first"),
    ("1 march 2027", "2027-03-01", "its year said"),
    ("20 november", "2026-11-20", "a whole date may be past"),
    ("20 may", "2027-05-20", "the one ahead, of two as far"),
    ("friday", "2026-11-27", "the coming one"),
    ("wednesday", "2026-11-25", "today may be the day"),
    ("the 12th", "2026-12-12", "the coming one"),
    ("the 31st", "2026-12-31", "not every month has one"),
    ("the hearing is on Friday 4 December at 10 am", "2026-12-04", "a sentence"),
    ("next week friday", "2026-12-04", "not this Friday"),
    ("friday next week", "2026-12-04", "not this Friday"),
    ("in 2 weeks", "2026-12-09", "ahead"),
    ("tomorrow", "2026-11-26", "tomorrow"),
    ("yesterday", "2026-11-24", "gone by"),
    ("the hearing was last monday", "2026-11-23", "gone by"),
    ("letter from 10 november, hearing 3 december", "2026-12-03", "the day ahead"),
    ("I don't know", None, "not known"),
    ("it doesn't say", None, "not known"),
]

NO_DAYS = [
    ("nl", "in december", "ambiguous", "a month is no day to be in court"),
    ("nl", "eind december", "ambiguous", "roughly"),
    ("nl", "volgende week", "ambiguous", "a week is no day"),
    ("nl", "3 of 4 december", "ambiguous", "two days"),
    ("nl", "vrijdag 5 december", "ambiguous", "that is a Saturday"),
    ("nl", "vrijdag over een week", "not_understood", "from which day"),
    ("nl", "niet op 3 december", "not_understood", "denied"),
    ("nl", "31 februari", "no_such_date", "no such day"),
    ("nl", "de 32e", "no_such_date", "no such day"),
    ("nl", "1 maart 1998", "too_long_ago", "the last century"),
    ("nl", "1 januari 2031", "too_far_ahead", "years ahead"),
    ("nl", "wanneer is dat", "not_understood", "a question"),
    ("nl", "650", "not_understood", "a number"),
    ("en", "in december", "ambiguous", "a month is no day to be in court"),
    ("en", "next week", "ambiguous", "a week is no day"),
    ("en", "3 or 4 december", "ambiguous", "two days"),
    ("en", "friday 5 december", "ambiguous", "that is a Saturday"),
    ("en", "a week on friday", "not_understood", "from which day"),
    ("en", "not on 3 december", "not_understood", "denied"),
    ("en", "31 february", "no_such_date", "no such day"),
    ("en", "when is that", "not_understood", "a question"),
]

DAYS = [("nl", *row) for row in DUTCH_DAYS] + [("en", *row) for row in ENGLISH_DAYS]


@pytest.mark.parametrize(("language", "text", "day", "why"), DAYS)
def test_day_ahead_is_read(language: str, text: str, day: str | None, why: str) -> None:
    read = read_letter_day(text, today=TODAY, language=language, ahead=True)

    assert (read.isoformat() if read else None) == day, why


@pytest.mark.parametrize(("language", "text", "code", "why"), NO_DAYS)
def test_no_day_is_refused_with_its_reason(language: str, text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_letter_day(text, today=TODAY, language=language, ahead=True)

    assert refused.value.code == code, why


@pytest.mark.parametrize(
    ("text", "code"),
    [("vrijdag", "ambiguous"), ("de 12e", "ambiguous"), ("20 mei", "ambiguous")],
)
def test_day_of_a_bailiffs_letter_may_lie_on_both_sides(text: str, code: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_letter_day(text, today=TODAY, ahead=False)

    assert refused.value.code == code


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("10 november", "2026-11-10"),
        ("gisteren", "2026-11-24"),
        ("twee weken geleden", "2026-11-11"),
        ("afgelopen vrijdag", "2026-11-20"),
        ("dat was de 31e", "2026-10-31"),
    ],
)
def test_day_of_a_bailiffs_letter_is_read(text: str, day: str) -> None:
    read = read_letter_day(text, today=TODAY, ahead=False)

    assert read is not None
    assert read.isoformat() == day


def test_day_that_this_month_lacks_is_of_the_month_before() -> None:
    assert read_letter_day("dat was de 31e", today=date(2026, 3, 15), ahead=False) == date(
        2026, 1, 31
    )


@given(st.integers(-300, 300), st.sampled_from(["nl", "en"]))
def test_date_as_letters_print_it_is_read_back(away: int, language: str) -> None:
    day = TODAY + timedelta(days=away)
    printed = format_date(day, "full", locale={"nl": "nl", "en": "en_GB"}[language])

    assert read_letter_day(printed, today=TODAY, language=language, ahead=True) == day


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.sampled_from([row[:2] for row in LETTERS]))
def test_kind_does_not_depend_on_the_day_it_is_typed(today: date, row: tuple[str, str]) -> None:
    language, text = row
    then, now = (read_letter(text, today=day, language=language) for day in (TODAY, today))

    assert now.kind == then.kind
