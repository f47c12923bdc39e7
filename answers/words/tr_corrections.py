"""Turkish words that put an earlier answer right; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.allowance import NEW_VALUES
from answers.words.choice_table import CorrectionWords
from answers.words.tr_dates import MONTH
from answers.words.tr_spelling import CASE, loose, turkish
from answers.words.tr_story import COUNT, MONTHS, SUM

_IT = "(?:[yn]?[ıiuü])?"  # "adımı" beside "adım"
_FIELDS = {
    loose(f"(?:{word}){_IT}"): answers
    for word, answers in {
        r"(?:en (?:yüksek|fazla)|maksimum|azami) kira(?:m|s[ıi])?": ("highest_rent",),
        r"(?:kira )?borcu?(?:m|muz)?|(?:kira )?borç|achterstand|birikmiş kira(?:m)?": ("arrears",),
        r"(?:aylık )?(?:kira(?:m|mız|s[ıi])?(?: (?:bedeli|tutarı|miktarı|parası))?|huur)": (
            "rent",
        ),
        r"(?:ev|kap[ıi]) (?:numaras?[ıi]?m?|no)|posta ?kodu?m?|(?:ev )?adresi?m?|postcode"
        r"|huisnummer": ("address",),
        r"(?:telefon |cep )?numaras?[ıi]?m?|(?:cep )?telefonu?m?|tel(?: no)?"
        r"|(?:e-?posta|e-?mail|mail)(?:i?m)?(?: adresi?m?)?|iletişim(?: bilgim)?": ("contact",),
        r"(?:tam )?(?:soy ?ad[ıi]?m?|ad[ıi]?m?(?: soyad[ıi]?m?)?|isim|ismi?m?|soy ?is(?:im|mim)"
        r"|ad soyad)": ("tenant_name",),
        r"aylık (?:tutar|ödeme|taksit)|taksit(?:im)?": ("monthly",),
        r"başlangıç(?: tarihi)?": ("since",),
        r"bitiş tarihi|erteleme(?: tarihi)?": ("until",),
        r"kişi(?: sayıs[ıi])?": ("persons",),
        r"çocuk(?: sayıs[ıi])?|çocuklar(?:ım)?": ("children",),
        r"mektu[pb](?:u?m)?": ("letter",),
        r"(?:aylık |yıllık |brüt )?gelir(?:im|imiz)?|maaş[ıi]?m?": ("income",),
        r"birikim(?:im|imiz)?": ("assets",),
        r"partner(?:im)?": ("home_partner",),
        r"tutar|miktar|cevap|cevab[ıi]m|tarih|rakam": (),
    }.items()
}
_FIELD = f"(?P<field>{'|'.join(_FIELDS)})"
_THE = "(?:(?:benim|bizim|şu|o|bu|lütfen) )*"
_NUMBER_WORD = COUNT.replace(r"\d{1,2}|", "")
_TYPED = "(?:yazıl(?:mış|dı)|yazd[ıi]m|yazm[ıi]ş[ıi]m|oldu|olmuş|gird[ıi]m|girilmiş|söyled[ıi]m)"
_WRONG = (
    rf",? (?:(?:yanlış|eksik|hatalı|doğru değil|değişti)(?: {_TYPED})?|yanlıştır)[,.:]?"
    r"(?: (?:doğrusu|yenisi|şöyle|ama|aslında))*"
)
# What was typed before: a value too, or "kiram 780 doğru değil" would be one.
_VALUE = (
    rf"(?:€ ?)?(?:\S*\d\S*|{_NUMBER_WORD}|{MONTH}{CASE})"
    rf"(?: (?:euro|avro|ay|çocuk|kişi\w*|{MONTH}{CASE}|\d+|[A-Za-z]{{2}}|beri|itibaren))*"
)
_LASTS = "(?:geçici|kalıcı|sürekli|yapısal)"
_LASTING = rf"{_LASTS}(?:d[ıi]r)?(?: değil(?:dir)?)?"
_ABOUT = "(?:(?:yaklaşık|aylık|ayda|her ay) )*"
_CHANGE = "(?:değiştir|düzelt|güncelle)(?:in|iniz|ir misiniz|ebilir misiniz|elim)?"
_PUT = (
    "(?:yap|yaz|kaydet|gir|düzelt|değiştir|güncelle)(?:[ıiuü]n(?:[ıiuü]z)?|elim|al[ıi]m)?"
    "(?: lütfen)?"
)
_TO = "(?:'[yn]?[ae]|(?<=\\d) ?[yn]?[ae])?"  # "680'e"
_TO_CHANGE = "(?:değiştirmek|düzeltmek|güncellemek)"
_MEANT = (
    r"(?:demek (?:istedim|istemiştim|istiyorum)|diyecektim|yazacaktım|olacak(?:tı)?|olmalı(?:ydı)?"
    r"|olması (?:lazım|gerek(?:iyor)?)|diye düzeltin|kastettim)"
)


def _line(pattern: str) -> re.Pattern[str]:
    return re.compile(loose(pattern), re.IGNORECASE)


_AMOUNT = _line(rf"{_ABOUT}{SUM}(?: (?:aylık|ayda|her ay))?")
_DAY = _line(
    rf"(?:(?:bu|gelecek|geçen|önümüzdeki|ayın) )*(?:\d[\w/'-]*)?(?:\.? ?(?:{MONTH}|ay"
    rf"|hafta){CASE})?(?: (?:baş|orta|son){CASE})?(?: \d{{4}}{CASE})?(?: (?:beri|itibaren|kadar))?"
)

TURKISH_CORRECTIONS = CorrectionWords(
    marker=_line(
        r"(?P<marker>hayır|yok(?: yok)?|yoo|ay|ah|oh|eyvah|hay allah|tüh|dur(?:un)?(?: bir"
        r" (?:dakika|saniye|dk))?|bekle(?:yin)?(?: bir (?:dakika|saniye))?|bir (?:dakika|saniye)"
        r"|pardon|özür dilerim|sorry|kusura bakma(?:yın)?|affedersiniz|düzeltme|düzeltiyorum|yani"
        r"|demek istediğim|düzelt(?:in|elim)?(?=[ :,]+\S+ \S)|yanlış(?: oldu|lık oldu|lıkla"
        "(?: yazdım)?| yazdım| yazmışım| söyledim|"
        r" söylemişim| girdim| bastım)?|(?:bu |o )?(?:yanlış|doğru değil|hatalı)(?:ydı|dı)?|hata"
        r" (?:yaptım|yapmışım|oldu)|yanıldım|yanılmışım|karıştırdım|benim hatam)(?:[ ,.:;!-]+|$)"
    ),
    not_alone=_line("hayır|yok(?: yok)?|yoo|ay|ah|oh|yani|tüh"),
    before_any_word=_line("demek istediğim|düzeltme|düzeltiyorum|yani"),
    inside=_line(rf"(?<!\w)(?:aslında|doğrusu|gerçekte|meğer) (?=\S)| {_MEANT}$"),
    something=_line(
        rf"(?:bir (?:şeyi?|cevabı|yeri)|cevabımı|cevaplarımı|cevaplarımdan birini) (?:yanlış"
        rf" (?:yazdım|doldurdum|girdim|söyledim)|{_TO_CHANGE} (?:istiyorum|isterim|istiyordum)"
        rf"|{_CHANGE})|(?:bir )?(?:hata|yanlışlık|yanlış) (?:yaptım|yapmışım|oldu|var)|yanlış"
        rf" (?:doldurdum|yazdım|girdim)|bir şey(?:ler)? yanlış|cevap yanlış"
    ),
    fields=_FIELDS,
    again=(
        _line(rf"(?:lütfen )?{_THE}{_FIELD} {_CHANGE}(?: lütfen)?"),
        _line(rf"{_CHANGE} {_THE}{_FIELD}"),
        _line(
            rf"(?:ben )?(?P<field>(?:telefon )?numaram[ıi]|telefonumu|e-?posta(?:m[ıi]| adresimi)"
            rf"|mailimi|adresimi|posta kodumu|ev numaram[ıi]|ad[ıi]m[ıi]|ismimi|soyad[ıi]m[ıi])"
            rf" {_TO_CHANGE} (?:istiyorum|isterim|istiyordum|lazım)"
        ),
        _line(rf"{_THE}{_FIELD}{_WRONG}"),
        # A last name alone would take the first one's place.
        _line(
            rf"{_THE}(?P<field>soy ?ad[ıi]?m[ıi]?)(?:{_WRONG})?:? [^\W\d_]+"
            rf"(?: {_MEANT}| {_PUT})?"
        ),
        _line(rf"(?:yanlış|hatalı|eksik) (?:{_TYPED} )?{_THE}{_FIELD}"),
    ),
    not_but=_line(
        r"(?!\S+ (?:ay|çocuk|kişi) değil,? \S+(?: çocuk| kişi)?$)"
        rf"(?:{_THE}{_FIELD} )?(?P<old>\S+(?: \S+){{0,3}}?) değil,? (?P<new>\S+(?: \S+){{0,3}}?)"
        rf"(?: {_MEANT}| olsun)?"
    ),
    should_be=(
        _line(rf"(?:{_THE}{_FIELD} )?(?P<old>{COUNT}) (?P<unit>ay) değil,? (?P<new>{COUNT})"),
        _line(rf"(?P<old>{COUNT}) (?P<field>çocuk|kişi) değil,? (?P<new>{COUNT})(?: çocuk| kişi)?"),
        _line(rf"(?:{_THE}{_FIELD} )?(?P<new>{_VALUE}),? (?P<old>{_VALUE}) değil"),
        _line(rf"(?P<new>{_LASTS}),? (?P<old>{_LASTS}) değil"),
        _line(rf"{_THE}{_FIELD} (?:lütfen )?{_CHANGE}[,:]? (?:yenisi |yeni )?(?P<new>\S.*)"),
        _line(
            rf"{_THE}{_FIELD}(?:{_WRONG})?:? (?P<new>.+?){_TO}"
            rf"(?: olarak| diye)? {_PUT}"
        ),
        _line(rf"(?P<new>{_VALUE}){_TO}(?: olarak| diye)? {_PUT}"),
        _line(rf"(?:benim )?yeni {_FIELD}:? (?P<new>.+)"),
        _line(rf"{_THE}{_FIELD}{_WRONG} (?P<new>.+?)(?: {_MEANT})?"),
        _line(
            rf"\S+(?: \S+){{0,3}}? (?:dedim|yazdım|yazmışım|demiştim) ama (?:doğrusu |aslında )?"
            rf"(?P<new>.+?)(?: {_MEANT})?"
        ),
        _line(rf"(?:{_THE}{_FIELD} |(?:o|bu|şu|doğrusu) )?(?P<new>.+?) {_MEANT}"),
        _line(r"(?:doğrusu|aslı):? (?P<new>.+)"),
    ),
    it_is=_line(r"(?:(?:o|bu|şu|doğrusu) )?(?P<new>.+)"),
    field_is=_line(
        rf"{_THE}{_FIELD}(?P<wrong>{_WRONG})?:? "
        rf"(?P<new>.+?)(?P<should> {_MEANT})?"
    ),
    values={
        **NEW_VALUES,
        "rent": _AMOUNT,
        "highest_rent": _AMOUNT,
        "monthly": _AMOUNT,
        "arrears": _line(rf"(?:yaklaşık )?(?:{MONTHS}|{SUM})"),
        "contact": _line(r"(?=.*(?:@|\d(?:.*\d){8})).{6,60}"),
        "address": _line(r"(?=.*\d).{1,60}"),
        "tenant_name": _line(r"[^\W\d_][^\d?!,;:]{1,60}"),
        "since": _DAY,
        "until": _DAY,
        "persons": _line(rf"{COUNT}(?: kişi(?:yiz)?)?"),
        "children": _line(rf"{COUNT}(?: çocuk)?"),
        "letter": _line(
            rf"(?:icra(?:dan)?(?: memurundan)?|deurwaarder{CASE}|mahkeme(?:den)?|celp)(?: mektup)?"
        ),
        "lasting": _line(_LASTING),
    },
    a_value=_line(
        rf"\d|(?<!\w)(?:{_NUMBER_WORD}|{MONTH}{CASE}|yüz|bin|euro|avro|{_LASTING}|hiç|sıfır|geçen"
        r"|gelecek)(?!\w)"
    ),
    no_value=turkish(
        r"sor\w*|şey\w*|başka\w*|söyle\w*|ben|beni|bana|biz|siz|onlar|istiyorum|istemiyorum"
        r"|istem\w+|ödeye\w+|ödemek\w*|öde\w+|var|yok|mi|mı|mu|mü|değil|yardım\w*|dur|ara(?!l)\w*"
        r"|bil\w+|anla\w+|çünkü|lütfen|sonra|şimdi|bugün|belki|ama|da|de|sadece|hala|hâlâ|çok"
        r"|pahalı|geç|ucuz\w*|biri\w*|olsun|olur|olmaz|gerek\w*|lazım|zor\w*|konuş\w+"
        r"|\w+[ıiuü]yor\w*"
    ),
)
