"""A file as lines and faults: each fault with the line and column where it stands."""

from __future__ import annotations

from io import BytesIO

import pytest

from ledger.errors import BadFile
from ledger.mapping import FileFormat
from ledger.reading import Line, Reading, read_lines

FORMAT = FileFormat(
    name="ERP",
    delimiter=";",
    encoding="utf-8",
    decimal=",",
    days="dd-mm-yyyy",
    columns={
        "contract_number": "Contract",
        "name": "Huurder",
        "phone": "Telefoon",
        "open_cents": "Openstaand",
        "oldest_unpaid": "Oudste post",
    },
)
HEADINGS = "Contract;Huurder;Telefoon;Openstaand;Oudste post;Anders"
GOOD = "0012-3456;Anna Przykładowa;06-12345678;1.369,06;01-10-2026;x"


def _read(*lines: str, encoding: str = "utf-8", end: str = "\n") -> tuple[list[Line], Reading]:
    return _read_bytes(("\n".join([HEADINGS, *lines]) + end).encode(encoding))


def _read_bytes(content: bytes) -> tuple[list[Line], Reading]:
    reading = Reading()
    return list(read_lines(BytesIO(content), FORMAT, reading)), reading


def _faults(reading: Reading) -> list[tuple[int, str | None, str, str]]:
    return [(each.line, each.column, each.stands, each.code) for each in reading.faults]


def test_a_good_line_is_read_whole() -> None:
    (line,), reading = _read(GOOD)

    assert (line.number, line.whole) == (2, False)
    assert line.values["contract_number"] == "0012-3456"
    assert line.values["name"] == "Anna Przykładowa"
    assert line.values["phone"] == "+31612345678"
    assert line.values["open_cents"] == 136906
    assert (reading.lines, reading.faults, reading.is_whole) == (1, [], True)


def test_faults_say_line_column_and_what_stands_there() -> None:
    lines, reading = _read(
        "1;A;;1.204,5O;;",
        "2;B;;12,00;31-11-2026;",
        "3;;;12,00;;",
        ";D;;12,00;;",
        "5;E;;12,00;;",
    )

    assert [each.values["contract_number"] for each in lines] == ["5"]
    assert _faults(reading) == [
        (2, "Openstaand", "1.204,5O", "letter_o"),
        (3, "Oudste post", "31-11-2026", "no_such_day"),
        (4, "Huurder", "", "name_missing"),
        (5, "Contract", "", "contract_missing"),
    ]


def test_doubled_contract_refuses_both_lines() -> None:
    lines, reading = _read("1;A;;1,00;;", "2;B;;2,00;;", "1;A;;3,00;;")

    assert [each.values["contract_number"] for each in lines] == ["2"]
    assert [(each.line, each.code, each.facts["lines"]) for each in reading.faults] == [
        (2, "doubled", [4]),
        (4, "doubled", [2]),
    ]


def test_a_contact_that_cannot_be_read_is_left_out_and_told() -> None:
    (line,), reading = _read("1;A;geen;12,00;;")

    assert line.values["phone"] is None
    assert [(each.line, each.column, each.code) for each in reading.left_out] == [
        (2, "Telefoon", "no_phone")
    ]
    assert reading.faults == []


@pytest.mark.parametrize("last", ["0012-90", "0012-90;Anna", '0012-90;"Anna;06'])
def test_a_file_that_stops_midway_is_cut_and_not_whole(last: str) -> None:
    lines, reading = _read(GOOD, last, end="")

    assert len(lines) == 1
    assert _faults(reading) == [(3, None, last, "cut")]
    assert not reading.is_whole


def test_a_last_line_without_its_end_is_no_cut() -> None:
    lines, reading = _read(GOOD, end="")

    assert (len(lines), reading.is_whole) == (1, True)


def test_a_semicolon_in_a_name_is_said_and_shifts_nothing() -> None:
    lines, reading = _read("1;Jansen; A.;;12,00;;", '2;"Jansen; A.";;12,00;;', "3;te kort")

    assert [each.values["name"] for each in lines] == ["Jansen; A."]
    assert [(each.line, each.code) for each in reading.faults] == [
        (2, "too_many_cells"),
        (4, "too_few_cells"),
    ]
    # Whose line the short one is cannot be known: nobody is settled by it.
    assert not reading.is_whole


def test_line_numbers_are_those_of_the_file() -> None:
    lines, reading = _read('1;"A\nB";;1,00;;', "", "2;C;;x;;")

    assert [each.number for each in lines] == [2]
    assert [each.line for each in reading.faults] == [5]


def test_a_line_in_another_encoding_is_refused_with_its_number() -> None:
    content = "\n".join([HEADINGS, GOOD, "2;Örnek;;1,00;;"]).encode().replace("Ö".encode(), b"\xd6")

    lines, reading = _read_bytes(content + b"\n")

    assert len(lines) == 1
    assert [(each.line, each.code) for each in reading.faults] == [(3, "encoding")]


def test_the_mark_that_excel_writes_is_no_part_of_a_heading() -> None:
    lines, _reading = _read_bytes(b"\xef\xbb\xbf" + f"{HEADINGS}\r\n{GOOD}\r\n".encode())

    assert len(lines) == 1


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("", "empty"),
        (HEADINGS.replace(";", ","), "delimiter"),
        (HEADINGS.replace("Openstaand", "Saldo"), "column_missing"),
        (HEADINGS.replace("Anders", "Huurder"), "column_twice"),
    ],
)
def test_a_file_of_another_kind_is_refused_whole(content: str, code: str) -> None:
    with pytest.raises(BadFile) as bad:
        _read_bytes(content.encode())

    assert bad.value.code == code


@pytest.mark.parametrize("begin", [b"%PDF-1.7", b"PK\x03\x04\x14", b"\xd0\xcf\x11\xe0\xa1"])
def test_a_pdf_or_workbook_is_known_for_what_it_is(begin: bytes) -> None:
    with pytest.raises(BadFile) as bad:
        _read_bytes(begin + HEADINGS.encode())

    assert bad.value.code == "no_text"


def test_another_encoding_is_named_as_it_was_set_up() -> None:
    with pytest.raises(BadFile) as bad:
        _read_bytes(HEADINGS.encode("utf-16"))

    assert (bad.value.code, bad.value.facts) == ("encoding", {"encoding": "utf-8"})


def test_missing_column_is_named_with_those_there_are() -> None:
    with pytest.raises(BadFile) as bad:
        _read_bytes(HEADINGS.replace("Openstaand", "Saldo").encode())

    assert bad.value.facts["missing"] == ["Openstaand"]
    assert "Saldo" in bad.value.facts["found"]
