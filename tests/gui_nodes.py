"""Node types for tests of the studio."""

from __future__ import annotations

import sys
from typing import Annotated

import polars as pl
from pydantic import Field

from plait import Figure, node
from plait.figure import drawing


@node("gui.prints")
def prints(*, text: Annotated[str, Field(description="What to print.")]) -> int:
    """Print a text, as libraries do."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
    return 1


@drawing("gui.bars")
def draw_bars(figure: Figure, canvas, theme) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """Three bars."""
    axes = canvas.subplots()
    axes.bar(figure.tables["bars"]["name"].to_list(), figure.tables["bars"]["value"].to_list(), color=theme.accent)


@node("gui.bars", category="Views")
def bars(*, title: Annotated[str, Field(description="Above the bars.")] = "Three bars") -> Figure:
    """Give a figure of three bars."""
    return Figure("gui.bars", {"bars": pl.DataFrame({"name": ["a", "b", "c"], "value": [1, 3, 2]})}, title=title)
