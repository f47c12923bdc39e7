"""What the scripted Chat API says: a greeting, three questions, a summary, a reference.

In English there are a greeting, a question and two texts with the Dutch below them.
"""

from __future__ import annotations

from tests.fakes import english_script as english
from tests.fakes.buttons import Json, buttons

GREETING: Json = {
    "text": (
        "Goed dat u er bent. U kunt hier dag en nacht vertellen dat betalen niet lukt, of een "
        "regeling vragen.\n\nIk ben een computerprogramma van De Linde, geen mens. Ik beslis niet "
        "over uw aanvraag: dat doen medewerkers. Zij lezen uw aanvraag en dit gesprek pas als u op "
        "versturen drukt. Schrijf geen BSN, rekeningnummer of medische gegevens op.\n\n"
        "Waar kunnen we mee helpen?"
    ),
    "buttons": buttons(
        "Straks kan ik de huur niet betalen",
        "Ik loop achter met de huur",
        "Ik wil in delen betalen",
        "Ik wil later betalen",
        "Ik wil tijdelijk minder huur",
        "Ik zoek een goedkopere woning",
        "Huurtoeslag en andere hulp met geld",
        "Ik wil met een mens praten",
    ),
}
SINCE: Json = {
    "text": (
        "Sinds wanneer lukt het betalen niet? Of vanaf wanneer verwacht u dat?\n\n"
        "Bijvoorbeeld: sinds oktober, of vanaf volgende maand."
    ),
    "why": "Dan weten we of er nog tijd is om een achterstand te voorkomen.",
    "progress": {"step": 1, "of": 3},
}
ARREARS: Json = {
    "text": "Hoeveel huur heeft u nog niet betaald?\n\nOngeveer is goed.",
    "why": "Dan weten we over welk bedrag we samen afspraken maken.",
    "progress": {"step": 2, "of": 3},
    "buttons": buttons("Ik loop niet achter", "1 maand", "2 maanden", "Weet ik niet"),
}
CONTACT: Json = {
    "text": "Hoe kunnen we u bereiken?\n\nTelefoon of e-mail is goed.",
    "progress": {"step": 3, "of": 3},
}


def _row(label: str, value: str, payload: str) -> dict[str, str]:
    return {"label": label, "value": value, "title": f"Wijzig: {label}", "payload": payload}


ROWS = [
    _row("U vraagt", "In delen betalen", "/change{kind}"),
    _row("Sinds of vanaf", "1 oktober 2026", "/change{since}"),
    _row("Nog niet betaald", "2 maanden huur", "/change{arrears}"),
    _row("Zo bereiken we u", "06 12 34 56 78", "/change{contact}"),
]
SUMMARY: Json = {
    "text": "Klopt dit? U kunt alles nog wijzigen.\n\n"
    + "\n".join(f"{row['label']}: {row['value']}" for row in ROWS)
    + "\n\nNa het versturen lezen medewerkers van De Linde uw aanvraag en dit gesprek. Mag ik het "
    "versturen?",
    "rows": ROWS,
    "buttons": buttons("Ja, verstuur mijn aanvraag", "Nog niet versturen"),
}
DONE: Json = {
    "text": (
        "Het is verstuurd. Uw nummer is: HH-7K3M-9QXD\n\nUw aanvraag is nog geen ja. Betaal wat u "
        "wel kunt betalen. Brieven van de deurwaarder of de rechtbank blijven gelden.\n\nDe Linde "
        "belt of schrijft u uiterlijk op vrijdag 27 november. Wij bellen u vanaf 030 012 34 56.\n\n"
        "De Linde vraagt in deze chat nooit om betalen, pincodes, DigiD of uw BSN."
    ),
    "reference": "HH-7K3M-9QXD",
    "tone": "done",
}
CRISIS: Json = {
    "text": (
        "Dat klinkt heel zwaar. U hoeft dit niet alleen te dragen.\n\nIs er nu gevaar voor u of "
        "een ander? Bel 112.\n\nDenkt u aan de dood, of wilt u niet meer leven? Praat nu met een "
        "mens: bel 113 of 0800 0113. Gratis, dag en nacht. Liever schrijven? Chat op 113.nl.\n\n"
        "Wilt u gewoon met iemand praten? De Luisterlijn, dag en nacht: 088 0767 000.\n\n"
        "Uw antwoorden zijn bewaard. U kunt later verdergaan."
    ),
    "tone": "crisis",
    "buttons": buttons("Verder met mijn aanvraag"),
}
IN_ORDER = {"nl": (SINCE, ARREARS, CONTACT, SUMMARY, DONE), "en": (english.SINCE, english.SHARING)}
GREETINGS = {"nl": GREETING, "en": english.GREETING}
CRISES = {"nl": CRISIS, "en": english.CRISIS}


def spoken_after(text: str, language: str) -> str:
    """The language that is gone on in: the one that the words ask for, or the same."""
    asked = {"in English please": "en", "verder in het Nederlands": "nl"}
    return asked.get(text, language)


def reply_to(text: str, answered: int, language: str) -> list[Json]:
    """The script goes on with each message, whatever it is; a crisis is answered as one."""
    if "zie het niet meer zitten" in text or "do not want to live" in text:
        return [CRISES[language]]
    order = IN_ORDER[language]
    return [order[min(answered, len(order) - 1)]]
