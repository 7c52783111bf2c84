"""A robot at the window: a thousand actions of a seeded hand, through real events of the mouse and the keyboard.

Whatever it does, the canvas shows what the document holds, undo leads back over the same texts to the beginning and
redo to the end, nothing raises, and nothing of what was removed stays in memory.
"""

from __future__ import annotations

import gc
import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from canvas_hand import CONTROL, NO, SHIFT, Hand
from plait.card import Place
from plait.document import dumps, loads
from plait_gui.canvas.connection_item import ConnectionItem
from plait_gui.canvas.node_item import NodeItem
from plait_gui.canvas.note_item import NoteItem
from plait_gui.canvas.scene import Scene
from plait_gui.inspector.fields.line import LineField
from plait_gui.inspector.node_form import NodeForm
from plait_gui.theme import Appearance
from plait_gui.window import Window
from seen_canvas import shown

MOST_NODES = 40
SEEDS = (1, 2)
_K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
TYPES = ("rows", "shift", "count", "pair", "number", "add", "halves", "component")


class Robot:
    """Does one thing after the other, as chance has it."""

    def __init__(self, window: Window, seed: int) -> None:
        self.window, self.canvas, self.editor = window, window.canvas, window.studio.editor
        self.hand = Hand(window.canvas)
        self.chance = random.Random(seed)
        self.done: list[str] = []
        self.texts: dict[int, str] = {0: dumps(self.editor.document)}
        """The document at each step of the history, as far as the robot was there."""
        actions: dict[Callable[[], None], int] = {
            self.add: 12,
            self.drag_node: 8,
            self.drag_copy: 3,
            self.replace: 4,
            self.connect: 12,
            self.drop_connection: 3,
            self.click: 8,
            self.band: 3,
            self.remove: 4,
            self.undo: 6,
            self.redo: 5,
            self.clipboard: 5,
            self.rename: 3,
            self.note: 2,
            self.group: 4,
            self.enter: 4,
            self.leave: 3,
            self.options: 3,
            self.walk: 5,
            self.look: 4,
            self.parameter: 6,
            self.menu: 2,
            self.run: 2,
        }
        self._actions, self._weights = list(actions), list(actions.values())

    def act(self) -> None:
        """Do something, and remember what the document is then."""
        too_many = len(self.editor.workflow.nodes) > MOST_NODES
        action = self.remove_all if too_many else self.chance.choices(self._actions, self._weights)[0]
        self.done.append(action.__name__)
        index = self.editor.undo_stack.index()
        # A menu that was closed has taken the window's activity with it.
        self.window.activateWindow()
        QApplication.processEvents()
        action()
        QApplication.processEvents()
        stack = self.editor.undo_stack
        if stack.index() < index or action.__name__ in ("undo", "redo"):
            return
        # What was undone before is gone; what merged into the last step has changed it.
        self.texts = {at: text for at, text in self.texts.items() if at <= index}
        self.texts[stack.index()] = dumps(self.editor.document)

    def any_node(self) -> str:
        names = list(self.editor.workflow.nodes)
        return self.chance.choice(names) if names else ""

    def place(self) -> Place:
        box = self.canvas.visible_box()
        return Place(
            self.chance.uniform(box.left + 40, box.right - 240), self.chance.uniform(box.top + 40, box.bottom - 120)
        )

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO) -> None:
        self.canvas.setFocus()
        self.hand.key(key, modifiers)

    def type(self, widget: QWidget | None, text: str, end: Qt.Key = _K.Key_Return) -> None:
        assert widget is not None
        QTest.keyClicks(widget, text)
        QTest.keyClick(widget, end)

    def add(self) -> None:
        self.editor.selection.set()
        self.key(_K.Key_Tab)
        self.type(QApplication.focusWidget(), self.chance.choice(TYPES))
        self.dismiss()

    def dismiss(self) -> None:
        """Close whatever is open above the canvas."""
        for popup in (QApplication.activePopupWidget(), QApplication.focusWidget()):
            if popup is not None and popup is not self.canvas and self.window.isAncestorOf(popup):
                QTest.keyClick(popup, _K.Key_Escape)

    def drag_node(self) -> None:
        if node := self.any_node():
            self.canvas.show_node(node)
            self.hand.drag(self.hand.body(node), self.place())

    def drag_copy(self) -> None:
        if node := self.any_node():
            self.canvas.show_node(node)
            start, end = self.hand.body(node), self.place()
            self.hand.press(start, ALT)
            self.hand.carry(start, end)
            if self.chance.random() < 0.3:
                self.key(_K.Key_Escape)
            self.hand.release(end)

    def replace(self) -> None:
        if node := self.any_node():
            self.canvas.show_node(node)
            self.key(_K.Key_R, CONTROL)
            self.type(QApplication.focusWidget(), self.chance.choice(TYPES))
            self.dismiss()

    def connect(self) -> None:
        source, target = self.any_node(), self.any_node()
        items = self.canvas.mirror.nodes.items
        if source and items[source].card.outputs and items[target].card.inputs:
            start = self.hand.output(source, self.chance.choice(items[source].card.outputs).name)
            end = self.hand.input(target, self.chance.choice(items[target].card.inputs).name)
            self.canvas.fit_all()
            self.hand.drag(start, end)
            self.close_menus()

    def drop_connection(self) -> None:
        node = self.any_node()
        if node and (outputs := self.canvas.mirror.nodes.items[node].card.outputs):
            self.canvas.show_node(node)
            self.hand.drag(self.hand.output(node, outputs[0].name), self.place())
            self.close_menus()
            if QApplication.focusWidget() is not self.canvas:
                field = QApplication.focusWidget()
                assert field is not None
                QTest.keyClick(field, self.chance.choice([_K.Key_Return, _K.Key_Escape]))
            self.dismiss()

    def click(self) -> None:
        if node := self.any_node():
            self.canvas.show_node(node)
            self.hand.click(self.hand.body(node), self.chance.choice([NO, SHIFT, CONTROL]))

    def band(self) -> None:
        self.hand.drag(self.place(), self.place())
        self.close_menus()

    def remove(self) -> None:
        self.key(_K.Key_Delete, self.chance.choice([NO, CONTROL]))

    def remove_all(self) -> None:
        self.key(_K.Key_A, CONTROL)
        self.key(_K.Key_Delete)

    def undo(self) -> None:
        for _ in range(self.chance.randint(1, 2)):
            QTest.keyClick(self.window, _K.Key_Z, CONTROL)

    def redo(self) -> None:
        for _ in range(self.chance.randint(1, 2)):
            QTest.keyClick(self.window, _K.Key_Y, CONTROL)

    def clipboard(self) -> None:
        self.key(self.chance.choice([_K.Key_C, _K.Key_V, _K.Key_D, _K.Key_X]), CONTROL)

    def rename(self) -> None:
        if node := self.any_node():
            self.canvas.show_node(node)
            self.key(_K.Key_F2)
            if QApplication.focusWidget() is not self.canvas:
                self.type(QApplication.focusWidget(), self.chance.choice(["Name", "<b>x</b>", "a & b"]))

    def note(self) -> None:
        self.key(_K.Key_N)
        if QApplication.focusWidget() is not self.canvas:
            self.type(QApplication.focusWidget(), "# Words", _K.Key_Escape)

    def group(self) -> None:
        self.key(_K.Key_G, self.chance.choice([CONTROL, CONTROL | SHIFT]))

    def enter(self) -> None:
        inner = [each for each, node in self.editor.workflow.nodes.items() if node.workflow is not None]
        if inner:
            self.canvas.show_node(self.chance.choice(inner))
            self.key(_K.Key_Return)

    def leave(self) -> None:
        self.key(_K.Key_Backspace, CONTROL)

    def options(self) -> None:
        self.key(self.chance.choice([_K.Key_B, _K.Key_P, _K.Key_L]), CONTROL)

    def walk(self) -> None:
        arrow = self.chance.choice([_K.Key_Left, _K.Key_Right, _K.Key_Up, _K.Key_Down])
        self.key(arrow, self.chance.choice([NO, SHIFT, ALT, CONTROL]))

    def look(self) -> None:
        match self.chance.randrange(3):
            case 0:
                self.key(self.chance.choice([_K.Key_F, _K.Key_Home]))
            case 1:
                at, turn = QPointF(400, 200), QPoint(0, self.chance.choice([-120, 120]))
                where = QPointF(self.canvas.mapToGlobal(at.toPoint()))
                event = QWheelEvent(
                    at, where, QPoint(), turn, Qt.MouseButton.NoButton, NO, Qt.ScrollPhase.NoScrollPhase, False
                )
                QApplication.sendEvent(self.canvas.viewport(), event)
            case _:
                self.key(_K.Key_0, CONTROL)

    def parameter(self) -> None:
        """Type into a field of the form that is shown."""
        if node := self.any_node():
            self.editor.selection.set([node])
            form = self.window.inspector.form
            fields = [row.field for row in form.rows.values()] if isinstance(form, NodeForm) else []
            lines = [each.line for each in fields if isinstance(each, LineField) and each.isVisible()]
            if lines:
                QTest.keyClicks(self.chance.choice(lines), str(self.chance.randint(1, 99)))

    def menu(self) -> None:
        if node := self.any_node():
            self.canvas.show_node(node)
        self.key(_K.Key_Menu)
        self.close_menus()

    def run(self) -> None:
        QTest.keyClick(self.window, _K.Key_F7, SHIFT)
        if self.window.studio.running.is_running and self.chance.random() < 0.5:
            self.window.studio.running.cancel()

    def close_menus(self) -> None:
        for menu in self.canvas.findChildren(QMenu):
            menu.close()


