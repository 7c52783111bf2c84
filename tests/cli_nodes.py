"""Node types for tests of the command line: slow ones, stubborn ones, and one for each kind of value."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Metrics, Model, ModelDescription, RunContext, Table, node
from plait.table import lazy


class Named(Model):
    """A model that does nothing."""

    def describe(self) -> ModelDescription:
        """It reads and gives nothing."""
        return ModelDescription("Model", nw.Schema(), nw.Schema())

    def apply(self, table: Table) -> Table:
        """The table as it is."""
        return table


class Everything(NamedTuple):
    """One output of each kind."""

    table: Table
    metrics: Metrics
    text: str
    model: Model


@node("cli.everything")
def everything() -> Everything:
    """Give a value of each kind."""
    table = lazy({"x": [1, 2, None], "name": ["a", "b,c", 'd "e"']})
    return Everything(table, Metrics(half=0.5, nothing=float("nan")), "hello", Named())


@node("cli.touch")
def touch(*, path: Annotated[str, Field(description="The file to make.")]) -> int:
    """Make an empty file, and give 1."""
    Path(path).touch()
    return 1


@node("cli.polite")
def polite(number: int, run: RunContext, *, started: Annotated[str, Field(description="Made at once.")]) -> int:
    """Work for a minute, and stop when asked to."""
    Path(started).touch()
    for step in range(6000):
        run.progress(step / 6000, "working", loss=float("nan"))
        time.sleep(0.01)
    return number


@node("cli.stubborn")
def stubborn(number: int, *, started: Annotated[str, Field(description="Made at once.")]) -> int:
    """Work for a minute, deaf to everything."""
    Path(started).touch()
    time.sleep(60)
    return number


@node("cli.noisy")
def noisy(run: RunContext, *, text: Annotated[str, Field(description="What to say.")]) -> int:
    """Say something in the log and fail with it."""
    run.log(text)
    raise ValueError(text)
