"""Colours between two others."""

from __future__ import annotations

from PySide6.QtGui import QColor


def mixed(base: str, over: str, share: float) -> str:
    """The colour `over` laid on `base`, as opaque as `share` says (0 to 1)."""
    below, above = QColor(base), QColor(over)
    parts = (
        round(low + (high - low) * share)
        for low, high in zip(below.getRgb()[:3], above.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*parts).name()


def translucent(color: str, share: float) -> QColor:
    """A colour as opaque as `share` says (0 to 1)."""
    made = QColor(color)
    made.setAlphaF(share)
    return made
