"""What Turkish says beside an answer: who is spoken to, a yes, a sigh; it changes nothing."""

from __future__ import annotations

# "Kardeşim" is left out: beside a number it is a person.
SPOKEN_TO = (
    "(?:abi(?:ci[mğ]?)?(?:m)?|abla(?:cım|m)?|hocam|hoca|kanka(?:m|cım)?|canım(?: benim)?|usta(?:m)?"
    "|amca(?:cım)?|teyze(?:cim)?|dayı(?:cım)?|hanımefendi|beyefendi|arkadaşım|dostum|hacı|reis"
    "|müdürüm|memur (?:bey|hanım)|(?:bey|hanım)(?=[\\s,;:.!]*$)|efendim)"
)
SIGHS = "ya+|ya+[vw]|be+|he+|h[ıi]+|işte|evt|eved|ewet"
ASIDES = f"{SPOKEN_TO}|{SIGHS}|(?:kardeş(?:im)?|kardeşlerim)(?=[\\s,;:.!]*$)"
