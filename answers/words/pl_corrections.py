"""Polish words that put an earlier answer right; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.allowance import NEW_VALUES
from answers.words.choice_table import CorrectionWords
from answers.words.pl_calendar import MONTH, UNITS, any_of
from answers.words.pl_ordinals import DAYS_IN_WORDS
from answers.words.pl_story import COUNT, MONTHS, SUM
from answers.words.pl_tails import either, line, said, spelled

_FIELDS_WITH_TAILS = {
    "(?:maksymaln\\w+|najwyższ\\w+|max) czynsz\\w*": ("highest_rent",),
    "(?:miesięczn\\w+ )?(?:czynsz(?:u|em)?|najem|huur)|(?:kwot[aęy]|wysokość) czynszu": ("rent",),
    "zaległość od|od kiedy|początek": ("since",),
    "zaległoś(?:ć|ci)|dług(?:u|i)?|zadłużeni[ea]": ("arrears",),
    "(?:(?:now|inn)\\w+ )?(?:numer |nr )?(?:telefonu?|tel\\.?|komórk[iaę])|e-?mail\\w*|mail\\w*"
    "|adres(?:u)? e-?mail"
    "|kontakt\\w*": ("contact",),
    "(?:(?:now|inn)\\w+ )?adres(?:u|ie)?(?: domowy)?|kod(?:u)?(?: pocztow\\w+)?|numer(?:u)? domu"
    "|postcode": ("address",),
    "(?:(?:now|inn)\\w+ )?(?:imi(?:ę|enia) i )?nazwisk[oau]|imi(?:ę|enia"
    "|eniu)(?: i nazwisk[oau])?": ("tenant_name",),
    "rat[aęy](?: miesięczn\\w+)?|miesięczn\\w+ (?:kwot[aęy]|rat[aęy])": ("monthly",),
    "dat[aęy] (?:rozpoczęcia|początku|początkow\\w+)": ("since",),
    "dat[aęy] końcow\\w+|termin(?:u)?|odroczeni[ea]": ("until",),
    "(?:liczb[aęy]|ilość) (?:osób|ludzi)|jest nas|nas jest": ("persons",),
    "(?:(?:liczb[aęy]|ilość) )?dzieci": ("children",),
    "list(?:u)?|pism[oa]": ("letter",),
    "(?:(?:now|inn)\\w+ )?(?:numer(?:u|ze)?(?: telefonu)?|nr)": ("contact",),
    "do kiedy": ("until",),
    "kwot[aęy]|kwocie|odpowied(?:ź|zi)|dat[aęy]|dacie|sum[aęy]": (),
    "(?:(?:roczn|miesięczn)\\w+ )?doch[oó]d(?:u|y|em)?|pensj[aęi]|zarobki": ("income",),
    "oszczędności": ("assets",),
    "partner(?:a|ka|kę)?": ("home_partner",),
}
_FIELDS = {either(word): fields for word, fields in _FIELDS_WITH_TAILS.items()}
# The longer word of two that fit: "numer domu" before "numer", "data końcowa" before "data".
_FIELD = f"(?P<field>{'|'.join(_FIELDS)})"
_FIELD_NAMED = f"(?:{'|'.join(_FIELDS)})"
_THE = "(?:(?:mój|moja|moje|mojego|mojej|moją|nasz|nasza|nasze|ten|ta|to|tę) )?"
_CHANGE = (
    "(?:(?:proszę|poproszę|chcę|chciał(?:bym|abym)|muszę|trzeba|można|możecie|żeby|o|tam)"
    "[ ,]+)*(?:z|po)?(?:zmień(?:cie)?|mień(?:cie)?|zmienić|mienić|zmieniam|praw(?:cie)?|prawić"
    "|prawiam|amień(?:cie)?|amienić|skoryguj(?:cie)?|skorygować|wpisz(?:cie)?|wpisać|zmianę)"
)
_WRONG = (
    "(?:nie ten|nie ta|nie to|nie tak|(?:wpisan\\w+ |podan\\w+ )?źle(?: wpisan\\w+| podan\\w+"
    "| zapisan\\w+)?|zł[yae]|błędn\\w+(?: wpisan\\w+)?|niepoprawn\\w+|nieprawidłow\\w+"
    "|nieaktualn\\w+|niedobr\\w+|(?:się )?nie zgadza(?: się)?|zmienił[aoy]? się|się zmienił[aoy]?)"
)
_IS_RIGHT = (
    "(?:(?:bo|a|i|teraz|tylko|ma|powinien|powinna|powinno|poprawn[yae]|prawidłow[yae]|właściw[yae]"
    "|dobr[yae]|now[yae]|jest|to|być|będzie|numer|adres|:)[ :]+)*(?:jest|to|być|będzie"
    "|poprawn[yae]|prawidłow[yae]|now[yae]|teraz|:)"
)
# What comes after "a nie": the old value, of some words.
_OLD = r"\S+(?: \S+){0,3}"
_NUMBER_WORD = COUNT.replace("\\d{1,2}|", "")
_LASTING = "(?:tylko )?(?:nie )?(?:tymczasow\\w+|chwilow\\w+|na stałe|przejściow\\w+|na jakiś czas)"


def _line(pattern: str) -> re.Pattern[str]:
    return line(pattern, re.IGNORECASE)


_AMOUNT = _line(rf"(?:około |ok\.? |mniej więcej )?{SUM}(?: (?:na|za|co) miesiąc| miesięcznie)?")
_DAY = _line(
    rf"(?:od |do |w |we |z |na |dnia |końca |koniec |początku |początek |połowy |połowa )*"
    rf"(?:(?:\d[\w/.-]*|{any_of(spelled(DAYS_IN_WORDS))})(?!\w))?"
    rf" ?(?:{MONTH}|(?:zeszł|przyszł|następn|ubiegł|t)\w+ (?:tydzień|tygodnia|tygodniu|miesiąc"
    rf"|miesiąca|miesiącu|roku))?,?(?: tego roku,?| zeszłego roku| przyszłego roku)?(?: \d{{4}})?"
    rf"(?: r(?:oku)?\.?)?"
)

POLISH_CORRECTIONS = CorrectionWords(
    marker=_line(
        rf"(?P<marker>(?:o )?nie+(?! (?:ten|ta"
        rf"|to) {_FIELD_NAMED})(?! \S+(?: \S+){{0,3}},? (?:tylko|ale|lecz|a) )(?: no(?=[ ,]))?|oj"
        rf"|ups|o+|ojej"
        r"|czekaj(?:cie)?|chwila|moment|zaraz|sorry|sorki|przepraszam|wybacz(?:cie)?|pardon"
        r"|poprawka|korekta|korekcja|literówka|(?:to )?(?:był )?(?:mój )?błąd|pomyłka|pomyli(?:łem"
        r"|łam) się|pomyłka|(?:mam |miałem |miałam )?(?:na myśli|chodziło mi o|chodzi mi o)"
        r"|znaczy(?: się)?|to znaczy|(?:to )?(?:jest )?(?:nie tak|źle|niepoprawne|błędne"
        r"|nieprawda)|(?:to )?(?:się )?nie zgadza(?: się)?|źle (?:napisałem|napisałam|wpisałem"
        r"|wpisałam)|miało być|(?:jest |mam )?(?:mały )?błąd)(?:[ ,.:;!-]+|$)"
    ),
    not_alone=_line("nie+|oj|o+"),
    before_any_word=_line(
        "(?:mam |miałem |miałam )?(?:na myśli|chodziło mi o|chodzi mi o)|(?:to )?znaczy(?: się)?"
        "|poprawka|korekta|miało być"
    ),
    inside=_line(r"(?<!\w)(?:jednak|właściwie|tak naprawdę|w rzeczywistości) (?=\S)"),
    something=_line(
        r"(?:źle|błędnie) (?:coś )?(?:wypełni|wpisa|napisa|poda|kliknę)(?:łem|łam)(?: coś)?"
        r"|coś (?:źle )?(?:wpisa|poda|napisa|wypełni)(?:łem|łam) (?:źle|błędnie)|(?:z)?robi(?:łem"
        r"|łam) błąd|pomyli(?:łem|łam) się|(?:chcę|chciał(?:bym|abym)|muszę"
        r"|potrzebuję) (?:coś )?(?:zmienić|poprawić|skorygować)(?: (?:coś|odpowiedź|moją odpowiedź"
        r"|odpowiedzi|jedną rzecz))?|(?:zmień|popraw|zmienić|poprawić) (?:moją "
        r"|moje )?odpowied(?:ź|zi)|coś (?:jest )?(?:źle|nie tak|się nie zgadza)"
        r"|jedna odpowiedź jest (?:zła|błędna)"
    ),
    fields=_FIELDS,
    again=(
        _line(
            rf"(?:proszę )?(?:zmień|zmienić|popraw|poprawić|zmieniam|poprawiam"
            rf"|skoryguj) {_THE}{_FIELD}(?: proszę)?"
        ),
        _line(
            rf"(?:chcę|chciał(?:bym|abym)|muszę|potrzebuję) (?:zmienić|poprawić"
            rf"|skorygować) {_THE}(?P<field>numer(?: telefonu| domu)?|telefon|e-?mail"
            rf"|adres(?: e-?mail)?|kod(?: pocztowy)?|imię(?: i nazwisko)?|nazwisko)"
        ),
        _line(
            rf"{_THE}{_FIELD}(?: (?:jest|są|był|była|było))?(?: (?:nie tak|źle|zł[yae]|błędn\w+"
            rf"|niepoprawn\w+|nieprawidłow\w+|wpisan\w+|napisan\w+|podan\w+|niedobr\w+))+"
        ),
        _line(rf"{_THE}{_FIELD} (?:się )?nie zgadza(?: się)?"),
        _line(rf"nie zgadza się {_THE}{_FIELD}"),
        _line(rf"(?:(?:jest|mam|to) )?(?:błąd|pomyłka|literówka) we? {_THE}{_FIELD}"),
        _line(rf"{_CHANGE} {_THE}{_FIELD}"),
        _line(rf"(?:mam )?(?:now|inn)\w+ {_FIELD}"),
        _line(rf"(?:zł[yae]|błędn[yae]|niepoprawn[yae]) {_FIELD}"),
    ),
    not_but=_line(
        rf"(?:(?:{_THE}{_FIELD}|to)(?: jest| to| był| wynosi)? )?nie"
        r" (?!wiem|mam|mog[ęe]|chc[ęe]|jest|pamięta|płac|da[mjć]|ma )"
        rf"(?P<old>{COUNT} (?P<unit>{UNITS})(?=,? (?:ale|lecz|tylko|a) {COUNT}$)"
        r"|\S+(?: \S+){0,3}?),?"
        r" (?:ale|lecz|tylko|a) (?P<new>\S+(?: \S+){0,3})"
    ),
    should_be=(
        # "Zmień czynsz na 700", "proszę zmienić numer telefonu na 0612345678".
        _line(
            rf"{_CHANGE} {_THE}{_FIELD}(?: (?:z|ze) (?P<old>{_OLD}?))? (?:na"
            rf"|:) (?P<new>.+?)(?: proszę)?"
        ),
        _line(rf"{_CHANGE} {_THE}{_FIELD}:? (?P<new>(?=\S*\d).+)"),
        _line(rf"{_CHANGE} (?:(?:z|ze) )?(?:(?P<old>{_OLD}?) )?na (?P<new>\S+(?: \S+){{0,3}})"),
        # "Mam nowy numer 0612345678", "zły adres, 3511AB 14", "od kiedy jest źle, ma być styczeń".
        _line(
            rf"(?:mam |to |to jest |teraz mam |teraz )?(?:now|inn|popra[wn]|dobr|prawidłow"
            rf"|właściw)\w+"
            rf" {_FIELD}(?: to jest| to| jest|:)?,? (?P<new>.+)"
        ),
        _line(
            rf"(?:zł[yae]|błędn[yae]|niepoprawn[yae]|nie ten|nie ta|nie to) {_FIELD}[ ,.:;-]+"
            rf"(?:{_IS_RIGHT} )?(?P<new>.+)"
        ),
        _line(
            rf"{_THE}{_FIELD}(?: (?:jest|są|był|była|było|mam|macie))? {_WRONG}[ ,.:;-]+"
            rf"(?:{_IS_RIGHT} )?(?P<new>.+)"
        ),
        _line(r"(?:to )?(?:powinno|powinna|powinien|musi|ma|miało|miał|miała) (?:to"
            r" )?być:? (?P<new>.+)"),
        _line(
            r"(?:napisałem|napisałam|podałem|podałam|wpisałem|wpisałam|powiedziałem"
            r"|powiedziałam) \S+(?: \S+){0,3}?,? (?:ale|a) (?:chodziło mi o|miało być|powinno być"
            r"|to|jest) (?P<new>.+)"
        ),
        _line(
            rf"(?:to )?(?:{_THE}{_FIELD}(?: to| jest)? )?(?P<new>{COUNT}),?(?: a)? nie"
            rf" (?P<old>{COUNT} (?P<unit>{UNITS}))"
        ),
        # "760 a nie 720", "czynsz to 760, nie 720".
        _line(
            rf"(?:{_THE}{_FIELD}(?: jest to| to jest| jest| to| wynosi| powinien być|:)? |to )?"
            rf"(?:ma być |powinno być |jest )?(?P<new>\S+(?: \S+){{0,3}}?)(?:,? a nie"
            rf"|,? nie) (?P<old>{_OLD})"
        ),
    ),
    it_is=_line(r"(?:(?:to|jest|to jest|będzie|było|wynosi) )?(?P<new>.+)"),
    field_is=_line(
        rf"{_THE}{_FIELD}(?P<wrong> (?:(?:jest|był|była|było) )?(?:źle|zł[yae]|błędn\w+"
        rf"|niepoprawn\w+|nie tak|się nie zgadza)[,:]?)?(?:(?<=ość od)| (?P<should>powinien być"
        rf"|powinna być"
        rf"|powinno być|ma być|miał być|miała być|miało być|będzie):?| to jest| to| wynosi"
        rf"| wynoszą| jest"
        rf"| są| był| była|:) (?P<new>.+?)"
    ),
    values={
        **NEW_VALUES,
        "rent": _AMOUNT,
        "highest_rent": _AMOUNT,
        "monthly": _AMOUNT,
        "arrears": _line(rf"(?:około |ok\.? |mniej więcej )?(?:{MONTHS}|{SUM})"),
        "contact": _line(r"(?=.*(?:@|\d(?:.*\d){8})).{6,60}"),
        "address": _line(r"(?=.*\d).{1,60}"),
        "tenant_name": _line(r"[^\W\d_][^\d?!,;:]{1,60}"),
        "since": _DAY,
        "until": _DAY,
        "persons": _line(rf"{COUNT}(?: (?:osób|osoby|osoba|ludzi))?|jedna osoba"),
        "children": _line(rf"(?:{COUNT}|dwoje|troje|czworo|jedno)(?: (?:dzieci|dziecko))?"),
        "letter": _line(
            r"(?:list )?(?:od|z) (?:komornika|sądu|deurwaarder\w*)|pozew|wezwanie do sądu"
        ),
        "lasting": _line(_LASTING),
    },
    a_value=_line(
        rf"\d|(?<!\w)(?:{_NUMBER_WORD}|{MONTH}|sto|dwieście|trzysta|\w+set|tysi\w+|euro|{_LASTING}"
        rf"|nic|zero"
        r"|zeszł\w+|przyszł\w+|następn\w+)(?!\w)"
    ),
    no_value=said(
        "ja|mnie|my|nas|wy|oni|mogę|możemy|chcę|chcemy|chciał\\w*|muszę|mam|mamy|jestem|jest|są"
        "|był\\w*|płac\\w+|zapłac\\w+|pomoc\\w*|pomóż\\w*|stop|dzwoni\\w*|zadzwoni\\w*|wiem"
        "|rozumiem|bo|ponieważ|że|żeby|proszę|później|teraz|dziś|dzisiaj|może|ale|też|jeszcze"
        "|tylko|za (?:późno|drogo|dużo|wysoko)|ktoś|taniej|nie(?! (?:tymczasow\\w+|na stałe"
        "|chwilow\\w+))|czy|jak|się"
    ),
)  # fmt: skip
