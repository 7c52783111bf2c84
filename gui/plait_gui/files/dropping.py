"""Files that are dropped on the window: data becomes readers, a workflow or a report is opened."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plait.document.reading import REPORT_SUFFIXES
from plait.parameters import PathKind, marker_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from plait.node import NodeType
    from plait.registry import NodeRegistry

WORKFLOW_SUFFIXES = (".json", *REPORT_SUFFIXES)


@dataclass(frozen=True, slots=True)
class Reader:
    """A node that reads a file: its type, and the parameter that names the file."""

    type_id: str
    parameter: str


def reader_of(path: Path, registry: NodeRegistry) -> Reader | None:
    """The node type that reads files with this ending; Plait's own before those of plugins."""
    ending = path.suffix.lower().removeprefix(".")
    fitting = [
        Reader(node_type.type_id, parameter)
        for node_type in registry.all().values()
        if not node_type.inputs and (parameter := _path_parameter(node_type)) and ending in _words(node_type, parameter)
    ]
    return min(fitting, key=lambda reader: (not reader.type_id.startswith("io."), reader.type_id), default=None)


def path_for(path: Path, base: Path | None) -> str:
    """How a workflow names a file: relative if it is in the folder of the workflow or below it."""
    if base is not None:
        relative = os.path.relpath(path.absolute(), base)
        if not relative.startswith(".."):
            return Path(relative).as_posix()
    return str(path.absolute())


def workflow_among(paths: Iterable[Path]) -> Path | None:
    """The file to open, if there is exactly one and it is a workflow or a report."""
    every = list(paths)
    return every[0] if len(every) == 1 and every[0].suffix.lower() in WORKFLOW_SUFFIXES else None


def _path_parameter(node_type: NodeType[..., Any]) -> str:
    for parameter in node_type.parameters:
        kind = marker_of(parameter.metadata, PathKind)
        if kind is not None and kind.role == "read" and parameter.required:
            return parameter.name
    return ""


def _words(node_type: NodeType[..., Any], parameter: str) -> set[str]:
    declared = next(each for each in node_type.parameters if each.name == parameter)
    kind = marker_of(declared.metadata, PathKind)
    suffixes = {suffix.lower().removeprefix(".") for suffix in kind.suffixes} if kind is not None else set()
    return suffixes | set(node_type.tags) | set(node_type.type_id.rpartition(".")[2].split("_"))
