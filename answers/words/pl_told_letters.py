"""Polish sentences in which a letter, a hearing or an eviction is told; holds no rule."""

from __future__ import annotations

from answers.words.choice_table import ToldLetterWords
from answers.words.pl_calendar import MONTH, WEEKDAY
from answers.words.pl_letters import UTILITY
from answers.words.pl_tails import line, said

_LATELY = (
    "(?: (?:dziś|dzisiaj|wczoraj|właśnie|teraz|w tym tygodniu|w zeszłym tygodniu|już|niedawno))*"
)
_GOT = (
    "(?:(?:właśnie |dzisiaj |dziś |wczoraj |już )*(?:dosta(?:łem|łam|liśmy)|otrzyma(?:łem|łam"
    "|liśmy)|mam|mamy|przyszedł|przyszło|przyszła)(?: (?:już|dziś|dzisiaj|wczoraj|do mnie|mi"
    "|kolejny))*)"
)
_LETTER = "(?:list|pismo|wiadomość|telefon|papiery)"
_BAILIFF = "(?:komornika|deurwaardera?)"
_COURT = "(?:sądu|rechtbanku?|rechtbank)"
_WHEN = (
    rf"(?:[\w-]+ ){{0,3}}(?:\d[\w-]*|{WEEKDAY}|{MONTH}|tygodniu|miesiącu|jutro"
    rf"|dziś)(?: [\w-]+){{0,3}}"
)
_ABOUT_RENT = "(?: (?:w sprawie|o|za|z powodu) (?:czynszu?|zaległości|zaległość|mieszkania))?"

POLISH_TOLD_LETTERS = ToldLetterWords(
    come=tuple(
        line(clause)
        for clause in (
            rf"{_GOT} (?:{_LETTER} )?od (?:jakiegoś )?{_BAILIFF}{_ABOUT_RENT}{_LATELY}",
            rf"(?:był|była|przyszedł|zapukał)(?: (?:u mnie|u nas|do mnie|dziś|wczoraj"
            rf"|tu))* (?:komornik|deurwaarder){_LATELY}",
            rf"(?:komornik|deurwaarder) (?:był|przyszedł|był tu|był u mnie|u mnie był"
            rf"|przyszedł do mnie|do mnie przyszedł|napisał|napisał do mnie|zajął (?:mi )?(?:konto"
            rf"|pensję)){_LATELY}",
            rf"{_GOT} (?:wezwanie (?:do {_COURT}|na rozprawę|sądowe)|pozew"
            rf"|dagvaarding)(?: z {_COURT})?{_ABOUT_RENT}{_LATELY}",
            rf"{_GOT} {_LETTER} z {_COURT}{_ABOUT_RENT}{_LATELY}",
            rf"(?:muszę|musimy|mam) (?:się )?(?:iść|pójść|stawić się|stawić|być|jechać) (?:do|w"
            rf"|przed) (?:{_COURT}|sądzie|sądem)(?: {_WHEN})?",
            rf"mam(?:y)? (?:rozprawę|sprawę w sądzie|sprawę)(?: {_WHEN})?",
            rf"(?:moja |nasza )?rozprawa (?:jest|będzie) {_WHEN}",
            rf"(?:zostanę|zostaniemy|będę|będziemy) (?:wy)?eksmitowan\w+(?: {_WHEN})?",
            rf"mam(?:y)? eksmisję(?: {_WHEN})?|(?:moja |nasza )?eksmisja (?:jest|będzie) {_WHEN}",
            rf"(?:odcię|odłączy|wyłączy|zakręci)\w+ (?:mi |nam )?{UTILITY}(?: i"
            rf" {UTILITY})?{_LATELY}",
            rf"{UTILITY}(?: i {UTILITY})? (?:jest|są|został|została|zostały|mam)(?: już)? (?:odcię"
            rf"|odłączon|wyłączon)\w+{_LATELY}",
        )
    ),
    kinds={
        "bailiff": said(r"komorni\w*|deurwaarder\w*|(?:zaj[ęą]\w+) (?:konto|pensj\w+)"),
        "court": said(
            r"sąd(?:u|em|zie|ow\w*)?|sędzi\w*|rozpraw\w*|poz(?:ew|wu)|wyrok\w*|rechtbank"
        ),
        "eviction": said(r"\w*eksmi\w*|wyrzuc\w+ (?:mnie |nas )?z (?:domu|mieszkania)|ontruiming"),
        "cut_off": said(rf"odci[ęn]\w*|odłącz\w*|{UTILITY}"),
    },
    unless=said(
        r"ubezpiecz\w*|zdrowot\w*|podat\w*|skarbow\w*|mandat\w*|telefon za|karta kredytowa"
        r"|kredyt\w*|bank\w*|rozw[óo]d\w*|aliment\w*|opiek\w* nad|świad\w+|podłączon\w*|awari\w+"
        r"|remont\w*|konserwac\w+|wyciek\w*|w zeszłym roku|rok temu|w polsce"
        r"|poprzedni\w* mieszkani\w*|odwoła\w+|wycofa\w+|umorz\w+"
    ),
)
