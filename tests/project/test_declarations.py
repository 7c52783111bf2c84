"""What a later run finds by its id is declared with that id written out: it is looked for in the source text."""

from __future__ import annotations

import ast
from pathlib import Path

FINDING = ("node", "stored_as", "drawing")


def test_ids_are_written_out(root: Path, sources: list[Path]) -> None:
    found: dict[str, int] = {}
    count = 0
    for path in sources:
        for each in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(each, ast.FunctionDef | ast.ClassDef):
                continue
            for decorator in each.decorator_list:
                if isinstance(decorator, ast.Call) and getattr(decorator.func, "id", "") in FINDING:
                    count += 1
                    first = decorator.args[0] if decorator.args else None
                    if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
                        found[str(path.relative_to(root))] = decorator.lineno
    assert found == {}
    assert count > 250
