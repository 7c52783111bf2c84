"""The layer above a figure that takes the mouse and the keys, and shows what they would do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QWidget

from plait.figure import Figure
from plait_gui.language import tr
from plait_gui.theme import translucent

from .hint_box import paint_box
from .marks import Marks
from .pointed_rows import paint_dots
from .seen_rows import SeenRows
from .tools import tools_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from plait.figure.gestures import Gesture
    from plait_gui.theme import Appearance

    from .gesture_bar import GestureBar
    from .gesture_tool import GestureTool
    from .marks import Mark
    from .node_settings import NodeSettings
    from .plot import Plot
    from .seen_rows import Numbers

_ADDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_PageDown: -10,
    Qt.Key.Key_PageUp: 10,
}


class GesturePane(QWidget):
    """Hands each press to the gesture that begins where it is, and tells what is under the mouse."""

    copy_wanted = Signal()
    """The picture is to be put on the clipboard."""
    idle = Signal()
    """A gesture has ended."""
    covered = Signal(object)
    """Other rows lie within what is being drawn: their numbers; None if it is given up, or that can't be told."""

    def __init__(
        self, settings: NodeSettings, bar: GestureBar, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._bar, self._appearance = settings, bar, appearance
        self._gestures: tuple[Gesture, ...] = ()
        self._plots: Sequence[Plot] = ()
        self._tools: list[GestureTool] = []
        self._active: GestureTool | None = None
        self._speaker: GestureTool | None = None
        """The gesture that was used last."""
        self._marks = Marks(())
        self._seen = SeenRows(Figure(""), ())
        self._pointed: NDArray[Any] | None = None
        """Pixels of rows that are being chosen in another view."""
        self.mark: Mark | None = None
        """What is under the mouse."""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Selecting in the figure"))

    @property
    def is_busy(self) -> bool:
        """Whether something is being dragged."""
        return self._active is not None

    @property
    def parameters(self) -> tuple[str, ...]:
        """What the gestures of the figure set."""
        return tuple(dict.fromkeys(each.parameter for each in self._gestures))

    @property
    def says(self) -> tuple[str, ...]:
        """The lines that are shown beside the mouse or a threshold."""
        spoken = self._speaker.says if self._speaker is not None else ()
        return spoken or (tuple(self.mark.text.split("\n")) if self.mark is not None else ())

    def show_figure(self, figure: Figure, gestures: tuple[Gesture, ...], plots: Sequence[Plot]) -> None:
        """Follow a figure that has just been drawn; what was going on ends."""
        self._active = self._speaker = self.mark = None
        self._gestures = gestures
        self._plots = plots
        self._tools = tools_of(figure, gestures, plots, self._settings)
        self._marks = Marks(plots)
        self._seen = SeenRows(figure, plots)
        self._pointed = None
        self.update()

    @property
    def pointed(self) -> list[tuple[float, float]]:
        """Where rows lie that are being chosen in another view, in pixels."""
        return [] if self._pointed is None else [(float(x), float(y)) for x, y in self._pointed]

    def point_at(self, rows: Numbers | None) -> None:
        """Show rows that are being chosen in another view of the same table; None shows none any more."""
        before = self._pointed
        self._pointed = None if rows is None else self._seen.places_of(rows)
        if before is not None or self._pointed is not None:
            self.update()

    def clear(self) -> None:
        """Choose nothing."""
        self._settings.clear(self.parameters)

    def event(self, event: QEvent) -> bool:
        # Else the window's shortcuts take these keys.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._has_use_for(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif not self._has_use_for(event):
            super().keyPressEvent(event)
        elif event.key() in _STEPS:
            step = _STEPS[Qt.Key(event.key())] * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            # A threshold may be drawn twice; one of them is enough.
            self._speaker = next((tool for tool in self._tools if tool.step(step)), None)
            self._follow()
        elif self._active is not None:
            self._active.cancel()
            self._follow()
            self.covered.emit(None)
            self._end()
        else:
            self.clear()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.mark = None
        self._active = self._speaker = self._tool_at(event.position())
        if self._active is not None:
            self._active.press(event.position())
            self._follow()
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._active is not None:
            self._active.drag(at)
            self._follow()
            self._tell_covered(adds=bool(event.modifiers() & _ADDING))
            self.update()
            return
        before = self.mark
        self.mark = self._marks.at(at)
        tool = self._tool_at(at)
        self.setCursor(tool.cursor if tool is not None else Qt.CursorShape.ArrowCursor)
        hovered = [each.hover(at) for each in self._tools]
        if any(hovered) or self.mark is not before:
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._active is None or event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        self._active.release(event.position(), adds=bool(event.modifiers() & _ADDING))
        self._follow()
        if not self._active.is_pending:
            # Nothing was set, so that no run will say what is chosen.
            self.covered.emit(None)
        self._end()

    def leaveEvent(self, event: QEvent) -> None:
        self.mark = None
        for tool in self._tools:
            tool.hover(None)
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._appearance.palette
        if self._pointed is not None and len(self._pointed):
            paint_dots(painter, self._pointed, palette)
        for tool in self._tools:
            tool.paint(painter, palette)
        if self.mark is not None:
            color = QColor(palette.text)
            painter.setPen(QPen(color, 1.2))
            painter.setBrush(translucent(palette.text, 0.06))
            painter.drawPath(self.mark.shape)
        if self.says:
            speaker = self._speaker if self._speaker is not None and self._speaker.says else None
            beside = speaker.says_at if speaker is not None else self.mark.place if self.mark else QPointF()
            paint_box(painter, self.says, beside, QRectF(self.rect()), self._appearance)
        if self.hasFocus() and self._gestures:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(palette.accent), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _follow(self) -> None:
        for tool in self._tools:
            if self._speaker is not None and tool is not self._speaker:
                tool.follow(self._speaker)

    def _tell_covered(self, *, adds: bool) -> None:
        """Tell which rows would be chosen, unless they come to others of which only the engine knows."""
        shape = self._active.shape if self._active is not None and not adds else None
        number = next((at for at, plot in enumerate(self._plots) if self._active and plot is self._active.plot), -1)
        self.covered.emit(None if shape is None else self._seen.within(shape, number))

    def _end(self) -> None:
        self._active = None
        self.update()
        self.idle.emit()

    def _tool_at(self, at: QPointF) -> GestureTool | None:
        """The gesture that a press here begins: that of the bar's mode, where several could."""
        taking = [tool for tool in self._tools if tool.takes(at)]
        return next((tool for tool in taking if tool.kind == self._bar.mode), taking[0] if taking else None)

    def _has_use_for(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            return True
        plain = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if plain != Qt.KeyboardModifier.NoModifier:
            return False
        if event.key() in _STEPS:
            return any(each.kind == "threshold" for each in self._gestures)
        # Without anything to clear, Esc cancels the run.
        return event.key() == Qt.Key.Key_Escape and (self.is_busy or self._settings.is_set(self.parameters))
