"""The canvas: the workflow as cards and connections that hands can change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QHelpEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from plait.layout import places
from plait_gui.language import tr
from plait_gui.theme.tip import tip

from .adding import Adding
from .connection_card import ConnectionCard
from .dropping import Dropping
from .edge_scroll import EdgeScroll
from .editing import Editing
from .empty_state import EmptyState
from .geometry import FARTHEST, FRAME_MARGIN, GRID, LEGIBLE_ZOOM
from .keys import Keys
from .menus import canvas_menu, connection_menu, node_menu, note_menu, parameter_menu, point_menu
from .minimap import Minimap
from .name_painter import NAMED_ZOOM
from .note_item import PADDING
from .pan_gesture import PanGesture
from .pointer import HANDLE_REACH, Pointer, Under
from .rerouting import add_point, remove_points
from .scene import Scene
from .tooltips import node_text, port_text, selection_text
from .tracing import Tracing
from .view import View
from .walking import Walking
from .writing import Writing

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QFocusEvent,
        QHideEvent,
        QKeyEvent,
        QMouseEvent,
        QResizeEvent,
        QWheelEvent,
    )
    from PySide6.QtWidgets import QMenu

    from plait.topology import Connection
    from plait_gui.editor import Editor
    from plait_gui.inspector import InputRows
    from plait_gui.theme import Appearance

    from .navigation import Direction

_STEPS: dict[str, tuple[float, float]] = {
    "left": (-GRID, 0.0),
    "right": (GRID, 0.0),
    "up": (0.0, -GRID),
    "down": (0.0, GRID),
}


class Canvas(View):
    """Shows the workflow of the editor; every gesture is one of the editor's undoable steps."""

    files_dropped = Signal(list, QPointF)
    """Paths, and where on the canvas."""
    node_activated = Signal(str)
    """A node was opened, by a double click or Enter."""
    port_selected = Signal(str, str)
    """An output port was clicked: node id and port."""
    run_requested = Signal(list)
    """Ids of the nodes to run."""
    said = Signal(str)
    """Why something could not be done."""

    def __init__(
        self,
        editor: Editor,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        rows: InputRows | None = None,
    ) -> None:
        scene = Scene(editor, appearance)
        super().__init__(scene, parent)
        scene.setParent(self)
        self.editor = editor
        self.setObjectName("canvas")
        self.setAccessibleName(tr("Canvas"))
        self.setAccessibleDescription(tr("The workflow. Arrow keys walk along connections, Tab adds a node."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setAcceptDrops(True)
        self.editing = Editing(editor, scene, self)
        self.adding = Adding(self, appearance)
        self.writing = Writing(self, appearance)
        self.empty_state = EmptyState(editor, appearance, self)
        self.edge_scroll = EdgeScroll(self)
        self.card = ConnectionCard(editor, appearance, self, rows)
        self.tracing = Tracing(self, appearance)
        self.minimap = Minimap(self, editor, appearance)
        self._pointer = Pointer(self)
        self._dropping = Dropping(self)
        self.walking = Walking(self)
        self._keys = Keys(self)
        self._space_is_down = False
        self._explanation = ""
        self._framed: tuple[float, int, int] | None
        """What was shown at the start; None once a hand was on the canvas."""
        self.editing.said.connect(self.said)
        editor.opened.connect(self._show_opened)
        editor.edited.connect(self._follow_edit)
        self.edge_scroll.moved.connect(lambda at: self._pointer.move(self.mapToScene(at.toPoint())))
        editor.selection.changed.connect(self._tell_accessibility)
        appearance.changed.connect(self.viewport().update)
        self._framed = self._sight()

    def scene_position(self, at: QPoint | QPointF) -> QPointF:
        """The point of the canvas that is at a point of the screen."""
        place = at if isinstance(at, QPoint) else at.toPoint()
        return self.mapToScene(self.viewport().mapFromGlobal(place))

    def fit_all(self) -> None:
        """Show the whole workflow."""
        self.frame(self.mirror.bounds())

    def fit_selection(self) -> None:
        """Show what is selected, or all if nothing is."""
        selection = self.editor.selection
        chosen = self.mirror.bounds(selection.nodes, selection.notes)
        self.frame(chosen if chosen is not None else self.mirror.bounds())

    def show_node(self, node_id: str) -> None:
        """Select a node and bring it into view."""
        item = self.mirror.nodes.items.get(node_id)
        if item is not None:
            self.editor.selection.set([node_id])
            self.reveal(item.box)

    def nudge(self, direction: Direction, *, resizes: bool = False) -> None:
        """Move what is selected by one step of the grid, or make selected notes larger or smaller by one."""
        act = self.editing.resize_notes if resizes else self.editing.shift
        act(*_STEPS[direction])

    def activate_current(self) -> None:
        """Open the current node, look at the data of the selected connection, or edit the selected note."""
        selection = self.editor.selection
        if selection.current:
            self.node_activated.emit(selection.current)
        elif len(selection.connections) == 1:
            self.look_at_data(selection.connections[0])
        elif len(selection.notes) == 1:
            self.writing.edit_note(selection.notes[0])

    def look_at_data(self, connection: Connection) -> None:
        """Select the node that a connection comes from, and tell that its port was chosen."""
        if connection.source in self.editor.workflow.nodes:
            self.editor.selection.set([connection.source])
            self.port_selected.emit(connection.source, connection.source_port)

    def rename_current(self) -> None:
        """Edit the title of the current node, or the text of the selected note."""
        selection = self.editor.selection
        if selection.current:
            self.writing.rename(selection.current)
        elif len(selection.notes) == 1:
            self.writing.edit_note(selection.notes[0])

    def add_at_pointer(self) -> None:
        """Search for a node that will be added at the pointer."""
        self.adding.ask(self._pointer_place())

    def add_after_current(self) -> None:
        """Search for a node to add after the selected ones, into the only selected connection, or here."""
        selection = self.editor.selection
        chosen = selection.connections[0] if len(selection.connections) == 1 and not selection.nodes else None
        item = self.mirror.connections.find(chosen) if chosen is not None else None
        if len(selection.nodes) == 1:
            self.adding.ask_after(selection.current)
        elif selection.nodes:
            self.adding.ask_after_all()
        elif chosen is not None and item is not None:
            self.adding.ask_into(chosen, QPointF(*item.middle))
        else:
            self.add_at_pointer()

    def add_note(self, at: QPointF | None = None) -> None:
        """Add a note, by default at the pointer, and write on it."""
        note_id = self.editing.add_note(at if at is not None else self._pointer_place())
        self.writing.edit_note(note_id)

    def paste_at_pointer(self) -> None:
        """Add what is on the clipboard at the pointer, or beside where it was if the pointer is elsewhere."""
        self.editing.paste(self._pointer_place() if self.underMouse() else None)

    def select_output(self, number: int) -> None:
        """Tell that the output with this number, from 0, of the current node was chosen."""
        item = self.mirror.nodes.items.get(self.editor.selection.current)
        if item is not None and number < len(item.card.outputs):
            self.port_selected.emit(item.node_id, item.card.outputs[number].name)

    def explain(self, reason: str) -> None:
        """Say at the pointer why a connection can't end there; an empty reason says nothing."""
        if reason != self._explanation:
            self._explanation = reason
            if reason:
                QToolTip.showText(QCursor.pos(), tip(reason), self.viewport())
            else:
                QToolTip.hideText()

    def choose_parameter(self, connections: list[Connection], at: QPointF) -> None:
        """Ask which parameter of a node is to take its value from a connection."""
        self._pop_up(parameter_menu(self, connections), at)

    def open_menu_of_selection(self) -> None:
        """Open the context menu by key."""
        under, at = self._place_of_selection()
        self._open_menu(under, at)

    def menu_of_selection(self) -> QMenu:
        """The context menu of what is selected, without opening it."""
        return self._menu_for(*self._place_of_selection())

    def _place_of_selection(self) -> tuple[Under, QPointF]:
        mirror, selection = self.mirror, self.editor.selection
        connection = mirror.connections.find(selection.connections[0]) if selection.connections else None
        if selection.current in mirror.nodes.items:
            return Under(node_id=selection.current), QPointF(*mirror.nodes.items[selection.current].middle)
        if selection.points:
            point = selection.points[0]
            place = self.editor.workflow.routes[point.connection][point.number]
            return Under(point=point), QPointF(*place)
        if connection is not None:
            return Under(connection=connection.connection), QPointF(*connection.middle)
        if selection.notes:
            note = mirror.notes.items[selection.notes[0]]
            return Under(note_id=note.note_id), QPointF(note.x + PADDING, note.y + PADDING)
        return Under(), self._middle()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._framed = None
        self.adding.quick_add.dismiss()
        self.card.dismiss()
        at = self.mapToScene(event.position().toPoint())
        is_pan = event.button() == Qt.MouseButton.MiddleButton or self._space_is_down
        if is_pan and not self._pointer.is_busy:
            self.writing.close()
            self._pointer.begin(PanGesture(self, at))
        elif event.button() == Qt.MouseButton.LeftButton:
            self._pointer.press(at, event.modifiers())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self.mapToScene(event.position().toPoint())
        if self._pointer.is_busy:
            self._pointer.move(at)
            if self._pointer.scrolls_at_edges:
                self.edge_scroll.follow(event.position())
        else:
            self._hover(at)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self.edge_scroll.stop()
            self._pointer.release(self.mapToScene(event.position().toPoint()))
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = self.mapToScene(event.position().toPoint())
        under = self._pointer.under(at)
        if under.node_id:
            self.node_activated.emit(under.node_id)
        elif under.note_id:
            self.writing.edit_note(under.note_id)
        elif under.point is not None:
            remove_points(self.editor, [under.point])
            self.editor.selection.set(connections=[under.point.connection])
        elif under.connection is not None:
            add_point(self.editor, self.mirror, under.connection, at.x(), at.y())
        elif under.port is None:
            self.adding.ask(at)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.open_menu_of_selection()
        else:
            at = self.mapToScene(self.viewport().mapFromGlobal(event.globalPos()))
            self._open_menu(self._pointer.under(at), at)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._framed = None
        self.card.dismiss()
        if event.key() == Qt.Key.Key_Escape:
            if not self._abort() and not self.tracing.end():
                self.editor.selection.set()
                event.ignore()
        elif event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            if not event.isAutoRepeat():
                self._space_is_down = True
                self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        elif not self._keys.press(event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._let_space_go()
        else:
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab adds a node; Shift+Tab leaves the canvas."""
        return False if forward else super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.mirror.set_focused(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._let_space_go()
        self.mirror.set_focused(False)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._explain_at(event)
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropping.takes(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._dropping.hover(event.mimeData(), self.mapToScene(event.position().toPoint()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._dropping.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self._dropping.drop(event)
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go on showing what was shown at the start for as long as nobody has looked elsewhere."""
        is_untouched = self._framed == self._sight()
        super().resizeEvent(event)
        self.empty_state.settle()
        self.minimap.settle()
        self.tracing.bar.settle()
        if is_untouched:
            self._frame_opened()

    def hideEvent(self, event: QHideEvent) -> None:
        self._abort()
        super().hideEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._framed = None
        self.writing.close()
        self.adding.quick_add.dismiss()
        self.card.dismiss()
        super().wheelEvent(event)

    def _show_opened(self) -> None:
        """Find places for nodes that lie exactly on each other, as those of a file without places do; show all."""
        workflow = self.editor.workflow
        here = [(node.x, node.y) for node in workflow.nodes.values()]
        is_odd = len(set(here)) < len(here) or any(max(abs(x), abs(y)) > FARTHEST for x, y in here)
        if is_odd and not self.editor.is_following:
            heights = {each: item.height for each, item in self.mirror.nodes.items.items()}
            found = places(workflow, card_heights=heights)
            self.editor.move({each: (place.x, place.y) for each, place in found.items()})
        self.empty_state.follow()
        self._frame_opened()

    def _frame_opened(self) -> None:
        """Show all; of a workflow that is so large that no name could be read, where it begins."""
        nodes, bounds = self.mirror.nodes.items, self.mirror.bounds()
        self.frame(bounds)
        if bounds is not None and nodes and self.zoom < NAMED_ZOOM:
            self.zoom_to(LEGIBLE_ZOOM)
            first = min(nodes.values(), key=lambda item: item.x)
            across = (self.viewport().width() / 2 - FRAME_MARGIN) / self.zoom
            down = (self.viewport().height() / 2 - FRAME_MARGIN) / self.zoom
            # Not half of the view empty above or below all nodes.
            y = max(min(first.middle.y, bounds.bottom - down), bounds.top + down)
            self.look_at(QPointF(first.x + across, y))
        self._framed = self._sight()

    def _sight(self) -> tuple[float, int, int]:
        """Zoom and place of the view."""
        return self.zoom, self.horizontalScrollBar().value(), self.verticalScrollBar().value()

    def _follow_edit(self) -> None:
        """What is being dragged may just have been changed or removed by somebody else."""
        self._abort()

    def _abort(self) -> bool:
        self.edge_scroll.stop()
        return self._pointer.abort()

    def _hover(self, at: QPointF | None) -> None:
        """Let what is under the pointer stand out."""
        under = self._pointer.under(at) if at is not None else Under()
        self.mirror.nodes.hover(under.port.node_id if under.port is not None else under.node_id)
        self.mirror.connections.hover(under.connection)
        self.mirror.connections.hover_point(under.point)
        if under.connection != self.card.connection:
            self.card.dismiss()
        if self._space_is_down or at is None:
            return
        note = self.mirror.notes.items.get(under.note_id)
        if under.port is not None:
            self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        elif note is not None and note.is_handle(at.x(), at.y(), HANDLE_REACH / self.zoom):
            self.viewport().setCursor(Qt.CursorShape.SizeFDiagCursor)
        elif under.point is not None:
            self.viewport().setCursor(Qt.CursorShape.SizeAllCursor)
        else:
            self.viewport().unsetCursor()

    def _explain_at(self, event: QHelpEvent) -> None:
        """Say what is under the pointer: in a tooltip, or of a connection on a card."""
        under = self._pointer.under(self.mapToScene(event.pos()))
        text = ""
        if under.port is not None:
            text = port_text(self.editor, under.port)
        elif under.node_id:
            text = node_text(self.editor, self.mirror.nodes.items[under.node_id])
        elif under.connection is not None and not self._pointer.is_busy:
            self.card.show_connection(under.connection, event.pos())
        QToolTip.showText(event.globalPos(), tip(text), self.viewport())

    def _open_menu(self, under: Under, at: QPointF) -> None:
        self._pop_up(self._menu_for(under, at), at)

    def _pop_up(self, menu: QMenu, at: QPointF) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(self.mapFromScene(at)))

    def _menu_for(self, under: Under, at: QPointF) -> QMenu:
        """The menu of what is under the pointer, which is selected first if it was not."""
        selection = self.editor.selection
        node_id = under.port.node_id if under.port is not None else under.node_id
        if node_id:
            if node_id not in selection.nodes:
                selection.set([node_id])
            return node_menu(self)
        if under.point is not None:
            if under.point not in selection.points:
                selection.set(points=[under.point])
            return point_menu(self)
        if under.connection is not None:
            selection.set(connections=[under.connection])
            return connection_menu(self, under.connection, at)
        if under.note_id:
            if under.note_id not in selection.notes:
                selection.set(notes=[under.note_id])
            return note_menu(self, under.note_id)
        return canvas_menu(self, at)

    def _pointer_place(self) -> QPointF:
        """Where the pointer is on the canvas; the middle of what is seen if it is elsewhere."""
        here = self.viewport().mapFromGlobal(QCursor.pos())
        return self.mapToScene(here) if self.viewport().rect().contains(here) else self._middle()

    def _middle(self) -> QPointF:
        return self.mapToScene(self.viewport().rect().center())

    def _let_space_go(self) -> None:
        if self._space_is_down:
            self._space_is_down = False
            self.viewport().unsetCursor()

    def _tell_accessibility(self) -> None:
        """Let screen readers say what is selected."""
        what = selection_text(self.editor)
        self.setAccessibleDescription(tr("{what}. Arrow keys walk along connections, Tab adds a node.", what=what))
