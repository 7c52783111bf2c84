"""The widget that shows a table of any length."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import polars as pl
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from plait_gui.theme import Appearance
from plait_gui.viewers.arrow_table import ArrowTable
from plait_gui.viewers.table_model import TableModel
from plait_gui.viewers.table_view import TableView

Role = Qt.ItemDataRole
Select = QItemSelectionModel.SelectionFlag


@pytest.fixture
def table(tmp_path: Path) -> ArrowTable:
    frame = pl.DataFrame(
        {
            "x": [1, None, 3],
            "name": ['say "hi"', "a\tb", "<b>bold</b>"],
            "at": [datetime(2024, 1, 1), None, datetime(2024, 1, 3)],
        }
    )
    frame.write_ipc(tmp_path / "t.arrow")
    return ArrowTable(tmp_path / "t.arrow")


@pytest.fixture
def view(qtbot: QtBot, appearance: Appearance) -> Iterator[TableView]:
    made = TableView(appearance)
    qtbot.addWidget(made)
    made.resize(600, 300)
    yield made
    made.close_table()


def test_cells_are_texts_and_numbers_are_on_the_right(appearance: Appearance, table: ArrowTable) -> None:
    model = TableModel(appearance)
    model.show_table(table)

    assert (model.rowCount(), model.columnCount()) == (3, 3)
    assert [model.data(model.index(row, 0)) for row in range(3)] == ["1", "–", "3"]
    right = model.data(model.index(0, 0), Role.TextAlignmentRole)
    left = model.data(model.index(0, 1), Role.TextAlignmentRole)
    assert right & Qt.AlignmentFlag.AlignRight
    assert left & Qt.AlignmentFlag.AlignLeft
    assert model.headerData(1, Qt.Orientation.Horizontal) == "name"
    assert model.headerData(1, Qt.Orientation.Vertical) == "2"


def test_a_missing_value_is_quiet_and_says_so(appearance: Appearance, table: ArrowTable) -> None:
    model = TableModel(appearance)
    model.show_table(table)
    missing = model.index(1, 0)

    assert model.data(missing, Role.ForegroundRole).name().upper() == appearance.palette.faint.upper()
    assert model.data(model.index(0, 0), Role.ForegroundRole) is None
    assert "missing" in model.data(missing, Role.ToolTipRole)


def test_a_tooltip_shows_markup_as_text(appearance: Appearance, table: ArrowTable) -> None:
    model = TableModel(appearance)
    model.show_table(table)

    assert "&lt;b&gt;bold&lt;/b&gt;" in model.data(model.index(2, 1), Role.ToolTipRole)


def test_a_selection_is_copied_as_tab_separated_text(view: TableView, table: ArrowTable) -> None:
    view.show_table(table)
    view.selectAll()

    view.copy()

    assert QGuiApplication.clipboard().text() == (
        'x\tname\tat\n1\t"say ""hi"""\t2024-01-01 00:00:00\n\t"a\tb"\t\n3\t<b>bold</b>\t2024-01-03 00:00:00\n'
    )


def test_only_what_is_selected_is_copied(view: TableView, table: ArrowTable) -> None:
    view.show_table(table)
    view.selectionModel().select(view.model().index(2, 0), Select.ClearAndSelect)

    view.copy()

    assert QGuiApplication.clipboard().text() == "x\n3\n"


def test_summaries_arrive_from_the_thread_beside(qtbot: QtBot, view: TableView, table: ArrowTable) -> None:
    view.show_table(table)

    qtbot.waitUntil(lambda: len(view._header._summaries) == 3)

    assert view._header._summaries[0].bars == (1.0, 1.0)


def test_summaries_of_a_table_that_is_gone_are_not_shown(qtbot: QtBot, view: TableView, table: ArrowTable) -> None:
    view.show_table(table)
    view.show_table(None)
    qtbot.wait(100)

    assert view._header._summaries == {}
    assert view.model().rowCount() == 0


def test_all_of_it_is_painted_in_both_themes(qtbot: QtBot, view: TableView, table: ArrowTable) -> None:
    view.show_table(table)
    qtbot.waitUntil(lambda: len(view._header._summaries) == 3)
    light = view.grab().toImage()
    view._appearance.set_dark(True)
    dark = view.grab().toImage()

    assert light != dark


def test_a_table_of_a_hundred_thousand_columns_is_shown(view: TableView, tmp_path: Path) -> None:
    pl.DataFrame({f"c{index}": [index] for index in range(100_000)}).write_ipc(tmp_path / "wide.arrow")

    view.show_table(ArrowTable(tmp_path / "wide.arrow"))
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    view.grab()

    assert view.model().columnCount() == 100_000


def test_many_cells_are_copied_beside_the_window(qtbot: QtBot, view: TableView, tmp_path: Path) -> None:
    pl.DataFrame({"x": range(20_000)}).write_ipc(tmp_path / "long.arrow")
    view.show_table(ArrowTable(tmp_path / "long.arrow"))
    view.selectAll()
    QGuiApplication.clipboard().clear()

    view.copy()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "")

    lines = QGuiApplication.clipboard().text().splitlines()
    assert (len(lines), lines[:2], lines[-1]) == (20_001, ["x", "0"], "19999")


def test_a_selected_cell_and_one_that_is_missing_look_different(view: TableView, table: ArrowTable) -> None:
    view.show()
    view.show_table(table)
    plain = view.viewport().grab().toImage()
    view.setCurrentIndex(view.model().index(1, 0))
    chosen = view.viewport().grab().toImage()
    rect = view.visualRect(view.model().index(1, 0))
    other = view.visualRect(view.model().index(2, 1))

    assert plain.copy(rect) != chosen.copy(rect)
    assert plain.copy(other) == chosen.copy(other)
    corner = chosen.pixelColor(rect.left() + 3, rect.top() + 3)
    assert corner.name().upper() == view._appearance.palette.selection.upper()
