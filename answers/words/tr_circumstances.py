"""Turkish words for letters, days in a sentence, ends and durations; holds no rule.

Who writes Turkish reads Dutch letters: "deurwaarder" and "rechtbank" count here too.
"""

from __future__ import annotations

from answers.words.circumstance_table import (
    CircumstanceWords,
    DayWords,
    DurationWords,
    LetterWords,
    StretchWords,
    UntilWords,
)
from answers.words.nl_circumstances import BAILIFF as DUTCH_BAILIFF
from answers.words.nl_circumstances import COURT as DUTCH_COURT
from answers.words.nl_circumstances import CUT_OFF as DUTCH_CUT_OFF
from answers.words.nl_circumstances import EVICTION as DUTCH_EVICTION
from answers.words.nl_circumstances import OTHER_LETTERS as DUTCH_OTHER_LETTERS
from answers.words.tr_dates import MONTH, UNITS, WEEKDAY
from answers.words.tr_money import HEDGES
from answers.words.tr_persons import TURKISH_PERSONS
from answers.words.tr_spelling import CASE, edges, line, lines, named, turkish, words

_UTILITY = (
    r"(?:(?:doğal)?gaz(?:ım|ımı|ımız|ımızı|ı)?|su(?:yum|yumu|yumuz|yumuzu|yu)?"
    r"|elektrik(?:ler)?(?:im|imi|imiz)?|elektriğ(?:im|imi|imiz|imizi|i)|enerji\w*|ısıtma\w*"
    r"|kalorifer\w*|ışık\w*)"
)
_LINKED = rf"{_UTILITY}(?:,? (?:veya |ya da |ve )?{_UTILITY})*"
CUT_OFF = (
    rf"{_LINKED}(?: (?!değil)\w+){{0,4}} (?:kes(?!(?:il)?m[ae])|kapat(?!(?:ıl)?m[ae]))\w*"
    rf"|(?:kesil(?!m)|kapatıl(?!m))\w*(?: \w+){{0,2}} {_LINKED}|{_UTILITY} (?:artık )?yok"
    r"|(?:gaz|su|elektrik) kesintisi|kesilme(?:si)?(?: tarihi)?|afsluit\w*"
    rf"|{DUTCH_CUT_OFF}"
)
EVICTION = (
    rf"tahliye\w*|ev(?:im|imiz)?den (?:\w+ )?(?:çıkar|atıl|atac|atıyor|attı|çıkma)\w*|ev(?:i|imi"
    rf"|imizi) (?:\w+ )?(?:boşalt|terk et)\w*|(?:sokağa|kapının önüne|kapı önüne|dışarı) (?:at|koy"
    rf"|konul)\w*|kilid\w* değiş\w*|evden (?:\w+ ){{0,3}}(?:çıkmam|çıkmamız|çıkmak zorunda)\w*"
    rf"|{DUTCH_EVICTION}"
)
COURT = (
    r"mahkeme\w*|duruşma\w*|dava\w*|celp|celb\w*|hakim\w*|hâkim\w*|yargıç\w*|adliye\w*"
    r"|kantonrechter\w*|(?:kira )?ilam\w*"
    rf"|{DUTCH_COURT}"
)
BAILIFF = (
    rf"icra\w*(?: (?:memur|daire|dosya)\w*)?|haciz\w*|hacz\w*|haczed\w*|deurwaarder{CASE}"
    rf"|gerechtsdeurwaarder{CASE}|{DUTCH_BAILIFF}"
)
_ANY_KIND = f"(?:{CUT_OFF}|{EVICTION}|{COURT}|{BAILIFF})"
_FILLERS = (
    "(?: (?:hiç|hiçbir|bir|bi|herhangi|falan|filan|bişey|öyle|böyle|şimdiye|kadar|şey|mektup"
    "|mektubu|mektubum|mektuplar|kağıt|kağıdı|yazı|haber"
    r"|posta|tebligat|tarih|tarihi|bana|bize|henüz|daha|şu|an|anda|şimdilik|da|de|gelen|ile|ilgili"
    r"|var|memuru|memurundan|kararı|celbi)){0,7}"
)
_NONE = (
    r"(?:yok(?:tur)?|gelmedi|gelmemişti|gelmedi(?:ler)?|almadım|almadık|olmadı|değil|görmedim"
    r"|uğramadı|duymadım|kesilmedi|çıkmadı|bulunmuyor)"
)

