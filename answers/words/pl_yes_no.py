"""Polish words for yes and no, polite, annoyed and mistyped; knows nothing of what was asked."""

from __future__ import annotations

from answers.words.pl_tails import said, spellings
from answers.words.table import YesNoWords

_YES = (
    "(?:tak|tka|no|ok|oki|okej|okay|oke|jasne|dobra|dobrze|pewnie|proszę|ja|spoko|super|luz|a|ależ"
    "|oczywiście|zgoda|owszem|mhm|jo)"
)
_SAY = (
    "(?:mówi|pisa|powiedzia|napisa|odpowiada|odpowiedzia|poda)(?:łem|łam|liśmy|łyśmy)"
    "(?: (?:już|wam|to|że|przecież|wcześniej|wyżej))*"
)
# What people add who have said it before, or have had enough of questions.
# "Nie mówiłam" alone is: I did not say so.
_ANNOYED = (
    "(?: (?:przecież|już|no|naprawdę|do cholery|kurde|kurczę|kurcze|kurwa|i koniec(?: kropka)?"
    "|i kropka|kropka|i tyle|i już|i basta|ile razy (?:mam|można|muszę|jeszcze)"
    "(?: (?:to|wam|powtarzać|mówić|pisać|odpowiadać))*"
    f"|(?:no |wam |to )*(?:już|przecież) (?:wam |to |już )*{_SAY}))*"
)
_SAID_BEFORE = (
    "(?:(?:no|ale|przecież|już|to|wam|ja|oj) )*(?:mówi|pisa|powiedzia|napisa|odpowiada"
    "|odpowiedzia)(?:łem|łam|liśmy|łyśmy)(?: (?:już|wam|to|przecież|wcześniej))* że"
)

# Beside a yes or a no; alone it is a yes.
_SURE = (
    "(?:bez (?:dwóch zdań|wątpienia|wątpliwości|gadania|dyskusji|dwu zdań"
    "|najmniejszych wątpliwości|żadnych wątpliwości|zastrzeżeń|wahania|namysłu|żadnego ale)"
    "|niewątpliwie|bezsprzecznie|bezapelacyjnie|bezwarunkowo|bezdyskusyjnie|na bank"
    "|na (?:stówę|mur|mur beton)|jak amen w pacierzu|stuprocentowo)"
)
_PERCENT = "na (?:sto|100) (?:%|procent|proc)"  # only beside a yes or a no

