"""Small node types for tests of the engine, and a registry that knows them."""

from __future__ import annotations

import time
from collections import Counter
from typing import Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Column, Formula, Frame, Metrics, RunContext, Table, node
from plait.backends import backend_of
from plait.registry import NodeRegistry
from plait.table import lazy

CALLS: Counter[str] = Counter()
"""How often the node functions that keep count were called."""


@node("toy.number")
def number(*, value: Annotated[int, Field(description="The number.")] = 1) -> int:
    """Give a number."""
    CALLS["number"] += 1
    return value


@node("toy.add")
def add(*numbers: int, more: Annotated[int, Field(ge=0, description="Added on top.")] = 0) -> int:
    """Add numbers up."""
    CALLS["add"] += 1
    return sum(numbers) + more


@node("toy.next")
def successor(number: int) -> int:
    """Give the number after this one."""
    return number + 1


@node("toy.slow")
def slow(number: int | None = None) -> int:
    """Give the number after this one, after sixty milliseconds; one if there is none."""
    CALLS["slow"] += 1
    CALLS["slow now"] += 1
    CALLS["slow at once"] = max(CALLS["slow at once"], CALLS["slow now"])
    time.sleep(0.06)
    CALLS["slow now"] -= 1
    return (number or 0) + 1


@node("toy.rows", category="Toys")
def rows(
    *,
    count: Annotated[int, Field(ge=0, description="How many rows.")] = 3,
    text: Annotated[str, Field(description="A value of the text column.")] = "1",
) -> Table:
    """Give a table with the columns x (0, 1, 2 …) and text."""
    CALLS["rows"] += 1
    return lazy({"x": list(range(count)), "text": [text] * count})


@node("toy.shift")
def shift(table: Table, *, by: Annotated[int, Field(description="Added to x.")] = 1) -> Table:
    """Add a number to the column x."""
    CALLS["shift"] += 1
    return table.with_columns(nw.col("x") + by)


@node("toy.keep")
def keep(table: Table, *, condition: Annotated[Formula, Field(description="Which rows to keep.")]) -> Table:
    """Keep the rows for which a condition holds."""
    return table.filter(condition.expression(table))


@node("toy.to_integer")
def to_integer(
    table: Table, *, column: Annotated[Column, Field(description="The column to convert.")] = "text"
) -> Table:
    """Convert a text column to integers; fails in the middle of a query if a value is none."""
    return table.with_columns(nw.col(column).cast(nw.Int64))


@node("toy.ordered", blocking=True)
def ordered(table: Table, *, column: Annotated[Column, Field(description="The column to sort by.")] = "x") -> Table:
    """Sort descending by a column."""
    CALLS["ordered"] += 1
    # A bare sort leaves equal rows in an order that depends on how the query runs.
    return backend_of(table).sort(table, [column], descending=[True], nulls_last=[True])


class Halves(NamedTuple):
    """Two parts of a table."""

    low: Table
    high: Table


@node("toy.halves")
def halves(table: Table, *, at: Annotated[int, Field(description="The first x of the upper part.")] = 1) -> Halves:
    """Split a table by the column x."""
    return Halves(table.filter(nw.col("x") < at), table.filter(nw.col("x") >= at))


@node("toy.count")
def count_rows(table: Frame) -> Metrics:
    """Count the rows of a table in memory."""
    CALLS["count"] += 1
    return Metrics(rows=float(len(table)))


@node("toy.pair")
def pair(left: Table, right: Table | None = None) -> Table:
    """Put two tables one under the other, or give the left one if there is no right one."""
    return left if right is None else nw.concat([left, right])


@node("toy.fail")
def fail(table: Table, *, message: Annotated[str, Field(description="The text of the error.")] = "broken") -> Table:
    """Raise an error."""
    raise ValueError(message)


@node("toy.leave")
def leave(number: int) -> int:
    """Try to end the process."""
    raise SystemExit(number)


@node("toy.steps")
def steps(run: RunContext, *, count: Annotated[int, Field(description="How many steps.")] = 3) -> int:
    """Report progress in steps."""
    for step in range(count):
        run.progress((step + 1) / count, f"step {step + 1}", done=float(step + 1))
    run.log("all steps are done")
    return count


@node("toy.dice", deterministic=False)
def dice() -> int:
    """Count its calls; no result is ever reused."""
    CALLS["dice"] += 1
    return CALLS["dice"]


@node("toy.write", side_effects=True)
def write(table: Table, run: RunContext, *, name: Annotated[str, Field(description="Name of the file.")]) -> None:
    """Write the number of rows into a file beside the workflow."""
    CALLS["write"] += 1
    path = run.base / name
    path.write_text(str(len(table.collect())), encoding="utf-8")
    run.wrote(path)


ALL = (
    number,
    add,
    successor,
    slow,
    rows,
    shift,
    keep,
    to_integer,
    ordered,
    halves,
    count_rows,
    pair,
    fail,
    leave,
    steps,
    dice,
    write,
)


def toy_registry() -> NodeRegistry:
    """A registry with these node types and no plugin."""
    registry = NodeRegistry(plugins=())
    registry.add(*ALL)
    return registry
