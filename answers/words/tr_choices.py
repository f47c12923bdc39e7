"""Turkish words for the choices of a request; knows no rule about what they mean."""

from __future__ import annotations

from answers.words.choice_table import (
    ChoiceWords,
    HomeWords,
    IncomeDayWords,
    MoneyHelpWords,
    YesNoFirstWords,
)
from answers.words.tr_causes import TURKISH_CAUSES
from answers.words.tr_children import CHILD, TURKISH_CHILDREN
from answers.words.tr_corrections import TURKISH_CORRECTIONS
from answers.words.tr_days import DAYS_WITH_ENDINGS
from answers.words.tr_sharing import TURKISH_SHARING
from answers.words.tr_spelling import CASE, edges, line, named, turkish, words
from answers.words.tr_story import TURKISH_STORY

_PET = (
    r"(?:köpek|köpeğ\w*|kedi\w*|kuş\w*|tavşan\w*|hamster\w*|balı[kğ]\w*|papağan\w*|muhabbet kuş\w*"
    r"|evcil hayvan\w*|hayvan\w*|yavru \w+)"
)
_ONE = "(?:bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz)"
_FEW = r"(?:(?:(?<!\d)\d|bir|iki|üç|dört|beş|altı|benim|bizim|küçük|tane) ){0,3}"
_NOT_SAID = (
    r"(?:(?:bunu|onu|ben|bu konuda|bir şey|hiçbir şey|size) )*(?:söylemek|cevaplamak|cevap vermek"
    r"|paylaşmak|anlatmak|açıklamak|konuşmak|belirtmek|demek) (?:istemiyorum|istemem|istemezdim"
    r"|istemiyoruz)(?: (?:bunu|onu))?",
    r"(?:(?:bunu|onu) )?(?:söylemesem|cevaplamasam|söylememeyi|paylaşmamayı|cevap vermemeyi"
    r"|cevaplamamayı|vermesem|demesem) (?:daha iyi|iyi|olur|tercih ederim)(?: olur)?",
    r"(?:bu |çok )*(?:özel|kişisel|gizli|mahrem)(?:dir)?(?: bir (?:konu|şey|soru))?",
    r"sizi (?:ilgilendirmez|ne ilgilendirir)|size ne|cevap yok|yorum yok|söylemem|söylemeyeceğim"
    r"|(?:bende|bana) kalsın|kendime saklıyorum|zeg ik liever niet",
)
_SKIP = (
    r"(?:(?:bunu|bu soruyu|soruyu|lütfen|bir|o zaman|bu) )*(?:geç(?:in|elim|ebilir miyiz|eyim|iniz"
    r"|mek istiyorum)?|atla(?:yın|yalım|mak istiyorum|yayım|yabilir miyim)?|pas(?: geç(?:iyorum"
    r"|elim|in)?)?|es geç(?:elim|in)?)(?: lütfen)?",
    r"(?:sonraki|bir sonraki|diğer|öteki|başka)(?: soru(?:ya)?)?(?: geç(?:elim|in)?)?(?: lütfen)?"
    r"|yok say|geçerli değil|uygulanamaz|bana uymuyor|beni ilgilendirmiyor|skip|sla over|overslaan"
    r"|n/?\.?v\.?t\.?|n/?a",
)

