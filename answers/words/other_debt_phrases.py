"""How somebody tells in each language of debts beside the rent, and to whom one may owe."""

from __future__ import annotations

import re
from dataclasses import dataclass

from answers.words.table import phrases


@dataclass(frozen=True)
class DebtWords:
    """`other` tells of one; `none_other` that the rent is all; `not_now` of none, of somebody
    else's, of one that is over or feared. A `reason` ends what is told: "door hoge stroomkosten".
    """

    other: re.Pattern[str]
    none_other: re.Pattern[str]
    not_now: re.Pattern[str]
    reason: re.Pattern[str]


# By these names they are called in every language.
_NAMES = (
    "zorgverzekering|zorgverzekeraar|belastingdienst|klarna|afterpay|riverty|duo|cjib|eneco|essent"
    "|vattenfall|greenchoice|wehkamp|kpn|ziggo|odido|vodafone|credit ?card"
)

_NL = (
    rf"(?:{_NAMES}|zorgpremie|zorgkosten|ziektekosten(?:verzekering)?|verzekering(?:en)?"
    r"|energie(?:leverancier|bedrijf|maatschappij|rekening(?:en)?)?|gas(?: en (?:licht|stroom))?"
    r"|stroom|water(?:bedrijf|rekening)?|creditcard(?:s|maatschappij)?"
    r"|(?:telefoon|internet)(?:abonnement|rekening|provider)?|belasting(?:en)?|boetes?|bank"
    r"|kredietbank|tandarts|ziekenhuis|kinderopvang|postorder\w*)"
)
_NL_WHOSE = (
    r"(?:(?:de|het|mijn|m'n|mn|een|onze|ons|ook|nog|andere|huur en|huur en ook|huur en de"
    r"|huur en mijn) ){0,3}"
)
_EN = (
    rf"(?:{_NAMES}|(?:health )?insurance|energy(?: (?:bills?|company|supplier))?|gas|electricity"
    r"|utilit(?:y|ies)|water(?: bill)?|credit ?cards?|(?:phone|internet)(?: bills?| company)?"
    r"|tax(?:es| office)?|student|fines?|bank|dentist|hospital|childcare)"
)
_EN_WHOSE = r"(?:(?:the|my|our|a|an|some|other|also|rent and|rent and my|rent and the) ){0,3}"
_TR = (
    rf"(?:{_NAMES}|(?:sa[ğg]l[ıi]k )?sigorta|enerji|elektrik|do[ğg]al ?gaz|gaz|fatura|kredi"
    r"|(?:su|telefon|internet) fatura|vergi|banka|ceza)\w*"
)
_TR_DEBT = r"bor[cç]\w*"
_TR_BAILIFF = r"(?:icra|deurwaarder|haciz)\w*"
_AR = (
    rf"(?:{_NAMES}|و?(?:لل|بال|ال|ل|ب)?(?:تامين|طاقه|كهرباء?|غاز|بنك|ضرايب|ضريبه|هاتف|تلفون"
    r"|انترنت|غرامات|كلارنا)|(?:لل|بال|ال|ل|ب)?بطاقه (?:ال)?ايتمان\w*)"
)
_AR_DEBT = r"(?:ديون|دين|مديون\w*|متاخرات|متاخر\w*)"
_PL = (
    rf"(?:{_NAMES}|ubezpieczen\w*|energi\w*|pr[ąa]d\w*|gaz\w*|kart\w* kredytow\w*|kredyt\w*"
    r"|po[żz]yczk\w*|chwil[óo]wk\w*|telefon\w*|internet\w*|podat\w*|urz[ęe]d\w* skarbow\w*|bank\w*"
    r"|klarn\w*|mandat\w*)"
)
_PL_DEBT = r"(?:d[łl]ug\w*|zad[łl]u[żz]en\w*|zaleg[łl]o[śs]\w*|zalega(?:m|my))"
_UK = (
    rf"(?:{_NAMES}|страхов\w*|страхув\w*|енерг\w*|електр\w*|світло|газ\w*|вод[уи]|кредит\w*|позик\w*|телефон\w*"
    r"|інтернет\w*|подат\w*|банк\w*|штраф\w*|кларн\w*|комунал\w*)"
)
_UK_DEBT = r"(?:борг\w*|заборгован\w*|винен|винна|винні)"

