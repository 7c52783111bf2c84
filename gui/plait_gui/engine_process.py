"""The child process in which workflows run: lines of JSON go in and come out."""

from __future__ import annotations

import json
import signal
import sys
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from .language import tr

if TYPE_CHECKING:
    from pathlib import Path

SLICE = 0.008
"""Seconds of reading after which the window may paint again before more is read."""
PATIENCE = 1500
"""Milliseconds that a process that was told to stop has before it is killed."""
_LAST_WORDS = 20
"""Lines of its error output that are kept for the case that it dies."""


class EngineProcess(QObject):
    """`plait serve` with one store."""

    said = Signal(object)
    """One line that the engine wrote, as plain data."""
    printed = Signal(str)
    """What nodes, or the libraries they use, printed."""
    gone = Signal(str)
    """The process has ended, and why; empty if it was asked to."""

    def __init__(self, store: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_stopping = False
        self._last_words: list[str] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._read)
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        # -P: a file in the folder that the studio was started from must never be taken for a library.
        self._process.setArguments(["-P", "-m", "plait.cli.main", "serve", "--store", str(store)])
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._read_errors)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._miss)
        self._process.start()

    def send(self, request: dict[str, Any]) -> None:
        """Write one request; the process reads it when it is ready."""
        self._process.write(f"{json.dumps(request)}\n".encode())

    def kill(self) -> None:
        """End the process at once, whatever it is doing."""
        self._process.kill()

    def stop(self) -> None:
        """Ask the process to end, and wait a moment for it to write what is pending."""
        self._is_stopping = True
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self.send({"id": 0, "do": "stop"})
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(PATIENCE):
                self._process.kill()
                self._process.waitForFinished(PATIENCE)

    def _read(self) -> None:
        until = time.monotonic() + SLICE
        while self._process.canReadLine():
            self._take(bytes(self._process.readLine().data()))
            if time.monotonic() > until:
                self._rest.start(0)
                return

    def _take(self, line: bytes) -> None:
        try:
            said = json.loads(line)
        except ValueError:
            self.printed.emit(line.decode(errors="replace").rstrip())
            return
        self.said.emit(said)

    def _read_errors(self) -> None:
        text = bytes(self._process.readAllStandardError().data()).decode(errors="replace").rstrip()
        for line in text.splitlines():
            self._last_words = [*self._last_words[1 - _LAST_WORDS :], line]
            self.printed.emit(line)

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        self._rest.stop()
        self._process.setReadChannel(QProcess.ProcessChannel.StandardOutput)
        while self._process.canReadLine():
            self._take(bytes(self._process.readLine().data()))
        self._read_errors()
        self.gone.emit("" if self._is_stopping else self._cause(code, status))

    def _miss(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.gone.emit(tr("it can't be started: {error}", error=self._process.errorString()))

    def _cause(self, code: int, status: QProcess.ExitStatus) -> str:
        if status == QProcess.ExitStatus.CrashExit:
            try:
                # Qt gives the number of the signal as the exit code of a crash.
                return tr("it was ended by signal {number} ({name})", number=code, name=signal.strsignal(code))
            except ValueError:
                return tr("it crashed")
        last = f": {self._last_words[-1]}" if self._last_words else ""
        return tr("it ended with exit code {code}{last}", code=code, last=last)
