"""The way of a column over the canvas: who makes it, who reads it, and through which nodes it passes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from canvas_hand import Hand
from plait_gui.canvas import Canvas
from plait_gui.canvas.menus import connection_menu
from plait_gui.editor import Editor
from plait_gui.lineage import lineage_of


@pytest.fixture
def branches(editor: Editor) -> Editor:
    """Two tables with a column x that meet; one branch loses it, another reads it in a formula and by its name."""
    add, connect = editor.workflow.add_node, editor.workflow.connect
    for place, (type_id, node_id, params) in enumerate(
        (
            ("toy.rows", "rows", {}),
            ("toy.keep", "kept", {"condition": "x > 1 and text == 'a'"}),
            ("toy.ordered", "ordered", {"column": "x"}),
            ("toy.shift", "lost", {}),
            ("toy.shift", "after", {}),
            ("toy.rows", "others", {}),
            ("toy.pair", "pair", {}),
        )
    ):
        add(type_id, node_id, x=240.0 * (place % 4) - 400, y=140.0 * (place // 4) - 140, params=params)
    connect("rows", "out", "kept", "table")
    connect("kept", "out", "ordered", "table")
    connect("rows", "out", "lost", "table")
    connect("lost", "out", "after", "table")
    connect("ordered", "out", "pair", "left")
    connect("others", "out", "pair", "right")
    both = {"x": "Int64", "text": "String"}
    schemas = {each: {"out": {"columns": both}} for each in ("rows", "kept", "ordered", "pair", "others")}
    schemas |= {each: {"out": {"columns": {"text": "String"}}} for each in ("lost", "after")}
    editor.findings.take({"problems": [], "schemas": schemas})
    return editor


def test_a_column_is_followed_to_its_maker_and_to_all_that_it_reaches(branches: Editor) -> None:
    found = lineage_of(branches, "x", "ordered")
    assert found is not None
    assert (found.makers, found.readers) == (("rows",), ("kept", "ordered"))
    assert found.nodes == {"rows", "kept", "ordered", "lost", "pair"}
    assert sorted(map(str, found.connections)) == [
        "kept.out -> ordered.table",
        "ordered.out -> pair.left",
        "rows.out -> kept.table",
        "rows.out -> lost.table",
    ]


def test_a_column_that_two_tables_bring_has_two_makers(branches: Editor) -> None:
    below, by_name = lineage_of(branches, "x", "pair"), lineage_of(branches, "x")
    assert below is not None
    assert by_name is not None
    assert set(below.makers) == set(by_name.makers) == {"rows", "others"}
    assert lineage_of(branches, "nothing") is None
    assert lineage_of(branches, "x", "lost") is None


def test_a_model_carries_the_columns_that_it_was_fitted_on(editor: Editor) -> None:
    for node_id in ("rows", "learn", "apply"):
        editor.workflow.add_node("toy.rows" if node_id == "rows" else "toy.shift", node_id)
    editor.workflow.connect("rows", "out", "learn", "table")
    editor.workflow.connect("learn", "out", "apply", "table")
    model = {"kind": "Regressor", "features": {"x": "Int64"}, "target": "y"}
    columns = {"x": "Int64", "y": "Int64", "z": "Int64"}
    editor.findings.take(
        {"problems": [], "schemas": {"rows": {"out": {"columns": columns}}, "learn": {"out": {"model": model}}}}
    )
    for column, reached in (("x", {"rows", "learn", "apply"}), ("y", {"rows", "learn", "apply"})):
        found = lineage_of(editor, column)
        assert found is not None
        assert (found.nodes, found.readers) == (reached, ("learn",))
    aside = lineage_of(editor, "z")
    assert aside is not None
    assert (aside.nodes, aside.readers) == ({"rows", "learn"}, ())


def _color(canvas: Canvas, hand: Hand, node_id: str) -> str:
    """What is painted where the frame of a card goes through."""
    item = canvas.mirror.nodes.items[node_id]
    at = canvas.mapFromScene(item.x + 24, item.y + 24)
    return canvas.viewport().grab().toImage().pixelColor(at).name()


def test_the_way_stands_out_until_esc(branches: Editor, canvas: Canvas, hand: Hand) -> None:
    plain = {each: _color(canvas, hand, each) for each in ("rows", "after")}
    canvas.tracing.trace("x", "ordered")
    assert _color(canvas, hand, "rows") == plain["rows"]
    assert _color(canvas, hand, "after") != plain["after"]
    assert canvas.tracing.bar.accessibleName() == "x: made by Rows · read by Keep, Ordered"
    assert canvas.mirror.roles.roles == {"rows": "makes it", "kept": "reads it", "ordered": "reads it"}
    branches.selection.set(["rows"])
    hand.key(Qt.Key.Key_Escape)
    assert not canvas.tracing.bar.isVisible()
    assert {each: _color(canvas, hand, each) for each in ("after",)} == {"after": plain["after"]}
    assert branches.selection.nodes == ("rows",)


def test_the_way_follows_edits_and_ends_with_its_column(branches: Editor, canvas: Canvas) -> None:
    canvas.tracing.trace("x", "ordered")
    branches.findings.take({"problems": [], "schemas": {"ordered": {"out": {"columns": {"x": "Int64"}}}}})
    assert canvas.tracing.lineage is not None
    assert canvas.tracing.lineage.makers == ("ordered",)
    branches.findings.take({"problems": [], "schemas": {}})
    assert canvas.tracing.lineage is None
    assert not canvas.tracing.bar.isVisible()


def test_a_column_is_traced_from_the_menu_of_a_connection(branches: Editor, canvas: Canvas) -> None:
    (connection,) = branches.workflow.topology.into("ordered")
    menu = connection_menu(canvas, connection, canvas.scene_position(canvas.rect().center()))
    inner = next(each for each in menu.findChildren(QMenu) if each.title() == "Trace a column")
    assert [each.text() for each in inner.actions()] == ["x", "text"]
    inner.actions()[1].trigger()
    assert canvas.tracing.lineage is not None
    assert canvas.tracing.lineage.column == "text"
    assert canvas.tracing.lineage.readers == ("kept",)


def test_a_column_that_nobody_knows_is_said(branches: Editor, canvas: Canvas) -> None:
    said: list[str] = []
    canvas.said.connect(said.append)
    canvas.tracing.trace("nothing")
    assert said == ["No table here is known to have a column 'nothing'."]
