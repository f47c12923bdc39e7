"""Turkish words for days and periods; knows no rule about what they mean."""

from __future__ import annotations

from answers.words.table import DateWords
from answers.words.tr_spelling import CASE, A, edges, line, named, turkish, words

UNITS = "(?:gün|hafta|hft|ay|yıl|sene)"
_UNIT = "(?P<unit>gün|hafta|hft|ay|yıl|sene)"
# "December" with its ending, before which a k becomes a ğ.
MONTH = (
    "(?:ocak|ocağ|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|aralığ"
    "|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
)
WEEKDAY = "(?:pazartesi|salı|çarşamba|perşembe|cumartesi|cuma|pazar)"
_THIS = "bu|içinde bulunduğumuz|şu anki"
_NEXT = "gelecek|önümüzdeki|öbür|bir sonraki|sonraki|ertesi"
_LAST = "geçen|geçtiğimiz|önceki|bir önceki|son"
# "Ayın sonu" is this month's only behind nothing.
_WHICH = f"(?P<which>{_THIS}|{_NEXT}|{_LAST}|(?=(?:ay|yıl|sene)(?:[ıi]n|nin)? ?(?:baş|orta|son)))"
_PART = rf"(?:(?: |(?<=ay))(?P<part>baş|orta|son|yarı){CASE}(?: doğru)?)?"
_SO_LONG = rf"(?:l?[ıi]?k)?(?:[dt][ıiuü]r|[dt]{A}n(?= beri| bu yana))"
_ABOUT = (
    "(?:(?:yaklaşık|aşağı yukarı|neredeyse|hemen hemen|tahminen|en az|en fazla|zaten|belki|son"
    "|geçen|tam) )*"
)
_SPAN = rf"(?P<count>[\w'.,]+?(?: [\w']+){{0,2}}?) ?{_UNIT}"

