"""Putting a node of another type in the place of one, with the connections and parameters that fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter, ValidationError

from plait.component import has_inside
from plait.connecting import may_connect, usable_type, usable_type_of
from plait.parameter_port import parameter_of
from plait.topology import Connection
from plait.types import can_connect
from plait_gui.language import counted, tr
from plait_gui.node_words import title_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from plait.node import NodeType
    from plait.signature import Port
    from plait_gui.editor import Editor


def may_replace(editor: Editor, node_id: str, type_id: str) -> bool:
    """Whether a type could take over something of what a node is connected to; any could if that is nothing."""
    new = usable_type(editor.registry, type_id)
    if new is None or type_id == editor.workflow.node(node_id).type_id:
        return False
    topology = editor.workflow.topology
    if not (topology.into(node_id) or topology.out_of(node_id)):
        return True
    return bool(_pairs(editor, node_id, new))


def replace(editor: Editor, node_id: str, type_id: str) -> tuple[str, str]:
    """Replace a node by one of another type, as one step, and select it.

    It stands at the same place and has the same title if that was given by hand, the same way to be run, and each
    parameter of the same name whose value it takes. A connection goes to the port of the same name, or to the first
    one that fits and is free.

    Returns:
        The id of the new node, and what of the old one it could not take over, as a sentence or nothing.
    """
    workflow, topology = editor.workflow, editor.workflow.topology
    old, new = workflow.node(node_id), editor.registry.get(type_id)
    pairs = _pairs(editor, node_id, new)
    lost = len(topology.into(node_id)) + len(topology.out_of(node_id)) - len(pairs)
    routes = {each: workflow.routes[each] for each in pairs if each in workflow.routes}
    with editor.as_one(tr("Replace by {title}", title=title_of(new))):
        made = editor.add_node(type_id, old.x, old.y, params=kept_parameters(old.params, new), title=old.title)
        editor.set_run_options(made, old.run)
        editor.remove([node_id])
        for before, (port, is_into) in pairs.items():
            connection = (
                Connection(before.source, before.source_port, made, port)
                if is_into
                else Connection(made, port, before.target, before.target_port)
            )
            if may_connect(workflow, editor.registry, connection):
                editor.connect_ports(connection)
                if before in routes:
                    editor.reroute({connection: routes[before]})
            else:
                lost += 1
        editor.selection.set([made])
    if not lost:
        return made, ""
    return made, counted(
        "{n} connection did not fit '{title}' and was removed.",
        "{n} connections did not fit '{title}' and were removed.",
        lost,
        n=lost,
        title=title_of(new),
    )


def kept_parameters(params: Mapping[str, Any], node_type: NodeType[..., Any]) -> dict[str, Any]:
    """The parameters that a node type has too, by name, and whose values it takes."""
    known = {each.name: each for each in node_type.parameters}
    return {name: value for name, value in params.items() if name in known and _takes(known[name].annotation, value)}


def _takes(annotation: Any, value: object) -> bool:  # noqa: ANN401 - whatever a parameter is annotated with
    if isinstance(value, dict) and ("$parameter" in value or "$secret" in value):
        return True
    try:
        TypeAdapter(annotation).validate_python(value)
    except ValidationError:
        return False
    return True


def _pairs(editor: Editor, node_id: str, new: NodeType[..., Any]) -> dict[Connection, tuple[str, bool]]:
    """For each connection of a node that a new type can take over: its port there, and whether it enters."""
    topology = editor.workflow.topology
    old = usable_type_of(editor.registry, editor.workflow.node(node_id), editor.workflow.base)
    found: dict[Connection, tuple[str, bool]] = {}
    if old is None or has_inside(new):
        # Without their types nothing is known of ports but their names.
        return found
    taken: set[str] = set()
    for each in topology.into(node_id):
        name = parameter_of(each.target_port)
        if name:
            if any(parameter.name == name for parameter in new.parameters):
                found[each] = each.target_port, True
            continue
        source = usable_type_of(editor.registry, editor.workflow.node(each.source), editor.workflow.base)
        carried = source.signature.output(each.source_port) if source is not None else None
        fitting = [port for port in new.inputs if carried is not None and not can_connect(carried.type, port.type)]
        port = _best(fitting, each.target_port, taken)
        if port is not None:
            found[each] = port.name, True
            if not port.many:
                taken.add(port.name)
    for each in topology.out_of(node_id):
        target = usable_type_of(editor.registry, editor.workflow.node(each.target), editor.workflow.base)
        entry = target.signature.input(each.target_port) if target is not None else None
        fitting = [port for port in new.outputs if entry is not None and not can_connect(port.type, entry.type)]
        port = _best(fitting, each.source_port, ())
        if port is not None:
            found[each] = port.name, False
    return found


def _best(ports: Iterable[Port], name: str, taken: Iterable[str]) -> Port | None:
    """The port of this name, or the first that is free."""
    free: Iterator[Port] = (each for each in ports if each.name not in set(taken))
    return min(free, key=lambda each: each.name != name, default=None)