_LETTERS = LetterWords(
    kinds={
        "cut_off": turkish(CUT_OFF),
        "eviction": turkish(EVICTION),
        "court": turkish(COURT),
        "bailiff": turkish(BAILIFF),
    },
    denied=turkish(
        r"bildiğim (?:kadarıyla )?(?:yok|hayır)|bildiğim kadarıyla(?: yok| hayır)?|bilmiyorum ama"
        r" yok",
        rf"(?:ne )?{_ANY_KIND}(?: mektub?p?u?\w*)?(?:,? (?:veya|ya da|yada|ve|ne(?: de)?)"
        rf" {_ANY_KIND})?{_FILLERS} {_NONE}",
        rf"ne {_ANY_KIND}{_FILLERS} ne(?: de)? {_ANY_KIND}{_FILLERS}(?: {_NONE}| geldi| aldım|"
        rf" var)?",
    ),
    # A cut-off or an eviction that is near is one; a court that a landlord names is not.
    feared=turkish(
        r".*\b(?:kork|endişe|kaygı)\w*",
        r"(?:eğer|belki|şayet|acaba) .*",
        r".*\b\w+(?:zsem|zsam|zsek|zsak|rsem|rsam|rsek|rsak|rse|rsa)\b.*",
        r".*\b(?:gelebilir|olabilir|atılabilir\w*|çıkarılabilir\w*|kesilebilir|açılabilir)",
        rf"{_ANY_KIND}(?: \w+){{0,3}}? (?:tehdit|tehditi|tehdidi)\w*(?: \w+)?|tehdit ed\w*",
        rf"{_ANY_KIND}(?: \w+){{0,3}}? (?:önle|engelle|durdur|istem)\w*(?: istiyorum)?",
    ),
    other=turkish(
        rf"ev sahib\w*|mal sahib\w*|konut \w+|kiraya veren\w*|hatırlatma\w*|ihtar\w*|uyarı\w*"
        rf"|incasso\w*|tahsilat\w*|alacak takip\w*|belediye\w*|vergi\w*|avukat\w*|fatura\w*"
        rf"|banka\w*|sigorta\w*|sizden|sizin|uwv|{DUTCH_OTHER_LETTERS}"
    ),
    unread=turkish(
        r"(?:mektup|mektub|posta|zarf)\w*(?: \w+){0,4} (?:açm|okum|bakm|açam|kapalı|açılm)\w*",
        r"(?:açılmamış|okunmamış|açmadığım|okumadığım) (?:mektup|posta|zarf)\w*",
    ),
    some_letter=turkish(
        rf"evet|var|ja|maalesef|mektup\w*|mektub\w*|posta\w*|zarf\w*|kağıt|tebligat\w*|tehdit\w*"
        rf"|{_UTILITY}|{_ANY_KIND}"
    ),
    no=words(
        "hayır hayir yok yoktur değil hiç hiçbiri hiçbirisi nee neen almadım almadık gelmedi"
        " gelmemiş gelmiyor ulaşmadı çıkmadı yollamadılar göndermediler bulunmuyor"
        " görmedim olmadı nvt sıfır"
    ),
    light=words(
        """
        ben bana bize biz bizde bende bir şey hiçbir şu an anda şimdilik henüz daha çok şükür allaha
        allah'a neyse ki mektup mektubum mektubu mektuplar öyle böyle bunların bunlardan da de evet
        herhangi posta bile falan filan bi bişey bişe bişi ya be canım valla vallahi abi kardeşim
        şimdiye şu ana bugüne kadar elime elimize bana gelen giden olan haber yazı kağıt tebligat
        evrak mektub mektubumuz ki maalesef işte yani henüz hayatımda ilgili hala hâlâ
        teşekkürler sağolun tarih efendim artık kadarıyla
        """
    ),
    no_at_first=turkish(rf"hayır|yok(?! {_UTILITY})|nee|henüz değil|hiçbiri"),
    after_all=turkish("ama|fakat|pardon|aslında|yalnız|sadece|ancak"),
    no_day=turkish(
        r"tarih\w* (?:yok|yazmıyor|belli değil|verilmedi)|(?:gün|tarih) (?:yok|yazmıyor)|yazmıyor"
        r"|yazılı değil|belli değil|belirtilmemiş|bilinmiyor|bilmiyorum|hatırlamıyorum|henüz yok"
        r"|emin değilim"
    ),
    day_denied=turkish(rf"(?:\d|{MONTH}|{WEEKDAY})\S*(?: \w+)? değil"),
    gone_by=turkish(
        r"dün\w*|önce|evvel|geçen|geçtiğimiz|idi|\w+(?:ydı|ydi|ydu|ydü|taydı|teydi)|yapıldı"
        r"|gerekiyordu"
    ),
)

