"""Steps that ask for other steps while they are taken."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoCommand
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plait_gui.actions.history import StepList
from plait_gui.steps import Steps


class Note(QUndoCommand):
    """Writes down what is done; while it is done for the first time it asks for another step."""

    def __init__(self, steps: Steps, told: list[str], name: str, then: str = "", *, when_undone: bool = False) -> None:
        super().__init__(name)
        self._steps, self._told, self._name, self._then, self._when_undone = steps, told, name, then, when_undone

    def redo(self) -> None:
        self._told.append(f"{self._name} begins")
        if self._then and not self._when_undone:
            self._ask()
        self._told.append(f"{self._name} ends")

    def undo(self) -> None:
        self._told.append(f"{self._name} undone")
        if self._then and self._when_undone:
            self._ask()

    def _ask(self) -> None:
        then, self._then = self._then, ""
        self._steps.beginMacro("group")
        self._steps.push(Note(self._steps, self._told, then))
        self._steps.endMacro()


def test_a_step_within_a_step_is_taken_after_it_and_undone_before_it(qapp: QApplication) -> None:
    steps, told = Steps(), list[str]()
    steps.push(Note(steps, told, "outer", "inner"))
    assert told == ["outer begins", "outer ends", "inner begins", "inner ends"]
    assert [steps.text(index) for index in range(steps.count())] == ["outer", "inner"]
    told.clear()
    steps.undo()
    steps.undo()
    assert told == ["inner undone", "outer undone"]
    told.clear()
    steps.redo()
    steps.redo()
    assert told == ["outer begins", "outer ends", "inner begins", "inner ends"]


def test_a_step_that_is_asked_for_during_an_undo_comes_after_it(qapp: QApplication) -> None:
    steps, told = Steps(), list[str]()
    steps.push(Note(steps, told, "first"))
    steps.push(Note(steps, told, "second", "late", when_undone=True))
    steps.undo()
    assert [steps.text(index) for index in range(steps.count())] == ["first", "late"]
    assert steps.index() == 2
    steps.undo()
    steps.undo()
    assert told[-2:] == ["late undone", "first undone"]


def test_groups_are_one_step_as_ever(qapp: QApplication) -> None:
    steps, told = Steps(), list[str]()
    steps.beginMacro("both")
    steps.push(Note(steps, told, "one"))
    steps.push(Note(steps, told, "two"))
    steps.endMacro()
    assert steps.count() == 1
    steps.undo()
    assert told[-2:] == ["two undone", "one undone"]


def test_the_list_of_steps_goes_to_the_one_that_is_chosen(qapp: QApplication, qtbot: QtBot) -> None:
    steps, told = Steps(), list[str]()
    shown = StepList(steps)
    qtbot.addWidget(shown)
    for name in ("first", "second", "third"):
        steps.push(Note(steps, told, name))
    assert _rows(shown) == ["As it was opened", "first", "second", "third"]
    assert shown.currentIndex().row() == 3
    told.clear()
    shown.resize(240, 200)
    shown.show()
    place = shown.visualRect(shown.model().index(1, 0)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told == ["third undone", "second undone"]
    assert steps.index() == shown.currentIndex().row() == 1
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    assert told[2:] == ["second begins", "second ends"]
    assert steps.index() == shown.currentIndex().row() == 2
    steps.setClean()
    assert _rows(shown)[2] == "second · saved"


def test_a_step_that_is_asked_for_on_the_way_through_the_list_comes_after_it(qapp: QApplication, qtbot: QtBot) -> None:
    steps, told = Steps(), list[str]()
    shown = StepList(steps)
    qtbot.addWidget(shown)
    steps.push(Note(steps, told, "first"))
    steps.push(Note(steps, told, "second", "late", when_undone=True))
    steps.push(Note(steps, told, "third"))
    told.clear()
    shown.setCurrentIndex(shown.model().index(1, 0))
    assert told == ["third undone", "second undone", "late begins", "late ends"]
    assert _rows(shown) == ["As it was opened", "first", "late"]
    assert steps.index() == shown.currentIndex().row() == 2


def _rows(shown: StepList) -> list[str]:
    model = shown.model()
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]