POLISH_YES_NO = YesNoWords(
    yes=spellings(
        """
        tak taa takk tka atk tk tal taj taak mhm dokładnie jasne pewnie oczywiście naturalnie
        owszem super świetnie chętnie spoko oki yes yep yup jes jup jo okok zdecydowanie
        koniecznie oczywista git gites gitara luz luzik klopt prima graag zeker spox 👍 ✓ ✔ ✅ 👌
        """
    ),
    yes_can_be_negated=spellings(
        """
        ok okej okay okey oke dobrze dobra zgoda zgodę zgadzam zgadza zgody pasuje chcę chcemy można
        mogą mogę możecie wysłać wyślij wyślijcie wysyłam wysyłać wysyłaj wysyłajcie przekazać
        przekażcie przekaż przekazywać przekazujcie przekazuj potwierdzam poprawne poprawnie
        porządku prawda akceptuję odpowiada potrzebuję potrzebne potrzebny potrzebna potrzeba mam
        mamy życzę trzeba pozwalam słusznie racja kontynuuj kontynuować dalej powiadomić informować
        wyrażam podać podawać pomoże bezpiecznie bezpieczne interesuje zgodne słuszne
        """
    ),
    no=spellings(
        "nope nee neen nein odmawiam sprzeciwiam rezygnuję nieprawda skąd skądże bynajmniej"
        " niebezpiecznie niebezpieczne anuluj błąd źle n nei nje niet 👎 ❌"
    ),
    negations=spellings("nie niee nigdy żadne żadnej bez ne"),
    light=spellings(
        """
        się to jest są wcale e ee eee yyy zróbmy zapisane zapisano właśnie mi mnie nam was wam pan
        pani panu państwo bardzo dziękuję dzięki wszystko wszystkie tego ten ta tą tę te tak na do z
        ze w we o i a u za po mój moja moje mojego mojej moim nasz nasza wniosek wniosku wniosek
        prośba prośbę prośby zgłoszenie zgłoszenia gmina gminy sorry przepraszam niestety gminie
        gminą gminę gemeente dane danych dane informacje informacji wiadomość teraz już jednak no ja
        my oni proszę poproszę prosze takie taki jestem będzie było jak najbardziej więc niech
        mogłoby raczej lepiej jeszcze żeby aby by nic tam tu sobie kwota kwoty ależ
        absolutnie hoor dank je u
        """
    ).difference({"tak"}),
    doubt=said(
        "^no+$",
        "ale|może(?! być)|być może|zależy|jeśli|jeżeli|o ile|chyba że|oprócz|poza tym że|tylko że"
        "|niekoniecznie|częściowo|czasem|czasami|pod warunkiem|gdyby|jakby|niby|niewiem|nwm"
        "|tak sobie"
        "|średnio|pół na pół",
        "nie (?:jestem |mam )?(?:do końca |całkiem )*(?:pewn[aey]|pewien|pewności)|nie wiem"
        "|nie rozumiem|waham się|zastanawiam się|zastanowię się",
        "nie (?:wszystko|wszystkie|całkiem|do końca|całkowicie|zawsze|tylko|zupełnie|każd\\w+)",
        "nie (?:jest )?(?:tak )?(?:źle|błąd|odmawiam|sprzeciwiam|anuluj)",
    ),
    fixed_yes=said(
        f"(?:{_YES} )*(?:nie (?:mam|widzę|ma) (?:nic przeciwko|problemu|problemów|zastrzeżeń"
        "|przeciwwskazań|sprzeciwu|sprawy)|żaden problem|bez problemu"
        "|nic nie stoi na przeszkodzie)(?: (?:temu|tego|z tym|dla mnie|żeby|to|robić|robili))*"
        "(?: (?:tak|ok|okej|okey|dobrze|proszę|jasne|pewnie|można|możecie|zgoda|dziękuję|dzięki))*",
        f"(?:(?:{_YES}|i|to|jest) )*{_SURE}(?: (?:{_YES}|że tak|dziękuję))*",
        f"(?:{_YES} )*(?:tak {_PERCENT}|{_PERCENT} (?:że )?tak)(?: {_YES})*",
        f"(?:{_YES} )*(?:(?:to )?może być|niech (?:tak )?będzie|niech tak zostanie|w porządku"
        "|jak najbardziej|śmiało|proszę bardzo|do dzieła|zróbcie to|zrób to|jest ok(?:ej)?|da się"
        "|(?:to )?mi pasuje|czemu nie|dlaczego nie|jestem za|tak jest|tak trzeba|proszę|poproszę"
        "|nie ma sprawy|pewnie|ba|jakże(?:by inaczej| by inaczej)?|no raczej że tak)(?: proszę"
        "| tak| dziękuję| dzięki)?",
        "(?:tak )?(?:chyba|raczej|myślę że|sądzę że|wydaje mi się że|pewnie|no) tak|ja(?: ja)*"
        "|ja (?:tak|graag|chcę)|o tak|tak tak",
        f"(?:{_YES} )*(?:zgadza się|wszystko (?:się )?zgadza(?: się)?|zgadzam się)(?: wszystko)?",
        f"(?:{_YES} )*(?:jasne|pewnie|oczywiście|wiadomo|no|jak najbardziej) że tak",
        f"(?:{_YES} )*(?:{_SAID_BEFORE} )?(?:tak|zgadza się)(?: tak)*(?:{_ANNOYED}"
        f"|(?: ja)? {_SAY})(?: że tak)?",
        "(?:(?:tak|no|ok|okej|dobra|dobrze|to) )*(?:dawaj|dawajcie|działaj|działajcie|lecimy"
        "|jedziemy|puszczaj|puszczajcie|niech wam będzie|git majonez|na pewno tak)",
    ),
    fixed_no=said(
        "(?:nie )?(?:raczej|lepiej|wolę|wolał(?:bym|abym)|chyba|jeszcze|jednak|może lepiej"
        "|myślę że|absolutnie|zdecydowanie|na pewno|oczywiście|no|oj|niestety|ja|proszę"
        "|o) nie(?: (?:dziękuję|dzięki|teraz|chcę|trzeba|wysyłać|przekazywać|nie))*",
        "(?:nie )?(?:nie (?:trzeba|potrzeba|teraz|dziękuję|dzięki|ma mowy|ma takiej potrzeby"
        "|jestem zainteresowan[ya]|ma potrzeby|zawracajcie głowy|tym razem|dla mnie|za bardzo)"
        "|w żadnym (?:wypadku|razie)|mowy nie ma|po moim trupie|zostaw(?:my|cie)? to"
        "|daj(?:cie)? spokój|mniejsza o to|nieważne|dziękuję nie|dzięki nie)(?: dziękuję| dzięki)?",
        "(?:nie )?(?:(?:proszę|ja|my|tego|absolutnie|zdecydowanie) )*nie (?:chcę|chcemy"
        "|chciał(?:bym|abym)|życzę sobie|zgadzam się|wyrażam zgody|wyrażam na to zgody|pozwalam"
        "|zezwalam|akceptuję|potrzebuję|wysyłaj(?:cie)?|przekazuj(?:cie)?"
        "|podawaj(?:cie)?)(?: (?:tego|na to|tym|z tym|z tą|z tymi|danymi|kwotą|żeby|aby|by|to"
        "|było|im|nikomu|nic|moich|danych"
        "|gmin\\w+|do|o|informacji|przekazywać|przekazywania|przekazywane|przekazane|przekazania"
        "|wysyłać|wysłane|wysłania|wiedziała|dziękuję|teraz|pomocy))*",
        "(?:tak )?mam (?:sprzeciw|zastrzeżenia|coś przeciwko)(?: (?:wobec|co do) tego)?",
        # "Nie źle" is rather good, "to źle" is not.
        "(?:nie (?=to |coś |tu |tutaj |wszystko ))?(?:(?:to|jest|są|coś|tu|tam|tutaj"
        "|wszystko) )*(?:nie (?:tak|to|o to chodzi(?:ło)?)"
        "|źle|złe|zła|zły|błąd|błędne|błędnie|pomyłka|nieprawda|bzdura|bzdury)(?: (?:jest|coś|to"
        "|wpisane|podane|zapisane))*",
        "(?:nie )?(?:(?:a|ale|ależ|no|oj|absolutnie) )*(?:nic (?:z tych rzeczy|podobnego|takiego"
        "|z tego)|(?:nigdy )?w życiu(?: nie)?|za nic(?: w świecie| na świecie)?"
        "|gdzie(?:ż)? tam|skąd(?:że|że znowu| znowu)?(?: nie)?|jasne że nie|pewnie że nie"
        "|oczywiście że nie|wiadomo że nie|nie ma (?:takiej )?opcji|nie ma (?:tak|tego) dobrze"
        "|ani mi się śni|ani trochę|nie sądzę|nie wydaje mi się|pewnie nie|wykluczone|odpada"
        "|zapomnij(?:cie)?)",
        f"(?:(?:no|ale|oj|a) )*(?:{_SAID_BEFORE} )?nie(?: nie)*(?: no)?{_ANNOYED}(?: że nie)?",
        f"(?:(?:no|ale|oj|nie) )*(?:(?:{_SURE}|{_PERCENT}) (?:że )?nie|nie i koniec|nie bez"
        " (?:dwóch zdań|gadania|dyskusji))(?: nie)*(?: dziękuję)?",
    ),
)
