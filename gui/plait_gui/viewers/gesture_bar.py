"""The slim bar of a figure: how the mouse chooses, and choosing nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from plait_gui.language import later, tr
from plait_gui.theme import set_look

if TYPE_CHECKING:
    from collections.abc import Iterable

    from plait.figure.gestures import Gesture
    from plait_gui.theme import Appearance

_MODES = (
    ("brush", "selection-drag", later("Choose by a rectangle"), later("Drag a rectangle; Shift adds one")),
    ("lasso", "lasso", later("Choose by a lasso"), later("Draw around points; Shift adds a line")),
)
_CLEAR = "selection-off"


class GestureBar(QWidget):
    """Shows only what the figure takes; what was chosen last holds for the next figure too."""

    clear_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setAccessibleName(tr("Selecting"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 0, 8, 0)
        layout.setSpacing(2)
        self._group = QButtonGroup(self)
        self.modes: dict[str, QToolButton] = {}
        for mode, _, name, tip in _MODES:
            button = _button(tr(name), tr(tip))
            button.setCheckable(True)
            self._group.addButton(button)
            self.modes[mode] = button
            layout.addWidget(button)
        self.clear = _button(tr("Clear the selection"), tr("Clear the selection (Esc)"))
        self.clear.clicked.connect(self.clear_wanted)
        layout.addWidget(self.clear)
        self.modes["brush"].setChecked(True)
        appearance.changed.connect(self._color)
        self._color()
        self.offer(())

    @property
    def mode(self) -> str:
        """The kind of gesture that begins where several could."""
        return next(mode for mode, button in self.modes.items() if button.isChecked())

    def offer(self, gestures: Iterable[Gesture]) -> None:
        """Show what makes sense for these gestures."""
        kinds = {each.kind for each in gestures}
        for button in self.modes.values():
            button.setVisible(kinds >= self.modes.keys())
        self.clear.setVisible(bool(kinds))
        if "threshold" in kinds:
            self.clear.setAccessibleName(tr("Back to the best threshold"))
            self.clear.setToolTip(tr("Back to the best threshold (Esc)"))
        else:
            self.clear.setAccessibleName(tr("Clear the selection"))
            self.clear.setToolTip(tr("Clear the selection (Esc)"))

    def _color(self) -> None:
        for mode, icon, _, _ in _MODES:
            self.modes[mode].setIcon(self._appearance.icon(icon))
        self.clear.setIcon(self._appearance.icon(_CLEAR))


def _button(name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setAccessibleName(name)
    button.setToolTip(tip)
    button.setIconSize(QSize(16, 16))
    button.setAutoRaise(True)
    set_look(button, "flat")
    return button
