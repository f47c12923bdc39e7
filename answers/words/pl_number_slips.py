"""Polish number words bent, mistyped or in slang, and what they stand for; without their tails."""

from __future__ import annotations

# Behind "około" and "do" a number stands in its second case; num2words knows the first.
# In this order: "dziesięciu" is also the end of "pięćdziesięciu".
_CASES = {
    **{
        f"{each}dziesieciu": f"{each}dziesiat"
        for each in ("piec", "szesc", "siedem", "osiem", "dziewiec")
    },
    "dwunastu": "dwanascie",
    "nastu": "nascie",
    "dwudziestu": "dwadziescia",
    "trzydziestu": "trzydziesci",
    "czterdziestu": "czterdziesci",
    "dziesieciu": "dziesiec",
    "dwustu": "dwiescie",
    "trzystu": "trzysta",
    "czterystu": "czterysta",
    "osmiuset": "osiemset",
    "siedmiuset": "siedemset",
    "pieciu": "piec",
    "szesciu": "szesc",
    "siedmiu": "siedem",
    "osmiu": "osiem",
    "dziewieciu": "dziewiec",
    "dwoch": "dwa",
    "trzech": "trzy",
    "czterech": "cztery",
    "stu": "sto",
}
# As people hear them: "ę" as "en" or "e", "ą" as "on", "ć" as nothing.
_HEARD = {
    "pienc": "piec",
    "dziewienc": "dziewiec",
    "dziesienc": "dziesiec",
    "piendziesi": "piecdziesi",
    "pindziesi": "piecdziesi",
    "piedziesi": "piecdziesi",
    "dziewiedziesi": "dziewiecdziesi",
    "dziewiendziesi": "dziewiecdziesi",
    "szesdziesi": "szescdziesi",
    "szezdziesi": "szescdziesi",
    "szejdziesi": "szescdziesi",
    "szejscdziesi": "szescdziesi",
    "dziesiont": "dziesiat",
    "dziesiad": "dziesiat",
    "dziesiot": "dziesiat",
    "szejset": "szescset",
    "szesset": "szescset",
    "szejscset": "szescset",
    "szejsc": "szesc",
    "piecet": "piecset",
    "pieset": "piecset",
    "pincet": "piecset",
    "pinset": "piecset",
    "pincset": "piecset",
    "pieccset": "piecset",
    "dziewieset": "dziewiecset",
    "dziewiencset": "dziewiecset",
    "osiemet": "osiemset",
    "osemset": "osiemset",
    "osimset": "osiemset",
    "oseimset": "osiemset",
    "siedmset": "siedemset",
    "siedemet": "siedemset",
    "seidemset": "siedemset",
    "dwiesce": "dwiescie",
    "dwiescia": "dwiescie",
    "dwiesicie": "dwiescie",
    "dwascie": "dwiescie",
    "trzysat": "trzysta",
    "czysta": "trzysta",
    "cztersta": "czterysta",
    "czterstya": "czterysta",
    "czteryst ": "czterysta ",
    "dwajscia": "dwadziescia",
    "dwadziesci ": "dwadziescia ",
    "dwadzescia": "dwadziescia",
    "trzydzieci": "trzydziesci",
    "trzydzesci": "trzydziesci",
    "czydziesci": "trzydziesci",
    "czterdzieci": "czterdziesci",
    "czterdzesci": "czterdziesci",
    "jedynascie": "jedenascie",
    "pientnascie": "pietnascie",
    "dziewientnascie": "dziewietnascie",
    "szescnascie": "szesnascie",
    "nasce": "nascie",
}
# One form for a thousand: "pięć tysiące" and "dwa kafle" are sums too.
_THOUSAND = {
    **dict.fromkeys(
        ("tysiecy", "tysiencow", "tysiency", "tysiace", "tysiaca", "tysiacy"), "tysiac"
    ),
    **dict.fromkeys(("tysionce", "tysionca", "tysionc", "tysieca", "tysicy"), "tysiac"),
    **dict.fromkeys(
        (
            "tysiaczkow",
            "tysiaczki",
            "tysiaczka",
            "tysiaczek",
            "tysiakow",
            "tysiaki",
            "tysiaka",
            "tysiak",
        ),
        "tysiac ",
    ),
    **dict.fromkeys(("kafel", "kafle", "kafli", "kafla"), "tysiac"),
    "jeden tysiac": "tysiac",
}
# A note of a hundred, alone: "stówkę".
_HUNDRED = dict.fromkeys(("stowka", "stowke", "stowa", "stowe", "setka", "setke"), "sto")

POLISH_NUMBER_SLIPS = {**_CASES, **_HEARD, **_THOUSAND, **_HUNDRED}
