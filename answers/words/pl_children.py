"""Polish words for the children at home; knows no rule about who is counted."""

from __future__ import annotations

from answers.words.choice_table import ChildrenWords
from answers.words.pl_tails import edges, line, said, spelled, spellings

_ALL_CHILD = (
    "dziecko|dziecka|dzieciak|dzieciaka|dzieciątko|maluch|malucha|maluszek|maluszka|szkrab"
    "|szkraba|smyk|smyka|brzdąc|brzdąca|bombelek|bombelka|bąbelek|bąbelka|bąbel|bąbla|urwis"
    "|urwisa|łobuz|łobuza|łobuziak|pociecha|pociechę|pociechy|jedynak|jedynaka|jedynaczka"
    "|jedynaczkę|maleństwo|berbeć|potomek"
)
_CHILD = (
    f"{_ALL_CHILD}|syn|syna|synów|synowie|synek|synka|synuś|synusia|syneczek|córka|córkę|córki"
    "|córek|córeczka|córeczkę|córcia|córcię|córunia|córunię|córa|chłopiec|chłopca|chłopców"
    "|chłopczyk|chłopczyka|dziewczynka|dziewczynkę|dziewczynki|dziewczynek|niemowlę|niemowlak"
    "|niemowlaka|noworodek|noworodka|bobas|bobasa|bobasek|dzidzia|dzidziuś|nastolatek|nastolatka"
    "|nastolatkę|nastolatków|przedszkolak|przedszkolaka|chłopak|chłopaka|dziewczyna|dziewczynę"
)
# Of several, told apart: "jedno ma 4 latka, drugie 7".
_ONE_OF_THEM = (
    "jedno|jeden|jedna|drugie|drugi|druga|trzecie|trzeci|trzecia|czwarte|czwarty|czwarta|starsze"
    "|starszy|starsza|młodsze|młodszy|młodsza|najstarsze|najstarszy|najstarsza|najmłodsze"
    "|najmłodszy|najmłodsza|średnie|średni|średnia"
)
_TWINS = "bliźniaki|bliźniaków|bliźnięta|bliźniaczki|bliźniaczek|parka|parkę"
_TRIPLETS = "trojaczki|trojaczków"
_MANY = (
    r"dzieci|dziećmi|dzieciak\w*|dzieciaczk\w*|dzieciąt\w*|maluch\w*|maluszk\w*|szkrab\w*|smyk\w*"
    r"|brzdąc\w*|bombel\w*|bąbel\w*|bąbl\w*|urwis\w*|łobuz\w*|pociech\w*|berbe\w+|pędrak\w*"
    r"|gówniak\w*|bachor\w*|skarb\w*|aniołk\w*|kajt\w+|latorośl\w*|synk\w+|synam?i|syny|córkami"
    r"|córeczk\w+|córeczek|chłopak(?:i|ów|ami)|chłopaczk\w+|dziewczyn(?:y|ami)?|dziewcząt\w*"
    r"|nastolat\w+|przedszkolak\w*|kinderen|kids"
)
_YOUNG = (
    r"(?:mał\w+|młod\w+|nieletni\w*|niepełnoletni\w*|szkoln\w+|moj\w+|wspaniał\w+|kochan\w+"
    r"|własn\w+|zdrow\w+|nastoletni\w*|cudown\w+)"
)
_YEARS = r"(?:lat\w*|letni\w*|rok\b|roku\b|roczn\w*|roczk\w*|roczek|miesi\w+|m-cy|tygodni\w*)"
# "Drugie 7", "córka 8": his age. Each has its own length, as a look behind must.
_BEHIND_ONE = "|".join(
    f"(?<={noun} )"
    for noun in f"{_ONE_OF_THEM}|syn|synek|córka|córeczka|dziewczynka|chłopiec".split("|")
)

