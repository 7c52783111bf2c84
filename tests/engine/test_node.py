"""What a node type knows of its code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

NODE = '''
from plait import node
from codes.helper import twice


@node("codes.number")
def number() -> int:
    """Give a number."""
    return twice(1)
'''


def digest(folder: Path) -> str:
    script = "from codes.number import number; print(number.code_digest)"
    answer = subprocess.run([sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, check=True)
    return answer.stdout.strip()


def test_an_edit_of_what_the_node_uses_changes_its_code(tmp_path: Path) -> None:
    package = tmp_path / "codes"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "number.py").write_text(NODE)
    (package / "helper.py").write_text("def twice(x: int) -> int:\n    return 2 * x\n")
    (package / "other.py").write_text("A = 1\n")
    before = digest(tmp_path)

    (package / "other.py").write_text("A = 2\n")
    assert digest(tmp_path) == before
    (package / "helper.py").write_text("def twice(x: int) -> int:\n    return x + x + 0\n")
    assert digest(tmp_path) != before
