"""Polish words, as people in the Netherlands type them; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.pl_calendar import MONTH, UNITS, WHICH
from answers.words.pl_dates import POLISH_DATES
from answers.words.pl_money import HEDGES, POLISH_AMOUNTS, POLISH_ARREARS
from answers.words.pl_names import POLISH_NAMES
from answers.words.pl_number_slips import POLISH_NUMBER_SLIPS
from answers.words.pl_tails import edges, line, said, spelled, spellings
from answers.words.pl_yes_no import POLISH_YES_NO
from answers.words.table import ContactWords, LastingWords, Words

_COUNT = (
    r"(?:\d{1,2}|jeden|dwa|dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|dwanaście"
    "|kilka|kilku|parę|paru|dwóch|trzech|czterech|pięciu|sześciu|pół|półtora)"
)
_LASTING = LastingWords(
    around=edges(
        *HEDGES,
        "to|potrwa|to potrwa|trwa|będzie|będzie trwać|jest|przez|na|najbliższ[eya]\\w*"
        "|następn[eya]\\w*|jeszcze|jakieś|jakiś|oby|max|maks|maksymalnie|(?:co )?(?:najwyżej"
        "|najmniej)|góra",
    ),
    light=spellings(
        """
        ja myślę chyba sądzę że ze to jest będzie raczej mam nadzieję oby pewnie prawdopodobnie
        tylko niestety szczęście na problem problemy kłopot kłopoty sytuacja moja mój nasza taka
        taki teraz obecnie aktualnie się już jeszcze po prostu tak no wydaje mi mnie nam dla proszę
        boję obawiam moim zdaniem według więc ale też na pewno oczywiście jasne potrwa trwa jako
        jakby jakiś przypuszczam uważam wierzę liczę powiedziałbym powiedziałabym mówię w zasadzie
        szczerze mówiąc i a lub albo czy o tym tego wszystko stan najpierw wkrótce niedługo
        """
    ),
    negations=spellings("nie nigdy"),
    temporary=said(
        "tymczasow\\w*|tymczasem|chwilow\\w*|przejściow\\w*|krótkotrwał\\w*|krótkookresow\\w*"
        "|okresow\\w*|jednorazow\\w*|(?:to )?(?:tylko )?(?:ten )?(?:jeden )?raz(?: tylko)?"
        "|czasow[oyaei]\\w*|tijdelijk",
        "(?:tylko )?na (?:jakiś|pewien|krótki|krótszy|ten) (?:czas|okres)|na chwil[eę]|na moment"
        "|na razie|na teraz|przez (?:jakiś|pewien|krótki) czas|jakiś czas|krótki (?:czas|okres)"
        "|krótko|chwilkę|chwilę",
        "(?:to )?(?:niedługo |wkrótce |szybko |zaraz )?(?:się )?(?:minie|przejdzie|skończy|poprawi"
        "|polepszy|wyjaśni|ułoży|unormuje|rozwiąże)(?: się)?(?: niedługo| wkrótce| szybko)?",
        rf"(?:(?:w|we|od|na|za|po) (?:{WHICH} )?(?:{MONTH}|{UNITS}|wiosn[ęie]|wiosnę|lato|lecie"
        "|jesień|jesieni|zimę|zimie|święta|świętach|nowy rok|nowym roku|wakacje|wakacjach) )?"
        "(?:znowu |znów |zaraz |niedługo |to )*będzie (?:znowu |znów |już )?(?:lepiej|dobrze|ok"
        "|okej)(?: niedługo| wkrótce)?",
    ),
    structural=said(
        "na (?:stałe|zawsze|długo|dłużej|dłuższy czas|dłuższą metę|całe życie)|stał[eayo]|stale"
        "|trwał[eay]|trwale|permanentn\\w*|struktural\\w*|długotrwał\\w*|długoterminow\\w*"
        "|chroniczn\\w*|wieczn\\w*|zawsze|długo|długi (?:czas|okres)|dłuższy (?:czas|okres)"
        "|do końca życia|bezterminow\\w*",
        "(?:tak )?(?:już )?(?:na zawsze )?(?:zostanie|pozostanie|zostaje)(?: (?:już|tak|tak już"
        "|jak jest|bez zmian|to samo))*|(?:będzie )?bez zmian|tak (?:już )?będzie(?: już| zawsze)*",
        "(?:już )?(?:raczej )?(?:to )?(?:się )?(?:nie|nigdy nie|nic) (?:już )?(?:się )?(?:zmieni"
        "|poprawi|polepszy|minie|przejdzie|skończy|ułoży|będzie (?:już )?lepiej)(?: się)?(?: już)?",
        "nie ma (?:szans|nadziei|widoków) na (?:poprawę|zmianę)|nie widać końca|blijvend"
        "|structureel",
    ),
    not_known=said(
        "nie wiem,? (?:czy|kiedy) (?:to |się |mi |już )*(?:minie|przejdzie|skończy|poprawi|będzie"
        " lepiej)(?: się)?(?:,? (?:ale )?może (?:(?!nie)\\w+ ){0,4}(?:lepiej|minie|dobrze))?",
        "(?:ja )?(?:jeszcze |tego |naprawdę |sama? |na razie )*nie (?:wiem|potrafię powiedzieć"
        "|mogę powiedzieć|umiem powiedzieć|da się powiedzieć|wiadomo)(?: (?:jeszcze|tego|na razie"
        "|dokładnie|jak długo|ile|to|potrwa|będzie))*|niewiem|nwm",
        "nie mam (?:zielonego |bladego )?pojęcia|brak pojęcia|(?:trudno|ciężko) (?:mi )?powiedzieć",
        "nie (?:jestem |mam )(?:(?:do końca|całkiem|jeszcze) )?(?:pewn[aey]|pewien|pewności)",
        "(?:to )?zależy(?: od .*)?|zobaczymy|się okaże|okaże się|czas pokaże|trzeba (?:zobaczyć"
        "|poczekać)|niewiadomo|nieznane|niejasne|ani jedno ani drugie|żadne z (?:nich|tych)",
    ),
    duration=line(
        rf"(?:(?:jakieś|jeszcze|te|ten|tego|cały|najbliższe|następne|następny|przyszły"
        rf"|kolejne) )*(?:{_COUNT}(?: ?(?:do|lub|albo|-|czy) ?{_COUNT})? ?)?{UNITS}|półrocze"
        r"|do (?:(?:początku|połowy|końca|\d{1,2}(?:\.|-?go)?) )?(?:(?:tego|przyszłego|następnego"
        rf"|zeszłego) )?(?:{MONTH}|lata|zimy|wiosny|jesieni|wakacji|świąt|tygodnia|miesiąca|roku)"
        r"(?: \d{4})?"
    ),
    explanation=said(
        "bo|ponieważ|gdyż|dlatego że|jako że|dopóki|dopóty|aż|do czasu|do momentu|odkąd|gdy|kiedy"
        "|jak tylko|z powodu|przez to"
    ),
)

_OPENING = (
    "(?:(?:nie|no|sorry|sorki|oj|tak|przepraszam|kurcze|hm+|e+|y+|niestety|szczerze|właściwie"
    "|ale)[ ,]+)*(?:(?:ja|tego|to|my|jeszcze|na razie|teraz|sam|sama|naprawdę|szczerze mówiąc"
    "|w sumie) )*"
)
_NOT_KNOWN = (
    "nie (?:(?:bardzo|do końca|za bardzo|tak dokładnie) )?(?:wiem|wiemy|pamiętam|pamiętamy"
    "|kojarzę)|niewiem|nwm|nie wiadomo|niewiadomo|idk",
    "nie mam (?:(?:zielonego|bladego|najmniejszego|żadnego) )?(?:pojęcia|pewności)|zero pojęcia",
    "nie (?:jestem |)(?:(?:do końca|całkiem|tak|w pełni) )*(?:pew(?:ien|ny|na|ne)|zdecydowan[ya])",
    "(?:trudno|ciężko)(?: mi)? (?:powiedzieć|stwierdzić|określić|ocenić)|bóg (?:jeden )?wie"
    "|kto wie|(?:a )?skąd (?:ja )?(?:mam|mogę|miał(?:bym|abym)) (?:to )?wiedzieć",
    "nie (?:potrafię|umiem|mogę)(?: tego| teraz)? (?:powiedzieć|określić|podać)",
    "(?:muszę|musiał(?:bym|abym)|będę musiał[ay]?)(?: to| jeszcze| najpierw)* (?:sprawdzić"
    "|zobaczyć|poszukać|zapytać|policzyć)|sprawdzę|zapomniał(?:em|am)|nieznan[yae]|brak (?:wiedzy"
    "|informacji)",
)
_WHAT_IS_NOT_KNOWN = (
    "(?:,? (?:jeszcze|tego|to|dokładnie|na pewno|teraz|na razie|niestety|ile|ile to|ile dokładnie"
    "|kiedy|jak długo|jaki|jaka|która|kwota|kwoty|data|daty|dnia|na pamięć|z głowy|od razu"
    "|szczerze|mówiąc|przepraszam|sorry|dziś|w tej chwili|do kiedy|od kiedy|potrwa|będzie|wynosi"
    "|jest|czynsz|naprawdę|w ogóle|już|tym|o))*"
)
_WHEN_IT_COMES = (
    "(?:dosta|będ|wpłyn|przyjd|otrzym|znajd|zaczn|mam|mogę|najszybciej|tylko|bozia|najbardziej)"
)

_DUTCH_COUNTS = "een twee drie vier vijf zes zeven acht negen tien"

POLISH = Words(
    question=said(
        "(?:(?:ale|a|i|no|więc|przepraszam|sorry|proszę|dzień dobry|cześć|hej|witam"
        "|ok)[ ,]+)*(?:czy|kto|komu|kogo|kim|gdzie(?!ż? tam)|dlaczego|czemu|po co|skąd(?! znowu"
        "|[ .!]*$)|dokąd|ile(?! się da)"
        "|jak(?:i|a|ie|iej|im|iego|ich)|któr[yaeo]\\w*|(?:od|do) kiedy(?!:| (?:to |jest )*(?:źle"
        "|zł[yae]|błęd|ma być|się nie|powinno))|na kiedy|za ile|od czego"
        f"|na czym|do czego|z kim|o co|o czym|kiedy(?! {_WHEN_IT_COMES})"
        "|co(?! (?:miesiąc|tydzień|roku|rok|dzień|najmniej|najwyżej|drugi|dwa|trzy|kwartał))"
        f"|jak(?! (?:{_WHEN_IT_COMES}|się da|jest|dobrze|wypłat|pensj))"
        "|mogę prosić|można prosić|możecie mi|możesz mi|mógłby pan|mogłaby pani)"
    ),
    not_known=line(rf"{_OPENING}(?:{'|'.join(_NOT_KNOWN)}){_WHAT_IS_NOT_KNOWN}"),
    number_joiners=re.compile(r"(?<=sto)[\s-]+i[\s-]+|(?<=tysiac)[\s-]+i[\s-]+"),
    hundred=None,
    counts_also=spelled(
        {
            # Dutch ones beside Dutch units: "twee maanden".
            **{word: count for count, word in enumerate(_DUTCH_COUNTS.split(), start=1)},
            **dict.fromkeys(("jedna", "jedno", "jednego", "jednej", "jedną", "jednym"), 1),
            **dict.fromkeys(
                (
                    "dwie",
                    "dwoje",
                    "dwójka",
                    "dwójkę",
                    "dwójki",
                    "dwójką",
                    "dwojgiem",
                    "dwojga",
                    "dwójeczka",
                    "dwójeczkę",
                ),
                2,
            ),
            **dict.fromkeys(
                (
                    "troje",
                    "trójka",
                    "trójkę",
                    "trójki",
                    "trójką",
                    "trojgiem",
                    "trojga",
                    "trzej",
                    "trójeczka",
                    "trójeczkę",
                ),
                3,
            ),
            **dict.fromkeys(
                (
                    "czworo",
                    "czwórka",
                    "czwórkę",
                    "czwórki",
                    "czwórką",
                    "czworga",
                    "czwóreczka",
                    "czwóreczkę",
                ),
                4,
            ),
            **dict.fromkeys(("pięcioro", "piątka", "piątkę", "piątką", "pięciorga"), 5),
            **dict.fromkeys(("sześcioro", "szóstka", "szóstkę", "sześciorga"), 6),
            **dict.fromkeys(("siedmioro", "siódemka", "siódemkę"), 7),
            "ośmioro": 8,
            "dwiema": 2,
            "dwoma": 2,
            "trzema": 3,
            "czterema": 4,
        }
    ),
    amounts=POLISH_AMOUNTS,
    arrears=POLISH_ARREARS,
    dates=POLISH_DATES,
    lasting=_LASTING,
    yes_no=POLISH_YES_NO,
    contacts=ContactWords(
        negation=said(
            "nie(?!,? (?:telefon|tel\\b|numer|nr|to (?:jest )?(?:numer|telefon|0|\\+)|mój|moj|pod))"
            "|bez|nigdy|żadn\\w+"
        ),
        spelled_email=said(
            r"małpa|małpka|kropka|gmail|hotmail|outlook|ziggo|kpnmail|wp\.pl|onet|interia|o2\.pl"
        ),
    ),
    names=POLISH_NAMES,
    not_an_address=said(
        r"czynsz\w*|(?:za)?płac\w*|miesi[ąę]c\w*|euro|zaleg\w*|dług\w*|lat|roku|(?:za)?dzwoni\w*"
    ),
    number_slips=POLISH_NUMBER_SLIPS,
)
