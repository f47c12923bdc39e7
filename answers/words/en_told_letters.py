"""English sentences in which a letter, a hearing or an eviction is told; holds no rule."""

from __future__ import annotations

import re

from answers.words.choice_table import ToldLetterWords
from answers.words.table import phrases

_I = "(?:i|we)"
_LATELY = "(?: (?:today|yesterday|last week|this week|just|now))*"
_GOT = f"(?:(?:{_I} (?:have |just |also )*|i'?ve (?:just )?)(?:got|gotten|received|have|had))"
_COURT = "(?:the )?court"
_WEEKDAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_WHEN = rf"(?:[\w-]+ ){{0,3}}(?:\d[\w-]*|{_WEEKDAY}|week|month|tomorrow|today)(?: [\w-]+){{0,3}}"
_UTILITY = "(?:electricity|gas|power|water|light|energy|heating)"

ENGLISH_TOLD_LETTERS = ToldLetterWords(
    come=tuple(
        re.compile(clause)
        for clause in (
            rf"{_GOT} (?:a |another )?(?:letter|visit|mail|call) from (?:the|a) bailiff"
            rf"(?: about (?:the|my) (?:rent|arrears))?{_LATELY}",
            rf"(?:the|a) bailiff (?:came|was here|has been here|came by|visited me){_LATELY}",
            rf"{_GOT} (?:a |an )?(?:court )?(?:summons|subpoena)(?: from (?:{_COURT}|(?:the"
            rf"|a) bailiff))?{_LATELY}",
            rf"{_GOT} (?:a )?letter from {_COURT}{_LATELY}",
            rf"{_I} (?:have to|must|need to) (?:go to|appear in|be in"
            rf"|come to) {_COURT}(?: {_WHEN})?",
            rf"(?:the|my|our) (?:hearing|court (?:date|case|hearing)) is {_WHEN}",
            rf"(?:{_I} (?:will be|am being|are being|am going to be)|(?:i|we)'?ll be"
            rf"|i'?m being) evicted(?: {_WHEN})?",
            rf"(?:the|my|our) eviction is {_WHEN}",
            rf"(?:the|my|our) {_UTILITY}(?: and (?:the )?{_UTILITY})? (?:is|are|has been|have been)"
            rf" (?:cut off|disconnected|shut off){_LATELY}",
        )
    ),
    kinds={
        "bailiff": phrases(r"bailiffs?|levy|garnish\w*"),
        "court": phrases("courts?|judge|summons|subpoena|hearing|verdict"),
        "eviction": phrases(r"evict\w*|out of (?:my|our|the) (?:house|home|flat)"),
        "cut_off": phrases(rf"cut[ -]?off|disconnect\w*|shut off|{_UTILITY}"),
    },
    unless=phrases(
        r"health|tax\w*|fine|phone|credit card|loan|bank|divorce|custody|alimony|witness"
        "|reconnected|outage|induction|heat pump|maintenance|renovation|leak|last year"
        "|previous (?:house|home)|called off|cancelled|withdrawn"
    ),
)
