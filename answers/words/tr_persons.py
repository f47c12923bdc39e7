"""Turkish words for the people of a household; holds no rule about who is counted."""

from __future__ import annotations

from answers.words.circumstance_table import PersonWords
from answers.words.tr_spelling import edges, line, named, turkish, words

_AGES = r"\d{1,2}(?: ?(?:,|ve|ile|&|\+|/) ?\d{1,2})*"
_KIN = (
    "eş kadın karı koca partner sevgili nişanlı oğul kız çocuk bebek anne baba abi abla kardeş"
    " nine dede babaanne anneanne büyükanne büyükbaba torun kuzen yeğen teyze hala amca dayı"
    " yetişkin arkadaş oğlan ergen kişi kayınvalide kayınpeder gelin damat"
)
# "Eş" is said as "eşim", "eşimle", "eşimiz", "eşi".
_ENDINGS = ("", "m", "im", "ım", "um", "üm", "miz", "mız", "imiz", "ımız", "umuz", "i", "ı", "si",
            "sı", "yım", "yim", "yiz", "yız", "iz", "ız", "lik", "lık", "in", "ın", "nin", "nın",
            "e", "a", "ye", "ya", "le", "la", "lu", "lü")  # fmt: skip
_WITH = ("le", "la", "yle", "yla")


def _said(noun: str) -> set[str]:
    """The noun with its usual endings, and those with "with" behind: more than exist, harmless."""
    own = {noun + ending for ending in _ENDINGS}
    return own | {each + behind for each in own for behind in _WITH}


_STEMS = {noun: [noun] for noun in _KIN.split()} | {
    "oğul": ["oğul", "oğl"],
    "çocuk": ["çocuk", "çocuğ"],
    "kadın": ["kadın", "hanım"],
    "bebek": ["bebek", "bebeğ"],
}
_ONE = {form: 1 for stems in _STEMS.values() for stem in stems for form in _said(stem)}
_TWO = {form: 2 for stem in ("ikiz", "ikizler", "ikizlerim", "ikizlerimiz") for form in _said(stem)}
_PAIR = {
    form: 2
    for stem in ("ebeveyn", "anne babam", "annemle babam", "çift", "ebeveynlerim", "ana babam")
    for form in _said(stem)
}
_MANY = {
    form
    for stem in (
        "çocuklar", "çocuklarım", "çocuklarımız", "oğullar", "oğullarım", "kızlar", "kızlarım",
        "bebekler", "kardeşler", "kardeşlerim", "kişiler", "yetişkinler", "torunlar", "torunlarım",
        "arkadaşlar", "arkadaşlarım", "aile", "ailem", "ailemiz", "biz", "hepimiz",
    )
    for form in _said(stem)
}  # fmt: skip
_COUNTED = ("bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz", "on")

