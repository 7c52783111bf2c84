"""Values of earlier or later rows."""

from __future__ import annotations

from typing import Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Columns, Table, node
from plait.backends import backend_of
from plait.backends.window import Position, Shift
from plait.exact import col, exactly

from .column_names import require_free
from .series import some_of


@node(
    "manipulation.lag",
    category="Manipulation/Columns",
    icon="table-arrow-down",
    face="{columns}, {copies} × {interval} rows {direction}",
    tags=("lag column", "lead", "shift", "previous row", "time series", "lagged"),
)
def lag(
    table: Table,
    *,
    columns: Annotated[Columns, Field(description="The columns whose values are taken.")] = Columns(),
    copies: Annotated[int, Field(ge=1, le=1_000, description="How many new columns there are for each old one.")] = 1,
    interval: Annotated[int, Field(ge=1, description="How many rows lie between one of them and the next.")] = 1,
    direction: Annotated[
        Literal["before", "after"], Field(description="Whether the values of rows before or after are taken.")
    ] = "before",
    groups: Annotated[
        Columns, Field(description="Only rows that are equal in these columns are neighbours.")
    ] = Columns.named(),
    incomplete: Annotated[
        Literal["keep", "drop"], Field(description="Whether rows without so many neighbours are kept.")
    ] = "keep",
) -> Table:
    """Add the values that columns have in earlier or later rows, in the order of the table.

    The new columns are named after how far away the row is: `load(-1)`, `load(-2)` for rows before, `load(+1)` for
    rows after. Where there is no such row, the value is missing; such rows are dropped if *incomplete* says so.
    Sort the table first if its rows are not in the order that is meant.

    Example: column `load`, 7 copies: the loads of the seven days before each day, to forecast from.
    """
    schema = table.collect_schema()
    chosen = some_of(schema, columns)
    within = list(dict.fromkeys(groups.among(schema)))
    steps = [interval * (copy + 1) * (1 if direction == "before" else -1) for copy in range(copies)]
    shifts = [Shift(f"{name}({-rows:+d})", name, rows) for name in chosen for rows in steps]
    require_free([shift.name for shift in shifts], schema, parameter="columns")
    backend = backend_of(table)
    lagged = backend.along(table, shifts, within)
    if incomplete == "keep":
        return lagged
    # A value may be missing where its row is there, so the rows are counted.
    place = nw.generate_temporary_column_name(8, [*schema, *(shift.name for shift in shifts)])
    numbered = backend.along(lagged, [Position(place, "")], within)
    size = nw.len().over(*exactly(within)) if within else nw.len()
    furthest = interval * copies
    whole = col(place) >= furthest if direction == "before" else col(place) < size - furthest
    return numbered.filter(whole).drop(place)
