"""Polish words for what began on a day, beside that day or in a sentence about it; no rule."""

from __future__ import annotations

from answers.words.pl_calendar import MONTH_WORDS, UNITS, WEEKDAY, WHICH, any_of
from answers.words.pl_ordinals import DAYS_IN_WORDS
from answers.words.pl_tails import said, spelled
from answers.words.table import THE_DAY

# What can only be true since a day that lies behind, and what may also begin on one to come.
STILL_TRUE = (
    "(?:ja |my )?(?:zalegam(?:y)?|nie płac(?:ę|imy)|choruj(?:ę|emy)|spóźniam się)"
    "(?: (?:już|z|za|czynszu|czynszem|opłatami|rachunkami|opłat|mieszkanie|wam|niestety))*"
)
STATE = (
    "(?:ja |my )?(?:(?:już|niestety|teraz|znowu|nadal|ciągle) )*(?:(?:jestem|jesteśmy|siedzę"
    "|siedzimy|zosta(?:łem|łam|je|ję|nę)|będę|będziemy)(?: (?:już|niestety|teraz))* (?:bez (?:pracy"
    "|dochod\\w+|pieniędzy|zasiłku)|bezrobotn\\w+|na (?:zasiłku|zwolnieniu|chorobowym|bezrobociu"
    "|uitkering\\w*|bijstand\\w*|ziektewet)|chor\\w+|sam[ay]?|w domu)|nie (?:mam|mamy) (?:już "
    "|żadn\\w+ |stałej )?(?:pracy|dochod\\w+|pieniędzy|zleceń|zasiłku|godzin)|nie pracuj(?:ę|emy)"
    "|(?:mam|mamy|zarabiam|zarabiamy|dostaję) (?:dużo |o wiele )?(?:mniej|mało)(?: (?:godzin"
    "|pracy|pieniędzy|zleceń))?|(?:mam|mamy|są|jest) (?:problemy?|kłopoty?|długi|zaległości"
    "|ciężko|źle|trudno)(?: (?:z|finansow\\w+|czynszem|pieniędzmi|pracą|płaceniem|kasą))*"
    "|nie (?:daję|dajemy) rady|bez pracy)"
)
HAPPENED = (
    "(?:(?:wtedy|mój|moja|moje|mi|nam|się|mnie|mąż|partner|umowa|praca|zasiłek|kontrakt|firma) )*"
    "(?:straci(?:łem|łam|ł|ła|liśmy) (?:pracę|prace|robotę|mieszkanie|dochód)|zwolni(?:li|ono)"
    "|zosta(?:łem|łam) zwolnion[ya]|s?kończył[aoy]?(?: mi| nam)?(?: się)?|zakończył[aoy]?"
    "|wygas(?:ł|ła|ły)|rozsta(?:łem|łam|liśmy) się|rozwi(?:odłem|odłam|edliśmy) się"
    "|zachorowa(?:łem|łam|ł|ła)|odszedł|odeszła|przesta(?:łem|łam|liśmy) (?:pracować|płacić)"
    "|wprowadzi(?:łem|łam|liśmy) się|przyszedł|przyszło)"
    "(?: (?:mnie|mi|nam|się|umowa|praca|zasiłek|kontrakt|z pracy|list))*"
)
BEGINS = (
    "(?:ja )?(?:zaczyna(?:m|my)|zaczn(?:ę|iemy)|przeprowadzka|mam zacząć|idę do pracy)"
    "(?: (?:nową |nowa )?(?:pracę|robotę|pracować))?"
)

# Short names are other words too: "lis" is a fox.
_LONG_MONTH = any_of({word: month for word, month in MONTH_WORDS.items() if len(word) > 4})
_A_MONTH = f"(?:{_LONG_MONTH}|maju)"
_OF_YEAR = (
    r"(?: (?:\d{4}(?: ?r(?:oku)?\b\.?)?|(?:tego|zeszłego|ubiegłego|poprzedniego|przyszłego) roku))?"
)
_PART = "(?:(?:początk|połow|środk|końc)\\w+|początek|koniec|środek)"
_NUMBER = (
    "(?:\\d{1,2}|jeden|dwa|dwie|dwóch|trzy|trzech|cztery|czterech|pięć|pięciu|sześć|sześciu|siedem"
    "|siedmiu|osiem|ośmiu|dziewięć|dziesięć|pół|półtora)"
)
_STRETCH = (
    rf"(?:(?:około|jakieś|prawie|ponad|już|jakiś|z) )*(?:{_NUMBER} ?{UNITS}|miesiąca?|tydzień"
    "|tygodnia|roku?|kwartału?)"
)

IN_SENTENCE = said(
    r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|'?\d{2})",
    rf"(?:{WEEKDAY},? )?(?:dnia )?(?:\d{{1,2}}(?:\.|-?(?:go|ego|tego))?"
    rf"|{any_of(spelled(DAYS_IN_WORDS))}) (?:{_LONG_MONTH}|maja){_OF_YEAR}",
    rf"(?:w|we|z|na|pod|około|koło) (?:{_PART} )?(?:{WHICH} )?(?:{_A_MONTH}|(?<=u )maja){_OF_YEAR}",
    rf"(?:w|na|pod) (?:{_PART} )?{WHICH} (?:tygodniu?a?|miesiąc[ua]|roku)",
    rf"we? {WHICH} {WEEKDAY}",
    rf"{_STRETCH} temu|od {_STRETCH}",
    "wczoraj|przedwczoraj",
    r"(?:na początku|pod koniec|w połowie) 20[12]\d(?: ?r(?:oku)?)?",
)
# What a day is "not", "or" or an end of is no certain beginning.
IN_SENTENCE_NOT = said(
    "do|najpóźniej|między|pomiędzy|lub|albo|czy|urodzi\\w*|urodzin\\w*|nigdy|jeśli|jeżeli|gdyby"
    "|może|kiedyś|kiedy|oprócz|ostatni raz|zapłacon\\w+|zapłaci\\w+|przeprowadz\\w*|przyjech\\w+"
    "|mieszka\\w*|wizyt\\w*|rozpraw\\w*|spotkani\\w*|termin\\w*|nadziej\\w*|oby|wróc\\w*|wrac\\w*"
    "|przyjd\\w+|był\\w* (?:dobrze|ok)|planuj\\w*|chyba że|co (?:miesiąc|tydzień|rok)",
    rf"nie (?:(?:w|we|od|z) )?{THE_DAY}",
    rf"{UNITS}|{WEEKDAY}|{_LONG_MONTH}|(?:pierwszy|drugi|trzeci|ostatni)\w* tydzień|weekend\w*",
)
GONE_BY = said(
    "temu|wczoraj|przedwczoraj|zeszł\\w+|ubiegł\\w+|minion\\w+|poprzedni\\w+",
    rf"od {_STRETCH}",
    r"\w{2,}(?:łem|łam|liśmy|łyśmy)",
    "(?:s?kończy|zakończy|straci|zwolni|zachorowa|zostawi|wyprowadzi|skróci|obniży|zmniejszy|zabra"
    "|wstrzyma|przesta|spad|dosta|zaczę|zaczą|upad|zbankrutowa|umar|zmar|odesz|rozpad|obcię|obcią"
    "|zamknę|przysz|zepsu|rzuci|zosta|da|wypowiedzie)(?:ł|ła|ło|li|ły)|odszedł|przyszedł",
)
