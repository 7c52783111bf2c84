"""A workflow as the Python program that builds and runs it.

Everything that a run depends on is in it: nodes under their ids, parameters, connections, run options and the workflows
inside of components. Places, colours and notes are not.
"""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING, Any

from plait.connecting import usable_type, usable_type_of
from plait.run_options import options_to_json
from plait.topology import Topology
from plait.workflow import Inline, Workflow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from plait.node import NodeType
    from plait.registry import NodeRegistry
    from plait.topology import Connection
    from plait.workflow import Node, Snapshot, WorkflowParameter

WIDTH = 100
_TAKEN = frozenset(("workflow", "results", "Path", "RunOptions", "Workflow", "WorkflowParameter", "print"))
_OWN_WORDS = frozenset(("node_type", "node_id", "inside", "inputs", "title", "self"))
"""What `add` takes for itself; a parameter of that name is set afterwards."""


def program(snapshot: Snapshot, registry: NodeRegistry, description: str = "") -> str:
    """The program that builds a workflow and, when it is started, runs it."""
    body = _Writer(registry, snapshot.base)
    body.write("workflow", Inline(snapshot.name, snapshot.nodes, snapshot.connections, snapshot.parameters))
    head = [f"# {_comment(line)}".rstrip() for line in (snapshot.name, *description.splitlines()) if line]
    imports = ["from pathlib import Path", "", "from plait import Workflow"]
    if body.has_run_options:
        imports.append("from plait.run_options import RunOptions")
    if body.has_parameters:
        imports.append("from plait.workflow import WorkflowParameter")
    ends = _ends(snapshot, registry, body.names)
    run = ['if __name__ == "__main__":', "    results = workflow.run()", *(f"    {line}" for line in ends)]
    parts = [head, imports, body.lines, ["", *run]]
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def nodes_as_python(snapshot: Snapshot, node_ids: Iterable[str], registry: NodeRegistry) -> str:
    """The lines that add nodes to a workflow in which those before them are known by their names."""
    body = _Writer(registry, snapshot.base)
    body.name_all(snapshot.nodes)
    topology, wanted = Topology(snapshot.connections), set(node_ids)
    for node_id in topology.order(snapshot.nodes):
        if node_id in wanted:
            body.write_node("workflow", snapshot.nodes[node_id], topology.into(node_id), snapshot.nodes)
    return "".join(f"{line}\n" for line in body.lines)


