"""Pictures of the forms of node types, for pages about them.

    python -m plait_gui.inspector.pictures DIR

writes one for each built-in node type, as `io.csv_reader.png`. No window is shown.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from plait.registry import NodeRegistry
from plait.topology import Connection
from plait_gui.editor import Editor
from plait_gui.theme import Appearance, dress, load_fonts

from .node_form import NodeForm

if TYPE_CHECKING:
    from plait.node import NodeType

WIDTH = 300
SCALE = 1.5
_COLUMNS = {"city": "String", "day": "Date", "price": "Float64", "rooms": "Int64", "sold": "Boolean"}


def form_picture(node_type: NodeType[..., Any], registry: NodeRegistry, appearance: Appearance) -> bytes:
    """The form of a node type as a PNG image, with a table of a few columns connected and without the help text."""
    editor = Editor(registry)
    source = editor.add_node("io.data_generator", 0, 0)
    node_id = editor.add_node(node_type.type_id, 300, 0)
    for port in node_type.inputs:
        if port.type.is_table:
            editor.connect_ports(Connection(source, "out", node_id, port.name))
    editor.findings.take({"problems": [], "schemas": {source: {"out": {"columns": _COLUMNS}}}})
    form = NodeForm(editor, appearance, node_id, about=False)
    form.setFixedWidth(WIDTH)
    form.adjustSize()
    image = QImage(form.size() * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    image.fill(QColor(appearance.palette.panel))
    painter = QPainter(image)
    form.render(painter, QPoint())
    painter.end()
    form.deleteLater()
    editor.undo_stack.clear()
    return _png(image)


def write_form_pictures(folder: Path, appearance: Appearance) -> int:
    """Write a picture for each built-in node type, remove those of node types that are gone; returns how many."""
    registry = NodeRegistry()
    built_in = {each.type_id: each for each in registry.all().values() if each.plugin == "builtin"}
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        if old.stem not in built_in:
            old.unlink()
    for type_id, node_type in built_in.items():
        (folder / f"{type_id}.png").write_bytes(form_picture(node_type, registry, appearance))
    return len(built_in)


def _png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The stubs ask for bytes, which it does not take.
    image.save(buffer, "PNG", 0)  # type: ignore[call-overload]
    return bytes(content.data())


def main(folder: Path) -> int:
    """Write the pictures into a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    load_fonts()
    appearance = Appearance()
    dress(application, appearance)
    sys.stdout.write(f"{write_form_pictures(folder, appearance)} pictures in {folder}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
