"""What the scripted Chat API says in English; what has an effect, with the Dutch below it."""

from __future__ import annotations

from tests.fakes.buttons import Json, buttons

DUTCH_BELOW = "In Dutch (this text counts):"
GREETING: Json = {
    "text": (
        "It is good that you are here.\n\nI am a computer program of De Linde, not a person. I do "
        "not decide about your request: staff do.\n\nHow can we help?"
    ),
    "buttons": buttons("I want to pay in parts", "I want to talk to a person"),
}
SINCE: Json = {
    "text": "Since when can you not pay?\n\nFor example: since October, or from next month.",
    "why": "Then we know if there is still time.",
    "progress": {"step": 1, "of": 3},
    "buttons": buttons("I do not know"),
}
SHARING: Json = {
    "text": (
        "Are you behind with the rent, and can we not solve it together? Then the law says that "
        "De Linde must pass this on to the municipality (gemeente). Only your name, address, "
        "telephone or email, and the amount. Not why, and nothing about your children.\n\nThe "
        "municipality then offers you free help. You do not have to take that help. You can also "
        "refuse that we pass it on, now or later. Do you say nothing? Then De Linde passes it on "
        "if the law asks for it.\n\nIs it all right that it then goes to the municipality?\n\n"
        f"{DUTCH_BELOW}\n"
        "Loopt u achter met de huur, en lukt het samen niet? Dan moet De Linde dat van de wet "
        "doorgeven aan de gemeente. Alleen uw naam, adres, telefoon of e-mail en het bedrag. Niet "
        "waarom, en niets over uw kinderen.\n\nDe gemeente biedt u dan gratis hulp aan. Die hulp "
        "is niet verplicht. Doorgeven mag u ook weigeren, nu of later. Zegt u niets? Dan geeft De "
        "Linde het door als de wet dat vraagt.\n\nIs het goed dat het dan naar de gemeente gaat?"
    ),
    "why": (
        "The law says when De Linde must pass on rent arrears.\n\n"
        f"{DUTCH_BELOW}\nDe wet zegt wanneer De Linde een achterstand moet doorgeven."
    ),
    "progress": {"step": 2, "of": 3},
    "buttons": buttons("That is all right", "Do not pass it on", "Explain more"),
}
CRISIS: Json = {
    "text": (
        "That sounds very hard. You do not have to carry this alone.\n\nAre you or is someone "
        "else in danger now? Call 112.\n\nDo you think about death? Talk to a person now: call "
        "113 or 0800 0113.\n\nYour answers are saved. You can go on later.\n\n"
        f"{DUTCH_BELOW}\n"
        "Dat klinkt heel zwaar. U hoeft dit niet alleen te dragen.\n\nIs er nu gevaar voor u of "
        "een ander? Bel 112.\n\nDenkt u aan de dood? Praat nu met een mens: bel 113 of "
        "0800 0113.\n\nUw antwoorden zijn bewaard. U kunt later verdergaan."
    ),
    "tone": "crisis",
    "buttons": buttons("Go on with my request"),
}
