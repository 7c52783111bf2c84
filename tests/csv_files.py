"""CSV files of tests: written, and read the way a run reads them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from plait import DataError, PlaitError, RunContext
from plait.arguments import arguments_of
from plait.table import collect
from plait_nodes.io import csv_content, csv_head, csv_scan, csv_shape
from plait_nodes.io.csv_reader import CsvRows, csv_reader


def written(folder: Path, content: str | bytes, name: str = "table.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def ports(path: Path, **params: Any) -> CsvRows:  # noqa: ANN401 - the parameters of the node
    return csv_reader(RunContext(), **arguments_of(csv_reader, {"path": str(path), **params}, None))


def read(path: Path, **params: Any) -> pl.DataFrame:  # noqa: ANN401 - the parameters of the node
    """The rows of a file; what goes wrong is explained as in a run."""
    with _explained(path, params):
        return collect(ports(path, **params).out).to_polars()


def attempt(path: Path, **params: Any) -> pl.DataFrame | DataError:  # noqa: ANN401 - the parameters of the node
    """The rows of a file, or why there are none."""
    try:
        return read(path, **params)
    except DataError as error:
        return error


def rejected(path: Path, **params: Any) -> pl.DataFrame:  # noqa: ANN401 - the parameters of the node
    """The rows of a file that could not be read."""
    with _explained(path, params):
        return collect(ports(path, **{"bad_rows": "skip", **params}).rejected).to_polars()


@contextmanager
def _explained(path: Path, params: dict[str, Any]) -> Iterator[None]:
    try:
        yield
    except (PlaitError, pl.exceptions.PolarsError) as error:
        assert csv_reader.explain is not None
        explained = csv_reader.explain(error, arguments_of(csv_reader, {"path": str(path), **params}, None))
        raise (explained or error) from error


@contextmanager
def small_looks(head: int = 64, block: int = 32, large: int = 2**20) -> Iterator[None]:
    """Everything that is read in pieces is read in tiny ones, so that small files have many borders.

    Args:
        head: How many bytes of the beginning are looked at.
        block: How many bytes are read at once where a file is read block by block.
        large: From how many bytes on a file is not looked at as a whole.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(csv_head, "_HEAD", head)
        patch.setattr(csv_head, "_PIECE", max(4, head // 4))
        patch.setattr(csv_content, "_BLOCK", block)
        patch.setattr(csv_content, "_FINE", max(4, block // 3))
        patch.setattr(csv_shape, "_LOOKED", block)
        patch.setattr(csv_scan, "_LARGE", large)
        yield
