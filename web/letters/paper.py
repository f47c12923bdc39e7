"""What stands on a letter: each text in Dutch beside the tenant's language, amounts and dates once.

Knows no page and no PDF; both are made of it, and so is what is said in the chat.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from babel.dates import format_date
from babel.numbers import format_currency

from answers.days import months_from
from casebook.models import Letter
from landlords import Landlord
from questions.texts import Source, words_alone
from settings import AMSTERDAM
from tenant_texts import DUTCH, has_text, spoken
from web.letters.texts import AFTER_TABLE

NO_BREAK = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True)
class Said:
    """One text: in Dutch, and in the tenant's language where that is another."""

    dutch: str
    own: str | None = None
    # Typed by staff, and so in one language only.
    typed: bool = False


@dataclass(frozen=True)
class Table:
    """Amounts and dates, which need no language; headings above (`head`), or before each row."""

    head: tuple[Said, ...]
    rows: tuple[tuple[Said | str, ...], ...]
    foot: tuple[tuple[Said | str, ...], ...] = ()


@dataclass(frozen=True)
class Paper:
    """One letter, ready to be set on a page."""

    language: str
    to: tuple[str, ...]
    sender: tuple[str, ...]
    day: str
    reference: str
    title: Said
    before: tuple[Said, ...]
    table: Table | None
    after: tuple[Said, ...]
    signed: str
    counts: Said | None

    @property
    def rtl(self) -> bool:
        return self.language == "ar"


class _Writer:
    """Says texts in both languages, with what this letter knows."""

    def __init__(self, source: Source, landlord: str, language: str) -> None:
        self._source = source
        self._landlord = landlord
        self.owner = source.landlords[landlord]
        self.language = spoken(language)

    def says(self, name: str, given: Mapping[str, Mapping[str, object]] | None = None) -> Said:
        """`given` by language: what a word in the text is called there."""
        given = given or {}
        dutch = self._in(DUTCH, name, given.get(DUTCH, {}))
        if self.language == DUTCH:
            return Said(dutch)
        return Said(dutch, self._in(self.language, name, given.get(self.language, {})))

    def same(self, **given: object) -> Mapping[str, Mapping[str, object]]:
        """Arguments that need no language."""
        return {DUTCH: given, self.language: given}

    def word(self, name: str, language: str) -> str:
        return self._in(language, name, {})

    def _in(self, language: str, name: str, given: Mapping[str, object]) -> str:
        said = words_alone(self._source, name, given, landlord=self._landlord, language=language)
        # A telephone number is not torn over two lines.
        telephone = self.owner.telephone
        return said.replace(telephone, telephone.replace(" ", NO_BREAK))


def paper(source: Source, letter: Letter, landlord: str) -> Paper:
    """The letter as it was made; the landlord's own telephone and the help lines are of today."""
    facts = letter.facts
    writer = _Writer(source, landlord, letter.language)
    decline = letter.what == "decline"
    middle = _decline(writer, facts) if decline else _arrangement(writer, letter)
    made = letter.made_at.astimezone(AMSTERDAM).date()
    return Paper(
        language=writer.language,
        to=tuple(_to(facts)),
        sender=_sender(writer.owner),
        day=format_date(made, "d MMMM yyyy", locale=DUTCH),
        reference=facts["reference"],
        title=writer.says(f"letter.title.{'decline' if decline else facts['kind']}"),
        before=(_dear(writer, facts), *middle[0]),
        table=middle[1],
        after=(*middle[2], writer.says("letter.never"), writer.says("letter.regards")),
        signed=letter.made_by,
        counts=None if writer.language == DUTCH else writer.says("letter.counts"),
    )


_Middle = tuple[list[Said], Table | None, list[Said]]


def _arrangement(writer: _Writer, letter: Letter) -> _Middle:
    facts, kind = letter.facts, letter.facts["kind"]
    before = [writer.says("letter.change")] if letter.what == "change" else []
    before.append(writer.says(f"letter.{kind}"))
    if _costs_inside(facts):
        before.append(writer.says("letter.costs"))
    if facts["offered"]:
        before.append(writer.says("letter.cheaper_home.offered"))
        before.append(Said(facts["offered"], typed=True))
    after = []
    if facts["paused_until"]:
        until = day(facts["paused_until"])
        after.append(writer.says("letter.pause", writer.same(until=until)))
    after += [writer.says(name) for name in AFTER_TABLE[kind]]
    return before, _table(writer, facts), after


