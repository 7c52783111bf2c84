"""Tables that are put together row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait_nodes.manipulation.result_table import result_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import narwhals as nw

    from plait import Table


def table_of_rows(rows: Iterable[Sequence[Any]], schema: nw.Schema) -> Table:
    """A table of these rows; what is not a number (NaN) is missing in it."""
    listed = list(rows)
    columns = {name: [row[place] for row in listed] for place, name in enumerate(schema)}
    return result_table(columns, schema)


def columns_with(texts: Sequence[str], *, whole: Sequence[str] = (), numbers: Sequence[str] = ()) -> nw.Schema:
    """The columns of a result: texts, then whole numbers, then numbers."""
    import narwhals as nw

    return nw.Schema(
        {
            **dict.fromkeys(texts, nw.String()),
            **dict.fromkeys(whole, nw.Int64()),
            **dict.fromkeys(numbers, nw.Float64()),
        }
    )
