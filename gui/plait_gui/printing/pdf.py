"""Writes a report as a PDF; needs no window, and may be called in a thread beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPagedPaintDevice, QPainter, QPdfWriter

from plait import __version__
from plait.atomic import write_bytes
from plait.errors import PlaitError
from plait_gui.language import tr

from .composing import Composer
from .element import parse
from .paper import A4, RESOLUTION
from .sheets import paint, prepare, sheets

if TYPE_CHECKING:
    from pathlib import Path

    from .element import Element
    from .paper import Paper

_LONGEST_TITLE = 200
_DATA = {"plait-workflow": "workflow.json", "plait-manifest": "manifest.json"}
"""What a report holds for programs, and the names under which the PDF has it."""


def print_report(report: Path, path: Path, paper: Paper = A4) -> None:
    """Read the report that is an HTML file, and write it as a PDF.

    The workflow and the manifest are attached to it as files.

    Raises:
        PlaitError: the report can't be read, or the PDF can't be written.
    """
    try:
        html = report.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PlaitError(
            tr("The report '{report}' can't be read: {error}.", report=report, error=error),
            hint=tr("Write the report again."),
        ) from None
    content = pdf_of(html, paper)
    try:
        write_bytes(path, content)
    except OSError as error:
        raise PlaitError(
            tr("The report '{path}' can't be written: {error}.", path=path, error=error.strerror or error),
            hint=tr("Choose another folder; the results of the run are kept."),
        ) from None


def pdf_of(html: str, paper: Paper = A4) -> bytes:
    """The report as the bytes of a PDF."""
    page = parse(html)
    head = page.first("title")
    title = (head.text if head is not None else "Report")[:_LONGEST_TITLE]
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_1_6)
    writer.setTitle(title)
    writer.setCreator(f"Plait {__version__}")
    prepare(writer, paper)
    _attach(page, writer)
    made = sheets(Composer(writer, paper).pieces(page), paper.height)
    painter = QPainter(writer)
    try:
        paint(made, painter, writer, title, writer.newPage, paper)
    finally:
        painter.end()
    buffer.close()
    return bytes(content.data())


def _attach(page: Element, writer: QPdfWriter) -> None:
    for script in page.all("script"):
        name = _DATA.get(script.attributes.get("id", ""))
        if name is not None:
            writer.addFileAttachment(name, QByteArray(script.text.encode()), "application/json")
