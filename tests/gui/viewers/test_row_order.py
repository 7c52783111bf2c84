"""The order of the rows that are shown, the cells that are found in them, and what is said of a column."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import numpy as np
import polars as pl
import pytest

from plait.errors import DataError, FormulaError
from plait_gui.viewers.arrow_table import ArrowTable
from plait_gui.viewers.cell_condition import condition_of
from plait_gui.viewers.cell_search import find_cells
from plait_gui.viewers.column_statistics import statistics_of
from plait_gui.viewers.row_choice import RowChoice, RowFilter, SortKey
from plait_gui.viewers.row_order import order_of

FRAME = pl.DataFrame(
    {
        "^n.*$": [3.5, None, float("nan"), -1.0, 3.5],
        "city": ["Rome", "berlin", "Berlin", None, "Rome"],
        "at": [datetime(2024, 1, day) for day in (5, 4, 3, 2, 1)],
        "row": [True, False, True, None, False],
        "list": [[1], [2], None, [], [3, 4]],
    }
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    FRAME.write_ipc(tmp_path / "t.arrow")
    return tmp_path / "t.arrow"


def shown(path: Path, choice: RowChoice) -> list[int]:
    order = order_of(path, choice)
    assert order is not None
    return [int(row) for row in order]


def test_rows_are_sorted_missing_values_come_last_and_equal_ones_stay_in_order(path: Path) -> None:
    assert order_of(path, RowChoice()) is None
    assert shown(path, RowChoice((SortKey(0),))) == [3, 0, 4, 1, 2]
    assert shown(path, RowChoice((SortKey(0, descending=True),))) == [0, 4, 3, 1, 2]
    assert shown(path, RowChoice((SortKey(1), SortKey(2)))) == [2, 4, 0, 1, 3]
    assert shown(path, RowChoice((SortKey(3, descending=True), SortKey(1, descending=True)))) == [0, 2, 1, 4, 3]


def test_rows_are_filtered_by_a_text_or_a_condition(path: Path) -> None:
    assert shown(path, RowChoice(filter=RowFilter("BERLIN"))) == [1, 2]
    assert shown(path, RowChoice(filter=RowFilter("3", column=0))) == [0, 4]
    assert shown(path, RowChoice(filter=RowFilter("2024-01-0"))) == [0, 1, 2, 3, 4]
    assert shown(path, RowChoice(filter=RowFilter("tru"))) == [0, 2]
    assert shown(path, RowChoice(filter=RowFilter(".*"))) == []
    condition = RowFilter("row is not null and city is not null", is_formula=True)
    assert shown(path, RowChoice((SortKey(2),), condition)) == [4, 2, 1, 0]


def test_what_is_no_condition_and_what_can_not_be_read_is_said(path: Path, tmp_path: Path) -> None:
    for text in ("city", "nothing > 1", "1 +"):
        with pytest.raises(FormulaError):
            order_of(path, RowChoice(filter=RowFilter(text, is_formula=True)))
    with pytest.raises(DataError, match="can't be put in order"):
        order_of(tmp_path / "gone.arrow", RowChoice((SortKey(0),)))


def test_a_click_turns_a_column_ascending_descending_and_back(path: Path) -> None:
    once = RowChoice().turned(2, further=False)
    twice = once.turned(2, further=False)
    both = once.turned(0, further=True)

    assert once.sorts == (SortKey(2),)
    assert twice.sorts == (SortKey(2, descending=True),)
    assert twice.turned(2, further=False).is_plain
    assert both.sorts == (SortKey(2), SortKey(0))
    assert both.turned(2, further=True).sorts == (SortKey(2, descending=True), SortKey(0))
    assert both.turned(2, further=True).turned(2, further=True).sorts == (SortKey(0),)
    assert both.turned(1, further=False).sorts == (SortKey(1),)


@pytest.mark.parametrize("choice", [RowChoice(), RowChoice((SortKey(2),))])
def test_found_cells_are_gone_through_as_they_are_shown_and_around(path: Path, choice: RowChoice) -> None:
    order = order_of(path, choice)
    found = find_cells(path, "r", order)
    # The texts Rome, berlin, Berlin, Rome, and true twice.
    cells = [(0, 1), (0, 3), (1, 1), (2, 1), (2, 3), (4, 1)]
    if order is not None:
        cells = sorted((4 - row, column) for row, column in cells)

    walked, place = [], (0, -1)
    for _ in range(len(cells) + 1):
        step = found.after(*place)
        assert step is not None
        place = step
        walked.append(place)

    assert found.count == 6
    assert walked == [*cells, cells[0]]
    assert [found.number_of(*cell) for cell in cells] == [1, 2, 3, 4, 5, 6]
    assert found.before(*cells[0]) == cells[-1]
    assert found.before(*cells[3]) == cells[2]


def test_nothing_is_found_where_there_is_nothing(path: Path) -> None:
    found = find_cells(path, "Paris", np.array([0, 1], dtype=np.uint32))

    assert (found.count, found.after(0, 0), found.before(0, 0), found.has(0, 1)) == (0, None, None, False)


def test_a_column_is_described(path: Path) -> None:
    number, city, at = (statistics_of(path, column, None) for column in (0, 1, 2))
    facts = dict(number.facts)

    assert (number.rows, number.missing, number.distinct) == (5, 1, 3)
    # Of 3.5, -1 and 3.5: the mean is 2, the deviation the square root of (2 · 1.5² + 3²) / 2.
    assert (facts["Mean"], facts["Std. deviation"], facts["Median"]) == ("2", "2.59808", "3.5")
    assert (facts["Minimum"], facts["25 %"], facts["Maximum"], facts["Not finite"]) == ("-1", "1.25", "3.5", "1")
    assert (number.bins[0], number.bins[-1], sum(number.bins), number.ends) == (1, 2, 3, ("-1", "3.5"))
    assert city.frequent == (("Rome", 2), ("Berlin", 1), ("berlin", 1))
    assert dict(city.facts) == {"Shortest": "4 letters", "Longest": "6 letters"}
    assert dict(at.facts)["Earliest"] == "2024-01-01 00:00:00"
    assert len(at.bins) == 24
    assert statistics_of(path, 4, None).distinct is None
    assert statistics_of(path, 1, np.array([3, 0], dtype=np.uint32)).missing == 1


@pytest.mark.parametrize("values", [[1.7e308, -1.7e308, 0.0], [5e-324, 0.0, 0.0], [2.0, 2.0], [], [None]])
def test_a_column_of_extreme_numbers_is_described_too(tmp_path: Path, values: list[float | None]) -> None:
    pl.DataFrame({"x": values}, schema={"x": pl.Float64}).write_ipc(tmp_path / "x.arrow")

    known = statistics_of(tmp_path / "x.arrow", 0, None)

    assert known.rows == len(values)
    assert sum(known.bins) in (0, len(values))


def test_the_condition_of_a_cell_keeps_its_rows_and_the_opposite_all_others(path: Path) -> None:
    table = ArrowTable(path)
    for row, column, same in ((0, 1, [0, 4]), (3, 1, [3]), (2, 2, [2]), (4, 3, [1, 4])):
        condition = condition_of(table, row, column)
        assert condition is not None
        kept = shown(path, RowChoice(filter=RowFilter(condition.text, is_formula=True)))
        others = shown(path, RowChoice(filter=RowFilter(condition.opposite, is_formula=True)))
        assert (kept, sorted([*kept, *others])) == (same, [0, 1, 2, 3, 4])
    found = [condition_of(table, row, 0) for row in (0, 1, 2)]
    assert [each and each.text for each in found] == ["`^n.*$` == 3.5", "`^n.*$` is null", None]
    assert condition_of(table, 0, 4) is None
