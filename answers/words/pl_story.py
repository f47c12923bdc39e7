"""Polish sentences in which tenants tell things unasked; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.choice_table import StoryWords
from answers.words.pl_tails import line, said, spellings
from answers.words.pl_told_letters import POLISH_TOLD_LETTERS

_NOW = (
    "(?:(?:już|teraz|obecnie|aktualnie|niestety|w tej chwili|także|też|około|ok\\.?|jakieś|prawie"
    "|na razie|jeszcze|mniej więcej|wam|ja|na szczęście) )*"
)
_NEARLY = "(?:(?:teraz|około|ok\\.?|jakieś|mniej więcej|dokładnie|obecnie|razem|w sumie) )*"
SUM = (
    r"(?:(?:€ ?)?\d[\d.,]*(?: ?(?:tys\.? )?(?:euro|euros|eur|€)(?: i \d{1,2} cent\w*)?)?"
    r"|[^\W\d]+(?:[ -][^\W\d]+){0,4} euro)"
)
COUNT = (
    "(?:\\d{1,2}|jeden|jedną|dwa|dwie|dwóch|trzy|trzech|cztery|czterech|pięć|pięciu|sześć|sześciu"
    "|siedem|siedmiu|osiem|ośmiu|dziewięć|dziewięciu|dziesięć|dziesięciu|jedenaście|dwanaście"
    "|dwunastu)"
)
MONTHS = (
    f"(?:{COUNT} )?(?:miesiąc(?:a|e)?|miesięcy|mies\\.?|miech(?:y|ów)|m-c[ey]|mscy?|mc[ey]?)"
    "(?: czynszu)?"
)
_OWED = f"(?P<value>{MONTHS}|{SUM})"
_PAID = f"(?P<value>{SUM})"
_ARREARS = (
    "(?:zaległoś(?:ć|ci)|zaległego czynszu|długu? (?:czynszow\\w+|za czynsz)"
    "|zadłużeni[ea] czynszow\\w+)"
)
_WITH_RENT = (
    "(?: (?:z|w|za|na) (?:(?:moim|naszym) )?(?:czynsz(?:em|u|ie)?|opłatami|mieszkanie|najem))?"
)
_TAIL = "(?: (?:niestety|teraz|już|obecnie|chyba|na razie|w tej chwili|razem|w sumie))*"
_MONTHLY = "(?: (?:na|w|za|co|każdego) miesiąc(?:a|u)?| miesięcznie| co miesiąc)"
_REPAY = (
    "(?:s?płaca(?:ć|m)|spłacić|oddawać|oddać|odłożyć|odkładać|dopłacać|dokładać|dorzucać"
    "|przeznaczyć)"
)
_FOR_ARREARS = (
    f"(?: (?:na|za|do|z) (?:moją |moje |tę |tego |spłatę )*{_ARREARS}|(?: na)? (?:spłatę"
    f"|poczet) (?:mojej |tych |tej )?{_ARREARS}|(?: do)? (?:spłaty|czasu spłaty) {_ARREARS})?"
)
_CAN = (
    "(?:(?:ja |my )?(?:mogę|możemy|mógłbym|mogłabym|chcę|chciałbym|chciałabym|dam radę|damy radę"
    "|jestem w stanie|stać mnie żeby)(?: (?:tylko|może|najwyżej|spokojnie))?)"
)
_ABOUT = "(?:(?:około|ok\\.?|mniej więcej|jakieś|może|najwyżej|maksymalnie|po|do|tylko) )*"
_WISH = (
    "(?:(?:proszę|poproszę|prosi(?:łbym|łabym)|chcę|chcemy|chciał(?:bym|abym)|potrzebuję|wnioskuję"
    "|wnoszę|(?:czy )?(?:mogę|możemy|można|mógłbym|mogłabym)(?: (?:prosić|poprosić|dostać|mieć"
    "|uzyskać))?|dajcie mi)(?: (?:o|bardzo|was))*)"
)
_DEFERRAL = (
    "(?:odroczeni[ea]|przesunięci[ea]|przedłużeni[ea]|odłożeni[ea])(?: (?:terminu|spłaty|płatności"
    "|zapłaty|czynszu|opłat))*"
)
_LESS_RENT = (
    "(?:obniżk[aęi]|obniżeni[ea]|zniżk[aęi]|redukcj[aęi]|zmniejszeni[ea])(?: (?:na )?czynszu?)?"
)
_LOWER = "(?:obniżyć|obniżcie|obniż|zmniejszyć|zmniejszcie|zredukować)"
_HOME = "(?:mieszkani[ea]|dom|domu|kawalerk[ięa]|studio|lokum|pokoju?)"
_AT_MOST = (
    "(?:do|poniżej|najwyżej za|za najwyżej|za maksymalnie|maksymalnie(?: za)?|max|nie drożej niż)"
)


def _frames(*alternatives: str) -> tuple[re.Pattern[str], ...]:
    return tuple(line(each) for each in alternatives)


POLISH_STORY = StoryWords(
    nothing_certain=said(
        "w imieniu|dla (?:mojej |mojego )?(?:mamy|matki|taty|ojca|rodziców|syna|córki|siostry"
        "|brata|sąsiadki|sąsiada|klient\\w+|koleżanki|kolegi|babci|dziadka)|moj\\w+ klient\\w*"
        "|mój klient|pomagam",
        "moj(?:a|ej|ego) (?:mam[ay]|matk[ai]|siostr[ay]|sąsiadk[ai]|córk[ai]|koleżank[ai]|rodziców"
        "|babci[ai]?) (?:\\w+ ){0,5}(?:jej|swój|swoje|swojego) (?:czynsz\\w*|mieszkani\\w+"
        "|dom\\w*)",
        "czy to (?:jest )?(?:prawda|poprawne|dobrze|się zgadza)|to (?:jest )?(?:nieprawda|błąd"
        "|pomyłka)|to się nie zgadza|pomyłk\\w+|według|podobno|rzekomo|piszecie(?: że)?|mówicie"
        "|twierdz\\w+",
        "(?:już )?(?:wszystko|to) (?:już )?(?:za|s)płaci(?:łem|łam|liśmy)|już (?:za|s)płaci(?:łem"
        "|łam|liśmy)|wszystko (?:jest )?(?:za|o)płacone|kiedyś|wtedy|testuję|to test",
    ),
    supposed=said(
        "załóżmy|jeśli|jeżeli|gdyby|gdy|kiedy|co jeśli|chyba że|może|być może|boję|obawiam"
        "|przykład\\w*|ile|mówi\\w*|pisze\\w*|napisa\\w+|powiedzi\\w+|groż\\w*|grozi|zaznacz\\w+"
        "|kliknę\\w+|wpisa\\w+|wkrótce|prawie|zaraz|prawda\\?"
    ),
    unless={
        "lasting": said(
            r"umow\w+|kontrakt\w*|mieszkani\w+|dom|domu|mieszk\w+|prac\w+|zniżk\w+|nie wiem"
            r"|nie mam pojęcia|nie jestem pewn\w+"
        ),
        "rent": said(r"współlokator\w*|po połowie|połow\w+|każdy|dzielimy|też \d+|pół"),
        "persons": said(
            r"wnu\w+|dzie(?:ci|ck|ćmi)\w*|syn\w*|córk\w*|mąż|męż\w+|żon\w+|partner\w*|chłopak\w*"
            r"|dziewczyn\w*|mam[aą]|matk\w+|oj(?:ciec|c\w+)|rodzic\w+|współlokator\w*|ciąż\w+"
            r"|przeprowadz\w+|pies|psem"
        ),
        "highest_rent": said(r"wynająć komuś|podnająć|kup\w+|parking\w*|garaż\w*"),
    },
    joiner=line(
        r",(?!\d|-)|(?<!\d),|\s(?:i|a|oraz|ale|bo|ponieważ|więc|dlatego|gdyż)\s(?!\d{1,2} cent)",
        re.IGNORECASE,
    ),
    lead=line(
        r"(?:(?:dzień dobry|dobry wieczór|cześć|hej|witam|szanowni państwo|tak|no|więc|i|a|ale"
        r"|także|też|niestety|przepraszam|właściwie|poza tym|pomocy|szczerze|ok|okej|teraz|obecnie"
        r"|cóż)[ ,!]+)+"
    ),
    about_a_plan=said(
        "plan\\w* spłat\\w*|spłat\\w+|rat[aęy]|ratach|ratami|w częściach|na części|rozłoż\\w+"
        "|układ\\w*|porozumieni\\w*|regeling|betalingsregeling"
    ),
    frames={
        "arrears": _frames(
            rf"{_NOW}zalegam(?:y)? {_NOW}(?:(?:z|w) czynsz\w+ )?(?:za "
            rf"|z )?{_NEARLY}{_OWED}{_WITH_RENT}{_TAIL}",
            rf"{_NOW}mam(?:y)? {_NOW}(?:za )?{_OWED} {_ARREARS}{_WITH_RENT}{_TAIL}",
            rf"{_NOW}mam(?:y)? {_NOW}{_ARREARS}{_WITH_RENT}(?: (?:w wysokości|na kwotę|na|za"
            rf"|o wysokości))? {_NEARLY}{_OWED}{_TAIL}",
            rf"{_NOW}(?:jestem|jesteśmy) {_NOW}(?:za )?{_OWED} (?:do tyłu|w plecy"
            rf"|pod kreską){_WITH_RENT}{_TAIL}",
            rf"{_NOW}(?:jestem|jesteśmy) {_NOW}(?:do tyłu|w plecy){_WITH_RENT} (?:o "
            rf"|za )?{_NEARLY}{_OWED}{_TAIL}",
            rf"{_NOW}(?:(?:jestem|jesteśmy) {_NOW}(?:winien|winn[aiy]|dłużn[aiy])|wiszę"
            rf"|wisimy) {_NOW}{_OWED}(?: (?:czynszu|zaległości|za czynsz|za mieszkanie))?{_TAIL}",
            rf"(?:(?:moje|moja|mój|nasze|nasza|cała|całe) )?(?:łączn[aey] )?{_ARREARS}{_WITH_RENT}"
            rf" (?:to|wynosi|wynoszą|jest) {_NEARLY}{_OWED}{_TAIL}",
            rf"{_NEARLY}{_OWED} {_ARREARS}{_WITH_RENT}",
            rf"{_ARREARS}{_WITH_RENT}:? {_NEARLY}{_OWED}",
            rf"{_NOW}nie (?:za)?płaci(?:łem|łam|liśmy) {_NOW}(?:czynszu )?(?:za"
            rf"|przez) {_NEARLY}(?P<value>{MONTHS}){_TAIL}",
            rf"{_NOW}nie zapłaci(?:łem|łam|liśmy) {_NOW}(?P<value>{MONTHS}){_TAIL}",
            rf"{_NOW}nie mam(?:y)? {_NOW}(?:żadnych |żadnej )?{_ARREARS}{_WITH_RENT}",
            rf"{_NOW}nie zalegam(?:y)?{_WITH_RENT}",
        ),
        "rent": _frames(
            rf"(?:(?:mój|nasz|ten|cały|obecny|miesięczny) )*czynsz(?: za mieszkanie)? (?:to|wynosi"
            rf"|jest|kosztuje|mam) {_NEARLY}{_PAID}(?:{_MONTHLY}| z opłatami| razem)*",
            rf"(?:ja |my )?płac(?:ę|imy) {_NEARLY}{_PAID}(?:{_MONTHLY})? (?:czynszu|za czynsz"
            rf"|za mieszkanie|za najem)(?:{_MONTHLY})?",
            rf"(?:za (?:czynsz|mieszkanie|najem)|czynszu) (?:ja )?płac(?:ę"
            rf"|imy) {_NEARLY}{_PAID}(?:{_MONTHLY})?",
            rf"(?:mam(?:y)? )?czynsz:? {_NEARLY}{_PAID}(?:{_MONTHLY})?",
        ),
        "monthly": _frames(
            rf"{_CAN} {_REPAY} {_ABOUT}(?P<value>{SUM}(?: dodatkowo"
            rf"| ekstra)?{_MONTHLY}){_FOR_ARREARS}{_TAIL}",
            rf"{_CAN} {_REPAY} (?:miesięcznie|co miesiąc) {_ABOUT}{_PAID}{_FOR_ARREARS}{_TAIL}",
            rf"{_CAN} (?:za)?płacić {_ABOUT}(?P<value>{SUM} (?:dodatkowo|ekstra|więcej){_MONTHLY}"
            rf"|{SUM}{_MONTHLY} (?:dodatkowo|ekstra|więcej)){_FOR_ARREARS}{_TAIL}",
            rf"{_CAN} (?:dodatkowo|ekstra) (?:za)?płacić"
            rf" {_ABOUT}(?P<value>{SUM}{_MONTHLY}){_FOR_ARREARS}{_TAIL}",
        ),
        "lasting": _frames(
            r"(?:to|problem|sytuacja|moja sytuacja|to jest|to będzie)(?: jest"
            r"| będzie)? (?:[^\W\d]+ ){0,3}?(?:tymczasow\w+|chwilow\w+|przejściow\w+|na stałe"
            r"|na jakiś czas)(?: problem| sytuacja)?",
            r"(?:ja |my )?(?P<value>tymczasowo|chwilowo|na razie) (?:mam|zarabiam"
            r"|dostaję) (?:mniej|mało)(?: (?:dochodu|pieniędzy|pracy|godzin))?",
        ),
    },
    asking={
        "until": _frames(
            rf"{_WISH} {_DEFERRAL} (?P<value>do .{{2,30}})",
            rf"{_DEFERRAL} (?P<value>do .{{2,30}})",
            r"(?:(?:proszę|chcę|chciał(?:bym|abym)) )?(?:(?:czynsz|huur|płatność|zapłatę|termin) )?"
            r"(?:odroczyć|przesunąć|przełożyć)(?: (?:czynsz|huur|płatność|zapłatę|termin))?"
            r" (?P<value>do .{2,30})",
            rf"{_WISH} {_DEFERRAL} (?:o|na) (?P<value>(?:{COUNT} )?(?:tydzień|tygodni\w*"
            rf"|miesiąc\w*|miesięcy))",
            rf"{_WISH} (?:odroczyć|przesunąć|odłożyć|zapłacić|poczekać z)(?: (?:czynsz\w*|płatność"
            rf"|zapłat[ęą]|termin|dopiero))* (?P<value>do .{{2,30}})",
        ),
        "monthly": _frames(
            rf"(?:czy )?(?:mogę|możemy|mógłbym|mogłabym) {_REPAY}"
            rf" {_ABOUT}(?P<value>{SUM}{_MONTHLY}){_FOR_ARREARS}",
        ),
        "less": _frames(
            rf"{_WISH} (?:tymczasow\w+ )?{_LESS_RENT} o {_NEARLY}{_PAID}(?:{_MONTHLY})?(?:"
            rf" proszę)?",
            rf"{_WISH} (?:płacić )?(?:o )?{_PAID} mniej(?: czynszu)?(?:{_MONTHLY})?(?: proszę)?",
            rf"(?:(?:czy )?(?:możecie|możesz|można|proszę|dałoby się"
            rf"|da się) )?(?:mi )?(?:tymczasowo )?{_LOWER} (?:mi )?(?:mój "
            rf"|nasz )?czynsz o {_NEARLY}{_PAID}(?:{_MONTHLY})?(?: proszę)?",
        ),
        "highest_rent": _frames(
            rf"(?:szukam(?:y)?|potrzebuj(?:ę|emy)|chc(?:ę|emy)|chciał(?:bym"
            rf"|abym))(?: [^\W\d]+){{0,5}} {_HOME}(?: [^\W\d]+){{0,5}}? {_AT_MOST}"
            rf" {_PAID}(?:{_MONTHLY}| czynszu)*",
            rf"{_CAN} (?:za)?płacić (?:najwyżej|maksymalnie|do|max) {_PAID}(?:{_MONTHLY})?(?:"
            rf" czynszu| za czynsz| za mieszkanie)?(?:{_MONTHLY})?",
            rf"(?:maksymalny|najwyższy|max) czynsz(?: to|:)? {_PAID}(?:{_MONTHLY})?",
        ),
        "persons": _frames(
            r"(?P<value>(?:jest nas|nas jest|jesteśmy w) \w+)(?: w domu| w mieszkaniu)?",
            r"(?:jesteśmy )?(?P<value>(?:rodziną|rodzina) \w+[ -]?osobow\w+"
            r"|\w+osobow\w+ rodzin\w+)",
            r"(?P<value>mieszkam (?:tu )?sama?)",
            rf"(?:szukam(?:y)?|potrzebuj(?:ę|emy)|chc(?:ę|emy))(?: [^\W\d]+){{0,5}} {_HOME} dla"
            r" (?P<value>\w+ (?:osób|osoby|ludzi))",
        ),
    },
    plan_frames=_frames(
        rf"{_CAN} (?:za|s|w)?płac(?:ić|ać) {_ABOUT}(?P<value>{SUM}{_MONTHLY}){_FOR_ARREARS}{_TAIL}",
    ),
    since=line(r"(?<!\w)od (?P<value>.+)"),
    trouble=said(
        "bezrobotn\\w*|bez pracy|straci(?:łem|łam) prac\\w+|zwolnion\\w+|zwolnili mnie"
        "|bez dochod\\w+|na zasiłku",
        "(?:nie mam|mniej|mało|za mało|brak) (?:pracy|dochod\\w+|pensji|godzin|pieniędzy|zleceń"
        "|zasiłku)",
        "zarabiam (?:dużo |o wiele |znacznie )?mniej|(?:mniejsz|niższ)\\w+ (?:dochód|dochody"
        "|pensja|wypłata)",
        "(?:dochód|pensja|wypłata|zasiłek|umowa|praca)(?: (?:mi|się|jest|została?"
        "|został))* (?:spad\\w+|wstrzyma\\w+|skończy\\w+|mniejsz\\w+|niższ\\w+|zmniejszy\\w+)",
        "nie (?:mogę|możemy|jestem w stanie|daję rady|płacę|płacimy|płaciłem|płaciłam|stać mnie na"
        "|udaje mi się)(?: (?:już|za|zapłacić|płacić|opłacić|całego|całości))* (?:czynszu?"
        "|mieszkanie)|nie płacę",
        "(?:do tyłu|w plecy)(?: z czynszem)?|zalegam(?: z czynszem)?|(?:problem\\w*"
        "|kłopot\\w*) (?:z (?:pieniędzmi|płaceniem|czynszem)|finansow\\w+)",
    ),
    trouble_light=spellings(
        """
        ja my jestem jesteśmy mam mamy już teraz też niestety mąż żona partner partnerka mój moja
        moje nasz nasza jest są był była to i prawie ciągle nadal naprawdę mieć
        """
    ),
    letters=POLISH_TOLD_LETTERS,
    name=line(
        r"(?:nazywam się|mam na imię|moje (?:imię|nazwisko)(?: i nazwisko)? to|z tej strony"
        r"|ik heet|mijn naam is)[: ]+(?P<value>.+)",
        re.IGNORECASE,
    ),
    never_a_name=said(
        "źle|błędn\\w+|inaczej|inne|zmieni\\w+|nie|na|w|znan\\w*|nieznan\\w*|skradzion\\w*"
        "|używan\\w*|też|jeszcze|niepoprawn\\w*|podan\\w+|napisan\\w+"
    ),
    contact_light=spellings(
        """
        mój moja moje numer numeru telefon telefonu tel kom komórka komórki mail e-mail email maila
        adres to jest proszę dzwonić zadzwonić zadzwońcie dzwońcie napisać pisać piszcie napiszcie
        na pod do mnie lub albo i whatsapp kontakt można mi nr najlepiej w
        """
    ),
    address=said("mieszkam(?:y)?|(?:mój |nasz )?adres(?: to)?|(?:mój )?kod(?: pocztowy)?|postcode"),
    never_an_address=said(
        "matk\\w+|mam[aeoy]|ojc\\w+|ojciec|tat[ay]|rodzic\\w+|brat\\w*|siostr\\w*|sąsiad\\w*"
        "|przyjaci\\w+|koleg\\w+|przeprowadz\\w+|star\\w+|był|była|poprzedni\\w*|now\\w+"
        "|mieszka(?:łem|łam|ł|ła)|chcę|prac\\w+|biur\\w+|syn\\w*|córk\\w+|przyszł\\w+"
        "|tymczasow\\w+|korespond\\w+|lat|lata|miesi\\w+|dzieci|osób|osoby"
    ),
)
