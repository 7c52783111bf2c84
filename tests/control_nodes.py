"""Node types for tests of branches, tries and parameters that are fed by connections."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import INACTIVE, DataError, FilePath, Frame, Metrics, RunContext, Table, node
from plait.registry import NodeRegistry
from plait.table import lazy
from toy_nodes import ALL, CALLS


class Ways(NamedTuple):
    """Two ways, of which one is taken."""

    yes: object
    no: object


class Tables(NamedTuple):
    """Two tables, of which one is given."""

    yes: Table
    no: Table


class Fitted(NamedTuple):
    """A table and something that is none."""

    metrics: Metrics
    table: Table


@node("way.choose", collects=True)
def choose(source: object, *, yes: Annotated[bool, Field(description="Which way is taken.")] = True) -> Ways:
    """Let something out one way or the other."""
    CALLS["choose"] += 1
    return Ways(source if yes else INACTIVE, INACTIVE if yes else source)


@node("way.fused")
def fused_choice(table: Table, *, yes: Annotated[bool, Field(description="Which way is taken.")] = True) -> Tables:
    """Let a table out one way or the other, as a part of a query."""
    return Tables(table if yes else INACTIVE, INACTIVE if yes else table)


@node("way.first", collects=True)
def first_of(*values: object) -> object:
    """Give the first of several values."""
    CALLS["first"] += 1
    return values[0]


@node("way.fit")
def fit(table: Frame) -> Fitted:
    """Give metrics of a table, and the table."""
    CALLS["fit"] += 1
    return Fitted(Metrics(rows=float(len(table))), table.lazy())


@node("way.flaky")
def flaky(
    number: int,
    run: RunContext,
    *,
    failures: Annotated[int, Field(description="How often it fails first.")] = 2,
    lasting: Annotated[bool, Field(description="Whether its error is one that stays.")] = False,
) -> int:
    """Fail a few times before it gives the number."""
    CALLS["flaky"] += 1
    run.progress(0.5, try_=float(CALLS["flaky"]))
    if CALLS["flaky"] <= failures:
        if lasting:
            raise DataError("These values stay as they are.")
        raise ConnectionError("the server does not answer")
    return number


@node("way.file")
def file_size(*, path: Annotated[FilePath, Field(description="A file to read.")]) -> int:
    """Give the length of a file."""
    CALLS["file"] += 1
    return len(Path(path).read_bytes())


@node("way.text")
def text(*, value: Annotated[str, Field(description="The text.")] = "") -> str:
    """Give a text."""
    return value


@node("way.named")
def named(table: Table, *, column: Annotated[str, Field(description="The new name of x.")] = "x") -> Table:
    """Rename the column x."""
    return table.rename({"x": column})


@node("way.table_value", collects=True)
def first_value(table: Table) -> int:
    """Give the first x."""
    CALLS["first_value"] += 1
    return int(table.select(nw.col("x")).head(1).collect()["x"][0])


@node("way.rows")
def many_rows(*, start: Annotated[int, Field(description="The first x.")] = 0) -> Table:
    """Give a table with three rows."""
    CALLS["many_rows"] += 1
    return lazy({"x": [start, start + 1, start + 2]})


def control_registry() -> NodeRegistry:
    """A registry with these node types and the toy nodes."""
    registry = NodeRegistry(plugins=())
    registry.add(*ALL, choose, fused_choice, first_of, fit, flaky, file_size, text, named, first_value, many_rows)
    return registry
