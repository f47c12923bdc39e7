"""Polish words around sums of money and months of rent; knows no rule about what they mean."""

from __future__ import annotations

import re
from fractions import Fraction

from answers.words.pl_tails import edges, either, line, said, spelled
from answers.words.table import AmountWords, ArrearsWords

HEDGES = (
    "(?:(?:tak )?(?:chyba|myślę|sądzę|uważam|wydaje mi się|zdaje (?:mi )?się|zgaduję|szacuję"
    "|strzelam|powiedzmy|obstawiam))(?:,? że)?(?: to)?|(?:tak )?mi się (?:tak )?(?:wydaje|zdaje)",
    "(?:o ile|jeśli|jeżeli|jak) (?:dobrze )?(?:pamiętam|wiem|liczę)|(?:jeśli|o ile) się nie mylę",
    "(?:ale )?nie (?:jestem |mam )?(?:(?:do końca|całkiem|zupełnie|tak|w pełni|tego) )*(?:pewien"
    "|pewny|pewna|pewności|dokładnie)(?: (?:ile|kiedy))?",
    "nie (?:wiem|pamiętam),?(?= (?:ale|może|chyba|jakieś|około|ok|z|coś) )",
    "(?:ale )?nie (?:wiem|pamiętam)(?: tego)? (?:dokładnie|na pewno|na 100 ?%|na sto procent|ile"
    " dokładnie)",
    "mniej[ -]?więcej|mniej lub więcej|około|ok|koło|coś koło|gdzieś(?: (?:koło|około|z|ze|tak))?"
    "|circa|ca|w przybliżeniu|orientacyjnie|w granicach|w okolicach?|jakie[śs]|jaki[śs]|jakaś"
    "|jakichś|plus(?: ?[-/]? ?)minus|ponad|prawie|niecałe|niecały|niecałego|blisko|z górą|z hakiem"
    "|z groszami|coś ponad|trochę (?:ponad|poniżej|więcej niż|mniej niż)",
    "(?:(?:albo|lub|czy) )?(?:coś (?:takiego|w tym stylu|około tego|koło tego|w ten deseń)"
    "|jakoś tak|coś tam)|(?:albo|lub|czy) coś|coś (?:około|ponad|w okolicach?)|(?:tak )?na oko(?: z"
    "| ze)?",
    "może|być może|prawdopodobnie|pewnie|ewentualnie|oby|mam nadzieję(?:,? że)?|(?:jeśli"
    "|jeżeli) (?:to )?(?:jest )?możliwe|(?:jeśli|jeżeli|jak) się (?:to )?da",
    "właściwie|teraz|obecnie|aktualnie|na razie|w tej chwili|dokładnie|równo|tylko|jedynie|jeszcze"
    "|też|także|więc|ale|a|tak|no|nie|no to|to|oj|oh?|sorry|sorki|przepraszam|czekaj|czekać|chwila"
    "|zaraz|nawet|dzień dobry|cześć|hej|witam|e+|y+|u+m*|hm+|proszę|dziękuję|dzięki|po prostu"
    "|akurat|niestety|już|ja|jednak|tyle|wie pani?|zo|zo'n|(?:zo )?rond(?: de)?|ongeveer",
)
_A_LITTLE = "(?:trochę|troszkę|troszeczkę|nieco|lekko|ciut|ciutkę|ciutek|odrobinę|odrobinkę|deko)"
_JUST_OVER = (
    f"(?:{_A_LITTLE} )?(?:powyżej|poniżej|więcej niż|mniej niż)"
    f"|(?:(?:albo|lub|czy|no|a|ale) )?(?:może|pewnie|chyba)(?: i| nawet)? {_A_LITTLE}"
    " (?:więcej|mniej)|"
    f"(?:(?:albo|lub|czy|i) )?{_A_LITTLE} (?:więcej|mniej)"
)
_AT_MOST = (
    "(?:co )?(?:najwyżej|najmniej|najwięcej)|maksymalnie|maksimum|max|maks|minimalnie|minimum|min"
    "|do|nie (?:więcej|mniej) niż"
)
_MONTH = "(?:miesiąc|miesiąca|miesiącu|mies|m-c|mc|msc|maand)"
_MONTHS = (
    r"(?:miesiąc(?:e|a|ami|ach)?|miesięcy|mies|miech(?:y|ów|a)?|m-ce|mce|mc|mcy|msc|mscy|m-cy"
    r"|maanden|maand)\.?"
)
_EACH_MONTH = (
    rf"(?:na|w|za|co|każdy|każdego|w każdym|per|/) ?(?:jeden )?{_MONTH}",
    "miesięcznie|comiesięcznie|miesiecznie",
    r"p\.? ?/? ?m\.?",
)
_ABLE = (
    "(?:mogę|możemy|mógłbym|mogłabym|moglibyśmy|dam radę|damy radę|dałbym radę|dałabym radę"
    "|jestem w stanie|jesteśmy w stanie|stać (?:mnie|nas)(?: (?:na|by było na))?|chcę|chcemy"
    "|chciałbym|chciałabym|będę|uda mi się)"
)
_TO_PAY = (
    "(?:(?:za|do|s|w|o)?płac(?:ić|am|ę|imy)|(?:do|s|w)płacać|dać|dawać|oddać|oddawać|odłożyć"
    "|odkładać|przeznaczyć|wygospodarować|dorzucić|dołożyć|dokładać|poświęcić)"
)
_RENT = "(?:czynsz(?:u|em|ie)?|najem|najmu|huur|wynajem|wynajmu)"
_ARREARS = "(?:zaległoś(?:ć|ci)|dług(?:u|i|ów)?|zadłużeni[ea]|niedopłat[aęy])"