TURKISH_PERSONS = PersonWords(
    around=edges(
        "sanırım|galiba|yaklaşık|toplam(?:da)?|hep(?:imiz)?|evet|yani|işte|şey|şu an(?:da)?|evde"
        "|aynı evde|burada|bir evde|olarak|ediyor|eder|kişilik (?:bir )?ev|ev|lütfen|olacağız",
        "(?:birlikte|beraber|bir arada)(?: (?:yaşıyorum|yaşıyoruz|oturuyorum|oturuyoruz|yaşayacağız"
        "|oturacağız|kalıyoruz|kalacağız))?",
        "yaşıyorum|yaşıyoruz|oturuyorum|oturuyoruz|yaşayacağız|oturacağız|yaşayacağım|oturacağım"
        "|kalıyorum|kalıyoruz|kalacağız|için|var|varız|taşınacağız|taşınıyoruz|ev arıyor(?:um|uz)",
        "ben dahil|kendim dahil|benimle(?: birlikte| beraber)?|beni de sayarsak|dahil",
    ),
    determiners=edges(
        "benim|bizim|bir|küçük|büyük|yaşlı|genç|yeni doğan|yeni doğmuş|ortak|ergenlik"
        " çağında(?:ki)?|reşit|tane|adet|öz|üvey|okula giden|okul çağında"
    ),
    joiner=line(
        r"\s*(?:[,;&/]|\+)\s*(?:(?:ve|ile|artı)\s+)?|\s+(?:ve(?: (?:de|ayrıca))?|ile(?: birlikte)?"
        r"|artı|bir de)\s+|(?<=[ml]l[ae])\s+(?=(?:ben|e[sş]|\d|bir|iki|[uü][cç]))"
        r"|(?<=(?:um|üm|ım|im))\s+(?=(?:ben\b|bir |1 |2 |iki ))|(?<=\bben)\s+(?!de\b|dahil)"
        r"|(?<=\bannem)\s+(?=babam)|(?<=çocuklu)\s+|(?<=[^\W\d_])\s+(?=\d{1,2} [^\W\d_])"
    ),
    total=line(
        r"(?:(?:biz|ailem|ailemiz|ailede|ailece|bizim aile|evde|nüfus) )?"
        r"(?P<count>[^\s,:(]+?(?: [^\s,:(]+?)??)(?:'(?:miz|imiz|umuz|ümüz|ımız))?"
        r"(?: ?(?:kişi|personen|persoon|nüfus|fert|birey|kafa)(?:yiz|yız|lik|ler|nin)?"
        r"(?: (?:bir )?(?:aile|hane)(?:yiz|yız|miz)?)?)?"
    ),
    counts=named(
        {
            **{
                f"{number}{ending}": n
                for n, number in enumerate(_COUNTED, 1)
                for ending in ("miz", "imiz", "ımız", "umuz", "ümüz", "yiz", "yız", "iz", "üz")
                if n > 1
            },
            "dördümüz": 4,
        }
    ),
    included=line(
        r"[\s,(]+(?=(?:bunlardan|bunların|bunun|içlerinden|ikisi|üçü|biri|\d(?:'?[sıiuü]+)|dördü)\b"
        r".*(?:çocuk|bebek|yetişkin))(?:bunlardan|bunların|bunun|içlerinden)?\s?"
    ),
    spelled_out=line(r"\s*(?:[:(]|\byani\b)\s*"),
    ages=line(
        rf"\(?{_AGES} ?(?:yaş(?:ında(?:ki)?|larında(?:ki)?|lar|ı|ındaki)?|aylık|haftalık"
        rf"|yaşındalar)\)?|\({_AGES}\)"
    ),
    me=line(
        r"(?:ben(?:im|de|den|le|imle)?|kendim|sadece ben|yalnızca ben|bir tek ben|tek ben|ben"
        r" varım)|(?:yalnız|bekar|dul|tek) (?:bir )?(?:anne|baba)(?:yım|yim)?|(?:anne|baba)(?:yım"
        r"|yim)"
    ),
    one_alone=line(
        r"(?:(?:sadece|yalnızca|bir tek|tek) )?(?:kendim|ben|kendim için|benim için)"
        r"(?: (?:varım|yaşıyorum|kalacağım|tek|yalnız|tek başıma|yalnızım|sadece))*"
        r"|(?:ben )?(?:tek ?(?:başıma|başına)?|yalnız(?:ım)?|yanlız(?:ım)?|bekar(?:ım)?|dulum"
        r"|tek kişi(?:yim)?)(?: (?:yaşıyorum|oturuyorum|kalıyorum|kalacağım|yaşayacağım|bir kadınım"
        r"|biriyim|bir kişiyim))?|benden başka kimse yok|başka kimse yok"
    ),
    # "With" stands behind: "eşimle", "2 çocukla", "2 çocuklu anneyim".
    with_me=line(
        r"(?=.*(?:\w(?:[ıiuü]m|m[ıi]z|lar|ler|k|ş|z)l[ae]|\w+yl[ae]|ile(?: birlikte| beraber)?)$)"
        r"(?!.*\bben\b)(?!.*\b(?:yetişkin|kişi))"
    ),
    couple=line(
        r"\b(?:karı ?-? ?koca|karı koca(?:yız)?|anne(?: ve|,)? baba|baba(?: ve|,)? anne)\b"
    ),
    nobody=line(r".*\b(?:yok|değil|hariç|çocuksuz)"),
    one=named(_ONE | _TWO | _PAIR),
    many=frozenset(words(" ".join(each for each in _MANY if " " not in each))),
    whole=frozenset(
        words(
            " ".join(f for stem in ("yetişkin", "kişi", "yetişkinler", "çift") for f in _said(stem))
        )
    ),
    pets=words(
        "köpek köpeğim köpeğimiz kedi kedim kedimiz kuş kuşum hayvan hayvanım tavşan balık hamster"
        " papağan köpekle kediyle kedimle köpeğimle muhabbet"
    ),
    doubt=turkish(
        r"hamile\w*|bekliyor\w*|yolda|doğacak|bazen|ara sıra|arada|belki|hafta ?son\w*|yarı"
        r" zaman\w*|ya da|yada|veya|velayet\w*|çocu[kğ]\w* var|oğlum var|kızım var|\d-\d"
    ),
)
