"""A fact is told with its day, and refused at the start when it lacks source or day."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from schemes.errors import FactExpired, FactRefused, UnknownFact
from schemes.facts import load_facts

TODAY = date(2026, 11, 25)
OURS = Path(__file__).parents[2] / "data" / "schemes"


def a_fact(**changes: object) -> dict[str, object]:
    fact: dict[str, object] = {
        "value": "0800-1234",
        "source": "the line's own page",
        "checked": date(2026, 11, 23),
        "valid_until": date(2027, 12, 31),
        "marked": "2+",
    }
    return {key: value for key, value in (fact | changes).items() if value is not ...}


def write(folder: Path, fact: object) -> Path:
    (folder / "lines.yml").write_text(yaml.safe_dump({"a_line": {"telephone": fact}}))
    return folder


def test_fact_is_told_until_its_last_day_and_not_after(tmp_path: Path) -> None:
    facts = load_facts(write(tmp_path, a_fact()))

    assert facts.get("lines.a_line.telephone", today=date(2027, 12, 31)) == "0800-1234"
    with pytest.raises(FactExpired) as refused:
        facts.get("lines.a_line.telephone", today=date(2028, 1, 1))
    assert refused.value.valid_until == date(2027, 12, 31)


def test_fact_without_an_end_is_told_for_ever(tmp_path: Path) -> None:
    facts = load_facts(write(tmp_path, a_fact(valid_until=None, no_end_because="a crisis line")))

    assert facts.get("lines.a_line.telephone", today=date(2099, 1, 1)) == "0800-1234"


@pytest.mark.parametrize("path", ["lines.a_line", "lines.a_line.fax", "other", ""])
def test_unknown_fact_is_refused(tmp_path: Path, path: str) -> None:
    facts = load_facts(write(tmp_path, a_fact()))

    with pytest.raises(UnknownFact) as refused:
        facts.get(path, today=TODAY)

    assert refused.value.path == path


@pytest.mark.parametrize(
    ("fact", "fault"),
    [
        (a_fact(value=...), "value: Field required"),
        (a_fact(value=""), "value: needs to be a text, a whole number"),
        (a_fact(value=7.5), "value: needs to be a text, a whole number"),
        (a_fact(value=True), "value: needs to be a text, a whole number"),
        (a_fact(source=...), "source: Field required"),
        (a_fact(source="  "), "source: String should match"),
        (a_fact(checked=...), "checked: Field required"),
        (a_fact(checked="yesterday"), "checked: Input should be a valid date"),
        (a_fact(valid_until=...), "valid_until: Field required"),
        (a_fact(valid_until=..., no_end_because="forgotten"), "valid_until: Field required"),
        (a_fact(valid_until=None), "no_end_because"),
        (a_fact(valid_until="soon"), "valid_until: Input should be a valid date"),
        (a_fact(marked=...), "marked: Field required"),
        (a_fact(marked="GK"), "marked: Input should be"),
        (a_fact(valid_untill=TODAY), "valid_untill: Extra inputs"),
        ("0800-1234", "valid dictionary"),
        ({}, "at least 1 item"),
        ({"For whom": a_fact()}, "should match pattern"),
    ],
)
def test_fact_without_what_it_needs_stops_the_start(
    tmp_path: Path, fact: object, fault: str
) -> None:
    with pytest.raises(FactRefused, match=fault) as refused:
        load_facts(write(tmp_path, fact))

    assert "lines.yml" in str(refused.value)
    assert "a_line.telephone" in str(refused.value)


@pytest.mark.parametrize("content", ["# nothing yet\n", "a_line: [", "just words"])
def test_file_that_holds_no_facts_is_refused_by_its_name(tmp_path: Path, content: str) -> None:
    (tmp_path / "broken.yml").write_text(content)

    with pytest.raises(FactRefused, match=r"broken\.yml"):
        load_facts(tmp_path)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("helplines.emergency.telephone", "112"),
        ("helplines.zelfmoordpreventie_113.telephone", "113"),
        ("helplines.zelfmoordpreventie_113.telephone_0800", "0800-0113"),
        ("helplines.veilig_thuis.telephone", "0800-2000"),
        ("helplines.kindertelefoon.telephone", "0800-0432"),
        ("helplines.luisterlijn.telephone", "088 0767 000"),
        ("helplines.juridisch_loket.telephone", "0800-8020"),
        ("helplines.geldfit.telephone", "0800-8115"),
        ("helplines.dienst_toeslagen.telephone", "0800-0543"),
        ("huurtoeslag.year_2026.apply_until", date(2027, 12, 31)),
        ("huurtoeslag.decision.weeks", 13),
    ],
)
def test_our_facts_are_the_ones_that_were_checked(path: str, value: object) -> None:
    assert load_facts(OURS).get(path, today=TODAY) == value


@pytest.mark.parametrize(
    "line", ["emergency", "zelfmoordpreventie_113", "veilig_thuis", "kindertelefoon", "luisterlijn"]
)
def test_crisis_line_never_falls_silent(line: str) -> None:
    facts = load_facts(OURS)

    assert facts.get(f"helplines.{line}.telephone", today=date(2040, 1, 1))
