"""Dutch words for why the rent became hard to pay; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.choice_table import Cause
from answers.words.table import phrases

_INCOME = (
    r"(?:inkomen|inkomsten|loon|salaris|[\w-]*uitkering(?:en)?|ww|bijstand|\w*pensioen|aow"
    r"|\w*toeslag(?:en)?|alimentatie|stufi|studiefinanciering|beurs|pgb|ziektegeld)"
)
_WHOSE = (
    "man|vrouw|partner|vriend|vriendin|huisgenoot|zoon|dochter|kind|kinderen|moeder|vader"
    "|kostganger|echtgenoot|echtgenote"
)

DUTCH_CAUSES: dict[Cause, re.Pattern[str]] = {
    "less_income": phrases(
        r"(?:baan|werk|bijbaan|baantje|job)(?: (?:is|ben|nu|ik|helaas|zomaar|weer))* (?:kwijt\w*"
        r"|verloren|weg|gestopt)|(?:verlies|verloor|verlies van)(?: \w+)? (?:baan|werk)",
        "(?:geen|zonder|te weinig|minder|weinig|amper) (?:werk|uren|diensten|opdrachten|klanten"
        "|klussen|omzet)(?: meer)?",
        "(?:minder|lager|lagere|te weinig|weinig|te laag|laag) (?:inkomen|inkomsten|loon|salaris"
        "|(?:pensioen)?uitkering|pensioen|geld|verdien\\w*|werken|gewerkt|gaan werken)",
        r"verdien\w*(?: \w+){0,3} (?:minder|te weinig|weinig|niets|niks)",
        r"(?:krijg|krijgen|kreeg|ontvang)(?: \w+){0,2} minder",
        rf"{_INCOME}(?: (?:is|zijn|flink|erg|sterk|veel|nu|te|gaat|ging|fors|valt))* (?:gedaald"
        r"|omlaag|lager|laag|gezakt|minder|achteruit(?:gegaan)?|verlaagd|gekort|verminderd"
        r"|weggevallen|weg|gehalveerd)",
        "contract(?: (?:is|wordt|werd|liep|loopt))* (?:niet (?:meer )?verleng[dt]|afgelopen|af"
        "|stopt|gestopt|beeindigd|beëindigd)",
        r"uren(?: (?:zijn|is|werden))?(?: \w+)? (?:teruggebracht|gekort|verminderd|minder"
        r"|geschrapt)",
        "werkt? niet(?: meer)?|kan niet (?:meer )?werken|met pensioen|(?:bedrijf|zaak|winkel)"
        r"(?: \w+)? (?:loopt slecht|gestopt|stil|dicht|failliet)",
        "klant(?:en)? (?:is |zijn )?(?:weg|weggevallen|kwijt)|in de (?:ww|bijstand)",
        "ontslagen|ontslag|werke?loos|werke?loosheid|fail?liet|faillissement|inkomensdaling",
    ),
    "income_late_or_stopped": phrases(
        rf"{_INCOME}(?: (?:is|zijn|wordt|worden|werd|komt|kwam|nog|nu|weer|steeds|deze|vorige"
        r"|maand|gewoon|helaas|te))* (?:stop ?gezet|gestopt|stopt|ingetrokken|geblokkeerd"
        r"|opgeschort|laat|later|vertraagd|uitgebleven|niet (?:binnen(?:gekomen)?|gestort|betaald"
        r"|uitbetaald|overgemaakt|gekomen|ontvangen|begonnen|gekregen|gestart))",
        rf"geen (?:cent )?{_INCOME}(?: (?:meer|nog|gekregen|ontvangen|binnen|gezien|gehad))*",
        r"te laat (?:betaald|uitbetaald|gestort)",
        rf"wacht(?:en)?(?: \w+){{0,3}} op (?:(?:mijn|de|een|het|eerste) )*{_INCOME}",
        r"(?:baas|werkgever|uwv|klant(?:en)?|opdrachtgever)(?: \w+){0,3} betaal(?:t"
        r"|en)(?: \w+)? (?:te laat|niet)",
    ),
    "higher_costs": phrases(
        "duur|duurder|inflatie|huurverhoging|naheffing|eindafrekening|boetes?|prijsstijging(?:en)?",
        "(?:hogere?|meer|extra|onverwachte|dubbele|te hoge|grote) (?:\\w*kosten|\\w*lasten"
        "|uitgaven|\\w*rekening(?:en)?|huur|premie)",
        r"(?:\w*kosten|\w*lasten|huur|prijzen|\w*rekening(?:en)?|premie|boodschappen|gas|energie"
        r"|stroom)(?: (?:is|zijn|gaat|ging|flink|erg|veel|weer|te|nu|ook))* (?:gestegen|omhoog"
        r"|hoger|verhoogd|hoog|stijgen)",
        "(?:energie|gas|stroom|tandarts|zorg|auto|garage)(?:rekening|kosten|prijzen)|reparatie",
        "(?:wasmachine|auto|koelkast|ketel|bril|laptop)(?: (?:is|was|ging))? (?:kapot|stuk)",
        "begrafenis(?:kosten)?|uitvaart(?:kosten)?",
    ),
    "household_changed": phrases(
        r"(?:echt)?scheiding|scheiden|gescheiden|uit elkaar|ex-?(?:man|vrouw|partner)|mijn ex",
        r"(?:relatie|verkering|huwelijk)(?: \w+)? (?:uit|over|voorbij|verbroken|gestrand)",
        "baby|zwanger|bevallen|bevalling|geboren|geboorte|kindje|(?:een |nog een |extra )kind"
        "(?: erbij)?|tweeling|ouders geworden|gezinsuitbreiding",
        rf"(?:{_WHOSE})(?: (?:is|zijn|heeft|bij|me|mij|ons|nu|plotseling|opeens|net))* (?:weg"
        r"|weggegaan|vertrokken|weggelopen|overleden|verlaten|gestorven|verhuisd|dood)",
        "overleden|overlijden|weduwe|weduwnaar|samenwonen|alleen (?:komen )?(?:te )?(?:staan"
        "|wonen)|(?:het )?huis uit|uit huis|betaalt niet (?:meer )?mee",
        r"gezin(?:ssituatie)?(?: is)? (?:veranderd|groter|kleiner)|verandering in (?:het|mijn"
        r"|ons) gezin|gezinssituatie",
    ),
    "other": phrases(
        "(?:iets |wat )?anders|andere (?:reden|oorzaak)|overig|geen van (?:deze|die|allen|beide)",
        r"schuld(?:en)?|lening(?:en)?|(?:loon)?beslag|gestolen|ingebroken|inbraak|opgelicht"
        r"|oplichting",
        r"ziek\w*|burn-? ?out|depress\w+|operatie|ongeluk|ongeval|gevallen|blessure|overspannen"
        r"|arbeidsongeschikt|kanker|psychisch\w*|verslaafd|verslaving|gok\w*|gegokt|opgenomen"
        r"|handicap|corona|detentie|gevangenis|vastgezeten|mantelzorg\w*",
    ),
}
