"""Sorting, finding and describing in a table that is shown, with mouse and keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import polars as pl
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from plait_gui.theme import Appearance
from plait_gui.viewers.arrow_table import ArrowTable
from plait_gui.viewers.row_choice import RowChoice, RowFilter, SortKey
from plait_gui.viewers.table_pane import TablePane

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
NAME, BARS = 12, 38
"""Heights in the header."""


@pytest.fixture
def pane(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[TablePane]:
    pl.DataFrame({"x": [2, 1, 3, 1], "name": ["Ann", "bob", "Anna", "Hannah"]}).write_ipc(tmp_path / "t.arrow")
    made = TablePane(appearance)
    qtbot.addWidget(made)
    made.resize(800, 320)
    made.show()
    made.show_table(ArrowTable(tmp_path / "t.arrow"))
    yield made
    made.close_table()


def click(pane: TablePane, qtbot: QtBot, column: int, y: int, keys: Qt.KeyboardModifier | None = None) -> None:
    header = pane.view.header
    place = QPoint(header.sectionViewportPosition(column) + 20, y)
    qtbot.mouseClick(header.viewport(), LEFT, keys or Qt.KeyboardModifier.NoModifier, place)
    qtbot.waitUntil(lambda: not pane.ordering.is_busy)


def column(pane: TablePane, number: int) -> list[str]:
    model = pane.view.model()
    return [model.data(model.index(row, number)) for row in range(model.rowCount())]


def test_clicks_on_a_name_sort_and_what_is_copied_has_the_shown_order(pane: TablePane, qtbot: QtBot) -> None:
    click(pane, qtbot, 0, NAME)
    ascending = column(pane, 1)
    numbers = [pane.view.model().headerData(row, Qt.Orientation.Vertical) for row in range(4)]
    pane.view.selectAll()
    pane.view.copy()
    copied = QGuiApplication.clipboard().text()
    click(pane, qtbot, 1, NAME, SHIFT)
    click(pane, qtbot, 1, NAME, SHIFT)
    both = column(pane, 1)
    click(pane, qtbot, 0, NAME)
    click(pane, qtbot, 0, NAME)

    assert ascending == ["bob", "Hannah", "Ann", "Anna"]
    assert numbers == ["2", "4", "1", "3"]
    assert copied == "x\tname\n1\tbob\n1\tHannah\n2\tAnn\n3\tAnna\n"
    assert both == ["bob", "Hannah", "Ann", "Anna"]
    assert column(pane, 1) == ["Ann", "bob", "Anna", "Hannah"]
    assert not pane.view.selectionModel().hasSelection()


def test_dragging_an_edge_of_the_header_makes_a_column_wider_and_sorts_nothing(pane: TablePane, qtbot: QtBot) -> None:
    header = pane.view.header
    before = header.sectionSize(0)
    edge = QPoint(header.sectionViewportPosition(0) + before - 1, NAME)
    qtbot.mousePress(header.viewport(), LEFT, pos=edge)
    qtbot.mouseMove(header.viewport(), edge + QPoint(30, 0))
    qtbot.mouseRelease(header.viewport(), LEFT, pos=edge + QPoint(30, 0))

    assert header.sectionSize(0) > before
    assert pane.choice.is_plain


def test_a_text_is_found_with_the_keys_of_the_table(pane: TablePane, qtbot: QtBot) -> None:
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(pane.search.field, "ann")
    qtbot.keyClick(pane.search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.finding.matches is not None)
    first = (pane.view.currentIndex().row(), pane.search.told.text())
    qtbot.keyClick(pane.search.field, Qt.Key.Key_Return)
    second = (pane.view.currentIndex().row(), pane.search.told.text())
    qtbot.keyClick(pane.search.field, Qt.Key.Key_Return, SHIFT)
    qtbot.keyClick(pane.search.field, Qt.Key.Key_Return, SHIFT)
    around = (pane.view.currentIndex().row(), pane.search.told.text())
    marked = pane.view.viewport().grab().toImage()
    qtbot.keyClick(pane.search.field, Qt.Key.Key_Escape)

    assert (first, second, around) == ((0, "1 of 3"), (2, "2 of 3"), (3, "3 of 3"))
    assert marked != pane.view.viewport().grab().toImage()
    assert pane.search.isHidden()
    assert pane.finding.matches is None


def test_what_stands_below_a_name_opens_the_statistics_which_follow_the_filter(pane: TablePane, qtbot: QtBot) -> None:
    click(pane, qtbot, 0, BARS)
    qtbot.waitUntil(lambda: "Mean" in pane.card.facts)
    before = dict(pane.card.facts)
    pane.choose(RowChoice(filter=RowFilter("x > 1", is_formula=True)))
    qtbot.waitUntil(lambda: pane.card.facts.get("Mean") == "2.5")

    assert pane.card.isVisible()
    assert (before["Rows"], before["Mean"], before["Distinct"]) == ("4", "1.75", "3")
    assert pane.card.facts["Rows"] == "2"
    assert pane.grab().toImage() != pane.card.grab().toImage()


def test_the_menu_of_a_cell_sorts_and_filters_by_it(pane: TablePane, qtbot: QtBot) -> None:
    def chosen(row: int, text: str) -> None:
        rect = pane.view.visualRect(pane.view.model().index(row, 0))
        menu = pane.menu(rect.center())
        assert menu is not None
        next(each for each in menu.actions() if each.text() == text).trigger()
        menu.deleteLater()
        qtbot.waitUntil(lambda: not pane.ordering.is_busy)

    chosen(0, "Sort by x, descending")
    chosen(3, "Only rows with this value")
    only = column(pane, 1)
    pane.choose(RowChoice((SortKey(0),)))
    qtbot.waitUntil(lambda: not pane.ordering.is_busy)
    chosen(0, "Without rows with this value")
    without = column(pane, 1)
    chosen(0, "Without rows with this value")

    assert only == ["bob", "Hannah"]
    assert without == ["Ann", "Anna"]
    assert column(pane, 1) == ["Anna"]
    assert pane.menu(QPoint(5, 300)) is None


def test_the_menu_of_a_column_describes_and_traces_it(pane: TablePane, qtbot: QtBot) -> None:
    traced: list[str] = []
    pane.trace_wanted.connect(traced.append)
    menu = pane.column_menu(1)
    assert menu is not None
    assert pane.column_menu(99) is None
    assert [each.text() for each in menu.actions() if each.text()] == [
        "Sort by name",
        "Sort by name, descending",
        "Original order",
        "Statistics of name",
        "Trace name on the canvas",
    ]
    menu.actions()[-1].trigger()
    assert traced == ["name"]


def test_a_table_of_the_same_columns_keeps_what_is_described_and_another_does_not(
    pane: TablePane, qtbot: QtBot, tmp_path: Path
) -> None:
    pane.describe(0)
    pl.DataFrame({"x": [9, 9], "name": ["a", "b"]}).write_ipc(tmp_path / "same.arrow")
    pl.DataFrame({"y": [1]}).write_ipc(tmp_path / "other.arrow")
    pane.show_table(ArrowTable(tmp_path / "same.arrow"), RowChoice((SortKey(1, descending=True),)))
    qtbot.waitUntil(lambda: column(pane, 1) == ["b", "a"])
    qtbot.waitUntil(lambda: pane.card.facts.get("Mean") == "9")
    pane.show_table(ArrowTable(tmp_path / "other.arrow"))

    assert pane.card.isHidden()
    assert pane.choice.is_plain
