"""How the canvas is looked at: zoom, pan, its dotted ground, and fewer details while it moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QTransform
from PySide6.QtWidgets import QGraphicsView

from .geometry import LARGEST_ZOOM, SMALLEST_ZOOM, Level, level_at, zoom_that_fits
from .grid_index import Box
from .ground import Ground
from .painting import Patches

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from .scene import Scene

_STILL_AFTER = 120
"""Milliseconds after the last movement until everything is painted in full again."""
_FEW_CARDS = 72
"""So many cards in view are painted in full even while the view moves."""
_FEW_PARTS = 8
_MOST_PARTS = 200
_NOTCH = 1.2
"""One notch of the wheel."""


class View(QGraphicsView):
    """A view of a scene that is never scrolled to its end: the ground goes on everywhere."""

    zoomed = Signal(float)
    """The zoom, where 1 is 100 %."""
    rested = Signal()
    """It was moved, and has stood still for a moment."""

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self.mirror = scene
        """The scene by its own type."""
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setOptimizationFlags(
            QGraphicsView.OptimizationFlag.DontSavePainterState
            | QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        # The ground covers all of it, so that panning moves what is painted and paints only what appears.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._ground = Ground()
        self._asked = 0
        """How many parts are to be painted next time."""
        scene.painting.repaint = self._repaint
        self._still = QTimer(self, singleShot=True, interval=_STILL_AFTER)
        self._still.timeout.connect(self._come_to_rest)

    @property
    def zoom(self) -> float:
        return self.transform().m11()

    def visible_box(self) -> Box:
        """The part of the canvas that is in view."""
        corner = self.mapToScene(QPoint(0, 0))
        size, zoom = self.viewport().size(), self.zoom
        return Box(corner.x(), corner.y(), corner.x() + size.width() / zoom, corner.y() + size.height() / zoom)

    def look_at(self, point: QPointF) -> None:
        """Bring a point of the canvas into the middle of the view."""
        size = self.viewport().size()
        self._hold(point, QPointF(size.width() / 2, size.height() / 2))

    def pan(self, dx: float, dy: float) -> None:
        """Move what is seen by so many pixels of the view."""
        self._move()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - round(dx))
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() - round(dy))

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom so that the point of the view `at`, by default its middle, stays where it is."""
        size = self.viewport().size()
        anchor = at if at is not None else QPointF(size.width() / 2, size.height() / 2)
        point = self._to_scene(anchor)
        wanted = min(LARGEST_ZOOM, max(SMALLEST_ZOOM, zoom))
        if wanted != self.zoom:
            self._move()
            self.setTransform(QTransform.fromScale(wanted, wanted))
            self._hold(point, anchor)
            self.zoomed.emit(wanted)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        self.zoom_to(self.zoom * factor, at)

    def frame(self, box: Box | None, most: float = 1.0) -> None:
        """Show a part of the canvas as large as it fits, but not larger than `most`."""
        if box is None:
            self.zoom_to(1.0)
            self.look_at(QPointF(0, 0))
            return
        size = self.viewport().size()
        self.zoom_to(zoom_that_fits(box.right - box.left, box.bottom - box.top, size.width(), size.height(), most))
        self.look_at(QPointF((box.left + box.right) / 2, (box.top + box.bottom) / 2))
        self._move()

    def reveal(self, box: Box) -> None:
        """Pan so far that a part of the canvas is in view; stay if it is."""
        seen, margin = self.visible_box(), 24 / self.zoom
        dx = _shift(box.left - margin, box.right + margin, seen.left, seen.right)
        dy = _shift(box.top - margin, box.bottom + margin, seen.top, seen.bottom)
        if dx or dy:
            self.pan(-dx * self.zoom, -dy * self.zoom)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel zooms at the pointer; two fingers on a trackpad pan."""
        pixels, angle = event.pixelDelta(), event.angleDelta()
        is_zoom_key = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if _is_trackpad(event) and not is_zoom_key:
            step = pixels if not pixels.isNull() else QPoint(angle.x() // 2, angle.y() // 2)
            self.pan(step.x(), step.y())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not is_zoom_key:
            self.pan(angle.y() or angle.x(), 0)
        else:
            self.zoom_by(_NOTCH ** ((angle.y() or angle.x()) / 120), event.position())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Two fingers that part zoom, too."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1 + event.value(), event.position())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the middle in the middle."""
        old = event.oldSize()
        super().resizeEvent(event)
        if old.isValid() and not old.isEmpty():
            grown = event.size() - old
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - grown.width() // 2)
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - grown.height() // 2)

    def hideEvent(self, event: QHideEvent) -> None:
        self._still.stop()
        self._set_moving(False, coarser=False)
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell the layers which parts have to be painted, if they are few; Qt tells them only the box around them."""
        painting, region = self.mirror.painting, event.region()
        self._asked = 0
        if region.rectCount() > _FEW_PARTS:
            painting.patches = Patches(region, self.viewportTransform())
        else:
            corner, zoom = self.mapToScene(QPoint(0, 0)), self.zoom
            painting.exposed = [
                Box(
                    corner.x() + (rect.left() - 2) / zoom,
                    corner.y() + (rect.top() - 2) / zoom,
                    corner.x() + (rect.right() + 3) / zoom,
                    corner.y() + (rect.bottom() + 3) / zoom,
                )
                for rect in region  # type: ignore[attr-defined]
            ]
        super().paintEvent(event)
        painting.exposed, painting.patches = (), None

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The ground with its dots, which never come too close to each other."""
        self._ground.paint(painter, QRectF(rect), self.mirror.painting.inks)

    def _to_scene(self, at: QPointF) -> QPointF:
        zoom = self.zoom
        return QPointF(
            (at.x() + self.horizontalScrollBar().value()) / zoom, (at.y() + self.verticalScrollBar().value()) / zoom
        )

    def _hold(self, point: QPointF, at: QPointF) -> None:
        """Scroll so that a point of the canvas is at a point of the view."""
        zoom = self.zoom
        self.horizontalScrollBar().setValue(round(point.x() * zoom - at.x()))
        self.verticalScrollBar().setValue(round(point.y() * zoom - at.y()))

    def _repaint(self, box: Box) -> None:
        """Paint a part of the canvas; all of it once very many parts were asked for, which is less work."""
        self._asked += 1
        if self._asked < _MOST_PARTS:
            rect = QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)
            part = self.viewportTransform().mapRect(rect).toAlignedRect()
            self.viewport().update(part.adjusted(-2, -2, 2, 2))
        elif self._asked == _MOST_PARTS:
            self.viewport().update()

    def _move(self) -> None:
        """Something moves: paint less of it until it comes to rest."""
        if self.isVisible():
            is_coarser = level_at(self.zoom) is not Level.BODIES and self._are_many_in_view()
            self._set_moving(True, coarser=is_coarser)
            self._still.start()

    def _set_moving(self, moving: bool, *, coarser: bool) -> None:
        self.mirror.painting.is_moving = moving
        self.mirror.painting.is_coarser = coarser

    def _are_many_in_view(self) -> bool:
        return self.mirror.nodes.count_in(self.visible_box()) > _FEW_CARDS

    def _come_to_rest(self) -> None:
        self._set_moving(False, coarser=False)
        self.viewport().update()
        self.rested.emit()


def _is_trackpad(event: QWheelEvent) -> bool:
    is_touch = event.device() is not None and event.device().type() == QInputDevice.DeviceType.TouchPad
    return is_touch or (not event.pixelDelta().isNull() and event.phase() != Qt.ScrollPhase.NoScrollPhase)


def _shift(begin: float, end: float, seen_begin: float, seen_end: float) -> float:
    """How far to go so that a stretch is seen; its beginning if it is longer than what can be seen."""
    if begin < seen_begin or end - begin > seen_end - seen_begin:
        return begin - seen_begin
    return max(0.0, end - seen_end)
