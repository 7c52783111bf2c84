"""Rows of a stored table that are those of another one."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from plait.errors import DataError
from plait_gui.viewers.chosen_rows import chosen_rows

TABLE = pl.DataFrame({"a": [1, 2, None, 2, 5], "b": [0.5, float("nan"), 1.0, float("nan"), None], "row": list("abcbe")})


def found(tmp_path: Path, part: pl.DataFrame, whole: pl.DataFrame = TABLE) -> list[int] | None:
    whole.write_ipc(tmp_path / "whole.arrow")
    part.write_ipc(tmp_path / "part.arrow")
    mask = chosen_rows(tmp_path / "whole.arrow", tmp_path / "part.arrow")
    return None if mask is None else [row for row, chosen in enumerate(mask) if chosen]


def test_rows_are_known_by_all_that_is_in_them(tmp_path: Path) -> None:
    assert found(tmp_path, TABLE[[2, 4]]) == [2, 4]
    assert found(tmp_path, TABLE[[1, 3]]) == [1, 3]
    assert found(tmp_path, TABLE.head(0)) == []


def test_what_can_not_be_told_is_not_told(tmp_path: Path) -> None:
    # One of two equal rows: nobody knows which.
    assert found(tmp_path, TABLE[[1]]) is None
    # Rows of another table, and other columns.
    assert found(tmp_path, TABLE[[0]].with_columns(a=pl.lit(7, pl.Int64))) is None
    assert found(tmp_path, TABLE.drop("b")) is None
    with pytest.raises(DataError, match="can't be found"):
        chosen_rows(tmp_path / "whole.arrow", tmp_path / "nowhere.arrow")
