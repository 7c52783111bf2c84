"""Steps that ask for other steps while they are taken."""

from __future__ import annotations

from PySide6.QtGui import QUndoCommand
from PySide6.QtWidgets import QApplication

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
