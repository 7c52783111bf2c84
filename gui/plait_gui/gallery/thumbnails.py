"""Small pictures of workflows, drawn in a thread beside the window."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRectF, QRunnable, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from plait.picture.drawing import drawn
from plait_gui.node_words import worded
from plait_gui.side_thread import side_thread

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QSize

    from plait.registry import NodeRegistry
    from plait.theme import Palette

    from .example import Example

MARGIN = 8
_LEGIBLE = 0.4
"""The share of its size below which no word of a picture can be read."""


class Thumbnails(QObject):
    """Draws one after the other, and tells of each; of those that were asked for before nothing is told any more."""

    made = Signal(str, QImage)
    """The path of a workflow, and its picture."""
    _told = Signal(int, str, QImage)

    def __init__(self, registry: NodeRegistry, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._registry = registry
        self._pool = side_thread(self)
        self._round = 0
        self._told.connect(self._take)

    def draw(self, examples: Iterable[Example], size: QSize, scale: float, palette: Palette) -> None:
        """Draw these, in their order.

        Args:
            examples: What to draw.
            size: Of a picture, in pixels of the window.
            scale: How many pixels of the screen one of the window has.
            palette: The colours.
        """
        self._round += 1
        self._pool.start(_Work(self, self._round, tuple(examples), size, scale, palette, self._registry))

    def stop(self) -> None:
        """Draw nothing more, and wait for what is being drawn."""
        self._round += 1
        self._pool.waitForDone()

    def is_wanted(self, number: int) -> bool:
        """Whether nothing was asked for since."""
        return number == self._round

    def tell(self, number: int, path: str, image: QImage) -> None:
        """Called in the thread; the window hears of it in its own."""
        self._told.emit(number, path, image)

    def _take(self, number: int, path: str, image: QImage) -> None:
        if self.is_wanted(number):
            self.made.emit(path, image)


class _Work(QRunnable):
    def __init__(
        self,
        thumbnails: Thumbnails,
        number: int,
        examples: tuple[Example, ...],
        size: QSize,
        scale: float,
        palette: Palette,
        registry: NodeRegistry,
    ) -> None:
        super().__init__()
        self._thumbnails, self._number, self._examples = thumbnails, number, examples
        self._size, self._scale, self._palette, self._registry = size, scale, palette, registry

    def run(self) -> None:
        for example in self._examples:
            # Who asked may be gone by now, and then nobody wants to know.
            with suppress(RuntimeError):
                if not self._thumbnails.is_wanted(self._number):
                    return
                image = thumbnail(example, self._size, self._scale, self._palette, self._registry)
                self._thumbnails.tell(self._number, str(example.path), image)


def thumbnail(example: Example, size: QSize, scale: float, palette: Palette, registry: NodeRegistry) -> QImage:
    """A picture of all of a workflow; of a large one only the colours and icons of its nodes."""
    room = size.width() - 2 * MARGIN, size.height() - 2 * MARGIN
    made = drawn(example.workflow, registry, theme=palette.name, wording=worded)
    if min(room[0] / made.width, room[1] / made.height) < _LEGIBLE:
        made = drawn(example.workflow, registry, theme=palette.name, wording=worded, afar=True)
    renderer = QSvgRenderer(QByteArray(made.svg.encode()))
    image = QImage(size * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(QColor(palette.canvas))
    whole = renderer.defaultSize()
    fit = min(room[0] / max(1, whole.width()), room[1] / max(1, whole.height()), 1.0)
    width, height = whole.width() * fit, whole.height() * fit
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    renderer.render(painter, QRectF((size.width() - width) / 2, (size.height() - height) / 2, width, height))
    painter.end()
    return image
