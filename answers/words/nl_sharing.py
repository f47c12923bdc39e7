"""Dutch words for and against passing on to the municipality; knows no rule about them."""

from __future__ import annotations

import re

from answers.words.choice_table import SharingWords
from answers.words.table import phrases, word_set

_I = "(?:ik|wij|we)"
_OFFICE = (
    "(?:(?:de|mijn|onze|het|die|'t|t) )*(?:gemeente|gemeentehuis|stadhuis|vroegsignalering|wijkteam"
    "|schuldhulp\\w*)"
)
_TO = f"(?:aan|met|naar|bij|tegen) {_OFFICE}"
_NONE = "(?:niet|niks|niets|geen \\w+)"
_PASSED_ON = (
    "(?:door(?:geeft|geven|gegeven|stuurt|sturen)|deelt|delen|gedeeld|meldt?|melden|gemeld|stuurt"
    "|sturen|weet|weten|hoort|horen|krijgt|krijgen|inlicht|inlichten|vertelt|vertellen|gaan|gaat"
    "|komt|terechtkomt|belandt|aanmeldt|aanmelden|aangemeld)"
)
_IT = (
    "(?:(?:het|dit|dat|mij|me|mijn|gegevens|naam|alstublieft|aub|toch|maar|u|verder|ook|er|dus"
    "|gerust|wel|gewoon|liever) )*"
)
_BEGIN = r"^(?:(?:nee|graag|aub|alstublieft|please|maar|en|dus|liever|hallo|sorry|toch),? )*"

DUTCH_SHARING = SharingWords(
    against=phrases(
        "(?:wil )?bezwaar(?: (?:maken|tegen|daartegen|hiertegen|ertegen|aan))?|weiger(?:en)?"
        "|(?:geef |geven )?geen toestemming",
        f"(?:liever )?niet {_TO}(?: doorgeven| delen)?",
        r"wil(?: (?:ik|dat|dit|het|liever|echt|ook))* niet(?: hebben)?(?: dat (?:u|jullie|je|het"
        r"|dit).{0,60})?",
        rf"{_OFFICE} (?:hoeft|mag)(?: (?:dit|dat|het|hier|er|van mij))* (?:niet|niks|niets)"
        "(?: van)? (?:te )?weten",
        "tussen ons|onder ons|(?:wil )?geen gemeente|(?:erbuiten|buiten de gemeente)(?: houden)?"
        "|no",
    ),
    in_favour=phrases(
        "geen (?:enkel )?bezwaar(?: (?:tegen|daartegen|hiertegen|ertegen))?|(?:niets|niks) op tegen"
        "|(?:er|daar|hier) (?:niets|niks) tegen",
        "maakt(?: (?:me|mij))? niets? uit|van mij mag het",
        f"(?:geef|deel|stuur) {_IT}(?:door|delen)(?: {_TO})?",
    ),
    explanation=re.compile(
        r"(?:ik wil |graag |nog |geef |wat )*(?:meer )?(?:uitleg|informatie|info)(?: graag| aub)?"
        r"|leg (?:dat |het |eens |dit )*uit|(?:ik )?(?:snap|begrijp) (?:ik )?(?:het|dat|dit|u"
        r"|de vraag|er)(?: niet| niks van)(?: goed| helemaal)?|(?:dat |dit )?(?:snap"
        r"|begrijp) ik niet(?: goed)?"
    ),
    light=word_set("ik wij we er daar hier maak maken heb hebben geef geven teken aan tegen"),
    doubt=phrases(
        "misschien|eventueel|wellicht|twijfel\\w*|tenzij|mits|behalve|alleen|als|eerst|soms|later"
        "|weet ik|weet niet|weet het|denk|nadenken|nog niet|hm+|eh+|snap|begrijp|moet|nou ja"
        "|niet erg"
    ),
    objects=phrases(
        rf"{_I} (?:wil|willen|wens)(?: \w+){{0,3}} niet(?: hebben)? dat "
        rf"(?=.*{_OFFICE})(?=.*\b{_PASSED_ON}\b).+",
        rf"{_I} (?:wil|willen)(?: \w+){{0,4}} {_NONE} {_TO}(?: {_PASSED_ON}| zeggen)",
        rf"(?:{_I} )?(?:maak|maken|heb|hebben|wil)(?: \w+){{0,2}} bezwaar (?:maken )?(?:aan )?tegen"
        r" .{0,40}(?:doorgeven|delen|gemeente|melding|melden).*",
        rf"{_I} (?:weiger|weigeren)(?: (?:het|dat|dit|om))* (?:doorgeven|delen|melden"
        rf"|.{{1,40}}{_OFFICE})",
        rf"{_I} (?:geef|geven) geen toestemming .{{0,50}}{_OFFICE}",
        rf"(?:{_OFFICE}|het|dit|mijn gegevens) (?:mag|hoeft|mogen)(?: \w+){{0,3}} {_NONE} (?:{_TO}"
        r"|(?:te )?(?:weten|zien|horen|krijgen))",
        rf"(?:jullie mogen|u mag|je mag|jullie moeten|u moet) (?:\w+ ){{0,3}}{_NONE} "
        rf"(?:{_TO} {_PASSED_ON}|{_PASSED_ON} {_TO})",
        rf"(?:hou|houd|laat) {_OFFICE} (?:er|hier)? ?buiten",
    ),
    objects_at_start=re.compile(
        rf"{_BEGIN}(?:(?:geef|deel|stuur|meld|vertel|zeg) {_IT}{_NONE} ?(?:door )?{_TO}"
        rf"|{_NONE} (?:(?:doorgeven|delen|melden|vertellen|zeggen|sturen) )?{_TO}"
        r"|niet (?:doorgeven|delen)(?: graag| aub| alstublieft| hoor)*[ .!]*$"
        r"|bezwaar tegen (?:het )?(?:doorgeven|delen|melden))"
    ),
    objects_not=phrases(
        "geen bezwaar|als|stel|tenzij|mag wel|behalve|ex|moeder|vader|buren|buurvrouw|buurman|zus"
        "|broer|werkgever|vergeet\\w*|waarom|niet meer|toch wel|bezwaarschrift|toeslag\\w*"
        "|uitkering|vriend|vriendin|hebben niet|heeft niet|hadden|geweest|zei|huurverhoging"
    ),
)
