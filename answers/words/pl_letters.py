"""Polish words for letters of a bailiff or a court, an eviction, a cut-off; holds no rule."""

from __future__ import annotations

from answers.words.circumstance_table import LetterWords
from answers.words.nl_circumstances import BAILIFF as DUTCH_BAILIFF
from answers.words.nl_circumstances import COURT as DUTCH_COURT
from answers.words.nl_circumstances import CUT_OFF as DUTCH_CUT_OFF
from answers.words.nl_circumstances import EVICTION as DUTCH_EVICTION
from answers.words.nl_circumstances import OTHER_LETTERS as DUTCH_OTHER_LETTERS
from answers.words.pl_tails import said, spellings

UTILITY = (
    "(?:gaz(?:u|em)?|prąd(?:u|em)?|wod(?:a|y|ę)|światł(?:o|a)|ogrzewani[ea]|energi[aięe]"
    "|elektryczność|elektryczności|ciepł[oa]|licznik)"
)
_SHUT = "(?:odci(?:ę|n|ąć)\\w*|odłącz\\w*|wyłącz\\w*|zakręc\\w*|odetn\\w*|odpi(?:ę|n)\\w*)"
_BETWEEN = r"(?:,? (?!nie\b)[^\W\d]+){0,6}"
_CUT_OFF = (
    rf"{UTILITY}{_BETWEEN} {_SHUT}|{_SHUT}{_BETWEEN} {UTILITY}|(?:bez|nie mam(?:y)?"
    rf"|nie ma) (?:już )?{UTILITY}|^(?:tak,? )?{_SHUT}|odcięcie|odłączenie|{DUTCH_CUT_OFF}"
)
_EVICTION = (
    r"eksmi\w*|wyeksmit\w*|ekzmisj\w*|wyrzuc\w*(?: (?:mnie|nas))?(?: (?:z|na) \w+)?|(?:opuścić"
    r"|opuszcz\w*|opróżni\w*|zwolnić) (?:\w+ )?(?:mieszkani[ea]|dom|lokal)|(?:muszę|musimy|mamy"
    r"|mam)(?: \w+){0,3} (?:wyprowadzić|wynieść)(?: się)?"
    r"|(?:wymian\w+|wymien\w+|zmien\w+|zmian\w+) zamk\w+|" + DUTCH_EVICTION
)
# Not "sądzę", I think; "sad" alone is an orchard, and English.
_COURT = (
    r"s\u0105d|sąd(?:u|owi|em|zie|y|ow\w*)|rozpraw\w*|sędzi\w*|wyrok\w*|poz(?:ew|wu|wem|wan\w+)"
    r"|nakaz\w* zapłaty|wezwan\w+ (?:do sądu|na rozprawę|sądowe)|stawi(?:ć|enie|ennictwo)(?: się)?"
    r"|trybunał\w*"
    rf"|{DUTCH_COURT}"
)
_BAILIFF = (
    r"komorni\w*|(?:zaj(?:ę|ą)\w+|zablokowa\w+)(?: \w+){0,2} (?:kont[aoe]|pensj\w+|wynagrodzeni\w+"
    r"|wypłat\w+)|(?:konto|pensja|wypłata)(?: \w+){0,2} (?:zaję\w+|zablokowan\w+)|egzekucj\w*"
    rf"|{DUTCH_BAILIFF}"
)
_ANY_KIND = f"(?:{_CUT_OFF}|{_EVICTION}|{_COURT}|{_BAILIFF})"
_FILLERS = (
    "(?:(?:list(?:u|ów|y)?|pism(?:o|a)?|poczt(?:y|a)|wiadomoś(?:ci|ć)|żadn\\w+|nic|nikt|nikogo"
    "|jeszcze|mam|mamy|ma|było|był|była|dosta(?:łem|łam|liśmy|ję)|otrzyma(?:łem|łam|liśmy)"
    "|widzi(?:ałem|ałam)|przysz(?:edł|ło|ły)|słysza(?:łem|łam)|mnie|mi|nas|nam|u|od|z|ze|do|w|o"
    "|tego|daty|terminu|groźby|zapowiedzi|wizyty|kontaktu|dotąd|na razie|żeby) ){0,7}"
)
_NOT = "(?:nie|nigdy|nic|bez|brak|żaden|żadnego|żadnej|żadnych|ani)"
_BEEN = (
    "(?: (?:jeszcze|dotąd|na razie|był|była|było|przyszedł|przyszło|dostałem|dostałam|mam|u mnie"
    "|tu|napisał|ma))*"
)

