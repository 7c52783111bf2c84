"""What commands import: nothing heavy for help, and for a run only what the workflow needs."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from command_line import Write

HEAVY = {
    *("narwhals", "numpy", "pandas", "polars", "pyarrow", "pydantic", "rich", "scipy", "sklearn", "skops", "torch"),
    *("matplotlib", "networkx", "PySide6", "asyncio", "importlib.metadata", "sqlite3"),
}
TOO_HEAVY_FOR_A_RUN = {
    *("matplotlib", "pandas", "PySide6", "pyarrow", "qtawesome", "scipy", "sklearn", "skops", "statsmodels", "torch"),
    *("networkx", "rich", "plait.report", "plait.picture", "plait.layout", "plait.manifest"),
}


def _imported(*arguments: object) -> set[str]:
    """Everything that is imported by a command, from the interpreter's own list."""
    command = [sys.executable, "-X", "importtime", "-m", "plait.cli.main", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return set(re.findall(r"^import time: +\d+ \| +\d+ \| +(\S+)$", done.stderr, re.MULTILINE))


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["run", "--help"]])
def test_help_imports_nothing_heavy(arguments: list[str]) -> None:
    assert not _imported(*arguments) & HEAVY


def test_a_run_of_table_nodes_imports_polars_and_nothing_heavier(rows: Path) -> None:
    imported = _imported("run", rows)

    assert "polars" in imported
    assert not imported & TOO_HEAVY_FOR_A_RUN


def test_a_run_with_json_or_events_imports_no_more(rows: Path) -> None:
    assert not _imported("run", rows, "--json", "--events") & TOO_HEAVY_FOR_A_RUN


def test_a_check_imports_nothing_heavier_than_polars(rows: Path) -> None:
    assert not _imported("check", rows) & TOO_HEAVY_FOR_A_RUN


def test_reading_a_workflow_imports_no_table_library(write: Write) -> None:
    imported = _imported("show", write({"a": ("toy.rows", {})}))

    assert not imported & {*TOO_HEAVY_FOR_A_RUN, "polars", "narwhals", "numpy"}
