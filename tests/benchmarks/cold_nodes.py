"""Three table nodes for the benchmark of a cold start."""

from __future__ import annotations

from typing import Annotated

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Column, FilePath, Table, node


@node("cold.read")
def read(*, path: Annotated[FilePath, Field(description="The file.")]) -> Table:
    """Read a CSV file."""
    return nw.from_native(pl.scan_csv(path))


@node("cold.keep")
def keep(
    table: Table,
    *,
    column: Annotated[Column, Field(description="The column.")],
    above: Annotated[float, Field(description="The limit.")] = 0.0,
) -> Table:
    """Keep the rows above a limit."""
    return table.filter(nw.col(column) > above)


@node("cold.total", blocking=True)
def total(
    table: Table,
    *,
    by: Annotated[Column, Field(description="The groups.")],
    column: Annotated[Column, Field(description="What is added up.")],
) -> Table:
    """Add a column up by groups."""
    return table.group_by(by).agg(nw.col(column).sum()).sort(by)
