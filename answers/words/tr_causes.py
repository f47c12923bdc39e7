"""Turkish words for why the rent became hard to pay; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.choice_table import Cause
from answers.words.tr_spelling import turkish

# "Not" stands behind in Turkish, so it is looked for there.
_NOT_DENIED = r"(?! (?:\w+ )?değil)"
_INCOME = (
    r"(?:gelir|maaş|ücret|ödenek|ödeneğ|uitkering|ww|bijstand|sosyal yardım|işsizlik (?:parası"
    r"|maaşı)|emekli maaş|toeslag|nafaka|para|kazanç|kazancı|burs)\w*"
)
_COSTS = (
    r"(?:gider|masraf|fatura|fiyat|market|gaz|doğalgaz|elektrik|enerji|kira|sigorta|su|yakıt)\w*"
)


def _cause(*alternatives: str) -> re.Pattern[str]:
    return turkish(*(f"(?:{each}){_NOT_DENIED}" for each in alternatives))


TURKISH_CAUSES: dict[Cause, re.Pattern[str]] = {
    "less_income": _cause(
        r"iş(?:im)? (?:çok )?az|iş bulam\w*|müşteri\w* (?:yok|az)",
        r"(?:daha )?(?:az|düşük|yetersiz) (?:\w+ )?(?:gelir|maaş|kazanç|ücret|iş|saat|vardiya"
        r"|müşteri)\w*",
        rf"{_INCOME}(?: (?:çok|epey|biraz|iyice|birden|yarı yarıya|da|artık|yine|daha))*"
        rf" (?:azal|düş(?!ünce)|azaldı|yetmi|yetme|az\b|düşük|yarıya|eksil)\w*",
        r"(?:daha )?az (?:kazan|çalış)\w*|(?:işim|işimi|iş)(?:\w*) (?:kaybet|kaybol|bitti|bit|yok"
        r"|kalmadı|son buldu)\w*|işsiz\w*|işten (?:çıkar|at|çıktı|çıktım|ayrıl|kovul)\w*|kovul\w+"
        r"|iş(?:im)? yok|işler (?:az|kötü|durgun|azaldı|düştü)|(?<!niet )ontslag(?:en)?",
        r"(?:sözleşme|kontrat)\w* (?:bit|uzatılma|yenilenme|sona er)\w*|(?:saatlerim|saatler"
        r"|vardiyam)\w* (?:azal|düş|kes)\w*|iflas\w*|dükkan\w* kapa\w*|emekli (?:oldum|olduk)"
        r"|çalışamıyorum|çalışamam",
    ),
    "income_late_or_stopped": _cause(
        r"(?:gelirim|maaşım|ödeneğim|uitkeringim) (?:artık |hiç )*(?:yok|kalmadı)",
        rf"{_INCOME}(?: (?:hâlâ|hala|henüz|bu ay|daha|birden|geçen ay|veya ödeneğ?k?|da|çok))*"
        rf" (?:gecik|geç|yatma|yatmadı|gelmedi|gelmiyor|ödenmedi|ödenmiyor|durdu|durdurul|kesil"
        rf"|kesti|bloke|askıya|geç yat|alamadım|alamıyorum)\w*",
        r"(?:maaşımı|paramı|ödeneğimi|uitkeringimi) (?:geç |henüz |hâlâ |hala )*(?:alamadım"
        r"|alamıyorum|almadım|ödemedi\w*|ödemiyor\w*|yatırmadı\w*|alıyorum)",
        r"(?:işveren|patron|uwv|müşteri)\w*(?: \w+){0,2} (?:geç|ödemedi|ödemiyor|yatırmadı)\w*"
        r"|gelir veya ödenek gecikti ya da durdu",
    ),
    "higher_costs": _cause(
        rf"(?:daha )?(?:yüksek|fazla|çok|beklenmedik|ek|ekstra|artan|pahalı|büyük) (?:\w+"
        rf" )?{_COSTS}",
        rf"{_COSTS}(?: (?:çok|epey|da|iyice|birden|hep|daha))* (?:art|yüksel|yüksek|pahalı|zamlan"
        rf"|çoğal|fazla|ağır)\w*",
        r"pahal\w*|hayat pahalılığı|enflasyon\w*|zam\b|zamm\w*|zam \w+|(?:kira )?zamm?ı|ceza(?:sı"
        r"|lar|yı)?|tamir\w*|(?:çamaşır makine|buzdolab|araba|kombi)\w* (?:bozul|arıza)\w*"
        r"|diş(?:çi)? \w*(?:masraf|fatura)\w*|cenaze\w*|(?:enerji|gaz|elektrik|doğalgaz) (?:fatura"
        r"|masraf|borc)\w*",
    ),
    "household_changed": _cause(
        r"boşan\w*|ayrıl(?:dık|dım|ıyoruz|ık|ma)\b|eşim(?:den)?(?: (?:evi|beni|bizi))? (?:gitti"
        r"|ayrıl|terk|evden|taşın|[ö]ldü|vefat|beni terk)\w*(?: \w+)?|eski eşim\w*|(?:kocam|karım"
        r"|partnerim|oğlum|kızım)(?: (?:evden|beni|bizi|evi))? (?:gitti|terk|ayrıl|taşın|[ö]ldü"
        r"|vefat|bırak)\w*",
        r"bebe[kğ]\w*|hamile\w*|doğum\w*|doğdu|çocuğum(?:uz)? oldu|ikiz\w*|vefat\w*|[ö]lüm\w*"
        r"|[ö]ldü\w*|dul (?:kaldım|kaldı)|(?:artık )?(?:yalnız|tek başıma) (?:kaldım|yaşıyorum)"
        r"|evlen(?:dim|dik)",
        r"aile(?:de|mizde|m|miz)?(?: \w+)? (?:değişiklik|değişti|büyüdü|küçüldü)\w*",
    ),
    "other": _cause(
        r"başka (?:bir )?(?:şey|neden|sebep)|başka|diğer|hiçbiri(?:si)?|bunlardan (?:hiç)?biri"
        r" değil",
        r"borç\w*|borcu\w*|borcl\w+|kredi(?!et)\w*|haciz\w*|çalındı|hırsız\w*|dolandır\w*|soyul\w+"
        r"|soygun",
        r"hasta\w*|ameliyat\w*|kaza\w*|engelli\w*|kanser\w*|depresyon\w*|tükenmişlik|burn-?out\w*"
        r"|bağıml\w+|kumar\w*|korona\w*|covid\w*|hapis\w*|hapse\w*|cezaev\w*|psikolojik\w*",
    ),
}
