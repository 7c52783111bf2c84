"""The workflow as a picture in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from plait.amounts import duration, figure, table_sizes
from plait.atomic import write_bytes
from plait.picture import NodeMark, drawn
from plait_gui.language import tr
from plait_gui.node_words import worded

if TYPE_CHECKING:
    from pathlib import Path

    from plait_gui.editor import Editor
    from plait_gui.statuses import NodeState
    from plait_gui.theme import Appearance

_SCALE = 2
_MOST_PIXELS = 16_000
"""Of a side of an image."""


def write_picture(path: Path, editor: Editor, appearance: Appearance) -> None:
    """Draw the workflow as it stands, in the theme of the window: PNG by that ending, else SVG.

    Raises:
        OSError: the file can't be written.
    """
    marks = {node_id: _mark(editor.statuses.of(node_id)) for node_id in editor.workflow.nodes}
    theme = appearance.palette.name
    made = drawn(editor.workflow, editor.registry, marks, theme=theme, wording=worded)
    svg = made.svg.encode()
    write_bytes(path, _png(svg, appearance.palette.canvas) if path.suffix.lower() == ".png" else svg)


def _png(svg: bytes, background: str) -> bytes:
    renderer = QSvgRenderer(QByteArray(svg))
    size = renderer.defaultSize() * _SCALE
    longest = max(size.width(), size.height(), 1)
    if longest > _MOST_PIXELS:
        size = size * (_MOST_PIXELS / longest)
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(QColor(background))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(content.data())


def _mark(state: NodeState) -> NodeMark:
    match state.status:
        case "queued" | "running":
            return NodeMark("idle", tr(state.status))
        case "failed" | "skipped":
            return NodeMark(state.status, state.message or tr(state.status), state.message)
        case "idle" | "stale":
            return NodeMark(state.status, "" if state.status == "idle" else tr("stale"))
    metric = next((f"{name.replace('_', ' ')} {figure(value)}" for name, value in state.metrics.items()), "")
    took = duration(state.seconds) if state.seconds is not None else tr("reused")
    time = tr("fused") if state.fused else took
    text = " · ".join(part for part in (table_sizes(state.ports) or metric, time) if part)
    return NodeMark(state.status, text)
