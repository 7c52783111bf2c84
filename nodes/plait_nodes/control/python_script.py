"""Python code of the user's own."""

from __future__ import annotations

import tempfile
from io import BytesIO
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

import polars as pl
from pydantic import Field

from plait import Figure, RunContext, Table, node
from plait.backends import backend_of
from plait.inactive import INACTIVE
from plait.parameters import Code
from plait.run_options import Limits
from plait.table import lazy
from plait.workers.pool import WorkerPool


class Scripted(NamedTuple):
    """What the code made; what it didn't make is left out."""

    table: Table
    figure: Figure


@node(
    "control.python_script",
    title="Python Script",
    category="Control",
    icon="language-python",
    tags=("code", "pandas", "polars", "matplotlib", "snippet", "custom", "function", "python view", "python", "script"),
    collects=True,
    runs_code=True,
)
def python_script(
    *tables: Table,
    run: RunContext,
    code: Annotated[
        str, Code(), Field(description="The code. It reads `table` and `tables`, and sets `result` or `figure`.")
    ] = "result = table",
    values: Annotated[
        dict[str, str | int | float | bool], Field(description="More that the code may read, as `values['name']`.")
    ] = {},  # noqa: B006 - never changed
    form: Annotated[
        Literal["pandas", "polars", "arrow"], Field(description="Which library's tables the code gets.")
    ] = "pandas",
) -> Scripted:
    """Run Python code on tables, and take a table, a figure or both from it.

    The code finds the first connected table as `table`, all of them as the list `tables`, the parameter *values* as
    `values`, and `run`, which reports progress with `run.progress(0.4, loss=0.1)` and has a seed, `run.seed`. It sets
    `result` to a table (of pandas, polars or pyarrow, or a dictionary of columns) or `figure` to a figure (of
    matplotlib, or what a view node of Plait gives); an output for which it sets nothing is not active. An index of
    pandas is not kept: `reset_index()` makes columns of it. Relative paths count from the folder of the workflow, and
    what the code prints is in the log.

    Code can do whatever its user can, so it runs only in a workflow that is trusted, as with `plait trust FILE`; a file
    that was changed must be trusted anew. The code stands in the node itself, and can't come from a parameter of the
    workflow or through a connection; *values* can. It has a process of its own, whatever executor the run has: it can
    be cancelled at once, and nothing that it changes there is seen by another node. The result is reused while the code
    and the tables are the same; code that reads something else, such as a file or the time, is to be reset.

    Example: `result = table.groupby("carrier", as_index=False)["delay"].median()`
    """
    with tempfile.TemporaryDirectory(prefix="plait-script-") as place:
        folder = Path(place)
        paths = [folder / f"table{number}.arrow" for number in range(1, len(tables) + 1)]
        for path, table in zip(paths, tables, strict=True):
            backend_of(table).sink_ipc(table, path)
        answer = _done(
            {
                "code": code,
                "values": values,
                "form": form,
                "tables": [str(path) for path in paths],
                "folder": place,
                "base": str(run.base),
                "seed": run.seed,
            },
            run,
        )
        return Scripted(_table(answer), _figure(answer))


def _done(payload: dict[str, Any], run: RunContext) -> dict[str, Any]:
    """What the code made, in a process that does nothing else."""

    def take(message: dict[str, Any]) -> None:
        match message:
            case {"log": str(line)}:
                run.log(line)
            case {"progress": [fraction, str(text), dict(metrics)]}:
                run.progress(fraction, text, **metrics)

    pool = WorkerPool(1)
    try:
        return pool.call(
            "script", payload, take, on_line=run.log, cancelled=run.cancelled, limits=Limits(bytes=run.memory_limit)
        )
    finally:
        pool.close()


def _table(answer: dict[str, Any]) -> Table:
    path = answer["table"]
    if path is None:
        nothing: Table = INACTIVE
        return nothing
    # Its bytes, not the file itself, which goes when the node is done.
    return lazy(pl.read_ipc(BytesIO(Path(str(path)).read_bytes())))


def _figure(answer: dict[str, Any]) -> Figure:
    match answer:
        case {"figure": str(path)}:
            return Figure.from_bytes(Path(path).read_bytes())
        case {"picture": str(path), "size": size}:
            picture = pl.DataFrame({"png": [Path(path).read_bytes()]}, schema={"png": pl.Binary})
            return Figure("control.python_script", {"picture": picture}, {"size": size})
        case _:
            nothing: Figure = INACTIVE
            return nothing
