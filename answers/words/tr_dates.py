"""Turkish words for days and periods; knows no rule about what they mean."""

from __future__ import annotations

from answers.words.table import DateWords
from answers.words.tr_asides import ASIDES
from answers.words.tr_days import DAY_WORD, DAYS_IN_WORDS
from answers.words.tr_slips import MISTYPED_MONTHS
from answers.words.tr_spelling import CASE, A, I, edges, line, named, turkish, words

# Dutch units stand among them: "3 maanden önce".
_UNITS = "gün|hafta|hft|ay|yıl|sene|maanden|maand|mnd|jaar|weken|week|kwartaal"
UNITS = f"(?:{_UNITS})"
_UNIT = f"(?P<unit>{_UNITS})"
# "December" with its ending, before which a k becomes a ğ.
MONTH = (
    "(?:ocak|ocağ|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|aralığ"
    "|yılbaş|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november"
    f"|december|{'|'.join(sorted(MISTYPED_MONTHS, key=len, reverse=True))})"
)
WEEKDAY = "(?:pazartesi|salı|çarşamba|perşembe|cumartesi|cuma|pazar)"
_THIS = "bu|içinde bulunduğumuz|şu anki"
_NEXT = "gelecek|önümüzdeki|bir dahaki|bi dahaki|öbür|bir sonraki|sonraki|ertesi"
_LAST = "geçen|geçtiğimiz|önceki|bir önceki|son"
# "Ayın sonu" is this month's only behind nothing; its beginning may be the next one's.
_WHICH = f"(?P<which>{_THIS}|{_NEXT}|{_LAST}|(?=(?:ay|yıl|sene)(?:[ıi]n|nin)? ?(?:orta|son)))"
_FIRST_OF_MONTH = ("ay baş", "ayın baş", "aybaş")
_FIRST_OF_YEAR = ("yıl baş", "yılın baş", "yılbaş", "sene baş", "senenin baş", "senebaş")
_WAS = rf"(?:'?y?[dt]{I})?"  # "ekimdi", "ortasıydı"
_PART = (
    rf"(?:(?: |(?<=ay))(?P<part>baş|orta|son|yarı|ilk(?= gün))(?: gün|l{A}r)?{CASE}(?: doğru)?"
    rf"{_WAS})?"
)
_SO_LONG = rf"(?:l?[ıi]?k)?(?:[dt][ıiuü]r|[dt]{A}n(?= beri| bu yana))"
_ABOUT = (
    "(?:(?:yaklaşık|aşağı yukarı|neredeyse|hemen hemen|tahminen|en az|en fazla|zaten|belki|son"
    "|geçen|tam) )*"
)
# "İşten çıkalı iki ay": since it happened.
_SINCE_IT = rf"(?:[^\W\d]+ ){{0,3}}[^\W\d]{{2,}}{A}l[ıi] "
_HAPPENED = (
    r"işsiz kald[ıi][mk]|işten (?:çıkt[ıi][mk]|çıkar[ıi]ld[ıi][mk]|at[ıi]ld[ıi][mk])"
    r"|kovuld[ıiuü][mk]|iş(?:im)?i? kaybett[ıi][mk]|iş(?:im|imiz)? bitti|hasta(?: oldum|land[ıi]m)"
    r"|boşand[ıi][mk]|(?:maaş|gelir|para)[ıi]m (?:azald[ıi]|düştü|kesildi)"
)
_IS_SO = (
    r"işsiz(?:im|iz)|iş(?:im|imiz)? yok|hastay[ıi]m|boşan[ıi]yor(?:um|uz)"
    r"|çal[ıi]ş(?:m[ıi]|am[ıi])yorum|(?:maaş|gelir|para)[ıi]m (?:yok|gelm[ıi]yor|yatm[ıi]yor)"
)
_SPAN = rf"(?P<count>[\w'.,]+?(?: [\w']+){{0,2}}?) ?{_UNIT}"