OTHER_DEBTS: dict[str, DebtWords] = {
    "nl": DebtWords(
        other=phrases(
            r"(?:andere|meerdere|overige|verschillende|allerlei|nog meer|te veel|heel veel|veel"
            r"|zoveel|overal|ook(?: nog)?(?: wat| veel| andere)?) schulden",
            rf"schuld(?:en)? (?:bij|aan|voor|van) {_NL_WHOSE}{_NL}",
            rf"(?:betalings)?achterstand(?:en)? (?:bij|met|op|van) {_NL_WHOSE}{_NL}",
            rf"achter (?:met|bij|op) {_NL_WHOSE}{_NL}",
            rf"(?:met|bij|op) {_NL_WHOSE}{_NL} (?:\w+ ){{0,3}}achter",
            r"(?:studie|belasting|energie|zorg|creditcard|bank|telefoon|toeslag(?:en)?"
            r"|gok)schuld(?:en)?",
            r"(?:zorgverzekering|zorgpremie|energierekening(?:en)?|creditcard|telefoonrekening"
            r"|belasting(?:en)?|boetes?) (?:(?:ook|nog|al|steeds|heb|hebben|ik|we|is|zijn|maanden"
            r"|een|twee|paar) ){0,4}niet betaald",
            rf"(?:openstaande|onbetaalde) (?:boetes?|(?:rekening(?:en)?|facturen) (?:bij|van|voor)"
            rf" {_NL_WHOSE}{_NL})",
            rf"(?:deurwaarders?|incasso(?:bureau)?s?) (?:\w+ ){{0,3}}?(?:van|voor|over|namens)"
            rf" {_NL_WHOSE}(?:{_NL}|iets anders|andere (?:dingen|zaken|rekening(?:en)?))",
            r"heb(?:ben)? (?:(?:ik|we|ook|nog|al|een|twee) ){0,3}lening(?:en)?(?! nodig)",
        ),
        none_other=phrases(
            r"geen (?:enkele )?(?:andere|verdere|overige) (?:schuld(?:en)?|achterstand(?:en)?)",
            r"verder (?:\w+ ){0,3}geen (?:schulden|achterstanden)",
            r"geen schulden (?:\w+ )?(?:verder|daarnaast|naast de huur|behalve (?:de|mijn)"
            r" huur\w*)",
        ),
        not_now=phrases(
            r"geen (?:\w+ ){0,2}(?:schuld\w*|achterstand\w*|lening\w*)|nooit|zonder|vroeger"
            r"|hadden|had|waren|afbetaald|afgelost|als|stel|bang|voorkom\w*"
            r"|krijg\w* (?:\w+ ){0,3}schuld\w*",
            r"(?:mijn|m'n|onze) (?:ex\w*|moeder|vader|ouders|broer\w*|zus\w*|zoon|dochter|vriend\w*"
            r"|buur\w*|huisgenoot)",
        ),
        reason=phrases("doordat|door|vanwege|omdat|want|maar|dus|daardoor|waardoor"),
    ),
    "en": DebtWords(
        other=phrases(
            r"(?:other|more|many|lots of|a lot of|several|multiple|various|too many) debts",
            r"also (?:have |have got |got )?(?:\w+ )?debts|debts (?:too|as well)",
            rf"debts? (?:with|to|at|for|from|on) {_EN_WHOSE}{_EN}|{_EN} (?:debts?|arrears)",
            rf"owe (?:\S+ ){{0,4}}?{_EN_WHOSE}{_EN}",
            rf"(?:behind|arrears) (?:with|on|in|at) {_EN_WHOSE}{_EN}",
            rf"(?:not|haven't|havent|didn't|didnt) (?:yet )?(?:paid|pay) {_EN_WHOSE}{_EN}"
            rf"|unpaid {_EN}",
            rf"(?:bailiffs?|debt collectors?|collection agency) (?:\w+ ){{0,3}}?(?:for|about|from"
            rf"|over) {_EN_WHOSE}(?:{_EN}|something else|another (?:debt|bill)|other (?:things"
            r"|bills))",
            r"overdrawn|my overdraft|have (?:(?:also|got|an?|other|some|two|several) ){1,3}loans?",
        ),
        none_other=phrases(
            r"no (?:other|further|more) debts?|no debts? (?:other than|apart from|besides|except)",
            r"(?:don't|dont|do not|haven't|havent|not) (?:have |got )?(?:any )?other debts?",
        ),
        not_now=phrases(
            r"(?:no|any) (?:\w+ ){0,2}debts?|without|used to|had|if|afraid|avoid\w*|prevent\w*"
            r"|paid off|never|want|my (?:ex\w*|mother|father|parents|brother|sister|son|daughter"
            r"|friend|neighbou?r)",
        ),
        reason=phrases("because(?: of)?|due to|since|but|so|as a result of"),
    ),
    "tr": DebtWords(
        other=phrases(
            rf"(?:ba[şs]ka|di[ğg]er|bir[çc]ok|bir [çc]ok) (?:\w+ ){{0,2}}?{_TR_DEBT}",
            rf"{_TR} (?:(?:kart[ıi]|[şs]irketine|firmas[ıi]na|fatura\w*|da|de|ayr[ıi]ca) ){{0,2}}"
            rf"{_TR_DEBT}",
            rf"{_TR} (?:\w+ ){{0,2}}[öo]de(?:ye)?medi[mk]",
            rf"{_TR} (?:\w+ ){{0,2}}(?:i[çc]in|y[üu]z[üu]nden) (?:\w+ )?{_TR_BAILIFF}",
            rf"ba[şs]ka (?:bir )?[şs]ey i[çc]in (?:\w+ )?{_TR_BAILIFF}",
        ),
        none_other=phrases(
            rf"(?:ba[şs]ka|di[ğg]er) (?:hi[çc](?:bir)? |bir )?{_TR_DEBT} yok\w*",
        ),
        not_now=phrases(
            rf"{_TR_DEBT} (?:\w+ )?(?:yok\w*|vard[ıi]|bitti|kalmad[ıi])|eskiden|[öo]dedi[mk]"
            r"|e[ğg]er|korkuyor\w*|(?:annem|babam|karde[şs]im|arkada[şs][ıi]m|kom[şs]um"
            r"|kredi bankas[ıi]|eski e[şs]im|o[ğg]lum|k[ıi]z[ıi]m)\w*",
        ),
        reason=phrases("[çc][üu]nk[üu]|ama|fakat|y[üu]zden"),
    ),
    "ar": DebtWords(
        other=phrases(
            r"(?:ال)?ديون (?:\S+ )?(?:اخري|كثيره|كتيره|ثانيه|تانيه|ايضا|كمان)|(?:ايضا|كمان) ديون",
            rf"{_AR_DEBT} (?:\S+ ){{0,3}}?{_AR}",
            rf"(?:لم ادفع|ما دفعت|لم اسدد|مدفعتش) (?:\S+ ){{0,2}}?{_AR}",
            rf"(?:(?:ال)?محضر|deurwaarder) (?:\S+ ){{0,3}}?(?:{_AR}|شيء? (?:اخر|تاني|ثاني)"
            r"|امر اخر)",
        ),
        none_other=phrases(
            r"(?:لا|ما|ليس|ليست|مفيش|ماكو|بدون) (?:\S+ ){0,3}?(?:ديون|دين) (?:اخري?|اخر|ثانيه"
            r"|تانيه|غيرها|غير الايجار|سوي الايجار)",
        ),
        not_now=phrases(
            r"(?:لا|ما|ليس|ليست|مفيش|بدون) (?:\S+ ){0,2}?(?:ديون|دين)|كان\w*|لو|اذا|اخاف|خايف\w*"
            r"|سددت|ابي|امي|اخي|اختي|والدي|والدتي|صديقي|صديقتي|جاري",
        ),
        reason=phrases("بسبب|لان\\w*|لكن|بس|عشان|علشان"),
    ),
    "pl": DebtWords(
        other=phrases(
            r"(?:inne|innych|wi[ęe]cej|du[żz]o|wiele|sporo|te[żz]|tak[żz]e|r[óo]wnie[żz])"
            r" (?:\w+ )?d[łl]ug(?:i|[óo]w)",
            rf"{_PL_DEBT} (?:\w+ ){{0,3}}?{_PL}",
            rf"nie (?:zap[łl]aci|op[łl]aci)[łl][ae]?m (?:\w+ ){{0,3}}?{_PL}",
            rf"niezap[łl]acon\w+ (?:rachun\w+ (?:za )?)?{_PL}",
            rf"komornik\w* (?:\w+ ){{0,3}}?(?:za|o|od|w sprawie) (?:\w+ ){{0,2}}?(?:{_PL}"
            r"|co[śs] innego|innego d[łl]ugu)",
            r"(?:mam|mamy|sp[łl]acam|sp[łl]acamy) (?:\w+ )?(?:kredyt\w*|po[żz]yczk\w*"
            r"|chwil[óo]wk\w*)",
        ),
        none_other=phrases(
            r"(?:nie (?:mam|mamy|ma)|bez) (?:\w+ )?(?:innych|wi[ęe]cej) d[łl]ug[óo]w",
            r"[żz]adnych innych d[łl]ug[óo]w|innych d[łl]ug[óo]w nie (?:mam|mamy|ma)",
            r"nie (?:mam|mamy) d[łl]ug[óo]w (?:poza|opr[óo]cz) czynsz\w*",
        ),
        not_now=phrases(
            r"(?:nie mam|nie mamy|nie ma|bez) (?:\w+ ){0,3}?(?:d[łl]ug\w*|kredyt\w*|po[żz]ycz\w*)"
            r"|mia[łl][ae]?m|sp[łl]aci[łl][ae]?m|kiedy[śs]|je[śs]li|gdyby\w*|boj[ęe]|chc[ęe]",
            r"(?:m[óo]j|moja|moi) (?:by[łl]\w*|mama|matka|ojciec|tata|rodzice|brat|siostra|syn"
            r"|c[óo]rka|koleg\w*|przyjaci\w*|s[ąa]siad\w*)|(?:mama|tata|brat|siostra) ma",
        ),
        reason=phrases("bo|przez|poniewa[żz]|z powodu|ale|dlatego|wi[ęe]c"),
    ),
    "uk": DebtWords(
        other=phrases(
            r"(?:інші|інших|багато|чимало|ще й|також|теж) (?:\w+ )?борг(?:и|ів)",
            rf"{_UK_DEBT} (?:\w+ ){{0,3}}?{_UK}",
            rf"не (?:заплати|сплати|оплати)(?:в|ла|ли) (?:\w+ ){{0,3}}?{_UK}",
            rf"неоплачен\w+ (?:рахун\w+ (?:за )?)?{_UK}",
            rf"(?:виконав\w+|колектор\w*|deurwaarder\w*) (?:\w+ ){{0,3}}?(?:за|щодо|від|про)"
            rf" (?:\w+ ){{0,2}}?(?:{_UK}|щось інше|інш\w+ борг\w*)",
            r"(?:маю|маємо|виплачую|у мене|у нас) (?:\w+ )?(?:кредит\w*|позик\w*)",
        ),
        none_other=phrases(
            r"(?:немає|нема|не маю|не маємо|без) (?:\w+ )?(?:інших|більше) боргів",
            r"інших боргів (?:\w+ ){0,2}(?:немає|нема|не маю|не маємо)",
            r"(?:немає|нема|не маю) боргів (?:крім|окрім) оренди",
        ),
        not_now=phrases(
            r"(?:немає|нема|не маю|не маємо|без) (?:\w+ ){0,3}?(?:борг\w*|кредит\w*|позик\w*)"
            r"|раніше|колись|якщо|якби|боюс\w+|боїмо\w+|виплати(?:в|ла|ли)|хочу",
            r"(?:мій|моя|мої|моєї|мого) (?:колишн\w+|мам\w*|мати|тато|батьк\w*|брат|сестра|син"
            r"|донька|друг|подруга|сусід\w*)|у (?:мами|тата|брата|сестри|друга|подруги)",
        ),
        reason=phrases("бо|через(?: те)?|тому|але|оскільки"),
    ),
}
