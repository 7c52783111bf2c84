"""The canvas follows the workflow: the model changes, and what is shown with it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from shiboken6 import delete

from plait.check import Problem
from plait.topology import Connection
from plait.workflow import Note, Workflow
from plait_gui.canvas.connection_text import facts_of
from plait_gui.canvas.scene import STUB, Scene
from plait_gui.editor import Editor
from plait_gui.statuses import NodeState
from plait_gui.theme import Appearance


@pytest.fixture
def scene(editor: Editor, appearance: Appearance) -> Iterator[Scene]:
    made = Scene(editor, appearance)
    yield made
    # Not left to the collector, which may free the layers before the scene that owns them.
    delete(made)


def _wired(editor: Editor) -> Connection:
    editor.workflow.add_node("toy.rows", "a")
    editor.workflow.add_node("toy.shift", "b", x=300)
    return editor.workflow.connect("a", "out", "b", "table")


def test_a_node_appears_where_the_workflow_has_it_and_goes_with_it(editor: Editor, scene: Scene) -> None:
    editor.workflow.add_node("toy.rows", "a", x=40, y=80)
    assert scene.nodes.items["a"].box[:2] == (40, 80)
    assert scene.nodes.at(41, 81) == "a"
    editor.workflow.move("a", 400, 80)
    assert scene.nodes.at(41, 81) == ""
    assert scene.nodes.at(401, 81) == "a"
    editor.workflow.remove_node("a")
    assert scene.nodes.items == {}
    assert scene.nodes.at(401, 81) == ""


def test_a_card_shows_title_and_parameters(editor: Editor, scene: Scene) -> None:
    editor.workflow.add_node("toy.shift", "a", params={"by": 4})
    assert scene.nodes.items["a"].card.title == "Shift"
    assert scene.nodes.items["a"].card.line == "by 4"
    editor.workflow.rename("a", "Move over")
    editor.workflow.set_param("a", "by", 5)
    assert scene.nodes.items["a"].card.title == "Move over"
    assert scene.nodes.items["a"].card.line == "by 5"


def test_a_connection_runs_from_port_to_port_in_the_colour_of_its_type(editor: Editor, scene: Scene) -> None:
    connection = _wired(editor)
    item = scene.connections.find(connection)
    assert item is not None
    # One port a side stands in the middle of a card of 196 × 78.
    assert item.corners[0] == (196, 39)
    assert item.corners[-1] == (300, 39)
    assert item.color == "#3B8FD0"
    assert not item.is_broken


def test_a_connection_follows_its_nodes(editor: Editor, scene: Scene) -> None:
    connection = _wired(editor)
    editor.workflow.move("b", 500, 100)
    item = scene.connections.find(connection)
    assert item is not None
    assert item.corners[-1] == (500, 139)
    assert scene.connections.at(500, 139, 5) == connection
    assert scene.connections.at(300, 39, 5) is None


def test_a_removed_connection_is_gone(editor: Editor, scene: Scene) -> None:
    connection = _wired(editor)
    editor.workflow.disconnect(connection)
    assert scene.connections.find(connection) is None
    assert scene.connections.at(196, 39, 10) is None


def test_a_connection_to_a_port_that_is_not_there_is_broken_and_shows_it(editor: Editor, scene: Scene) -> None:
    _wired(editor)
    lost = Connection("a", "nowhere", "b", "table")
    editor.workflow.restore_connection(lost, unchecked=True)
    item = scene.connections.find(lost)
    assert item is not None
    assert item.is_broken
    assert [face.name for face in scene.nodes.items["a"].card.outputs] == ["out", "nowhere"]
    editor.workflow.disconnect(lost)
    assert [face.name for face in scene.nodes.items["a"].card.outputs] == ["out"]


def test_a_connection_to_a_node_that_is_not_there_is_a_stub(editor: Editor, scene: Scene) -> None:
    editor.workflow.add_node("toy.rows", "a")
    lost = Connection("a", "out", "gone", "table")
    editor.workflow.restore_connection(lost, unchecked=True)
    item = scene.connections.find(lost)
    assert item is not None
    assert item.is_broken
    assert item.corners[-1] == (196 + STUB, 39)


def test_a_node_of_an_unknown_type_is_shown_with_the_ports_that_connections_speak_of(
    editor: Editor, scene: Scene
) -> None:
    editor.workflow.add_node("toy.rows", "a")
    editor.workflow.add_node("acme.clean", "b", x=300)
    editor.workflow.restore_connection(Connection("a", "out", "b", "dirt"), unchecked=True)
    item = scene.nodes.items["b"]
    assert item.is_unknown
    assert [face.name for face in item.card.inputs] == ["dirt"]
    editor.workflow.move("b", 304, 8)
    assert item.box[:2] == (304, 8)


def test_a_card_with_many_ports_is_higher(editor: Editor, scene: Scene) -> None:
    editor.workflow.add_node("acme.wide", "a")
    editor.workflow.add_node("toy.rows", "b")
    for number in range(9):
        editor.workflow.restore_connection(Connection("b", "out", "a", f"in{number}"), unchecked=True)
    # Fifteen pixels between ports, and at both ends.
    assert scene.nodes.items["a"].height == 150


def test_the_state_of_a_node_is_told_on_its_card(editor: Editor, scene: Scene) -> None:
    editor.workflow.add_node("toy.rows", "a")
    editor.statuses.put("a", NodeState("failed", message="no luck"))
    assert scene.nodes.items["a"].foot.text == "no luck"
    editor.statuses.clear()
    assert scene.nodes.items["a"].foot.text == "not run yet"


def test_what_a_check_found_is_told_on_the_cards(editor: Editor, scene: Scene) -> None:
    editor.workflow.add_node("toy.shift", "a")
    problem = Problem("Nothing is connected to the input 'table'.", node_id="a", port="table")
    editor.findings.problems = (problem,)
    editor.findings.changed.emit()
    assert scene.nodes.items["a"].foot.badge == "stale"
    editor.findings.clear()
    assert scene.nodes.items["a"].foot.badge == ""


def test_notes_appear_change_and_go(editor: Editor, scene: Scene) -> None:
    editor.workflow.put_note(Note("n", "Who gets in?\nSeven facts.", x=8, y=16, width=240, height=96))
    assert scene.notes.items["n"].title == ["Who gets in?"]
    assert scene.notes.items["n"].body == ["Seven facts."]
    assert scene.note_to_grab(10, 20, 12) == "n"
    editor.workflow.remove_note("n")
    assert scene.note_to_grab(10, 20, 12) == ""


def test_a_small_note_lies_on_a_large_one(editor: Editor, scene: Scene) -> None:
    editor.workflow.put_note(Note("small", "", x=50, y=50, width=100, height=50))
    editor.workflow.put_note(Note("frame", "", x=0, y=0, width=800, height=400))
    assert scene.note_to_grab(60, 60, 12) == "small"


def test_another_workflow_takes_the_place_of_the_one_before(editor: Editor, scene: Scene) -> None:
    connection = _wired(editor)
    editor.open(Workflow("other"))
    assert scene.nodes.items == {}
    assert scene.connections.find(connection) is None


def test_undo_brings_a_removed_node_back_with_its_connections(editor: Editor, scene: Scene) -> None:
    connection = _wired(editor)
    editor.remove(nodes=["b"])
    assert scene.connections.find(connection) is None
    editor.undo_stack.undo()
    assert scene.nodes.at(301, 1) == "b"
    assert scene.connections.find(connection) is not None


def test_a_node_that_lies_on_another_is_found_first(editor: Editor, scene: Scene) -> None:
    editor.workflow.add_node("toy.rows", "a")
    editor.workflow.add_node("toy.rows", "b", x=20, y=20)
    assert scene.nodes.at(30, 30) == "b"
    scene.nodes.raise_up("a")
    assert scene.nodes.at(30, 30) == "a"


def test_everything_is_within_the_canvas_whatever_a_document_says(editor: Editor, scene: Scene) -> None:
    editor.workflow.add_node("toy.rows", "a", x=1e300, y=-1e300)
    assert scene.nodes.items["a"].box[:2] == (1e6, -1e6)


@pytest.mark.parametrize("zoom", [1.0, 0.5, 0.2])
@pytest.mark.parametrize("dark", [False, True])
def test_every_level_of_detail_paints_the_card_on_the_ground(
    editor: Editor, scene: Scene, appearance: Appearance, zoom: float, dark: bool
) -> None:
    from plait_gui.canvas.view import View

    appearance.set_dark(dark)
    _wired(editor)
    view = View(scene)
    view.resize(600, 300)
    view.zoom_to(zoom)
    view.frame(scene.bounds(), most=zoom)
    picture: QImage = view.grab().toImage()
    middle = view.mapFromScene(120, 12)
    ground = picture.pixelColor(2, 2).name()
    assert ground == appearance.palette.canvas.lower()
    assert picture.pixelColor(middle).name() != ground
    view.deleteLater()


def test_a_connection_whose_end_can_not_use_what_comes_is_marked(editor: Editor, appearance: Appearance) -> None:
    """As between two layers of a network whose shapes do not fit."""
    editor.workflow.add_node("toy.rows", "rows")
    editor.workflow.add_node("toy.shift", "shift", x=300)
    connection = editor.workflow.connect("rows", "out", "shift", "table")
    scene = Scene(editor, appearance)
    fault = {"message": "It takes 3 × 4, and 8 comes in.", "node_id": "shift", "port": "table"}

    def is_marked() -> bool:
        item = scene.connections.find(connection)
        assert item is not None
        return item.is_broken

    assert not is_marked()
    editor.findings.take({"problems": [fault], "schemas": {}})
    assert is_marked()
    assert facts_of(editor, connection).summary == "It takes 3 × 4, and 8 comes in."
    editor.findings.take({"problems": [], "schemas": {}})
    assert not is_marked()
