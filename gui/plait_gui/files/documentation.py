"""Where the documentation of this Plait lies."""

from __future__ import annotations

from pathlib import Path

import plait_gui

_CHECKOUT = Path(plait_gui.__file__).resolve().parents[2]


def documentation(checkout: Path = _CHECKOUT) -> Path | None:
    """The first page of the documentation in a checkout; None for an installed Plait, which has none."""
    page = checkout / "docs" / "studio.md"
    return page if page.is_file() else None
