"""Polish words for letters, days in a sentence, ends and durations; holds no rule.

Who writes Polish reads Dutch letters: "deurwaarder" and "rechtbank" count here too.
"""

from __future__ import annotations

from answers.words.circumstance_table import (
    CircumstanceWords,
    DayWords,
    DurationWords,
    StretchWords,
    UntilWords,
)
from answers.words.pl_calendar import MONTH, UNITS, WEEKDAY, WHICH, any_of
from answers.words.pl_letters import POLISH_LETTERS
from answers.words.pl_money import HEDGES
from answers.words.pl_ordinals import DAYS_IN_WORDS
from answers.words.pl_persons import POLISH_PERSONS
from answers.words.pl_tails import edges, line, said, spelled

_NUMBER = (
    "(?:\\d{1,3}|jeden|jedną|dwa|dwie|dwóch|trzy|trzech|cztery|czterech|pięć|pięciu|sześć|sześciu"
    "|siedem|siedmiu|osiem|ośmiu|dziewięć|dziesięć|dziesięciu|dwanaście|dwunastu)"
)
_DAYS_IN_WORDS = any_of(spelled(DAYS_IN_WORDS))
_AN_ORDINAL = (
    r"(?:\d{1,2}-?(?:ego|go|szego|tego)(?: dnia)?|ostatniego dnia|ostatni dzień"
    rf"|{_DAYS_IN_WORDS})"
)
_IN = "(?:w|we|na|od|do|przed|po|dnia|z)"

_DAYS = DayWords(
    phrase=said(
        r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|'?\d{2})|\d{1,2}[-/]\d{1,2}",
        r"\d{1,2}\.(?:0[1-9]|1[0-2])(?!\.?\d| ?(?:euro|€|eur))",
        rf"(?:(?:{_IN} )?{WEEKDAY},? (?:dnia )?)?(?:\d{{1,2}}(?:\.|-?(?:ego|go|szego))?"
        rf"|{_DAYS_IN_WORDS}) ?{MONTH}(?:,? (?:\d{{4}}|'\d{{2}}))?(?: ?r(?:oku)?\b\.?)?",
        rf"(?:w )?{WHICH} tygodniu (?:w |we )?{WEEKDAY}|(?:w |we )?{WEEKDAY} (?:w )?{WHICH}"
        rf" tygodniu",
        rf"(?:{_IN} )?(?:{WHICH} )?{WEEKDAY}",
        "dziś|dzisiaj|dzisiejszy|jutro|jutra|pojutrze|wczoraj|przedwczoraj",
        rf"za (?:{_NUMBER} )?{UNITS}|(?:{_NUMBER} )?{UNITS} temu",
        rf"{_AN_ORDINAL} (?:tego|przyszłego|następnego) miesiąca",
        rf"{_AN_ORDINAL}(?: dnia miesiąca)?|dnia \d{{1,2}}|\d{{1,2}} dnia (?:tego )?miesiąca",
    ),
    time=line(
        r"(?<![\w-])(?:o |na |od )?(?:godz(?:inie|\.)? ?)\d{1,2}(?:[:.]\d{2})?(?: rano"
        r"| wieczorem)?(?!\w)|(?<!\w)(?:o|na|od) (?:\d{1,2}[:.]\d{2}|\d{1,2}(?![\w.]| ?(?:euro|€|"
        rf"{MONTH})))(?: rano| wieczorem)?(?!\w)|(?<![\w.])\d{{1,2}}:\d{{2}}(?!\w)"
        r"|(?<!\w)(?:rano|wieczorem|po południu|przed południem|w południe)(?!\w)"
    ),
    day_of_week=(
        line(rf"(?:w )?(?P<which>{WHICH}) tygodniu (?:w |we )?(?P<weekday>{WEEKDAY})"),
        line(rf"(?:w |we )?(?P<weekday>{WEEKDAY}) (?:w )?(?P<which>{WHICH}) tygodniu"),
    ),
    weekday_before=line(
        rf"(?:{_IN} )?(?P<weekday>{WEEKDAY}),? (?:dnia )?(?=\d|pierwszego|{MONTH}\b)"
    ),
)

