"""Dutch words for yes and no; knows no rule about what they mean."""

from __future__ import annotations

from answers.words.table import YesNoWords, phrases, word_set

_LEAD = "(?:(?:ja hoor|ja|nou|ok|oke|oké|nou ja|dan|hm) )?"
_TAIL = "(?: (?:hoor|dank je|bedankt|mevrouw|meneer|zo|dan|joh|man|graag))*"
_VERY = "(?:heel|erg|helemaal|echt|wel|zeker|een) ?"
_FINE = "(?:goed|prima|best|fijn|top|ok|oke|oké|okay|akkoord|perfect|uitstekend|mooi|veilig)"
_I_SAY = "(?:ik )?(?:denk|geloof|dacht|hoop|vermoed) (?:ik )?(?:het|van|dat)?"

DUTCH_YES_NO = YesNoWords(
    yes=word_set(
        """
        ja jah jaah jawel jawohl afgesproken geweldig superfijn super zekerweten jazeker jazekers
        jahoor jaja jep jup jip yep yup yes yess ok oke oké okay okee
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
        """
    ),
    no=word_set(
        """
        nee neen neenee neej nein nope nop nah neuh neuj neu neh fout onjuist verkeerd nooit
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
        "(?:nee+ )?(?:ik ben |ben )?het er ?(?:helemaal )?niet mee eens|(?:dat )?weiger ik",
        "(?:nee+ )?(?:dat|het|dit) is niet (?:zo|waar|goed|juist|nodig|veilig)",
    ),
)
