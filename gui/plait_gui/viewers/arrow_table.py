"""A table in an Arrow file, mapped into memory: only what is looked at is read."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from plait_gui.late import Late

if TYPE_CHECKING:
    from pathlib import Path

    import pyarrow as pa
else:
    pa = Late("pyarrow")


class ArrowTable:
    """Rows of an Arrow IPC file by position.

    Raises:
        OSError: the file can't be opened.
        pyarrow.ArrowInvalid: it is no Arrow file, or damaged.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        reader = pa.ipc.open_file(pa.memory_map(str(path), "r"))
        # They are only pointers into the file, which the system reads where somebody looks.
        self._batches = [reader.get_batch(number) for number in range(reader.num_record_batches)]
        self._starts: list[int] = []
        """The position of the first row of each batch."""
        self.rows = 0
        self.names: list[str] = list(reader.schema.names)
        self.types: list[pa.DataType] = list(reader.schema.types)
        self.missing = [0] * len(self.names)
        """How many values of each column are missing."""
        for batch in self._batches:
            self._starts.append(self.rows)
            self.rows += batch.num_rows
            for index, column in enumerate(batch.columns):
                self.missing[index] += column.null_count

    @property
    def columns(self) -> int:
        return len(self.names)

    def type_of(self, column: int) -> pa.DataType:
        return self.types[column]

    def value(self, row: int, column: int) -> pa.Scalar:
        """One value."""
        number = bisect_right(self._starts, row) - 1
        return self._batches[number].column(column)[row - self._starts[number]]

    def sample(self, column: int, most: int) -> pa.ChunkedArray:
        """At most so many values of a column, in pieces spread evenly over the rows."""
        pieces = []
        share = max(1, self.rows) / max(1, most)
        for batch in self._batches:
            values = batch.column(column)
            wanted = len(values) if share <= 1 else int(len(values) / share)
            pieces.append(values.slice((len(values) - wanted) // 2, wanted))
        return pa.chunked_array(pieces, type=self.types[column])
