"""The example in the guide for contributors works as printed."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType


def test_the_node_and_its_test_work_as_printed(
    root: Path, tmp_path: Path, load_module: Callable[[str, Path], ModuleType]
) -> None:
    text = (root / "CONTRIBUTING.md").read_text(encoding="utf-8")
    node, test = re.findall(r"```python\n(.+?)```", text, re.DOTALL)
    (tmp_path / "clamp.py").write_text(node, encoding="utf-8")
    (tmp_path / "test_clamp.py").write_text(test, encoding="utf-8")
    load_module("plait_nodes.manipulation.clamp", tmp_path / "clamp.py")
    load_module("test_clamp", tmp_path / "test_clamp.py").test_values_outside_the_range_become_its_ends()