def _decline(writer: _Writer, facts: Mapping[str, Any]) -> _Middle:
    by, kind = facts["by"], facts["kind"]
    given = {
        each: {"by": by, "kind": writer.word(f"value.kind.{kind}", each)} if kind else {"by": by}
        for each in (DUTCH, writer.language)
    }
    said = [writer.says("letter.decline" if kind else "letter.decline.report", given)]
    said += _where_written(writer, f"declined.reason.{facts['reason']}")
    possible = [
        text
        for name in facts["possible"]
        for text in _where_written(writer, f"declined.possible.{name}")
    ]
    if possible:
        said += [writer.says("letter.decline.possible"), *possible]
    days = writer.owner.house_rules.second_look_working_days
    after = [
        writer.says("letter.second_look", writer.same(days=days)),
        writer.says("letter.complaint"),
        writer.says("letter.advice"),
    ]
    return said, None, after


def _where_written(writer: _Writer, name: str) -> list[Said]:
    return [writer.says(name)] if has_text(DUTCH, name) else []


def _table(writer: _Writer, facts: Mapping[str, Any]) -> Table | None:
    def heading(name: str) -> Said:
        return writer.says(f"letter.table.{name}")

    if facts["instalments"]:
        due = facts["instalments"]
        rows = tuple((str(each["number"]), day(each["due"]), _euros(each["cents"])) for each in due)
        foot = [("", heading("total"), _euros(sum(each["cents"] for each in due)))]
        if _costs_inside(facts):
            foot.append(("", heading("costs"), _euros(facts["costs_cents"])))
        head = (heading("number"), heading("by"), heading("amount"))
        return Table(head, rows, tuple(foot))
    rows_of = {
        "deferral": (("pay", "owed_cents"), ("by", "until")),
        "rent_reduction": (("less", "less_cents"), ("from", "first_month"), ("until", "last_day")),
    }.get(facts["kind"], ())
    known = {**facts, "last_day": _last_day(facts)}
    lines = [(heading(name), _value(fact, known[fact])) for name, fact in rows_of if known[fact]]
    return Table((), tuple(lines)) if lines else None


def _costs_inside(facts: Mapping[str, Any]) -> bool:
    """Whether the instalments hold collection costs too, to the cent; otherwise nothing is said."""
    costs = facts["costs_cents"]
    total = sum(each["cents"] for each in facts["instalments"])
    return bool(costs) and total == (facts["owed_cents"] or 0) + costs


def _value(name: str, value: Any) -> str:
    return _euros(value) if name.endswith("_cents") else day(value)


def _last_day(facts: Mapping[str, Any]) -> str | None:
    """The last day of the last month of a reduction."""
    if not facts["first_month"] or not facts["months"]:
        return None
    first = date.fromisoformat(facts["first_month"])
    after = months_from(first, facts["months"])
    return date.fromordinal(after.toordinal() - 1).isoformat()


def day(iso: str) -> str:
    """2026-12-01 -> "01-12-2026", as on every Dutch letter."""
    return f"{date.fromisoformat(iso):%d-%m-%Y}"


def _euros(cents: int) -> str:
    """With both decimals always: the table's amounts stand below each other."""
    return format_currency(Decimal(cents) / 100, "EUR", locale=DUTCH)


def _dear(writer: _Writer, facts: Mapping[str, Any]) -> Said:
    if facts["name"]:
        return writer.says("letter.dear", writer.same(name=facts["name"]))
    return writer.says("letter.dear.unknown")


def _sender(owner: Landlord) -> tuple[str, ...]:
    return owner.name, owner.privacy.address, owner.telephone, owner.email


def _to(facts: Mapping[str, Any]) -> Iterator[str]:
    """Name and address as on an envelope; a street only where the landlord's record has one."""
    if facts["name"]:
        yield facts["name"]
    number = f"{facts['house_number'] or ''} {facts['house_suffix']}".strip()
    if facts["street"]:
        yield f"{facts['street']} {number}".strip()
    if facts["postcode"]:
        code = f"{facts['postcode'][:4]} {facts['postcode'][4:]}"
        yield f"{code} {facts['place'] or ''}".strip() if facts["street"] else f"{code} {number}"