_NUMBER = r"(?:\d{1,3}|bir|bi|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|on ?bir|on ?iki)"
_DAYS = DayWords(
    phrase=turkish(
        r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|'?\d{2})|\d{1,2}[-/]\d{1,2}",
        rf"(?:{WEEKDAY}(?: günü)?,? )?\d{{1,2}}\.? ?{MONTH}{CASE}(?:,? \d{{4}}{CASE})?"
        rf"(?:,? {WEEKDAY}(?: gün)?{CASE})?",
        rf"{MONTH}{CASE}(?: ay{CASE})? \d{{1,2}}'?(?:s?[ıiuü](?:n[dt]?[ae]n?)?|[dt][ae]|y?[ae])",
        rf"(?:gelecek|önümüzdeki) hafta{CASE}? {WEEKDAY}{CASE}|haftaya {WEEKDAY}{CASE}"
        rf"|{WEEKDAY}{CASE} (?:gelecek hafta|haftaya)",
        rf"(?:(?:bu|gelecek|önümüzdeki|geçen|geçtiğimiz) )?{WEEKDAY}(?: gün{CASE})?{CASE}",
        r"bugün|yarın|öbür gün|dün|evvelsi gün|önceki gün|bu (?:sabah|akşam|gece)",
        rf"{_NUMBER} {UNITS} (?:sonra|içinde|önce|evvel)",
        rf"(?:bu|gelecek|önümüzdeki|geçen) ay{CASE} \d{{1,2}}{CASE}",
        r"ayın \d{1,2}(?:'?(?:s?[ıiuü](?:n[dt]?[ae]n?)?|[dt][ae]|y?[ae]))?"
        r"|\d{1,2}'?(?:s?[ıiuü]nd[ae]|s?[ıiuü]n[ae]|s?[ıiuü]nd[ae]n|'s?[ıiuü])",
    ),
    time=line(
        r"(?<!\w)saat \d{1,2}(?:[:.]\d{2})?(?:'?(?:[dt][ae]n?|y?[ae]|[ıiuü]?nd[ae]))?(?!\w)"
        r"|(?<![\w.])\d{1,2}:\d{2}(?:'?[dt][ae])?(?!\w)"
        r"|(?<!bu )(?<!\w)(?:sabah(?:leyin)?|öğleden (?:önce|sonra)|öğlen|akşam(?:leyin)?)(?!\w)"
    ),
    day_of_week=lines(
        "(?P<which>haftaya|(?:gelecek|önümüzdeki|öbür|geçen|geçtiğimiz|bu)(?= hafta)) "
        f"(?:hafta{CASE}"
        rf" )?(?P<weekday>{WEEKDAY})(?: gün)?{CASE}",
        rf"(?P<weekday>{WEEKDAY})(?: gün)?{CASE} (?P<which>gelecek|haftaya)(?: hafta)?",
    ),
    # Before its date or behind it, so nothing is taken away here.
    weekday_before=line(rf"(?=.*\d)(?=(?:.*[ ,])?(?P<weekday>{WEEKDAY})(?!\w))"),
)

