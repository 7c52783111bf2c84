"""What this Plait is made of: versions of the program, of Qt and of the libraries, without importing any of them."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import qVersion

from plait import __version__
from plait_gui.language import later

_LIBRARIES = (
    "polars",
    "narwhals",
    "numpy",
    "pandas",
    "pyarrow",
    "scikit-learn",
    "scipy",
    "matplotlib",
    "duckdb",
    "statsmodels",
    "scikit-image",
    "onnxruntime",
    "torch",
)
MISSING = later("not installed")


def versions() -> dict[str, str]:
    """The versions by what has them; reads a small file for each, which takes a moment the first time."""
    made_of = {
        "Plait": __version__,
        "Python": platform.python_version(),
        "Qt": qVersion(),
        "PySide6": _version("PySide6-Essentials"),
    }
    return {**made_of, **{name: _version(name) for name in _LIBRARIES}, "System": platform.platform()}


def as_text(found: dict[str, str]) -> str:
    """A line for each, to be sent to somebody."""
    return "\n".join(f"{name} {number}" for name, number in found.items())


def _version(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return MISSING
