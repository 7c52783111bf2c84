"""Some of the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from plait import Columns, ParameterError, Table, node
from plait.backends import backend_of
from plait.exact import col

from .drawing import Method, drawn_count, mark_drawn, positions_with_replacement, row_count

if TYPE_CHECKING:
    import narwhals as nw


def _schema(
    table: nw.Schema | None,
    *,
    method: Method,
    fraction: float,
    count: int | None,
    strata: Columns,
    replacement: bool,
    seed: int,
) -> nw.Schema | None:
    _check(method, replacement)
    if table is not None:
        strata.among(table)
    return table


@node(
    "manipulation.sampler",
    category="Manipulation/Rows",
    icon="dice-multiple-outline",
    face="{fraction} · {method} · seed {seed}",
    tags=("sample", "bootstrap", "head", "subset", "row sampling", "random sample", "first rows", "limit", "tail"),
    schema=_schema,
    collects=True,
    passes=2,
)
def sampler(
    table: Table,
    *,
    method: Annotated[Method, Field(description="Which rows are drawn.")] = "random",
    fraction: Annotated[float, Field(ge=0, le=1, description="The share of the rows that is drawn.")] = 0.1,
    count: Annotated[
        int | None, Field(ge=0, description="The number of rows that are drawn, instead of a fraction.")
    ] = None,
    strata: Annotated[
        Columns, Field(description="The columns whose values keep their shares, for the method 'stratified'.")
    ] = Columns.named(),
    replacement: Annotated[
        bool, Field(description="Whether a row may be drawn several times, for the method 'random'.")
    ] = False,
    seed: Annotated[int, Field(ge=0, description="The same seed draws the same rows.")] = 1,
) -> Table:
    """Draw some of the rows, in the order of the table.

    The methods are those of Partition: 'random', 'stratified', 'first' and 'evenly'. With *replacement* each draw is
    from all rows, so that a row may come several times, one after the other, and there may be more draws than rows.
    Without it there are never more rows than the table has.

    Example: 'random' with the count 1000 and the seed 7.
    """
    _check(method, replacement)
    rows = row_count(table)
    if replacement:
        draws = int(fraction * rows + 1e-9) if count is None else count
        positions = positions_with_replacement(rows, draws, seed)
        return backend_of(table).take(table, positions)
    drawn = drawn_count(rows, fraction, count)
    marked, mark = mark_drawn(table, method=method, rows=rows, count=drawn, strata=strata, seed=seed)
    return marked.filter(col(mark)).drop(mark)


def _check(method: Method, replacement: bool) -> None:
    if replacement and method != "random":
        raise ParameterError(
            f"Rows can be drawn several times only with the method 'random', not '{method}'.",
            parameter="replacement",
        )
