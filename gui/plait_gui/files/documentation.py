"""Where the documentation of this Plait lies."""

from __future__ import annotations

from pathlib import Path

import plait_gui

_PACKAGE = Path(plait_gui.__file__).resolve().parent
_FIRST = "studio.md"


def documentation(package: Path = _PACKAGE) -> Path | None:
    """The first page of the documentation: in the installed package, or in the checkout; None if there is none."""
    places = package / "docs", package.parent.parent / "docs"
    return next((page for place in places if (page := place / _FIRST).is_file()), None)
