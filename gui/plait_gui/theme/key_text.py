"""Shortcuts as texts."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def key_text(keys: str) -> str:
    """A shortcut as the system and the language write it, such as `Strg+F` for `Ctrl+F`."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
