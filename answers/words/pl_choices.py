"""Polish words for the choices of a request; knows no rule about what they mean."""

from __future__ import annotations

from answers.words.choice_table import (
    ChoiceWords,
    HomeWords,
    IncomeDayWords,
    MoneyHelpWords,
    YesNoFirstWords,
)
from answers.words.pl_causes import POLISH_CAUSES
from answers.words.pl_children import POLISH_CHILDREN
from answers.words.pl_corrections import POLISH_CORRECTIONS
from answers.words.pl_ordinals import DAYS_IN_WORDS
from answers.words.pl_sharing import POLISH_SHARING
from answers.words.pl_story import POLISH_STORY
from answers.words.pl_tails import edges, line, said, spelled, spellings

_PET = (
    "(?:pies|psa|psy|psów|pieska|piesek|suczkę|suczka|kot|kota|koty|kotów|kotka|kotek|królik\\w*"
    "|chomik\\w*|papug\\w*|ptak\\w*|ryb\\w*|śwink\\w*|zwierzę|zwierzęta|zwierząt|zwierzaka"
    "|zwierzaki|zwierzaków)"
)
_HAVE = "(?:mam|mamy|posiadam|posiadamy|jest|są|mieszka|mieszkają)"
_FEW = (
    r"(?:(?:(?<!\d)\d|jedn[oaą]|dwoje|dwóch|dwa|dwie|troje|trzy|czworo|cztery|moje?"
    r"|mój) )?(?:mał\w+ )?"
)
_NOT_SAID = (
    "(?:(?:raczej|to|tego|na to) )*(?:wolę|wolał(?:bym|abym)|wolimy) (?:tego |o tym |na to "
    "|raczej )*nie (?:mówić|podawać|odpowiadać|odpowiedzieć|powiedzieć|ujawniać)(?: (?:tego|o tym"
    "|na to|na to pytanie))*|wolę zachować to dla siebie|zachowam to dla siebie",
    "(?:ja )?nie (?:chcę|chciał(?:bym|abym)|będę|zamierzam|mam ochoty) (?:tego |o tym "
    "|na to )*(?:mówić|podawać|podać|powiedzieć|odpowiadać|odpowiedzieć|ujawniać"
    "|rozmawiać)(?: (?:tego|o tym|na to|na to pytanie))*|nie powiem|nie odpowiem",
    "(?:to )?(?:nie (?:jest )?)?(?:pana?|pani|wasz\\w*|twoj\\w*|twój) (?:nie )?(?:sprawa|interes)"
    "|nie wasz interes|(?:to )?was nie dotyczy|odmawiam odpowiedzi|bez (?:komentarza|odpowiedzi)",
    "(?:to )?(?:jest )?(?:(?:zbyt|za|moja|sprawa) )*(?:prywatne|osobiste|prywatna(?: sprawa)?"
    "|osobista(?: sprawa)?|tajemnica|poufne)",
)
_SKIP = (
    "(?:(?:proszę|chcę|chciał(?:bym|abym)|mogę|można|ja) )*(?:pomiń|pomijam|pominąć|pomińmy"
    "|przeskocz|omiń|opuść|opuszczam|skip)(?: (?:to|pytanie|proszę|dalej))*",
    "(?:(?:proszę|idziemy|przejdź(?:my)?) )*(?:dalej|(?:do )?następne(?:go)?(?: pytani[ea])?)(?:"
    " proszę)?",
    r"nie dotyczy(?: mnie)?|n/?d\.?|pas|n/?\.?a\.?|sla over|overslaan",
)

_YES_NO = YesNoFirstWords(
    yes=line(r"(?:(?:no )?tak+|ja|jasne|owszem|oczywiście|zgadza się)[\s,.!:;-]+(?P<rest>.+)"),
    no=line(r"(?:no )?nie+[\s,.!:;-]+(?P<rest>.+)"),
    takes_back_yes=said("nie|raczej nie|jeszcze nie"),
    still_no=line(
        r"(?:(?:ja|my|tu|u mnie|na szczęście|niestety|dziękuję|dzięki|to) )*(?:nie|brak|żadn\w+"
        r"|nic|bez|nikt)(?: [^\W\d]+){0,4}"
    ),
    also_yes=line(
        rf"(?:(?:tak|{_HAVE}|tylko|u mnie) )*(?:[\w']+ ){{0,2}}{_PET}(?:(?: i"
        rf"|,) (?:[\w']+ )?{_PET})?"
        r"|(?:(?:tylko|najlepiej|raczej|koniecznie|poproszę|tak|na) )*(?:parter"
        r"|parterze)(?: proszę| najlepiej)?"
    ),
    also_no=line(
        rf"(?:nie |na szczęście )?(?:nie (?:mam|mamy|posiadam|posiadamy|ma|potrzebuję|potrzebujemy"
        rf"|potrzeba|trzeba)|brak|bez|żadn\w+)(?: [^\W\d]+){{0,2}} (?:{_PET}|dzieci|parteru?"
        rf"|parterze|mieszkania na parterze)(?: w domu)?|(?:{_PET}|zwierząt"
        rf"|dzieci) (?:żadn\w+ )?nie (?:mam|mamy|ma|posiadam)|nie (?:musi być(?: na)?"
        rf"|na) parter(?:ze)?"
    ),
)

