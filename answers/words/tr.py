"""Turkish words, as people in the Netherlands type them; knows no rule about what they mean.

Dutch loan words stand among them. No native reader has checked these tables yet.
"""

from __future__ import annotations

from answers.words.table import ContactWords, LastingWords, Words
from answers.words.tr_dates import MONTH, TURKISH_DATES
from answers.words.tr_money import HEDGES, TURKISH_AMOUNTS, TURKISH_ARREARS
from answers.words.tr_names import TURKISH_NAMES
from answers.words.tr_slips import NUMBER_SLIPS
from answers.words.tr_spelling import CASE, edges, line, turkish, words
from answers.words.tr_yes_no import TURKISH_YES_NO

_COUNT = (
    r"(?:\d{1,2}|bir|bi|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|on ?bir|on ?iki|birkaç|bir kaç)"
)
_STAYS = "(?:kalacak|kalır|kalıyor|gidecek|devam ed(?:ecek|er|iyor)|sürecek|sürer|olacak)"
_LASTING = LastingWords(
    around=edges(
        *HEDGES,
        "sürer|sürecek|sürüyor|sürebilir|içinde (?:düzelir|biter|geçer)|için|daha|boyunca"
        "|süre(?:yle)?|en (?:çok|fazla|az)|geçer|biter|düzelir|lazım|gerek",
    ),
    light=words(
        """
        bu o durum durumum sorun problem sanırım galiba herhalde heralde bence umarım inşallah
        muhtemelen maalesef malesef ne yazık ki diye düşünüyorum zannediyorum tahminen
        tahminimce bir şey sadece yalnızca çok şükür evet yani aslında şu an şimdi gibi görünüyor
        olarak de da ben biz benim bizim için dır dir olduğunu umuyorum sanıyorum işte zaten artık
        ya veya büyük ihtimalle olasılıkla daha olur kesin kesinlikle
        """
    ),
    negations=words("değil değildir değilmiş"),
    temporary=turkish(
        "geçici(?:dir|ydi|yim|yiz)?(?: (?:olarak|bir (?:süre(?:liğine)?|durum|dönem|sorun|şey)))?"
        "|tijdelijk|tempora(?:ry|ire)|şimdilik|bir süre(?:liğine|lik)?|kısa (?:süreli|vadeli|süre"
        "|dönem|bir süre|sürecek|sürer)(?:dir)?|kısa(?:dır)?",
        "(?:yakında |kısa sürede |sonra |ileride )?(?:geçer|geçecek|düzelir|düzelecek|biter|bitecek"
        "|çözülür|çözülecek|toparlarım|toparlanır|iyileşir|iyi olacak)",
        # "Until I have found work", "a month or two".
        r"(?!öl)(?:(?!öl)[^\W\d]+ ){0,4}?(?!öl)[^\W\d]{2,}[ae]n[ae] (?:kadar|dek)(?! değil)",
        rf"(?:bir |{_COUNT} )?{_COUNT} (?:hafta|ay)(?! değil)",
        "(?:hep |böyle |sürekli |uzun )+(?:kalmayacak|kalmaz|sürmez|sürmeyecek|gitmeyecek|gitmez"
        "|olmayacak|devam etmeyecek|devam etmez)",
    ),
    structural=turkish(
        "kalıcı(?:dır|yım)?(?: (?:olarak|bir (?:durum|sorun|şey)))?|sürekli(?:dir)?|daimi(?:dir)?"
        "|temelli|structureel|yapısal|blijvend|uzun (?:süreli|vadeli|süre|bir süre|dönem)(?:dir)?"
        "|ömür boyu|hayat boyu|sonsuza kadar|kronik",
        f"(?:hep |artık |hayat boyu |uzun süre )?(?:böyle|hep böyle|aynı|bu şekilde|sürekli)"
        f" {_STAYS}",
        "(?:hiç |artık |bir daha |bundan sonra )*(?:değişmez|değişmeyecek|düzelmez|düzelmeyecek"
        "|geçmez|geçmeyecek|bitmez|bitmeyecek|iyileşmez|iyileşmeyecek)",
        "devamlı(?:dır)?|hep böyle|uzun (?:sürer|sürecek)",
    ),
    not_known=turkish(
        "(?:(?:ben|bunu|onu|henüz|daha|tam|hiç|gerçekten|şu an(?:da)?|şimdilik|açıkçası) )*"
        "(?:(?:ne kadar|geçici mi|kalıcı mı|nasıl)(?: \\w+){0,3} )?"
        "(?:bilmiyorum|bilmiyoruz|bilmem|bilemiyorum|bilemem|bilinmiyor|bilinmez|kestiremiyorum"
        "|emin değilim|belli değil|belirsiz|fikrim yok|tahmin edemiyorum|söyleyemem)",
        "(?:geçici mi|kalıcı mı)(?: \\w+){0,4} (?:bilmiyorum|bilemiyorum|emin değilim|belli değil)",
        "(?:duruma|ona) (?:göre|bağlı)(?: değişir)?|değişir|göreceğiz|bakacağız|bekleyip göreceğiz"
        "|allah bilir|zaman gösterecek|hiçbiri(?:si)?",
    ),
    duration=line(
        rf"(?:önümüzdeki |gelecek |bu |sadece )?(?:{_COUNT}(?: ?(?:-|ila|veya|ya da|yada) ?{_COUNT}"
        rf"|[ -]{_COUNT})? ?(?:gün|hafta|ay){CASE}(?:l[ıi]k)?(?:l[ıi][ğg][ıi]na| sürer)?"
        r"|yarım (?:yıl|sene)|(?:bir|1|bu) ?(?:yıl|sene|ay|hafta)|(?:bir|1) ?buçuk (?:yıl|sene|ay))"
        rf"|(?:(?:bu|gelecek|önümüzdeki) )?(?:{MONTH}|ay|yıl|sene|yaz|kış|bahar|sonbahar|ilkbahar)"
        rf"{CASE}(?: (?:baş|orta|son){CASE})? (?:kadar|dek|değin)"
    ),
    explanation=turkish("çünkü|zira|nedeni|sebebi|dolayı|olduğu için|diye"),
)