_ONE_TO_NINE = ("jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć")

POLISH_AMOUNTS = AmountWords(
    around=edges(
        _AT_MOST,
        *HEDGES,
        _JUST_OVER,
        "(?:(?:mój|moja|moje|mojego|nasz|nasza|ten|ta|cały|cała|pełny|obecny|miesięczny|goły|sam"
        rf"|całkowity|podstawowy|netto|kale) )*(?:{_RENT}|{_ARREARS}|(?:kwot|sum|opłat)[aęy])",
        "(?:to )?(?:jest|są|wynosi|wynoszą|wynosił|było|był|będzie|wychodzi|kosztuje)|chodzi o"
        "|na rękę|(?:ja |my )?(?:mam|mamy)",
        # Not on an electricity bill, which is another sum.
        rf"(?:za|na) (?:(?:sam|samo|całe|to|moje|nasze) )*(?:{_RENT}|mieszkanie|lokal|wynajem)",
        rf"(?:ja |my )?{_ABLE}(?: (?:tylko|teraz|może|ewentualnie|spokojnie|na pewno|dodatkowo"
        rf"|miesięcznie|co miesiąc))*(?: {_TO_PAY})?",
        f"{_TO_PAY}|płacimy|płaciłem|płaciłam|zostaje|zostanie",
        "w sumie|razem|łącznie|ogółem|wszystko razem|w całości|z wszystkim|ze wszystkim|netto"
        "|brutto|all[- ]in|kale|wliczając|bez",
        "(?:z|ze|bez|wraz z|razem z|włącznie z|plus) (?:(?:i|opłatami|opłat|mediami|mediów"
        "|rachunkami|prądem|prądu|gazem|gazu|wodą|wody|ogrzewaniem|ogrzewania|internetem|internetu"
        "|kosztami|kosztów|usługami|energią|servicekosten"
        "|serwisowymi)[ ,]?)+",
        "z|ze|za|po|na|o|dodatkowo|ekstra|extra|dodatkowe|mniej|taniej|do zapłaty|kosztów"
        "|serwisowych",
        signs=r"[±~≈()]|\+ ?/? ?-",
    ),
    euro=either(
        r"(?:€|(?:euro(?:s|sów|wych)?|eur|eurów|euraków|eurasów|eurasy|eurosków|euraczy|ojro|ojra|ełro|ełra"
        r"|eurków|eurki|eurka|euraski|euraskó?w|eura|euri|eiro|euero|ewro|jełro|ełrów"
        r"|ojrów|ojrasów|jewro|eruo|euor|uero|ueor|eueo|eurp|eu|(?<=\d)e|(?<=\d )e)(?![^\W\d_]))"
    ),
    cent=either(r"(?:(?:euro)?cent(?:y|ów|a)?|ct)"),
    joined_by="i?",  # "tysiąc 200"
    multipliers=spelled(
        {
            **dict.fromkeys(("tys.", "tys", "tysiąc", "tysiąca", "tysiące", "tysięcy"), 1_000),
            **dict.fromkeys(
                (
                    "kafel",
                    "kafla",
                    "kafle",
                    "kafli",
                    "koła",
                    "tysiak",
                    "tysiaka",
                    "tysiaki",
                    "tysiaków",
                    "tauzen",
                    "tauzeny",
                ),
                1_000,
            ),
            **dict.fromkeys(
                (
                    "stówa",
                    "stówy",
                    "stówę",
                    "stówka",
                    "stówki",
                    "stówkę",
                    "stów",
                    "stówek",
                    "setka",
                    "setki",
                    "setkę",
                    "setek",
                ),
                100,
            ),
            **dict.fromkeys(("dycha", "dychy", "dychę", "dych", "dyszki", "dyszek"), 10),
            "milion": 1_000_000,
            "k": 1_000,  # last: "stówek" ends in it
        }
    ),
    fractions=spelled(
        {
            "półtora": Fraction(3, 2),
            "pół": Fraction(1, 2),
            "półtorej": Fraction(3, 2),
            "dwie": Fraction(2),
            "dwie i pół": Fraction(5, 2),
            **{
                f"{word} i pół": whole + Fraction(1, 2)
                for whole, word in enumerate(_ONE_TO_NINE, start=1)
            },
            **{f"{whole} i pół": whole + Fraction(1, 2) for whole in range(1, 10)},
        }
    ),
    between=line(r"\s?[-/]\s?|\s(?:do|lub|albo|i|a|czy)\s"),
    per_month=edges(*_EACH_MONTH, signs=r"/ ?(?:mies\.?|m-c|mc|msc|maand|m)\b"),
    per_other_period=line(
        r"(?<!\w)(?:(?:na|w|za|co|każdy|każdego|raz na|raz w|per)|/) ?(?:(?:tydzień|tygodniu"
        r"|tygodnia|dzień|dobę|kwartał|kwartale|rok|roku|week)|(?:2|dwa|3|trzy|4|cztery|kilka|parę"
        r"|drugi|pół) ?(?:dni|tygodnie|tydzień|miesiące|miesiąc|roku))(?!\w)|(?<!\w)(?:tygodniowo"
        r"|dziennie|rocznie|kwartalnie|półrocznie)(?!\w)"
    ),
    nothing=said(
        "(?:(?:teraz|niestety|naprawdę|w ogóle|obecnie|na razie|dosłownie|kompletnie) )*(?:nic"
        "|zero|nul|ani (?:jednego )?(?:centa|grosza|euro)|0 euro)(?: (?:nie (?:mam|mogę|możemy|dam"
        "|zostaje|zostało)|zapłacić|płacić|odłożyć|dać|teraz|niestety|dodatkowo|na razie"
        "|w tej chwili|ekstra|zupełnie|więcej))*",
        "(?:(?:teraz|niestety|naprawdę|obecnie|na razie) )*nie (?:mogę|możemy|mam|jestem w stanie"
        "|dam rady|damy rady|stać mnie)(?: (?:zapłacić|płacić|dopłacać|odłożyć|dać|na))* (?:nic"
        "|niczego|ani (?:centa|grosza|euro))(?: (?:więcej|dodatkowo|teraz|niestety|zapłacić|płacić"
        "|odłożyć))*",
    ),
)

