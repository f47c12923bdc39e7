"""Turkish words around sums of money and months of rent; knows no rule about what they mean."""

from __future__ import annotations

from fractions import Fraction

from answers.words.table import AmountWords, ArrearsWords
from answers.words.tr_asides import ASIDES
from answers.words.tr_spelling import CASE, I, edges, line, named, turkish

HEDGES = (
    "sanırım|galiba|herhalde|heralde|muhtemelen|belki|tahminen|tahminim(?:ce|e göre)?"
    "|bence|bana göre|umarım|inşallah|diye düşünüyorum|diye biliyorum|diye hatırlıyorum"
    "|olması lazım|olabilir|yanılmıyorsam|yanlış (?:hatırlamıyorsam|bilmiyorsam)"
    "|hatırladığım kadarıyla",
    "yaklaşık(?: olarak)?|aşağı yukarı|ortalama|kaba taslak|takriben|ca|circa|plus minus"
    rf"|civar(?:lar)?{I}(?:nda)?|dolay(?:lar)?{I}(?:nda)?|sular{I}(?:nda)?|falan|filan"
    "|gibi|(?:gibi |kadar )?(?:bir|bi) ?şe[yi]|tam(?:ı)? (?:olarak )?(?:emin değilim"
    "|bilmiyorum|hatırlamıyorum)|emin değilim"
    r"|(?:ama )?kesin (?:değil|bilmiyorum)|mümkünse|olursa",
    "(?:aslında|şimdi|şu an(?:da|lık)?|şimdilik|tam(?: olarak)?|sadece|yalnızca|yani|işte|hani"
    "|evet|aynen|hayır|yok|pardon|özür dilerim|kusura bakmayın|dur(?:un)?|bekle(?:yin)?|selam"
    "|merhaba"
    "|ya|e+|hm+|şey|valla(?:hi)?|lütfen|teşekkürler|sağ olun|efendim|ama|de|da|ve|o zaman|hala"
    "|hâlâ)",
    ASIDES,
)
_AT_MOST = "en (?:çok|fazla|az)(?:ından)?|azami|asgari|maksimum|minimum|max|min"
_JUST_OVER = "neredeyse|hemen hemen|az (?:fazla|eksik)|biraz (?:fazla|eksik)|yakın"
RENT = rf"(?:(?:ev )?kira(?:lar)?(?:m{I}z|m|s{I})?(?:n{I}n|n{I}|y{I}|ya|{I})?|huur)"
PAY = (
    "(?:(?:öd[üu]|ver[ıi]|yatır[ıi])yo(?:m|z|ruz)|ödediğim(?:iz)?|ödüyor(?:um|uz)|öder(?:im"
    "|iz)|ödeyebilir(?:im|iz)|ödeyebiliyor(?:um|uz)"
    r"|ödeyeceğ(?:im|iz)|ödeye?lim|ödeyeyim|ödemek (?:istiyorum|isterim|mümkün)|verebilir(?:im|iz)"
    r"|veriyor(?:um|uz)|veririm|vereyim|verebiliyorum|ayırabilir(?:im|iz)|ayırabiliyorum|ayırırım"
    r"|yatırabilirim|yatırıyor(?:um|uz)|yatırırım|çıkarabilirim|karşılayabilirim|yapabilirim)"
)
_BORROWED = (
    rf"(?:(?:kira )?bor[cç](?:um(?:uz)?|u)?|(?:kira )?gecikme(?:m|miz|si)?|achterstand{CASE})"
)
_STILL = (
    "(?: (?:yok|henüz|daha|şu an(?:da)?|şimdilik|şimdi|hiç|(?:çok )?şükür|allah'?a şükür|neyse ki"
    "|artık))*"
)
_NO = (
    "(?:(?:hayır|yok|hiç|çok şükür|allah'?a şükür|neyse ki|şu an(?:da)?|şimdilik|şimdi|benim|henüz"
    "|daha|maalesef|valla(?:hi)?) )*"
)
_UP_TO_NOW = "(?:(?:şu ana|şimdiye|bu zamana|bugüne|bu güne) kadar )?"
_YES = "(?:evet|var|maalesef|ne yazık ki|malesef|doğru|aynen|biraz|çok|evet var)"

