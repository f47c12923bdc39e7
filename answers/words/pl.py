"""Polish words, as people in the Netherlands type them; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.pl_dates import MONTH, POLISH_DATES, UNITS
from answers.words.pl_money import HEDGES, POLISH_AMOUNTS, POLISH_ARREARS
from answers.words.pl_names import POLISH_NAMES
from answers.words.pl_tails import edges, line, said, spelled, spellings
from answers.words.table import ContactWords, LastingWords, Words, YesNoWords

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
        "|okresow\\w*|jednorazow\\w*|czasow[oyaei]\\w*|tijdelijk",
        "(?:tylko )?na (?:jakiś|pewien|krótki|krótszy|ten) (?:czas|okres)|na chwil[eę]|na moment"
        "|na razie|na teraz|przez (?:jakiś|pewien|krótki) czas|jakiś czas|krótki (?:czas|okres)"
        "|krótko|chwilkę|chwilę",
        "(?:to )?(?:niedługo |wkrótce |szybko |zaraz )?(?:się )?(?:minie|przejdzie|skończy|poprawi"
        "|polepszy|wyjaśni|ułoży|unormuje|rozwiąże)(?: się)?(?: niedługo| wkrótce| szybko)?",
        "(?:znowu |znów |zaraz |niedługo )?będzie (?:znowu |znów |już )?(?:lepiej|dobrze|ok"
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

_YES = "(?:tak|no|ok|okej|jasne|dobra|dobrze|pewnie|proszę|ja)"
_YES_NO = YesNoWords(
    yes=spellings(
        """
        tak taa takk mhm dokładnie jasne pewnie oczywiście naturalnie owszem super świetnie chętnie
        spoko oki yes yep yup jes jup absolutnie zdecydowanie koniecznie 👍 ✓ ✔ ✅ 👌
        """
    ),
    yes_can_be_negated=spellings(
        """
        ok okej okay okey oke dobrze dobra zgoda zgodę zgadzam zgadza zgody pasuje chcę chcemy można
        mogą mogę możecie wysłać wyślij wyślijcie wysyłam wysyłać wysyłaj wysyłajcie przekazać
        przekażcie przekaż przekazywać przekazujcie przekazuj potwierdzam poprawne poprawnie
        porządku prawda akceptuję odpowiada potrzebuję potrzebne potrzebny potrzebna potrzeba mam
        mamy życzę trzeba pozwalam słusznie racja kontynuuj kontynuować dalej powiadomić informować
        wyrażam podać podawać pomoże bezpiecznie bezpieczne interesuje
        """
    ),
    no=spellings(
        "nope nee neen nein odmawiam sprzeciwiam rezygnuję nieprawda skąd skądże bynajmniej"
        " niebezpiecznie niebezpieczne anuluj błąd źle n 👎 ❌"
    ),
    negations=spellings("nie niee nigdy żadne żadnej bez"),
    light=spellings(
        """
        się to jest są wcale e ee eee yyy zróbmy zapisane zapisano właśnie mi mnie nam was wam pan
        pani panu państwo bardzo dziękuję dzięki wszystko wszystkie tego ten ta tą tę te tak na do z
        ze w we o i a u za po mój moja moje mojego mojej moim nasz nasza wniosek wniosku wniosek
        prośba prośbę prośby zgłoszenie zgłoszenia gmina gminy sorry przepraszam niestety gminie
        gminą gminę gemeente dane danych dane informacje informacji wiadomość teraz już jednak no ja
        my oni proszę poproszę prosze takie taki jestem będzie było jak najbardziej więc niech
        mogłoby raczej lepiej jeszcze żeby aby by nic tam tu sobie kwota kwoty
        """
    ).difference({"tak"}),
    doubt=said(
        "^no+$",
        "ale|może(?! być)|być może|zależy|jeśli|jeżeli|o ile|chyba że|oprócz|poza tym że|tylko że"
        "|niekoniecznie|częściowo|czasem|czasami|pod warunkiem|gdyby|jakby|niewiem|nwm",
        "nie (?:jestem |mam )?(?:do końca |całkiem )*(?:pewn[aey]|pewien|pewności)|nie wiem"
        "|nie rozumiem|waham się|zastanawiam się|zastanowię się",
        "nie (?:wszystko|wszystkie|całkiem|do końca|całkowicie|zawsze|tylko|zupełnie|każd\\w+)",
        "nie (?:źle|błąd|odmawiam|sprzeciwiam|anuluj)",
    ),
    fixed_yes=said(
        f"(?:{_YES} )*(?:nie (?:mam|widzę|ma) (?:nic przeciwko|problemu|problemów|zastrzeżeń"
        "|przeciwwskazań|sprzeciwu|sprawy)|żaden problem|bez problemu"
        "|nic nie stoi na przeszkodzie)(?: (?:temu|tego|z tym|dla mnie))*",
        f"(?:{_YES} )*(?:(?:to )?może być|niech (?:tak )?będzie|niech tak zostanie|w porządku"
        "|jak najbardziej|śmiało|proszę bardzo|do dzieła|zróbcie to|zrób to|jest ok(?:ej)?|da się"
        "|(?:to )?mi pasuje|czemu nie|dlaczego nie|jestem za|tak jest|tak trzeba|proszę)(?: proszę"
        "| tak| dziękuję| dzięki)?",
        "(?:tak )?(?:chyba|raczej|myślę że|sądzę że|wydaje mi się że|pewnie|no) tak|ja(?: ja)*"
        "|ja (?:tak|graag|chcę)|o tak|tak tak",
        f"(?:{_YES} )*(?:zgadza się|wszystko (?:się )?zgadza(?: się)?|zgadzam się)(?: wszystko)?",
    ),
    fixed_no=said(
        "(?:nie )?(?:raczej|lepiej|wolę|wolał(?:bym|abym)|chyba|jeszcze|jednak|może lepiej"
        "|myślę że|absolutnie|zdecydowanie|na pewno|oczywiście|no|oj|niestety|ja|proszę"
        "|o) nie(?: (?:dziękuję|dzięki|teraz|chcę|trzeba|wysyłać|przekazywać|nie))*",
        "(?:nie )?(?:nie (?:trzeba|potrzeba|teraz|dziękuję|dzięki|ma mowy|ma takiej potrzeby"
        "|jestem zainteresowan[ya]|ma potrzeby|zawracajcie głowy|tym razem|dla mnie|za bardzo)"
        "|w żadnym (?:wypadku|razie)|mowy nie ma|po moim trupie|zostaw(?:my|cie)? to"
        "|daj(?:cie)? spokój|mniejsza o to|nieważne|dziękuję nie|dzięki nie)(?: dziękuję| dzięki)?",
        "(?:nie )?(?:(?:proszę|ja|my|tego|absolutnie|zdecydowanie) )*nie (?:chcę|chcemy"
        "|chciał(?:bym|abym)|życzę sobie|zgadzam się|wyrażam zgody|wyrażam na to zgody|pozwalam"
        "|zezwalam|akceptuję|potrzebuję|wysyłaj(?:cie)?|przekazuj(?:cie)?"
        "|podawaj(?:cie)?)(?: (?:tego|na to|tym|żeby|aby|by|to|było|im|nikomu|nic|moich|danych"
        "|gmin\\w+|do|o|informacji|przekazywać|przekazywania|przekazywane|przekazane|przekazania"
        "|wysyłać|wysłane|wysłania|wiedziała|dziękuję|teraz|pomocy))*",
        "(?:tak )?mam (?:sprzeciw|zastrzeżenia|coś przeciwko)(?: (?:wobec|co do) tego)?",
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
    "|kto wie",
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

POLISH = Words(
    question=said(
        "(?:(?:ale|a|i|no|więc|przepraszam|sorry|proszę|dzień dobry|cześć|hej|witam"
        "|ok)[ ,]+)*(?:czy|kto|komu|kogo|kim|gdzie|dlaczego|czemu|po co|skąd|dokąd|ile(?! się da)"
        "|jak(?:i|a|ie|iej|im|iego|ich)|któr[yaeo]\\w*|od kiedy|do kiedy|na kiedy|za ile|od czego"
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
            **dict.fromkeys(("jedna", "jedno", "jednego", "jednej", "jedną", "jednym"), 1),
            **dict.fromkeys(
                ("dwie", "dwoje", "dwójka", "dwójkę", "dwójki", "dwójką", "dwojgiem"), 2
            ),
            **dict.fromkeys(
                ("troje", "trójka", "trójkę", "trójki", "trójką", "trojgiem", "trzej"), 3
            ),
            **dict.fromkeys(("czworo", "czwórka", "czwórkę", "czwórki", "czwórką"), 4),
            **dict.fromkeys(("pięcioro", "piątka", "piątkę", "piątką"), 5),
            **dict.fromkeys(("sześcioro", "szóstka", "szóstkę"), 6),
            **dict.fromkeys(("siedmioro", "siódemka"), 7),
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
    yes_no=_YES_NO,
    contacts=ContactWords(
        negation=said("nie|bez|nigdy|żadn\\w+"),
        spelled_email=said(
            r"małpa|małpka|kropka|gmail|hotmail|outlook|ziggo|kpnmail|wp\.pl|onet|interia|o2\.pl"
        ),
    ),
    names=POLISH_NAMES,
    not_an_address=said(
        r"czynsz\w*|(?:za)?płac\w*|miesi[ąę]c\w*|euro|zaleg\w*|dług\w*|lat|roku|(?:za)?dzwoni\w*"
    ),
    # Behind "około" and "do" a number stands in its second case; num2words knows the first.
    # In this order: "dziesięciu" is also the end of "pięćdziesięciu".
    number_slips={
        **{
            f"{each}dziesieciu": f"{each}dziesiat"
            for each in ("piec", "szesc", "siedem", "osiem", "dziewiec")
        },
        "dwunastu": "dwanascie",
        "nastu": "nascie",
        "dwudziestu": "dwadziescia",
        "trzydziestu": "trzydziesci",
        "czterdziestu": "czterdziesci",
        "dziesieciu": "dziesiec",
        "dwustu": "dwiescie",
        "trzystu": "trzysta",
        "czterystu": "czterysta",
        "osmiuset": "osiemset",
        "siedmiuset": "siedemset",
        "pieciu": "piec",
        "szesciu": "szesc",
        "siedmiu": "siedem",
        "osmiu": "osiem",
        "dziewieciu": "dziewiec",
        "dwoch": "dwa",
        "trzech": "trzy",
        "czterech": "cztery",
        "tysiaca": "tysiac",
        "stu": "sto",
        "szejset": "szescset",
        "szesset": "szescset",
        "piecet": "piecset",
        "piedziesiat": "piecdziesiat",
        "szesdziesiat": "szescdziesiat",
        "szejdziesiat": "szescdziesiat",
        "dziesiont": "dziesiat",
    },
)
