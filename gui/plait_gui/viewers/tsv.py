"""Cells of a table as tab-separated text, for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .cell_text import full_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QItemSelectionRange

    from .arrow_table import ArrowTable
    from .row_order import Order

MOST_COPIED = 2_000_000
"""Cells that are put on the clipboard at once."""


class CopiedCells:
    """What was selected when somebody wanted to copy it; its text may be made in a thread beside the window."""

    def __init__(self, table: ArrowTable, order: Order | None, ranges: Iterable[QItemSelectionRange]) -> None:
        self._table, self._order = table, order
        chosen = tuple(ranges)
        self._columns = sorted({column for each in chosen for column in range(each.left(), each.right() + 1)})
        self._spans = sorted({(each.top(), each.bottom()) for each in chosen})

    @property
    def count(self) -> int:
        """Cells, some of them perhaps twice."""
        return len(self._columns) * sum(bottom - top + 1 for top, bottom in self._spans)

    @property
    def text(self) -> str:
        """The cells in the order that is shown, below the names of their columns; missing ones are empty."""
        if not self._columns:
            return ""
        table, order = self._table, self._order
        lines = ["\t".join(_field(table.names[column]) for column in self._columns)]
        room = MOST_COPIED // len(self._columns)
        last = -1
        for top, bottom in self._spans:
            for row in range(max(top, last + 1), bottom + 1):
                if len(lines) > room:
                    break
                at = row if order is None else int(order[row])
                lines.append("\t".join(_field(full_text(table.value(at, column))) for column in self._columns))
            last = max(last, bottom)
        return "\n".join(lines) + "\n"


def _field(text: str) -> str:
    """A field of tab-separated text, quoted where it must be."""
    if any(sign in text for sign in '\t\n\r"'):
        return '"' + text.replace('"', '""') + '"'
    return text
