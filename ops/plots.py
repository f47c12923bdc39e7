"""Draws lines over two axes as SVG text, with bends marked. Knows nothing of what is drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

WIDTH, HEIGHT = 760, 420
LEFT, RIGHT, TOP, BOTTOM = 64, 24, 64, 56
# Told apart by colour and by dash.
STYLES = (("#0b5d5e", ""), ("#a4262c", "8 4"), ("#8a5a00", "2 4"), ("#1b2733", "12 4 2 4"))
INK, FAINT = "#1b2733", "#c9d2d8"

type Point = tuple[float, float]


@dataclass(frozen=True)
class Axis:
    """From 0 or higher up to `end`, a tick every `step`; `name` carries the unit."""

    name: str
    start: int
    end: int
    step: int

    def ticks(self) -> range:
        return range(self.start, self.end + 1, self.step)

    def part(self, value: float) -> float:
        return (value - self.start) / (self.end - self.start)


@dataclass(frozen=True)
class Line:
    """Points to join, and which of them are bends; the name stands in the legend."""

    name: str
    points: Sequence[Point]
    bends: Sequence[Point] = ()


@dataclass(frozen=True)
class Plot:
    title: str
    across: Axis
    up: Axis
    lines: Sequence[Line]
    # Where on the axis across something begins or ends, with its name.
    marks: Sequence[tuple[float, str]] = ()
    legend_right: bool = False

    def svg(self) -> str:
        inside = "\n".join(
            [*self._grid(), *self._marks(), *self._lines(), *self._legend(), *self._names()]
        )
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
            f'font-family="sans-serif" font-size="12" fill="{INK}">\n'
            f"<title>{escape(self.title)}</title>\n"
            f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>\n{inside}\n</svg>\n'
        )

    def _x(self, value: float) -> float:
        return LEFT + self.across.part(value) * (WIDTH - LEFT - RIGHT)

    def _y(self, value: float) -> float:
        return HEIGHT - BOTTOM - self.up.part(value) * (HEIGHT - TOP - BOTTOM)

    def _grid(self) -> Iterator[str]:
        low, high = self._y(self.up.start), self._y(self.up.end)
        for tick in self.across.ticks():
            yield _line(self._x(tick), low, self._x(tick), low + 4, INK)
            yield _text(self._x(tick), low + 18, f"{tick:,}", "middle")
        for tick in self.up.ticks():
            yield _line(LEFT, self._y(tick), WIDTH - RIGHT, self._y(tick), FAINT)
            yield _text(LEFT - 8, self._y(tick) + 4, f"{tick:,}", "end")
        yield _line(LEFT, high, LEFT, low, INK)

    def _marks(self) -> Iterator[str]:
        """Names stand on two heights in turn, so that neighbours do not touch."""
        for number, (value, name) in enumerate(self.marks):
            x, top = self._x(value), TOP - 4 - 12 * (number % 2)
            yield _line(x, top + 2, x, HEIGHT - BOTTOM, INK, "1 3")
            yield _text(x, top, name, "middle", 11)

    def _lines(self) -> Iterator[str]:
        for line, (colour, dash) in zip(self.lines, STYLES, strict=False):
            points = " ".join(f"{self._x(x):.1f},{self._y(y):.1f}" for x, y in line.points)
            yield (
                f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2" '
                f'stroke-dasharray="{dash}"/>'
            )
            for x, y in line.bends:
                yield f'<circle cx="{self._x(x):.1f}" cy="{self._y(y):.1f}" r="4" fill="{colour}"/>'

    def _legend(self) -> Iterator[str]:
        x = WIDTH - 268 if self.legend_right else LEFT + 12
        for number, (line, (colour, dash)) in enumerate(zip(self.lines, STYLES, strict=False)):
            y = TOP + 16 + 18 * number
            yield f'<rect x="{x - 4}" y="{y - 9}" width="244" height="18" fill="#fff"/>'
            yield _line(x, y, x + 32, y, colour, dash, 2)
            yield _text(x + 40, y + 4, line.name, "start")

    def _names(self) -> Iterator[str]:
        yield _text(LEFT, 18, self.title, "start", 14)
        yield _text(WIDTH - RIGHT, HEIGHT - 12, self.across.name, "end")
        yield _text(LEFT, HEIGHT - 12, f"up: {self.up.name}", "start")


@dataclass(frozen=True)
class Band:
    """One row of stretches beside each other: (from, to, text, colour)."""

    name: str
    stretches: Sequence[tuple[float, float, str, str]]


def bands_svg(title: str, across: Axis, bands: Sequence[Band]) -> str:
    """Rows over one axis, each stretch with its text."""
    height, row = 96 + 64 * len(bands), 64
    parts = [_text(LEFT, 18, title, "start", 14)]

    def x_of(value: float) -> float:
        return LEFT + across.part(value) * (WIDTH - LEFT - RIGHT)

    for number, band in enumerate(bands):
        top = 32 + row * number
        parts.append(_text(LEFT, top + 12, band.name, "start"))
        for start, end, text, colour in band.stretches:
            x, width = x_of(start), x_of(end) - x_of(start)
            parts.append(
                f'<rect x="{x:.1f}" y="{top + 18}" width="{width:.1f}" height="32" '
                f'fill="{colour}" stroke="{INK}"/>'
            )
            parts.append(_text(x + width / 2, top + 38, text, "middle"))
    low = 32 + row * len(bands)
    parts.append(_line(LEFT, low, WIDTH - RIGHT, low, INK))
    for tick in across.ticks():
        parts.append(_line(x_of(tick), low, x_of(tick), low + 4, INK))
        parts.append(_text(x_of(tick), low + 18, f"{tick:,}", "middle"))
    parts.append(_text(WIDTH - RIGHT, low + 40, across.name, "end"))
    inside = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" '
        f'font-family="sans-serif" font-size="12" fill="{INK}">\n<title>{escape(title)}</title>\n'
        f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>\n{inside}\n</svg>\n'
    )


def _line(
    x1: float, y1: float, x2: float, y2: float, colour: str, dash: str = "", width: int = 1
) -> str:
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" '
        f'stroke-width="{width}" stroke-dasharray="{dash}"/>'
    )


def _text(x: float, y: float, text: str, anchor: str, size: int = 12) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}">'
        f"{escape(text)}</text>"
    )
