"""Files stay small enough to be read in one go."""

from __future__ import annotations

from pathlib import Path
from statistics import median

LONGEST = 500
TYPICAL = 120


def test_no_file_is_too_long(root: Path, sources: list[Path]) -> None:
    sizes = {str(path.relative_to(root)): _lines(path) for path in [*sources, root / "dev.py"]}
    assert {name: size for name, size in sizes.items() if size > LONGEST} == {}


def test_a_typical_file_is_short(sources: list[Path]) -> None:
    assert median(map(_lines, sources)) <= TYPICAL


def test_tests_are_no_package(root: Path) -> None:
    """A package would give tests of the same name in two folders one module name."""
    assert list((root / "tests").rglob("__init__.py")) == []


def _lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())
