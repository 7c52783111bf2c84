"""The project's own files, as the tests about the project look at them."""

from __future__ import annotations

import importlib.util
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def sources() -> list[Path]:
    """Every Python file of the three source roots."""
    return sorted(path for name in ("engine", "nodes", "gui") for path in (ROOT / name).rglob("*.py"))


@pytest.fixture(scope="session")
def settings() -> dict[str, Any]:
    """The content of pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture
def load_module(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, Path], ModuleType]:
    """Loads a file under a module name, so that others can import it until the test ends."""

    def load(name: str, path: Path) -> ModuleType:
        specification = importlib.util.spec_from_file_location(name, path)
        assert specification is not None
        assert specification.loader is not None
        module = importlib.util.module_from_spec(specification)
        monkeypatch.setitem(sys.modules, name, module)
        specification.loader.exec_module(module)
        return module

    return load