_NO = "(?:(?:nie|no|na szczęście|teraz|obecnie|na razie|jak dotąd|aktualnie|absolutnie|ja) )*"
_STILL = (
    "(?: (?:jeszcze|teraz|na razie|obecnie|w tej chwili|na szczęście|jak dotąd|aktualnie|zupełnie"
    f"|żadn(?:ych|ej|ego)|wcale|(?:z|w|za) {_RENT}|{_RENT}))*"
)
_YES = "(?:tak|no|niestety|zgadza się|owszem|właśnie|sorry|przepraszam|ja)"
_BAD = "(?:(?:niestety|już|teraz|trochę|mocno|bardzo|dużo|obecnie|jeszcze) )*"
_NOT_PAID = (
    "nie(?: |)(?:(?:za)?płac(?:iłem|iłam|iliśmy|one|ony|ona|onego|onych)|uregulowan[eyao]\\w*"
    "|opłacon[eyao]\\w*)"
)

POLISH_ARREARS = ArrearsWords(
    around=edges(
        _AT_MOST,
        _NOT_PAID,
        *HEDGES,
        _JUST_OVER,
        "(?:ja |my )?(?:mam|mamy|miałem|miałam|zalegam|zalegamy|jestem|jesteśmy|wiszę|wisimy|muszę"
        "|musimy|spóźniam się|mi)(?: (?:jeszcze|już|teraz|obecnie|winn[ya]|winni|dłużn[ya]|dłużni"
        "|oddać|zapłacić))*",
        f"(?:(?:moja|moje|mój|nasza|nasze|nasz|cały|cała|łączna|ta) )*{_ARREARS}"
        "(?: (?:to|wynosi|wynoszą|jest|są))?",
        f"zaległe|zaległych|zaległego|zaległy|{_NOT_PAID}|nieopłacone|opóźnienia|spóźnienia|w plecy"
        "|do tyłu|pod kreską|do zapłaty|do zapłacenia|do spłaty|brakuje|zostało|winn[ya]|dłużn[ya]",
        "(?:to )?(?:jest|są|wynosi|było|będzie)|chodzi o|za|w|we|z|ze|na|od|po|przez|o",
        "razem|łącznie|w sumie|ogółem|w całości|ostatnie|ostatnich|poprzednie|poprzednich|pełne",
        "nie (?:mogłem|mogłam|mogliśmy|udało mi się) zapłacić",
        # "Mój czynsz to 650" says nothing of what is owed.
        rf"(?:(?:z|w|za) )(?:opłat[aą] za )?(?:(?:mój|moim|mojego|nasz|naszym) )?{_RENT}"
        rf"|(?<=\w ){_RENT}|z opłatami|z płaceniem|z zapłatą|{_RENT}(?= (?:za|z) )",
        signs="[()]",
    ),
    # "Nic nie mam" is no answer to what is owed: with a subject, arrears must be named.
    none_owed=said(
        rf"{_NO}(?:nie|nic|zero|0|żadn(?:a|ej|ych|e)|brak|0 euro|ani centa|nul){_STILL}",
        rf"{_NO}(?:(?:nie (?:mam|mamy|miałem|miałam|posiadam|posiadamy|ma|było)|brak|bez"
        rf"|zero)) ?(?:(?:żadn(?:ych|ej|ego)|teraz|jeszcze|obecnie|tu) )*{_ARREARS}{_STILL}",
        rf"{_NO}(?:żadn(?:ych|ej|ego) )?{_ARREARS} nie (?:mam|mamy|ma){_STILL}",
        rf"{_NO}nie (?:zalegam|zalegamy|jestem (?:nic )?(?:winn[ya]|dłużn[ya])|spóźniam się"
        rf"|jestem (?:w plecy|do tyłu)){_STILL}",
        rf"{_NO}nic(?: wam)? nie (?:jestem|jesteśmy) (?:winn[yia]|dłużn[yia]){_STILL}",
        rf"{_NO}(?:wszystko|{_RENT}|wszystkie czynsze)(?: (?:jest|mam|mamy|są|dotąd"
        rf"|zawsze))* (?:zapłacon[eya]|opłacon[eya]|uregulowan[eya]|popłacon[eya]"
        rf"|na bieżąco){_STILL}",
        rf"{_NO}(?:(?:wszystko|zawsze|czynsz|wszystkie rachunki) )*(?:za)?płac(?:ę|imy|iłem|iłam"
        rf"|iliśmy) (?:wszystko|zawsze|na czas|w terminie|na bieżąco|regularnie){_STILL}",
        rf"{_NO}wszystko zapłac(?:iłem|iłam|iliśmy){_STILL}",
        rf"{_NO}(?:jestem|jesteśmy) (?:ze wszystkim )?na bieżąco{_STILL}",
    ),
    owed=said(
        rf"(?:{_YES} )*(?:{_YES}|mam|mamy|zalegam|zalegamy)(?: (?:{_YES}|mam|trochę|dużo|sporo))*",
        rf"(?:{_YES} )*(?:mam|mamy|jest|są) {_BAD}(?:jakieś |jakąś |dużą |małą "
        rf"|duże )?{_ARREARS}(?: (?:z|w|za) {_RENT}| niestety)*",
        rf"(?:{_YES} )*(?:zalegam|zalegamy|spóźniam się|jestem (?:do tyłu|w plecy)) {_BAD}?(?:(?:z"
        rf"|w|za) {_RENT})?(?: niestety)?",
    ),
    months=line(rf"(?P<count>.+?) ?(?:{_MONTHS}(?: {_RENT}| zaległości)?|czynsz(?:e|ów)|rat[ay]?)"),
    one_month=said(
        rf"(?:tylko )?(?:{_RENT} )?(?:za )?(?:ten|zeszły|ubiegły|ostatni|poprzedni|miniony|bieżący"
        rf"|cały) miesiąc(?: {_RENT})?",
        rf"(?:za )?(?:(?:jeden|1|tylko|jakiś) )*(?:miesiąc|mies\.?|miesiąca|czynsz)(?: {_RENT})?",
    ),
    money_and_months=re.compile(
        r"[,.]\s|\s?\(|\s(?:i|czyli|to jest|to|tj\.?|razem|łącznie|lacznie|w sumie|za|-)\s|\s?=\s?"
    ),
)
