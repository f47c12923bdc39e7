"""Dutch words for yes and no; knows no rule about what they mean."""

from __future__ import annotations

from answers.words.table import YesNoWords, phrases, word_set

_LEAD = "(?:(?:ja hoor|ja|nou|ok|oke|oké|nou ja|dan|hm) )?"
_TAIL = "(?: (?:hoor|dank je|bedankt|mevrouw|meneer|zo|dan|joh|man|graag))*"
_VERY = "(?:heel|erg|helemaal|echt|wel|zeker|een) ?"
_FINE = "(?:goed|prima|best|fijn|top|ok|oke|oké|okay|akkoord|perfect|uitstekend|mooi|veilig)"
# Said before, and said again without patience: it changes nothing.
_SAID_BEFORE = (
    r"(?:(?:dat|het|dit) )?(?:zei|zeg|heb|had) (?:ik|k)(?: (?:je|u|jullie|het|dat|toch|al|net"
    r"|nou|nu|eerder|ook|duidelijk|meerdere keren|\w+ keer|gezegd|verteld|aangegeven|doorgegeven"
    r"|geantwoord|ingevuld))*"
    r"|zoals (?:(?:ik|al|net|eerder|reeds) )*(?:zei|gezegd|vertelde?|aangaf|aangegeven)"
    r"(?: (?:al|net|eerder))*"
    r"|hoe vaak(?: (?:nog|moet|ik|het|dat|dit|nou|nu|zeggen|herhalen|vertellen|wil|wilt|je|u|vraag"
    r"|vraagt|vragen|horen))*"
    r"|voor de (?:zoveelste|laatste|eerste|tweede|derde|vierde|vijfde|tiende|honderdste|duizendste"
    r"|\d+ ?(?:e|de|ste)?) (?:keer|maal)|nogmaals"
)
_SAID_BEFORE = f"(?:{_SAID_BEFORE})(?: (?:man|joh|hoor|zeg|mevrouw|meneer|gast|bro))*"
_YES = (
    "(?:(?:ja|jaha+|jawel|joa|jep|jup|yes|klopt|zeker|jazeker|tuurlijk|natuurlijk)"
    "(?: (?:hoor|dus|echt|man|joh|klopt|zeker|helaas|inderdaad|mevrouw|meneer|helemaal))*)"
)
_NO = (
    "(?:(?:nee+|neehee|nehee|neen|nope|nah|neuh)"
    "(?: (?:hoor|dus|echt|man|joh|niet|zeker|helaas|sorry|mevrouw|meneer|dank je|dank u))*)"
)
# A reason of one's own takes nothing back; whatever else is told there is asked about again.
_REASON = (
    r"(?:want|omdat|aangezien|doordat)"
    r"(?!.* (?:maar|misschien|wellicht|eventueel|soms|twijfel|tenzij|mits|behalve|als|indien|of"
    r"|toch|eigenlijk|keus|keuze|moet|moest|verplicht|gedwongen|alleen|eerst|later|pas|hij|zij|ze"
    r"|die"
    r"|iemand|ex|bezwaar|probleem|erg|maakt|uitmaakt|hindert|stoort|\w*\d\w*"
)
_REASON_FOR_YES = (
    rf"{_REASON}|wil|klopt|fout|anders|veranderd?|gewijzigd|nee+|(?:niet|geen) (?:alles|akkoord"
    r"|eens|goed|juist|waar|nodig|veilig|doen|sturen|versturen|delen|doorgeven))(?!\w))"
    r"(?: [^\W\d]+){0,4} (?:geen|minder|kwijt|ziek|werkloos|werkeloos|ontslagen|gescheiden|werk"
    r"|baan|geld|inkomen|salaris|loon|uitkering|schulden|schuld|hulp|betalen|rondkomen|zwanger"
    r"|overleden"
    r"|failliet)(?: [^\W\d]+){0,4}"
)
_REASON_FOR_NO = (
    rf"{_REASON}|ja+|klopt|goed|prima|akkoord|wel)(?!\w)) (?:ik|wij|we|dat|het|dit|er)"
    r"(?: [^\W\d]+){0,4} (?:niet|niks|geen|privé|prive|onzin|onveilig|genoeg|geregeld)"
    r"(?: [^\W\d]+){0,3}"
)
_LEAVE_ME = (
    r"laat (?:me|mij)(?: (?:nou|nu|toch|eens|gewoon|met rust))*"
    r"|(?:rot|hou|houd|houdt|donder|flikker|lazer) (?:(?:nou|nu|toch|eens|even) )*op"
    r"(?: (?:nou|nu|ermee|man|joh|met vragen|met dat gevraag))*"
    r"|stop (?:(?:nou|nu|toch) )*(?:er ?mee|met vragen|met zeuren)|zeur niet(?: zo)?|niet zeuren"
    r"|(?:(?:nu|nou) )?klaar(?: (?:nu|nou))?|(?:(?:dat )?gaat (?:u|je|jou|jullie) )?(?:niks|niets)"
    r" (?:aan|mee te maken)|(?:ben|bent) (?:je|u|jij|jullie) (?:(?:helemaal|nou|wel) )*gek"
    r"(?: geworden)?"
)
_I_SAY = "(?:ik )?(?:denk|geloof|dacht|hoop|vermoed) (?:ik )?(?:het|van|dat)?"