_STRETCHES = StretchWords(
    small={
        **dict.fromkeys(("jeszcze", "kolejne", "kolejny", "dodatkowe", "dodatkowy", "cały"), ""),
        **dict.fromkeys(("caly", "całe", "cale", "pełne", "pelne", "najbliższe", "najblizsze"), ""),
        **dict.fromkeys(("następne", "nastepne", "następny", "nastepny", "okres", "czasu"), ""),
    },
    several=line(r"(?:(?:jeszcze|najbliższe|następne) )?(?:kilka|kilku|parę|paru|kilkanaście)"
                 r" (?:dni|tygodni|tygodnie|miesięcy|miesiące|lat)"),
    between=said(
        r"(?:jeden |1 )?(?:dzień|tydzień|miesiąc|rok)(?: lub| albo| czy| do|,|-) ?(?:dwa|2)",
        rf"{_NUMBER}(?: {UNITS})? (?:lub|albo|do|czy) {_NUMBER}(?: {UNITS}| rat\w*| razy)?",
        rf"\d{{1,2}} ?- ?\d{{1,2}} (?:{UNITS}|rat\w*|razy)",
        rf"\d{{1,2}}(?:\.|-?go)? ?(?:-|lub|albo|czy|do|i|,) ?\d{{1,2}}(?:\.|-?go)? {MONTH}",
        rf"\d{{1,2}} {MONTH} (?:lub|albo|czy|i|do) \d{{1,2}}(?!\d)",
    ),
    and_more=line(rf"(?P<first>(?:.+? ?)?(?:{UNITS}))(?:,| i| oraz"
    rf"| plus)+ (?P<second>(?!pół\b).+)"),
    and_a_half=(
        line(rf"(?P<count>\w+) i pół (?P<unit>{UNITS})"),
        line(rf"(?P<count>(?:jeden|1) )?(?P<unit>{UNITS}) i pół"),
    ),
)  # fmt: skip

_INCOME = (
    "(?:wypłat[aęy]|pensj[aęi]|pieniądze|kas[aęy]|zasiłek|zasiłku|dochód|premi[aęi]|wakacyjne"
    "|zwrot (?:z )?podatku|toeslag\\w*|\\w+toeslag|uitkering|vakantiegeld|świadczenie"
    "|emerytur[aęy]|rent[aęy]|wynagrodzenie)"
)
_OWN = "(?:(?:moj[aąe]|moj[aą]|swoj[aąe]|pierwsz[aąey]|nowa|nową) )*"
_WHEN = "(?:(?:do kiedy|kiedy|gdy|jak|jak tylko|aż|dopóki nie|po tym jak) )?"

_UNTIL = UntilWords(
    around=edges(
        *HEDGES,
        "(?:ja |my )?(?:chcę|chcemy|chciał(?:bym|abym)|prosi(?:łbym|łabym)|proszę|potrzebuję"
        "|potrzebujemy|mogę|możemy|zapłacę|zapłacimy|będę (?:mógł|mogła)|uda mi się"
        "|dam radę)(?: (?:o|żeby|poczekać|czekać|zaczekać|odroczyć|odłożyć|przesunąć|zapłacić"
        "|płacić|prosić|czynsz|zapłatę|płatność|z|więcej|czasu|to|całość|wszystko|dopiero|mieć))*",
        "(?:odroczeni[ea]|przesunięci[ea]|przedłużeni[ea]|więcej czasu|czas(?:u)?"
        "|termin(?:u)?)(?: (?:płatności|zapłaty|czynszu))?",
        f"{_WHEN}(?:dostanę|dostaję|otrzymam|będę miał|będę miała|mam|wpłynie|przyjdzie|będzie"
        f"|jest|dostaniemy) {_OWN}{_INCOME}|{_OWN}{_INCOME} (?:wpłynie|przyjdzie|jest|będzie|mam"
        f"|przychodzi)|(?:mojej|następnej|najbliższej) (?:wypłaty|pensji)",
        "poczekać|zaczekać|zapłacić|zapłatę|zapłacę|później|dopiero|najpóźniej|jeszcze|czynsz|to"
        "|wtedy|znowu|jeśli można|jeśli się da|poproszę|dłużej|całość|resztę|z płaceniem"
        "|z czynszem|zapłata|poczeka|nie mogę(?: zapłacić)?|przez|o|za|na|w ciągu|gdzieś"
        "|w okolicach|najlepiej",
        "(?:w|we|z)(?= (?:połow|środ|końc|koniec|styc|lut|mar|kwie|maj|czer|lip|sier|wrz|paź|list"
        "|gru))",
    ),
    request=line(
        r"(?:czy )?(?:(?:mogę|możemy|można|mogłabym|mógłbym|moglibyśmy|da się|jest możliwe"
        r"|byłoby możliwe|możliwe) )(?:(?:prosić|poczekać|zaczekać|zapłacić|odroczyć|przesunąć|o|z"
        r"|płatność|zapłatę|czynsz|czynszem|zapłatą|odroczenie|przesunięcie|termin|to|płatności"
        r"|mieć|dostać|jakoś|dopiero) )*(?=(?:do|najpóźniej|aż) )"
    ),
    up_to=line(
        r"(?:najpóźniej )?(?:aż )?(?:do|przed|po|od|aż|dopóki|zanim)(?: miesiąca)? (?!włącznie)"
    ),
    through=line(r"(?:aż )?do (?=.*\bwłącznie)|włącznie (?:do|z) "),
    end_of_month=line(
        r"(?:koniec|końca|końcem|końcu|konca) (?:(?:tego|bieżącego) )?(?:miesiąca|miecha|m-ca)"
    ),
    explanation=said("bo|ponieważ|gdyż|wtedy|gdy|jak|kiedy|jeśli|jeżeli"),
    denied=said(
        "od(?! (?:dziś|dzisiaj|teraz) do)|(?:do|przed|po) (?:lata|lecie)$|temu|nigdy"
        "|jak najszybciej|asap|odkąd|urodzi\\w+|urodziny"
    ),
)