class _Writer:
    """Collects the lines of one program."""

    def __init__(self, registry: NodeRegistry, base: Path | None) -> None:
        self._registry, self._base = registry, base
        self.lines: list[str] = []
        self.names: dict[str, str] = {}
        """The variables of the nodes of the outermost workflow."""
        self._used: set[str] = set()
        self.has_run_options = self.has_parameters = False

    def write(self, variable: str, content: Inline) -> None:
        """The lines that build a workflow."""
        base = ", base=Path(__file__).parent" if variable == "workflow" else ""
        self.lines.append(f"{variable} = Workflow({content.name!r}{base})")
        for name, parameter in content.parameters.items():
            self._write_parameter(variable, name, parameter)
        before, self.names = self.names, {}
        self.name_all(content.nodes)
        topology = Topology(content.connections)
        made = Workflow()
        for node_id in topology.order(content.nodes):
            node = content.nodes[node_id]
            own_id = "" if made.free_id(node.type_id) == node_id else node_id
            made.add_node(node.type_id, node_id)
            self.write_node(variable, node, topology.into(node_id), content.nodes, own_id)
        self.names = before or self.names

    def name_all(self, node_ids: Iterable[str]) -> None:
        """Give each node a variable."""
        for node_id in node_ids:
            self.names[node_id] = self._free(node_id)

    def write_node(
        self, workflow: str, node: Node, into: Iterable[Connection], nodes: Mapping[str, Node], own_id: str = ""
    ) -> None:
        """The lines that add a node, connect it, and say how it is run.

        Args:
            workflow: The variable of the workflow.
            node: The node.
            into: What is connected to its inputs.
            nodes: All nodes of the workflow.
            own_id: Its id, if it is another than a node of its type gets by itself.
        """
        variable = self.names[node.node_id]
        installed = usable_type(self._registry, node.type_id)
        inputs, others = self._inputs(node, list(into), nodes)
        fitting = {name: value for name, value in node.params.items() if _is_word(name)}
        given = [f"{name}={literal(value)}" for name, value in fitting.items()]
        words = [f"node_id={own_id!r}"] if own_id else []
        if installed is None:
            params = [f"params={literal(dict(node.params))}"] if node.params else []
            call = _call(f"{workflow}.add_node", [repr(node.type_id), repr(node.node_id), *params])
            self.lines.append(f"{variable} = {call}.node_id")
        elif node.workflow is not None:
            inside = self._inside(variable, node.workflow)
            kind = [f"node_type={node.type_id!r}"] if node.type_id != "control.component" else []
            call = _call(f"{workflow}.add_component", [inside, *inputs, *words, *kind, *given])
            self.lines.append(f"{variable} = {call}")
        else:
            call = _call(f"{workflow}.add", [repr(node.type_id), *inputs, *words, *given])
            self.lines.append(f"{variable} = {call}")
        if installed is not None:
            for name, value in node.params.items():
                if name not in fitting:
                    self.lines.append(f"{workflow}.set_param({variable}, {name!r}, {literal(value)})")
        for each in others:
            ends = (self.names[each.source], repr(each.source_port), variable, repr(each.target_port))
            self.lines.append(f"{workflow}.connect({', '.join(ends)})")
        if node.title:
            self.lines.append(f"{workflow}.rename({variable}, {node.title!r})")
        options = {name: value for name, value in options_to_json(node.run).items() if name not in node.run.extra}
        if options:
            self.has_run_options = True
            told = ", ".join(f"{name}={value!r}" for name, value in options.items())
            self.lines.append(f"{workflow}.set_run_options({variable}, RunOptions({told}))")

    def _write_parameter(self, workflow: str, name: str, parameter: WorkflowParameter) -> None:
        self.has_parameters = True
        words = [repr(parameter.type), literal(parameter.value)]
        words += [f"label={parameter.label!r}"] if parameter.label else []
        words += [f"choices={tuple(parameter.choices)!r}"] if parameter.choices else []
        made = _call("WorkflowParameter", words)
        self.lines.append(f"{workflow}.set_parameter({name!r}, {made})")

    def _inside(self, variable: str, content: Inline | str) -> str:
        """What stands for the workflow inside of a component: its file, or a variable."""
        if isinstance(content, str):
            return repr(content)
        name = self._free(f"{variable}_inside")
        self.write(name, content)
        return name

    def _inputs(
        self, node: Node, into: list[Connection], nodes: Mapping[str, Node]
    ) -> tuple[list[str], list[Connection]]:
        """What is connected in the order of the ports, and the connections for which that can't be said."""
        node_type = usable_type(self._registry, node.type_id)
        if node.workflow is not None:
            node_type = usable_type_of(self._registry, node, self._base)
        if node_type is None:
            return [], into
        inputs: list[str] = []
        rest = list(into)
        for port in node_type.inputs:
            here = [each for each in rest if each.target_port == port.name]
            if not here or (len(here) > 1 and not (port.many and port is node_type.inputs[-1])):
                break
            inputs += [self._output(each, nodes) for each in here]
            rest = [each for each in rest if each not in here]
        return inputs, rest

    def _output(self, connection: Connection, nodes: Mapping[str, Node]) -> str:
        variable = self.names[connection.source]
        source: NodeType[..., Any] | None = usable_type_of(self._registry, nodes[connection.source], self._base)
        if source is not None and source.outputs and source.outputs[0].name == connection.source_port:
            return variable
        return f"({variable}, {connection.source_port!r})"

    def _free(self, wanted: str) -> str:
        stem = re.sub(r"\W", "_", wanted)
        if not stem.isidentifier() or keyword.iskeyword(stem) or stem in _TAKEN:
            stem = f"{stem}_node" if stem.isidentifier() else f"node_{stem}"
        name, number = stem, 2
        while name in self._used:
            name, number = f"{stem}_{number}", number + 1
        self._used.add(name)
        return name


def literal(value: object) -> str:
    """A plain value as Python writes it, texts of several lines as such."""
    if isinstance(value, str) and value.count("\n") > 1 and _can_stand_as_it_is(value):
        return f'"""\\\n{value}"""'
    return repr(value)


def _can_stand_as_it_is(text: str) -> bool:
    return all(sign == "\n" or sign.isprintable() for sign in text) and not set('"\\') & set(text)


def _call(function: str, words: list[str]) -> str:
    line = f"{function}({', '.join(words)})"
    if len(line) <= WIDTH and "\n" not in line:
        return line
    inner = "".join(f"    {word},\n" for word in words)
    return f"{function}(\n{inner})"


def _is_word(name: str) -> bool:
    return name.isidentifier() and not keyword.iskeyword(name) and name not in _OWN_WORDS


def _comment(text: str) -> str:
    """A line that nothing in it can end."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


def _ends(snapshot: Snapshot, registry: NodeRegistry, names: Mapping[str, str]) -> list[str]:
    """Lines that print the tables and metrics with which the workflow ends."""
    topology = Topology(snapshot.connections)
    lines = []
    for node_id in topology.order(snapshot.nodes):
        node_type = usable_type_of(registry, snapshot.nodes[node_id], snapshot.base)
        if node_type is None or topology.out_of(node_id) or not node_type.outputs:
            continue
        port = node_type.outputs[0]
        if port.type.is_table:
            lines.append(f"print(results[{names[node_id]}][{port.name!r}].collect())")
        elif port.type.name == "Metrics":
            lines.append(f"print(results[{names[node_id]}][{port.name!r}])")
    return lines