_MONEY_HELP = MoneyHelpWords(
    helpers={
        "debt_help": said(
            r"(?:pomoc\w*|doradc\w+|doradztw\w+|wsparci\w+|poradni\w+)(?: \w+)? (?:w|przy|od|ds\.?"
            r"|do spraw) (?:spła\w+ )?(?:dług\w*|zadłuż\w*)|oddłuż\w+|restrukturyzacj\w+"
            r"|schuldhulp(?!maatje)\w*|schuldsanering|kredietbank|wsnp"
        ),
        "bewindvoerder": said(
            r"(?:beschermings)?bewind(?:voerder\w*|voering|u)?|bewindvoerd\w+|kurator\w*"
            r"|kuratel\w*|zarządc\w+|curator"
        ),
        "other": said(
            "brat\\w*|siostr\\w*|matk\\w*|mam(?:a|y|ie|usia|ę)|ojc\\w*|ojciec|tat(?:a|o|ę)"
            "|rodzic\\w*|mąż|męż(?:a|em|owi|u)|żon\\w*|partner\\w*|kole(?:g|ż)\\w*|przyjaci\\w*"
            "|znajom\\w*"
            "|syn\\w*|córk\\w*|rodzin\\w*|sąsiad\\w*|wuj\\w*|cioci\\w*|kuzyn\\w*|chłopak\\w*"
            "|dziewczyn\\w*|teś\\w*|dzieci|szwag\\w+|były|była",
            "(?:pracowni\\w+|opiekun\\w*|doradc\\w+) (?:socjaln\\w+|społeczn\\w+)|mops\\w*"
            "|wijkteam|buurtteam|coach|trener|wolontariusz\\w*|schuldhulpmaatje|humanitas"
            "|kości\\w+|parafi\\w+|meczet|vluchtelingenwerk|księgow\\w+|mentor\\w*|gmina|gemeente"
            "|kto(?:ś|s) inn\\w+|budżet\\w*",
        ),
    },
    nobody=line(
        r"(?:nie|nee|nope|nikt|brak)(?: dziękuję| dzięki)?|(?:nie )?(?:nikt|nikogo)(?: (?:mi|nam"
        r"|nie|pomaga|mam|ma|z|pieniędzmi|przy|w|tym))*|(?:nie )?(?:(?:ja|robię|radzę|zajmuję"
        r"|sobie|się|tym|to|wszystko|wszystkim|z tym) )*(?:sam|sama|samodzielnie"
        r"|samemu)(?: (?:sobie|radzę|to|robię|się|tym|zajmuję|wszystko|wszystkim))*"
        r"|(?:nie )?(?:nie mam|brak|bez|nie korzystam z) (?:żadnej )?pomocy|tylko ja|ja(?: sam"
        r"| sama)|(?:nie )?nie pomaga(?:ją)?(?: mi)?(?: nikt)?"
    ),
    doubt=said(
        "był(?!y|a)\\w*|miał\\w*|kiedyś|wcześniej|skończy\\w+|zakończy\\w+|chcę|chciał\\w*|chce"
        "|potrzebuję|szukam|wkrótce|niedługo|złoży\\w+|wniosek|wniosku|czekam|kolejk\\w*|może"
        "|jeszcze nie|czasem|czasami|będę|będzie|zamierzam|poprosi\\w*|pomagał\\w*"
    ),
)

_INCOME_DAY = IncomeDayWords(
    around=edges(
        "około|ok|koło|gdzieś|mniej więcej|zwykle|zazwyczaj|zawsze|najczęściej|przeważnie|każdego"
        "|miesiąca|miesiącu|dnia|dzień|w|we|na|o|co miesiąc|od|do|pomiędzy|między|tak|moja|moje"
        "|(?:ja )?(?:dostaję|otrzymuję|mam)|wypłat[aęy]|pensj[aęi]|zasiłek|pieniądze|dochód"
        "|uitkering|emerytur[aęy]|jest|są|przychodzi|przychodzą|wpływa|wpływają|przelew|chyba"
        "|roboczy|roboczego|płacą mi|mi płacą|tego|z|pod|zaraz|normalnie|to|z pracy|każdym|daty"
    ),
    day=line(r"(?P<day>\d{1,2})(?:\.|-? ?(?:ego|go|tego|szego|ty|y))?"),
    parts=spelled(
        {
            **DAYS_IN_WORDS,
            **dict.fromkeys(
                ("koniec", "końca", "końcu", "końcem", "ostatni", "ostatniego", "ostatnim",
                 "ostatniego dnia", "ostatni dzień"),
                31,
            ),
            **dict.fromkeys(("początek", "początku", "początkiem", "pierwszy"), 1),
            **dict.fromkeys(("połowa", "połowie", "połowy", "środek", "środku"), 15),
        }
    ),
    not_fixed=said(
        "różn\\w+|zmienia(?: się)?|zmienn\\w+|zależy|tygodniow\\w+|co tydzień|nieregularn\\w+"
        "|brak stałe\\w+|nie (?:ma|mam) (?:stałego|stałej|określonego) \\w+|nie mam (?:dochod\\w+"
        "|pracy)|bez dochod\\w+|za każdym razem inaczej|raz tak raz tak|nie jest stał\\w+"
        "|niestał\\w+|bywa różnie",
        "(?:co|w każdy|w każdą|każdy|każdą|raz na|na) (?:\\w+ )?(?:tydzień|tygodnie|dzień"
        "|poniedziałek|wtorek|środę|czwartek|piątek|sobotę)|w każdym tygodniu",
    ),
    between=line(r"(?<=\w)\s?[-/,]\s?(?=\w)|\s(?:do|lub|albo|a|i|czy)\s"),
)  # fmt: skip

