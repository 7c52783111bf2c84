"""Finding a text in the cells of a stored table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import polars as pl

from plait.errors import DataError
from plait_gui.language import tr
from plait_gui.late import Late

from .cell_matching import containing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import numpy as np

    from .row_order import Order
else:
    np = Late("numpy")


@dataclass(frozen=True, slots=True)
class CellMatches:
    """The cells that contain a text: one bit for each cell of the columns in which there are any."""

    text: str
    bits: Mapping[int, np.ndarray]
    """By column, packed by the positions of the rows in the file."""
    rows: np.ndarray
    """The places of the shown rows that have any, ascending."""
    until: np.ndarray
    """How many cells there are in each of these rows and in those above it."""
    order: Order | None

    @property
    def count(self) -> int:
        """Cells."""
        return int(self.until[-1]) if len(self.until) else 0

    def has(self, row: int, column: int) -> bool:
        """Whether a cell contains the text; the row by its position in the file."""
        bits = self.bits.get(column)
        return bits is not None and bool(bits[row >> 3] >> (7 - (row & 7)) & 1)

    def after(self, place: int, column: int) -> tuple[int, int] | None:
        """The next match behind a cell that is shown there; from the beginning again where there is none."""
        return self._near(place, column, forward=True)

    def before(self, place: int, column: int) -> tuple[int, int] | None:
        """The last match before a cell that is shown there; from the end again where there is none."""
        return self._near(place, column, forward=False)

    def number_of(self, place: int, column: int) -> int:
        """Which of the matches this one is, from 1, going through the rows as they are shown."""
        at = int(np.searchsorted(self.rows, place))
        above = int(self.until[at - 1]) if at else 0
        return above + sum(self.has(self._row(place), each) for each in self.bits if each <= column)

    def _near(self, place: int, column: int, *, forward: bool) -> tuple[int, int] | None:
        if not len(self.rows):
            return None
        here = [each for each in self._columns(place) if (each > column if forward else each < column)]
        if here:
            return place, here[0] if forward else here[-1]
        at = int(np.searchsorted(self.rows, place, side="right" if forward else "left"))
        found = int(self.rows[at % len(self.rows) if forward else at - 1])
        return found, self._columns(found)[0 if forward else -1]

    def _columns(self, place: int) -> list[int]:
        return [column for column in sorted(self.bits) if self.has(self._row(place), column)]

    def _row(self, place: int) -> int:
        return place if self.order is None else int(self.order[place])


def find_cells(path: Path, text: str, order: Order | None) -> CellMatches:
    """Look for a text in all cells of the rows that are shown.

    Raises:
        DataError: the file can't be read.
    """
    try:
        frame = pl.scan_ipc(path, glob=False)
        types = list(frame.collect_schema().dtypes())
        rows_of_file = frame.select(pl.len()).collect().item()
        tests = containing(text, types, range(len(types)))
        # Bytes, which numpy takes as they are; for bits the window would have to wait.
        found = frame.select(test.cast(pl.UInt8).alias(str(column)) for column, test in tests.items()).collect(
            engine="streaming"
        )
    except (OSError, pl.exceptions.PolarsError) as error:
        raise DataError(tr("The rows can't be searched."), hint=str(error).partition("\n")[0]) from None
    bits = {}
    cells_of_row = np.zeros(rows_of_file, dtype=np.uint32)
    for name in found.columns:
        cells = found[name].to_numpy()
        if cells.any():
            bits[int(name)] = np.packbits(cells)
            cells_of_row += cells
    shown = cells_of_row if order is None else cells_of_row[order]
    rows = np.flatnonzero(shown).astype(np.uint32)
    return CellMatches(text, bits, rows, np.cumsum(shown[rows], dtype=np.uint64), order)
