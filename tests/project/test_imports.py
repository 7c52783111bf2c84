"""Importing the engine and every built-in node needs neither a window nor a heavy library."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = [
    *("PIL", "PySide6", "duckdb", "fastexcel", "httpx", "lxml", "matplotlib", "mlxtend", "openpyxl", "scipy"),
    *("skimage", "sklearn", "skops", "snowballstemmer", "sqlalchemy", "statsmodels", "torch", "xlsxwriter"),
]

# Networks are classes of torch; nodes import these modules when they are called.
OF_TORCH = [("plait_nodes", "deep", "fitting"), ("plait_nodes", "deep", "nets")]

# Importing a blocked name raises, as it does where the library is not installed.
PROBE = """
import json, sys
from importlib import import_module

names, heavy = json.loads(sys.argv[1])
sys.modules.update(dict.fromkeys(heavy))
for name in names:
    import_module(name)
"""


@pytest.mark.parametrize("room", ["engine", "nodes"])
def test_every_module_imports_without_the_heavy_libraries(root: Path, room: str) -> None:
    paths = [path.relative_to(root / room) for path in sorted((root / room).rglob("*.py"))]
    modules = [_module(path) for path in paths if path.parts[:3] not in OF_TORCH]
    command = [sys.executable, "-c", PROBE, json.dumps([modules, HEAVY])]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert len(modules) > 1


def _module(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
