"""A ledger's file as the demo landlord's ERP writes it, for a browser to bring."""

HEADINGS = (
    "Contract;Huurder;Telefoon;E-mail;Straat;Huisnummer;Toevoeging;Postcode;Plaats;Huur;"
    "Openstaand;Oudste post;Betaald op regeling;Laatste betaling;Betaald op;Huurt sinds"
)


def a_line(contract: str, name: str, owed: str, *, plan_paid: str = "") -> str:
    return (
        f"{contract};{name};06-12345678;;Lindelaan;12;;3511 AB;Utrecht;684,53;{owed};01-10-2026;"
        f"{plan_paid};;;01-03-2019"
    )


def a_file(*lines: str) -> str:
    return "\n".join((HEADINGS, *lines, ""))
