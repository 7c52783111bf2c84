"""What is asked of a training while it goes on, in the run menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from plait_gui.language import later, tr

from .action import action

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from plait_gui.editor import Editor
    from plait_gui.notice_bar import NoticeBar
    from plait_gui.running import Running

PAUSE, GO_ON = later("Pause training"), later("Go on training")
_USUAL_RATE = 0.001


class SteerActions(QObject):
    """Pauses trainings and changes their learning rate: those of the selected nodes, or all that are at work."""

    def __init__(self, window: QWidget, editor: Editor, running: Running, notice: NoticeBar) -> None:
        super().__init__(window)
        self._window, self._editor, self._running, self._notice = window, editor, running, notice
        self.is_paused = False

    def fill(self, menu: QMenu) -> None:
        """Put the entries into a menu."""
        self._pause = action(self._window, tr(PAUSE), self.pause, "Ctrl+F7")
        self._rate = action(self._window, tr("Learning rate…"), self.ask_rate)
        menu.addActions([self._pause, self._rate])
        self._running.changed.connect(self._follow)
        self._follow()

    def pause(self) -> None:
        """Let trainings wait after their present step, or go on."""
        wanted = not self.is_paused
        if self._running.steer(self._editor.selection.nodes, {"paused": float(wanted)}):
            self.is_paused = wanted
            self._follow()
            if wanted:
                self._notice.tell(tr("Trainings wait after their present step. Press Ctrl+F7 to let them go on."))

    def ask_rate(self) -> None:
        """Ask for another learning rate."""
        rate, is_given = QInputDialog.getDouble(
            self._window, tr("Learning rate"), tr("The learning rate from now on:"), _USUAL_RATE, 1e-9, 100.0, 9
        )
        if is_given:
            self.set_rate(rate)

    def set_rate(self, rate: float) -> None:
        """Let trainings go on with another learning rate."""
        self._running.steer(self._editor.selection.nodes, {"rate": rate})

    def _follow(self) -> None:
        if not self._running.is_running:
            self.is_paused = False
        self._pause.setText(tr(GO_ON if self.is_paused else PAUSE))
        for each in (self._pause, self._rate):
            each.setEnabled(self._running.is_running)
