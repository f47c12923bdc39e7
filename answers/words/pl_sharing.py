"""Polish words for and against passing on to the municipality; knows no rule about them."""

from __future__ import annotations

from answers.words.choice_table import SharingWords
from answers.words.pl_tails import line, said, spellings

_OFFICE = (
    "(?:gmin(?:a|y|ie|ę|ą)|gemeente|urz(?:ąd|ędu|ędowi|ędem)(?: (?:miasta|gminy))?|miast(?:o|u|a)"
    "|schuldhulp\\w*|wijkteam|vroegsignalering|pomoc(?:y)? społeczn(?:ej|a))"
)
_PASS = (
    "(?:przekaz|przekaż|podaw|poda[ćjn]|zgłasz|zgłos|zgłoś|inform|powiad|powiedz|mów|wysył|wysł"
    "|wyśl|udostępn|da[wćjn]|ujawn|przesył|przesł|pisa|pisz|donos)\\w*"
)
_IT = (
    "(?:(?:tego|to|ich|mnie|o tym|o mnie|moich|moje|mojego|danych|dane|nazwiska|informacji|niczego"
    "|nic|żadnych|na razie|proszę|ani|adresu|telefonu|kwoty|do|dla|w|tej|nikomu|dalej|mojej"
    "|sprawy) )*"
)
_BEGIN = (
    r"^(?:(?:nie|proszę|ale|i|więc|dzień dobry|cześć|przepraszam|też|wtedy|raczej|lepiej"
    r"|jednak),? )*"
)
_SHALL_NOT = "(?:nie (?:może|mogą|powinn\\w+|ma|musi|musz\\w+))"

