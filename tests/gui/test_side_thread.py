"""A widget may be taken down while a thread works for it."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import threading, time
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from plait_gui.errand import Errand

application = QApplication([])
area, owner = QScrollArea(), QWidget()
errand = Errand(owner)
area.setWidget(owner)
begun, ended = threading.Event(), []

def work():
    begun.set()
    until = time.monotonic() + 0.3
    while time.monotonic() < until:
        sum(range(1000))
    ended.append(True)

errand.begin(work)
begun.wait()
# Qt deletes the widget before within this call, while Python's lock is held.
area.setWidget(QWidget())
print("gone", ended)
"""


def test_a_widget_that_is_replaced_while_its_thread_works_does_not_stop_the_window_for_ever() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, "gone [True]\n"), done.stderr