_WORD_BETWEEN = (
    "(?: (?:są|mam|już|wszystkie|wszyscy|oboje|obie|dawno|od dawna|od lat|teraz|na szczęście"
    "|niestety|i|a|oraz|więc|one|oni|bo|też|dwoje|troje))*"
)
_KIDS = (
    "(?:(?:moje|nasze|mam|wszystkie|oba|te) )*(?:dzieci|dzieciaki|synowie|córki|syn i córka"
    "|córka i syn)"
)
_GROWN_UP = r"(?:doros\w+|pełnoletni\w*|duże|samodzieln\w+)"
_OUT = (
    r"(?:(?:się )?(?:już )?(?:po)?wyprowadz\w+(?: się)?|nie mieszka(?:ją)?(?: (?:już|tu|tutaj|ze"
    r"|mną|z|nami|u|mnie|w|domu))*|(?:ze mną|z nami|u mnie)(?: już)? nie mieszka(?:ją)?"
    r"|(?:żadn[eay]|żaden|nikt)(?: z (?:nich|dzieci))?(?: już)?(?: (?:ze mną|z nami|u mnie|tu))?"
    r"(?: już)? nie mieszka(?: (?:już|ze mną|z nami|u mnie|tu))*|mieszkają (?:osobno|same|sami"
    r"|oddzielnie|gdzie indziej|na swoim|u siebie)|(?:po(?:szły|szli) )?na (?:swoim|swoje)"
    r"|(?:wyfrunę(?:ły|li)|wyszły|wyszli|poszły)(?: już)? z (?:gniazda|domu)|wyfrunę(?:ły|li)"
    r"|po(?:szły|szli) w świat|usamodzielni\w+(?: się)?|mają (?:już )?swoje"
    r" (?:rodziny|domy|mieszkania|życie))"
)
_NO = "(?:(?:nie|nee|no nie)[ ,]+)?"

_NEXT = (
    "(?:(?:jeszcze|też|teraz|znowu|wkrótce|już|niedługo) )*(?:(?:jedno|drugie|trzecie|czwarte"
    "|piąte|kolejne|następne|nowe|jeden|drugi|trzeci|druga|trzecia|dziecko|dzieciątko|maleństwo"
    "|bobas|dzidziuś|bliźniaki|synek|syn|córka|córeczka) )*"
)
_NOT_BORN = (
    f"(?:{_NEXT}(?:(?:jest|są) )?(?:(?:już|teraz) )?(?:w (?:drodze|brzuchu|brzuszku)|pod sercem"
    r"|(?:ma )?(?:w \w+ )?(?:się )?(?:urodzić|urodzi|rodzi|pojawi)(?: się)?"
    r"(?: (?:w \w+|niedługo|wkrótce|za \w+ \w+))?)"
    "|(?:ja )?(?:(?:jestem|(?:moja )?(?:żona|partnerka|dziewczyna)(?: jest)?) )?(?:(?:teraz|znowu"
    r"|też|już) )*w (?:\d+\.? |\w+ )?(?:miesiącu )?ciąży(?: z (?:drugim|trzecim|czwartym|kolejnym)"
    r"(?: dzieckiem)?)?"
    r"|spodziewa(?:m|my) się(?: (?:drugiego|trzeciego|czwartego|kolejnego|jeszcze|jednego|dziecka"
    r"|bliźniaków|w \w+))*)(?!\w)"
)

_HOW_MANY = (
    "(?:[1-9]|jed(?:en|na|no|nego|ną)|dw(?:a|ie|oje|óch|ójka|ójkę)|trz(?:y|ech)|tr(?:oje|ójka|ójkę)"
    "|cztery|czterech|czworo|czwórka|czwórkę|pięć|pięcioro|piątka|piątkę|sześć|sześcioro)"
)

_HERE = "(?:ze mną|z nami|w domu|u mnie|przy mnie|u nas)"
_LIVE = "(?:mieszka|mieszkają|jest|są|żyje|żyją|została?|zostało)"
_ONLY = "(?: już| teraz| tylko| jedynie)*"

