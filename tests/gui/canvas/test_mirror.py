"""Whatever is done and undone, the canvas shows what one that was opened anew would show."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from shiboken6 import delete

from plait.connecting import may_connect
from plait.topology import Connection
from plait.workflow import Note
from plait_gui.canvas.scene import Scene
from plait_gui.editor import Editor
from plait_gui.theme import Appearance
from seen_canvas import shown
from toy_nodes import toy_registry

TYPES = ("toy.rows", "toy.shift", "toy.pair", "toy.halves", "toy.add", "toy.number", "acme.unknown")
PORTS = ("out", "table", "left", "right", "low", "numbers", "nowhere")
numbers = st.integers(0, 20)
places = st.integers(-2000, 2000)


class Editing(RuleBasedStateMachine):
    """Edits of every kind, in any order, and steps back and forth."""

    @initialize()
    def begin(self) -> None:
        self.appearance = Appearance()
        self.editor = Editor(toy_registry())
        self.scene = Scene(self.editor, self.appearance)

    def _node(self, number: int) -> str:
        nodes = list(self.editor.workflow.nodes)
        return nodes[number % len(nodes)] if nodes else ""

    @rule(type_id=st.sampled_from(TYPES), x=places, y=places)
    def add(self, type_id: str, x: int, y: int) -> None:
        self.editor.add_node(type_id, x, y)

    @rule(number=numbers)
    def remove(self, number: int) -> None:
        if node_id := self._node(number):
            self.editor.remove([node_id])

    @rule(number=numbers, x=places, y=places)
    def move(self, number: int, x: int, y: int) -> None:
        if node_id := self._node(number):
            self.editor.move({node_id: (x, y)})

    @rule(number=numbers, title=st.sampled_from(["", "Applicants", "<b>"]))
    def rename(self, number: int, title: str) -> None:
        if node_id := self._node(number):
            self.editor.rename(node_id, title)

    @rule(source=numbers, out=st.sampled_from(PORTS), into=numbers, entry=st.sampled_from(PORTS))
    def connect(self, source: int, out: str, into: int, entry: str) -> None:
        if not self.editor.workflow.nodes:
            return
        connection = Connection(self._node(source), out, self._node(into), entry)
        if may_connect(self.editor.workflow, self.editor.registry, connection):
            self.editor.connect_ports(connection)

    @rule(source=numbers, out=st.sampled_from(PORTS), into=st.sampled_from(["gone", "shift"]))
    def keep_a_broken_connection(self, source: int, out: str, into: str) -> None:
        """As a file may hold one."""
        connection = Connection(self._node(source) or "nobody", out, into, "table")
        workflow = self.editor.workflow
        if connection not in workflow.topology.connections and connection.source != connection.target:
            workflow.restore_connection(connection, unchecked=True)
            self.editor.undo_stack.clear()

    @rule(number=numbers)
    def disconnect(self, number: int) -> None:
        connections = self.editor.workflow.connections
        if connections:
            self.editor.remove(connections=[connections[number % len(connections)]])

    @rule(number=numbers, route=st.lists(st.tuples(places, places), max_size=3))
    def reroute(self, number: int, route: list[tuple[int, int]]) -> None:
        connections = self.editor.workflow.connections
        if connections:
            self.editor.reroute({connections[number % len(connections)]: tuple(route)})

    @rule(number=st.integers(1, 3), text=st.sampled_from(["", "A title\nand a text"]), x=places)
    def write(self, number: int, text: str, x: int) -> None:
        self.editor.put_note(Note(f"note_{number}", text, x, 0))

    @rule(steps=st.integers(1, 4))
    def undo(self, steps: int) -> None:
        for _ in range(steps):
            self.editor.undo_stack.undo()

    @rule()
    def redo(self) -> None:
        self.editor.undo_stack.redo()

    @invariant()
    def it_looks_as_if_opened_anew(self) -> None:
        if not hasattr(self, "scene"):
            return
        anew = Scene(self.editor, self.appearance)
        try:
            assert shown(self.scene) == shown(anew)
        finally:
            delete(anew)

    def teardown(self) -> None:
        """Take all down in order: a collector that finds hundreds of scenes may free their layers first."""
        if hasattr(self, "scene"):
            delete(self.scene)
            delete(self.editor)


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