TURKISH_AMOUNTS = AmountWords(
    around=edges(
        _AT_MOST,
        *HEDGES,
        _JUST_OVER,
        "kadar",
        "(?:(?:benim|bizim|bütün|toplam|çıplak|kuru|temel|net|kale|güncel|şimdiki"
        f"|şu anki) )*{RENT}"
        r"(?: (?:bedeli|tutarı|parası|miktarı))?(?: olarak)?",
        rf"(?:toplam )?{_BORROWED}",
        f"{PAY}|(?:olarak )?{PAY}",
        "tutar(?:ı)?|miktar(?:ı)?|toplam(?:da|ı)?|hepsi|net|brüt|fazladan|ekstra|ek olarak|daha"
        "|ilave|dahil|hariç|kala(?:n|rak)|elimde",
        "(?:servis(?: (?:ücreti|masraf(?:ı|ları)))?|servicekosten|gaz|su|elektrik|masraflar"
        "|fatura(?:lar)?|her ?şey)"
        "(?: (?:ve )?(?:gaz|su|elektrik))*(?: dahil| hariç)?",
        "(?:bu|o|şu) kadar|eder|ediyor|oluyor|olur|olsun|tutuyor|çıkıyor|yazıyor|geliyor"
        "|gidiyor|oldu"
        f"|d{I}r|(?:ev sahib|kiraya veren|konut şirket){I}(?:me|mize|ne)|kiraya"
        r"|(?:ben|biz|bana|bize|benden|için|ile|yerine)",
        "daha az|az|daha düşük|düşük|düşse(?:ydi)?|düşerse|düşürülse|insin|indirim|yeter(?:li)?"
        "|iyi olur|uygun(?:dur)?|yardımcı olur|olsa(?: iyi olur| yeter)?|istiyorum|isterim",
        signs=(
            r"(?<=\d)'[yn]?[ae]\b|[±~≈()]|\+ ?/? ?-|(?<=\d)['-]?(?:l[ıiuü]k|d[ıi]r|dur|dür"
            r"|t[ıi]r|tur|tür)\b"
        ),
    ),
    # "650 eurodan az" is another sum.
    euro=rf"(?:€|(?:euro|avro|[yj]?[üu]ro|[öo](?:[yj]?ro)|evro|eur|euros|euro's)(?!'?d[ae]n)"
    rf"{CASE}(?:d[ıiuü]r|l[ıiuü]k|y?d[ıiuü])?(?![^\W\d_]))",
    cent=r"(?:[sc]ent|cents|kuruş|kurus|ct)",
    joined_by="ve",
    multipliers=named({"k": 1_000, "yüz": 100, "bin": 1_000, "milyon": 1_000_000}),
    fractions=named(
        {
            "yarım": Fraction(1, 2),
            **dict.fromkeys(("bir buçuk", "bi buçuk", "birbuçuk", "1 buçuk"), Fraction(3, 2)),
            **dict.fromkeys(("iki buçuk", "ikibuçuk", "2 buçuk"), Fraction(5, 2)),
        }
    ),
    between=line(r"\s?[-/]\s?|\s(?:ila|ya da|yada|veya|ve|ile)\s|(?<=\d)'?(?:[dt][ae]n)\s"),
    per_month=edges(
        r"(?:her|bir) ay(?:da)?|ayda(?: bir)?|aylık(?: olarak)?|aylığı|ay ?ba?şına|aydan aya|ayına",
        r"(?:per|elke|iedere|in de|de|/) ?(?:maand|mnd)|maandelijks|p\.? ?/? ?m\.?|monthly",
        signs=r"/ ?ay(?:l[ıi]k)?\b",
    ),
    per_other_period=turkish(
        "haftada(?: bir)?|haftalık|her hafta|günde|günlük|her gün|yılda|yıllık|senede|senelik"
        "|her (?:yıl|sene)|iki haftada bir|15 günde(?: bir)?|on beş günde(?: bir)?|per week"
        r"|(?:wekelijks|jaarlijks|per (?:jaar|dag|kwartaal|half jaar)|elke (?:week|dag))"
        r"|(?:iki|üç|dört|altı|birkaç|2|3|4|6) (?:ay|hafta|gün)da?(?: bir)?(?:de)?",
    ),
    nothing=turkish(
        "(?:ben )?(?:hiç ?bir ?şey|hiç|sıfır|beş kuruş|on para|bir kuruş|tek kuruş|para)"
        "(?: (?:yok|ödeyemem|ödeyemiyorum|veremem|veremiyorum|ayıramam|ayıramıyorum|kalmıyor"
        "|kalmadı|param yok|bile|şu an|şimdilik|maalesef))*",
        "(?:hiç )?(?:param|paramız|bir şeyim|bir kuruşum|beş kuruşum) (?:yok|kalmadı|kalmıyor)"
        "(?: (?:maalesef|hiç|ki|şu an))*",
        "(?:ayda )?(?:fazladan )?(?:bir şey )?(?:ödeyemem|ödeyemiyorum|veremem|ayıramam"
        "|ayıramıyorum)",
    ),
)

