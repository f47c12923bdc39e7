"""Polish words for the people of a household; holds no rule about who is counted."""

from __future__ import annotations

from answers.words.circumstance_table import PersonWords
from answers.words.pl_tails import edges, line, said, spelled, spellings

_AGES = r"\d{1,2}(?: ?(?:,|i|&|\+|/) ?\d{1,2})*"
_WITH = "(?:z|ze|wraz z|razem z|razem ze|wspólnie z|plus|oraz)"
_FAMILY = "(?:rodzina|rodziny|rodzinę|gospodarstwo|gospodarstwo domowe)"
# One person, in the cases that stand behind "ja i ..." and "z ...".
_ONE = """
    mąż męża mężem żona żony żoną żonę partner partnera partnerem partnerka partnerki partnerką
    chłopak chłopaka chłopakiem dziewczyna dziewczyny dziewczyną narzeczony narzeczonym
    narzeczona
    narzeczoną małżonek małżonkiem małżonka małżonką konkubent konkubina syn syna synem synek
    synka synkiem córka córki córką córkę córeczka córeczką dziecko dziecka dzieckiem niemowlę
    niemowlęciem bobas bobasem maluch maluchem nastolatek nastolatkiem nastolatka nastolatką
    mama
    mamy mamą matka matki matką tata taty tatą ojciec ojca ojcem brat brata bratem siostra
    siostry
    siostrą babcia babcią dziadek dziadkiem teść teściem teściowa teściową wnuk wnukiem wnuczka
    wnuczką kuzyn kuzynem kuzynka kuzynką ciocia ciocią wujek wujkiem kolega kolegą koleżanka
    koleżanką współlokator współlokatorem współlokatorka współlokatorką osoba osobą osobę
    dorosły
    dorosłym dorosła dorosłą chłopiec chłopcem dziewczynka dziewczynką pasierb pasierbem
    pasierbica
    """

