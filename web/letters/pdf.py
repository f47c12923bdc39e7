"""A letter as PDF, one A4 where it fits: Dutch beside the tenant's language, in step.

fpdf2 with HarfBuzz, which joins Arabic letters and sets them from right to left; FiraGO, one font
with Latin, Cyrillic and Arabic, comes with the package pymupdf-fonts (SIL Open Font License).
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from fpdf import FPDF
from fpdf.enums import Align, YPos
from pymupdf_fonts import fontbuffers

from tenant_texts import DUTCH
from web.letters.paper import Paper, Said, Table

FONT = "FiraGO"
MARGIN_SIDE, MARGIN_TOP, GAP = 18.0, 16.0, 8.0
SIZE, SMALL, LARGE = 9.5, 8.0, 11.5
# A line of text and a row of a table; and the same of a letter that else would just not fit.
WIDE, TIGHT = (4.6, 5.2), (4.2, 4.4)
# Of a plan's number, day and amount; of a name and its value.
WIDTHS = {3: (14.0, 70.0, 36.0), 2: (84.0, 36.0)}
GREY = 201, 210, 216


def as_pdf(letter: Paper) -> bytes:
    """The file, with the language and title that a screen reader wants."""
    wide = _written(letter, WIDE)
    if wide.pages_count > 1:
        tight = _written(letter, TIGHT)
        if tight.pages_count == 1:
            return bytes(tight.output())
    return bytes(wide.output())


def _written(letter: Paper, spacing: tuple[float, float]) -> FPDF:
    sheet = _Sheet(letter, spacing)
    sheet.write_all()
    return sheet.pdf


class _Sheet:
    def __init__(self, letter: Paper, spacing: tuple[float, float]) -> None:
        self.letter = letter
        self._line, self._cell = spacing
        self.pdf = pdf = FPDF(format="A4")
        pdf.set_margins(MARGIN_SIDE, MARGIN_TOP)
        pdf.set_auto_page_break(True, MARGIN_TOP)
        pdf.set_title(f"{letter.title.dutch}, {letter.reference}")
        pdf.set_lang(DUTCH)
        for style, file in _fonts().items():
            pdf.add_font(FONT, style, file)
        self._runs(rtl=False)
        pdf.add_page()
        self._width = pdf.epw
        self._column = (pdf.epw - GAP) / 2

    def write_all(self) -> None:
        letter, pdf = self.letter, self.pdf
        self._address()
        pdf.ln(self._line * 2)
        self._one(f"{letter.day} · Kenmerk {letter.reference}")
        pdf.ln(self._line)
        self._pair(letter.title, bold=True, size=LARGE)
        self._pairs(letter.before)
        if letter.table:
            self._table(letter.table)
        self._pairs(letter.after)
        self._one(letter.signed)
        if letter.counts:
            pdf.ln(2)
            self._pair(letter.counts, size=SMALL)

    def _address(self) -> None:
        pdf, top = self.pdf, self.pdf.get_y()
        bottom = top
        self._font()
        for lines, left in ((self.letter.to, 0.0), (self.letter.sender, self._column + GAP)):
            # A long name takes more lines than one. Each is written on its own: a name from right
            # to left turns no postcode around.
            pdf.set_xy(MARGIN_SIDE + left, top)
            for line in lines:
                pdf.set_x(MARGIN_SIDE + left)
                pdf.multi_cell(self._column, self._line, line, align=Align.L, new_y=YPos.NEXT)
            bottom = max(bottom, pdf.get_y())
        pdf.set_xy(MARGIN_SIDE, bottom)

    def _one(self, text: str) -> None:
        self._font()
        self.pdf.set_x(MARGIN_SIDE)
        self.pdf.multi_cell(self._width, self._line, text, align=Align.L)
        self.pdf.set_x(MARGIN_SIDE)

    def _pairs(self, said: Iterable[Said]) -> None:
        for each in said:
            self._pair(each)

    def _pair(self, said: Said, *, bold: bool = False, size: float = SIZE) -> None:
        """Both languages begin at the same height; neither is torn over two pages."""
        pdf = self.pdf
        self._font(bold=bold, size=size)
        width = self._column if said.own else self._width
        texts = [(said.dutch, 0.0, False)]
        if said.own:
            texts.append((said.own, self._column + GAP, self.letter.rtl))
        height = max(self._height(text, width) for text, *_ in texts)
        if pdf.will_page_break(height):
            pdf.add_page()
        top = pdf.get_y()
        for text, left, rtl in texts:
            self._runs(rtl=rtl)
            pdf.set_xy(MARGIN_SIDE + left, top)
            pdf.multi_cell(width, self._line, text, align=Align.R if rtl else Align.L)
        self._runs(rtl=False)
        if said.own:
            middle = MARGIN_SIDE + self._column + GAP / 2
            pdf.set_draw_color(*GREY)
            pdf.line(middle, top, middle, top + height)
        pdf.set_xy(MARGIN_SIDE, top + height + self._line / 2)

    def _height(self, text: str, width: float) -> float:
        lines = self.pdf.multi_cell(
            width, self._line, text, align=Align.L, dry_run=True, output="LINES"
        )
        assert isinstance(lines, list)
        return self._line * len(lines)

    def _table(self, table: Table) -> None:
        widths = WIDTHS[len(table.rows[0])]
        if table.head:
            self._row(table.head, widths, bold=True)
        for row in table.rows:
            self._row(row, widths)
        for row in table.foot:
            self._row(row, widths, bold=True)
        self.pdf.ln(self._line)

    def _row(
        self, row: Iterable[Said | str], widths: tuple[float, ...], *, bold: bool = False
    ) -> None:
        pdf = self.pdf
        self._font(bold=bold)
        cells = [each if isinstance(each, str) else _both(each) for each in row]
        tall = max(each.count("\n") + 1 for each in cells) * self._cell
        if pdf.will_page_break(tall):
            pdf.add_page()
        top, left = pdf.get_y(), MARGIN_SIDE
        for number, (text, width) in enumerate(zip(cells, widths, strict=True)):
            pdf.set_xy(left, top)
            is_last = number == len(cells) - 1
            pdf.multi_cell(width, self._cell, text, align=Align.R if is_last else Align.L)
            left += width
        pdf.set_draw_color(*GREY)
        pdf.line(MARGIN_SIDE, top + tall, left, top + tall)
        pdf.set_xy(MARGIN_SIDE, top + tall)

    def _runs(self, *, rtl: bool) -> None:
        """Where sentences begin. Not by their first letter, as is usual: that may be of a name in
        another script."""
        self.pdf.set_text_shaping(True, direction="rtl" if rtl else "ltr")

    def _font(self, *, bold: bool = False, size: float = SIZE) -> None:
        self.pdf.set_font(FONT, "B" if bold else "", size)


def _both(said: Said) -> str:
    return said.dutch if said.own in (None, said.dutch) else f"{said.dutch}\n{said.own}"


@cache
def _fonts() -> dict[str, Path]:
    """The package holds its fonts as bytes, and fpdf2 reads files: written once a process."""
    folder = Path(tempfile.mkdtemp(prefix="huurhulp-fonts-"))
    found = {}
    for style, name in (("", "figo"), ("B", "figbo")):
        found[style] = folder / f"{name}.ttf"
        found[style].write_bytes(fontbuffers[name]())
    return found
