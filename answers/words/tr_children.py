"""Turkish words for the children who live with a tenant; knows no rule about who is counted."""

from __future__ import annotations

from answers.words.choice_table import ChildrenWords
from answers.words.tr_asides import SPOKEN_TO
from answers.words.tr_spelling import CASE, edges, line, named, turkish, words

CHILD = r"(?:çocu[kğ]\w*|evlat\w*|evlad\w*|kids|kinderen)"
_SON_OR_DAUGHTER = r"(?:kız (?:çocu[kğ]|evla[td])|erkek (?:çocu[kğ]|evla[td]))"
_SMALL = "(?:küçük|tane|adet|ufak|minik|reşit olmayan|okula giden|yeni doğ(?:an|muş))"
_AFTER = (
    f"(?: (?:henüz|daha|maalesef|malesef|ya|be|{SPOKEN_TO}|kardeş(?:im)?|valla|vallahi|çok şükür"
    "|falan|benim|bizim))*"
)
_GROWN_UP = r"(?:artık |hepsi )*(?:büyüdü(?:ler)?|yetişkin(?:ler)?|evlendi(?:ler)?)"
_GONE = (
    r"(?:(?:evden )?(?:ayrıld[ıi]|çıktı|gitti|taşınd[ıi])(?:l[ae]r)?|evde (?:yoklar|değiller"
    r"|kalmıyorlar|oturmuyorlar)|(?:ayrı|kendi) ev(?:e|de|ler\w+)(?: (?:çıktı|oturuyor|yaşıyor"
    r"|kalıyor)(?:l[ae]r)?)?)"
)
_ALONE = (
    r"(?:(?:ben|evde|burada) )*(?:(?:tek|tek başıma|yalnız|yanlız) (?:yaşıyorum|oturuyorum"
    r"|kalıyorum)|yalnızım|yanlızım|tekim|tek kişiyim)|ben tek(?: başıma)?"
    r"|(?:sadece |yalnızca )?(?:eşimle|karı koca) ikimiz"
    r"|(?:sadece|yalnızca|bir tek) (?:eşim(?:le)? (?:ve )?ben|ben ve eşim|ben)(?: varız| varım)?"
)
# Whole answers, and up to three of them in a row: "yok, tek yaşıyorum".
_NO_CHILDREN = (
    rf"(?:(?:hayır|yok|nee|henüz|daha|şu an(?:da)?|hiç|benim|bizim|evde|küçük|eşimle yaşıyorum"
    rf"|eşimle yaşıyoruz) )*{CHILD}(?: (?:evde|bizde|henüz|daha|hiç|falan))* (?:yok(?:tur|lar)?"
    rf"|yaşamıyor|kalmıyor|oturmuyor|kalmadı|olmadı|sahibi değil(?:im|iz)){_AFTER}"
    rf"|(?:(?:hayır|nee|henüz|daha|hiç|maalesef|malesef) )*yok(?:tur)?(?: {CHILD})?{_AFTER}"
    f"|(?:hayır|nee|geen)(?: (?:{CHILD} )?{_GROWN_UP})?|(?:0|sıfır)(?: çocuk)?|hiç|çocuksuz"
    f"(?:um|uz)?|{_ALONE}"
    rf"|(?:{CHILD} |hepsi |onlar )*(?:{_GROWN_UP} (?:ve )?)?(?:hepsi )?{_GONE}"
    rf"|(?<=yok )(?:{CHILD} )?{_GROWN_UP}"
)
_UNBORN = r"(?:bebe[kğ]\w*|çocu[kğ]\w*|kız\w*|oğl\w*|ikiz\w*|üçüz\w*|kardeş\w*)"
_NEXT_ONE = (
    r"(?:bir(?:i|isi)?|bi|\d|iki|ikinci|üçüncü|dördüncü|beşinci|ikinciye|üçüncüye|ikincisi|üçüncüsü"
    r"|dördüncüsü|yenisi|bir tane)"
)
_AGAIN = rf"(?:(?:yine|tekrar|şu an|\d aylık|{_NEXT_ONE}) )*"
_BESIDE = r"[,;+&]?\s*(?:\b(?:ve|artı|bir de|ama|fakat|ayrıca|şimdi|şu an(?:da)?)\b[ ,]*)*"
TURKISH_CHILDREN = ChildrenWords(
    none=line(rf"(?:{_NO_CHILDREN})(?: (?:ve |ama |çünkü |zaten )*(?:{_NO_CHILDREN})){{0,2}}"),
    doubt=turkish(
        r"yetişkin\w*|büyüdü\w*|evlendi\w*|evden (?:ayrıl|çık|taşın)\w*|taşındı\w*|bizde kalmıyor"
        r"|benimle (?:yaşamıyor|kalmıyor|oturmuyor)|hamile\w*|yolda|doğacak|bekliyor\w*|torun\w*"
        r"|üvey|bazen|hafta ?son\w*|ara sıra|belki|okuyor|annesinde|babasında|annesiyle|babasıyla"
        r"|eski eşim\w*|reşit",
        # "One of them is 5": of how many?
        r"^tek$|^bir(?:i|isi)(?!.*\b(?:biri|diğeri|öbürü))",
    ),
    around=edges(
        SPOKEN_TO,
        "ya+|be+|he+|(?:eşim|karım|kocam)(?:le|la)?|bu kadar|o kadar|hepsi bu|var[ıi][mz]",
        "başka(?: (?:kimse(?:m|miz)?|çocu[kğ](?:um|umuz)?|birisi|biri))? (?:yok(?:tur)?|var değil)",
        "evet|ja|var|benim|bizim|ben|bende|bizde|evde|burada|birlikte|beraber|yanımda|yaşıyor"
        "(?:um|uz"
        "|lar)?|kalıyor(?:lar)?|oturuyor(?:lar)?|toplam(?:da)?|yani|işte|hala|hâlâ|şu an"
        "(?:da)?|tane"
        "|adet|(?:benimle|bizimle)(?: birlikte)?|sahibiyim|ve|(?:anne|baba)(?:y[ıi]m|si"
        "(?:yim)?|s[ıi](?:y[ıi]m)?)?|küçük|yeni doğ(?:an|muş)|bekar|dulum?|tek başıma"
        "|bakıyorum|sadece|yalnızca"
        "|yalnız|bir tek|maşallah|çok şükür|allah(?:'?a şükür| bağışlasın| korusun)"
    ),
    ages=line(
        r"\(?(?P<ages>\d{1,2}(?: ?(?:,|ve|ile|/|-| ) ?\d{1,2})*) ?(?:yaş(?:ında(?:ki|lar)?"
        r"|larında(?:ki|lar)?|ı)?|aylık|(?=\)))\)?"
        r"|\d{1,2}'?[ıiuüea]?(?=,? (?:ve )?(?:biri|diğeri|öbürü) .*yaş)"
    ),
    joiner=line(
        r"\s*(?:[,;:.+&]|\bve\b|\bartı\b|\bile\b|\bbir de\b)\s*"
        r"|\s(?=(?:bir|bi|iki|üç|dört|beş|\d) (?:oğ|kız|çocu|bebe|erke|velet|yavru))"
        r"|\s(?=(?:biri|diğeri|öbürü)\b)|(?<=[uıi]m)\s+(?=\W*(?:küçük )?(?:oğl|kız|bebe))"
    ),
    child=line(
        rf"(?:(?P<count>(?!(?:{_SMALL}|ikiz|kız|erkek)\b)[\w']+) )?(?:{_SMALL} )*"
        f"(?P<noun>{_SON_OR_DAUGHTER}|ikiz (?:kızlar|oğlanlar|oğullar|bebekler|erkekler)"
        "|ikizler|üçüzler|dördüzler|çocuk|çocuğ|oğul"
        rf"|oğlan|oğl|kızçocuk|kız|erkek|erkeğ|bebek|bebeğ|evlat|evlad|ergen|genç|ikiz|üçüz|dördüz|velet"
        rf"|veled|ufaklık|ufaklığ|yavru|afacan|bızdık|bızdığ|biri|diğeri|öbürü|kids|kinderen)"
        rf"(?(count)(?:l[ae]r)?)(?:lu)?{CASE}(?:y?l[ae])?"
    ),
    one=named(
        {
            **dict.fromkeys(
                ("çocuk", "çocuğ", "oğul", "oğlan", "oğl", "kız", "erkek", "erkeğ", "bebek",
                 "bebeğ", "evlat", "evlad", "ergen", "genç", "velet", "veled", "ufaklık",
                 "ufaklığ", "yavru", "afacan", "bızdık", "bızdığ", "biri", "diğeri", "öbürü",
                 "kız çocuk", "kız çocuğ", "erkek çocuk", "erkek çocuğ", "kız evlat",
                 "kız evlad", "erkek evlat", "erkek evlad"), 1,
            ),
            **dict.fromkeys(
                ("ikiz", "ikizler", "ikiz kızlar", "ikiz oğlanlar", "ikiz oğullar",
                 "ikiz bebekler", "ikiz erkekler"), 2,
            ),
            **dict.fromkeys(("üçüz", "üçüzler"), 3),
            **dict.fromkeys(("dördüz", "dördüzler"), 4),
        }
    ),
    all_children=words("çocuk çocuğ evlat evlad kids kinderen velet veled yavru ufaklık ufaklığ"),
    # With the "evet" before it, so that "evet, hamileyim" is not left as a yes.
    on_the_way=line(
        rf"(?:^(?:evet|ja|var|daha)[ ,]+)*{_BESIDE}(?:(?:ben )?(?:de |da )?{_AGAIN}hamileyim"
        rf"|(?:eşim|karım|hanım(?:ım)?|sevgilim|kız arkadaşım) (?:de |da )?{_AGAIN}hamile(?:dir)?)"
        rf"(?!\w)(?: (?:\d aylık|ama|fakat|ve|da|de)(?!\w))*"
        rf"|(?:^(?:evet|ja|var)[ ,]+)*{_BESIDE}(?<!\w)(?:{_NEXT_ONE} )*(?:tane )?(?:{_UNBORN} )?"
        f"(?:(?:de|da|daha) )*(?:yolda(?:lar|dır)?(?: (?:{_NEXT_ONE}|tane|{_UNBORN}|daha))*|"
        "(?:yakında )?doğacak|bekliyor(?:um|uz)"
        rf"|bekleniyor)(?!\w)(?: (?:ama|fakat|ve|var)(?!\w))*"
    ),
)  # fmt: skip