POLISH_PERSONS = PersonWords(
    around=edges(
        "(?:chyba|myślę(?: że)?|sądzę(?: że)?|zgaduję)|około|w sumie|łącznie|razem(?! ze? )|tak|no"
        "|więc|po prostu|tylko(?! ja)|jedynie(?! ja)|to|jest|są|będzie|będą|ogółem|wszystkich",
        "(?:ja )?(?:mieszkam|mieszkamy|szukam|szukamy|będę|będziemy|chcę|chcemy)(?: (?:mieszkać|tu"
        "|tutaj))*(?! sama?)",
        "(?:mieszkania|mieszkanie|dom|domu) (?:dla|na)|dla|w domu|proszę|też|także|również",
        "(?:wliczając|licząc|włącznie ze|razem ze|łącznie ze) (?:mnie|mną|siebie|sobą)|ze mną",
    ),
    determiners=edges(
        "mój|moi|moja|moje|mojego|mojej|moim|moją|moimi|moich|nasz|nasza|nasze|naszym|naszą"
        "|naszymi|swoim|swoją|swoimi|jeszcze|też|jej|jego|drug[ai]",
        "(?:małe|mały|mała|małych|małym|małą|małymi|młodsz\\w+|starsz\\w+|najstarsz\\w+"
        "|najmłodsz\\w+|nieletni\\w*|niepełnoletni\\w*|dorosłe|dorosłych|dorosły|dorosła|dorosłym"
        "|dorosłą|nowo narodzon\\w+|szkolne|przyszł\\w+|ukochan\\w+)(?= [a-z])",
    ),
    joiner=line(
        rf"\s*(?:[,;&/]|\+)\s*(?:(?:i|oraz|{_WITH})\s+)?|\s+(?:i(?: (?:też|jeszcze|{_WITH}))?"
        rf"|a także|{_WITH})\s+"
    ),
    total=line(
        rf"(?:{_FAMILY}(?: (?:z|na))? )?(?:(?:my )?(?:jest nas|nas jest|jesteśmy|będzie nas|nas"
        rf"|nas będzie|będziemy) )?(?:(?:w|we|na|z) )?(?P<count>[^\s,:(]+?(?:"
        rf" [^\s,:(]+?)??)(?:[ -]?(?:osoby|osób|osoba|osobami|osobach|os\.?|osobow\w+|ludzi"
        rf"|lokatorów|domowników|członków rodziny)(?: {_FAMILY})?)?(?: osobow\w+)?"
    ),
    counts=spelled(
        {
            "oboje": 2,
            "obydwoje": 2,
            "dwu": 2,
            "trój": 3,
            "trzy": 3,
            "cztero": 4,
            "pięcio": 5,
            "sześcio": 6,
            "1+1": 2,
            "2+1": 3,
            "2+2": 4,
            "2+3": 5,
            "1+2": 3,
            "jedno": 1,
        }
    ),
    included=line(r"[\s,(]+(?:w tym|włącznie z|z czego|z których)\s"),
    spelled_out=line(r"\s*(?:[:(,]|\bczyli\b|\bto znaczy\b|\bto jest\b|\btj\.?\s"
        r"|\bmianowicie\b)\s*"),
    ages=line(
        rf"\(?(?:w wieku )?{_AGES} ?-?(?:lat(?:a|ek|ka)?|letni\w*|rok|roku|miesi\w+|tygodni\w*"
        rf"|m-cy|r)\)?(?!\w)|\bw wieku {_AGES}|\({_AGES}\)"
        # "Dwie osoby dorosłe" are two grown-ups: read over too.
        r"|(?<= )(?:osoba|osoby|osób)(?= doros)"
    ),
    me=line(
        r"ja(?: sam| sama)?|sam|sama|mnie|(?:tylko|sam|sama) ja|(?:jestem )?(?:samotn[aąy]"
        r"|samodzieln[aąy]) (?:matk[aąi]|ojciec|ojcem|rodzic)"
    ),
    one_alone=line(
        r"(?:(?:tylko|jedynie|sam|sama) )?(?:dla )?(?:ja|mnie|siebie)(?: (?:sam|sama|tylko|jedna"
        r"|jeden|jedyna))?|(?:(?:ja )?(?:jestem|mieszkam|będę mieszkać|będę mieszkał"
        r"|będę mieszkała|będę) )*(?:zupełnie |całkiem )?(?:sam|sama|samotnie|w pojedynkę|singiel"
        r"|singielka|singlem|singielką|kawaler|kawalerem|panna|panną|wdowa|wdową|wdowiec|wdowcem)"
        r"|nikt więcej|(?:tylko )?(?:jedna|1) osoba"
    ),
    with_me=line(
        r"(?:(?:(?:ja )?(?:mieszkam|jestem|będę mieszkać)|my|razem|wspólnie|sam|sama|tylko) )*(?:z"
        r"|ze) |(?:(?:jestem|samotna|samotny) )*(?:mat(?:ka|ką)|mama|mamą|ojciec|ojcem|tata) (?:z "
        r"|ze )?(?=(?:\S+ )?(?:dzie|syn|cór|jedn|dw|tr|czw))"
    ),
    couple=line(
        r"\b(?:mąż(?: i|,)? żona|żona(?: i|,) mąż|(?:matka|mama)(?: i|,) (?:ojciec|tata)|(?:ojciec"
        r"|tata)(?: i|,) (?:matka|mama))\b"
    ),
    nobody=line(r"(?:bez|nie mam|brak|żadn\w+) .+"),
    one={
        **dict.fromkeys(spellings(_ONE), 1),
        **dict.fromkeys(
            spellings("rodzice rodzicami rodziców bliźniaki bliźniakami bliźniaków bliźnięta"
                      " bliźniętami dziadkowie dziadkami teściowie teściami para małżeństwo"),
            2,
        ),
        **dict.fromkeys(spellings("trojaczki trojaczkami"), 3),
    },
    many=spellings(
        """
        dzieci dziećmi dzieciaki dzieciaków dzieciakami synowie synów synami córki córek córkami
        niemowlęta niemowląt nastolatki nastolatków bracia braci braćmi siostry sióstr siostrami
        rodzeństwo rodzeństwa dorośli dorosłych dorosłymi dorosłe osoby osób osobami ludzie ludzi
        ludźmi chłopców chłopcy dziewczynki dziewczynek wnuki wnuków wnukami kolegów koledzy
        współlokatorów współlokatorzy znajomych znajomi my nas rodzina rodziną maluchy maluchów
        """
    ),
    whole=spellings(
        "dorosły dorosła dorośli dorosłych dorosłe osoba osoby osób ludzi ludzie para małżeństwo"
    ),
    pets=spellings(
        "pies psa psem psy psów piesek kot kota kotem koty kotów kotek królik królika papuga"
        " papugę papugą chomik chomika zwierzę zwierzęta rybki"
    ),
    doubt=said(
        # "Ja" alone is yes to who mixes in Dutch.
        "^ja$",
        "(?:w )?ciąż\\w*|spodziewam\\w*|w drodze|nienarodzon\\w*|czasem|czasami|może|być może"
        "|(?:co )?weekend\\w*|opieka naprzemienna|naprzemiennie|przez pół|połow\\w+|lub|albo|czy"
        "|mam|mamy"
    ),
)  # fmt: skip
