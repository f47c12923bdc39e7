"""Dutch sentences in which tenants tell things unasked; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.choice_table import StoryWords
from answers.words.nl_told_letters import DUTCH_TOLD_LETTERS
from answers.words.table import phrases, word_set

_I = "(?:ik|we|wij|'?k)"
_NOW = (
    "(?:(?:nu|al|inmiddels|helaas|momenteel|op dit moment|ook|ondertussen|intussen|ongeveer|circa"
    "|rond de|zo'n|nog|nog steeds|gelukkig) )*"
)
_NEARLY = "(?:(?:nu|wel|ongeveer|circa|rond de|zo'n|precies|momenteel|op dit moment) )*"
SUM = (
    r"(?:(?:€ ?)?\d[\d.,]*(?:,-)?(?: ?(?:euro|eur|€)(?: en \d{1,2} cent)?)?"
    r"|[a-zéë]+(?: [a-zéë]+){0,2} euro)"
)
COUNT = "(?:\\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)"
MONTHS = f"{COUNT} (?:maand(?:en)?|mnd)(?: huur)?"
_OWED = f"(?P<value>{MONTHS}|{SUM})"
_PAID = f"(?P<value>{SUM})"
_ARREARS = "(?:huur|betalings)?achterstand"
_WITH_RENT = (
    "(?: (?:met|op|in) (?:de|mijn|onze|m'n) (?:huur|huurbetaling(?:en)?)| met (?:huur|betalen"
    "|het betalen van de huur)| bij (?:jullie|u))?"
)
_TAIL = "(?: (?:helaas|nu|al|inmiddels|dus|denk ik|op dit moment|momenteel|opgelopen))*"
_MONTHLY = "(?: (?:per maand|in de maand|p/m|pm|p\\.m))"
_REPAY = "(?:aflossen|afbetalen|terugbetalen|terug betalen|inlossen|inlopen|missen)"
_FOR_ARREARS = (
    f"(?: (?:op|van|voor|aan) (?:de|mijn|die|onze) (?:{_ARREARS}|huurschuld|schuld)"
    f"| om (?:de|mijn|die|onze) (?:{_ARREARS}|huurschuld|schuld) (?:af te (?:lossen|betalen)"
    "|weg te werken|in te lopen|terug te betalen))?"
)
_CAN = f"{_I} (?:kan|kunnen|wil|willen|zou|zouden)"
_ABOUT = (
    "(?:(?:wel|ook|nu|graag|best|zeker|ongeveer|hooguit|maximaal|hoogstens|zo'n|circa|rond de) )*"
)
_WISH = (
    f"(?:{_I} (?:wil|willen|wilde|zou|vraag|vragen|verzoek)|mag (?:ik|het)|mogen we|kan (?:ik|het)"
    "|kunnen we|krijg ik|zou ik|graag)(?: (?:graag|u|jullie|om|aub|alstublieft|misschien|een|wat"
    "|nog|daarom))*"
)
_PLEASE = "(?: (?:graag|aub|alstublieft|krijgen|hebben|vragen|willen|mogelijk|nodig|aanvragen))*"
_DEFERRAL = "(?:uitstel|betalingsuitstel)(?: van betaling| van de huur| voor de huur)?"
_LESS_RENT = "(?:minder huur|huurkorting|huurverlaging|korting op (?:de|mijn) huur|minder aan huur)"
_FOR_NOW = "(?:(?:tijdelijk|voorlopig|even|graag|met|ongeveer|zo'n) )*"
_LOWER = "(?:omlaag|lager|naar beneden|verlagen|verlaagd|verminderen|verminderd)"
_HOME = "(?:woning|huis|appartement|flat|flatje|studio|huurwoning|huurhuis|etage|kamer)"
_AT_MOST = (
    "(?:onder de|tot maximaal|tot|van maximaal|van hooguit|voor maximaal|maximaal|max|hooguit"
    "|hoogstens|niet duurder dan|van niet meer dan)"
)


def _frames(*alternatives: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(each) for each in alternatives)


DUTCH_STORY = StoryWords(
    nothing_certain=phrases(
        "namens|voor mijn (?:moeder|vader|ouders|oma|opa|zoon|dochter|zus|broer|buurvrouw|buurman"
        "|cliënt|client|vriend|vriendin|schoonmoeder|schoonvader)|mijn (?:cliënt|client)\\w*"
        "|ik (?:help|schrijf voor|vraag voor)",
        "mijn (?:moeder|vader|ouders|oma|opa|zus|broer|buurvrouw|buurman|zoon|dochter|vriendin"
        "|vriend|schoonmoeder) (?:\\w+ ){0,3}(?:haar|zijn|hun) (?:huur|huis|woning)",
        "klopt (?:dat|het|dit|niet)|klopt (?:er )?(?:iets|niets|niks)|(?:dat|dit|het|er) klopt"
        "|niet waar|onterecht|onzin|vergissing|fout|volgens (?:jullie|u|hem|haar|de)|beweer\\w*",
        "(?:alles|al|inmiddels|gisteren|vandaag|net|toch|weer|helemaal|allang) (?:\\w+ )?betaald",
        "ingelopen|afgelost|vroeger|toen|test(?:je|en)?",
    ),
    supposed=phrases(
        "stel|als|wat als|wanneer|indien|tenzij|misschien|bang|voorstel|bijvoorbeeld|zogenaamd"
        "|hoeveel|zeg(?:t|gen)|zei(?:den)?|schrij(?:ft|ven)|beweren|dreig\\w*|straks|toch|hè"
        "|of niet|had"
    ),
    unless={
        "lasting": phrases(
            r"\w*contract\w*|woning|huis|woon\w*|baan|werk|logeer\w*|inwon\w*|korting"
            "|weet (?:ik )?(?:het |dat )?niet|geen idee"
        ),
        "rent": phrases(r"huisgeno\w+|ieder|helft|ook \d+|betaalt mee|delen"),
        "persons": phrases(
            r"(?:klein)?kind(?:eren)?|zoons?|dochters?|man|vrouw|partner|vriend(?:in)?|baby|moeder"
            r"|vader|ouders|huisgeno\w+|zwanger|verhuis\w*|hond|gaat|komt|uit huis"
        ),
        "highest_rent": phrases(r"verhur\w*|kopen|koop\w*|parkeer\w*|garage"),
    },
    joiner=re.compile(
        r",(?!\d|-)|(?<!\d),|\s(?:en|maar|want|dus|omdat|waardoor)\s(?!\d{1,2} cent)", re.IGNORECASE
    ),
    lead=re.compile(
        r"(?:(?:hallo|hoi|hey|hai|goede\w+|goeie\w+|dag|beste|geachte|ja|nou|dus|en|maar|want|ook"
        r"|verder|helaas|sorry|eigenlijk|daarnaast|bovendien|help|eerlijk gezegd|oke|ok)[ ,!]+)+"
    ),
    about_a_plan=phrases(
        r"(?:betalings|afbetalings)?regeling|aflos\w*|afbetal\w*|termijn(?:en)?|in delen|gespreid"
        "|spreiden"
    ),
    frames={
        "arrears": _frames(
            rf"{_I} (?:loop|lopen|sta|staan|ben|zijn|zit|zitten|lig"
            rf"|liggen) {_NOW}{_OWED} {_NOW}achter{_WITH_RENT}{_TAIL}",
            rf"(?:loop|sta) {_NOW}{_OWED} {_NOW}achter{_WITH_RENT}{_TAIL}",
            rf"(?:nu|inmiddels|momenteel|op dit moment) (?:loop|lopen|sta|staan|ben|zijn)"
            rf" {_I} {_NOW}{_OWED} {_NOW}achter{_WITH_RENT}{_TAIL}",
            rf"{_I} (?:loop|lopen|sta|staan) {_NOW}achter(?: met (?:de )?(?:huur|betalen))?"
            rf"(?: (?:met|van|voor))? {_NEARLY}{_OWED}{_TAIL}",
            rf"{_I} (?:heb|hebben) {_NOW}(?:een )?{_ARREARS} "
            rf"van {_NEARLY}{_OWED}{_WITH_RENT}{_TAIL}",
            rf"{_I} (?:heb|hebben) {_NOW}{_OWED} {_NOW}(?:{_ARREARS}"
            rf"|huurschuld){_WITH_RENT}{_TAIL}",
            rf"(?:de|mijn|onze) (?:totale )?(?:{_ARREARS}|huurschuld) (?:is"
            rf"|bedraagt) {_NEARLY}{_OWED}{_TAIL}",
            rf"{_NEARLY}{_OWED} {_ARREARS}",
            rf"{_ARREARS}:? (?:van )?{_NEARLY}{_OWED}",
            rf"{_NOW}{_OWED} achter{_WITH_RENT}",
            rf"{_I} (?:heb|hebben) {_NOW}(?P<value>{MONTHS}) {_NOW}(?:(?:de|mijn"
            rf"|onze) huur (?:nog )?niet|geen huur) (?:(?:kunnen )?betalen|betaald)",
            rf"{_I} (?:heb|hebben) {_NOW}geen {_ARREARS}",
            rf"{_I} (?:loop|lopen) {_NOW}niet achter{_WITH_RENT}",
        ),
        "rent": _frames(
            rf"(?:mijn|onze|de|m'n|me|mn) (?:totale |huidige "
            rf"|maandelijkse )?(?:maand)?huur(?:prijs)?"
            rf" (?:is|bedraagt) {_NEARLY}{_PAID}(?:{_MONTHLY}| in totaal"
            rf"| inclusief(?: servicekosten)?)*",
            rf"{_I} (?:betaal|betalen) {_NOW}{_PAID}{_MONTHLY}?(?: aan)? huur{_MONTHLY}?",
            rf"{_I} (?:heb|hebben) {_NOW}een huur van {_NEARLY}{_PAID}{_MONTHLY}?",
            rf"(?:kale |totale )?huur(?:prijs)?(?: is|:)? {_NEARLY}{_PAID}{_MONTHLY}?",
        ),
        "monthly": _frames(
            rf"{_CAN} {_ABOUT}(?:maar )?(?P<value>{SUM}(?: extra)?{_MONTHLY}) (?:extra "
            rf")?{_REPAY}{_FOR_ARREARS}{_TAIL}",
            rf"{_CAN} {_ABOUT}(?P<value>{SUM}(?: extra)?{_MONTHLY}) extra betalen{_FOR_ARREARS}",
            rf"{_CAN} {_ABOUT}(?:elke|iedere|per) maand {_ABOUT}(?:maar )?{_PAID} (?:{_REPAY}"
            rf"|extra (?:betalen|{_REPAY})){_FOR_ARREARS}{_TAIL}",
            rf"(?:per|elke|iedere) maand (?:kan|kunnen) (?:ik|we|wij) {_ABOUT}{_PAID} (?:extra )?"
            rf"(?:{_REPAY}|extra betalen){_FOR_ARREARS}{_TAIL}",
        ),
        "lasting": _frames(
            r"(?:het|dit|dat|het probleem|(?:de|mijn|deze|onze) situatie) (?:is|blijft|wordt)"
            r" (?:[^\W\d]+ ){0,3}?(?:tijdelijke?|structure+le?|blijvende?|permanente?)(?: probleem"
            r"| situatie| iets)?",
            rf"{_I} (?:heb|hebben|verdien|verdienen|ben|zijn|zit|zitten|krijg|krijgen) (?:nu "
            rf"|even )*(?P<value>tijdelijk) (?:minder|geen|zonder|weinig|werkloos"
            rf"|krap)(?: (?:inkomen|loon|salaris|werk|uren|geld|inkomsten))?",
        ),
    },
    asking={
        "until": _frames(
            rf"{_WISH} {_DEFERRAL}{_PLEASE} (?P<value>(?:tot|t/m) .{{2,30}}?){_PLEASE}",
            rf"{_WISH} (?P<value>(?:tot|t/m) .{{2,30}}?) {_DEFERRAL}{_PLEASE}",
            rf"{_DEFERRAL}(?: graag| aub)? (?P<value>(?:tot|t/m) .{{2,30}}?){_PLEASE}",
            rf"(?:{_WISH} )?(?P<value>{COUNT} (?:week|weken|maand|maanden)) {_DEFERRAL}{_PLEASE}",
            rf"{_I} (?:heb|hebben) (?P<value>{COUNT} (?:week|weken|maand"
            rf"|maanden)) {_DEFERRAL} nodig",
            rf"(?:{_WISH} )?{_DEFERRAL} van (?P<value>{COUNT} (?:week|weken|maand"
            rf"|maanden)){_PLEASE}",
            rf"{_WISH} (?:wachten met betalen|(?:de huur )?later betalen"
            rf"|wachten) (?P<value>tot .{{2,30}})",
        ),
        "monthly": _frames(
            rf"(?:kan|mag|kunnen|mogen) {_I} {_ABOUT}(?P<value>{SUM}(?: extra)?{_MONTHLY}) "
            rf"(?:extra )?(?:aflossen|afbetalen|terugbetalen){_FOR_ARREARS}",
        ),
        "less": _frames(
            rf"{_WISH} {_FOR_NOW}{_PAID}{_MONTHLY}? {_LESS_RENT}{_MONTHLY}?(?: betalen)?{_PLEASE}",
            rf"{_WISH} (?:een )?(?:tijdelijke )?(?:huurverlaging"
            rf"|huurkorting) van {_NEARLY}{_PAID}{_MONTHLY}?{_PLEASE}",
            rf"(?:kan|mag) (?:de|mijn|onze) huur {_FOR_NOW}{_PAID}{_MONTHLY}? {_LOWER}",
            rf"(?:kunnen jullie|kunt u|kan u|kun je|kan je|{_I} wil) (?:de|mijn"
            rf"|onze) huur {_FOR_NOW}{_PAID}{_MONTHLY}? {_LOWER}",
        ),
        "highest_rent": _frames(
            rf"{_I} (?:zoek|zoeken|wil|willen|zou|zouden)\b(?: [^\W\d]+){{0,7}} {_HOME}"
            rf"(?: [^\W\d]+){{0,5}}? {_AT_MOST} {_PAID}(?:{_MONTHLY}| huur| aan huur)*",
            rf"{_I} (?:kan|kunnen|wil|willen) (?:maximaal|hooguit|hoogstens|niet meer dan|tot)"
            rf" {_PAID}{_MONTHLY}?(?: aan)? huur{_MONTHLY}?(?: betalen)?",
            rf"(?:maximale|hoogste) huur(?:prijs)?(?: is|:)? {_PAID}{_MONTHLY}?",
        ),
        "persons": _frames(
            rf"{_I} (?:zijn|wonen|leven|zoeken)(?: (?:hier|nu|thuis|samen))* (?P<value>met (?:z'?n"
            rf"|ons|zijn|zn) ?[a-zëï]+|met \w+ (?:personen|mensen))(?: thuis| hier| in huis)?",
            r"(?P<value>ik woon(?: (?:hier|nu))* alleen)",
            rf"(?:(?:ons|mijn) gezin (?:is|bestaat uit|telt)|{_I} (?:zijn|ben) een gezin van)"
            r" (?P<value>\w+ (?:personen|mensen)|[\w]+)",
            rf"{_I} (?:zoek|zoeken)\b(?: [^\W\d]+){{0,5}} {_HOME} voor (?P<value>\w+ (?:personen"
            rf"|mensen))",
        ),
    },
    plan_frames=_frames(
        rf"{_CAN} {_ABOUT}(?P<value>{SUM}{_MONTHLY}) betalen{_FOR_ARREARS}{_TAIL}",
        rf"{_CAN} {_ABOUT}(?:elke|iedere|per) maand {_ABOUT}{_PAID} betalen{_FOR_ARREARS}{_TAIL}",
    ),
    since=re.compile(r"(?<!\w)(?:(?:al )?sinds|vanaf) (?P<value>.+)"),
    trouble=phrases(
        "werke?loos|ontslagen|(?:mijn|m'n|me|zijn|haar) (?:baan|werk) (?:kwijt|verloren)|in de ww"
        "|in de bijstand|zonder (?:werk|inkomen|baan|loon)",
        "(?:geen|minder|weinig|te weinig) (?:werk|inkomen|inkomsten|loon|salaris|uren|geld"
        "|uitkering|opdrachten|omzet)",
        "verdien(?:en|t)? (?:veel |een stuk )?minder|minder verdien(?:en|t)?",
        "(?:inkomen|loon|salaris|uitkering)(?: (?:is|flink|veel))* (?:gedaald|gestopt|stopgezet"
        "|minder|lager|gezakt|omlaag|weggevallen)|(?:baan|contract) (?:is )?(?:gestopt|afgelopen)",
        "huur niet(?: meer| goed| op tijd)? (?:kunnen )?(?:betalen|betaald|opbrengen)"
        "|geen huur(?: meer)? (?:kunnen )?betaal(?:d|en)",
        "achter(?: met (?:de |mijn )?(?:huur|betalen))?|(?:huur)?achterstand|betalingsproblemen"
        "|geldproblemen|geldzorgen",
        "kom(?:en)?(?: \\w+){0,2} (?:tekort|te kort|niet rond)|red(?:den)? het niet(?: meer)?",
    ),
    trouble_light=word_set(
        """
        ik we wij ben zijn is heb hebben kan kunnen loop lopen zit zitten krijg krijgen werd
        mijn m'n me onze de het een er nu ook al helaas man vrouw partner
        inkomen loon salaris uitkering meer echt nog heeft werk weer steeds
        """
    ),
    letters=DUTCH_TOLD_LETTERS,
    name=re.compile(
        r"(?:ik heet|(?:mijn|m'n) (?:volledige )?naam is|u spreekt met"
        r"|je spreekt met)[: ]+(?P<value>.+)",
        re.IGNORECASE,
    ),
    never_a_name=phrases(
        "verkeerd|fout|anders|veranderd|gespeld|bekend|onbekend|gewijzigd|gestolen|misbruikt|nog"
        "|ook|helemaal|geworden|gebruikt|namelijk|eigenlijk|gewoon|\\w*team|gemeente|stichting"
        "|kantoor|schuldhulp\\w*|bewind\\w*|maatschappelijk"
    ),
    contact_light=word_set(
        """
        mijn m'n nummer telefoonnummer mobiel mobiele tel telefoon mail mailadres e-mail email
        e-mailadres emailadres is u jullie kunt kunnen kan mij me bellen bel mailen op naar ik ben
        bereikbaar via of en te bereiken 06 maar graag het dit telefonisch contact aub
        terug terugbellen teruggebeld worden graag
        """
    ),
    address=phrases(
        "(?:ik|we|wij) (?:woon|wonen)|(?:mijn|ons) (?:huis)?adres(?: is)?|adres|mijn postcode"
        "|postcode|(?:mijn|onze) woning"
    ),
    never_an_address=phrases(
        "moeder|vader|ouders|broer|zus|buren|buurvrouw|buurman|vriend|vriendin|verhuis\\w*"
        "|verhuizen|verhuisd|oude|was|vorige|nieuwe|vroeger|woonde|woonden|ga|gaan|wil|willen|werk"
        "|kantoor|zoon|dochter|toekomstige|tijdelijk|postadres|bewindvoerder|jaar|maand(?:en)?"
        "|kinderen|personen"
    ),
)
