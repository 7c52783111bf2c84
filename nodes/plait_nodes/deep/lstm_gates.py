"""Gates, state and output of LSTM cells over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

import narwhals as nw
from pydantic import Field

from plait import DataError, Figure, MissingColumnError, OneColumn, ParameterError, Table, node
from plait.table import collect
from plait_nodes.views.category import Category
from plait_nodes.views.quantity import Quantity
from plait_nodes.views.title import Title

from .lstm_tables import PARTS

if TYPE_CHECKING:
    import polars as pl

Shown = Literal["one cell", "all cells"]
MOST_GROUPS = 12
MOST_ROWS = 40_000
_HINT = "Connect the trace of LSTM Anatomy, or a table with the columns time, cell, z, i, f, o, c and y."


def _schema(table: nw.Schema | None, *, groups: str, **_: object) -> None:
    if table is not None:
        _check(table, groups)


@node(
    "deep.lstm_gates",
    title="LSTM Gates",
    category="Deep learning/Explain",
    icon="gate",
    face="{shown} · {groups}",
    tags=("plot", "lstm", "forget gate", "input gate", "output gate", "cell state", "activation", "heat map"),
    schema=_schema,
    collects=True,
    passes=3,
)
def lstm_gates(
    table: Table,
    *,
    shown: Annotated[
        Shown, Field(description="Whether one cell is drawn as lines, or all cells as fields of colour.")
    ] = "one cell",
    cell: Annotated[int, Field(ge=0, description="The number of the cell, for 'one cell'.")] = 1,
    groups: Annotated[
        str, OneColumn(), Field(description="The column that says which trace a row is of; may stay empty.")
    ] = "",
    group: Annotated[
        str, Field(description="The one trace that is drawn; if empty all of them as lines, or the first as colours.")
    ] = "",
    title: Title = "",
) -> Figure:
    """Draw what LSTM cells let in, keep and let out, in six panels over time.

    The panels are the block input z, the input gate i, the forget gate f, the output gate o, the cell's state c and
    its output y. Gates lie between 0 (shut) and 1 (open). As lines several traces can be compared, such as those of
    the variants; as colours each row of a panel is a cell, 0 has the colour of the background where there are
    negative values, and the range stands beside the panel's name.

    The table has a row for each time step and cell, with the columns `time`, `cell`, `z`, `i`, `f`, `o`, `c` and `y`.
    Of very long traces the first part is drawn.

    Example: `trace` of LSTM Anatomy for all nine variants, with `variant` as groups.
    """
    schema = table.collect_schema()
    _check(schema, groups)
    time = Quantity.of(schema, "time", "table")
    name = Category.of(schema, groups, "groups").text if groups else nw.lit("", nw.String)
    rows = table.select(
        name.alias("name"),
        time.number.alias("time"),
        nw.col("cell").cast(nw.Int64),
        *(Quantity.of(schema, part, "table").number.alias(part) for part in PARTS),
    ).filter(~nw.col("time").is_null() & ~nw.col("cell").is_null() & ~nw.col("name").is_null())
    names = _names(rows, group, shown)
    rows = rows.filter(nw.col("name").is_in(names))
    cells = sorted(collect(rows.select("cell").unique())["cell"].to_list())
    if cells and shown == "one cell" and cell not in cells:
        hint = f"The trace has cells from {cells[0]} to {cells[-1]}."
        raise ParameterError(f"There is no cell {cell}.", parameter="cell", hint=hint)
    if shown == "one cell":
        rows = rows.filter(nw.col("cell") == cell)
    found = collect(rows).to_polars().sort("name", "time", "cell", maintain_order=True)
    steps = found["time"].n_unique()
    found = _first_part(found)
    options: dict[str, Any] = {
        "shown": shown,
        "cell": cell,
        "cells": cells if shown == "all cells" else [],
        "names": names,
        "groups": groups,
        "time_kind": time.kind,
        "size": [900, 520],
    }
    metrics = {"cells": float(len(cells)), "steps": float(steps), "steps drawn": float(found["time"].n_unique())}
    return Figure("deep.lstm_gates", {"trace": found}, options, title, metrics)


def _check(schema: nw.Schema, groups: str) -> None:
    """Refuse a table that is no trace.

    Raises:
        MissingColumnError: a column is not there.
        ParameterError: one holds no numbers.
    """
    for name in ("time", "cell", *PARTS):
        if name not in schema:
            raise MissingColumnError(name, schema.names(), hint=_HINT)
        Quantity.of(schema, name, "table")
    if groups:
        Category.of(schema, groups, "groups")


def _names(rows: Table, group: str, shown: Shown) -> list[str]:
    """The traces that are drawn, in the order of the table."""
    found: list[str] = collect(rows.select("name")).to_polars()["name"].unique(maintain_order=True).to_list()
    if group:
        if group not in found:
            hint = f"There are: {', '.join(found[:9])}." if found else "The table has no rows."
            raise ParameterError(f"There is no trace '{group}'.", parameter="group", hint=hint)
        return [group]
    if shown == "all cells":
        return found[:1]
    if len(found) > MOST_GROUPS:
        hint = "Name the one that is drawn as 'group'."
        raise ParameterError(f"{len(found)} traces are too many for one drawing.", parameter="group", hint=hint)
    return found


def _first_part(rows: pl.DataFrame) -> pl.DataFrame:
    """The rows of the first time steps, as many as can be drawn.

    Raises:
        DataError: not even one time step has few enough rows.
    """
    import polars as pl

    if rows.height <= MOST_ROWS:
        return rows
    steps = rows["time"].unique().sort()
    kept = int(MOST_ROWS * len(steps) / rows.height)
    if not kept:
        hint = "Take fewer cells with Row Filter."
        raise DataError(f"One time step has {rows.height // len(steps)} rows, too many to draw.", hint=hint)
    return rows.filter(pl.col("time") <= steps[kept - 1]).head(MOST_ROWS)
