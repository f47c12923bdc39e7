"""Turkish sentences in which a letter, a hearing or an eviction is told; holds no rule."""

from __future__ import annotations

from answers.words.choice_table import ToldLetterWords
from answers.words.tr_dates import MONTH, WEEKDAY
from answers.words.tr_spelling import CASE, lines, turkish

_LATELY = "(?:bugün|dün|geçen hafta|bu hafta|yeni|az önce|şimdi|bu sabah|yine) "
_BAILIFF = rf"(?:icra(?:dan|nın)?(?: (?:memur|daire)\w*)?|deurwaarder{CASE}|icracı\w*)"
_COURT = rf"(?:mahkeme(?:den|nin)?|rechtbank{CASE}|hakim(?:den)?|adliyeden)"
_CAME = (
    "(?:geldi|aldım|aldık|var|ulaştı|gönderildi|gönderdi(?:ler)?|elime geçti|yollandı|yolladılar)"
)
_PAPER = r"(?:(?:bir )?(?:mektup|mektub[ıu](?:m)?|kağıt|yazı|tebligat|evrak|celp|celbi|brief))"
_WHEN = (
    rf"(?:(?:\d[\w./-]*|{MONTH}\w*|{WEEKDAY}\w*|gelecek|önümüzdeki|bu|hafta\w*|ay\w*|yarın|bugün"
    rf"|gün\w*|saat|öbür){CASE} ){{0,6}}"
)
_UTILITY = (
    r"(?:(?:doğal)?gaz(?:ım|ımız)?|su(?:yum|yumuz)?|elektri[kğ](?:im|imiz)?|enerji(?:m|miz)?)"
)

TURKISH_TOLD_LETTERS = ToldLetterWords(
    come=lines(
        rf"(?:{_LATELY})*(?:bana |bize )?{_BAILIFF} (?:{_LATELY})*(?:kira (?:için|yüzünden)"
        rf" )?{_PAPER} (?:{_LATELY})*{_CAME}",
        rf"(?:{_LATELY})*(?:eve |bize |bana )?{_BAILIFF} (?:{_LATELY})*(?:eve |kapıya |bize )?"
        rf"(?:geldi|uğradı|dayandı)",
        rf"(?:{_LATELY})*(?:bana |bize )?{_COURT}? ?(?:{_LATELY})*(?:celp|celbi|dagvaarding|dava"
        rf" (?:kağıdı|celbi|dilekçesi)|{_PAPER}) (?:{_LATELY})*{_CAME}(?: kira borcu yüzünden)?",
        rf"{_WHEN}(?:mahkemeye|duruşmaya) {_WHEN}(?:gitmem|çıkmam|gitmemiz|çıkmamız|gelmem)"
        rf" (?:gerekiyor|lazım|gerek)",
        rf"{_WHEN}(?:mahkemem|duruşmam|mahkeme|duruşma|mahkememiz|duruşmamız) {_WHEN}(?:var"
        rf"|olacak)?",
        rf"(?:mahkeme|duruşma) (?:tarihi|günü|tarihim|günüm) {_WHEN}(?:dır|dir)?",
        rf"{_WHEN}(?:beni |bizi )?evden {_WHEN}(?:çıkarılacağım|çıkarılacağız|atılacağım|atılacağız"
        rf"|çıkarılıyorum|çıkarılıyoruz|çıkaracaklar|atacaklar|atıyorlar|çıkarıyorlar)",
        rf"{_WHEN}(?:evim|evimiz|ev) {_WHEN}(?:tahliye edilecek|boşaltılacak)|(?:tahliye(?:miz|m)?"
        rf"|ontruiming)(?: tarihi| günü)? {_WHEN}(?:var|olacak)?",
        rf"(?:bugün |dün )?{_UTILITY}(?:,? (?:ve )?{_UTILITY})? (?:bugün |dün |geçen hafta )?"
        rf"(?:kesildi|kapatıldı|kestiler|kesik|kapattılar)",
    ),
    kinds={
        "bailiff": turkish(r"icra\w*|haciz\w*|hacz\w*|deurwaarder\w*"),
        "court": turkish(r"mahkeme\w*|duruşma\w*|dava\w*|celp|celb\w*|hakim\w*|dagvaarding"),
        "eviction": turkish(r"tahliye\w*|evden (?:çıkar|at)\w*|ontruim\w*|sokağa at\w*"),
        "cut_off": turkish(rf"(?:kesil|kapatıl|kesti|kesecek)\w*|{_UTILITY}"),
    },
    unless=turkish(
        r"sağlık sigorta\w*|sigorta\w*|vergi\w*|ceza\w*|telefon\w*|kredi\w*|banka\w*|boşanma\w*"
        r"|velayet\w*|nafaka\w*|tanık\w*|yeniden bağlan\w*|arıza\w*|indüksiyon\w*|ısı pompası"
        r"|bakım\w*|tadilat\w*|kaçak|geçen yıl|geçen sene|eski ev\w*|iptal\w*|ertelendi|geri"
        r" çekildi|kazandı\w*|önlendi"
    ),
)
