"""From the elements of a report to what stands on paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from plait import __version__
from plait.theme import LIGHT_PALETTE

from .drawing import Drawing
from .grid import Table, grid, heads
from .look import BOLD, CAPTION, CODE, DIM, HEADING, PLAIN, TITLE, Lines, Look, Span
from .paper import A4, POINT
from .piece import Bar, Cell, Gap, Piece, Row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPaintDevice

    from .element import Element
    from .paper import Paper

_STATUS = {"done": LIGHT_PALETTE.done, "failed": LIGHT_PALETTE.failed, "cancelled": LIGHT_PALETTE.stale}
_FAILED = Look(size=10, bold=True, color=LIGHT_PALETTE.failed)
_FAINT = Look(size=7.5, color=LIGHT_PALETTE.faint)
_NUMBER = Look(size=12, bold=True)
_BAR = re.compile(r"margin-left:([\d.]+)%;width:([\d.]+)%")
_FACTS = 5
"""Beside each other."""
_HEADINGS = 60
"""Points on a sheet that a picture leaves to the headings above it."""


class Composer:
    """Walks through a report and gives the pieces of it in their order."""

    def __init__(self, device: QPaintDevice, paper: Paper = A4) -> None:
        self._device, self._width, self._height = device, paper.width, paper.height

    def pieces(self, page: Element) -> Iterator[Piece]:
        main = page.first("main")
        for part in main.elements if main is not None else ():
            if part.name == "header":
                yield from self._top(part)
            elif part.name == "section":
                yield from self._section(part)
        yield Gap(20 * POINT)
        said = f"Written by Plait {__version__}. The workflow and the manifest of the run are attached to this file."
        yield from self._text([Span(said, DIM)])

    def _top(self, part: Element) -> Iterator[Piece]:
        for each in part.all(class_="kicker"):
            yield from self._text([Span(each.text, DIM)])
        name, chip = part.first("h1"), part.first(class_="chip")
        status = chip.text if chip is not None else ""
        color = _STATUS.get(status.lower(), LIGHT_PALETTE.text)
        title = [Span(name.text if name is not None else "", TITLE), Span("  ", PLAIN)]
        yield from self._text([*title, Span(status, Look(size=10, bold=True, color=color))])
        for each in part.all(class_="description"):
            yield Gap(4 * POINT)
            yield from self._text([Span(each.text, DIM)])
        for each in part.all(class_="facts"):
            yield Gap(10 * POINT)
            yield from self._facts(each, PLAIN, 3)

    def _section(self, part: Element) -> Iterator[Piece]:
        yield Gap(24 * POINT)
        head = part.first("h2")
        if head is not None:
            aside = part.first(class_="aside")
            said = [Span(f"   {aside.text}", DIM)] if aside is not None else []
            yield from self._text([Span(head.text, HEADING), *said], keeps=True)
            yield Gap(6 * POINT)
        for each in part.elements:
            if "section-head" not in each.classes:
                yield from self._within(each)

    def _within(self, part: Element) -> Iterator[Piece]:
        """The pieces of anything; a kind of its own for each that is not just what is in it."""
        match part.name:
            case "h3":
                yield Gap(14 * POINT)
                yield from self._text(_spans(part, CAPTION), keeps=True)
                yield Gap(2 * POINT)
            case "summary":
                if part.text != "Traceback":
                    yield Gap(12 * POINT)
                yield from self._text(_spans(part, PLAIN), keeps=True)
                yield Gap(2 * POINT)
            case "p":
                is_hint = "hint" in part.classes
                yield from self._text(_spans(part, DIM if is_hint else PLAIN), keeps=is_hint)
                yield Gap(3 * POINT)
            case "pre":
                yield from self._text([Span(part.text, CODE)])
                yield Gap(3 * POINT)
            case "svg":
                yield from self._picture(part.source)
                yield Gap(6 * POINT)
            case "table":
                yield from grid(_table(part), self._width, POINT, self._device)
                yield Gap(6 * POINT)
            case "dl":
                yield from self._list(part)
                yield Gap(6 * POINT)
            case "ol":
                yield from self._log(part)
            case _ if "timeline" in part.classes:
                yield from self._timeline(part)
            case _ if part.classes & {"in-dark", "slider"}:
                return
            case _:
                for each in part.children:
                    if not isinstance(each, str):
                        yield from self._within(each)
                    elif each.strip():
                        yield from self._text([Span(each, PLAIN)])

    def _picture(self, source: str) -> Iterator[Piece]:
        """A picture; one that isn't as it should be costs the report nothing else."""
        try:
            yield Drawing(source, POINT, self._width, self._height - _HEADINGS * POINT)
        except (ElementTree.ParseError, ValueError, ZeroDivisionError):
            yield from self._text([Span("The picture can't be drawn on paper.", DIM)])

    def _list(self, part: Element) -> Iterator[Piece]:
        if "model" in part.classes:
            rows = [[[Span(name, DIM)], [Span(value, PLAIN)]] for name, value in _pairs(part)]
            yield from grid(Table(heads("", ""), rows), self._width, POINT, self._device)
            return
        yield from self._facts(part, _NUMBER if "tiles" in part.classes else PLAIN, _FACTS)

    def _facts(self, part: Element, look: Look, beside: int) -> Iterator[Piece]:
        """Names with their values below, several beside each other."""
        pairs = list(_pairs(part))
        room = self._width / beside
        for first in range(0, len(pairs), beside):
            some = pairs[first : first + beside]
            for place, (kind, keeps) in enumerate(((DIM, True), (look, False))):
                texts = [[Span(pair[place], kind)] for pair in some]
                lines = [Lines(each, room - 8 * POINT, self._device) for each in texts]
                yield Row([Cell(room * number, each) for number, each in enumerate(lines)], keeps=keeps)
            yield Gap(6 * POINT)

    def _log(self, part: Element) -> Iterator[Piece]:
        rows = []
        for line in part.elements:
            said = {name: each.text for name in ("time", "name", "said") for each in line.all(class_=name)}
            looks = {"time": DIM, "name": DIM, "said": CODE}
            rows.append([[Span(said.get(name, ""), look)] for name, look in looks.items()])
        yield from grid(Table(heads("After", "Node", "Said"), rows), self._width, POINT, self._device)

    def _timeline(self, part: Element) -> Iterator[Piece]:
        """A line for each node: its name, a bar for when it worked, how much it gave, and how long it took."""
        name, track, size = (share * self._width for share in (0.32, 0.36, 0.17))
        columns = (
            ("name", PLAIN, 0.0, name),
            ("size", DIM, name + track, size),
            ("time", PLAIN, name + track + size, self._width - name - track - size),
        )
        for line in part.elements:
            cells = []
            for kind, look, x, room in columns:
                found = line.first(class_=kind)
                text = [Span(found.text if found is not None else "", look)]
                cells.append(Cell(x, Lines(text, room - 6 * POINT, self._device, right=x > 0)))
            yield Row(cells, bars=_bars(line, name, track - 6 * POINT), pad=1.5 * POINT)

    def _text(self, spans: Sequence[Span], *, keeps: bool = False) -> Iterator[Piece]:
        lines = Lines(spans, self._width, self._device)
        for number in range(len(lines)):
            yield Row([Cell(0.0, lines)], lines=(number, number + 1), keeps=keeps or number == 0 < len(lines) - 1)


