"""Turkish words for yes, no and neither; knows no rule about what they answer.

Who writes Turkish in the Netherlands also says "nee hoor" and "ja klopt".
"""

from __future__ import annotations

import re

from answers.words.table import YesNoWords
from answers.words.tr_asides import ASIDES
from answers.words.tr_spelling import turkish, words

_NEVER = (
    "(?:asla|katiyen|imkanı yok|(?:asla|katiyen|hayatta|kesinlikle|imkanı yok|mümkün değil)"
    " (?:hayır|olmaz|istemem|istemiyorum))"
)
_SO = r"(?:(?:hayır|yok|nee|lütfen|hiç|valla(?:hi)?|canım|e|ya|yani|maalesef|malesef|üzgünüm) )*"
_DECLINED = (
    "(?:istem(?:em|iyorum|iyom|iyoruz|eyiz|ez|eyeyim)|(?:hiç )?(?:gerek|lüzum) yok|gerekmez"
    "|gerekmiyor|olmaz|hayır|yok|nee|kalsın|boş ?ver(?:in)?|vazgeçtim|böyle (?:iyi|kalsın)"
    "|almayayım|almayım|almıyım)"
)
_THANKS = "(?:teşekkür(?:ler| ederim)|sağ ?ol(?:un)?|lütfen|şimdilik|valla(?:hi)?|ya|abi|canım)"


def _whole(*alternatives: str) -> re.Pattern[str]:
    """Any of these, whoever is spoken to before or behind it."""
    return turkish(f"(?:(?:{ASIDES}) )*(?:{'|'.join(alternatives)})(?: (?:{ASIDES}))*")


