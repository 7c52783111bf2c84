"""Tables on paper: columns as wide as what is in them, and what has no room beside in another table below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .look import BOLD, DIM, Lines, Span, width_of
from .piece import Cell, Gap, Piece, Row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPaintDevice

_BETWEEN = 9.0
"""Points between two columns."""
_WIDEST = 150.0
"""Points of a column where not all have the room that they want."""
_PAD = 2.5
_RULE = 0.5
_LINES = 12
"""A row with more goes on in a further piece, which another sheet may begin with."""


@dataclass(frozen=True, slots=True)
class Table:
    """What is written in a table."""

    head: Sequence[Sequence[Span]]
    rows: Sequence[Sequence[Sequence[Span]]]
    numbers: frozenset[int] = frozenset()
    """Columns that stand to the right."""


def grid(table: Table, width: float, point: float, device: QPaintDevice) -> Iterator[Piece]:
    """The pieces of a table within a width; `point` is how many dots of the device a point is."""
    wanted = [_wanted(table, column, device) + 0.5 * point for column in range(len(table.head))]
    groups = _groups(wanted, width, point)
    for number, group in enumerate(groups):
        if number:
            yield Gap(8 * point)
        if len(groups) > 1:
            first, last = group[0] + 1, group[-1] + 1
            said = f"Columns {first}–{last} of {len(wanted)}" if last > first else f"Column {last} of {len(wanted)}"
            yield Row([Cell(0, Lines([Span(said, DIM)], width, device))], pad=_PAD * point, keeps=True)
        yield from _Part(table, group, _widths([wanted[each] for each in group], width, point), point, device).pieces()


class _Part:
    """Some columns of a table, all of which fit beside each other."""

    def __init__(
        self, table: Table, columns: Sequence[int], widths: Sequence[float], point: float, device: QPaintDevice
    ) -> None:
        self._table, self._columns, self._widths = table, columns, widths
        self._point, self._device = point, device

    def pieces(self) -> Iterator[Piece]:
        head: Piece | None = None
        if any(span.text for spans in self._table.head for span in spans):
            for piece in self._row(self._table.head, None):
                piece.keeps = True
                head = piece
                yield piece
        for row in self._table.rows:
            yield from self._row(row, head)

    def _row(self, texts: Sequence[Sequence[Span]], head: Piece | None) -> Iterator[Row]:
        cells, x = [], 0.0
        for column, width in zip(self._columns, self._widths, strict=True):
            spans = texts[column] if column < len(texts) else ()
            is_number = column in self._table.numbers
            cells.append(Cell(x, Lines(spans, width, self._device, right=is_number)))
            x += width + _BETWEEN * self._point
        most = max((len(cell.lines) for cell in cells), default=1)
        for first in range(0, most, _LINES):
            ends = first + _LINES >= most
            row = Row(
                cells,
                lines=(first, first + _LINES),
                pad=_PAD * self._point,
                rule=_RULE * self._point if ends else 0.0,
                head=head,
            )
            row.width = x - _BETWEEN * self._point
            yield row


def _wanted(table: Table, column: int, device: QPaintDevice) -> float:
    cells = [table.head[column], *(row[column] for row in table.rows if column < len(row))]
    return max((width_of(spans, device) for spans in cells if spans), default=0.0)


def _groups(wanted: Sequence[float], width: float, point: float) -> list[list[int]]:
    """Columns by the tables that they are in, each of which fits the width, and none of which is much narrower."""
    own = [min(each, _WIDEST * point) + _BETWEEN * point for each in wanted]
    most = width + _BETWEEN * point
    groups = _filled(own, most)
    even = _filled(own, min(most, sum(own) / len(groups) + max(own, default=0.0) / 2))
    return even if len(even) == len(groups) else groups


def _filled(widths: Sequence[float], most: float) -> list[list[int]]:
    groups: list[list[int]] = [[]]
    used = 0.0
    for column, each in enumerate(widths):
        if groups[-1] and used + each > most:
            groups.append([])
            used = 0.0
        groups[-1].append(column)
        used += each
    return groups


def _widths(wanted: Sequence[float], width: float, point: float) -> list[float]:
    """The widths of columns beside each other; what room is left goes to those that want more, in equal parts."""
    widths = [min(each, _WIDEST * point) for each in wanted]
    left = width - sum(widths) - _BETWEEN * point * (len(widths) - 1)
    while left > point:
        short = [place for place, each in enumerate(widths) if wanted[place] - each > 0.01]
        if not short:
            break
        share = left / len(short)
        for place in short:
            more = min(share, wanted[place] - widths[place])
            widths[place] += more
            left -= more
    return widths


def heads(*names: str) -> list[list[Span]]:
    """The head of a table."""
    return [[Span(name, BOLD)] for name in names]
