"""Nothing in Plait runs code that came out of a file, a workflow or a table, but for the code of a trusted script node.

The syntax tree of every source file is searched for the doors through which that has happened elsewhere:
unpickling, evaluating text, a shell, an import by name.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

FORBIDDEN_MODULES = {"cloudpickle", "dill", "jsonpickle", "marshal", "pickle", "shelve"}
FORBIDDEN_CALLS = {
    "__import__",
    "builtins.compile",
    "builtins.eval",
    "builtins.exec",
    "compile",
    "eval",
    "exec",
    "importlib.import_module",
    "joblib.dump",
    "joblib.load",
    "os.popen",
    "os.system",
    "runpy.run_module",
    "runpy.run_path",
    "torch.load",
    "torch.save",
    "yaml.load",
    "yaml.unsafe_load",
}
FORBIDDEN_METHODS = {"query", "read_pickle", "to_pickle"}
FORBIDDEN_SWITCHES = {"allow_pickle", "shell"}

# Each entry has been looked at: what may be imported there never comes from a document.
REVIEWED = {
    # The public names, from a fixed table in the same file.
    ("engine/plait/__init__.py", "importlib.import_module"),
    # The window, by the one name that it has.
    ("engine/plait/cli/studio.py", "importlib.import_module"),
    # Libraries by names that stand in the code of nodes.
    ("engine/plait/importing.py", "importlib.import_module"),
    # The modules of installed plugins, found by walking their packages.
    ("engine/plait/registry.py", "importlib.import_module"),
    # The module of a node that is checked, which was imported before.
    ("engine/plait/testing.py", "importlib.import_module"),
    # The module that a run has a node type of no plugin from, as the run itself tells its worker.
    ("engine/plait/workshop/order.py", "importlib.import_module"),
    # The code that a user has written into a node, in a worker, and only if the user has said that the file is trusted.
    ("engine/plait/workshop/script.py", "compile"),
    ("engine/plait/workshop/script.py", "exec"),
    # Libraries by names that stand in the code of the studio.
    ("gui/plait_gui/late.py", "importlib.import_module"),
    # matplotlib, from a fixed list in the same file, when the first figure is wanted.
    ("gui/plait_gui/viewers/drawing_library.py", "importlib.import_module"),
}


def findings(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """The line and the name of everything forbidden in a module."""
    names = _imported_names(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from ((node.lineno, module) for module in _modules(node) if module in FORBIDDEN_MODULES)
        elif isinstance(node, ast.Call):
            yield from ((node.lineno, name) for name in _forbidden_in_call(node, names))


def _forbidden_in_call(call: ast.Call, names: dict[str, str]) -> Iterator[str]:
    called = _dotted(call.func, names)
    if called in FORBIDDEN_CALLS:
        yield called
    if isinstance(call.func, ast.Attribute):
        if call.func.attr in FORBIDDEN_METHODS:
            yield f".{call.func.attr}"
        # Without arguments it is the mode of a torch module, with one it is a text to evaluate.
        if call.func.attr == "eval" and (call.args or call.keywords):
            yield ".eval"
    for keyword in call.keywords:
        is_off = isinstance(keyword.value, ast.Constant) and keyword.value.value is False
        if keyword.arg in FORBIDDEN_SWITCHES and not is_off:
            yield f"{keyword.arg}="


def _modules(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name.partition(".")[0] for alias in node.names)
    elif node.module and not node.level:
        yield node.module.partition(".")[0]


def _imported_names(tree: ast.Module) -> dict[str, str]:
    """What each imported name stands for, so that an alias hides nothing."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.asname: alias.name for alias in node.names if alias.asname}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names |= {alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names}
    return names


def _dotted(node: ast.expr, names: dict[str, str]) -> str:
    if isinstance(node, ast.Name):
        return names.get(node.id, node.id)
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value, names)}.{node.attr}"
    return ""


@pytest.fixture(scope="module")
def found(root: Path, sources: list[Path]) -> dict[tuple[str, str], list[int]]:
    """The lines of all findings, by file and name."""
    lines: dict[tuple[str, str], list[int]] = {}
    for path in sources:
        for line, name in findings(ast.parse(path.read_text(encoding="utf-8"))):
            lines.setdefault((path.relative_to(root).as_posix(), name), []).append(line)
    return lines


def test_no_source_file_opens_a_door(found: dict[tuple[str, str], list[int]]) -> None:
    assert {place: lines for place, lines in found.items() if place not in REVIEWED} == {}


def test_every_reviewed_exception_is_still_needed(found: dict[tuple[str, str], list[int]]) -> None:
    assert REVIEWED - found.keys() == set()


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("import pickle", "pickle"),
        ("from cloudpickle import loads", "cloudpickle"),
        ("import shelve as drawer", "shelve"),
        ("eval(text)", "eval"),
        ("exec(text)", "exec"),
        ("compile(text, '', 'exec')", "compile"),
        ("__import__(name)", "__import__"),
        ("import torch as t\nt.load(path)", "torch.load"),
        ("from torch import load as fetch\nfetch(path)", "torch.load"),
        ("from importlib import import_module\nimport_module(name)", "importlib.import_module"),
        ("import joblib\njoblib.load(path)", "joblib.load"),
        ("import yaml\nyaml.load(text)", "yaml.load"),
        ("import os\nos.system(command)", "os.system"),
        ("subprocess.run(command, shell=True)", "shell="),
        ("subprocess.run(command, shell=flag)", "shell="),
        ("np.load(path, allow_pickle=True)", "allow_pickle="),
        ("pandas.read_pickle(path)", ".read_pickle"),
        ("frame.to_pickle(path)", ".to_pickle"),
        ("frame.query(text)", ".query"),
        ("frame.eval(text)", ".eval"),
    ],
)
def test_each_door_is_seen(code: str, name: str) -> None:
    assert [found for _, found in findings(ast.parse(code))] == [name]


@pytest.mark.parametrize(
    "code",
    [
        "import re\nre.compile(pattern)",
        "network.eval()",
        "np.load(path, allow_pickle=False)",
        "subprocess.run(command, shell=False)",
        "from .load import load\nload(path)",
        "import json\njson.load(file)",
        "dialog.exec()",
    ],
)
def test_what_only_looks_alike_is_left_alone(code: str) -> None:
    assert list(findings(ast.parse(code))) == []


def test_columns_are_addressed_letter_by_letter() -> None:
    """polars takes a name such as `^n.*$` for a pattern, so only names that stand in the code are given to it bare."""
    found = []
    root = Path(__file__).parents[2]
    for room in ("engine", "nodes"):
        for path in sorted((root / room).rglob("*.py")):
            if path.name == "exact.py":
                continue
            for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(call, ast.Call) and ast.unparse(call.func) in ("nw.col", "pl.col"):
                    found += [f"{path.name}: {ast.unparse(call)}" for each in call.args if not _is_safe_name(each)]
    assert not found


def _is_safe_name(argument: ast.expr) -> bool:
    if isinstance(argument, ast.Starred):
        return ast.unparse(argument.value).startswith("exactly(")
    if isinstance(argument, ast.Constant):
        return True
    text = ast.unparse(argument)
    return text.startswith(("exact(", "exactly(", "pl.")) or text.isupper()
