"""About Plait: what it is made of, and the licences of what comes with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from plait_gui import theme
from plait_gui.errand import Errand
from plait_gui.language import later, tr
from plait_gui.theme.label import plain_label

from .fold import fold
from .page import Page
from .versions import MISSING, as_text, versions

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

_ICONS = Path(theme.__file__).parent


@dataclass(frozen=True, slots=True)
class Bundled:
    """Something of others that is part of Plait."""

    name: str
    licence: str
    about: str
    text: Path | None = None
    """The file with the licence."""


BUNDLED = (
    Bundled("Inter", "SIL Open Font License 1.1", later("The typeface of the window."), _ICONS / "Inter-LICENSE.txt"),
    Bundled("nycflights13", "CC0", later("Flights and weather of 2013, in the tables of the examples.")),
)


class AboutPage(Page):
    """Versions are looked up beside the window, whenever it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("About Plait"), tr("A visual workflow tool for data and deep learning."), parent)
        self.versions: dict[str, str] = {}
        self._labels: dict[str, QLabel] = {}
        self._made_of = self.add_section(tr("Made of"))
        self.copy = QPushButton(tr("Copy"))
        self.copy.setToolTip(tr("Copy the versions as text"))
        self.copy.setEnabled(False)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(as_text(self.versions)))
        self._made_of.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignRight)
        licences = self.add_section(tr("Licences"))
        licences.addWidget(plain_label(tr("Plait is free software under the Apache License 2.0."), "bare", wraps=True))
        for each in BUNDLED:
            licences.addLayout(_about(each))
        others = tr("Libraries that are installed beside Plait have licences of their own.")
        licences.addWidget(plain_label(others, "small", wraps=True))
        self._errand = Errand(self)
        self._errand.done.connect(self._tell)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._errand.begin(versions)
        self.back.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()

    def stop(self) -> None:
        """Look for nothing more."""
        self._errand.wait()

    def _tell(self, found: dict[str, str]) -> None:
        self.versions = found
        for place, (name, number) in enumerate(found.items()):
            if name not in self._labels:
                label = self._labels[name] = plain_label("", "dim", wraps=True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                row = QHBoxLayout()
                row.addWidget(plain_label(name), 1)
                row.addWidget(label, 2)
                self._made_of.insertLayout(place, row)
            self._labels[name].setText(tr(MISSING) if number == MISSING else number)
        self.copy.setEnabled(True)


def _about(bundled: Bundled) -> QVBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(4)
    words.addWidget(plain_label(f"{bundled.name} · {bundled.licence}", "bare"))
    words.addWidget(plain_label(tr(bundled.about), "small", wraps=True))
    line = QHBoxLayout()
    line.addLayout(words, 1)
    whole = QVBoxLayout()
    whole.setSpacing(8)
    whole.addLayout(line)
    if bundled.text is not None:
        button, text = fold(
            tr("Licence"), bundled.text.read_text(encoding="utf-8"), tr("Licence of {name}", name=bundled.name)
        )
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        whole.addWidget(text)
    return whole
