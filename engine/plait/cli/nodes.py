"""`plait nodes`: every node type that is installed."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plait.cli.command import Commands, add_command
from plait.cli.exits import DONE
from plait.cli.terminal import plain

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from plait.node import NodeType


def register(commands: Commands) -> None:
    command = add_command(commands, "nodes", execute)
    command.add_argument("search", nargs="*", help="only those whose name, tags or summary have these words")
    command.add_argument("--json", action="store_true", help="print ports, parameters and help as JSON")
    command.add_argument("--pages", type=Path, metavar="DIR", help="write their help as Markdown pages into a folder")


def execute(options: argparse.Namespace) -> int:
    from plait.registry import NodeRegistry

    registry = NodeRegistry()
    words = [word.lower() for word in options.search]
    chosen = [each for each in registry.all().values() if all(word in _searched(each) for word in words)]
    if options.json:
        print(json.dumps(list(_declarations(chosen)), indent=2))
        return DONE
    if options.pages is not None:
        from plait.cli.pages import write_pages

        print(f"{len(write_pages(chosen, options.pages)) - 1} pages in {options.pages}")
        return DONE
    width = max((len(each.type_id) for each in chosen), default=0)
    for category in sorted({each.category for each in chosen}):
        print(f"\n{category}")
        for each in chosen:
            if each.category == category:
                print(plain(f"  {each.type_id:<{width}}  {each.summary}"))
    for plugin in registry.broken:
        print(plain(f"\nThe plugin '{plugin.name}' can't be loaded: {plugin.reason}"))
    return DONE


def _declarations(chosen: Iterable[NodeType[..., Any]]) -> Iterator[dict[str, Any]]:
    """What can be told of each node type; one that a plugin declares badly is told of where errors go."""
    for each in chosen:
        try:
            yield node_type_to_json(each)
        except Exception as error:  # noqa: BLE001 - the annotations of a plugin may be anything
            sys.stderr.write(plain(f"plait: '{each.type_id}' is left out: {type(error).__name__}: {error}\n"))


def _searched(node_type: NodeType[..., Any]) -> str:
    return " ".join((node_type.type_id, node_type.title, node_type.summary, *node_type.tags)).lower()


def node_type_to_json(node_type: NodeType[..., Any]) -> dict[str, Any]:
    """Everything that is declared about a node type, as plain data."""
    return {
        "id": node_type.type_id,
        "version": node_type.version,
        "title": node_type.title,
        "category": node_type.category,
        "icon": node_type.icon,
        "tags": list(node_type.tags),
        "summary": node_type.summary,
        "help": node_type.help,
        "plugin": node_type.plugin,
        "requires": node_type.requires,
        "inputs": [
            {"name": port.name, "type": port.type.name, "optional": port.optional, "many": port.many}
            for port in node_type.inputs
        ],
        "outputs": [{"name": port.name, "type": port.type.name} for port in node_type.outputs],
        "parameters": node_type.parameter_model.model_json_schema(),
    }
