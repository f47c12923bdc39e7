"""Polish words that put an earlier answer right; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.choice_table import CorrectionWords
from answers.words.pl_dates import MONTH
from answers.words.pl_story import COUNT, MONTHS, SUM
from answers.words.pl_tails import either, line, said

_FIELDS_WITH_TAILS = {
    "(?:maksymaln\\w+|najwyższ\\w+|max) czynsz\\w*": ("highest_rent",),
    "(?:miesięczn\\w+ )?(?:czynsz(?:u|em)?|najem)": ("rent",),
    "zaległoś(?:ć|ci)|dług(?:u|i)?|zadłużeni[ea]": ("arrears",),
    "(?:numer |nr )?(?:telefonu?|tel|komórk[iaę])|e-?mail\\w*|mail\\w*|adres(?:u)? e-?mail"
    "|kontakt\\w*": ("contact",),
    "adres(?:u)?(?: domowy)?|kod(?:u)?(?: pocztow\\w+)?|numer(?:u)? domu|postcode": ("address",),
    "(?:imi(?:ę|enia) i )?nazwisk[oa]|imi(?:ę|enia)(?: i nazwisk[oa])?": ("tenant_name",),
    "rat[aęy](?: miesięczn\\w+)?|miesięczn\\w+ (?:kwot[aęy]|rat[aęy])": ("monthly",),
    "dat[aęy] (?:rozpoczęcia|początku|początkow\\w+)": ("since",),
    "dat[aęy] końcow\\w+|termin(?:u)?|odroczeni[ea]": ("until",),
    "(?:liczb[aęy]|ilość) (?:osób|ludzi)": ("persons",),
    "(?:liczb[aęy]|ilość) dzieci": ("children",),
    "list(?:u)?|pism[oa]": ("letter",),
    "numer(?:u)?": ("contact",),
    "kwot[aęy]|odpowied(?:ź|zi)|dat[aęy]|sum[aęy]": (),
}
_FIELDS = {either(word): fields for word, fields in _FIELDS_WITH_TAILS.items()}
# The longer word of two that fit: "numer domu" before "numer", "data końcowa" before "data".
_FIELD = f"(?P<field>{'|'.join(_FIELDS)})"
_THE = "(?:(?:mój|moja|moje|mojego|mojej|moją|nasz|nasza|nasze|ten|ta|to|tę) )?"
_NUMBER_WORD = COUNT.replace("\\d{1,2}|", "")
_LASTING = "(?:tylko )?(?:nie )?(?:tymczasow\\w+|chwilow\\w+|na stałe|przejściow\\w+|na jakiś czas)"


def _line(pattern: str) -> re.Pattern[str]:
    return line(pattern, re.IGNORECASE)


_AMOUNT = _line(rf"(?:około |ok\.? |mniej więcej )?{SUM}(?: (?:na|za|co) miesiąc| miesięcznie)?")
_DAY = _line(
    rf"(?:od |do |w |we |z |na |dnia |końca |koniec |początku |połowy )*(?:\d[\w/.-]*)?"
    rf" ?(?:{MONTH}|(?:zeszł|przyszł|następn|ubiegł|t)\w+ (?:tydzień|tygodnia|tygodniu|miesiąc"
    rf"|miesiąca|miesiącu))?(?: \d{{4}})?(?: r(?:oku)?\.?)?"
)

POLISH_CORRECTIONS = CorrectionWords(
    marker=_line(
        r"(?P<marker>(?:o )?nie+(?! \S+(?: \S+){0,3},? (?:tylko|ale|lecz) )|oj|ups|o+|ojej"
        r"|czekaj(?:cie)?|chwila|moment|zaraz|sorry|sorki|przepraszam|wybacz(?:cie)?|pardon"
        r"|poprawka|korekta|korekcja|literówka|(?:to )?(?:był )?(?:mój )?błąd|pomyłka|pomyli(?:łem"
        r"|łam) się|pomyłka|(?:mam |miałem |miałam )?(?:na myśli|chodziło mi o|chodzi mi o)"
        r"|znaczy(?: się)?|to znaczy|(?:to )?(?:jest )?(?:nie tak|źle|niepoprawne|błędne"
        r"|nieprawda)|(?:to )?(?:się )?nie zgadza(?: się)?|źle (?:napisałem|napisałam|wpisałem"
        r"|wpisałam)|miało być)(?:[ ,.:;!-]+|$)"
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
        _line(rf"(?:zł[yae]|błędn[yae]|niepoprawn[yae]) {_FIELD}"),
    ),
    not_but=_line(
        rf"(?:(?:{_THE}{_FIELD}|to)(?: jest| to| był| wynosi)? )?nie (?P<old>\S+(?: \S+){{0,3}}?),?"
        r" (?:ale|lecz|tylko|a) (?P<new>\S+(?: \S+){0,3})"
    ),
    should_be=(
        _line(r"(?:to )?(?:powinno|powinna|powinien|musi|ma|miało|miał|miała) (?:to"
            r" )?być:? (?P<new>.+)"),
        _line(
            r"(?:napisałem|napisałam|podałem|podałam|wpisałem|wpisałam|powiedziałem"
            r"|powiedziałam) \S+(?: \S+){0,3}?,? (?:ale|a) (?:chodziło mi o|miało być|powinno być"
            r"|to|jest) (?P<new>.+)"
        ),
    ),
    it_is=_line(r"(?:(?:to|jest|to jest|będzie|było|wynosi) )?(?P<new>.+)"),
    field_is=_line(
        rf"{_THE}{_FIELD}(?P<wrong> (?:(?:jest|był|była|było) )?(?:źle|zł[yae]|błędn\w+"
        rf"|niepoprawn\w+|nie tak|się nie zgadza)[,:]?)?(?: (?P<should>powinien być|powinna być"
        rf"|powinno być|ma być|miał być|miała być|miało być):?| to jest| to| wynosi| wynoszą| jest"
        rf"| są| był| była|:) (?P<new>.+?)"
    ),
    values={
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
