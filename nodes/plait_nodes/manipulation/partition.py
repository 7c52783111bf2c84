"""Two parts of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Column, Columns, Table, node
from plait.backends import backend_of
from plait.exact import col, spare
from plait.parameters import OneColumn

from .date_columns import require_dates
from .drawing import Method, drawn_count, in_time_order, mark_drawn, row_count, whole_groups

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PartitionMethod = Literal[Method, "time order", "groups"]


class Parts(NamedTuple):
    """The rows that were drawn, and all the others."""

    first: Table
    second: Table


class PartSchemas(NamedTuple):
    """Both parts have the columns of the table."""

    first: nw.Schema | None
    second: nw.Schema | None


def _schema(
    table: nw.Schema | None, *, method: PartitionMethod, strata: Columns, time: str, groups: Columns, **_: object
) -> PartSchemas:
    if table is not None:
        strata.among(table)
        groups.among(table)
        if method == "time order":
            require_dates(table, [time])
    return PartSchemas(table, table)


@node(
    "manipulation.partition",
    category="Manipulation/Rows",
    icon="call-split",
    face="{fraction} · {method} · seed {seed}",
    tags=("split", "train test split", "holdout", "partitioning", "training and test", "sample"),
    schema=_schema,
    collects=True,
    passes=2,
)
def partition(
    table: Table,
    *,
    method: Annotated[PartitionMethod, Field(description="Which rows go to the first part.")] = "random",
    fraction: Annotated[float, Field(ge=0, le=1, description="The share of the rows in the first part.")] = 0.8,
    count: Annotated[
        int | None, Field(ge=0, description="The number of rows in the first part, instead of a fraction.")
    ] = None,
    strata: Annotated[
        Columns, Field(description="The columns whose values keep their shares, for the method 'stratified'.")
    ] = Columns.named(),
    time: Annotated[
        Column, OneColumn(types="temporal"), Field(description="The column with the times, for 'time order'.")
    ] = "",
    groups: Annotated[
        Columns, Field(description="The columns whose equal rows stay in one part, for the method 'groups'.")
    ] = Columns.named(),
    seed: Annotated[int, Field(ge=0, description="The same seed draws the same rows.")] = 1,
) -> Parts:
    """Divide the rows into two parts, such as one to train on and one to test with.

    'random' draws the rows of the first part by chance; 'stratified' too, but each value of the strata columns gets its
    share in both parts, within one row; 'first' takes the rows from the top; 'evenly' takes rows at equal
    distances, with the first and the last. 'time order' takes the earliest rows, so that a model is tested with what
    came later; rows without a time count as the latest. 'groups' draws whole groups by chance, such as all rows of a
    patient, until the first part has as many rows as asked for, or as nearly as whole groups allow. Both keep the order
    of the table.

    Of a fraction that is no whole number of rows, the number below is taken: 0.7 of 8 rows are 5. Missing values in the
    strata columns are a stratum of their own.

    Example: 'stratified' by `species` with the fraction 0.8.
    """
    rows = row_count(table)
    drawn = drawn_count(rows, fraction, count)
    match method:
        case "time order":
            return _parts(table, in_time_order(table, time, drawn))
        case "groups":
            return _parts(table, whole_groups(table, groups, drawn, seed))
        case _:
            marked, mark = mark_drawn(table, method=method, rows=rows, count=drawn, strata=strata, seed=seed)
            return Parts(marked.filter(col(mark)).drop(mark), marked.filter(~col(mark)).drop(mark))


def _parts(table: Table, drawn: NDArray[np.bool_]) -> Parts:
    mark = spare("drawn", table.collect_schema())
    marked = backend_of(table).beside(table, mark, drawn, nw.Boolean())
    return Parts(marked.filter(col(mark)).drop(mark), marked.filter(~col(mark)).drop(mark))
