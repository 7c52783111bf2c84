"""One entry of a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def action(
    owner: QWidget, text: str, act: Callable[[], object], keys: str | list[str] = "", *, local: bool = False
) -> QAction:
    """An action whose shortcuts work in the whole window of its owner, or only while the owner has the keyboard.

    Args:
        owner: The widget that it belongs to.
        text: What the menu says.
        act: What is done.
        keys: One shortcut or several, the first of which the menu shows.
        local: Whether the shortcuts are only those of the owner, because other panels use them too.
    """
    made = QAction(text, owner)
    made.triggered.connect(lambda *_: act())
    made.setShortcuts([QKeySequence(each) for each in ([keys] if isinstance(keys, str) else keys) if each])
    scope = Qt.ShortcutContext.WidgetWithChildrenShortcut if local else Qt.ShortcutContext.WindowShortcut
    made.setShortcutContext(scope)
    owner.addAction(made)
    return made
