"""The typeface of the studio: Inter, which comes with it, so that it looks the same on every machine."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase

from plait.figure.look import STUDIO_FAMILY

FAMILY = STUDIO_FAMILY
"""A name of its own, so that an Inter of the machine never takes its place."""
# One file for each weight: a style sheet can choose among files, not along an axis of a variable font.
_FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf")


def load_fonts() -> None:
    """Make the typeface known to the application; called once, when there is one."""
    for name in font_files():
        QFontDatabase.addApplicationFont(name)


def font_files() -> list[str]:
    """Where the files are, for a library that draws its letters itself."""
    return [str(Path(__file__).with_name(name)) for name in _FILES]