_YES_NO = YesNoFirstWords(
    yes=line(r"(?:evet+|ja|tabii?|var)[\s,.!:;-]+(?P<rest>.+)"),
    no=line(r"(?:hayır+|yok|yoo?k?|nee|maalesef)[\s,.!:;-]+(?P<rest>.+)"),
    takes_back_yes=turkish(
        rf"hayır|yok|değil|istemiyorum|henüz değil|pek değil|{_PET} yok|{CHILD} yok"
    ),
    still_no=line(
        rf"(?:(?:ben(?:im)?|biz(?:im)?|bizde|bende|evde|hiç|şu an(?:da)?|henüz|zemin kat|buna"
        rf"|öyle) )*(?:(?:{_PET}|{CHILD}|ev(?:e|im)?|bir şey|gerek|ihtiyacım|zemin katta?|kat)"
        rf" ){{0,3}}(?:yok(?:tur)?|değil|istemiyorum|gerek yok|gerekmez|gerekmiyor|lazım değil"
        rf"|olmasın|fark etmez|ihtiyacım yok)(?: (?:teşekkürler|sağ ?ol(?:un)?|çok şükür"
        rf"|maalesef))*"
    ),
    also_yes=line(
        rf"(?:(?:benim|bizim|evde|bir|iki|üç|\d|tane|küçük|sadece|yalnızca) )*{_PET}(?: ve"
        rf" (?:(?:bir|iki|üç|\d) )?{_PET})?(?:(?: (?:var|besliyorum|besliyoruz|bakıyorum))+)?"
        rf"|(?:(?:evet|sadece|mutlaka|mümkünse|tercihen|en iyisi|lütfen|bana|bize) )*(?:zemin"
        rf"|giriş|alt) kat(?:ta|ı|a)?(?: (?:olsun|istiyorum|lazım|şart|gerekli|gerek|olmalı|lütfen"
        rf"|iyi olur|ihtiyacım var))*|ihtiyacım(?:ız)? var|gerek(?:li|iyor)?|lazım|şart|olsa iyi"
        rf" olur"
    ),
    also_no=line(
        rf"(?:(?:benim|bizim|evde|hiç|hayır|şu an(?:da)?|henüz) )*(?:{_PET}|{CHILD})"
        rf" (?:yok(?:tur)?|beslemiyorum|beslemiyoruz|istemiyorum)(?: (?:evde|bizde|maalesef|çok"
        rf" şükür))*|(?:zemin kata? )?(?:ihtiyacım yok|gerek yok|gerekmez|gerekmiyor|gerekli değil"
        rf"|lazım değil|şart değil|fark ?etmez)|üst kat (?:da )?olur|hiç yok|yok öyle bir şey"
    ),
)

_MONEY_HELP = MoneyHelpWords(
    helpers={
        "debt_help": turkish(
            r"borç (?:yardım|danışman|destek|yapılandırma)\w*|schuldhulp(?!maatje)\w*"
            r"|schuldsanering|kredietbank\w*|wsnp|belediye(?:nin|den)? borç\w*"
        ),
        "bewindvoerder": turkish(
            r"(?:beschermings)?bewind(?:voerder|voering)?\w*|kayyum\w*|kayyım\w*|vasi(?:m|si|miz)?"
            r"|curator\w*|mali vasi\w*"
        ),
        "other": turkish(
            rf"(?:abi|ağabey|abla|kardeş|anne|baba|aile|eş|koca|karı|oğl|oğul|kız|kızı|çocuk"
            rf"|arkadaş|komşu|amca|dayı|teyze|hala|kuzen|yeğen|damat|damad|gelin|partner|sevgili"
            rf"|akraba)(?:l[ae]r)?{CASE}(?:dan|den)?(?: biri)?",
            r"sosyal (?:hizmet|çalış|görevli|danışman)\w*|wijkteam\w*|buurtteam\w*|bütçe \w+"
            r"|koç\w*|gönüllü\w*|schuldhulpmaatje\w*|humanitas|cami\w*|kilise\w*|vluchtelingenwerk"
            r"|muhasebeci\w*|mentor\w*|başka (?:biri|birisi|bir kişi|bir insan)|birisi"
            r"|maatschappelijk werk\w*|(?<!\w)belediye(?:den| yardım ediyor)",
        ),
    },
    nobody=line(
        r"(?:hayır|yok|nee|hiç)(?: (?:teşekkürler|sağ ?ol(?:un)?))?|(?:hayır |yok )?(?:bana"
        r" )?(?:hiç ?)?kimse(?:m|den)?(?: (?:yok|yardım etmiyor|etmiyor|değil|bana yardım etmiyor"
        r"|yardımcı olmuyor))?|(?:hayır )?(?:(?:ben|her şeyi|hepsini|bunu|paramı|sadece|yalnızca"
        r"|kendi paramı) )*(?:kendim|tek başıma|yalnız)(?: (?:yapıyorum|hallediyorum|yönetiyorum"
        r"|idare ediyorum|bakıyorum|ediyorum|yürütüyorum|yaparım|hallederim))?|(?:hayır )?yardım"
        r" (?:almıyorum|eden yok|yok)|(?:hayır )?yardım eden (?:kimse )?yok"
    ),
    doubt=turkish(
        r"eskiden|önceden|vardı|bitti|bıraktı\w*|istiyorum|isterim|isterdim|yakında|başvurdu\w*"
        r"|başvuru\w*|başvuraca\w*|bekliyor\w*|bekleme list\w*|belki|bazen|arıyorum|lazım"
        r"|ihtiyacım\w*|edecek|olacak|alacağım|ediyordu|ederdi|önce|gerek\w*"
    ),
)