TURKISH_ARREARS = ArrearsWords(
    around=edges(
        _AT_MOST,
        *HEDGES,
        _JUST_OVER,
        "kadar|maalesef|malesef|ne yazık ki|toplam(?:da)?|hepsi|son(?= (?:\\d|\\w+ ay))|geçmiş"
        "|eski",
        "(?:ben|biz|benim|bizim|bende|henüz|daha)",
        rf"(?:(?:ödenmemiş|birikmiş|gecikmiş|geciken|kalan|ödemediğim) )?{_BORROWED}"
        rf"(?: (?:var|oldu|birikti))?|{CASE}? borç(?:luyum|luyuz)|borcum(?:uz)? var|var",
        "(?:kira(?:da|dan|yı|nın|m|mız|lar)?(?: ödeme(?:de|si)?)?)?(?: )?(?:geride(?:yim|yiz)?"
        "|gerideyim|gecikti|geciktim|geciktirdim|gecikmede(?:yim)?|birikti|kaldı|kaldım|kaldık"
        "|aksadı|aksattım)(?: (?:kaldım|kaldık|kaldı))?",
        "(?:kira(?:yı|mı|mızı|sını)? )?(?:henüz )?(?:ödemedim|ödemedik|ödeyemedim|ödeyemedik"
        "|ödenmedi|ödeyemiyorum|ödemem (?:gerekiyor|lazım)|vermedim|veremedim|yatırmadım"
        "|yatıramadım)",
        "ödenmemiş|ödenmeyen|ödemediğim|eksik|açık|kira(?:m|mız)?|kirada|kiradan|ödeme(?:de|m)?",
        r"(?:olarak|için|kadarlık|tutarında|borç|borcum)",
        signs=r"[()]|(?<=\d)-?l[ıiuü]k\b",
    ),
    none_owed=turkish(
        f"{_NO}(?:hayır|yok|hiç|sıfır|0|hiç ?bir ?şey|değil|nee|nee?){_STILL}",
        f"{_NO}(?:(?:hiç|herhangi bir|ödenmemiş|birikmiş) )*{_BORROWED}(?: falan| filan)?{_STILL}"
        f" ?yok{_STILL}",
        "(?:hayır )?yok (?:kira )?(?:borcum|borcumuz|gecikmem|gecikmemiz)",
        f"{_NO}(?:hiç )?kira (?:borcum|borcumuz|gecikmem){_STILL} yok{_STILL}",
        f"{_NO}(?:kirada )?(?:geride|borçlu|gecikmede)(?: kalmış)? değil(?:im|iz)?{_STILL}",
        f"{_NO}(?:(?:kirada )?geride kalmadım|geri kalmadım|gecikmedim|borçlu değilim){_STILL}",
        f"{_NO}(?:hepsi(?:ni)?|her şey(?:i)?|bütün kiralar(?:ı|ımı)?|kira(?:mı|yı|m)?|tüm"
        f" kira(?:yı)?) (?:(?:zaten|hep|tamamen|zamanında|her zaman) )*(?:ödendi|ödedim|ödedik"
        f"|ödenmiş|tamam){_STILL}",
        f"{_NO}{_UP_TO_NOW}(?:her zaman|hep|daima|zamanında) (?:zamanında )?(?:öderim|ödedim"
        f"|ödüyorum|ödüyoruz|ödedik)(?: (?:{_BORROWED}) yok)?{_STILL}",
        f"{_NO}(?:hiç )?(?:ödenmemiş|ödemediğim|geciken) (?:kira(?:m)?|ay|bir şey|yok)(?: yok)?"
        f"{_STILL}",
    ),
    owed=turkish(
        f"{_YES}(?: {_YES})*",
        f"(?:{_YES} )*(?:kirada |kira(?:dan)? )?(?:geride(?:yim|yiz)|geri(?:de)? kald{I}[mk]"
        f"|geciktim|gecikmedeyim|borçluyum|borçluyuz)",
        f"(?:{_YES} )*(?:biraz |epey |çok )?(?:kira )?(?:borcum|borcumuz|gecikmem|borç)(?: var)?",
    ),
    months=line(
        rf"(?P<count>.+?) ?ay{CASE}(?:l[ıi]k)?(?:d[ıi]r)?(?: (?:kira(?:s[ıi]|m|m[ıi]z)?|{RENT}))?"
    ),
    one_month=turkish(
        r"(?:sadece |yalnızca )?(?:bu|geçen|son|geçtiğimiz) ay(?:ın|ki)?(?: kira(?:sı|sını)?)?",
        "(?:tek|bir|1) (?:kira|ay)",
    ),
    money_and_months=line(
        r"[,.]\s|\s?\(|\s(?:ve|yani|toplam|eşittir|ediyor|eder|için|olarak|-)\s|\s?=\s?"
    ),
)
