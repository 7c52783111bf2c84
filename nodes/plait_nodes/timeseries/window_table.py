"""Windows as a table: one row for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import narwhals as nw
import polars as pl

if TYPE_CHECKING:
    from plait import Table

    from .windows import WindowPlan, Windows

Layout = Literal["columns", "arrays"]


def offset_name(name: str, offset: int) -> str:
    """The column with the value so many rows after (or, below 0, before) the last step: `temp (t-3)`."""
    return f"{name} (t{offset:+d})" if offset else f"{name} (t)"


def window_columns(table: nw.Schema, plan: WindowPlan, layout: Layout) -> list[tuple[str, nw.dtypes.DType]]:
    """The columns that `window_table` gives, with their types."""
    columns = [(name, table[name]) for name in (*plan.keys, *((plan.time,) if plan.time else ()))]
    if layout == "columns":
        return columns + [(offset_name(name, offset), table[name]) for name, offset in _offsets(plan)]
    columns += [(offset_name(name, 0), nw.Array(nw.Float64(), plan.steps)) for name in plan.features]
    return columns + [(_ahead_name(name, plan), _ahead_type(plan)) for name in plan.targets]


def window_table(windows: Windows, layout: Layout, schema: nw.Schema) -> Table:
    """A table of slices of the rows where windows begin at every row, or a query that copies when somebody reads it."""
    if layout == "columns" and windows.begin_everywhere:
        return nw.from_native(_columns(windows).lazy())
    make = _columns if layout == "columns" else _arrays
    types = pl.Schema(schema.to_polars())

    def cut(_rows: pl.DataFrame) -> pl.DataFrame:
        return make(windows).cast(types)

    return nw.from_native(windows.rows.lazy().select(pl.len()).map_batches(cut, schema=types))


def _columns(windows: Windows) -> pl.DataFrame:
    """One column for each step: slices of the rows, copied only where windows don't begin at every row."""
    plan = windows.plan
    columns = _last_rows(windows)
    columns += [
        windows.column(name, plan.length - 1 + offset).alias(offset_name(name, offset))
        for name, offset in _offsets(plan)
    ]
    return pl.DataFrame(columns)


def _arrays(windows: Windows) -> pl.DataFrame:
    """One column for each feature and target, whose cells hold all steps."""
    plan, inputs, targets = windows.plan, windows.inputs(), windows.targets()
    columns = _last_rows(windows)
    columns += [pl.Series(offset_name(name, 0), inputs[:, :, place]) for place, name in enumerate(plan.features)]
    for place, name in enumerate(plan.targets):
        cells = targets[:, :, place]
        columns.append(pl.Series(_ahead_name(name, plan), cells[:, 0] if len(plan.ahead) == 1 else cells))
    return pl.DataFrame(columns)


def _last_rows(windows: Windows) -> list[pl.Series]:
    """Groups and time of the last step."""
    plan = windows.plan
    return [windows.column(name, plan.length - 1) for name in (*plan.keys, *((plan.time,) if plan.time else ()))]


def _offsets(plan: WindowPlan) -> list[tuple[str, int]]:
    """Each column of the layout 'columns', as a name and how far from the last step."""
    before = range(-(plan.steps - 1) * plan.spacing, 1, plan.spacing)
    seen = [(name, offset) for name in plan.features for offset in before]
    return seen + [(name, offset) for name in plan.targets for offset in plan.ahead]


def _ahead_name(name: str, plan: WindowPlan) -> str:
    if len(plan.ahead) == 1:
        return offset_name(name, plan.horizon)
    return f"{name} (t+{plan.ahead[0]}…t+{plan.horizon})"


def _ahead_type(plan: WindowPlan) -> nw.dtypes.DType:
    return nw.Float64() if len(plan.ahead) == 1 else nw.Array(nw.Float64(), len(plan.ahead))