# "Za dwa miesiące będzie lepiej" says how long it lasts.
_BETTER = (
    "(?:(?:to|potem|wtedy|znowu|już|wszystko|sytuacja|problem|to się|mi się) )*(?:(?:powinno|musi"
    "|ma|mam nadzieję że) )?(?:minie|minąć|przejdzie|s?kończy(?: się)?|skończyć(?: się)?"
    "|(?:się )?(?:poprawi|polepszy|ułoży|wyjaśni|poprawić|ułożyć)(?: się)?|(?:będzie|być)"
    "(?: (?:już|znowu))* (?:ok|okej|dobrze|lepiej|po wszystkim|w porządku))(?: za)?|za(?= )"
)

_DURATIONS = DurationWords(
    around=edges(
        "(?:i )?(?:nie|ani dnia|ani miesiąca) (?:dłużej|więcej)(?: niż)?",
        *HEDGES,
        "(?:to )?(?:potrwa|będzie(?: trwać| trwało)?|trwa|zajmie)|(?:ja |my )?(?:potrzebuję"
        "|potrzebujemy|chcę|chciał(?:bym|abym)|proszę o)",
        "(?:będę|będziemy) potrzebowa(?:ć|ł|ła|li)|(?:powinno|musi) (?:mi |nam )?(?:wystarczyć"
        "|starczyć)|zejdzie|(?:się )?wyrobi(?:ę|my)(?: się)?|w(?= )|(?:wracam|wrócę) do (?:pracy"
        "|roboty|zdrowia)",
        "(?:mi |nam )?(?:wystarczy|wystarczą|starczy|starczą|trzeba)(?: mi| nam)?",
        "na(?: okres| czas| jakieś| co najmniej)?|przez(?: okres)?|okres|jeszcze|dłużej|w ciągu",
        "(?:najbliższ|następn|pierwsz|kolejn)\\w+|tymczasowo|góra|(?:max|maks|min)\\.?|maksimum"
        "|minimum|maksymalnie|minimalnie|przynajmniej|(?:co )?(?:najwyżej|najmniej|najdłużej)"
        "|do(?= \\d+ (?:mie|m-c|mc))",
        _BETTER,
        "z|ze|tak",
        "niższ(?:y|ego) czynsz(?:u)?|obniżk[aęi](?: czynszu)?|mniejsz(?:y|ego) czynsz(?:u)?"
        "|potrzebne",
    ),
    so_long_already=said("już(?! zostanie| będzie| na)", "od(?! (?:dziś|dzisiaj|teraz))", "temu",
                         "ostatni\\w*"),
    until_something=line(
        r"(?:aż )?do (?:lata|wiosny|jesieni|zimy|wakacji|świąt|wielkanocy|bożego narodzenia|czasu"
        r"|momentu|chwili|końca (?:umowy|studiów|leczenia)|następnej|nowej|znalezienia).*|(?:aż"
        r"|dopóki|zanim|do kiedy) .+"
    ),
    months_around=edges(
        *HEDGES,
        "(?:to )?(?:(?:roz|po)?(?:łożyć|łożone|dzielić|dzielone)(?: to)? (?:na|w)|w ciągu|na|w"
        "|przez|po|do|najlepiej|najchętniej|rozłożyć)",
        "(?:najbliższ|następn|kolejn)\\w+|minimum|maksymalnie|s?płac(?:ić|ę|ać)(?: (?:to|całość"
        "|zaległość|wszystko))*",
        "(?:ja |my )?(?:chcę|chciał(?:bym|abym)|mogę|możemy|potrzebuję|dam radę|wolę|spłacę)",
        "miesięcznych(?= rat)",
    ),
    instalments=line(
        r"(?P<count>\w+?) ?(?:(?:równych|miesięcznych|małych|miesięczne) )*(?:rata|raty|rat|ratach"
        r"|ratami|razy|części|częściach|x|transz|transzach|wpłat|wpłaty)"
    ),
)  # fmt: skip

POLISH_CIRCUMSTANCES = CircumstanceWords(
    letters=POLISH_LETTERS,
    days=_DAYS,
    stretches=_STRETCHES,
    until=_UNTIL,
    durations=_DURATIONS,
    persons=POLISH_PERSONS,
)