_INCOME_DAY = IncomeDayWords(
    around=edges(
        "yaklaşık|aşağı yukarı|genel(?:de|likle)|çoğunlukla|her zaman|hep|normalde|galiba|sanırım"
        "|civar(?:ı|ında)?|gibi|falan|her(?: ay(?:ın)?)?|(?:her |bir )?ay(?:ın|da|ı)?|tarih(?:i"
        "|inde)?|gün(?:ü|ünde|üne|leri)?|maaş(?:ım|ımı)?|para(?:m|mı)?|gelir(?:im|imi)?"
        "|ödene[kğ](?:im|imi)?|uitkering(?:im)?|benim|ben|yat(?:ıyor|ar)|geliyor|gelir|al(?:ıyorum"
        "|ırım)|ödeniyor|hesab(?:a|ıma)|girer|giriyor|olarak|bir gün",
    ),
    day=line(
        r"(?P<day>\d{1,2})(?:\.|'? ?(?:s?[ıiuü](?:n[dt]?[ae]n?)?|[dt][ae]|y?[ae]"
        r"|[ıiuü]?n[cç][ıiuü](?:s[ıiuü](?:nd[ae])?)?))?"
    ),
    parts=named(
        {
            **dict.fromkeys(
                ("son", "sonu", "sonunda", "ay sonu", "ayın sonu", "ay sonunda", "ayın sonunda",
                 "son günü", "ayın son günü", "son iş günü", "sonuna doğru", "sonlarında",
                 "ay sonları", "sonları", "sonlarına doğru", "ayın sonuna doğru"), 31,
            ),
            **dict.fromkeys(
                ("baş", "başı", "başında", "ay başı", "aybaşı", "ayın başı", "ay başında", "ilk",
                 "ayın başında", "ilk günü", "ayın ilk günü", "ilk iş günü", "aybaşında",
                 "ayın ilki", "ilki", "ilkinde", "başları", "başlarında", "ay başları"), 1,
            ),
            **dict.fromkeys(
                ("orta", "ortası", "ortasında", "ay ortası", "ayın ortası", "ay ortasında",
                 "ayın ortasında", "ortaları", "ortalarında", "yarısı"), 15,
            ),
            **DAYS_WITH_ENDINGS,
        }
    ),
    not_fixed=turkish(
        r"değiş(?:iyor|ir|ken)|farklı (?:gün|zaman)\w*|haftalık|haftada(?: bir)?|her hafta|günlük"
        r"|düzensiz|sabit (?:bir )?(?:gün|tarih)\w*(?: yok| değil)|belli (?:bir )?gün\w* yok|belli"
        r" değil|belli olmuyor|gelirim yok|duruma göre|hep farklı|iki haftada bir|4 haftada bir"
        r"|dört haftada bir|(?:her )?(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi)\w*"
    ),
    between=line(r"(?<=\w)\s?[-/,]\s?(?=\w)|\s(?:ila|veya|ya da|yada|ile|ve)\s"),
)  # fmt: skip

