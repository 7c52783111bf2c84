"""Workflows with components, written as documents."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from plait.document import loads
from plait.workflow import Workflow


def document(
    nodes: dict[str, dict[str, Any]], *connections: str, parameters: dict[str, Any] | None = None, name: str = ""
) -> dict[str, Any]:
    """A document as an object."""
    return {
        "plait": 1,
        "name": name,
        "parameters": parameters or {},
        "nodes": nodes,
        "connections": list(connections),
    }


def workflow_of(data: dict[str, Any], base: Path | None = None) -> Workflow:
    """The workflow of a document."""
    made = loads(json.dumps(data))
    made.base = base
    return made


def given(name: str, kind: str = "table", **params: object) -> dict[str, Any]:
    """The node of an input."""
    return {"type": "control.input", "params": {"name": name, "kind": kind, **params}}


def taken(name: str, kind: str = "table", **params: object) -> dict[str, Any]:
    """The node of an output."""
    return {"type": "control.output", "params": {"name": name, "kind": kind, **params}}


def shifting(by: int = 1) -> dict[str, Any]:
    """A component that sorts a table and adds to x, with the parameter `by`."""
    return document(
        {
            "in": given("table"),
            "sort": {"type": "toy.ordered"},
            "shift": {"type": "toy.shift", "params": {"by": {"$parameter": "by"}}},
            "out": taken("out"),
        },
        "in.out -> sort.table",
        "sort.out -> shift.table",
        "shift.out -> out.value",
        parameters={"by": {"type": "integer", "value": by}},
    )


def component(workflow: dict[str, Any] | str, **params: object) -> dict[str, Any]:
    """The node of a component."""
    return {"type": "control.component", "params": params, "workflow": workflow}