TURKISH_YES_NO = YesNoWords(
    yes=words(
        """
        evet evett istiyom istiyoz aynnen ayynen eved ewet evt hıhı he hee elbet
        muhakkak mutlaka şüphesiz tabisi tabikide
        tabiikide başüstüne kabulümdür oldu eveet evvet ewt jazeker tuurlijk akkoord oké
        yep jep yes ja jaa ok okey oki okay tamam tamamm
        tmm tm tmam tamamdır tabi tabii tabiki elbette olur olurr olsun peki aynen aynenn
        memnuniyetle hayhay buyur buyurun 👍 ✓ ✔ ✅ 👌
        """
    ),
    yes_can_be_negated=words(
        """
        doğru doğrudur uygun uygundur uyar iyi iyidir güzel mükemmel süper harika onaylıyorum
        kabul istiyorum isterim isteriz gönder gönderin gönderiniz gönderebilirsiniz gönderebilirsin
        gönderilsin yolla yollayın ilet iletin iletebilirsiniz iletilsin paylaş paylaşın
        paylaşabilirsiniz bildirin bildirebilirsiniz devam başla sorabilirsiniz kesinlikle
        ediyorum var vardır eksiksiz gitsin verin arasın aransın arayabilir mümkün gerekli
        gerekiyor lazım katılıyorum isteyin güvenli emniyetli haklısın haklısınız münasip
        klopt goed zeker natuurlijk prima
        """
    ),
    no=words(
        """
        hayır hayırr hayir hayr hyr yok yoo yook yokk nee nein no nope yo istemiyoz
        istemiyom istemez istemeyeyim almayayım almayım almıyım imkansız cık cıks yanlış yanlıştır
        istemiyorum istemem istemeyiz istemiyoruz gönderme göndermeyin göndermeyiniz gönderilmesin
        yollama yollamayın iletme iletmeyin iletmeyiniz iletilmesin paylaşma paylaşmayın
        paylaşılmasın bildirme bildirmeyin bildirilmesin verme vermeyin etmiyorum etmem olmaz
        olmasın reddediyorum iptal vazgeçtim gerekmez gerekmiyor gitmesin aramasın asla katılmıyorum
        onaylamıyorum itiraz 👎 ❌
        """
    ),
    negations=words("değil değildir degıl deil deyil değilim asla niet"),
    light=words(
        """
        lütfen teşekkür teşekkürler sağol sağolun sağ ol olun çok size bana benim bizim ben
        biz için bu bunu bunun o onu şu her şey şeyi hepsi hepsini bence böyle öyle şimdi şu an
        efendim abi hocam bey hanım abla abicim abim ablacım kanka kankam kardeş kardeşim usta ustam
        amca teyze dayı beyefendi hanımefendi arkadaşım dostum hacı reis müdürüm memur yaa yav
        yaw
        başvuru başvurumu başvuruyu talebimi bilgilerimi bilgilerim
        belediye belediyeye belediyenin belediyeden gemeente gemeenteye ev sahibi ev sahibine
        soru soruları soruyu sor sakın de da ki bir şekilde gibi zaman hemen artık yani işte dir
        olarak görünüyor hiç henüz daha allah razı yeterli
        bilgi bende kardeş vallaha aman dankje thanks weten helemaal echt
        bilgiler cevaplar cevaplarım ya e eh be canım kardeşim valla vallahi billahi hadi haydi
        dedim dedik diyorum söyledim kaç kere kez defa söyliycem söylicem söyleyeceğim maalesef
        malesef ne yazık üzgünüm kusura bakma bakmayın hoor joh dank je bedankt graag dat is het wel
        """
    ),
    doubt=turkish(
        "ama|fakat|ancak|belki|eğer|şayet|sadece|yalnızca|bilmiyorum|bilmem|emin değilim|kararsızım"
        "|düşüneyim|düşünmem lazım|hariç|dışında|duruma göre|değişir|bazen|kısmen|galiba|sanırım"
        "|mecburen|mecbursam|olursa|olmazsa|gerekirse|fikrim yok",
        "yanlış değil|her şey(?:i)? değil|hepsi(?:ni)? değil|tam değil|tam olarak değil|pek değil",
        "(?:yanlış|eksik) (?:yok|bir şey yok)|yok değil|(?:evet|hayır) (?:demedim|demiyorum)",
        # Thanks, and a sigh, are no consent.
        "^(?:ya|ne|(?:çok )?allah (?:sizden )?razı olsun(?: sizden)?)$",
        "henüz karar vermedim|fark ?etmez",
    ),
    fixed_yes=_whole(
        "(?:(?:evet|tamam|olur|ja|ok|tabii?) )*(?:(?:benim için |bizim için )?(?:hiç )?(?:sorun"
        "|problem|sıkıntı|sakınca(?:sı)?|mahsur(?:u)?) (?:yok|değil|olmaz)|itirazım (?:yok|yoktur)"
        "|itiraz etmiyorum|karşı değilim)",
        "(?:(?:evet|tamam|olur|ja|ok|tabii?|lütfen) )*(?:yap(?:ın|abilirsiniz)?|yap gitsin|öyle"
        "|öyle yapın|böyle(?: iyi)?|her şey (?:doğru|tamam)|hepsi (?:doğru|tamam)|devam ed(?:in"
        "|elim|iniz|ebilirsiniz)|devam et)(?: lütfen)?",
        "(?:evet )?(?:kabul|kabul ediyorum|kabul ederim|kabul ettim|onay veriyorum|razıyım|memnun"
        " olurum|iyi olur|çok iyi olur|isterim|lütfen|tabii? ki|elbette|neden olmasın|niye olmasın)"
        "(?: lütfen| teşekkürler)?",
        "(?:evet )?(?:göndermek|göndermenizi|iletmenizi|iletilmesini) istiyorum",
        "(?:hı ){1,3}hı|baş(?:ım)? üstüne|bence de|seve seve|(?:hiçbir|bir) (?:sakınca(?:sı)?|sorun"
        "|mahsuru) yok|(?:evet )?(?:maalesef|malesef|ne yazık ki) öyle|zahmet olmazsa (?:evet"
        "|olur)|(?:ja )?doe maar|(?:evet )?doğru"
        " (?:söylüyorsun|diyorsun)(?:uz)?|(?:e )?herhalde (?:yani )?(?:tabii?|evet)",
        "evet (?:ediyorum|ederim|istiyorum|isterim|var|öyle|doğru)",
    ),
    fixed_no=_whole(
        f"(?:{_THANKS} )*{_DECLINED}(?: (?:{_DECLINED}|{_THANKS}))*",
        "(?:hayır )?(?:göndermek|göndermenizi|iletmenizi|iletilmesini|paylaşmak) (?:istemiyorum"
        "|istemem)",
        f"{_SO}(?:ne alakası var|(?:hiç )?alakası yok|ne alaka|ne münasebet|daha neler|öyle"
        " (?:bir şey|bi şey|bişey|bişe)(?: yok)?|lüzum yok|lüzumu yok"
        f"|{_NEVER}|(?:liever|absoluut) niet|hiçbir zaman|sakın(?: ha)?|izin(?:im)? yok"
        "|şimdilik (?:hayır|yok|kalsın|istemiyorum)|kalsın şimdilik|kesinlikle (?:doğru|uygun"
        "|öyle) değil|hayır (?:kesinlikle|asla)|(?:tabii? ki|elbette) (?:değil|istemiyorum|olmaz)"
        "|(?:tabii? ki|elbette) yok)"
        "(?: (?:ya|canım|abi|kardeşim))?",
        f"{_SO}(?:gerek (?:yok|duymuyorum)|lazım değil|boş ?ver(?:in)?"
        "|kalsın|böyle iyi|böyle kalsın|şimdi değil|henüz değil|daha değil|sonra|bir şey"
        " istemiyorum|öyle demedim|kabul (?:etmiyorum|etmem|edemem|etmiyoruz|değil)"
        "|izin vermiyorum|doğru"
        " değil|uygun değil|mümkün değil|hiç değil|asla(?: olmaz)?|kesinlikle (?:hayır|olmaz"
        "|istemiyorum)|tabii? ki hayır|elbette hayır|olmaz|istemiyorum|sanmıyorum|zannetmiyorum"
        "|hiçbiri(?:si)?|vazgeçtim|almayayım|yapma(?:yın)?|etme(?:yin)?)(?: teşekkürler| sağ"
        " ?ol(?:un)?| lütfen| valla| ya| abi| canım)?",
        "(?:hayır )?(?:teşekkürler|teşekkür ederim|sağ ?ol(?:un)?)(?= )(?: (?:istemiyorum|gerek yok"
        "|almayayım))?|hayır (?:teşekkürler|teşekkür ederim|sağ ?ol(?:un)?)",
        "(?:hayır )?(?:bunu )?(?:istemiyorum|istemem)(?: ki)?|itiraz(?:ım var| ediyorum| ederim)"
        "|karşıyım",
    ),
)
