"""Rows drawn again and again from the same table."""

from __future__ import annotations

from typing import Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Table, node
from plait.backends import backend_of
from plait.exact import col

from .drawing import repeated, row_count, times_drawn


class Draw(NamedTuple):
    """The rows that were drawn, and those that never were."""

    sample: Table
    left_out: Table


class DrawSchemas(NamedTuple):
    """Both have the columns of the table."""

    sample: nw.Schema | None
    left_out: nw.Schema | None


def _schema(table: nw.Schema | None, *, fraction: float, count: int | None, seed: int) -> DrawSchemas:
    return DrawSchemas(table, table)


@node(
    "manipulation.bootstrap",
    category="Manipulation/Rows",
    icon="dice-5-outline",
    face="{fraction} · seed {seed}",
    tags=("bootstrap sampling", "out of bag", "resample", "with replacement"),
    schema=_schema,
    collects=True,
    passes=3,
)
def bootstrap(
    table: Table,
    *,
    fraction: Annotated[
        float, Field(ge=0, le=100, description="How many draws there are, as a multiple of the number of rows.")
    ] = 1.0,
    count: Annotated[int | None, Field(ge=0, description="The number of draws, instead of a fraction.")] = None,
    seed: Annotated[int, Field(ge=0, description="The same seed draws the same rows.")] = 1,
) -> Draw:
    """Draw rows by chance, each time from all of them, so that a row may come several times or never.

    The rows that were never drawn ('out of bag') leave through the second port. Both tables keep the order of the
    rows; a row that was drawn several times comes several times, one after the other. With as many draws as rows,
    about 63 % of the rows are drawn at least once.

    Example: train on the sample, and score on the rows that were left out.
    """
    rows = row_count(table)
    draws = int(fraction * rows + 1e-9) if count is None else count
    times = times_drawn(rows, draws, seed)
    backend = backend_of(table)
    mark = nw.generate_temporary_column_name(8, table.collect_schema().names())
    left_out = backend.beside(table, mark, times == 0, nw.Boolean()).filter(col(mark)).drop(mark)
    return Draw(backend.take(table, repeated(times)), left_out)
