"""A figure on the clipboard and in files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from figure_bench import Bench
from plait.errors import DataError
from plait.registry import NodeRegistry
from plait.theme import LIGHT
from plait_gui.viewers.figure_export import write_figure

Make = Callable[..., Bench]
TABLE = {"x": [1.0, 2.0, 3.0], "y": [1.0, 4.0, 9.0]}


def test_ctrl_c_copies_what_is_seen(make: Make) -> None:
    bench = make("views.scatter", TABLE, x="x", y="y")
    bench.pane.setFocus()
    bench.qtbot.keyClick(bench.pane, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().image()
    assert (copied.width(), copied.height()) == (560, 400)
    # The points are there, and the layer for the mouse is not, which has a frame while it has the keys.
    point, corner = copied.pixelColor(bench.place(2, 4)), copied.pixelColor(0, 200)
    assert point.blue() > point.red() + 60
    assert (corner.red(), corner.green(), corner.blue()) == (255, 255, 255)


def test_the_menu_copies_svg_and_saves_files(make: Make, tmp_path: Path) -> None:
    bench = make("views.scatter", TABLE, x="x", y="y", title="Squares")
    menu = bench.view.menu()
    assert menu is not None
    entries = {entry.text().partition("\t")[0]: entry for entry in menu.actions() if entry.text()}
    assert list(entries) == ["Copy as a picture", "Copy as SVG", "Save as…"]
    QGuiApplication.clipboard().setText("before")
    entries["Copy as SVG"].trigger()
    bench.qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "before", timeout=30_000)
    assert QGuiApplication.clipboard().mimeData().hasFormat("image/svg+xml")
    root = ElementTree.fromstring(QGuiApplication.clipboard().text())
    assert (root.get("width"), root.get("height")) == ("560", "400")

    entries["Save as…"].trigger()
    dialog = bench.view.findChild(QFileDialog)
    assert dialog is not None
    assert Path(dialog.selectedFiles()[0]).name == "Squares.png"
    dialog.fileSelected.emit(str(tmp_path / "figure.png"))
    dialog.close()
    bench.qtbot.waitUntil(lambda: (tmp_path / "figure.png").exists(), timeout=30_000)
    assert QImage(str(tmp_path / "figure.png")).width() == 1120
    bench.view.export.wait()
    menu.deleteLater()


@pytest.mark.parametrize(("ending", "beginning"), [("svg", b"<svg"), ("pdf", b"%PDF"), ("png", b"\x89PNG")])
def test_the_ending_says_the_kind(make: Make, tmp_path: Path, ending: str, beginning: bytes) -> None:
    figure = make("views.scatter", TABLE, x="x", y="y").figure
    draw = NodeRegistry().drawing(figure.drawing)
    path = tmp_path / f"figure.{ending}"
    write_figure(path, figure, draw, LIGHT, (400, 300))
    assert path.read_bytes().startswith(beginning)
    with pytest.raises(DataError, match=rf"“figure.{ending}” can't be written.*another folder"):
        write_figure(tmp_path / "nowhere" / f"figure.{ending}", figure, draw, LIGHT, (400, 300))
