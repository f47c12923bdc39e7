"""Turkish words for and against passing on to the municipality; knows no rule about them."""

from __future__ import annotations

from answers.words.choice_table import SharingWords
from answers.words.tr_spelling import line, turkish, words

_OFFICE = (
    r"(?:belediye\w*|gemeente\w*|stadhuis\w*|schuldhulp\w*|borç yardım\w*|wijkteam\w*|buurtteam\w*"
    r"|vroegsignalering)"
)
_TO_OFFICE = rf"(?:{_OFFICE}(?: hiçbir şey)?)"
# "Do not pass on", to one person or politely.
_DONT = (
    r"(?:(?:iletme|gönderme|bildirme|verme|paylaşma|aktarma|söyleme|haber verme|yollama|iletilme"
    r"|yazdırma|kaydetme|kaydettirme|karıştırma|koyma|sokma|paylaşılma|aktarılma|bildirilme"
    r"|gönderilme|gitme|duyurma|anlatma)(?:y[ıi]n(?:[ıi]z)?|s[ıi]n(?:l[ae]r)?|(?:n[ıi]z[ıi]"
    r"|s[ıi]n[ıi]) istem(?:iyorum|iyoruz|em))?)"
)
_PASS = r"(?:ilet|gönder|bildir|ver|paylaş|aktar|söyle|haber ver|yolla|git|duy|bil|öğren|anlat|ara)"

_AGAINST = (
    r"(?:reddediyorum|itiraz ed(?:iyorum|erim)|itirazım var|bezwaar (?:yapıyorum|ediyorum)"
    r"|izin vermiyorum|karşıyım|razı değilim|rıza göstermiyorum|muvafakat etmiyorum)"
)

TURKISH_SHARING = SharingWords(
    against=turkish(
        "niet doorgeven|liever niet",
        r"(?:(?:valla|yok|ben|bunu|hayır) )*istemiyorum(?: (?:dedim|ya|bunu|kesinlikle|hiç))*",
        r"kimse(?:ler|ye|nin)? (?:bilmesin|duymasın|öğrenmesin)",
        r"itiraz (?:ediyorum|ederim|edeceğim)|itirazım var|reddediyorum|ret|red|reddederim"
        r"|izin vermiyorum|iznim yok|karşıyım|rızam yok",
        rf"{_TO_OFFICE} (?:{_DONT}|olmasın|gerek yok|hayır)|{_DONT}(?: {_OFFICE})?",
        rf"{_OFFICE} (?:bilmesin|duymasın|öğrenmesin|karışmasın|bilmemeli|öğrenmemeli)",
        rf"{_OFFICE} karıştırmayın|aramızda kalsın|uygun değil(?:dir)?|iletilmesin|gitmesin",
    ),
    in_favour=turkish(
        "dat is goed|is goed|prima",
        r"itirazım yok(?:tur)?|itiraz etmiyorum|karşı değilim|sakıncası yok|mahsuru yok"
        r"|benim için (?:sorun değil|fark etmez|uygun|sorun yok|problem yok)|sorun (?:yok|değil)",
        rf"(?:{_OFFICE} )?(?:iletebilirsiniz|iletin|iletilsin|iletilebilir|gönderebilirsiniz"
        r"|gönderin|bildirebilirsiniz|bildirin|paylaşabilirsiniz|verebilirsiniz|gitsin|gidebilir)",
        r"(?:uygun(?:dur)?|münasip|uyar)(?! değil)",
    ),
    light=words(
        "benim bence için bu bunu bunun o onu belediye belediyeye gemeente de da o zaman ki"
    ),
    explanation=line(
        r"(?:(?:biraz |daha )*(?:fazla )?(?:açıklama|bilgi|izahat|detay)(?: (?:istiyorum|lütfen"
        r"|verin|verir misiniz|alabilir miyim))*)|(?:bunu )?(?:biraz )?(?:daha )?(?:açıkla(?:yın)?"
        r"|anlat(?:ın)?|açıklar mısınız|anlatır mısınız)(?: lütfen)?"
        r"|(?:bunu |soruyu |tam |iyi |pek )*anla(?:madım|mıyorum|yamadım|yamıyorum)"
    ),
    doubt=turkish(
        r"belki|ama|fakat|ancak|sadece|yalnızca|eğer|bilmiyorum|bilmem|emin değilim|kararsızım"
        r"|düşüneyim|düşünmem lazım|önce|sonra|hm+|zorunda|mecbur\w*|duruma göre|değişir"
        r"|henüz değil|şimdilik|galiba|sanırım|bazen|hariç|dışında|maalesef|fark ?etmez(?! için)"
    ),
    objects=turkish(
        rf".*\b{_OFFICE}\b.*\b{_DONT}",
        rf".*\b{_DONT}\b.*\b{_OFFICE}",
        rf".*\b{_OFFICE}\b.*\b{_PASS}\w*(?:mesini|masını|menizi|manızı) istem(?:iyorum|iyoruz|em)",
        rf".*\b{_OFFICE}\b.*\b(?:bilmesin|duymasın|öğrenmesin|karışmasın|haberi olmasın|haberi"
        rf" olsun istemi\w+)",
        r".*\b(?:iletilmesine|iletmenize|bildirilmesine|bildirmenize|paylaşılmasına|gönderilmesine)"
        r"(?: (?:ben|kesinlikle))? (?:itiraz (?:ediyorum|ederim)|karşıyım|izin vermiyorum)",
        rf".*\b{_OFFICE}\b.*\b{_AGAINST}",
        rf".*\b{_AGAINST}\b.*\b{_OFFICE}",
        rf"sakın\b.*\b{_OFFICE}",
    ),
    objects_at_start=line(
        rf"(?:(?:hayır|yok|vazgeçtim|lütfen|ama|ve|merhaba|selam|pardon|ayrıca|o zaman),?"
        rf" )*(?:bunu |bunları |hiçbir şey(?:i)? |hiç |bilgilerimi |adımı )*(?:(?:iletmeyin(?:iz)?"
        rf"|iletme|iletilmesin|bildirmeyin(?:iz)?|bildirilmesin|paylaşmayın(?:ız)?|paylaşılmasın"
        rf"|aktarmayın|aktarılmasın)(?: lütfen)?[ .!]*$|{_OFFICE} (?:değil|olmasın|olmaz|hayır)["
        rf" .!]*$)"
    ),
    objects_not=turkish(
        r"itirazım yok|itiraz etmiyorum|iznim var|izin ver(?:iyorum|dim|irim)|müsaade\w*|razıyım"
        r"|eğer|şayet|\w+s[ae]m|\w+s[ae]n[ıi]z|annem\w*|babam\w*|komşu\w*|kardeşim\w*|işveren\w*"
        r"|eski eşim\w*|unutma\w*|neden|niye|artık|karar\w*|arkadaş\w*|itiraz etmiştim|basmıştım"
        r"|zam\w*|başvuru\w*|gönderme tuşu"
    ),
)
