"""A node with its figure in a view, for tests of what is done to it by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt

from plait import RunContext
from plait.arguments import arguments_of
from plait.registry import NodeRegistry
from plait.table import collect
from plait_gui.editor import Editor
from plait_gui.viewers.drawing_library import DrawingLibrary
from plait_gui.viewers.figure_view import FigureView
from plait_gui.viewers.gesture_bar import GestureBar
from plait_gui.viewers.node_settings import NodeSettings
from plait_gui.viewers.plot import Plot

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from plait.figure import Figure
    from plait_gui.theme import Appearance

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class Bench:
    """A node with its figure in a view, and a hand on the mouse."""

    def __init__(self, type_id: str, table: Any, params: dict[str, Any], appearance: Appearance, qtbot: QtBot) -> None:  # noqa: ANN401
        self.qtbot, self.table, self.type_id = qtbot, table, type_id
        self.editor = Editor(NodeRegistry())
        self.node_id = self.editor.add_node(type_id, 0, 0, params=params)
        self.editor.undo_stack.clear()
        self.bar = GestureBar(appearance)
        self.library = DrawingLibrary()
        self.settings = NodeSettings(self.editor, self.node_id)
        draw = self.editor.registry.drawing(self.figure.drawing)
        self.view = FigureView(self.figure, draw, appearance, self.library, self.settings, self.bar)
        for widget in (self.bar, self.view):
            qtbot.addWidget(widget)
        self.view.resize(560, 400)
        self.view.show()
        qtbot.waitUntil(lambda: self.view._canvas is not None, timeout=30_000)
        qtbot.wait(120)
        self.pane = self.view.pane

    @property
    def params(self) -> dict[str, Any]:
        return dict(self.editor.workflow.node(self.node_id).params)

    def result(self) -> Any:  # noqa: ANN401 - the outputs of any node
        """What the node gives with the parameters that it has now."""
        node_type = self.editor.registry.get(self.type_id)
        arguments: dict[str, Any] = dict(arguments_of(node_type, self.params, None))
        if node_type.signature.context:
            arguments[node_type.signature.context] = RunContext()
        return node_type(*(self.table if isinstance(self.table, tuple) else (self.table,)), **arguments)

    def rows(self) -> list[int]:
        """The rows that leave through the port 'selected'."""
        found: list[int] = collect(self.result().selected)["row"].to_list()
        return found

    @property
    def figure(self) -> Figure:
        result = self.result()
        found: Figure = result.figure if hasattr(result, "figure") else result.out
        return found

    def place(self, x: float, y: float, axes: int = 0) -> QPoint:
        """The pixel at which values are drawn."""
        canvas = self.view._canvas
        assert canvas is not None
        plot = Plot(canvas.figure.axes[axes], self.view.height(), canvas.device_pixel_ratio)
        return plot.place_of(x, y).toPoint()

    def drag(self, *places: QPoint, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press at the first place, move along the others, and let go at the last."""
        self.qtbot.mousePress(self.pane, LEFT, modifier, places[0])
        for place in places[1:]:
            self.qtbot.mouseMove(self.pane, place)
        self.qtbot.mouseRelease(self.pane, LEFT, modifier, places[-1])

    def click(self, place: QPoint, modifier: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.mouseClick(self.pane, LEFT, modifier, place)

    def redraw(self) -> None:
        """Show what the node gives now, as after a run."""
        self.view.show_figure(self.figure)
