"""Samples for a model of sequences, cut out of a series."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Column, Columns, FromPort, OneColumn, ParameterError, Table, node
from plait.exact import exact, exactly
from plait.held import held
from plait.table import collect
from plait_nodes.manipulation.column_names import require_distinct

from .series import check_time
from .window_table import Layout, window_columns, window_table
from .windows import Reach, WindowPlan, Windows

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class WindowBuilderResult(NamedTuple):
    table: Table
    windows: Windows


def _schema(table: nw.Schema | None, *, layout: Layout, **params: Any) -> tuple[nw.Schema | None, None]:  # noqa: ANN401 - the node's own
    if table is None:
        return None, None
    params.pop("stride"), params.pop("missing")
    return nw.Schema(window_columns(table, _plan(table, layout=layout, **params), layout)), None


@node(
    "timeseries.window_builder",
    category="Time series",
    icon="view-week-outline",
    face="{steps} steps, {horizon} ahead",
    tags=("lag columns", "sliding window", "sequence samples", "loop window", "supervised", "many to one"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def window_builder(
    table: Table,
    *,
    features: Annotated[
        Columns, FromPort(types="numeric"), Field(description="The columns whose values before are in a window.")
    ] = Columns.of_type("numeric"),
    targets: Annotated[
        Columns, FromPort(types="numeric"), Field(description="The columns whose values after are to be predicted.")
    ] = Columns.named(),
    steps: Annotated[int, Field(ge=1, le=100_000, description="How many values of each feature a window has.")] = 24,
    horizon: Annotated[int, Field(ge=0, le=9_999, description="How many rows after the last step a target is.")] = 1,
    reach: Annotated[
        Reach, Field(description="Whether only the row at the horizon is the target, or all rows up to it.")
    ] = "one",
    spacing: Annotated[int, Field(ge=1, le=100_000, description="Every how many rows there is a step.")] = 1,
    stride: Annotated[int, Field(ge=1, le=1_000_000, description="Every how many rows a window begins.")] = 1,
    time: Annotated[
        Column, OneColumn(types="temporal"), Field(description="The dates or times to sort by; may be left empty.")
    ] = "",
    groups: Annotated[
        Columns, Field(description="Columns that tell series apart; no window reaches from one into another.")
    ] = Columns.named(),
    missing: Annotated[bool, Field(description="Whether windows with missing values are kept.")] = False,
    layout: Annotated[
        Layout, Field(description="Whether the table has a column for each step, or one with all steps in each cell.")
    ] = "columns",
) -> WindowBuilderResult:
    """Cut a series into windows: each is a sample of what was, with what came after.

    The rows are sorted by groups and time, and must then lie at equal distances (put Gap Filler before). A series of
    L rows has L - W - H + 1 windows of W rows with a target H rows after; 96 hours in steps of ten minutes are 576.

    `windows` is for learners of sequences: it holds the rows once, and each window is a view into them. `table` has
    one row for each window, with groups and the time of its last step; it is put together when somebody reads it. In
    the layout 'columns' a value three rows before the last step is called `temp (t-3)`, the last `temp (t)`, and a
    target a day later `temp (t+24)`, so that any learner can use them. In the layout 'arrays' each cell of `temp (t)`
    holds all steps, the oldest first.

    Example: 96 steps of `temp` and `humid`, and the target `temp` with the horizon 24: the weather of four days, and
    the temperature a day later.
    """
    schema = table.collect_schema()
    plan = _plan(
        schema,
        features=features,
        targets=targets,
        steps=steps,
        horizon=horizon,
        reach=reach,
        spacing=spacing,
        time=time,
        groups=groups,
        layout=layout,
    )
    order = [*plan.keys, *([time] if time else [])]
    needed = table.select(exactly(dict.fromkeys([*order, *plan.features, *plan.targets])))
    rows: pl.DataFrame = collect(needed).to_polars()
    if order:
        rows = rows.sort(*exactly(order), nulls_last=True, maintain_order=True)
    windows = Windows(rows.rechunk(), _starts(rows, plan, stride, missing), plan)
    return WindowBuilderResult(window_table(windows, layout, nw.Schema(window_columns(schema, plan, layout))), windows)


def _plan(
    schema: nw.Schema,
    *,
    features: Columns,
    targets: Columns,
    steps: int,
    horizon: int,
    reach: Reach,
    spacing: int,
    time: str,
    groups: Columns,
    layout: Layout,
) -> WindowPlan:
    """How to cut windows out of a table with these columns.

    Raises:
        MissingColumnError: a column is not there.
        ParameterError: one holds no numbers, there are no features, or two columns would get one name.
    """
    if time:
        check_time(schema, time)
    keys = tuple(name for name in dict.fromkeys(groups.among(schema)) if name != time)
    seen = tuple(name for name in dict.fromkeys(features.among(schema)) if name not in keys)
    wanted = tuple(dict.fromkeys(targets.among(schema)))
    for parameter, chosen in (("features", seen), ("targets", wanted)):
        for name in chosen:
            if not (schema[name].is_numeric() or schema[name] == nw.Boolean):
                raise ParameterError(
                    f"The column '{name}' holds {held(schema[name])}, not numbers.",
                    parameter=parameter,
                    hint="Leave it out, or convert it with Type Converter.",
                )
    if not seen:
        raise ParameterError("There is no column to make windows of.", parameter="features", hint="Choose one.")
    if wanted and horizon == 0 and set(wanted) & set(seen):
        raise ParameterError(
            "With the horizon 0 the target is the last step itself.", parameter="horizon", hint="Choose at least 1."
        )
    plan = WindowPlan(
        features=seen,
        targets=wanted,
        keys=keys,
        time=time,
        steps=steps,
        spacing=spacing,
        horizon=horizon,
        reach=reach,
    )
    names = [name for name, _ in window_columns(schema, plan, layout)]
    require_distinct(names, parameter="features", hint="Rename a column before.")
    return plan


def _starts(rows: pl.DataFrame, plan: WindowPlan, stride: int, missing: bool) -> NDArray[np.int64]:
    """The rows at which windows begin."""
    import numpy as np

    count = len(rows) - plan.span + 1
    if count <= 0:
        return np.empty(0, np.int64)
    starts = np.arange(count)
    if plan.keys:
        series = rows.select(pl.struct(exactly(plan.keys)).rle_id()).to_series().to_numpy()
        starts = starts[series[:count] == series[plan.span - 1 :]]
        within = starts - np.searchsorted(series, series[starts])
        starts = starts[within % stride == 0]
    else:
        starts = starts[::stride]
    return starts if missing else starts[_is_whole(rows, plan)[starts]]


def _is_whole(rows: pl.DataFrame, plan: WindowPlan) -> NDArray[np.bool_]:
    """For each row at which a window may begin, whether it has all its values."""
    import numpy as np

    count = len(rows) - plan.span + 1
    whole = np.ones(count, bool)
    looked_at: list[tuple[tuple[str, ...], list[int]]] = [
        (plan.features, list(range(0, plan.length, plan.spacing))),
        (plan.targets, [plan.length - 1 + ahead for ahead in plan.ahead]),
    ]
    for columns, offsets in looked_at:
        if not columns:
            continue
        gaps = [pl.col(exact(name)).is_null() | ~pl.col(exact(name)).cast(pl.Float64).is_finite() for name in columns]
        gap = rows.select(pl.any_horizontal(*gaps).fill_null(True)).to_series().to_numpy()
        if gap.any():
            for offset in offsets:
                whole &= ~gap[offset : offset + count]
    return whole
