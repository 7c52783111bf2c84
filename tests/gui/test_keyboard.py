"""Without a mouse: a workflow is built, run, looked into, taken back and saved by real key events alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from plait.document import load
from plait.topology import Connection
from plait.workflow import Note
from plait_gui.canvas.menus import canvas_menu, connection_menu, node_menu, note_menu, point_menu
from plait_gui.inspector.node_form import NodeForm
from plait_gui.selection import PointAt
from plait_gui.window import Window

K = Qt.Key
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier
WAIT = 60_000
WIRE = Connection("rows", "out", "shift", "table")


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key wherever the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)
    QApplication.processEvents()


def write(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)
    QApplication.processEvents()


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_a_workflow_by_keys_alone(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    editor, canvas = window.studio.editor, window.canvas
    window.activateWindow()
    qtbot.waitUntil(canvas.hasFocus)
    # Two nodes, the second of which is connected to the first at once.
    press(K.Key_Tab)
    write("count rows")
    press(K.Key_Return)
    assert list(editor.workflow.nodes) == ["count"]
    press(K.Key_Z, CONTROL)
    assert not editor.workflow.nodes
    for word in ("rows", "shift"):
        press(K.Key_Tab)
        write(word)
        while (row := canvas.adding.quick_add.list.currentIndex()).data() != word.capitalize():
            before = row.row()
            press(K.Key_Down)
            assert canvas.adding.quick_add.list.currentIndex().row() > before
        press(K.Key_Return)
    assert editor.workflow.connections == (WIRE,)
    # Along the connection and back.
    assert editor.selection.nodes == ("shift",)
    press(K.Key_Left)
    assert editor.selection.nodes == ("rows",)
    press(K.Key_Right, CONTROL)
    assert editor.selection.connections == (WIRE,)
    press(K.Key_Right)
    assert editor.selection.nodes == ("shift",)
    # Into the inspector, and a parameter; what has the keyboard can be seen.
    press(K.Key_F6)
    form = window.inspector.form
    assert isinstance(form, NodeForm)
    field = form.rows["by"].field
    for _ in range(6):
        if field.isAncestorOf(focused()) or field is focused():
            break
        press(K.Key_Tab)
    spin = focused()
    assert field.isAncestorOf(spin) or field is spin
    with_keyboard = spin.grab().toImage()
    press(K.Key_A, CONTROL)
    write("41")
    assert editor.workflow.node("shift").params["by"] == 41
    press(K.Key_F6, SHIFT)
    assert canvas.hasFocus()
    assert spin.grab().toImage() != with_keyboard
    # A run, and a look at the rows.
    press(K.Key_F7, SHIFT)
    qtbot.waitUntil(lambda: editor.statuses.of("shift").has_result, timeout=WAIT)
    press(K.Key_Return)
    press(K.Key_F6)
    press(K.Key_F6)
    for _ in range(8):
        if isinstance(focused(), QTableView):
            break
        press(K.Key_Tab)
    table = focused()
    assert isinstance(table, QTableView)
    press(K.Key_Home, CONTROL)
    press(K.Key_Down)
    assert table.currentIndex().row() == 1
    # A component around it, opened and left again.
    while not canvas.hasFocus():
        press(K.Key_F6, SHIFT)
    press(K.Key_G, CONTROL)
    assert set(editor.workflow.nodes) == {"rows", "component"}
    press(K.Key_Return)
    assert editor.level.trail == ("component",)
    assert "shift" in editor.workflow.nodes
    press(K.Key_Backspace, CONTROL)
    assert editor.level.trail == ()
    assert editor.selection.nodes == ("component",)
    press(K.Key_Z, CONTROL)
    assert set(editor.workflow.nodes) == {"rows", "shift"}
    # Saved under a name that is typed.
    path = tmp_path / "by_keys.json"
    press(K.Key_S, CONTROL)
    (dialog,) = window.findChildren(QFileDialog)
    qtbot.waitUntil(lambda: dialog.isAncestorOf(focused()))
    press(K.Key_A, CONTROL)
    write(str(path))
    press(K.Key_Return)
    qtbot.waitUntil(path.is_file)
    assert load(path).node("shift").params == {"by": 41}


def test_every_panel_is_reached_and_left_by_f6(window: Window, qtbot: QtBot) -> None:
    window.studio.editor.add_node("toy.rows", 0, 0)
    window.studio.editor.selection.set(["rows"])
    qtbot.waitUntil(window.canvas.hasFocus)
    panels = (window.palette_panel, window.canvas, window.inspector, window.bottom, window.views, window.bar)

    def here() -> int:
        return next(at for at, each in enumerate(panels) if each is focused() or each.isAncestorOf(focused()))

    way = []
    for _ in panels:
        press(K.Key_F6)
        way.append(here())
    # Nothing can be done in the views before there are some.
    assert way == [2, 3, 5, 0, 1, 2] or way == [2, 3, 4, 5, 0, 1]
    back = []
    for _ in panels:
        press(K.Key_F6, SHIFT)
        back.append(here())
    assert set(back) == set(way)


def test_everything_that_takes_the_keyboard_has_a_name(window: Window) -> None:
    editor = window.studio.editor
    editor.add_node("toy.rows", 0, 0)
    nameless = []
    for chosen in ((), ("rows",)):
        editor.selection.set(chosen)
        QApplication.processEvents()
        nameless += [each for each in window.findChildren(QWidget) if _takes_keyboard(each) and not _name_of(each)]
    assert [_described(each) for each in nameless] == []


def test_every_command_has_a_key_or_is_found_by_its_name(window: Window) -> None:
    editor, canvas = window.studio.editor, window.canvas
    editor.add_node("toy.rows", 0, 0)
    editor.add_node("toy.shift", 300, 0)
    editor.connect_ports(WIRE)
    editor.put_note(Note("n", "A note", 0, 300))
    editor.reroute({WIRE: ((250.0, 200.0),)})
    at = canvas.mapToScene(canvas.viewport().rect().center())
    for menu_of, chosen in (
        (lambda: node_menu(canvas), {"nodes": ["rows"]}),
        (lambda: node_menu(canvas), {"nodes": ["rows", "shift"]}),
        (lambda: connection_menu(canvas, WIRE, at), {"connections": [WIRE]}),
        (lambda: point_menu(canvas), {"points": [PointAt(WIRE, 0)]}),
        (lambda: note_menu(canvas, "n"), {"notes": ["n"]}),
        (lambda: canvas_menu(canvas, at), {}),
    ):
        editor.selection.set(**chosen)  # type: ignore[arg-type]
        window.finder.open()
        rows = window.finder.list.model()
        known = {rows.index(row, 0).data() for row in range(rows.rowCount())}
        menu = menu_of()
        wanted = [_plain(entry) for entry in _leaves(menu)]
        assert wanted
        assert [name for name in wanted if name not in known] == []
        menu.deleteLater()
        bar = [_plain(entry) for each in window.bar.menus.actions() for entry in _leaves(each.menu())]  # type: ignore[arg-type]
        assert len(bar) > 30
        assert [name for name in bar if name not in known] == []
        window.finder.dismiss()


def test_every_button_is_a_stop_of_tab_or_has_a_key(window: Window) -> None:
    """Those that Tab passes over do what a key does: it is told beside each."""
    editor = window.studio.editor
    editor.add_node("toy.rows", 0, 0)
    editor.selection.set(["rows"])
    QApplication.processEvents()
    keyless = set()
    for each in window.findChildren(QAbstractButton):
        is_stop = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if not is_stop and not _is_part_of_another(each):
            keyless.add(each.accessibleName() or each.text())
    # Ctrl+. opens the menu of a parameter, in which the reset is the first entry; Esc ends a trace.
    assert keyless == {"More (Ctrl+.)", "Reset to default", "End the trace of the column"}


def _leaves(menu: QMenu) -> list[QAction]:
    """The entries of a menu and of those within that can be chosen now."""
    found: list[QAction] = []
    for entry in menu.actions():
        inner = entry.menu()
        if isinstance(inner, QMenu):
            found += _leaves(inner)
        elif entry.isEnabled() and not entry.isSeparator():
            found.append(entry)
    return found


def _plain(entry: QAction) -> str:
    return entry.text().replace("&&", "&").partition("\t")[0]


def _takes_keyboard(widget: QWidget) -> bool:
    if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
        return False
    return not _is_part_of_another(widget) and not (isinstance(widget, QLabel) and not widget.text())


def _is_part_of_another(widget: QWidget) -> bool:
    """Whether Qt made it as a part of a widget that has a name itself."""
    owner = widget.parentWidget()
    if isinstance(widget, QListView):
        # The list of a box of choices is in a frame of its own.
        return owner is not None and isinstance(owner.parentWidget(), QComboBox)
    if isinstance(widget, QAbstractButton):
        return isinstance(owner, QLineEdit | QTabBar | QMenuBar | QTableView)
    is_viewport = isinstance(owner, QAbstractScrollArea) and owner.viewport() is widget
    return is_viewport or isinstance(owner, QAbstractSpinBox | QComboBox)


def _name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return widget.accessibleName() or (interface.text(QAccessible.Text.Name) if interface is not None else "")


def _described(widget: QWidget) -> str:
    parent = widget.parentWidget()
    return f"{type(widget).__name__} in {type(parent).__name__} {widget.objectName()}"