DUTCH_YES_NO = YesNoWords(
    yes=word_set(
        """
        ja jah jaah jawel jaha jahaa jaahaa jjaa jaa joa joah joar jao jaoh jahoor jaman
        jajoh jawohl afgesproken geweldig superfijn super zekerweten jazeker jazekers
        jaja jep jup jip yep yup yes yess ok oke oké okay okee zekerste
        okee okidoki okido oki top perfect uitstekend prima vooruit j jo jow joo joe vanzelfsprekend
        vanzelfspreked precies exact zekers 👍 ✓ ✔ ✅ 👌 🙂 😊 💯
        """
    ),
    yes_can_be_negated=word_set(
        """
        akkoord akoord accoord goed klopt klop juist correct zeker natuurlijk uiteraard graag
        tuurlijk inderdaad idd doe doen mag kan eens verstuur verstuurd verzend versturen verzenden
        verzonden stuur sturen opsturen wil absoluut waar geef doorgeven fijn logisch best veilig
        mogen doorgegeven
        kloptt kopt kolpt klpt klotp turlijk tuulijk tuurlik tuurluk natuurlik natuurlijjk
        natuulijk natrlijk zeeker inderdaat idderdaad vanzelf
        """
    ),
    no=word_set(
        """
        nee nehe nehee neehe neehee nei neeman neejoh neehoor neen
        neenee neej nein nope nop nah neuh neuj neu neh fout onjuist verkeerd nooit
        annuleer
        annuleren geenszins oneens onveilig geweigerd weiger nee'n nietes n 👎 ❌ 🙅
        """
    ),
    negations=frozenset({"niet", "geen", "niks", "niets", "nie"}),
    light=word_set(
        """
        hoor dank dankje dankjewel dankuwel bedankt hartelijk alvast u je jullie het dat dit is
        was zo maar dan er ik we wij wel nu nog even toch echt heel helemaal allemaal alles liever
        beter alsjeblieft alstublieft aub joh man mevrouw meneer me mij mijn de aanvraag verzoek
        melding op deze gegevens hem ze gewoon hiermee ermee mee met voorstel van heb gezegd
        ingevuld bedoel dus door naar gemeente weten meer denk volkomen gerust ga hier
        't t tis ben k nou sorry helaas vind lijkt klinkt want volmondig eh uh hm pff tja
        da da's das dat's dats heur zunne wallah wollah walla wolla wallahi wollahi wallahie wlh
        vallah zweer bro bruh bruv broer broertje gast ouwe vriend matties schat schatje meid mens
        jongen ewa jezus god godver godverdomme verdomme kut shit mijnheer vriendelijk
        lieverd gelukkig ff effe hoeft daar worden eigenlijk please thanks thank you
        """
    ),
    # "Maar" softens a request ("doe maar") and takes back an answer ("ja maar ...").
    doubt=phrases(
        "(?:niet|nie) (?:fout|onjuist|verkeerd|onveilig|oneens)|weiger(?:en)? niet",
        "misschien|wellicht|eventueel|soms|weet|twijfel|tenzij|mits|behalve|als",
        "nee+ (?:wacht |nou |sorry )?(?:toch )?wel|ja+ (?:wacht |nou |sorry )?toch niet"
        "|^nou ja$|nee+ (?:ga|we gaan) (?:maar )?(?:door|verder)"
        "|zonder|(?:niet|geen) (?:altijd|overal|alles|allemaal|iedereen|elke)",
        r"(?<!doe )(?<!doe dat )(?<!stuur )(?<!verstuur )(?<!verzend )(?<!geef )(?<!ga )"
        r"(?<!vooruit )(?<!mag )(?<!het )(?<!hem )(?<!dan )(?<!laat )(?<!verder )maar",
    ),
    fixed_yes=phrases(
        f"{_LEAD}(?:dat is )?(?:geen (?:probleem|bezwaar|punt|enkel probleem)|in orde){_TAIL}",
        f"{_LEAD}(?:ga (?:je|uw) gang|is goed|waarom niet hoor){_TAIL}",
        f"{_LEAD}(?:ga )?(?:(?:maar )?(?:door|verder)|(?:door|verder) maar){_TAIL}",
        "(?:ja )?(?:echt|gelukkig|zeker|helaas|liever|toch) wel(?: ja| hoor)?",
        "(?:ja )?(?:helemaal |volledig |volkomen )?mee eens",
        f"{_LEAD}(?:dat |het |dit )?(?:lijkt|klinkt|vind) (?:me |mij |ik )?(?:{_VERY})?{_FINE}"
        f"(?:e? (?:idee|plan|voorstel))?{_TAIL}",
        f"{_LEAD}(?:(?:dat|het|dit|t|'t) is |tis )?(?:{_VERY})?(?:{_FINE}e? (?:idee|plan|voorstel)"
        rf"|{_FINE}){_TAIL}",
        f"{_LEAD}(?:wat mij betreft|volgens mij|van mij|voor mij) (?:wel|goed|prima|akkoord|mag"
        f"(?: het| dat)?|klopt (?:het|dat))(?: wel)?{_TAIL}",
        f"{_LEAD}{_I_SAY} ?(?:het )?wel{_TAIL}|ja (?:ik )?denk (?:ik|het)|ja dat denk ik(?: wel)?",
        f"{_LEAD}(?:dat|het|dit) is (?:zo|waar)(?: ja)?|{_LEAD}zo is het(?: goed)?",
        f"{_LEAD}(?:zonder meer|van harte|met plezier|volmondig ja|zeker te weten|wel{_TAIL}"
        "|komt goed|klopt als een bus|(?:ik )?stem (?:er ?mee )?in|laten we dat doen|graag gedaan"
        " ja|mij best|helemaal prima|(?:dat )?wil ik(?: dat)?(?: wel| graag)*|(?:dat )?kan wel"
        "|voor de volle 100 procent|honderd procent|100 procent|honderdprocent)",
        f"{_YES}(?: {_YES})* (?:{_SAID_BEFORE})(?: {_YES})*",
        f"(?:{_SAID_BEFORE}) {_YES}|(?:hoe vaak nog )?{_YES}(?: {_YES})* {_REASON_FOR_YES}",
        "(?:ja )?(?:voor )?(?:100|honderd|1000|duizend) ?(?:%|procent)(?: (?:zeker|ja|akkoord))?",
        "ja+ (?:ik )?(?:snap|begrijp)(?: ik)?(?: het| dat)?|ja+ (?:begrepen|duidelijk|helder)",
        "(?:ja )?ik ben het er ?(?:helemaal )?mee eens|(?:ja )?ben het er ?mee eens",
    ),
    fixed_no=phrases(
        "(?:nee+ )?(?:laat maar(?: zitten)?|(?:dat |het )?hoeft niet(?: voor mij)?(?: hoor)?"
        "|(?:dat )?(?:is )?niet nodig(?: hoor)?|geen (?:interesse|zin in|zin|behoefte(?: aan)?))",
        f"(?:nee+ )?{_I_SAY} ?(?:het )?niet(?: hoor)?|(?:nee+ )?volgens mij niet",
        "(?:nee+ )?(?:liever|nog|nu|beter|toch|maar|even|absoluut|echt|helemaal|helaas|beslist|mooi"
        "|zeker|natuurlijk|jammer genoeg|vooral|van)? ?niet(?: (?:nu|doen|hoor|nee))?",
        "(?:nee+ )?geen (?:van beide|toestemming|sprake van)|in geen geval|onder geen (?:beding"
        "|enkele voorwaarde)|niks (?:daar)?van|niets daarvan|vergeet het maar|nooit van (?:m'n|mn"
        "|mijn) leven|no way|geen denken aan|over mijn lijk",
        "(?:geen goed|slecht) (?:idee|plan)|klopt (?:echt |helemaal |er )*(?:niks|niets"
        "|geen (?:zak|bal|hout|meter|moer|snars))(?: van)?",
        "(?:nee+ )?(?:ik |dat )?(?:wil|hoef|mag|kan|doe) (?:ik )?(?:dat |het )?(?:liever )?niet"
        "(?: (?:hebben|doen|hoor))?",
        f"{_NO}(?: {_NO})* (?:{_SAID_BEFORE}|{_LEAVE_ME})(?: {_NO}| {_LEAVE_ME})*",
        f"(?:{_SAID_BEFORE}) {_NO}|{_NO}(?: {_NO})* {_REASON_FOR_NO}",
        "(?:nee+ )?(?:ik ben |ben )?het er ?(?:helemaal )?niet mee eens|(?:dat )?weiger ik",
        "(?:nee+ )?(?:dat|het|dit) is niet (?:zo|waar|goed|juist|nodig|veilig)",
    ),
)
