"""What a run brings into its process: readers of columns need neither pandas nor what learns."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest

HEAVY = {"pandas", "sklearn", "scipy", "matplotlib", "torch", "sqlalchemy"}
RUN = """
import sys
from plait import Workflow
from plait.session import Session
workflow = Workflow("light")
workflow.add_node(f"io.{sys.argv[1]}_reader", "read", params={"path": sys.argv[2]})
workflow.add_node(f"io.{sys.argv[1]}_writer", "write", params={"path": sys.argv[3]})
workflow.connect("read", "out", "write", "table")
with Session(in_memory=True) as session:
    session.run(workflow.snapshot()).execute().raise_for_failure()
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


@pytest.mark.parametrize("kind", ["csv", "parquet", "arrow", "json"])
def test_reading_and_writing_imports_nothing_heavy(kind: str, tmp_path: Path) -> None:
    table = pl.DataFrame({"a": [1, 2], "b": ["x", None]})
    source, copy = tmp_path / f"in.{kind}", tmp_path / f"out.{kind}"
    write = {"csv": table.write_csv, "parquet": table.write_parquet, "arrow": table.write_ipc, "json": table.write_json}
    write[kind](source)
    done = subprocess.run([sys.executable, "-c", RUN, kind, source, copy], capture_output=True, text=True, check=True)
    imported = set(done.stdout.splitlines()[-1].split())
    assert "polars" in imported
    assert not imported & HEAVY
    assert copy.stat().st_size > 0
