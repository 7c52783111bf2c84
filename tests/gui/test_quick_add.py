"""Adding a node by a few letters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from plait_gui.editor import Editor
from plait_gui.quick_add import WIDTH, QuickAdd
from plait_gui.theme import Appearance


@pytest.fixture
def quick_add(qtbot: QtBot, editor: Editor, appearance: Appearance) -> QuickAdd:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(800, 600)
    made = QuickAdd(editor, appearance, parent)
    parent.show()
    parent.activateWindow()
    made.open(QPoint(100, 100))
    qtbot.waitUntil(made.field.hasFocus)
    return made


def _titles(quick_add: QuickAdd) -> list[str]:
    model = quick_add.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_it_shows_all_node_types_before_anything_is_typed(editor: Editor, quick_add: QuickAdd) -> None:
    assert len(_titles(quick_add)) == len(editor.registry.all())


def test_typing_narrows_and_enter_chooses_the_best(quick_add: QuickAdd) -> None:
    chosen: list[str] = []
    quick_add.chosen.connect(chosen.append)
    QTest.keyClicks(quick_add.field, "shi")
    assert _titles(quick_add)[0] == "Shift"
    assert quick_add.help.text() == "Add a number to the column x."
    QTest.keyClick(quick_add.field, Qt.Key.Key_Return)
    assert chosen == ["toy.shift"]
    assert not quick_add.isVisible()


def test_arrows_go_through_the_list(quick_add: QuickAdd) -> None:
    chosen: list[str] = []
    quick_add.chosen.connect(chosen.append)
    second = _titles(quick_add)[1]
    QTest.keyClick(quick_add.field, Qt.Key.Key_Down)
    assert quick_add.list.currentIndex().data() == second
    QTest.keyClick(quick_add.field, Qt.Key.Key_Up)
    QTest.keyClick(quick_add.field, Qt.Key.Key_Up)
    assert quick_add.list.currentIndex().row() == 0
    QTest.keyClick(quick_add.field, Qt.Key.Key_PageDown)
    assert quick_add.list.currentIndex().row() == 7


def test_esc_chooses_nothing(quick_add: QuickAdd) -> None:
    told: list[str] = []
    quick_add.chosen.connect(told.append)
    quick_add.closed.connect(lambda: told.append("closed"))
    QTest.keyClick(quick_add.field, Qt.Key.Key_Escape)
    assert told == ["closed"]


def test_it_offers_only_what_fits(quick_add: QuickAdd) -> None:
    quick_add.open(QPoint(0, 0), "Add a node that takes a Table", lambda node_type: node_type.type_id == "toy.keep")
    assert _titles(quick_add) == ["Keep"]
    assert quick_add.heading.text() == "Add a node that takes a Table"


def test_it_says_when_nothing_is_found(quick_add: QuickAdd) -> None:
    QTest.keyClicks(quick_add.field, "<b>zzz")
    assert _titles(quick_add) == []
    assert quick_add.help.text() == "No node is called “<b>zzz”. Try a shorter word, or what it does."
    assert quick_add.help.textFormat() == Qt.TextFormat.PlainText
    quick_add.open(QPoint(0, 0), fits=lambda _: False)
    assert quick_add.help.text() == "No node type fits here."


@pytest.mark.parametrize("at", [QPoint(-500, -500), QPoint(790, 590), QPoint(3000, 3000)])
def test_it_stays_within_its_parent(quick_add: QuickAdd, at: QPoint) -> None:
    quick_add.open(at)
    assert quick_add.size().width() == WIDTH
    assert quick_add.parentWidget().rect().contains(quick_add.geometry())


def test_a_click_chooses(quick_add: QuickAdd) -> None:
    chosen: list[str] = []
    quick_add.chosen.connect(chosen.append)
    QTest.keyClicks(quick_add.field, "shi")
    place = quick_add.list.visualRect(quick_add.list.model().index(0, 0)).center()
    QTest.mouseClick(quick_add.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == ["toy.shift"]


def test_it_is_as_high_as_what_it_found(quick_add: QuickAdd) -> None:
    before = quick_add.geometry()
    QTest.keyClicks(quick_add.field, "shift")
    assert quick_add.list.height() == 32 * len(_titles(quick_add))
    assert quick_add.height() < before.height()
    assert quick_add.pos() == before.topLeft()


def test_it_fits_into_a_small_parent(quick_add: QuickAdd) -> None:
    quick_add.parentWidget().resize(260, 240)
    quick_add.open(QPoint(200, 200))
    assert quick_add.parentWidget().rect().contains(quick_add.geometry())
