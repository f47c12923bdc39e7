"""The questions of a form by the slot that each fills: how it begins, and an answer by typing."""

KIND, LETTER, LETTER_DATE = "kind", "letter", "letter_date"
SINCE, ARREARS, LASTING = "since", "arrears", "lasting"
MONTHLY, UNTIL = "monthly", "until"
RENT, LESS, DURATION = "rent", "less", "duration"
PERSONS, HIGHEST_RENT = "persons", "highest_rent"
NAME, CONTACT, ADDRESS, SHARING = "tenant_name", "contact", "address", "sharing"
# Asked only after the answer to a crisis.
SAFE_CONTACT = "safe_contact"
SUMMARY = "confirmed"

BEGINS = {
    KIND: "Wat zou u het meest helpen?",
    LETTER: "Heeft u een brief van een deurwaarder of van de rechtbank?",
    LETTER_DATE: "Om welke datum gaat het?",
    SINCE: "Sinds wanneer lukt het betalen niet?",
    ARREARS: "Hoeveel huur heeft u nog niet betaald?",
    LASTING: "Is het tijdelijk, denkt u?",
    MONTHLY: "Hoeveel kunt u per maand extra betalen",
    UNTIL: "Tot wanneer wilt u wachten met betalen?",
    RENT: "Hoeveel huur betaalt u per maand?",
    LESS: "Hoeveel minder huur per maand zou u helpen?",
    DURATION: "Hoe lang heeft u minder huur nodig?",
    PERSONS: "Met hoeveel mensen gaat u in de woning wonen?",
    HIGHEST_RENT: "Welke huur per maand kunt u hoogstens betalen?",
    NAME: "Hoe heet u?",
    CONTACT: "Hoe kunnen we u bereiken?",
    SAFE_CONTACT: "Is het veilig als wij u bellen of schrijven?",
    ADDRESS: "Wat zijn uw postcode en huisnummer?",
    SHARING: "Loopt u achter met de huur, en lukt het samen niet?",
    SUMMARY: "Klopt dit? U kunt alles nog wijzigen.",
}

# In the order in which they are asked; a day with its year means the same whatever today is.
_HOW_IT_IS = {
    LETTER: "nee",
    SINCE: "vanaf 1 oktober 2026",
    ARREARS: "650 euro",
    LASTING: "tijdelijk",
}
_WHO = {
    NAME: "Anna de Vries",
    CONTACT: "06 12345678",
    ADDRESS: "3511 AB 12 bis",
    SHARING: "dat is goed",
}
OF_A_REPORT = _HOW_IT_IS | _WHO
OF_A_PAYMENT_PLAN = _HOW_IT_IS | {MONTHLY: "75 euro"} | _WHO
