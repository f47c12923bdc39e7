"""Where a BSN stands in a text: nine digits that pass its check, whole or in a usual grouping.

One nine-digit number in eleven passes that check, telephone numbers too. So what follows +, 00 or 0
stays, and what begins with 0 or 6 when the telephone was asked: with its 0 a telephone number has
ten. A word right before a number says more than its digits: after "bsn" it goes even with a slip in
it, after "contractnummer" it stays.
Rather a number too many than a BSN kept: the tenant is told, and can type it again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from stdnum.nl import bsn

Groups = Sequence[re.Match[str]]

# What may be asked while a telephone number is to be expected.
ASKS_FOR_A_TELEPHONE = frozenset({"contact", "helper_contact", "reach"})
LENGTH = 9
# A BSN after its word may lack a digit (the zero before it, often) or have one too many.
LENGTHS_WITH_A_SLIP = (9, 8, 10)
# How people group the nine digits, with one separator throughout.
SHAPES = frozenset(
    [
        *[(LENGTH,), (4, 2, 3), (3, 3, 3), (2, 2, 2, 3), (3, 2, 2, 2), (2, 2, 2, 2, 1)],
        *[(4, 5), (5, 4), (3, 6), (6, 3), (2, 3, 4), (3, 2, 4), (4, 4, 1), (1,) * LENGTH],
    ]
)

_UNSEEN = "\u00ad\u200b-\u200f\u2060\ufeff"
_GROUP = re.compile(rf"\d(?:[{_UNSEEN}]*\d)*")
_ROOM = r"[^\S\r\n]"
_LINE_END = r"\r?\n"
# No room after a comma: that is a list, of amounts mostly.
_SEPARATOR = re.compile(
    rf"{_ROOM}{{1,3}}|{_ROOM}?(?:[.\-‐-―_/](?:{_LINE_END})?|{_LINE_END}){_ROOM}?|,"
)

# As much of the text before a number as is looked at.
_BEFORE = 40
_BETWEEN = r"(?:[\s:=.,#*'\"-]|\b(?:nummer|number|nr|no|is|was)\b)*\Z"
_BSN = re.compile(
    r"(?:bsn-?(?:nummer|nr)?|\bb\.s\.n|burger\s?service\s?-?(?:nummer|nr)"
    r"|sofi\s?-?(?:nummer|nr)?|citizen service number)" + _BETWEEN,
    re.IGNORECASE,
)
_BSN_ATTACHED = re.compile(r"bsn\Z", re.IGNORECASE)
_OTHER_NUMBER = re.compile(
    r"(?:\b(?:contract|huurders?|huur|klant|dossier|zaak|aanvraag|factuur|relatie)-?(?:nummer|nr)"
    r"|\b(?:contract|customer|tenant|case|invoice) (?:number|no)"
    r"|\b(?:referentie|(?:betalings)?kenmerk|reference)"
    r"|\b(?:tel|tel(?:efoon|\.)? ?-?(?:nummer|nr)|telefoon|mobiel|gsm|whatsapp)"
    r"|\b(?:(?:tele)?phone|mobile)(?: number)?"
    r"|\bbel(?: me| mij)(?: op)?|\b(?:bellen|bereikbaar) op|\bcall me(?: on| at)?)" + _BETWEEN,
    re.IGNORECASE,
)
_TELEPHONE_BEGUN = re.compile(
    r"(?:\+\s?\d{0,3}|(?<![\d.,:/-])00\s?\d{1,3})[\s./-]*(?:\(0\))?[\s./-]*(?:\d[\s./-]+)?\Z"
    r"|\(0\d{0,3}\)[\s./-]*\Z"
    r"|(?<![\d.,:/-])0\d{0,3}[\s.:/-]{1,3}\Z"
)


def spans_of_bsns(text: str, *, telephone_asked: bool) -> Iterator[tuple[int, int]]:
    """Start and end of each, in order."""
    for chain in _chains(text):
        at = 0
        while at < len(chain):
            start = chain[at].start()
            before = text[max(0, start - _BEFORE) : start]
            count = _labelled(chain[at:], before) or _unlabelled(
                text, chain, at, before, telephone_asked=telephone_asked
            )
            if count:
                attached = _BSN_ATTACHED.search(before)
                yield start - (3 if attached else 0), chain[at + count - 1].end()
            at += count or 1


def _chains(text: str) -> Iterator[Groups]:
    """Groups of digits that no more than a separator keeps apart."""
    chain: list[re.Match[str]] = []
    for group in _GROUP.finditer(text):
        if chain and not _SEPARATOR.fullmatch(text, chain[-1].end(), group.start()):
            yield chain
            chain = []
        chain.append(group)
    if chain:
        yield chain


def _labelled(groups: Groups, before: str) -> int:
    """How many groups make the number that its word announces; 0 for none."""
    if not _BSN.search(before):
        return 0
    for length in LENGTHS_WITH_A_SLIP:
        for count in range(1, min(len(groups), length) + 1):
            digits = _digits(groups[:count])
            if len(digits) == length and not (length > LENGTH and digits.startswith("0")):
                return count
    return 0


def _unlabelled(text: str, chain: Groups, at: int, before: str, *, telephone_asked: bool) -> int:
    """How many groups from here make a BSN by their shape and check alone; 0 for none."""
    for count in range(1, LENGTH + 1):
        groups = chain[at : at + count]
        digits = _digits(groups)
        if len(digits) >= LENGTH or len(groups) < count:
            break
    if len(digits) != LENGTH or not bsn.is_valid(digits) or not _is_usual(text, groups):
        return 0
    if telephone_asked and digits.startswith(("0", "6")):
        return 0
    if digits.startswith("00") or _has_a_tenth_digit(chain, at, count):
        return 0
    if _TELEPHONE_BEGUN.search(before) or _OTHER_NUMBER.search(before):
        return 0
    return count


def _has_a_tenth_digit(chain: Groups, at: int, count: int) -> bool:
    """Whether groups that begin with 0 go on to a telephone number's length."""
    whole = _digits(chain[at : at + count + 1])
    return count > 1 and whole.startswith("0") and len(whole) == LENGTH + 1


def _is_usual(text: str, groups: Groups) -> bool:
    """Whether people write a BSN in these groups: over two lines perhaps, but not over more."""
    shape = tuple(len(_digits([each])) for each in groups)
    between = [text[one.end() : other.start()] for one, other in pairwise(groups)]
    separators = {each.strip() or " " for each in between}
    line_ends = sum("\n" in each for each in between)
    return shape in SHAPES and len(separators) <= 1 and line_ends <= 1


def _digits(groups: Groups) -> str:
    return "".join(sign for group in groups for sign in group[0] if sign.isdigit())
