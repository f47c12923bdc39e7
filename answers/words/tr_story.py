"""Turkish sentences in which tenants tell things unasked; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.choice_table import StoryWords
from answers.words.tr_dates import MONTH, WEEKDAY
from answers.words.tr_spelling import CASE, line, lines, loose, turkish, words
from answers.words.tr_told_letters import TURKISH_TOLD_LETTERS

_EURO = rf"(?:euro|avro|yuro|eur|€){CASE}(?:luk|luk)?"
SUM = loose(
    rf"(?:(?:€ ?)?\d[\d.,]*(?:'?(?:y|n)?[ıiuüae])?(?: ?{_EURO})?"
    rf"|[^\W\d_]+(?: [^\W\d_]+){{0,4}} {_EURO})"
)
COUNT = loose(r"(?:\d{1,2}|bir|bi|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|on ?bir|on ?iki)")
MONTHS = loose(rf"{COUNT} ay(?:l[ıi]k)?(?: kira)?")
_OWED = f"(?P<value>{MONTHS}|{SUM})"
_PAID = f"(?P<value>{SUM})"
_I = "(?:(?:ben|biz) )?"
_NOW = (
    "(?:(?:şu an|şu anda|şimdi|zaten|maalesef|malesef|de|da|hâlâ|hala|yaklaşık|toplam|artık|tam"
    "|benim|bizim|kirada|neredeyse tam) )*"
)
_ABOUT = "(?:(?:yaklaşık|tam|toplam|şu an|şu anda|aylık|ayda|şimdi|en fazla|en çok|belki) )*"
_BEHIND = (
    "(?:geride(?:yim|yiz)?|geri(?:de)? kald[ıi][mk]|gecikmede(?:yim)?|geciktim|geciktik|geriden"
    " geliyor(?:um|uz))"
)
_TAIL = "(?: (?:maalesef|malesef|şu an|şu anda|şimdi|kirada|sanırım|artık))*"
_DEBT = "kira (?:borcum(?:uz)?|borcu|gecikmem(?:iz)?|açığım)|(?:huur)?achterstand(?:ım|ımız)?"
_UNPAID = (
    "(?:ödemedim|ödemedik|ödeyemedim|ödeyemedik|ödeyemiyorum|ödeyemiyoruz|ödemiyorum|ödenmedi"
    "|veremedim|yatıramadım)"
)
_EXTRA = "(?:fazladan|ekstra|ek olarak|ilave(?: olarak)?|fazla)"
_MONTHLY = "(?:ayda|her ay|aylık)"
_CAN = (
    "(?:ödeyebilirim|ödeyebiliriz|verebilirim|verebiliriz|ödemek istiyorum|ödemek isterim|öderim"
    "|ayırabilirim|vermek istiyorum|ödeyeyim)"
)
_FOR_DEBT = "(?:(?:kira )?(?:borcum(?:a)?|borcumuza|borca|borç|borcu|borcumu) (?:için |olarak )?)"
_WISH = (
    "(?:istiyorum|isterim|istiyoruz|lazım|rica ediyorum|rica ederim|verin|verir misiniz|verebilir"
    " misiniz|alabilir miyim|alabilir miyiz|mümkün mü|olur mu|ihtiyacım var|lütfen)"
)
_DEFER = (
    "(?:ertele(?:mek|yebilir miyim|yebilir miyiz|yebilir misiniz|r misiniz|yin|yelim|tmek)"
    "|beklemeniz|bekler misiniz|bekleyin|bekleyebilir misiniz|bekleseniz olur mu|ötele(?:yin|r"
    " misiniz))"
)
_GRACE = "(?:erteleme|süre|ek süre|uitstel|mühlet|vade)"
_HOME = r"(?:ev|daire|konut|yer|stüdyo|apartman dairesi|oda)"
_LOWER = (
    "(?:indir|düşür|azalt)(?:ir misiniz|ür müsünüz|ır mısınız|ebilir misiniz|abilir misiniz|in|ün"
    "|ın)"
)

TURKISH_STORY = StoryWords(
    nothing_certain=turkish(
        r"(?:annem|babam|kardeşim|komşum|oğlum|kızım|arkadaşım|müvekkilim|müşterim|ablam|abim)\w*"
        r" (?:adına|için)|\w+ adına (?:yazıyorum|soruyorum)|(?:annem|babam|kardeş|komşu|oğl|kız"
        r"|arkadaş|abla|abi)\w* (?:\w+ ){0,4}(?:kira|ev)\w*",
        r"doğru mu|yanlış|doğru değil|hata\w*|göre|iddia\w*|diyorsunuz|diyorlar|yazıyor mu|öyle mi",
        r"(?:hepsini|her şeyi|tamamını|borcu|dün) (?:dün )?(?:ödedim|ödedik|kapattım)|ödendi|o"
        r" zaman\w*|geçen (?:yıl|sene)(?! beri)|deneme|test",
    ),
    supposed=turkish(
        r"eğer|diyelim|farz\w*|belki|sanırım|galiba|acaba|korkuyorum|örneğin|mesela|ne kadar"
        r"|yakında|olabilir|neredeyse|az kalsın|\w+(?:sam|sem|sak|sek|rsa|rse|zsa|zse)|dedi|diyor"
        r"|yazdı|tehdit\w*|herhalde|birkaç|bir kaç|düşünüyorum|(?:değil )?mi\?"
    ),
    unless={
        # "Adım Serkan, soyadım Öztürk": half a name.
        "tenant_name": turkish(r"soy ?ad\w*|soy ?is(?:im|mim)"),
        "lasting": turkish(
            r"sözleşme\w*|kontrat\w*|ev\w*|konut\w*|iş\w*|otur\w*|indirim\w*|bilmiyorum|emin"
            r" değilim"
        ),
        "rent": turkish(
            r"ev arkadaş\w*|oda arkadaş\w*|kişi başı|yarısı\w*|paylaş\w*|bölüş\w*|\w*(?:eş|abi"
            r"|kardeş)im de"
        ),
        "persons": turkish(
            r"çocu[kğ]\w*|torun\w*|oğl\w*|kız\w*|eşim\w*|kocam\w*|karım\w*|partner\w*|sevgili\w*"
            r"|bebe[kğ]\w*|annem\w*|babam\w*|arkadaş\w*|hamile\w*|taşın\w*|köpe[kğ]\w*"
        ),
        "highest_rent": turkish("kiraya ver\\w*|satın\\w*|garaj|otopark"),
    },
    joiner=re.compile(
        loose(
            r",(?!\d|-)|(?<!\d),|\s(?:ve|ama|fakat|ancak|çünkü|o yüzden|bu yüzden|bu nedenle"
            r"|ayrıca)\s(?!\d{1,2} (?:sent|cent))"
        ),
        re.IGNORECASE,
    ),
    lead=line(
        r"(?:(?:merhaba(?:lar)?|selam(?:lar)?|iyi (?:günler|akşamlar|geceler)|günaydın|selamün"
        r" aleyküm|sayın \w+|evet|yani|ve|ama|ayrıca|maalesef|malesef|pardon|aslında|şey|peki"
        r"|tamam|lütfen)[ ,!]+)+"
    ),
    about_a_plan=turkish(
        r"ödeme planı\w*|taksit\w*|parça parça|parçalara|bölerek|betalingsregeling|ödeme"
        r" düzenlemesi\w*|anlaşma\w*|yay\w*"
    ),
    frames={
        "arrears": lines(
            rf"{_I}{_NOW}{_OWED} {_NOW}{_BEHIND}{_TAIL}",
            rf"{_I}kira(?:da|dan)? {_NOW}{_OWED} {_NOW}(?:{_BEHIND}|borcum(?:uz)? var){_TAIL}",
            rf"{_NOW}{_OWED} (?:birikmiş |ödenmemiş )?(?:{_DEBT}) (?:var|birikti|birikmiş"
            rf"|oldu){_TAIL}",
            rf"{_NOW}(?:{_DEBT}) {_NOW}{_OWED}(?:d[ıi]r)?{_TAIL}",
            rf"{_NOW}{_OWED} (?:{_DEBT})",
            rf"{_I}{_NOW}(?P<value>{COUNT} ay)d[ıi]r (?:hiç )?kira(?:yı|mı|mızı|sını)?"
            rf" {_UNPAID}{_TAIL}",
            rf"{_I}{_NOW}(?P<value>{COUNT} ay)(?:l[ıi]k)? kira(?:yı|mı|mızı|sını)?"
            rf" {_UNPAID}{_TAIL}",
            rf"{_NOW}(?:hiç )?(?:{_DEBT}) (?:henüz |şu an |hiç )?yok",
            rf"{_I}{_NOW}(?:henüz |hiç )?(?:kirada )?(?:henüz )?geride değil(?:im|iz)",
        ),
        "rent": lines(
            rf"(?:(?:benim|bizim|aylık|toplam|şu anki|şimdiki) )*kira(?:m|mız) {_ABOUT}{_PAID}"
            rf"(?: (?:aylık|ayda|toplam|servis dahil))*",
            rf"(?:aylık )?kira(?: bedeli|:)? {_ABOUT}{_PAID}(?: aylık)?",
            rf"{_I}{_NOW}{_ABOUT}{_PAID} kira (?:ödüyorum|ödüyoruz|veriyorum|veriyoruz)",
            rf"{_I}kira(?:ya)? {_ABOUT}{_PAID} (?:ödüyorum|ödüyoruz|veriyorum|veriyoruz)",
        ),
        "monthly": lines(
            rf"{_I}{_FOR_DEBT}?(?P<value>{_MONTHLY} {_EXTRA} {_ABOUT}{SUM})"
            rf" {_FOR_DEBT}?{_CAN}{_TAIL}",
            rf"{_I}{_FOR_DEBT}?(?P<value>{_MONTHLY} {_ABOUT}{SUM} {_EXTRA})"
            rf" {_FOR_DEBT}?{_CAN}{_TAIL}",
            rf"{_I}{_FOR_DEBT}(?P<value>{_MONTHLY} {_ABOUT}{SUM}) {_CAN}{_TAIL}",
            rf"{_I}(?P<value>{_MONTHLY} {_ABOUT}{SUM}) {_FOR_DEBT}{_CAN}{_TAIL}",
            rf"{_I}(?P<value>{_MONTHLY} {_ABOUT}{SUM}) (?:ekleyerek|ödeyerek) (?:borcu|borcumu) "
            r"(?:kapatmak|ödemek) istiyorum",
        ),
        "lasting": lines(
            r"(?:(?:bu|durum|durumum|durumumuz|sorun|bu durum|bu sorun) )?(?:[^\W\d]+"
            r" ){0,2}?(?:geçici|kalıcı|sürekli|yapısal)(?:dir|dır)?(?: (?:bir )?(?:sorun"
            r"|durum))?(?: değil(?:dir)?)?",
            rf"{_I}(?P<value>geçici olarak) (?:daha )?(?:az|düşük) (?:gelir|maaş|kazan|para)\w*"
            r"(?: (?:var|alıyorum|yorum))?",
        ),
    },
    asking={
        "until": lines(
            rf"(?:(?:ödemeyi|ödeme için|kirayı|kiramı|kira için|ödememi|bana|bize)"
            rf" )*(?P<value>.{{2,30}} (?:kadar|dek)) (?:(?:ödemeyi|kirayı|kiramı|bana|bize)"
            rf" )*(?:{_DEFER}|{_GRACE})(?: {_WISH})*",
            rf"(?P<value>{COUNT} (?:gün|hafta|ay))(?:l[ıi]k)? {_GRACE}(?: {_WISH})*",
            rf"(?:(?:ödemeyi|kirayı|kiramı|ödememi) )+(?P<value>{COUNT} (?:gün|hafta|ay))"
            rf" (?:{_DEFER})(?: {_WISH})*",
            rf"{_GRACE} istiyorum (?P<value>.{{2,30}} (?:kadar|dek))",
        ),
        "monthly": lines(
            rf"{_I}{_FOR_DEBT}?(?P<value>{_MONTHLY} {_ABOUT}{SUM}(?: {_EXTRA})?) {_FOR_DEBT}"
            r"ödeyebilir miyi[mz]",
            rf"{_I}{_FOR_DEBT}(?P<value>{_MONTHLY} {_ABOUT}{SUM}(?: {_EXTRA})?) ödeyebilir"
            rf" miyi[mz]",
        ),
        "less": lines(
            rf"(?:aylık |ayda |kirada |kiramda |geçici )*{_PAID}(?:luk|l[ıi]k)? (?:kira"
            rf" )?indirim(?:i)? {_WISH}",
            rf"{_I}(?:ayda |aylık )?{_PAID} daha az kira (?:ödemek )?{_WISH}",
            rf"(?:kiramı|kirayı|kiramızı) (?:geçici olarak |ayda |aylık )*{_PAID} {_LOWER}(?:"
            rf" lütfen)?",
            rf"kira(?:m|mız)? {_PAID} (?:düşebilir|inebilir|azalabilir) mi",
        ),
        "highest_rent": lines(
            rf"(?:kirası )?(?:en fazla |en çok |maksimum )?{_PAID}(?:[nd]?[ıiuü]n)? (?:altında"
            rf"|kadar|aşağı)(?: (?!için\b)[^\W\d]+){{0,4}} {_HOME} (?:arıyorum|arıyoruz|istiyorum"
            rf"|bakıyorum|lazım)",
            rf"{_I}(?:en fazla|en çok|maksimum|max) {_PAID} kira (?:ödeyebilirim|ödeyebiliriz"
            r"|verebilirim|öderim)",
            rf"(?:en yüksek|maksimum|en fazla) kira:? {_PAID}",
        ),
        "persons": lines(
            r"(?:evde |biz |ailede |toplam )*(?P<value>[^\W_]+ kişiyiz|[^\W_]+ kişilik (?:bir"
            r" )?aileyiz)",
            r"(?:evde |burada |bu evde )?(?P<value>(?:yalnız|tek başıma|yanlız))(?: (?:yaşıyorum"
            r"|oturuyorum|kalıyorum))",
            rf"(?P<value>[^\W_]+ kişi)(?:lik)? (?:için )?(?:[^\W\d]+ ){{0,3}}{_HOME} (?:arıyorum"
            rf"|arıyoruz|istiyorum|lazım)",
        ),
    },
    plan_frames=lines(
        rf"{_I}(?P<value>{_MONTHLY} {_ABOUT}{SUM}) {_CAN}{_TAIL}",
    ),
    # "Since" stands behind: the value runs on to the end, and the reader takes what is a day.
    since=line(
        rf"(?<!\w)(?P<value>(?:(?:geçen|bu|gelecek|önümüzdeki|\d{{1,4}}) ){{0,2}}(?:(?:{MONTH}|ay"
        rf"|yıl|hafta|sene|gün|dün|bugün|yarın|{WEEKDAY})\w*?'?[dt][ae]n|(?:\d+|bir|iki|üç|dört"
        rf"|beş|altı) (?:ay|hafta|gün)d[ıi]r|\d{{1,2}} \w+?'?[dt][ae]n)(?: (?:beri|bu yana"
        rf"|itibaren))?(?: .*)?$)"
    ),
    trouble=turkish(
        r"işsizim|işsiz(?: kald[ıi][mk])?|iş(?:im)? yok|işimi kaybettim|işten (?:çıkarıldım"
        r"|atıldım)|kovuldum|(?:gelirim|maaşım|param|işim|ödeneğim|uitkeringim)(?: \w+){0,2}"
        r" (?:yok|azaldı|düştü|durdu|kesildi|az|daha az|azalacak|yarıya indi)",
        r"(?:daha )?az (?:kazanıyorum|çalışıyorum|gelirim var)",
        r"(?:kira(?:yı|mı|mızı)? )?(?:ödeyemiyorum|ödeyemedim|ödeyemiyoruz|ödeyemedik|ödemedim)(?:"
        r" kirayı)?",
        r"(?:kirada )?(?:geride(?:yim|yiz)|geri(?:de)? kaldım)|ödeme (?:sorunum|güçlüğüm) var",
    ),
    trouble_light=words(
        """
        ben biz benim bizim şu an şimdi artık de da maalesef malesef bir eşim kocam karım hiç
        zor durumda kira kiramı kirayı çok neredeyse
        """
    ),
    letters=TURKISH_TOLD_LETTERS,
    name=re.compile(
        loose(
            r"(?:benim )?(?:ad[ıi]m(?: soyad[ıi]m)?|ismim|ad[ıi]m ve soyad[ıi]m)(?: şu)?[:"
            r" ]+(?P<value>.+)"
        ),
        re.IGNORECASE,
    ),
    never_a_name=turkish(
        r"yanlış\w*|değişti|farklı|değil|var|yok|çalındı|kullanıl\w*|hâlâ|hala|sözleşme\w*"
        r"|kontrat\w*|yazıl\w*|geçiyor|listede|önemli|gizli|doğru"
    ),
    contact_light=words(
        """
        benim numaram numara telefon telefonum cep tel mail mailim e-posta epostam e-postam eposta
        adresim adresi beni bana arayın arayabilirsiniz ulaşabilirsiniz yazın yazabilirsiniz
        numaradan numarasından numaralı üzerinden ile de da ve veya lütfen bu şu whatsapp geri
        olarak mobil posta
        """
    ),
    address=turkish(
        r"oturuyorum|oturuyoruz|yaşıyorum|yaşıyoruz|adres(?:im|imiz)?|posta kod(?:um|umuz|u)?"
        r"|ikamet\w*"
    ),
    never_an_address=turkish(
        r"annem\w*|babam\w*|kardeş\w*|komşu\w*|arkadaş\w*|taşın\w*|eski|önceki|yeni|iş ?yeri\w*"
        r"|ofis\w*|oğl\w*|kızım\w*|çocu[kğ]\w*|gelecek|geçici|yıl\w*|ay\w*|kişi\w*|oturuyordu\w*"
        r"|\w+ydi|\w+ydı"
    ),
)
