"""Sentences that bot/ and web/ must read alike: each has its own reader of data/crisis/.

The two live in environments that may not import each other (bot/crisis_gate.py, web/outage.py).
"""

HEARD = [
    ("Ik wil NIET meer leven!!", "Dutch, in capitals and with signs"),
    ("mijn man slaat me", "Dutch"),
    ("I just want to KILL myself...", "English"),
    ("Kendimi öldüreceğim", "Turkish"),
    ("kendimi oldurecegim", "Turkish without its dots"),
    ("أريد أن أنتحر", "Arabic with its hamzas"),
    ("بدي انتحر", "Arabic as it is spoken, without them"),
    ("Chcę się zabić!", "Polish"),
    ("chce sie zabic", "Polish without its tails"),
    ("Я хочу вбити себе", "Ukrainian"),
    ("чоловік мене б'є", "Ukrainian with an apostrophe"),
]
NOT_HEARD = [
    ("ik kan de huur niet betalen", "a calm sentence"),
    ("bu ay kirayı ödeyemiyorum", "calm, in Turkish"),
    ("не можу заплатити за квартиру", "calm, in Ukrainian"),
]
