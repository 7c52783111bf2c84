"""Saves what an output port carries to a file; the ending of its name says in which form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from plait.cli.json_text import json_text
from plait.errors import PlaitError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from plait.figure import Figure
    from plait.registry import NodeRegistry
    from plait.types import Table

_TABLES = (".csv", ".tsv", ".parquet", ".arrow", ".json", ".ndjson")
_FIGURES = (".svg", ".png", ".pdf")
_VALUES = (".json",)


def save_output(value: object, path: Path, registry: NodeRegistry) -> None:
    """Write a value to a file, all of it or nothing.

    Args:
        value: What a port carried.
        path: Where to; the ending says as what.
        registry: Finds the function that draws a figure.

    Raises:
        PlaitError: the value can't be saved, not in this form, or not there.
    """
    write = _writer(value, path, registry)
    try:
        write(path)
    except OSError as error:
        raise PlaitError(f"'{path}' can't be written: {error.strerror or error}.", hint=_remedy(path)) from None


def check_place(path: Path) -> None:
    """Refuse a place that nothing could be saved to, before a run has taken its time.

    Raises:
        PlaitError: nothing is saved under such an ending, or there is no such folder.
    """
    _require(path.suffix.lower(), tuple(dict.fromkeys((*_TABLES, *_FIGURES))), "What a port carries", path)
    check_folder(path)


def check_folder(path: Path) -> None:
    """Refuse a path in a folder that is not there.

    Raises:
        PlaitError: says so.
    """
    if not path.parent.is_dir():
        raise PlaitError(f"'{path}' can't be written: there is no folder '{path.parent}'.", hint=_remedy(path))


def _writer(value: object, path: Path, registry: NodeRegistry) -> Callable[[Path], None]:
    from plait.results import is_table

    ending = path.suffix.lower()
    if is_table(value):
        _require(ending, _TABLES, "A table", path)
        return lambda target: _save_table(cast("Table", value), target, ending)
    from plait.figure import Figure
    from plait.model import Model

    if isinstance(value, Figure):
        _require(ending, _FIGURES, "A figure", path)
        return lambda target: _save_figure(value, target, ending, registry)
    if isinstance(value, Model):
        raise PlaitError(
            f"A {value.kind} can't be saved with --output.",
            hint="It is kept in the store of the workflow. Add a Model Writer to the workflow to have it as a file.",
        )
    _require(ending, _VALUES, f"A value of the type {type(value).__name__}", path)
    text = _as_json(value, path)
    return lambda target: _save_text(text, target)


def _require(ending: str, known: tuple[str, ...], what: str, path: Path) -> None:
    if ending not in known:
        raise PlaitError(
            f"{what} can't be saved as '{path.name}'.", hint=f"Give a name that ends with {', '.join(known)}."
        )


def _save_table(table: Table, path: Path, ending: str) -> None:
    import polars as pl

    from plait.atomic import writing
    from plait.table import collect

    native = table.to_native()
    rows: pl.LazyFrame = native if isinstance(native, pl.LazyFrame) else collect(table).to_polars().lazy()
    # All but one of them are written as the query goes on, so that the table need not fit into memory.
    save: dict[str, Callable[[Any], object]] = {
        ".csv": rows.sink_csv,
        ".tsv": lambda file: rows.sink_csv(file, separator="\t"),
        ".parquet": rows.sink_parquet,
        ".arrow": rows.sink_ipc,
        ".json": lambda file: collect(table).to_polars().write_json(file),
        ".ndjson": rows.sink_ndjson,
    }
    try:
        with writing(path) as file:
            save[ending](file)
    except pl.exceptions.PolarsError as error:
        raise PlaitError(
            f"The table can't be saved as '{path.name}': {str(error).partition(chr(10))[0]}.",
            hint="Parquet and arrow have room for every kind of column.",
        ) from error


def _save_figure(figure: Figure, path: Path, ending: str, registry: NodeRegistry) -> None:
    from plait import figure as drawn
    from plait.atomic import write_bytes

    draw = registry.drawing(figure.drawing)
    make: dict[str, Callable[[], bytes]] = {
        ".svg": lambda: drawn.svg(figure, draw).encode("utf-8"),
        ".png": lambda: drawn.png(figure, draw),
        ".pdf": lambda: drawn.pdf(figure, draw),
    }
    write_bytes(path, make[ending]())


def _save_text(text: str, path: Path) -> None:
    from plait.atomic import write_text

    write_text(path, text)


def _as_json(value: object, path: Path) -> str:
    try:
        return f"{json_text(value)}\n"
    except (TypeError, ValueError):
        raise PlaitError(
            f"A value of the type {type(value).__name__} can't be saved as '{path.name}'.",
            hint="Only tables, figures and plain values can.",
        ) from None


def _remedy(path: Path) -> str:
    if not path.parent.is_dir():
        return "There is no such folder; make it first, or choose another."
    return "What was there is unchanged."
