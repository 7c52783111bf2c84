"""A choice whose text finds no room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from plait_gui.theme import Appearance, dress
from plait_gui.theme.choice_box import ChoiceBox

LONG = "Median der absoluten Abweichungen"


@pytest.fixture
def box(qtbot: QtBot, qapp: QApplication, appearance: Appearance) -> ChoiceBox:
    dress(qapp, appearance)
    made = ChoiceBox()
    qtbot.addWidget(made)
    made.addItems(["Summe", LONG])
    made.resize(160, 30)
    made.show()
    return made


def test_a_text_that_is_too_long_ends_in_dots(box: ChoiceBox) -> None:
    assert box.shown_text() == "Summe"
    box.setCurrentText(LONG)
    assert box.shown_text().endswith("…")
    assert LONG.startswith(box.shown_text()[:-1])
    assert box.fontMetrics().horizontalAdvance(box.shown_text()) < 160
    box.resize(400, 30)
    assert box.shown_text() == LONG


def test_all_of_it_is_told_where_the_pointer_rests(box: ChoiceBox) -> None:
    def rest() -> bool:
        at = QPoint(10, 10)
        return QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, at, box.mapToGlobal(at)))

    box.setCurrentText(LONG)
    assert rest()
    assert LONG in QToolTip.text()
    QToolTip.hideText()


def test_its_list_has_room_for_the_longest(box: ChoiceBox) -> None:
    box.showPopup()
    assert box.view().width() >= box.view().sizeHintForColumn(0)
    box.hidePopup()