POLISH_SHARING = SharingWords(
    against=said(
        "(?:ja )?(?:(?:się )?sprzeciwiam(?: się)?(?: temu)?|(?:wnoszę|składam|zgłaszam"
        "|mam) sprzeciw|odmawiam|brak (?:mojej )?zgody|bez mojej zgody)",
        f"(?:lepiej |raczej |tylko )?nie (?:do |dla |w )?{_OFFICE}|nic (?:do |dla )?{_OFFICE}"
        f"|bez {_OFFICE}",
        "nie chcę,? żeby\\w* (?:to )?(?:kto|komu)\\w* (?:to |o tym )?"
        "(?:mówi|wiedzia|dowiedzia)\\w*",
        f"{_OFFICE} nie (?:musi|powinna|ma prawa|może|potrzebuje)(?: (?:o tym|tego|wiedzieć|znać"
        f"|nic))*",
        "(?:niech )?(?:to )?(?:zostanie|zostaje) (?:to )?między nami|nie mieszajcie? (?:w to )?"
        f"{_OFFICE}|nie (?:chcę|życzę sobie)(?: \\w+){{0,4}} {_OFFICE}(?: (?:o tym|wiedziała?|to"
        f"|się))*",
        f"nie {_PASS}(?: (?:tego|to|dalej|proszę|nikomu|moich|danych|do|dla))*(?: {_OFFICE})?",
    ),
    in_favour=said(
        "(?<!nie )(?:nie (?:mam|widzę) (?:nic przeciwko|sprzeciwu|zastrzeżeń|problemu)"
        "|nie sprzeciwiam się|bez sprzeciwu|brak sprzeciwu)(?: (?:temu|temu żeby|tego"
        "|wobec tego))*",
        f"(?<!nie )(?:możecie|można|proszę|może pan|może pani|śmiało|niech|mogą|możesz) (?:to "
        f"|to spokojnie )?(?:{_PASS}|trafi|trafić|pójdzie|iść)(?: (?:to|dalej|moje|dane|do|dla"
        f"|w))*(?: {_OFFICE})?",
        f"(?<!nie )(?:przekaż(?:cie)?|podaj(?:cie)?|przekazać)(?: (?:to|dalej|moje|dane|do"
        f"|dla))*(?: {_OFFICE})?",
        "(?<!nie )(?:to )?(?:jest )?(?:dla mnie )?(?:w porządku|ok|okej)(?: dla mnie"
        "| z mojej strony)?|(?<!nie )mi to (?:pasuje|nie przeszkadza)|nie przeszkadza mi to"
        "|(?<!nie )możecie",
    ),
    light=spellings(
        "ja my tu tam mam był była wtedy o tym to do dla że żeby się jest no więc w a i ze mnie"
        " strony"
    ),
    explanation=line(
        r"(?:(?:proszę|poproszę|chcę|chciał(?:bym|abym)|o|mogę|prosić|trochę|jakieś) )*(?:więcej "
        r"|dalsze |dodatkowe )?(?:wyjaśnie\w+|informacj\w+|info|wytłumacz\w*|objaśnie\w+)(?: (?:mi"
        r"|to|proszę|więcej))*|(?:proszę )?(?:to )?(?:wyjaśni\w*|wyjaśnić|wytłumacz\w*)(?: (?:mi"
        r"|to|proszę|lepiej))*|(?:ja )?(?:tego )?nie (?:bardzo |do końca "
        r"|całkiem )?rozumiem(?: (?:tego|pytania|o co chodzi))*|meer uitleg|uitleg"
    ),
    doubt=said(
        "może(?! (?:być|pan|pani))|być może|chyba|ewentualnie|waham|wątpi\\w*|chyba że|oprócz"
        "|tylko jeśli|jeśli|jeżeli|najpierw|czasem|później|potem|nie wiem|sądzę|myślę|nie jestem"
        "|jeszcze nie|hm+|e{2,}|rozumiem|muszę|musi być|zależy|niestety|ale|skoro|gdyby|no+$"
    ),
    objects=said(
        rf"nie (?:chcę|chcemy|chciał(?:bym|abym)|życzę sobie|zgadzam się|pozwalam|zezwalam"
        rf"|wyrażam (?:na to )?zgody)(?=.*{_OFFICE}).*(?:{_PASS}|wiedzi\w+|wiedzą|dowiedzi\w+"
        rf"|trafi\w*|dosta\w+|widzi\w+|przekazan\w+|dzwoni\w*|zadzwoni\w*).*",
        rf"(?:sprzeciwiam się|(?:wnoszę|składam|zgłaszam|mam) sprzeciw) .{{0,40}}(?:{_PASS}"
        rf"|przekazan\w+|przekazywani\w+|{_OFFICE})",
        rf"(?:odmawiam|zabraniam) .{{0,60}}(?:{_OFFICE}|(?:przekaz|zgłasz|zgłosz|wysył"
        rf"|udostępni)\w+)",
        rf"(?:wycofuję|cofam) zgodę .{{0,40}}(?:{_OFFICE}|{_PASS})",
        rf"jestem przeciw(?:ko|na|ny)? (?:przekaz|zgłasz|zgłosz)\w+"
        rf"|prawa do sprzeciwu .{{0,40}}{_OFFICE}",
        rf"niech {_OFFICE} (?:nic |o tym |się |o niczym )*nie (?:wie|dowie)",
        rf"nic (?:o mnie )?nie (?:trafi|pójdzie|idzie|może trafić|ma trafić) .{{0,20}}{_OFFICE}",
        rf"{_OFFICE} {_SHALL_NOT}(?: (?:o tym|tego|o mnie|nic|się))* (?:wiedzieć|dowiedzieć|znać"
        rf"|dostać|widzieć)",
        rf"nie (?:możecie|wolno wam|macie prawa) {_PASS}.{{0,50}}{_OFFICE}",
        rf"nie mieszajcie? (?:w to )?{_OFFICE}|(?:proszę )?nie {_PASS} {_IT}{_OFFICE}",
    ),
    objects_at_start=line(
        rf"{_BEGIN}(?:nie {_PASS} {_IT}(?:do |dla |w )?{_OFFICE}|(?:nie|nic|żadnych danych) (?:do "
        rf"|dla )?{_OFFICE}|nie (?:przekaz|przekaż)\w*(?: (?:tego|tego dalej|dalej|moich danych"
        rf"|danych|nikomu|nic|niczego))*(?: proszę| dziękuję)?[ .!]*$|(?:żadn\w+"
        rf"|bez) {_OFFICE}[ .!]*$|{_OFFICE} nie[ .!]*$|bez (?:zgłaszania"
        rf"|przekazywania)(?: proszę)?[ .!]*$)"
    ),
    objects_not=said(
        "nie (?:mam|widzę) (?:nic przeciwko|sprzeciwu|zastrzeżeń)|nie sprzeciwiam|jeśli|jeżeli"
        "|gdyby|chyba że|oprócz|możecie przekazać|były|była|mąż|matk\\w*|mam[aeoy]|ojc\\w+|ojciec"
        "|tat[aęy]|sąsi\\w+|siostr\\w*|brat\\w*|pracodawc\\w*|szef\\w*|zapom\\w+|dlaczego|już nie"
        "|decyzj\\w+|zasił\\w+|koleg\\w+|sprzeciwi(?:łem|łam)|mówi(?:łem|łam)|powiedzi(?:ałem"
        "|ałam)|podwyżk\\w+|nacis\\w+|nie chciał(?:em|am)"
    ),
)
