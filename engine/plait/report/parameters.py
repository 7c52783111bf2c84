"""What the workflow and its nodes were set to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from plait.connecting import usable_type_of
from plait.face import face
from plait.lettering import one_line
from plait.markup import Markup, element, joined

from .section import panel, row, section, table

if TYPE_CHECKING:
    from plait.node import NodeType
    from plait.workflow import Node

    from .subject import Subject

_LONGEST = 4000


def parameters(subject: Subject) -> Markup | None:
    """The parameters of the workflow, and those of each node."""
    nodes = [subject.workflow.nodes[node_id] for node_id in subject.ordered() if node_id in subject.workflow.nodes]
    if not nodes and not subject.workflow.parameters:
        return None
    return section(
        "parameters",
        "Parameters",
        _of_workflow(subject),
        panel((_of_node(subject, node) for node in nodes), kind="list"),
    )


def _of_workflow(subject: Subject) -> Markup | None:
    known = subject.workflow.parameters
    if not known:
        return None
    rows = []
    for name, parameter in known.items():
        value = subject.manifest.parameters.get(name)
        changed = element("span", "for this run", class_="tag") if value != parameter.value else None
        rows.append(
            row(element("code", name), parameter.type, joined(element("code", _json(value)), changed), parameter.label)
        )
    return panel(table(("Workflow parameter", "Type", "Value", "Label"), rows))


def _of_node(subject: Subject, node: Node) -> Markup:
    node_type = usable_type_of(subject.registry, node, subject.workflow.base)
    line = face(node, node_type) if node_type is not None else ""
    summary = element(
        "summary",
        element("strong", one_line(subject.title(node.node_id))),
        element("span", line, class_="dim") if line else None,
        element("code", node.type_id, class_="id"),
    )
    rows = [row(element("code", name), element("code", _json(value))) for name, value in node.params.items()]
    defaults = _defaults(node, node_type)
    return element(
        "details",
        summary,
        table(("Parameter", "Value"), rows) if rows else None,
        element("p", f"At their defaults: {', '.join(defaults)}.", class_="hint") if defaults else None,
    )


def _defaults(node: Node, node_type: NodeType[..., Any] | None) -> list[str]:
    if node_type is None:
        return []
    return [each.name for each in node_type.parameters if each.name not in node.params and not each.required]


def _json(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
