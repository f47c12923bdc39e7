"""How long an SMS is: what is sent, and paid for, in segments of 140 bytes.

3GPP TS 23.038: a text in the letters of its table takes seven bits a letter, fourteen for some; one
letter outside the table and the whole message takes sixteen bits a letter. A message of more
segments loses a few bytes of each, by which a telephone joins them again.
"""

from __future__ import annotations

from web.channels.showing import in_parts

TABLE = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
TWICE = "^{}\\[~]|€"
# Signs that mean the same as one of the table.
ALIKE = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "–": "-",
        "—": "-",
        "•": "-",
        "·": "-",
        "…": "...",
        "\u00a0": " ",
        "\u202f": " ",
    }
)
# Letters of a segment among others: of the table, and of any other script.
OF_TABLE, OF_ANY = 153, 67
# A part is as long as a telephone shows well, and parts are few: they may come in another order.
SEGMENTS = 4


def in_segments(said: str) -> list[str]:
    """The text in parts of a few segments, in the table's letters where that changes no word."""
    plain = said.translate(ALIKE)
    if set(plain) <= set(TABLE + TWICE):
        return _parts(plain, SEGMENTS * OF_TABLE, sum(each in TWICE for each in plain))
    return _parts(said, SEGMENTS * OF_ANY, sum(each > "\uffff" for each in said))


def _parts(said: str, room: int, double: int) -> list[str]:
    # As if all that count twice stood in one part: never too long, and seldom shorter than need be.
    return in_parts(said, max(room - double, room // 2))