_STRETCHES = StretchWords(
    small=named({"aycık": "ay", "daha": "", "süre": "", "boyunca": "", "tam": ""}),
    several=line(
        r"(?:(?:önümüzdeki|sadece) )?(?:birkaç|bir kaç|bi kaç) (?:gün|hafta|ay)\w*(?: kadar)?"
    ),
    between=turkish(
        rf"{_NUMBER}(?: {UNITS})? (?:veya|ya da|yada|ila|ile) {_NUMBER}(?: (?:{UNITS}\w*"
        rf"|taksit\w*))?",
        rf"\d{{1,2}} ?- ?\d{{1,2}} (?:{UNITS}\w*|taksit\w*|kez|defa)",
        rf"(?:bir|iki|üç|dört|beş) (?:iki|üç|dört|beş|altı) {UNITS}\w*",
    ),
    and_more=line(
        "(?P<first>.+ (?:yıl|sene|jaar))(?:,? ve| artı|,)? (?P<second>.+ (?:ay|hafta|gün"
        r"|maand)\w*(?: kadar)?)"
    ),
    and_a_half=lines(
        rf"(?P<count>\w+) ?buçuk (?P<unit>gün|hafta|ay|yıl|sene)(?:{CASE}|l[ıi]k)(?: kadar)?",
    ),
)

_INCOME = (
    r"(?:maaş|para|gelir|ücret|ödene[kğ]|uitkering|toeslag|kira yardım|vakantiegeld|tatil para"
    r"|izin para|çocuk para|ikramiye|prim|vergi iade|emekli maaş)\w*"
)
_UNTIL = UntilWords(
    around=edges(
        *HEDGES,
        rf"(?:benim |bizim )?{_INCOME}(?: (?:gelince|yatınca|alınca|gelene|yatana|alana|geldiğinde"
        r"|yattığında|aldığımda|gelir|yatıyor|geliyor|alıyorum|gelecek|yatacak))+(?: kadar)?",
        r"(?:ödeme(?:yi|mi)?|kira(?:yı|mı|m)?|hepsini|tamamını|bunu|borcu|borcumu)(?: (?:sonra"
        r"|tekrar|yine|ancak))*",
        r"(?:ancak|tekrar|yine|yeniden|sonra|geç|daha sonra)? ?(?:ödeyebilirim|ödeyebiliriz"
        r"|ödeyebileceğim|öderim|öderiz|ödeyeceğim|ödemek istiyorum|öderim inşallah|ödeyebilirim"
        r" inşallah|ödeyebilir miyim|ödeyemem|ödeyemiyorum|ödeyemeyeceğim|ödenir|öderdim)",
        r"(?:erteleme(?:k)?|ertele(?:yin|yebilir misiniz|yebilir miyim|yelim|nebilir mi|nsin)?"
        r"|süre|ek süre|mühlet|uitstel|vakit|zaman|bekleme(?:k)?|bekle(?:yin|yebilir misiniz"
        r"|yebilir miyim|r misiniz)?)(?: (?:istiyorum|isterim|lazım|verin|verir misiniz|alabilir"
        r" miyim|rica ediyorum|ihtiyacım var|gerekiyor|olur mu|mümkün mü|gerek|lütfen|olsa))*",
        r"(?:olur|mümkün) m[uü]|olabilir mi|istiyorum|isterim|en geç|en son|mümkünse|lütfen|olursa"
        r"|için|tarihi(?:ne)?|bana|bize|daha|kala|içinde(?= \w)",
    ),
    request=line(
        r"(?=.*\b(?:kadar|dek|erteleme|süre)\b.*\bm[ıiuü](?:y[ıiuü][mz]|s[ıiuü]n[ıi]z)?\??$)"
        r"(?!(?:ne|neden|kim|nasıl|hangi|niye) )"
    ),
    # "Until" stands behind in Turkish: both only look for it, and the dates' edges take it away.
    up_to=line(rf"(?=.*\b(?:kadar|dek|değin)$)|(?=.*{MONTH}[dt][ae]n (?:itibaren|sonra))"),
    through=line(r"(?=.*\bdahil\b)|(?=.*\bson(?:u|unun?|una)\b.*kadar)"),
    end_of_month=line(r"(?:bu )?ay(?:ın)? ?son(?:u|una|unda)(?: (?:kadar|dek))?"),
    explanation=turkish("çünkü|zira|o zaman|sebebi|nedeni"),
    denied=turkish(
        "beri|önce|evvel|geçen|geçtiğimiz|hiç|asla|en kısa (?:sürede|zamanda)|bir an önce|hemen"
    ),
)

