"""Code of a user: the tables that it gets, what is taken from it, and what is said of its failures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import polars as pl
import pytest

from plait.errors import NodeFailedError, PlaitError
from plait.workers.desk import Desk
from plait.workshop.script import work

ROWS = pl.DataFrame({"carrier": ["UA", "AA", "UA"], "delay": [10, -5, 20]})


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A worker changes its folder and its environment; here somebody else must put them back."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MPLBACKEND", "Agg")
    return tmp_path


def run_code(code: str, *tables: pl.DataFrame, form: str = "pandas") -> dict[str, Any]:
    folder = Path.cwd()
    paths = [str(folder / f"table{number}.arrow") for number, _ in enumerate(tables or (ROWS,))]
    for path, table in zip(paths, tables or (ROWS,), strict=True):
        table.write_ipc(path)
    given = {
        "code": code,
        "values": {"least": 2},
        "form": form,
        "tables": paths,
        "folder": str(folder),
        "base": str(folder),
        "seed": 0,
    }
    return work(given, Desk(lambda _: None))


def rows_of(code: str, *tables: pl.DataFrame, form: str = "pandas") -> dict[str, list[object]]:
    return pl.read_ipc(run_code(code, *tables, form=form)["table"]).to_dict(as_series=False)


@pytest.mark.parametrize(
    ("form", "code"),
    [
        (
            "pandas",
            "result = {'n': [len(each) for each in tables], 'kind': [type(table).__module__.split('.')[0]] * 2}",
        ),
        (
            "polars",
            "result = {'n': [each.height for each in tables], 'kind': [type(table).__module__.split('.')[0]] * 2}",
        ),
        (
            "arrow",
            "result = {'n': [each.num_rows for each in tables], 'kind': [type(table).__module__.split('.')[0]] * 2}",
        ),
    ],
)
def test_all_tables_come_in_the_form_that_is_wanted(form: str, code: str) -> None:
    found = rows_of(code, ROWS, ROWS.head(1), form=form)
    assert found == {"n": [3, 1], "kind": ["pyarrow" if form == "arrow" else form] * 2}


@pytest.mark.parametrize(
    "result", ["table['delay']", "__import__('polars').Series('delay', table['delay'])", "{'delay': [10, -5, 20]}"]
)
def test_a_single_column_is_a_table_too(result: str) -> None:
    assert rows_of(f"result = {result}") == {"delay": [10, -5, 20]}


@pytest.mark.parametrize(
    ("code", "message", "hint"),
    [
        (
            "a = 1\nresult = table['dely']\n",
            "KeyError: 'dely' (line 2 of the code).",
            "The line is: result = table['dely']",
        ),
        ("def f(x):\n    return 1 / x\n\nresult = f(0)", "division by zero (line 2 of the code)", "return 1 / x"),
        ("result = = 1", "SyntaxError: invalid syntax (line 1 of the code).", "result = = 1"),
        ("import sys\nsys.exit(3)", "SystemExit: 3 (line 2 of the code).", "sys.exit(3)"),
        ("raise ValueError", "ValueError (line 1 of the code).", "raise ValueError"),
        ("from plait.errors import DataError\nraise DataError('no')", "DataError: no (line 2 of the code)", "raise"),
    ],
)
def test_a_failure_is_shown_with_the_line_of_the_code(code: str, message: str, hint: str) -> None:
    with pytest.raises(NodeFailedError) as caught:
        run_code(code)
    assert message in caught.value.message
    assert hint in caught.value.hint
    assert vars(caught.value)["parameter"] == "code"
    assert '"<script>", line' in caught.value.details
    assert "workshop/script.py" not in caught.value.details


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("pass", "neither a table nor a figure"),
        ("result = 5", "`result` is a int, and no table"),
        ("figure = 5", "`figure` is a int, and no figure"),
    ],
)
def test_what_is_neither_a_table_nor_a_figure_is_refused(code: str, message: str) -> None:
    with pytest.raises(PlaitError, match=message) as caught:
        run_code(code)
    assert caught.value.hint


def test_values_are_read_by_name() -> None:
    assert rows_of("result = {'x': [values['least'] + 1]}") == {"x": [3]}