POLISH_CHILDREN = ChildrenWords(
    none=line(
        rf"{_NO}(?:(?:ja|my|na szczęście|niestety|jeszcze|tu|w domu|u mnie) )*(?:nie (?:mam"
        r"|mamy|posiadam|posiadamy|ma|mieszkają)|brak|bez|żadnych|0|zero)(?: (?:żadnych|małych"
        r"|nieletnich|jeszcze|tu|u mnie|w domu|swoich|własnych))* (?:dzieci|dzieciaków|dziecka)"
        rf"(?: w domu| u mnie| tutaj)?|{_NO}dzieci (?:u mnie |jeszcze )*(?:nie (?:mam|mamy|ma"
        rf"|posiadam)|brak)|{_NO}(?:0|zero|brak|żadne|żadnych|żadnego|ani jednego(?: dziecka)?"
        r"|jestem bezdzietn\w+|bezdzietn\w+|nie mam i (?:nie chcę|nie będę)(?: mieć| miał[ay]?)?"
        r"|(?:jeszcze )?nie (?:mam|mamy|posiadam|posiadamy|ma)(?: jeszcze)?(?: żadn\w+)?"
        r"|nigdy nie mia(?:łem|łam)(?: dzieci)?)"
        rf"|{_NO}(?:ja )?(?:mieszkam|żyję)(?: (?:tu|tutaj|teraz|zupełnie|całkiem|już))* (?:sama?"
        r"|samotnie)(?: (?:jak palec|od (?:\w+ )?(?:lat|roku|dawna)))?"
        rf"|{_NO}(?:(?:jestem|mieszkam) )?tylko (?:ja(?: sama?)?|(?:ja )?(?:i|z|ze)? ?(?:moim "
        r"|moją |mój |moja )?(?:mąż|mężem|żon[aą]|partner(?:em|k[aą])?))"
        # Only where all of them are out; grown-up children may still live there.
        rf"|{_NO}{_KIDS}{_WORD_BETWEEN}(?: {_GROWN_UP})?{_WORD_BETWEEN} {_OUT}{_WORD_BETWEEN}"
        rf"|{_NO}(?:są )?(?:już )?(?:wszystkie|wszyscy|oboje|obydwoje|obie){_WORD_BETWEEN}"
        rf"(?: {_GROWN_UP})?{_WORD_BETWEEN} {_OUT}{_WORD_BETWEEN}"
        rf"|(?:nie"
        rf"|już nie)(?: już)? (?:{_KIDS})?{_WORD_BETWEEN} ?{_GROWN_UP}(?: dzieci)?{_WORD_BETWEEN}"
        rf"(?:{_WORD_BETWEEN} {_OUT}{_WORD_BETWEEN})?"
        rf"|(?:nie|już nie)(?: już)? (?:syn|córka){_WORD_BETWEEN} {_OUT}"
    ),
    doubt=said(
        "doros\\w+|pełnoletni\\w*|wyprowadzi\\w+|nie mieszka\\w*|mieszka\\w* (?:z|u) (?:ojc\\w+"
        "|matk\\w+|tat\\w+|mam\\w+|byłym|byłą|ex|eks)|(?:w )?ciąż\\w*|spodziewa\\w*|w drodze"
        "|brzu(?:ch|szk)\\w*|urodzi\\w*|pod sercem|wyfrun\\w+|na swoim|na swoje|usamodzieln\\w+"
        "|wnuk\\w*|wnucz\\w*|pasierb\\w*|może|czasem|czasami|co (?:drugi )?weekend\\w*|studi\\w+"
        "|naprzemienn\\w+|u (?:ojca|matki|taty|mamy|babci|dziadków|teściów|byłego|byłej|ex)"
        "|w polsce|nie żyje|zmarł\\w*",
        r"(?:i|a|oraz) \d{1,2}[ -]?latek",
        # A friend of one's own, unless children are counted beside.
        "^(?!.*(?:\\d|dw(?:a|ie|óch|oje)|trz(?:y|ech)|jed(?:en|na|no)|(?:i|a|,) ?(?:chłopak"
        "|dziewczyn)|syn|córk)).*(?<!\\w)(?:chłopak|chłopaka|dziewczyna|dziewczynę|parka|parkę)",
        "(?:mój|mojego|moim|moja|moją|moje|z) (?:chłopak|dziewczyn)(?:a|ą|ę|iem)?",
    ),
    around=edges(
        "(?:ja |my )?(?:mam|mamy|posiadam|posiadamy|jest|są|mieszka|mieszkają)|tak|moje|mój|moja"
        "|moich|mojego|moją|nasze|nasz|nasza|w domu|u mnie|u nas|tu|tutaj|ze mną|z nami|jeszcze|i"
        "|tylko|razem|w tym|czyli|to|w wieku|po|są|mają|ma|liczba dzieci"
        "|w wieku (?:przed)?szkolnym|szkolne|nieletnie|łącznie|w sumie|z|ze"
        "|sztuk[ai]?|na stanie|dzieci:?(?= ?\\d+$)|na razie|obecnie|teraz",
        f"(?:{_CHILD})(?= (?:jeden|jedna|jedno|jedyny|jedyna|jedyne|1)$)",
        # Who lives elsewhere is not counted: "mam troje, ale ze mną mieszka tylko jedno".
        rf"{_HOW_MANY}(?: dzieci| synów| córki| córek)?,?"
        r"(?: (?:ale|lecz|tylko że|z czego|z tego|z nich|w tym|a|jednak),?)?"
        r"(?: już| obecnie| teraz)?"
        rf"(?= (?:(?:tylko|jedynie) )?(?:{_HERE}(?: {_LIVE})?{_ONLY}|{_LIVE}{_ONLY} {_HERE}{_ONLY})"
        rf" (?:{_HOW_MANY}|syn|córka|najmłodsz[eya]|najstarsz[eya])$"
        rf"| (?:(?:tylko|jedynie) )?{_HOW_MANY} (?:{_LIVE} )?{_HERE}(?: {_LIVE})?$)",
        "jedynie|jest ich|mieszka|mieszkają|obecnie",
        signs=r"[:;]-?[)dp(]+|[()]",
    ),
    ages=line(
        rf"(?P<lead>(?<!\w)(?:w wieku|mają|ma) |\(|{_BEHIND_ONE})?(?P<ages>\d{{1,2}}(?: ?(?:,|i"
        rf"|/) ?\d{{1,2}})*(?(lead)(?:[ -]?{_YEARS})?|[ -]?{_YEARS})(?: ?(?:,"
        rf"|i) ?\d{{1,2}}[ -]?{_YEARS})*)\)?"
    ),
    joiner=line(r"\s*(?:[,;:.+&]|\b(?:i|a|oraz|plus)\b)\s*"),
    child=line(
        rf"(?:(?P<count>[\w']+) )?(?:{_YOUNG} )*"
        rf"(?P<noun>(?:{_MANY}|{_CHILD}|{_TWINS}|{_TRIPLETS}|{_ONE_OF_THEM})(?!\w))"
    ),
    one=spelled(
        {
            **dict.fromkeys(_CHILD.split("|"), 1),
            **dict.fromkeys(_ONE_OF_THEM.split("|"), 1),
            **dict.fromkeys(_TWINS.split("|"), 2),
            **dict.fromkeys(_TRIPLETS.split("|"), 3),
        }
    ),
    all_children=spellings(
        _ALL_CHILD.replace("|", " ")
        + """ dzieci dziećmi dzieciaki dzieciaków dzieciaczki dzieciaczków maluchy maluchów maluszki
        maluszków szkraby szkrabów brzdące brzdąców bombelki bombelków bąbelki bąbelków urwisy
        urwisów łobuzy łobuzów pociech smyki smyków kinderen kids """
    ),
    # "Jestem w ciąży" alone says nothing of who is there now, nor does it behind a yes.
    on_the_way=line(
        r"(?<!tak)(?:\s*[,;+&(]\s*(?:(?:i|a|oraz|plus|ale) )?|\s(?:i|a|oraz|plus|ale) "
        rf"|\s(?=(?:drugie|trzecie|czwarte|kolejne|następne) )){_NOT_BORN}\)?"
        r"|^(?:jestem|(?:moja )?(?:żona|partnerka) jest) w ciąży(?:,| i| a| ale)+ (?=\w)"
    ),
)
