"""The first rows of a table, to be looked at."""

from __future__ import annotations

from typing import Annotated, Any, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Columns, Figure, Table, node
from plait.backends import backend_of
from plait.exact import exactly
from plait.figure.gestures import Choices, Pick, as_options
from plait.table import collect

from .title import Title

MOST_SHOWN = 1_000


class TableViewResult(NamedTuple):
    out: Figure
    selected: Table


def _schema(table: nw.Schema | None, *, columns: Columns, **_: object) -> tuple[None, nw.Schema | None]:
    if table is not None:
        columns.among(table)
    return None, table


@node(
    "views.table_view",
    category="Views",
    icon="table-eye",
    face="{rows} rows · {columns}",
    tags=("show", "print", "look", "rows", "data", "report", "display", "view", "table"),
    schema=_schema,
    collects=True,
    passes=2,
)
def table_view(
    table: Table,
    *,
    columns: Annotated[Columns, Field(description="The columns to show, in this order if they are named.")] = Columns(),
    rows: Annotated[int, Field(ge=1, le=MOST_SHOWN, description="How many rows are shown, from the first one.")] = 20,
    selection: Annotated[list[int], Field(description="The numbers of the rows that are selected, from 0.")] = [],  # noqa: B006 - never changed
    title: Title = "",
) -> TableViewResult:
    """Show the first rows of a table in the report.

    A page shows them as a table, an image as much of them as there is room for. The metrics are the rows and columns
    that the table has. All rows can be looked at in the data panel; this node is for what a reader should see.

    A click on a row selects it. `selected` has the selected rows with all columns, in the order of the table; without
    one it has none.

    Example: the 10 rows after Sorter, with the columns `carrier` and `arr_delay_mean`.
    """
    names = list(dict.fromkeys(columns.of(table)))
    chosen = table.select(exactly(names)) if names else table.drop(*table.collect_schema())
    count = int(collect(table.select(nw.len())).item()) if table.collect_schema() else 0
    first = collect(chosen.head(rows)).to_polars()
    shown = storable(first)
    options: dict[str, Any] = {
        "selection": list(selection),
        "gestures": as_options(Pick(patches=Choices(values=tuple((row,) for row in range(shown.height))))),
        "page_table": "rows",
        "types": [str(dtype) for dtype in chosen.collect_schema().values()],
        "size": [720, min(900, 70 + 26 * (min(rows, count) + 1))],
    }
    metrics = {"rows": float(count), "columns": float(len(names))}
    figure = Figure("views.table_view", {"rows": shown}, options, title, metrics)
    picked = sorted({row for row in selection if 0 <= row < count})
    return TableViewResult(figure, backend_of(table).take(table, picked) if picked else table.head(0))


def storable(frame: pl.DataFrame) -> pl.DataFrame:
    """The rows with values of types that a file can't hold as texts."""
    objects = [name for name, dtype in frame.schema.items() if dtype == pl.Object]
    return frame.with_columns(pl.Series(name, [str(value) for value in frame[name]]) for name in objects)
