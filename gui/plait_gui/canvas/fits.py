"""Which ports the connection that is being drawn may end at, and why not the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.connecting import first_fitting, may_connect, port_type_at, usable_type_of, why_not
from plait.parameter_port import SIGN
from plait.topology import Connection
from plait.types import can_connect
from plait_gui.language import later, tr
from plait_gui.message_words import message_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from plait.types import PortType
    from plait_gui.editor import Editor

    from .node_item import PortAt, Side


class Fits:
    """Asked for thousands of ports at once, so that what concerns all of them is found out only once."""

    def __init__(self, editor: Editor, start: PortAt, ignoring: Connection | None = None) -> None:
        self._editor = editor
        self._ignoring = ignoring
        self.start = start
        workflow, topology = editor.workflow, editor.workflow.topology
        self.type: PortType | None = port_type_at(workflow, editor.registry, *start)
        is_forward = start.side == "output"
        behind = topology.ancestors_of([start.node_id]) if is_forward else topology.descendants_of([start.node_id])
        # A connection to any of these would close a cycle.
        self._barred = behind | {start.node_id}
        self._known: dict[str, frozenset[str]] = {}

    @property
    def other_side(self) -> Side:
        return "input" if self.start.side == "output" else "output"

    def ports_of(self, node_id: str) -> frozenset[str]:
        """The names of the ports of a node that fit."""
        found = self._known.get(node_id)
        if found is None:
            found = self._known[node_id] = self._find(node_id)
        return found

    def any_at(self, node_id: str) -> bool:
        return node_id == self.start.node_id or bool(self.ports_of(node_id))

    def at(self, node_id: str) -> Callable[[str, Side], bool]:
        """For the painter of a node: whether one of its ports fits."""
        fitting = self.ports_of(node_id)
        other = self.other_side
        return lambda port, side: side == other and port in fitting

    def connection_to(self, node_id: str, port: str) -> Connection:
        start = self.start
        if start.side == "output":
            return Connection(start.node_id, start.port, node_id, port)
        return Connection(node_id, port, start.node_id, start.port)

    def on_body(self, node_id: str) -> Connection | None:
        """The connection that is meant when the drag ends on the body of a node."""
        editor, start = self._editor, self.start
        return first_fitting(editor.workflow, editor.registry, start.node_id, start.port, start.side, node_id)

    def parameters_of(self, node_id: str) -> list[str]:
        """The parameters of a node that the connection could give a value, by their names."""
        if self.start.side != "output" or node_id in self._barred:
            return []
        editor = self._editor
        node_type = usable_type_of(editor.registry, editor.workflow.node(node_id), editor.workflow.base)
        return [
            each.name
            for each in (node_type.parameters if node_type is not None else ())
            if may_connect(editor.workflow, editor.registry, self.connection_to(node_id, f"{SIGN}{each.name}"))
        ]

    def why_not(self, node_id: str, port: str = "") -> str:
        """Why a port does not fit, or with no port why none of the node does."""
        editor = self._editor
        if port:
            if self.connection_to(node_id, port) == self._ignoring:
                return ""
            return message_text(why_not(editor.workflow, editor.registry, self.connection_to(node_id, port)))
        if node_id == self.start.node_id or self.ports_of(node_id):
            return ""
        node_type = usable_type_of(editor.registry, editor.workflow.node(node_id), editor.workflow.base)
        ports = () if node_type is None else node_type.inputs if self.other_side == "input" else node_type.outputs
        if node_type is not None and not ports:
            is_input = self.other_side == "input"
            text = later("'{node}' has no inputs.") if is_input else later("'{node}' has no outputs.")
            return tr(text, node=editor.title(node_id))
        return self.why_not(node_id, ports[0].name if ports else "?")

    def _find(self, node_id: str) -> frozenset[str]:
        if node_id in self._barred or self.type is None:
            return frozenset()
        node_type = usable_type_of(
            self._editor.registry, self._editor.workflow.node(node_id), self._editor.workflow.base
        )
        if node_type is None:
            return frozenset()
        if self.start.side == "output":
            return frozenset(port.name for port in node_type.inputs if not can_connect(self.type, port.type))
        return frozenset(port.name for port in node_type.outputs if not can_connect(port.type, self.type))