POLISH_LETTERS = LetterWords(
    kinds={
        "cut_off": said(_CUT_OFF),
        "eviction": said(_EVICTION),
        "court": said(_COURT),
        "bailiff": said(_BAILIFF),
    },
    denied=said(
        "(?:nic |o niczym )?(?:mi )?(?:o tym )?nie wiadomo(?: mi)?(?: o tym)?"
        "|o ile (?:mi )?wiadomo nie",
        rf"{_NOT} {_FILLERS}{_ANY_KIND}(?:(?:, ?{_FILLERS}{_ANY_KIND})*,? (?:ani|i|lub|czy"
        rf"|albo) {_FILLERS}{_ANY_KIND})*{_BEEN}",
        rf"(?:od |z )?{_ANY_KIND} (?:jeszcze |u mnie |nas )*(?:nie|nic nie|nigdy nie){_BEEN}$",
    ),
    # A cut-off or an eviction that is near is one; a court that a landlord names is not.
    feared=said(
        "(?:boję|boimy|obawiam|obawiamy|martwię) się .*",
        "(?:jeśli|jeżeli|gdyby|może|być może|chyba) .*",
        rf"(?:gro[żź]\w*|grozi|straszą|straszy)(?: \w+){{0,3}}? {_ANY_KIND}",
        rf"(?:uniknąć|zapobiec|powstrzymać|zatrzymać)(?: \w+){{0,3}}? {_ANY_KIND}",
    ),
    other=said(
        r"wynajmując\w*|właściciel\w*|spółdzieln\w*|administracj\w*|przypomnieni\w*|ponagleni\w*"
        r"|upomnieni\w*|monit\w*|ostrzeżeni\w*|wezwani\w*(?: do zapłaty)?|windyka\w*|inkaso"
        r"|zaległo\w*|gmin\w*|urz(?:ęd|ąd)\w*|skarbow\w*|podatk\w*|adwokat\w*|prawni\w*|rachun\w*"
        r"|faktur\w*|od was"
        rf"|wasz\w*|ubezpiecz\w*|{DUTCH_OTHER_LETTERS}"
    ),
    unread=said(
        r"(?:nie|boję się)(?: \w+){0,3} (?:otwiera\w*|otworzy\w*|czyta\w*|przeczyta\w*"
        r"|zagląda\w*)(?: \w+){0,3}(?: (?:list\w*|poczt\w*|pism\w*|kopert\w*))?",
        r"(?:list\w*|poczt\w*|pism\w*|kopert\w*)(?: \w+){0,4} nie (?:\w+ )?(?:otwiera\w*"
        r"|otworzy\w*|otwarł\w*|czyta\w*|przeczyta\w*)|nieotwart\w*|nieprzeczytan\w*",
    ),
    some_letter=said(
        rf"tak|no+|owszem|niestety|zgadza się|ja|list\w*|poczt\w*|pism\w*|kopert\w*|groż\w*"
        rf"|{UTILITY}|{_ANY_KIND}"
    ),
    no=spellings(
        "nie nic żaden żadnego żadnej żadnych żadne brak nigdy nee nope bez nie ma nima nikt"
    ),
    light=spellings(
        """
        mam mamy ma jest są było był były dostałem dostałam dostaliśmy otrzymałem otrzymałam takiego
        takich taki takie tego to z ze od w na do i ani lub czy jeszcze dotąd razie szczęście teraz
        obecnie na dzięki bogu dziękuję list listu listów listy pismo pisma pism poczty ja my u mnie
        mi nas nam przyszło przyszedł ten ta te tych żadne też tylko sorry przepraszam pan pani jak
        tej chwili momencie raczej właśnie się proszę nie
        """
    ).difference({"nie"}),
    no_at_first=said(
        rf"nie(?! mam(?:y)? (?:już )?{UTILITY}| ma (?:już )?{UTILITY})|jeszcze nie|brak|żaden"
    ),
    after_all=said("ale|czekaj|jednak|sorry|przepraszam|tylko|za to|chociaż"),
    no_day=said(
        "(?:nie ma|brak|bez) (?:\\w+ )?(?:daty|dnia|terminu)|(?:daty|dnia|terminu) nie ma"
        "|nie (?:jest|było) (?:napisan\\w+|podan\\w+|wiadom\\w+)|nie (?:podan\\w+|napisan\\w+"
        "|podali|napisali|wiem|pamiętam|wiadomo)|nieznan\\w+|nie jestem pewn[ay]"
    ),
    day_denied=said(r"nie(?= (?:w|we|na|\d))"),
    gone_by=said(
        "był|była|było|były|temu|zeszł\\w+|ubiegł\\w+|wczoraj|przedwczoraj|miał\\w*|musia\\w+"
    ),
)
