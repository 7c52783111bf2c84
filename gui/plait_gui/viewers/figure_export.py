"""A figure that is shown, on the clipboard or in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from plait.atomic import write_bytes
from plait.errors import DataError
from plait.figure import pdf, png, svg
from plait_gui.errand import Errand
from plait_gui.file_dialogs import ask_where_to_save
from plait_gui.language import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QFileDialog

    from plait.figure import Draw, Figure
    from plait.theme import FigureTheme

_SVG = "image/svg+xml"


class FigureExport(QObject):
    """Draws the figure anew where it has to, beside the window; a picture is copied as it is seen."""

    failed = Signal(str)
    """Why something could not be written."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._errand = Errand(self)
        self._errand.done.connect(self._copy)
        self._errand.failed.connect(lambda error: self.failed.emit(str(error)))

    def menu(self, canvas: QWidget, figure: Figure, draw: Draw, theme: FigureTheme, folder: Path) -> QMenu:
        """What can be done with a figure that is shown on a canvas."""
        size = (self._view.width(), self._view.height())
        made = QMenu(self._view)
        made.addAction(tr("Copy as a picture\tCtrl+C"), lambda: self.copy_picture(canvas))
        made.addAction(tr("Copy as SVG"), lambda: self._errand.begin(lambda: svg(figure, draw, theme=theme, size=size)))
        made.addSeparator()
        made.addAction(tr("Save as…"), lambda: self.ask(figure, draw, theme, folder))
        return made

    def copy_picture(self, canvas: QWidget) -> None:
        """Put what is seen on the clipboard, in the sharpness of the screen."""
        QGuiApplication.clipboard().setPixmap(canvas.grab())

    def ask(self, figure: Figure, draw: Draw, theme: FigureTheme, folder: Path) -> QFileDialog:
        """Ask for a file and write the figure to it, in the kind that its ending says."""
        kinds = {"png": tr("Pictures"), "svg": tr("Vector graphics"), "pdf": tr("PDF documents")}
        name = figure.title or figure.drawing.rpartition(".")[2]
        proposal = folder / f"{''.join(sign if sign.isalnum() else '_' for sign in name)}.png"
        size = (self._view.width(), self._view.height())

        def write(path: Path) -> None:
            self._errand.begin(lambda: write_figure(path, figure, draw, theme, size))

        return ask_where_to_save(self._view, tr("Save the figure"), proposal, kinds, write)

    def wait(self) -> None:
        """Wait until nothing is at work any more."""
        self._errand.wait()

    def _copy(self, text: str | None) -> None:
        """Put an SVG that is ready on the clipboard; a file that is written needs nothing more."""
        if text is None:
            return
        content = QMimeData()
        content.setText(text)
        content.setData(_SVG, text.encode())
        QGuiApplication.clipboard().setMimeData(content)


def write_figure(path: Path, figure: Figure, draw: Draw, theme: FigureTheme, size: tuple[int, int]) -> None:
    """Write a figure as PNG, SVG or PDF, by the ending of the path; as PNG with another ending.

    Raises:
        DataError: the file can't be written.
    """
    match path.suffix.lower():
        case ".svg":
            content = svg(figure, draw, theme=theme, size=size).encode()
        case ".pdf":
            content = pdf(figure, draw, theme=theme, size=size)
        case _:
            content = png(figure, draw, theme=theme, size=size)
    try:
        write_bytes(path, content)
    except OSError as error:
        raise DataError(
            tr("“{path}” can't be written: {reason}.", path=path.name, reason=error.strerror or error),
            hint=tr("Save it to another folder."),
        ) from None
