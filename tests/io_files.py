"""Nodes that read and write, called the way a run calls them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import polars as pl

from plait import PlaitError, RunContext
from plait.arguments import arguments_of
from plait.calling import call
from plait.node import NodeType
from plait.table import collect, lazy

Params = dict[str, Any]


def read(
    node_type: NodeType[..., Any], *, output: str = "out", log: list[str] | None = None, **params: object
) -> pl.DataFrame:
    """What a reader gives; what goes wrong is explained as in a run."""
    plain = {name: str(value) if isinstance(value, Path) else value for name, value in params.items()}
    arguments = arguments_of(node_type, plain, None)
    run = RunContext(log=None if log is None else log.append)
    try:
        table: Any = call(node_type, {}, arguments, run)[output]
        return collect(table).to_polars()
    except (PlaitError, pl.exceptions.PolarsError) as error:
        explained = node_type.explain(error, arguments) if node_type.explain is not None else None
        raise (explained or error) from error


def write(node_type: NodeType[..., Any], *tables: pl.DataFrame | pl.LazyFrame, **params: object) -> RunContext:
    """Run a writer."""
    plain = {name: str(value) if isinstance(value, Path) else value for name, value in params.items()}
    run = RunContext()
    call(
        node_type,
        {node_type.inputs[0].name: [lazy(table) for table in tables]},
        arguments_of(node_type, plain, None),
        run,
    )
    return run
