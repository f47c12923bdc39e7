"""The way into the landlord's own program: a link, and five plain lines to copy there."""

from __future__ import annotations

from datetime import datetime

from flask_babel import gettext as _

from casebook.models import Case
from web.desk.formats import day, postcode, telephone
from web.desk.labels import STATUS, kind_name


def five_lines(case: Case, link: str, *, now: datetime) -> str:
    """What is agreed on may be kept there; what a tenant wrote in their own words may not."""
    home = ""
    if case.postcode:
        home = f"{postcode(case.postcode)} {case.house_number or ''} {case.house_suffix}".rstrip()
    reached = [telephone(case.phone)] if case.phone else []
    if case.email:
        reached.append(case.email)
    contract = case.contract_number or _("contract not known")
    name = case.tenant_name or _("Name not known")
    return "\n".join(
        line.replace("\N{NO-BREAK SPACE}", " ")
        for line in (
            f"Huurhulp {case.reference}, {contract}",
            ", ".join(each for each in (name, home) if each),
            f"{kind_name(case)}, {day(case.logged_at)}",
            f"{STATUS[case.status]}, {day(now)}" + (f"; {', '.join(reached)}" if reached else ""),
            link,
        )
    )
