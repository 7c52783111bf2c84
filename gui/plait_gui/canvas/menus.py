"""The context menus of the canvas."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from plait.amounts import count
from plait.lettering import one_line
from plait.parameter_port import parameter_named, parameter_of
from plait_gui.language import later, tr
from plait_gui.node_words import worded
from plait_gui.theme.key_text import key_text
from plait_gui.theme.menu_text import plain

from .grouping import is_component

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPointF

    from plait.topology import Connection

    from .aligning import Axis, Edge
    from .canvas import Canvas

_MOST_COLUMNS = 24
NOTE_COLORS = {
    later("Yellow"): "",
    later("Blue"): "#3B8FD0",
    later("Green"): "#2FA37C",
    later("Orange"): "#D9702E",
    later("Pink"): "#C77AA8",
    later("Grey"): "#6B7C93",
}


def node_menu(canvas: Canvas) -> QMenu:
    """For the selected nodes."""
    editing, selection = canvas.editing, canvas.editor.selection
    is_one = len(selection.nodes) == 1
    menu = QMenu(canvas)
    if is_one:
        _add(menu, tr("Open"), canvas.activate_current, "Enter")
        _add(menu, tr("Rename…"), canvas.rename_current, "F2")
        _add(menu, tr("Add a node after it…"), canvas.add_after_current, "Tab")
        _add(menu, tr("Replace by another…"), canvas.adding.ask_instead, "Ctrl+R")
    else:
        _add(menu, tr("Add a node after them…"), canvas.add_after_current, "Tab")
        _add(menu, tr("Connect in this order"), editing.connect_selected, "C")
        _add(menu, tr("Arrange"), editing.arrange, "Ctrl+L")
        _add_lines(menu, canvas)
    _add(menu, tr("Run up to here"), lambda: canvas.run_requested.emit(list(selection.nodes)), "F7")
    menu.addSeparator()
    if is_one and is_component(canvas.editor, selection.nodes[0]):
        _add(menu, tr("Take apart"), editing.take_apart, "Ctrl+Shift+G")
    _add(menu, tr("Collapse into a component"), editing.collapse, "Ctrl+G")
    menu.addSeparator()
    _add_switch(menu, tr("Bypass"), editing.toggle_bypass, "Ctrl+B", is_on=editing.has_all("bypass"))
    _add_switch(menu, tr("Pin the result"), editing.toggle_pin, "Ctrl+P", is_on=editing.has_all("pinned"))
    menu.addSeparator()
    _add_clipboard(menu, canvas)
    _add(menu, tr("Copy as Python"), editing.copy_as_python, "Ctrl+Shift+C")
    menu.addSeparator()
    _add(menu, tr("Delete"), editing.delete, "Del")
    _add(menu, tr("Delete and reconnect"), editing.delete_and_reconnect, "Ctrl+Del")
    return menu


def connection_menu(canvas: Canvas, connection: Connection, at: QPointF) -> QMenu:
    """For a connection."""
    menu = QMenu(canvas)
    _add(menu, tr("Insert a node…"), lambda: canvas.adding.ask_into(connection, at), "Tab")
    _add(menu, tr("Look at its data"), lambda: canvas.look_at_data(connection), "Enter")
    _add_columns(menu, canvas, connection)
    menu.addSeparator()
    _add(menu, tr("Add a reroute point"), lambda: canvas.editing.add_point(at), "R")
    if canvas.editor.workflow.routes.get(connection):
        _add(menu, tr("Remove its reroute points"), canvas.editing.straighten)
    menu.addSeparator()
    _add(menu, tr("Delete"), lambda: canvas.editor.remove(connections=[connection]), "Del")
    return menu


def point_menu(canvas: Canvas) -> QMenu:
    """For the selected reroute points."""
    menu = QMenu(canvas)
    _add(menu, tr("Add a reroute point behind it"), canvas.editing.add_point, "R")
    _add(menu, tr("Remove all points of the connection"), canvas.editing.straighten)
    menu.addSeparator()
    _add(menu, tr("Delete"), canvas.editing.delete, "Del")
    return menu


def _add_columns(menu: QMenu, canvas: Canvas, connection: Connection) -> None:
    """One entry for each column, of very many for the first."""
    columns = canvas.editor.findings.columns_of(connection.source, connection.source_port)
    if columns:
        inner = menu.addMenu(tr("Trace a column"))
        for name in list(columns)[:_MOST_COLUMNS]:
            shown = plain(one_line(name, most=40))
            _add(inner, shown, partial(canvas.tracing.trace, name, connection.source))
        more = len(columns) - _MOST_COLUMNS
        if more > 0:
            inner.addAction(tr("{more} more: find them with Ctrl+F", more=count(more))).setEnabled(False)


def parameter_menu(canvas: Canvas, connections: Sequence[Connection]) -> QMenu:
    """For a value that was dropped on a node: one entry for each parameter that could take it."""
    menu = QMenu(canvas)
    node_type = canvas.editor.node_type(connections[0].target)
    for connection in connections:
        name = parameter_of(connection.target_port)
        found = parameter_named(node_type, name) if node_type is not None else None
        label = worded("label", found.label, node_type) if found is not None else name
        _add(menu, plain(label), partial(canvas.editor.connect_ports, connection))
    return menu


def note_menu(canvas: Canvas, note_id: str) -> QMenu:
    """For a note."""
    menu = QMenu(canvas)
    _add(menu, tr("Edit text"), lambda: canvas.writing.edit_note(note_id), "F2")
    colors = menu.addMenu(tr("Colour"))
    now = canvas.editor.workflow.notes[note_id].color
    for name, color in NOTE_COLORS.items():
        action = _add(colors, tr(name), partial(canvas.editing.color_notes, color))
        action.setCheckable(True)
        action.setChecked(color == now)
    menu.addSeparator()
    _add_clipboard(menu, canvas)
    menu.addSeparator()
    _add(menu, tr("Delete"), canvas.editing.delete, "Del")
    return menu


def canvas_menu(canvas: Canvas, at: QPointF) -> QMenu:
    """For a place where there is nothing."""
    menu = QMenu(canvas)
    _add(menu, tr("Add a node…"), lambda: canvas.adding.ask(at), "Tab")
    _add(menu, tr("Add a note"), lambda: canvas.add_note(at), "N")
    _add(menu, tr("Paste"), lambda: canvas.editing.paste(at), "Ctrl+V")
    if canvas.editor.level.trail:
        _add(menu, tr("Leave the component"), canvas.editor.leave, "Ctrl+Backspace")
    menu.addSeparator()
    has_nodes = bool(canvas.editor.workflow.nodes)
    for text, act, keys in (
        (tr("Select all"), canvas.editing.select_all, "Ctrl+A"),
        (tr("Arrange"), canvas.editing.arrange, "Ctrl+L"),
        (tr("Show all"), canvas.fit_all, "Home"),
        (tr("Actual size"), lambda: canvas.zoom_to(1.0), "Ctrl+0"),
    ):
        _add(menu, text, act, keys).setEnabled(has_nodes)
    return menu


def fill_lines(menu: QMenu, canvas: Canvas, add: Callable[[QMenu, str, Callable[[], object]], object]) -> None:
    """The entries that put the selected nodes in line, or make the gaps between them equal."""
    edges: tuple[tuple[Edge, str], ...] = (
        ("left", tr("Left edges")),
        ("centre", tr("Centres")),
        ("right", tr("Right edges")),
        ("top", tr("Top edges")),
        ("middle", tr("Middles")),
        ("bottom", tr("Bottom edges")),
    )
    axes: tuple[tuple[Axis, str], ...] = (
        ("horizontally", tr("Equal gaps horizontally")),
        ("vertically", tr("Equal gaps vertically")),
    )
    for edge, text in edges:
        add(menu, text, partial(canvas.editing.align, edge))
    menu.addSeparator()
    for axis, text in axes:
        add(menu, text, partial(canvas.editing.distribute, axis))


def _add_lines(menu: QMenu, canvas: Canvas) -> None:
    fill_lines(menu.addMenu(tr("Align")), canvas, _add)


def _add_clipboard(menu: QMenu, canvas: Canvas) -> None:
    _add(menu, tr("Cut"), canvas.editing.cut, "Ctrl+X")
    _add(menu, tr("Copy"), canvas.editing.copy, "Ctrl+C")
    _add(menu, tr("Duplicate"), canvas.editing.duplicate, "Ctrl+D")


def _add_switch(menu: QMenu, text: str, act: Callable[[], object], keys: str, *, is_on: bool) -> None:
    entry = _add(menu, text, act, keys)
    entry.setCheckable(True)
    entry.setChecked(is_on)


def _add(menu: QMenu, text: str, act: Callable[[], object], keys: str = "") -> QAction:
    """An entry; its keys are only told, because the canvas itself answers them."""
    action = QAction(f"{text}\t{key_text(keys)}" if keys else text, menu)
    action.triggered.connect(lambda *_: act())
    menu.addAction(action)
    return action
