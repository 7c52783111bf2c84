"""Rows of an Arrow file by position."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait_gui.viewers.arrow_table import ArrowTable


def written(path: Path, *pieces: pa.Table) -> Path:
    with pa.OSFile(str(path), "wb") as file, pa.ipc.new_file(file, pieces[0].schema) as writer:
        for piece in pieces:
            writer.write_table(piece)
    return path


def test_values_are_found_across_batches(tmp_path: Path) -> None:
    first, second = pa.table({"x": [0, 1, 2]}), pa.table({"x": [3, 4]})
    table = ArrowTable(written(tmp_path / "t.arrow", first, second))

    assert (table.rows, table.columns, table.names) == (5, 1, ["x"])
    assert [table.value(row, 0).as_py() for row in range(5)] == [0, 1, 2, 3, 4]


def test_missing_values_are_counted_in_all_rows(tmp_path: Path) -> None:
    pieces = [
        pa.table({"x": [None, 1.0], "y": ["a", None]}),
        pa.table({"x": pa.nulls(2, pa.float64()), "y": ["b", "c"]}),
    ]

    assert ArrowTable(written(tmp_path / "t.arrow", *pieces)).missing == [3, 1]


def test_a_table_of_polars_is_read_as_it_was_written(tmp_path: Path) -> None:
    frame = pl.DataFrame({"text": ["a", None, "ç"], "kind": pl.Series(["u", "v", "u"], dtype=pl.Categorical)})
    frame.write_ipc(tmp_path / "t.arrow")
    table = ArrowTable(tmp_path / "t.arrow")

    assert [table.value(row, 0).as_py() for row in range(3)] == ["a", None, "ç"]
    assert [table.value(row, 1).as_py() for row in range(3)] == ["u", "v", "u"]


def test_an_empty_table_has_columns_and_no_rows(tmp_path: Path) -> None:
    pl.DataFrame({"x": pl.Series([], dtype=pl.Int64)}).write_ipc(tmp_path / "t.arrow")
    table = ArrowTable(tmp_path / "t.arrow")

    assert (table.rows, table.names) == (0, ["x"])
    assert len(table.sample(0, 10)) == 0


@given(st.lists(st.integers(1, 40), min_size=1, max_size=6), st.integers(1, 300))
def test_a_sample_is_in_order_and_never_larger_than_asked(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[int], most: int
) -> None:
    begin, pieces = 0, []
    for size in sizes:
        pieces.append(pa.table({"x": list(range(begin, begin + size))}))
        begin += size
    table = ArrowTable(written(tmp_path_factory.mktemp("t") / "t.arrow", *pieces))

    seen = table.sample(0, most).to_pylist()

    assert seen == sorted(set(seen))
    assert len(seen) <= max(most, 0)
    assert begin > most or len(seen) == begin


def test_a_file_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "t.arrow").write_bytes(b"no arrow file, and long enough to be looked at")

    with pytest.raises(pa.ArrowInvalid):
        ArrowTable(tmp_path / "t.arrow")