_DURATIONS = DurationWords(
    around=edges(
        *HEDGES,
        "(?:süreyle|(?<!bir )süre|boyunca|için|sürer|sürecek|sürüyor|sürebilir|lazım|gerek"
        "(?:li|iyor)?|ihtiyacım var"
        r"|istiyorum|isterim|olsun|yeter(?:li)?|düzelir|geçer|daha|önümüzdeki|ilk|gelecek(?= \d)"
        r"|olsa|iyi olur)",
        r"(?:içinde|sonra) (?:düzelir|düzelecek|düzeliriz|biter|bitecek|bitiyor|geçer|geçecek"
        r"|toparlarım|toparlanırım|toparlarız|kapanır|öderim|kapatırım)",
        r"(?:taksit|sözleşme|kontrat|contract)\w*|bi(?= (?:\d|iki|üç|dört|beş|altı|yedi|sekiz"
        "|dokuz|on))|lütfen|valla(?:hi)?"
        r"|(?:yay|böl|öde)(?:ın|sak|sek|elim|alım|ayım|eyim|erim|arım|üyorum|ersem)"
        r"|(?:ile |taksitle )?öde(?:rim|mek istiyorum|yebilirim|nsin)",
        "en (?:çok|fazla|az)|max|min|maksimum|minimum|azami|asgari|olur|geçici(?: olarak)?"
        "|daha az kira|düşük kira|indirim(?:li)?"
        r"|kira|yaklaşık|umarım|inşallah|neredeyse|hemen hemen|bana|bize",
    ),
    so_long_already=turkish(
        rf"{UNITS}l?[ıi]?k?(?:d[ıiuü]r|[dt][ae]n beri)|beri|önce|evvel|geçti|oldu|zaten|geçen|son"
        r"(?= (?:\d|iki|üç|dört|birkaç))"
    ),
    # "Until I die" is no end.
    until_something=line(r"(?!öl|.*\böl).+[ae]n[ae] (?:kadar|dek)|.+[ıiuü]nc[ae](?:ye kadar)?"),
    months_around=edges(
        *HEDGES,
        "(?:yayarak|yaymak|yayalım|yayın|yayılsın|yaysak|bölmek|bölerek|bölelim|bölünsün"
        "|bölsek|ödemek"
        r"|öderim|ödeyebilirim|ödeyeyim|ödeyelim|kapatmak|kapatırım|bitirmek|bitiririm|geri ödemek)"
        r"(?: (?:istiyorum|isterim|istiyoruz|istemiştim|olur mu))?",
        r"istiyorum|isterim|en (?:çok|fazla|az)|max|min|tercihen|mümkünse|lütfen|olsun|olur|olsa"
        r"|iyi olur|içinde|için|borcu|borcumu|hepsini|tamamını|ile|önümüzdeki|taksitle|uygun",
    ),
    instalments=line(
        r"(?P<count>[^\W_]+(?: [^\W\d_]+)?) ?(?:aylık )?(?:eşit )?(?:taksit|parça|ödeme|kere|kez"
        r"|defa|kısım|kısm|bölüm|x|termijn)(?:en|l[ıi]k)?(?:t[ae]|d[ae]|y[ae]|[ae]|l[ae]|yl[ae]"
        r"|d[ıi]r)?"
    ),
)

TURKISH_CIRCUMSTANCES = CircumstanceWords(
    letters=_LETTERS,
    days=_DAYS,
    stretches=_STRETCHES,
    until=_UNTIL,
    durations=_DURATIONS,
    persons=TURKISH_PERSONS,
)
