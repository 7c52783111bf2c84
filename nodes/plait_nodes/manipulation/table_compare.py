"""What differs between two tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Columns, MissingColumnError, Table, node
from plait.backends import backend_of
from plait.backends.window import Position
from plait.exact import col, exactly
from plait_nodes.manipulation.result_table import result_table

from .column_names import require_distinct
from .joiner import JoinKey, with_equal_types
from .promotion import common_type

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_NUMBER, _ROW, _PLACE = "row", "plait row", "plait place"
_LEFT, _RIGHT, _CELL = "plait left", "plait right", "plait cell"
_RESULT = ("change", "column", "left", "right")
_COLUMNS = nw.Schema(
    {
        "column": nw.String(),
        "left_type": nw.String(),
        "right_type": nw.String(),
        "found": nw.String(),
        "compared": nw.Boolean(),
    }
)


class Compared(NamedTuple):
    """Cell by cell and row by row what differs, and column by column."""

    differences: Table
    columns: Table


@node(
    "manipulation.table_compare",
    category="Manipulation/Table",
    icon="compare-horizontal",
    face="by {keys}",
    tags=("table difference finder", "table difference checker", "diff", "compare", "reconcile"),
    collects=True,
)
def table_compare(
    left: Table,
    right: Table,
    *,
    keys: Annotated[
        list[JoinKey], Field(description="The columns that say which rows are the same; their numbers if none.")
    ] = [],  # noqa: B006 - never changed
    columns: Annotated[Columns, Field(description="The columns that are compared; of the left table.")] = Columns(),
    tolerance: Annotated[
        float, Field(ge=0, description="By how much numbers may differ and still count as equal.")
    ] = 0.0,
) -> Compared:
    """Find the rows and values in which two tables differ.

    'differences' has a row for each value that differs, in the order of the left table: the keys (or the row's number),
    *change* 'changed', the column, and both values as texts. A row that only one table has gives one row, with
    'only left' or 'only right'. If keys repeat, the first rows with a key are compared, then the second ones. Missing
    values are equal to each other, and so are NaN; numbers of different types are compared by their values, other
    types that do not go together as texts. Lists are not compared. The tables are read when the node runs, and the
    rows that differ are kept in memory.

    'columns' has a row for each column of either table: its types, in which of the tables it is, and in how many rows
    its values differ.

    Example: the prices of yesterday and today, key `article`.
    """
    own, others = left.collect_schema(), right.collect_schema()
    left, right = with_equal_types(left, right, keys)
    names = [key.left for key in keys] or [_NUMBER]
    require_distinct([*names, *_RESULT], parameter="keys", hint="Rename the column before this node.")
    compared = _compared(own, others, columns, keys)
    joined = _side_by_side(left, right, keys, compared)
    inner = _inner_keys(keys) or [_NUMBER]
    rows = _cells(
        joined,
        inner,
        {name: _differs(place, own[name], others[name], tolerance) for place, name in enumerate(compared)},
    )
    ordered = backend_of(joined).sort(rows, [_ROW, _PLACE], descending=[False] * 2, nulls_last=[True] * 2)
    differences = ordered.select(
        *(col(key).alias(name) for key, name in zip(inner, names, strict=True)), *exactly(_RESULT)
    )
    return Compared(differences, _by_column(own, others, compared, differences))


def _compared(own: nw.Schema, others: nw.Schema, columns: Columns, keys: Sequence[JoinKey]) -> list[str]:
    """The columns that are compared: of those that are chosen the ones that both tables have.

    Raises:
        MissingColumnError: a column that is listed is not in one of the tables.
    """
    chosen = list(dict.fromkeys(columns.among(own)))
    for name in chosen:
        if columns.names is not None and name not in others:
            raise MissingColumnError(name, others.names())
    by = {key.left for key in keys} | {key.partner for key in keys}
    flat = [name for name in chosen if name in others and not (own[name].is_nested() or others[name].is_nested())]
    return [name for name in flat if name not in by]


def _inner_keys(keys: Sequence[JoinKey]) -> list[str]:
    """What the keys are called in between, where names of columns would meet our own."""
    return [f"plait key {place}" for place in range(len(keys))]


def _side_by_side(left: Table, right: Table, keys: Sequence[JoinKey], compared: Sequence[str]) -> Table:
    """Each row of one table beside the same row of the other, with the values of both."""
    backend = backend_of(left)
    by = _inner_keys(keys)
    sides = []
    for named, mark, table, own in (
        (_of_left, _LEFT, left, [key.left for key in keys]),
        (_of_right, _RIGHT, right, [key.partner for key in keys]),
    ):
        values = [col(name).alias(named(place)) for place, name in enumerate(compared)]
        chosen = table.select(
            *(col(name).alias(key) for name, key in zip(own, by, strict=True)), *values, nw.lit(True).alias(mark)
        )
        sides.append(backend.along(chosen, [Position(_NUMBER if not by else _PLACE, mark)], by))
    joint = [*by, _PLACE] if by else [_NUMBER]
    joined = backend.join(
        *sides, left_on=joint, right_on=joint, how="full", suffix="_right", order="left", nulls_equal=True
    )
    numbered = backend.number(joined, _ROW)
    return numbered if by else numbered.with_columns(nw.col(_NUMBER) + 1)


def _cells(joined: Table, names: Sequence[str], differs: Mapping[str, nw.Expr]) -> Table:
    """A row for each cell that differs, and one for each row that only one table has.

    The rows in which nothing differs leave first, so that the tables are put side by side once, and not once for each
    column.
    """
    one_side = nw.col(_LEFT).is_null() | nw.col(_RIGHT).is_null()
    marks = {_mark(place): ~one_side & differs for place, differs in enumerate(differs.values())}
    found = joined.with_columns(one_side.alias(_mark(-1)), *(expr.alias(name) for name, expr in marks.items()))
    found = found.filter(nw.any_horizontal(nw.col(*exactly([_mark(-1), *marks])), ignore_nulls=True))
    nothing = nw.lit(None, nw.String)
    sides = {
        _mark(place): (
            col(_of_left(place)).cast(nw.String).alias("left"),
            col(_of_right(place)).cast(nw.String).alias("right"),
        )
        for place in range(len(differs))
    }
    sides[_mark(-1)] = (nothing.alias("left"), nothing.alias("right"))
    index = [*names, _ROW, _LEFT, _RIGHT]
    pairs = found.select(
        *exactly(index), *(nw.when(col(mark)).then(nw.struct(*both)).alias(mark) for mark, both in sides.items())
    )
    cells = pairs.unpivot(list(sides), index=index, variable_name=_PLACE, value_name=_CELL)
    places = range(-1, len(differs))
    change = nw.when(~one_side).then(nw.lit("changed")).otherwise(_whose())
    return cells.filter(~nw.col(_CELL).is_null()).select(
        *exactly(names),
        change.alias("change"),
        nw.col(_PLACE).replace_strict([*map(_mark, places)], [None, *differs], return_dtype=nw.String).alias("column"),
        nw.col(_CELL).struct.field("left").alias("left"),
        nw.col(_CELL).struct.field("right").alias("right"),
        nw.col(_ROW),
        nw.col(_PLACE).replace_strict([*map(_mark, places)], [*places], return_dtype=nw.Int64).alias(_PLACE),
    )


def _whose() -> nw.Expr:
    return nw.when(nw.col(_RIGHT).is_null()).then(nw.lit("only left")).otherwise(nw.lit("only right"))


def _mark(place: int) -> str:
    return f"plait {place}"


def _of_left(place: int) -> str:
    return f"plait left {place}"


def _of_right(place: int) -> str:
    return f"plait right {place}"


def _differs(place: int, dtype: nw.dtypes.DType, other: nw.dtypes.DType, tolerance: float) -> nw.Expr:
    """Whether both values of a column are not the same."""
    left, right = col(_of_left(place)), col(_of_right(place))
    common = common_type([dtype, other]) or nw.String()
    first, second = left.cast(common), right.cast(common)
    # NaN equals itself here, as it does for the engine.
    unequal = first != second
    if tolerance and common.is_numeric():
        unequal = unequal & ~((first.cast(nw.Float64) - second.cast(nw.Float64)).abs() <= tolerance)
    return unequal.fill_null(False) | (left.is_null() & ~right.is_null()) | (~left.is_null() & right.is_null())


def _by_column(own: nw.Schema, others: nw.Schema, compared: Sequence[str], differences: Table) -> Table:
    names = list(dict.fromkeys([*own, *others]))
    found = {
        "column": names,
        "left_type": [_type(own[name]) if name in own else None for name in names],
        "right_type": [_type(others[name]) if name in others else None for name in names],
        "found": ["both" if name in own and name in others else "left" if name in own else "right" for name in names],
        "compared": [name in compared for name in names],
    }
    base = result_table(found, _COLUMNS)
    counts = differences.filter(nw.col("change") == "changed").group_by("column").agg(nw.len().alias("differences"))
    joined = backend_of(base).join(
        base, counts, left_on=["column"], right_on=["column"], how="left", suffix="_counted", order="left"
    )
    return joined.with_columns(
        nw.when(nw.col("compared")).then(nw.col("differences").cast(nw.Int64).fill_null(0)).alias("differences")
    )


def _type(dtype: nw.dtypes.DType) -> str:
    # The values of an enumeration, which may be many, are no part of its name.
    return "Enum" if isinstance(dtype, nw.Enum) else str(dtype)