def _bars(line: Element, x: float, track: float) -> Iterator[Bar]:
    """When a node worked, along a track for the whole run."""
    for drawn in line.all(class_="bar"):
        share = _BAR.match(drawn.attributes.get("style", ""))
        if share is not None:
            left, width = (float(each) / 100 * track for each in share.groups())
            color = LIGHT_PALETTE.failed if "failed" in drawn.classes else LIGHT_PALETTE.accent
            yield Bar(x + left, width, 4 * POINT, color)


def _pairs(part: Element) -> Iterator[tuple[str, str]]:
    for each in part.elements:
        name, value = each.first("dt"), each.first("dd")
        if name is not None and value is not None:
            yield name.text, value.text


def _table(part: Element) -> Table:
    head = part.first("thead")
    body = part.first("tbody")
    names = list(head.all("th")) if head is not None else []
    rows = [
        [_spans(cell, PLAIN) for cell in row.all("td", "th")] for row in (body.all("tr") if body is not None else ())
    ]
    most = max((len(row) for row in rows), default=0)
    numbers = frozenset(place for place, each in enumerate(names) if "number" in each.classes)
    written: list[Sequence[Span]] = [_spans(each, BOLD) for each in names]
    return Table(written or heads(*[""] * most), rows, numbers)


def _spans(part: Element, look: Look) -> list[Span]:
    """The texts within an element, each as its own element wants it."""
    made: list[Span] = []
    for each in part.children:
        if isinstance(each, str):
            made.append(Span(each, look))
        elif inner := _spans(each, _look_of(each, look)):
            if (made and each.name != "code") or (made and "id" in each.classes):
                # The style sheet of the page sets it apart; the type of a column is below its name.
                made.append(Span("\n" if "type" in each.classes else "  ", look))
            made += inner
    return made


def _look_of(part: Element, look: Look) -> Look:
    if part.name == "strong":
        return BOLD
    if part.classes & {"type", "id"}:
        return _FAINT
    if part.classes & {"dim", "missing", "hint", "tag"}:
        return DIM
    return CODE if part.name == "code" else look
