"""What the commands share: their place in the parser, and the workflow file they are given."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from plait.workflow import Snapshot

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


SUMMARIES: Mapping[str, str] = MappingProxyType(
    {
        "run": "run a workflow",
        "check": "find what is wrong with a workflow without running it",
        "show": "show a workflow as text, or draw it",
        "export": "write the Python program that builds and runs a workflow",
        "nodes": "list the node types that are installed",
        "node": "explain a node type: its ports, parameters and help",
        "new-node": "write the skeleton of a plugin with one node and its test",
        "schema": "print the JSON Schema of workflow files",
        "store": "show the size of the store of results, empty it, or forget results in it",
        "trust": "let workflow files run the code that stands in them, until they are changed",
        "studio": "open the studio, with a workflow if one is given",
    }
)
"""What each command does. One that is missing here is for programs, and help does not name it."""


def add_command(commands: Commands, name: str, execute: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
    """Add a command to the parser; `execute` is called with its options and returns the exit code."""
    summary = SUMMARIES[name]
    command = commands.add_parser(name, help=summary, description=f"{summary[:1].upper()}{summary[1:]}.")
    command.set_defaults(execute=execute)
    return command


def add_file(command: argparse.ArgumentParser) -> None:
    """The workflow file as first argument."""
    command.add_argument("file", type=Path, metavar="FILE", help="a workflow (.json), or a report with one inside")


def add_parameters(command: argparse.ArgumentParser) -> None:
    """`--param NAME=VALUE`, as often as wanted."""
    command.add_argument(
        "--param",
        action="append",
        default=[],
        type=name_and_value,
        metavar="NAME=VALUE",
        help="set a parameter of the workflow",
    )


def given_parameters(options: argparse.Namespace, snapshot: Snapshot) -> dict[str, object]:
    """The values that the command line gives to parameters of the workflow.

    Raises:
        ParameterError: the workflow has no such parameter, or the value is not of its type.
    """
    from plait.document import parameter_values

    given: dict[str, object] = dict(options.param)
    values = parameter_values(snapshot.parameters, given)
    for name in given:
        value = values[name]
        if snapshot.parameters[name].type in ("file", "folder") and isinstance(value, str):
            given[name] = from_here(value, snapshot.base)
    return given


def from_here(path: str, base: Path | None) -> str:
    """A path as the workflow takes it: relative ones count from the working directory on a command line.

    One within the folder of the workflow counts from there again, because its results are those of the same file.
    """
    whole = Path(os.path.abspath(Path(path).expanduser()))
    if base is not None and whole.is_relative_to(base):
        return whole.relative_to(base).as_posix()
    return str(whole)


def name_and_value(text: str) -> tuple[str, str]:
    """`name=value` as a pair."""
    name, sign, value = text.partition("=")
    if not sign or not name:
        raise argparse.ArgumentTypeError(f"'{text}' should look like NAME=VALUE")
    return name, value