TURKISH_DATES = DateWords(
    around=edges(
        "sanırım|galiba|herhalde|heralde|muhtemelen|belki|tahminen|bence|diye düşünüyorum"
        "|hatırladığım kadarıyla|emin değilim(?: ama)?|yanlış hatırlamıyorsam",
        "yaklaşık(?: olarak)?|aşağı yukarı|civar(?:ı|ında)?|dolay(?:ı|ında)|sular(?:ı|ında)|falan"
        "|filan|gibi|tam(?: olarak)?|kadar|dek|değin|dahil|tarih(?:i|inde|inden|li|ine)?",
        "beri(?:dir)?|(?:bu|o) yana|itibaren|başla(?:dı|yacak|yan|yarak|r|maz)?|başlamıştı|oldu"
        "|olacak|olmuştu|sürüyor|devam ediyor|böyle|oluyor|var|bozuldu",
        "(?:bu(?= (?:sorun|durum|problem))|sorun|sorunlar|problem|durum|bunlar|her şey|kira)(?:"
        " (?:sorunu|problemi))?",
        "ödeyemiyorum|ödeyemedim|ödeyemedik|ödeyemeyeceğim|ödeyemiyoruz|zor(?:luk çekiyorum"
        "|lanıyorum)?|ödemek zor(?: olacak| oluyor)?|geçerli",
        "evet|hayır|yok|pardon|aslında|yani|işte|şey|e+|hm+|lütfen|ama|de|da|zaten|sadece|yalnızca"
        "|daha|ben|biz|hemen(?= \\w)",
        signs="[()]",
    ),
    past=turkish(
        "beri(?:dir)?|(?:bu|o) yana|önce|evvel|başladı|başlamıştı|oldu|geçen|geçtiğimiz|zaten",
        rf"{UNITS}{_SO_LONG}|(?:yıl|sene|ay|hafta)l[ıi]k(?:[dt][ıi]r)",
        "ödeyemedim|ödeyemedik|bozuldu",
    ),
    future=turkish(
        "itibaren|sonra|gelecek|önümüzdeki|başlayacak|olacak|ödeyemeyeceğim|geçerli|içinde"
    ),
    days_from_today=named(
        {
            **dict.fromkeys(
                (
                    "bugün",
                    "bu gün",
                    "bugünden",
                    "şimdi",
                    "şimdiden",
                    "şu an",
                    "şu anda",
                    "şu andan",
                    "şuan",
                    "şuanda",
                    "hemen",
                    "derhal",
                    "bu sabah",
                    "bu akşam",
                    "bu gece",
                    "bundan sonra",
                    "bundan böyle",
                    "bugünkü",
                    "şimdilerde",
                    "bugüne",
                ),
                0,
            ),
            **dict.fromkeys(("dün", "dünden", "dün akşam", "dün gece", "dünkü"), -1),
            **dict.fromkeys(
                ("evvelsi gün", "evvelki gün", "önceki gün", "geçen gün değil önceki gün"), -2
            ),
            **dict.fromkeys(("yarın", "yarından", "yarına", "yarınki"), 1),
            **dict.fromkeys(
                ("öbür gün", "öbürsü gün", "ertesi gün", "yarından sonra", "yarından sonraki gün"),
                2,
            ),
            **dict.fromkeys(("haftaya", "haftaya bugün"), 7),
        }
    ),
    period=line(rf"{_WHICH} ?{_UNIT}{CASE}(?: içinde)?{_PART}"),
    ahead=line(rf"{_ABOUT}{_SPAN}{CASE} (?:sonra(?:sı)?|içinde){CASE}"),
    ago=line(rf"{_ABOUT}{_SPAN}{CASE} (?:önce|evvel){CASE}"),
    # "Bir ay kadar" is about a month, "bir aya kadar" until it is over: as long.
    stretch=line(
        rf"{_ABOUT}{_SPAN}(?:{CASE}|l[ıi](?:k|ğ[ıi]na)|{_SO_LONG})(?: (?:süre|kadar|boyunca|daha))*"
    ),
    weekday=line(rf"(?:(?P<which>{_THIS}|{_NEXT}|{_LAST}) )?(?P<weekday>{WEEKDAY})(?: gün)?{CASE}"),
    month=line(
        rf"(?:{WEEKDAY}(?: gün)?{CASE},? )?"
        rf"(?:(?P<which_year>{_THIS}|{_NEXT}|{_LAST}) (?:yıl|sene){CASE} )?"
        rf"(?:(?P<which>{_THIS}|{_NEXT}|{_LAST}) )?"
        r"(?:(?P<day>\d{1,2}|ilk gün|son gün)(?:\.|'?(?:inci|ıncı|uncu|üncü|nci|ncı))?[ -]?)?"
        rf"(?P<month>{MONTH}|[^\W\d_]{{3,9}}){CASE}(?: ay{CASE})?"
        rf"(?(day)|(?: (?P<day_behind>\d{{1,2}}(?:'?(?:s?[ıiuü]|[ıiuü]?n[cç][ıiuü]))?"
        rf"|(?:ilk|son) gün)(?!\d)(?:n?[dt]?{A}n?)?)?)"
        rf"(?:[ ,-]+(?P<year>\d{{4}}|'?\d{{2}}(?=$|\D)){CASE}(?: yıl{CASE})?)?{_PART}"
        rf"(?:,? {WEEKDAY}(?: gün)?{CASE})?"
    ),
    day_of_month=line(
        rf"(?:(?:bu |her )?ay{CASE} )?(?P<day>\d{{1,2}}|(?<=ay[ıi]n )(?:ilk|son)|(?:ilk|son)(?="
        rf" gün))(?:\.|'?[ıiuü]?n[cç][ıiuü])?(?: gün)?{CASE}"
    ),
    day_of_period=line(
        rf"(?P<which>{_THIS}|{_NEXT}|{_LAST}) (?P<unit>ay){CASE} (?P<day>\d{{1,2}}|ilk|son)"
        rf"(?: gün)?{CASE}"
    ),
    year=line(rf"(?P<year>\d{{4}})(?: yıl{CASE})?{CASE}{_PART}"),
    parts=named({"baş": "begin", "orta": "middle", "yarı": "middle", "son": "end"}),
    which=named(
        {
            **dict.fromkeys([*_THIS.split("|"), ""], 0),
            **dict.fromkeys([*_NEXT.split("|"), "haftaya"], 1),
            **dict.fromkeys(_LAST.split("|"), -1),
        }
    ),
    units=named(
        {
            "gün": "day",
            "hafta": "week",
            "hft": "week",
            "ay": "month",
            "yıl": "year",
            "sene": "year",
        }
    ),
    weekdays=named(
        {
            "pazartesi": 0,
            "salı": 1,
            "çarşamba": 2,
            "perşembe": 3,
            "cuma": 4,
            "cumartesi": 5,
            "pazar": 6,
        }
    ),
    # Dutch names stand on every letter.
    months_also=named(
        {
            **dict.fromkeys(("ocak", "ocağ", "januari"), 1),
            **dict.fromkeys(("şubat", "februari"), 2),
            **dict.fromkeys(("mart", "maart"), 3),
            **dict.fromkeys(("nisan", "april"), 4),
            **dict.fromkeys(("mayıs", "mei"), 5),
            **dict.fromkeys(("haziran", "juni"), 6),
            **dict.fromkeys(("temmuz", "juli"), 7),
            **dict.fromkeys(("ağustos", "augustus"), 8),
            **dict.fromkeys(("eylül", "september"), 9),
            **dict.fromkeys(("ekim", "oktober"), 10),
            **dict.fromkeys(("kasım", "november"), 11),
            **dict.fromkeys(("aralık", "aralığ", "december"), 12),
        }
    ),
    half=turkish("yarım"),
    one_and_a_half=turkish(r"(?:bir|bi|1) ?buçuk|1[.,]5"),
    first=words("ilk") | {"ilk gün"},
    last=words("son") | {"son gün", "son gun"},
)