def check(robot: Robot, appearance: Appearance) -> None:
    """The canvas shows the document, and the document can be written and read."""
    editor = robot.editor
    anew = Scene(editor, appearance)
    try:
        assert shown(robot.canvas.mirror) == shown(anew), robot.done[-20:]
    finally:
        delete(anew)
    text = dumps(editor.document)
    assert dumps(loads(text)) == text, robot.done[-20:]


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_a_thousand_actions_leave_everything_in_order(
    window: Window, appearance: Appearance, qtbot: QtBot, seed: int
) -> None:
    robot = Robot(window, seed)
    for number in range(1000):
        robot.act()
        if number % 50 == 0:
            check(robot, appearance)
    check(robot, appearance)
    window.studio.running.cancel()
    qtbot.waitUntil(lambda: not window.studio.running.is_running, timeout=60_000)
    stack = robot.editor.undo_stack
    end, last = dumps(robot.editor.document), stack.index()
    reached = 0
    while stack.canUndo():
        stack.undo()
        if (known := robot.texts.get(stack.index())) is not None:
            assert dumps(robot.editor.document) == known, stack.index()
            reached += 1
    assert reached > 20
    check(robot, appearance)
    while stack.index() < last:
        stack.redo()
    assert dumps(robot.editor.document) == end
    check(robot, appearance)
    assert set(robot.done) >= {action.__name__ for action in robot._actions}

    widgets = len(window.findChildren(QWidget))
    window.studio.file.new()
    qtbot.wait(50)
    gc.collect()
    left = [each for each in gc.get_objects() if isinstance(each, NodeItem | ConnectionItem | NoteItem)]
    assert left == []
    assert len(window.findChildren(QWidget)) <= widgets
