"""CSV Reader on files that broke other readers: no crash, and every refusal says where."""

from __future__ import annotations

import json
import time
from pathlib import Path

import polars as pl
import pytest

from csv_files import read, rejected, written
from plait import DataError
from shared_data import data_path

QUICK = 8
"""Of so many files one is read in the short run of the tests."""


def corpus() -> list[Path]:
    files = [path for path in sorted(data_path("corpus", "csv").rglob("*")) if path.is_file()]
    files = [path for path in files if path.suffix != ".json"]
    assert len(files) >= 900
    return files


@pytest.mark.parametrize("every", [QUICK, pytest.param(1, marks=pytest.mark.slow)])
@pytest.mark.parametrize("bad_rows", ["fail", "skip"])
def test_every_file_is_read_or_refused_with_its_place(every: int, bad_rows: str) -> None:
    refusals: list[tuple[Path, DataError]] = []
    files = corpus()[::every]
    for path in files:
        began = time.monotonic()
        try:
            assert read(path, bad_rows=bad_rows).width
        except DataError as refusal:
            refusals.append((path, refusal))
        assert time.monotonic() - began < 10, path
    for path, error in refusals:
        assert error.file == str(path)
        assert str(path) in error.message
        assert error.row is not None or " byte " in error.message, f"{path}: {error}"
        assert not error.column or f"column '{error.column}'" in error.message
        assert error.hint
    assert 0 < len(refusals) < len(files) / 2


@pytest.mark.slow
def test_where_nothing_is_refused_both_ways_of_reading_agree() -> None:
    agreed = 0
    for path in corpus():
        try:
            table = read(path)
        except DataError:
            continue
        assert read(path, bad_rows="skip").equals(table), path
        assert rejected(path).is_empty(), path
        agreed += 1
    assert agreed > 400


@pytest.mark.parametrize("name", [
    "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "location_coordinates", "newlines",
    "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8",
])  # fmt: skip
def test_it_reads_what_the_csv_spectrum_says(name: str, tmp_path: Path) -> None:
    folder = data_path("corpus", "csv", "csv-spectrum")
    content = (folder / "csvs" / f"{name}.csv").read_bytes()
    expected = json.loads((folder / "json" / f"{name}.json").read_text(encoding="utf-8"))
    if name.endswith("_crlf"):
        # The collection is kept under version control that took the carriage returns away.
        content = content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    table = read(written(tmp_path, content), find_types=False).with_columns(pl.all().fill_null(""))
    if name == "location_coordinates":
        # The file is in latin-1, and the expected texts have lost their degree signs, and the real telephone number.
        assert b"2095257564" in content
        expected = [{**expected, "Contact Phone Number": "2095257564"}]
        table = table.with_columns(pl.all().str.replace_all("°", "\ufffd"))
    assert table.rows(named=True) == expected
