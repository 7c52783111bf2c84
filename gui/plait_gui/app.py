"""Starts the studio."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from plait.plugins import installed_plugins
from plait.registry import NodeRegistry

from .garbage import Garbage
from .qt_guard import check
from .spare_core import spare_core
from .studio import Studio
from .theme import Appearance, dress, load_fonts
from .translators import chosen_language, silence, speak
from .window import Window

if TYPE_CHECKING:
    from pathlib import Path

    from .handover import Handover

_GLANCE = 200
"""Milliseconds between two moments in which Python sees signals of the system."""


def main(file: Path | None, language: str = "") -> int:
    """Open a window, with a workflow if one is given, and return the exit code when it is closed.

    Args:
        file: A workflow.
        language: The language of this window, if it is not to be the one in the settings.

    Raises:
        PlaitError: a window can't be opened here.
    """
    check()
    spare_core()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("plait")
    application.setApplicationDisplayName("Plait")
    application.setDesktopFileName("plait")
    load_fonts()
    plugins = installed_plugins()
    registry = NodeRegistry(plugins)
    handover: Handover | None = None
    while True:
        # Not shared by windows: what one of them has hung on its changes would outlive it.
        appearance = Appearance()
        # Before there are widgets: those that exist already would keep the system's typeface in places.
        dress(application, appearance)
        studio = Studio(registry)
        # The texts of a window are chosen while it is made.
        translators = speak(application, language or chosen_language(studio.settings), plugins)
        window = Window(studio, appearance)
        window.show()
        if handover is not None:
            window.go_on(handover)
        else:
            _begin(window, file)
        code = _live(application, window)
        handover = window.handover
        # In this order, and now: when Python ends it would take them down in any order, and Qt would crash.
        delete(window)
        delete(studio)
        delete(appearance)
        if handover is None:
            return code
        silence(application, translators)
        language = ""


def _begin(window: Window, file: Path | None) -> None:
    window.open(file)
    if file is None:
        window.show_gallery()


def _live(application: QApplication, window: Window) -> int:
    """Be there for the user until the window is closed; the exit code."""
    glance = _listen_to_signals(application, window)
    garbage = Garbage(application)
    code = application.exec()
    garbage.stop()
    glance.stop()
    return code


def _listen_to_signals(application: QApplication, window: Window) -> QTimer:
    """Let a terminal end the studio: unsaved work is in the journal then, and is offered at the next start.

    Returns:
        What lets Python see them, until it is stopped.
    """

    def leave(*_: object) -> None:
        window.studio.autosave.flush()
        window.studio.link.close()
        application.exit(130)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, leave)
    glance = QTimer(application)
    glance.timeout.connect(lambda: None)
    glance.start(_GLANCE)
    return glance