TURKISH_DATES = DateWords(
    around=edges(
        ASIDES,
        "sanırım|galiba|herhalde|heralde|muhtemelen|belki|tahminen|bence|diye düşünüyorum"
        "|hatırladığım kadarıyla|emin değilim(?: ama)?|yanlış hatırlamıyorsam|yanılmıyorsam"
        "|diye hatırlıyorum|diye biliyorum|inşallah|valla(?:hi)?|ya|hani",
        "yaklaşık(?: olarak)?|aşağı yukarı|civar(?:ı|ında)?|dolay(?:ı|ında)|sular(?:ı|ında)|falan"
        "|filan|gibi(?:ydi| bir ?şey| bi ?şey)?|tam(?: olarak)?|kadar|dek|değin|dahil|tarih(?:i"
        "|inde|inden|li|ine)?",
        "beri(?:dir)?|(?:bu|o) yana|itibaren|başla(?:dı|yacak|yan|yarak|r|maz)?|başlamıştı|oldu"
        "|olacak|olmuştu|sürüyor|devam ediyor|böyle|oluyor|var|bozuldu",
        r"(?:bu(?= (?:sorun|durum|problem|iş|olay|mesele))|bu(?=[\s,;:.!]*$)"
        "|iş|olay|mesele|sorun|sorunlar|problem|durum|bunlar|her ?şey|kira)(?:"
        " (?:sorunu|problemi))?",
        "ödeyemiyorum|ödeyemedim|ödeyemedik|ödeyemeyeceğim|ödeyemiyoruz|zor(?:luk çekiyorum"
        "|lanıyorum)?|ödemek zor(?: olacak| oluyor)?|geçerli",
        _HAPPENED,
        _IS_SO,
        r"(?:maaş|gelir|para|borc|kira borc|iş)[ıiu]m|(?:maaş|para|ödenek) alam[ıi]yor(?:um|uz)"
        r"|kesildi|durdu|kaybett[ıi][mk]|bitti|ta+|en son",
        "evet|hayır|yok|pardon|aslında|yani|işte|şey|e+|hm+|lütfen|ama|de|da|zaten|sadece|yalnızca"
        "|daha|ben|biz|hemen(?= \\w)",
        signs="[()]",
    ),
    past=turkish(
        f"beri(?:dir)?|(?:bu|o) yana|(?:önce|evvel)(?:y?d{I})?|başladı|başlamıştı|oldu|geçen"
        "|geçtiğimiz|zaten",
        rf"{UNITS}{_SO_LONG}|(?:yıl|sene|ay|hafta)l[ıi]k(?:[dt][ıi]r)",
        "ödeyemedim|ödeyemedik|bozuldu|oluyor|kesildi|durdu|kaybett[ıi][mk]|bitti|en son",
        _HAPPENED,
        rf"[^\W\d]{{2,}}{A}l[ıi](?= .*{UNITS})",
        rf"{MONTH}(?:[dt]{A}y)?[dt]{I}|(?:baş|orta|son)(?:l{A}r)?s?{I}?(?:nd{A})?y[dt]{I}",
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
                (
                    "evvelsi gün",
                    "evelsi gün",
                    "evvelki gün",
                    "evelki gün",
                    "önceki gün",
                    "geçen gün değil önceki gün",
                ),
                -2,
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
    ago=line(rf"{_ABOUT}{_SPAN}{CASE}(?: kadar| civarı)? (?:önce|evvel)(?:y?d{I})?{CASE}"),
    # "Bir ay kadar" is about a month, "bir aya kadar" until it is over: as long.
    stretch=line(
        f"(?:{_SINCE_IT})?{_ABOUT}{_SPAN}(?:{CASE}|l[ıi](?:k|ğ[ıi]na)|{_SO_LONG})(?: (?:süre"
        "|kadar|boyunca|daha))*"
    ),
    weekday=line(rf"(?:(?P<which>{_THIS}|{_NEXT}|{_LAST}) )?(?P<weekday>{WEEKDAY})(?: gün)?{CASE}"),
    month=line(
        rf"(?:{WEEKDAY}(?: gün)?{CASE},? )?"
        rf"(?:(?:(?P<which_year>{_THIS}|{_NEXT}|{_LAST}|se(?=neye))"
        rf" ?(?:yıl|sene|neye){CASE}|(?P<year_before>\d{{4}}){CASE}(?: yıl{CASE})?) )?"
        rf"(?:(?P<which>{_THIS}|{_NEXT}|{_LAST}) )?"
        rf"(?:(?P<day>(?!\d{{1,2}}\. ?ay)\d{{1,2}}|ilk gün|son gün|{DAY_WORD}(?= ?{MONTH}))(?:\."
        "|'?(?:inci|ıncı"
        "|uncu|üncü|nci|ncı))?[ -]?)?"
        rf"(?P<month>{MONTH}|(?:{'|'.join(_FIRST_OF_YEAR)})(?=[ıi])|\d{{1,2}}\. ?ay"
        rf"|[^\W\d_]{{3,9}}){CASE}(?: ay{CASE})?{_WAS}"
        rf"(?(day)|(?: (?P<day_behind>\d{{1,2}}(?:'?(?:s?[ıiuü]|[ıiuü]?n[cç][ıiuü]))?"
        rf"|{DAY_WORD})(?!\d)(?:n?[dt]?{A}n?|{I}n[cç]{I}|{CASE}){_WAS})?)"
        rf"(?:[ ,-]+(?P<year>\d{{4}}|'?\d{{2}}(?=$|\D)){CASE}(?: yıl{CASE})?)?{_PART}"
        rf"(?:,? {WEEKDAY}(?: gün)?{CASE})?{_WAS}"
    ),
    day_of_month=line(
        rf"(?:(?:bu |her )?ay{CASE} )?"
        rf"(?P<day>\d{{1,2}}|(?<=ay[ıi]n )(?:ilk|son|{DAY_WORD})|(?:ilk|son)(?="
        rf" gün)|(?:{'|'.join(_FIRST_OF_MONTH)})(?=[ıi]))(?:\.|'?[ıiuü]?n[cç][ıiuü])?"
        f"(?: gün)?{CASE}{_WAS}"
    ),
    day_of_period=line(
        rf"(?P<which>{_THIS}|{_NEXT}|{_LAST}) (?P<unit>ay){CASE} (?P<day>\d{{1,2}}|ilk|son"
        f"|{DAY_WORD})"
        rf"(?: gün)?{CASE}"
    ),
    year=line(rf"(?P<year>\d{{4}})(?: yıl{CASE})?{CASE}{_PART}"),
    parts=named({"baş": "begin", "orta": "middle", "yarı": "middle", "son": "end", "ilk": "begin"}),
    which=named(
        {
            **dict.fromkeys([*_THIS.split("|"), ""], 0),
            **dict.fromkeys([*_NEXT.split("|"), "haftaya", "se"], 1),
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
            "çeyrek yıl": "quarter",
            "çeyrek sene": "quarter",
            "kwartaal": "quarter",
            **dict.fromkeys(("week", "weken"), "week"),
            **dict.fromkeys(("maand", "maanden", "mnd"), "month"),
            "half jaar": "half_year",
            "jaar": "year",
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
    # Dutch names stand on every letter; "8. ay" is August.
    months_also=named(
        {
            **MISTYPED_MONTHS,
            **{f"{n}.{space}ay": n for n in range(1, 13) for space in ("", " ")},
            **dict.fromkeys(("ocak", "ocağ", *_FIRST_OF_YEAR, "januari"), 1),
            **dict.fromkeys(("şubat", "februari"), 2),
            **dict.fromkeys(("mart", "maart"), 3),
            **dict.fromkeys(("nisan", "april"), 4),
            **dict.fromkeys(("mayıs", "mei"), 5),
            **dict.fromkeys(("haziran", "juni"), 6),
            **dict.fromkeys(("temmuz", "temuz", "juli"), 7),
            **dict.fromkeys(("ağustos", "agostos", "ağustus", "augustus"), 8),
            **dict.fromkeys(("eylül", "september"), 9),
            **dict.fromkeys(("ekim", "oktober"), 10),
            **dict.fromkeys(("kasım", "november"), 11),
            **dict.fromkeys(("aralık", "aralığ", "december"), 12),
        }
    ),
    half=turkish("yarım|half"),
    one_and_a_half=turkish(r"(?:bir|bi|1) ?buçuk|1[.,]5|anderhalf"),
    first=words("ilk") | named(dict.fromkeys(("ilk gün", *_FIRST_OF_MONTH), 1)).keys(),
    last=words("son") | {"son gün", "son gun"},
    days_in_words=DAYS_IN_WORDS,
)