_HOME = HomeWords(
    bedrooms_around=edges(
        "(?:co )?najmniej|minimum|minimalnie|min|najlepiej|proszę|poproszę|około|(?:ja "
        "|my )?(?:chcę|chcemy|potrzebuję|potrzebujemy|potrzeba|chciał(?:bym|abym)|mam)"
        "|mieszkanie z|z|to|są|jest|wystarczy|wystarczą|ok|okej|lub więcej|albo więcej"
        "|(?:osobn\\w+ )?sypialni(?:a|e|ę|ami)?|tylko|też|może być|mogą być|będzie|przynajmniej"
        "|sypialniami|starczy"
    ),
    no_bedroom=line("kawalerk[aęi]|studio|(?:bez|brak|żadnej|0|zero)(?: osobnej)? sypialni|0|zero"),
    rooms=line(r"(?<!\w)(?:pokój|pokoj\w*|pokoi)"),
    between=line(r"\s?[-/]\s?|\s(?:do|lub|albo|i|czy)\s"),
    ages={
        "0-3": said(rf"{_FEW}(?:niemowl\w+|noworod\w+|bobas\w*)"),
        "4-11": said(rf"{_FEW}(?:przedszkola\w+|pierwszoklasist\w+)"),
        "12-17": said(rf"{_FEW}(?:nastolat\w+|nastolet\w+)"),
        "18-64": said(
            rf"{_FEW}(?:doros[łl]\w+(?: os[óo]b\w*)?|doros[łl]i|student\w*)(?:: ?\d{{1,2}}(?!\d))?"
        ),
        "65+": said(
            rf"{_FEW}(?:65 ?plus|65 ?\+|senior\w*|emeryt\w*|staruszk\w+)|(?:ponad"
            rf"|powyżej) 65(?: lat)?"
        ),
    },
    first_years=line(
        r"(?<!\w)(?:(?:\d{1,2}|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć"
        r"|kilka) ?(?:miesi\w+|m-cy|mies\.?|tygodni\w*)|pół roku|półroczn\w+|półtora roku"
        r"|półtoraroczn\w+|roczek|roczn\w+|dwuletni\w*|(?:kilku)?miesięczn\w+|rok(?= |$|,)"
        r"|[0-3][.,]5(?= ?(?:rok|lat)))"
    ),
    without_age=line(
        rf"(?<!\w){_FEW}(?:dzieci|dziećmi|synów|córek|osoby|osób|ludzi|chłopców|dziewczynek)(?!\w)"
        r"|(?<!\w)(?:(?:jedno|jeden|jedna|1|moje|mój|moja|nasz\w*) )?(?:(?:mał\w+|młodsz\w+"
        r"|starsz\w+|drug\w+) )?(?:dziecko|dziecka|syn|syna|córka|córki|córkę|mąż|żona|partner"
        r"|partnerka|chłopak|dziewczyna|mama|matka|tata|ojciec|babcia|dziadek|osoba|bliźniaki"
        r"|chłopiec|dziewczynka)(?!\w)"
    ),
    ages_light=spellings(
        """
        lat lata latka rok roku roczek lub wieku w i ja mam mamy ma mają jest są to my nas z ze mną
        mój moja moje nasze prawie około niecałe ponad plus oraz oboje razem dwoje troje ona on oni
        po a też tu między obydwoje letni letnia letnie letnią letniego
        """
    ).difference({"dwoje", "troje"}),
)

POLISH_CHOICES = ChoiceWords(
    not_said=line(f"(?:nie |no |sorry |przepraszam |e+ )?(?:{'|'.join(_NOT_SAID)})"),
    skip=line("|".join(_SKIP)),
    negated=line(r"(?<!\w)(?:nie|nigdy|bez|ani|żadn\w+) (?:\w+ )?$"),
    causes=POLISH_CAUSES,
    yes_no=_YES_NO,
    children=POLISH_CHILDREN,
    money_help=_MONEY_HELP,
    income_day=_INCOME_DAY,
    home=_HOME,
    sharing=POLISH_SHARING,
    story=POLISH_STORY,
    corrections=POLISH_CORRECTIONS,
)