_HOME = HomeWords(
    bedrooms_around=edges(
        "en az(?:ından)?|asgari|minimum|min|tercihen|mümkünse|lütfen|yaklaşık|bize|bana|benim"
        "|bizim|için|ihtiyacım(?:ız)? var|gerek(?:li|iyor)?|lazım|yeter(?:li)?|istiyor(?:um|uz)"
        "|isterim|olsun|olsa|iyi olur|tane|adet|ayrı|yatak odas[ıi](?:na|l[ıi])?(?: ev)?|yatak"
        " odal[ıi](?: ev)?|slaapkamers?|veya daha fazla|ve üstü|sadece|yalnızca|tamam|uygun|olur"
        "|bir ev",
        signs=r"\+ ?1\b",
    ),
    no_bedroom=line("(?:stüdyo|studio)(?: daire)?|yatak odası (?:gerekmez|yok)|sıfır|0"),
    rooms=line(r"(?<!yatak )oda(?!s[ıi]na)"),
    between=line(r"\s?[-/]\s?|\s(?:ila|veya|ya da|yada|ve)\s"),
    ages={
        "0-3": turkish(rf"{_FEW}(?:bebe[kğ]\w*|yeni doğan\w*)"),
        "4-11": turkish(rf"on bir|{_FEW}(?:ilkokul(?: \w+)?|anaokul\w*(?: \w+)?)"),
        "12-17": turkish(
            rf"on (?:iki|üç|dört|beş|altı|yedi)|{_FEW}(?:ergen\w*|liseli\w*|genç(?:ler|lerimiz)?)"
        ),
        "18-64": turkish(
            rf"on (?:sekiz|dokuz)|(?:yirmi|otuz|kırk|elli) {_ONE}|altmış (?:bir|iki|üç|dört)",
            rf"{_FEW}(?:yetişkin\w*|üniversite \w+)(?:: ?\d{{1,2}}(?!\d))?",
        ),
        "65+": turkish(
            rf"(?:altmış|yetmiş|seksen|doksan) {_ONE}",
            rf"{_FEW}(?:65 ?\+|65 ?üstü|65 yaş üstü|emekli\w*|yaşlı\w*)",
        ),
    },
    first_years=line(
        r"(?:\d{1,2}|bir|iki|üç|dört|beş|altı|sekiz|on) (?:ay|hafta)l[ıi]k|(?:bir|iki|1|2) ?buçuk"
        r"(?: yaş\w*)?|[0-3][.,]5(?= ?yaş)"
    ),
    without_age=line(
        rf"(?<!\w){_FEW}(?:çocu[kğ]\w*|oğl\w*|oğul\w*|kız\w*|kişi\w*|eş[iı]m\w*|koca\w*|karı\w*"
        rf"|partner\w*|anne\w*|baba\w*|kardeş\w*|nine\w*|dede\w*|ikiz\w*|torun\w*)(?!\w)"
    ),
    ages_light=words(
        """
        yaş yaşında yaşındayım yaşındayız yaşındaki yaşları yaşlarında yaşlar yaşımda ve ben benim
        ile biz bizim bir da de yaklaşık neredeyse tam artı birlikte yaşıyor yaşıyoruz var ay ise
        sırasıyla yıl yıllık yaşı
        """
    ),
)

TURKISH_CHOICES = ChoiceWords(
    not_said=line(f"(?:hayır |pardon |üzgünüm |maalesef |yok |evet )?(?:{'|'.join(_NOT_SAID)})"),
    skip=line("|".join(_SKIP)),
    # "Not" stands behind the word in Turkish, so the words themselves look for it.
    negated=line(r"(?!)"),
    causes=TURKISH_CAUSES,
    yes_no=_YES_NO,
    children=TURKISH_CHILDREN,
    money_help=_MONEY_HELP,
    income_day=_INCOME_DAY,
    home=_HOME,
    sharing=TURKISH_SHARING,
    story=TURKISH_STORY,
    corrections=TURKISH_CORRECTIONS,
)
