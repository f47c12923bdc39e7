"""The questions of a form as a tenant reads them, each with an answer by typing."""

KIND = "Wat zou u het meest helpen?"
SINCE = "Sinds wanneer lukt het betalen niet?"
ARREARS = "Hoeveel huur heeft u nog niet betaald?"
LASTING = "Is het tijdelijk, denkt u?"
MONTHLY = "Hoeveel kunt u per maand extra betalen"
NAME = "Hoe heet u?"
CONTACT = "Hoe kunnen we u bereiken?"
ADDRESS = "Wat zijn uw postcode en huisnummer?"
SUMMARY = "Klopt dit? U kunt alles nog wijzigen."

# In the order in which they are asked; a day with its year means the same whatever today is.
OF_A_REPORT = {
    SINCE: "vanaf 1 oktober 2026",
    ARREARS: "650 euro",
    LASTING: "tijdelijk",
    NAME: "Anna de Vries",
    CONTACT: "06 12345678",
    ADDRESS: "3511 AB 12 bis",
}
OF_A_PAYMENT_PLAN = {
    SINCE: "vanaf 1 oktober 2026",
    ARREARS: "650 euro",
    LASTING: "tijdelijk",
    MONTHLY: "75 euro",
    NAME: "Anna de Vries",
    CONTACT: "06 12345678",
    ADDRESS: "3511 AB 12 bis",
}
