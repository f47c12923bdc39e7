"""Turkish words that put an earlier answer right; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.choice_table import CorrectionWords
from answers.words.tr_dates import MONTH
from answers.words.tr_spelling import CASE, loose, turkish
from answers.words.tr_story import COUNT, MONTHS, SUM

_IT = "(?:[yn]?[ıiuü])?"  # "adımı" beside "adım"
_FIELDS = {
    loose(f"(?:{word}){_IT}"): answers
    for word, answers in {
        r"(?:en (?:yüksek|fazla)|maksimum|azami) kira(?:m|s[ıi])?": ("highest_rent",),
        r"kira borcu?m?|kira borç|borcum|achterstand": ("arrears",),
        r"(?:aylık )?kira(?:m|mız|s[ıi])?(?: bedeli)?": ("rent",),
        r"ev numaras?[ıi]?m?|kapı no|posta ?kodu?m?|(?:ev )?adresi?m?": ("address",),
        r"(?:telefon |cep )?numaras?[ıi]?m?|(?:cep )?telefonu?m?|tel(?: no)?"
        r"|(?:e-?posta|e-?mail|mail)(?:im)?(?: adresi?m?)?|iletişim(?: bilgim)?": ("contact",),
        r"soyad[ıi]m?|soyad|ad[ıi]?m?|isim|ismi?m?": ("tenant_name",),
        r"aylık (?:tutar|ödeme|taksit)|taksit(?:im)?": ("monthly",),
        r"başlangıç(?: tarihi)?": ("since",),
        r"bitiş tarihi|erteleme(?: tarihi)?": ("until",),
        r"kişi sayıs[ıi]": ("persons",),
        r"çocuk sayıs[ıi]": ("children",),
        r"mektu[pb](?:u?m)?": ("letter",),
        r"tutar|miktar|cevap|cevab[ıi]m|tarih|rakam": (),
    }.items()
}
_FIELD = f"(?P<field>{'|'.join(_FIELDS)})"
_THE = "(?:(?:benim|bizim|şu|o|bu) )?"
_NUMBER_WORD = COUNT.replace(r"\d{1,2}|", "")
_LASTING = "(?:geçici|kalıcı|sürekli|yapısal)(?:d[ıi]r)?(?: değil(?:dir)?)?"
_ABOUT = "(?:(?:yaklaşık|aylık|ayda|her ay) )*"
_CHANGE = "(?:değiştir|düzelt|güncelle)(?:in|iniz|ir misiniz|ebilir misiniz|elim)?"
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
        r"|demek istediğim|yanlış(?: oldu|lık oldu|lıkla(?: yazdım)?| yazdım| yazmışım| söyledim|"
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
        _line(
            rf"{_THE}{_FIELD} (?:(?:yanlış|hatalı|doğru değil)(?: (?:yazılmış|yazdım|yazmışım|oldu"
            r"|girdim|girilmiş|olmuş))?|yanlıştır)"
        ),
        _line(rf"(?:yanlış|hatalı) {_FIELD}"),
    ),
    not_but=_line(
        rf"(?:{_THE}{_FIELD} )?(?P<old>\S+(?: \S+){{0,3}}?) değil,? (?P<new>\S+(?: \S+){{0,3}}?)"
        rf"(?: {_MEANT})?"
    ),
    should_be=(
        _line(
            rf"\S+(?: \S+){{0,3}}? (?:dedim|yazdım|yazmışım|demiştim) ama (?:doğrusu |aslında )?"
            rf"(?P<new>.+?)(?: {_MEANT})?"
        ),
        _line(rf"(?:{_THE}{_FIELD} |(?:o|bu|şu|doğrusu) )?(?P<new>.+?) {_MEANT}"),
        _line(r"(?:doğrusu|aslı):? (?P<new>.+)"),
    ),
    it_is=_line(r"(?:(?:o|bu|şu|doğrusu) )?(?P<new>.+)"),
    field_is=_line(
        rf"{_THE}{_FIELD}(?P<wrong>,? (?:yanlış|doğru değil|hatalı)[,:]?(?: doğrusu)?)?:? "
        rf"(?P<new>.+?)(?P<should> {_MEANT})?"
    ),
    values={
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
