"""A picture of a report, drawn as vectors."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtSvg import QSvgRenderer

from plait_gui.theme.fonts import FAMILY

from .piece import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter

_SVG = "{http://www.w3.org/2000/svg}"
_CLIP = re.compile(r"clip-path:\s*url\(#([\w-]+)\)")
_DARK = re.compile(r"@media[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")
_FAMILIES = re.compile(r"font-family: ?Inter\b[^;}\"]*;? ?")
"""What a page asks for; Qt knows no second choice, and the studio brings the first under a name of its own."""
_UNSEEN = re.compile(r"fill: none(?!.*stroke: #)")
_PARTS = frozenset((f"{_SVG}defs", f"{_SVG}style", f"{_SVG}title", f"{_SVG}metadata"))
ElementTree.register_namespace("", "http://www.w3.org/2000/svg")
ElementTree.register_namespace("xlink", "http://www.w3.org/1999/xlink")


@dataclass(frozen=True)
class _Layer:
    """What lies within one window; all layers together, one above the other, are the picture."""

    renderer: QSvgRenderer
    clip: QRectF | None


class Drawing(Piece):
    """An SVG as large as it says it is, or as fits.

    Qt's SVG has no clipping, without which curves would run beyond their axes; so the picture is drawn in layers, each
    with a window of its own.
    """

    def __init__(self, source: str, scale: float, most_width: float, most_height: float) -> None:
        self._root = ElementTree.fromstring(_FAMILIES.sub("", _DARK.sub("", source)))
        self._root.set("font-family", FAMILY)
        # Without one Qt takes that of the window, which may be too small to be counted.
        self._root.set("font-size", "10")
        self._box = QRectF(*(float(each) for each in self._root.get("viewBox", "0 0 1 1").split()))
        # Pixels of the web, 96 of which are an inch.
        width, height = (float(self._root.get(name, "1")) * scale * 0.75 for name in ("width", "height"))
        fit = min(1.0, most_width / width, most_height / height)
        self.width = width * fit
        super().__init__(height * fit)

    @property
    def text(self) -> str:
        return " ".join(each.text.strip() for each in self._root.iter(f"{_SVG}text") if each.text)

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        target = QRectF(x, y, self.width, self.height)
        for layer in self._layers:
            painter.save()
            painter.setClipRect(target)
            if layer.clip is not None:
                painter.setClipRect(self._placed(layer.clip, target).intersected(target))
            layer.renderer.render(painter, target)
            painter.restore()

    def _placed(self, area: QRectF, target: QRectF) -> QRectF:
        across, down = target.width() / self._box.width(), target.height() / self._box.height()
        left, top = area.x() - self._box.x(), area.y() - self._box.y()
        return QRectF(target.x() + left * across, target.y() + top * down, area.width() * across, area.height() * down)

    @cached_property
    def _layers(self) -> list[_Layer]:
        windows = dict(_windows(self._root))
        layers: list[_Layer] = []
        for clip, chosen in _runs(self._root):
            content = ElementTree.tostring(_only(self._root, chosen))
            renderer = QSvgRenderer(QByteArray(content))
            renderer.setViewBox(self._box)
            layers.append(_Layer(renderer, windows.get(clip)))
        return layers


def _windows(root: ElementTree.Element) -> Iterator[tuple[str, QRectF]]:
    """The rectangle of each window by its name; of another shape, the rectangle around it."""
    for each in root.iter(f"{_SVG}clipPath"):
        for shape in each:
            if shape.tag == f"{_SVG}rect":
                yield (
                    each.get("id", ""),
                    QRectF(*(float(shape.get(name, "0")) for name in ("x", "y", "width", "height"))),
                )
            else:
                numbers = [float(text) for text in re.findall(r"-?\d+(?:\.\d+)?(?:e-?\d+)?", shape.get("d", ""))]
                xs, ys = numbers[::2], numbers[1::2]
                if xs and len(xs) == len(ys):
                    yield each.get("id", ""), QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def _runs(root: ElementTree.Element) -> Iterator[tuple[str, set[ElementTree.Element]]]:
    """Elements that follow each other and have the same window, which is '' for none."""
    now, chosen = "", set[ElementTree.Element]()
    for clip, leaf in _leaves(root, ""):
        if clip != now and chosen:
            yield now, chosen
            chosen = set()
        now = clip
        chosen.add(leaf)
    if chosen:
        yield now, chosen


def _leaves(element: ElementTree.Element, clip: str) -> Iterator[tuple[str, ElementTree.Element]]:
    """What is drawn; a group with a window counts as one."""
    for child in element:
        if child.tag in _PARTS:
            continue
        named = _CLIP.search(f"clip-path:{child.get('clip-path', '')};{child.get('style', '')}")
        if named is not None:
            yield named[1], child
        elif child.tag == f"{_SVG}g" and len(child):
            yield from _leaves(child, clip)
        elif not _UNSEEN.match(child.get("style", "")):
            # What has neither fill nor stroke would have a black line in a PDF.
            yield clip, child


def _only(element: ElementTree.Element, chosen: set[ElementTree.Element]) -> ElementTree.Element:
    """A copy with nothing of what is drawn but these elements."""
    made = ElementTree.Element(element.tag, element.attrib)
    made.text, made.tail = element.text, element.tail
    for child in element:
        if child in chosen or child.tag in _PARTS:
            made.append(child)
        elif child.tag == f"{_SVG}g":
            inner = _only(child, chosen)
            if len(inner):
                made.append(inner)
    return made
