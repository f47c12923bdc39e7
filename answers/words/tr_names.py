"""Turkish words around names, and those that make a sentence of one; knows no rule."""

from __future__ import annotations

import re

from answers.words.table import NameWords
from answers.words.tr_spelling import loose, turkish, words

TURKISH_NAMES = NameWords(
    introduction=re.compile(
        loose(
            r"(?:(?:merhaba(?:lar)?|selam(?:lar)?|selamün aleyküm|iyi (?:günler|akşamlar|geceler"
            r"|sabahlar)|günaydın|evet|tabii?|tamam|olur|sayın yetkili|hallo|hoi)[ ,!.]+)*"
            r"(?:(?:benim )?(?:tam )?(?:ad[ıi]m(?: soyad[ıi]m)?|ismim(?: soyismim)?|ad soyad"
            "|ad[ıi]m ve soyad[ıi]m|isim(?: soyisim)?|ad:|ad(?=[ ,].* soy ?ad))(?: da| ise"
            "| şu)?[ :,]+|(?:ben(?:im)?|bana)[ ,:]+)?"
        ),
        re.IGNORECASE,
    ),
    doubtful_introduction=re.compile(loose(r".*(?:ben|benim|bana)")),
    # Dutch names have them too.
    particles=turkish(
        "(?:van|in|op|uit|aan|onder|over|voor|bij) (?:de[nr]?|het|'?t|d'n)|van|el|al|bin|ibn"
        "|de[nr]?(?= \\w)|te[nr](?= \\w)"
    ),
    # Left out, for they are names too: deniz, umut, savaş, barış, eylül, ekim, nisan, yaşar, can,
    # güven, ödemiş, borçlu, kiracı, satılmış, dursun, yeter, son, ay, su, bulut, sevgi, ümit, gül.
    never=turkish(
        r"(?:ben|beni|bana|bende|benden|sen|seni|sana|siz|sizi|size|sizin|biz|bizi|bize|bizim|onlar"
        r"|onu|ona|onun|bunu|buna|bunun|bunlar|şunu|hiç|hiçbir|hiçbiri|kimse|herkes|biri|birisi|bir"
        r"|şey|şeyi|şeyler|her şey)",
        r"(?:değil\w*|var|yok|yoktur|vardır|mı|mi|mu|mü|mısın\w*|misin\w*|musun\w*|müsün\w*|miyim"
        r"|mıyım|ile|için|gibi|kadar|göre|sonra|önce|beri|itibaren|ama|fakat|ancak|çünkü|eğer|veya"
        r"|ya da|yada|hem|ki|de|da|daha|çok|az|en|şimdi|bugün|yarın|dün|artık|henüz|hala|hâlâ|zaten"
        r"|belki|sadece|yalnızca|böyle|öyle|şöyle)",
        r"(?:ne|neden|niye|niçin|nasıl|nerede|nereye|nereden|hangi|kim|kaç|ne zaman)",
        r"\w+(?:[ıiuü]yor(?:um|uz|sunuz|sun|lar|du|dum|duk|muş)?|yor|[ae]ca[kğ]\w*|[ae]ce[kğ]\w*"
        r"|[ae]m[ae]d[ıi][mk]?|[ae]m[ae]m|[ae]miyoruz|d[ıiuü]ler|lar[ıi]m[ıi]z|ler[ıi]m[ıi]z)",
        r"(?:iste\w+|isti\w+|ödü\w+|öde(?!miş$)\w+|verme\w*|gönder\w*|ara(?:yın|sın|mayın|r"
        r" mısınız)|söyle(?!mez$)\w*|bekle\w*|geldi\w*|gitti\w*|kaldı\w*|kaldım|aldım|attı(?:m|k"
        r"|lar)?|çıkar\w+|kaybet\w+|kaybolm\w*|öldü\w*|hastal\w*|bozul\w*|düş(?:tü|ür)\w*"
        r"|kes(?:ildi|ecek)\w*|olur\w*|olmaz|olsun|oldu\w*|olmadı\w*|etti\w*|etmek|etmem)",
        r"kira(?:yı|mı|m|da|dan|nın|sı|mız|lar\w*|lık)?|huur|borç|borcu\w*|para(?:m|mız|yı|nın"
        r"|sı)?|euro\w*|maaş\w*|gelir\w*|fatura\w*|icra\w*|mahkeme\w*|mektup\w*|mektub\w*"
        r"|belediye\w*|gemeente|deurwaarder|ev(?:i|den|de|sahibi|sahibim)?|daire\w*|oda(?!baş)\w*"
        r"|adres\w*|aylık|taksit\w*|indirim\w*|erteleme\w*|başvuru\w*|soru(?:m|lar|yu)?|cevap\w*"
        r"|sorun\w*|problem\w*|yardım(?!cı$)\w*|telefon\w*|numara\w*|e-?posta|mail|şifre\w*"
        r"|sohbet\w*|robot|insan|program\w*",
        r"hasta(?:yım)?|hastane\w*|işsiz\w*|işten|işim\w*|işi|iş|çalış(?!kan$)\w*|kovul\w*|boşan\w*"
        r"|hamile\w*|üzgün\w*|mutsuz\w*|korku(?!t$)\w*|çaresiz\w*|yorgun\w*|aç(?:ım|ız)?|zor|kötü"
        r"|iyi(?:yim)?|acil|lütfen|teşekkür\w*|sağol\w*|merhaba|selam\w*|günaydın|hoşça|anonim"
        r"|gizli|önemli|gerek|gerek\w+|lazım|bilmiyor\w*|bilme\w+|yanlış|tamam\w*|evet|hayır"
        r"|yardımcı ol\w*",
        r"eşim|karım|kocam|annem|babam|oğlum|kızım|çocuk\w*|kardeşim|ailem|arkadaşım|komşu\w*"
        r"|ad[ıi]n[ıi]z|ad[ıi]m|ismim|ismin\w*|isim|isimsiz|soyad[ıi]?m?|soyis(?:im|mim)"
        r"|derler|öğrenci(?:yim)?|emekli(?:yim)?|mülteci\w*"
        r"|yabancı\w*",
        r"ik|mijn|niet|geen|heb|weet|the|my|is|not",
        r"\w*(\w)\1\1\w*",
    ),
    label_inside=re.compile(
        loose(
            r"[ ,.;]*(?<!\w)(?:benim )?(?:soy ?ad[ıi]?m?(?: da| ise)?|soy ?is(?:im|mim))"
            r"(?!\w)[: ,]*"
            r"|(?<=\w),? (?:benim )?(?:ad[ıi]m|ismim)$"
        ),
        re.IGNORECASE,
    ),
    never_first=words("evet hayır yok tamam olur ve ama peki o bu e ya"),
    never_alone=words(
        """
        bay bayan bey hanım efendi abi abla hocam kardeş kiracı tek yalnız kadın erkek bekar dul
        evli emin doğru türk kürt göçmen test deneme ja nee ok yes no none idk nvt aynı aynısı x
        y menü geri ileri
        devam başla bitti boş sonra selam slm mrb mrhb as hey hoi hi dur stop yardım kim ne nasıl
        """
    ),
)
