"""`plait export`: a workflow as a Python program."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from command_line import Plait

ROOT = Path(__file__).parents[3]


def test_a_program_is_printed_or_written_and_builds_it(plait: Plait, tmp_path: Path) -> None:
    workflow = tmp_path / "w.json"
    workflow.write_text((ROOT / "workflows" / "iris.json").read_text(encoding="utf-8"), encoding="utf-8")

    printed = plait("export", workflow)
    written = plait("export", workflow, "--to", tmp_path / "iris.py")

    assert printed.code == written.code == 0
    assert (tmp_path / "iris.py").read_text(encoding="utf-8") == printed.out
    made = subprocess.run(
        [
            sys.executable,
            "-c",
            "import runpy, sys; print(len(runpy.run_path(sys.argv[1])['workflow'].nodes))",
            "iris.py",
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(made.stdout) > 3