# The particle that makes a question of any sentence, and what a question begins with.
_IS_IT = "m[ıiuü](?:y[ıiuü][mz]|s[ıiuü]n(?:[ıiuü]z)?|d[ıiuü]r|yd[ıiuü]\\w*|ym[ıiuü]ş|lar)?"
_FIRST = (
    r"(?:(?:ama|peki|ve|merhaba|selam|pardon|hayır|acaba|e|ya|o zaman|ben|siz|şimdi|bir de)[ ,]+)*"
)
_NOT_KNOWN = (
    "(?:bilmiyorum|bilmiyom|bilmiyoruz|bilmem|bilemiyorum|bilemem|bilemedim|bilmiyorm|blmiyorum"
    "|hatırlamıyorum|hatırlayamıyorum|hatırımda değil|aklımda değil|unuttum|emin değilim|belli"
    " değil|belirsiz|(?:hiç(?: ?bir)? )?fikrim yok|bilgim yok|haberim yok|söyleyemem"
    "|kestiremiyorum|(?:bakmam|öğrenmem|sormam|kontrol etmem) (?:lazım|gerek(?:iyor)?)"
    "|(?:bakacağım|soracağım|öğreneceğim|bakayım|kontrol edeyim)|karar vermedim|allah bilir|kim"
    " bilir|ne bileyim|weet ik niet|geen idee|weet niet)"
)

TURKISH = Words(
    question=turkish(
        rf"{_FIRST}(?:kim(?:e|i|den|in|ler)?|nere(?:de|ye|den|si)|ne zaman|niçin|neden|niye|nasıl"
        r"|hangi(?:si)?|ne kadar|kaç(?:a|ı)?|nedir|neye|ne için|ne yap\w*|neler)",
        rf".*\s{_IS_IT}",
        r".*\b(?:nedir|nelerdir|ne demek|ne olur|nasıl (?:olur|olacak|yapılır)|ne zaman (?:olur"
        r"|gelir|başlar|ödenir)|kaç para)$",
    ),
    not_known=line(
        rf"(?:(?:hayır|pardon|evet|valla(?:hi)?|vallahi|açıkçası|maalesef|malesef|kusura bakmayın"
        rf"|üzgünüm|ya|ben|biz|bunu|onu|şu an(?:da)?|şimdi|şimdilik|henüz|daha|tam(?: olarak)?"
        rf"|kesin(?: olarak)?|gerçekten|hiç|pek|ne kadar(?: olduğunu)?|ne zaman(?: olduğunu)?"
        rf"|kaç(?: \w+)?(?: olduğunu)?|hangi \w+(?: olduğunu)?|tutarı|miktarı|tarihi|günü|kirayı"
        rf"|kiramı|borcumu|cevabı|önce|bir|nasıl(?: olacağını)?|ne olacağını|ezbere|(?:geçici"
        rf"|kalıcı) m[ıi])[ ,]+)*{_NOT_KNOWN}(?:[ ,]+(?:henüz|daha|şu an(?:da)?|şimdi|şimdilik|tam"
        rf"|kesin|maalesef|ki|valla|açıkçası|pardon|kusura bakmayın|ne kadar(?: olduğunu)?|ne"
        rf" zaman(?: olduğunu)?|olduğunu|üzgünüm|ya|bunu|önce))*"
    ),
    number_joiners=line(r"(?!)"),
    hundred=None,
    counts_also={"bi": 1, "tek": 1},
    amounts=TURKISH_AMOUNTS,
    arrears=TURKISH_ARREARS,
    dates=TURKISH_DATES,
    lasting=_LASTING,
    yes_no=TURKISH_YES_NO,
    contacts=ContactWords(
        negation=turkish(
            r"değil|arama(?:yın(?:ız)?)?|aramasın(?:lar)?|yazma(?:yın)?|istemiyorum|istemem|yok"
            r"|hariç|dışında|mektup gönderme(?:yin)?"
        ),
        spelled_email=turkish(
            r"nokta|et işareti|kuyruklu a|at \S+\.(?:nl|com|net|org|eu)|gmail|hotmail|outlook|ziggo"
            r"|kpnmail|yahoo|icloud|live\.(?:nl|com)"
        ),
    ),
    names=TURKISH_NAMES,
    not_an_address=turkish(
        rf"kira\w*|öde\w*|ay(?:da|lık|dır)?|euro{CASE}|avro{CASE}|borç\w*|borcu\w*|yıl(?:dır)?"
        rf"|ara(?:yın)?"
    ),
    number_slips=NUMBER_SLIPS,
)
