"""Work of the kind "script": Python code that a user has written into a workflow, and which is trusted.

It is the one place where text becomes code. Nothing gets here but what `Session.run` has let pass.
"""

from __future__ import annotations

import linecache
import os
import traceback
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plait.context import RunContext
from plait.errors import Cancelled, NodeFailedError, PlaitError
from plait.figure import Figure
from plait.table import in_form, lazy

from .order import reporter

if TYPE_CHECKING:
    from plait.types import TableForm
    from plait.workers.desk import Desk

NAME = "<script>"
"""What the code is called in tracebacks."""


def work(payload: dict[str, Any], desk: Desk) -> dict[str, Any]:
    """Run the code with its tables, and write what it made into the folder that was given.

    Raises:
        Cancelled: the run was cancelled meanwhile.
        NodeFailedError: the code failed; says in which line.
        PlaitError: what it made can't be used.
    """
    folder = Path(payload["folder"])
    base = Path(payload["base"])
    if base.is_dir():
        os.chdir(base)
    # Scripts that draw do so without a screen.
    os.environ["MPLBACKEND"] = "Agg"
    run = RunContext(
        report=reporter(desk), log=lambda line: desk.tell({"log": str(line)}), cancelled=desk.cancelled,
        seed=payload["seed"], base=base, scratch=lambda: folder,
    )  # fmt: skip
    tables = [_given(Path(path), payload["form"]) for path in payload["tables"]]
    names = {
        "__name__": "__script__",
        "values": payload["values"],
        "tables": tables,
        "table": tables[0] if tables else None,
        "run": run,
    }
    _execute(payload["code"], names)
    return _made(names, folder)


def _given(path: Path, form: TableForm) -> object:
    import polars as pl

    return in_form(lazy(pl.read_ipc(path)), form)


def _execute(code: str, names: dict[str, Any]) -> None:
    linecache.cache[NAME] = (len(code), None, code.splitlines(keepends=True), NAME)
    try:
        exec(compile(code, NAME, "exec", dont_inherit=True), names)
    except (Cancelled, KeyboardInterrupt):
        raise
    except BaseException as error:  # noqa: BLE001 - whatever the code raises is its outcome
        raise _failure(error, code) from None


def _failure(error: BaseException, code: str) -> NodeFailedError:
    """What went wrong, with the line of the user's code in which it did."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if frame.filename == NAME]
    line = (
        error.lineno if isinstance(error, SyntaxError) and error.filename == NAME else own[-1].lineno if own else None
    )
    what = error.msg if isinstance(error, SyntaxError) else str(error)
    said = f"{type(error).__name__}: {what}" if what else type(error).__name__
    lines = code.splitlines()
    text = lines[line - 1].strip() if line is not None and 0 < line <= len(lines) else ""
    # The frames before the first line of the code are ours, and of no use to its author.
    first = next((index for index, frame in enumerate(frames) if frame.filename == NAME), len(frames))
    shown = ["Traceback (most recent call last):\n", *traceback.format_list(frames[first:])]
    failure = NodeFailedError(
        f"{said} (line {line} of the code)." if line is not None else f"{said}.",
        details="".join([*shown, *traceback.format_exception_only(error)]),
        hint=f"The line is: {text}" if text else "",
    )
    vars(failure)["parameter"] = "code"
    return failure


def _made(names: dict[str, Any], folder: Path) -> dict[str, Any]:
    """What the code has left in `result` and `figure`."""
    answer: dict[str, Any] = {"table": None, "figure": None, "picture": None}
    result, figure = names.get("result"), names.get("figure")
    if result is None and figure is None:
        raise PlaitError(
            "The code gives neither a table nor a figure.", hint="Set `result` to a table, or `figure` to a figure."
        )
    if result is not None:
        path = folder / "result.arrow"
        _table(result).write_ipc(path)
        answer["table"] = str(path)
    if isinstance(figure, Figure):
        answer["figure"] = _written(folder / "figure.bin", figure.to_bytes())
    elif figure is not None:
        answer["picture"] = _written(folder / "picture.png", _drawn(figure))
        answer["size"] = [round(float(inches) * 100) for inches in figure.get_size_inches()]
    return answer


def _table(result: object) -> Any:  # noqa: ANN401 - a polars table
    import polars as pl

    if isinstance(result, pl.Series):
        result = result.to_frame()
    if type(result).__module__.partition(".")[0] == "pandas" and hasattr(result, "to_frame"):
        result = result.to_frame()
    try:
        return lazy(result).collect().to_native()
    except PlaitError:
        raise PlaitError(
            f"`result` is a {type(result).__name__}, and no table.",
            hint="Set it to a table of pandas, polars or pyarrow, or to a dictionary of columns.",
        ) from None


def _drawn(figure: Any) -> bytes:  # noqa: ANN401 - of matplotlib, if it is what it should be
    if not hasattr(figure, "savefig"):
        # Those who draw with `axes` often hand these on.
        figure = getattr(figure, "figure", figure)
    if not hasattr(figure, "savefig"):
        raise PlaitError(
            f"`figure` is a {type(figure).__name__}, and no figure.",
            hint="Set it to a figure of matplotlib, or of Plait.",
        )
    buffer = BytesIO()
    # Without the moment at which it was drawn, so that the same drawing gives the same bytes.
    figure.savefig(buffer, format="png", dpi=200, metadata={"Software": None})
    return buffer.getvalue()


def _written(path: Path, content: bytes) -> str:
    path.write_bytes(content)
    return str(path)
