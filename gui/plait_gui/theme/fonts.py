"""The typeface of the studio: Inter, which comes with it, so that it looks the same on every machine."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase

FAMILY = "Plait Inter"
"""A name of its own, so that an Inter of the machine never takes its place."""
# One file for each weight: a style sheet can choose among files, not along an axis of a variable font.
_FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf")


def load_fonts() -> None:
    """Make the typeface known to the application; called once, when there is one."""
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(Path(__file__).with_name(name)))
