"""`plait node`: the help page of one node type."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from plait.cli.command import Commands, add_command
from plait.cli.exits import DONE
from plait.cli.terminal import plain

if TYPE_CHECKING:
    import argparse

    from plait.node import NodeType
    from plait.signature import Parameter


def register(commands: Commands) -> None:
    command = add_command(commands, "node", execute)
    command.add_argument("node_id", metavar="NODE_ID", help="such as manipulation.row_filter; `plait nodes` lists them")


def execute(options: argparse.Namespace) -> int:
    from plait.registry import NodeRegistry

    print(plain(help_page(NodeRegistry().get(options.node_id))))
    return DONE


def help_page(node_type: NodeType[..., Any]) -> str:
    """The help of a node type as plain text."""
    lines = [f"{node_type.title}  ({node_type.type_id}, version {node_type.version})", "", node_type.summary]
    if node_type.help:
        lines += ["", node_type.help]
    for title, ports in (("Inputs", node_type.inputs), ("Outputs", node_type.outputs)):
        if ports:
            lines += ["", title]
            for port in ports:
                notes = [note for note, holds in (("optional", port.optional), ("many", port.many)) if holds]
                lines.append(f"  {port.name}: {port.type.name}" + (f" ({', '.join(notes)})" if notes else ""))
    if node_type.parameters:
        properties = node_type.parameter_model.model_json_schema().get("properties", {})
        lines += ["", "Parameters"]
        for parameter in node_type.parameters:
            lines += _parameter(parameter, properties.get(parameter.name, {}))
    if node_type.requires:
        lines += ["", f"Needs the extra '{node_type.requires}'."]
    return "\n".join(lines)


def _parameter(parameter: Parameter, schema: dict[str, Any]) -> list[str]:
    default = "required" if parameter.required else f"default {json.dumps(schema.get('default'), ensure_ascii=False)}"
    choices = schema.get("enum")
    kind = " | ".join(map(str, choices)) if choices else schema.get("format") or schema.get("type") or "value"
    limits = [
        f"{sign} {schema[key]}"
        for key, sign in (("minimum", "≥"), ("exclusiveMinimum", ">"), ("maximum", "≤"), ("exclusiveMaximum", "<"))
        if key in schema
    ]
    line = f"  {parameter.name}: {', '.join([kind, *limits, default])}"
    return [line, f"      {parameter.help}"] if parameter.help else [line]
