"""`plait show`: a workflow as text, or as a picture."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from plait.cli.command import Commands, add_command, add_file
from plait.cli.exits import DONE
from plait.cli.parameter_list import parameter_lines
from plait.cli.terminal import plain
from plait.run_options import options_to_json

if TYPE_CHECKING:
    import argparse

    from plait.workflow import Node, Workflow


def register(commands: Commands) -> None:
    command = add_command(commands, "show", execute)
    add_file(command)
    command.add_argument("--svg", type=Path, metavar="OUT", help="write a picture of it")


def execute(options: argparse.Namespace) -> int:
    from plait.document import load

    workflow = load(options.file)
    if options.svg is None:
        print(plain(overview(workflow)))
        return DONE
    from plait.atomic import write_text
    from plait.cli.outputs import check_folder
    from plait.picture import picture
    from plait.registry import NodeRegistry

    check_folder(options.svg)
    write_text(options.svg, picture(workflow, NodeRegistry()))
    print(f"Wrote {options.svg}")
    return DONE


def overview(workflow: Workflow) -> str:
    """A workflow as text: its parameters, then each node after those that it needs."""
    lines = [workflow.name or "Workflow without a name"]
    if workflow.parameters:
        lines += ["", "Parameters"]
        lines += [f"  {line}" for line in parameter_lines(workflow.parameters)]
    lines += ["", "Nodes"]
    ordered = workflow.topology.order(workflow.nodes)
    for node_id in [*ordered, *(each for each in workflow.nodes if each not in set(ordered))]:
        node = workflow.nodes[node_id]
        title = f"  {node.title}" if node.title else ""
        lines.append(f"  {node_id}  ({node.type_id}){title}")
        if run := options_to_json(node.run):
            lines.append(f"      {', '.join(f'{name} {json.dumps(value)}' for name, value in run.items())}")
        if node.workflow is not None:
            lines.extend(f"      {line}" for line in _inside(node, workflow.base))
        for name, value in node.params.items():
            text = json.dumps(value, ensure_ascii=False)
            lines.append(f"      {name} = {text if len(text) <= 100 else text[:99] + '…'}")
        for connection in workflow.topology.into(node_id):
            lines.append(f"      {connection.target_port} <- {connection.source}.{connection.source_port}")
    return "\n".join(lines)


def _inside(node: Node, base: Path | None) -> list[str]:
    """What is to be said of the workflow inside of a node."""
    from plait.errors import PlaitError
    from plait.loop import interface_of_node

    lines = [f"workflow: {node.workflow}"] if isinstance(node.workflow, str) else []
    try:
        interface = interface_of_node(node, base)
    except PlaitError as error:
        return [*lines, f"({error.message})"]
    for side, ports in (("inputs", interface.inputs), ("outputs", interface.outputs)):
        if ports:
            lines.append(f"{side}: {', '.join(port.name for port in ports)}")
    if node.workflow is not None and not isinstance(node.workflow, str):
        lines.append(f"inside: {', '.join(node.workflow.nodes)}")
    return lines
