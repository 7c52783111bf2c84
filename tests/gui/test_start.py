"""What the studio imports before its window is there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOO_HEAVY = (
    "matplotlib",
    "sklearn",
    "skops",
    "torch",
    "scipy",
    "statsmodels",
    "pandas",
    "networkx",
    "pyarrow",
    "numpy",
)
SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from plait.registry import NodeRegistry
from plait_gui.app import Appearance, Studio, Window, dress, load_fonts

application = QApplication([])
load_fonts()
appearance = Appearance()
dress(application, appearance)
studio = Studio(NodeRegistry())
window = Window(studio, appearance)
window.show()
window.open(Path(sys.argv[1]))
application.processEvents()
print(len(studio.editor.workflow.nodes), *sorted({name.partition(".")[0] for name in sys.modules}))
studio.close()
"""


def test_the_window_with_a_workflow_is_there_before_any_library_of_a_node(tmp_path: Path) -> None:
    script = tmp_path / "start.py"
    script.write_text(SCRIPT, encoding="utf-8")
    homes = {f"XDG_{name}_HOME": str(tmp_path / name.lower()) for name in ("CONFIG", "STATE", "CACHE", "DATA")}
    paths = ":".join(str(ROOT / root) for root in ("gui", "engine", "nodes"))
    command = [sys.executable, str(script), str(ROOT / "workflows" / "graduate_admissions.json")]
    environment = {**homes, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": paths, "HOME": str(tmp_path), "PATH": ""}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    nodes, *imported = done.stdout.split()

    assert int(nodes) > 10
    assert not set(imported) & set(TOO_HEAVY)
