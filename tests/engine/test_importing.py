"""Libraries that are imported one thread at a time."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from threading import Thread

import pytest

import plait_nodes
from plait.importing import import_alone

SLOW = """
import time
began = time.monotonic()
time.sleep(0.05)
from {name}_part import PART
time.sleep(0.05)
ended = time.monotonic()
"""
LARGE = {"skimage", "sklearn", "scipy", "skops", "statsmodels"}
"""Libraries whose modules import each other."""


@pytest.fixture
def modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Modules that take a while, each with a part of its own."""
    monkeypatch.syspath_prepend(tmp_path)
    names = [f"slowly_imported_{number}" for number in range(3)]
    for name in names:
        (tmp_path / f"{name}.py").write_text(SLOW.format(name=name))
        (tmp_path / f"{name}_part.py").write_text("PART = 1")
        for each in (name, f"{name}_part"):
            monkeypatch.delitem(sys.modules, each, raising=False)
    return names


def test_one_import_ends_before_the_next_begins(modules: list[str]) -> None:
    threads = [Thread(target=import_alone, args=(name,)) for name in modules]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    spans = sorted((sys.modules[name].began, sys.modules[name].ended) for name in modules)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_a_module_that_another_thread_is_importing_is_waited_for(modules: list[str]) -> None:
    name = modules[0]
    seen: list[bool] = []

    def use() -> None:
        import_alone(name)
        seen.append(hasattr(sys.modules[name], "ended"))

    threads = [Thread(target=use) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert seen == [True] * 4


def test_a_library_that_is_not_there_is_named() -> None:
    with pytest.raises(ModuleNotFoundError, match="no_such_library"):
        import_alone("no_such_library.part")


def _functions() -> Iterator[tuple[str, ast.FunctionDef]]:
    root = Path(plait_nodes.__file__).parent
    for path in sorted(root.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                yield f"{path.relative_to(root)}: {node.name}", node


def _imported(function: ast.FunctionDef) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(function):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            nested = "." not in node.module
            found.update(f"{node.module}.{alias.name}" if nested else node.module for alias in node.names)
    return {name for name in found if name.partition(".")[0] in LARGE}


def _announced(function: ast.FunctionDef) -> set[str]:
    calls = [node for node in ast.walk(function) if isinstance(node, ast.Call)]
    alone = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "import_alone"]
    return {argument.value for call in alone for argument in call.args if isinstance(argument, ast.Constant)}


def test_every_node_imports_large_libraries_alone() -> None:
    importing = {where: _imported(function) - _announced(function) for where, function in _functions()}

    assert {where: names for where, names in importing.items() if names} == {}
    assert sum(bool(_announced(function)) for _, function in _functions()) >= 10
