"""Searching the whole document, with what is inside of components and loops."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from component_documents import component, document, given, taken, workflow_of
from plait_gui.editor import Editor
from plait_gui.finder import Finder
from plait_gui.finding import find_nodes
from plait_gui.level import INTO
from plait_gui.theme import Appearance


@pytest.fixture
def deep(editor: Editor) -> Editor:
    """Rows, and the component Folds with the component Train with the node Steady in it."""
    train = document(
        {"in": given("table"), "mark": {"type": "toy.shift", "params": {"by": 7317}}, "out": taken("out")},
        "in.out -> mark.table",
        "mark.out -> out.value",
    )
    train["view"] = {"nodes": {"mark": {"x": 300, "y": 0, "title": "Steady"}}}
    folds = document(
        {"in": given("table"), "train": component(train), "out": taken("out")},
        "in.out -> train.table",
        "train.out -> out.value",
    )
    folds["view"] = {"nodes": {"train": {"x": 300, "y": 0, "title": "Train"}}}
    data = document({"rows": {"type": "toy.rows"}, "folds": component(folds)}, "rows.out -> folds.table", name="Deep")
    data["view"] = {"nodes": {"folds": {"x": 300, "y": 0, "title": "Folds"}}}
    editor.open(workflow_of(data))
    return editor


def test_titles_and_parameters_are_found_on_every_level(deep: Editor) -> None:
    (named,) = find_nodes(deep, "stead")
    assert (named.path, named.title, named.around, named.parameter) == (
        "folds/train/mark",
        "Steady",
        ("Folds", "Train"),
        "",
    )
    (valued,) = find_nodes(deep, "7317")
    assert (valued.path, valued.parameter, valued.where) == ("folds/train/mark", "by", "by: 7317")
    assert find_nodes(deep, "nowhere") == []


def test_what_is_shown_needs_no_way_and_what_is_around_has_one(deep: Editor) -> None:
    deep.show_level(("folds", "train"))
    (here,) = find_nodes(deep, "steady")
    assert here.around == ()
    (above,) = find_nodes(deep, "rows")
    assert (above.path, above.around) == ("rows", ("Deep",))
    # Nothing typed yet: the level that is shown.
    assert {hit.path for hit in find_nodes(deep, "")} == {f"folds/train/{each}" for each in ("in", "mark", "out")}


def test_columns_are_found_on_every_level(deep: Editor) -> None:
    schema = {"out": {"columns": {"price_of_it": "number"}}}
    deep.findings.take({"problems": [], "schemas": {"rows": schema, "folds/train/mark": schema}})
    hits = find_nodes(deep, "PRICE_of_it")
    assert [(hit.path, hit.where) for hit in hits] == [
        ("rows", "has the column price_of_it"),
        ("folds/train/mark", "has the column price_of_it"),
    ]


def test_a_hit_shows_its_way_and_opens_its_level(deep: Editor, appearance: Appearance, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    menus, home = QMenuBar(window), QWidget(window)
    finder = Finder(deep, appearance, menus, home, window)
    finder.node_chosen.connect(lambda path, _: deep.go_to(path))
    window.show()
    finder.open(only_nodes=True)
    qtbot.keyClicks(finder.field, "steady")
    row = finder.list.currentIndex()
    assert row.data() == "Steady"
    assert finder.aside_of(row) == f"Shift · Folds {INTO} Train {INTO}"
    assert finder.help.text() == f"Show this node in Folds {INTO} Train. Shift"
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert deep.level.trail == ("folds", "train")
    assert deep.selection.nodes == ("mark",)
    finder.open(only_nodes=True)
    qtbot.keyClicks(finder.field, "count rows")
    qtbot.keyClick(finder.field, Qt.Key.Key_Escape)
    assert deep.level.trail == ("folds", "train")


def test_a_column_that_becomes_known_later_is_found_without_typing_again(
    deep: Editor, appearance: Appearance, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    finder = Finder(deep, appearance, QMenuBar(window), QWidget(window), window)
    window.show()
    finder.open(only_nodes=True)
    qtbot.keyClicks(finder.field, "price_of_it")
    assert finder.help.text() == "“price_of_it” is nowhere here. Try a shorter word."
    assert finder.list.height() == 0
    deep.findings.take({"problems": [], "schemas": {"rows": {"out": {"columns": {"price_of_it": "number"}}}}})
    assert "has the column price_of_it" in finder.help.text()
    assert finder.list.height() > 0
