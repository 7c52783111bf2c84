"""The shape of a document: what is an object, a list or a name, and where."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from plait.errors import DocumentError
from plait.route import MOST_POINTS
from plait.run_options import SIZE

from .limits import MAX_NODES
from .place import pointer
from .shape import Anything, ListOf, MapOf, Misfit, Number, Object, Pair, Text, Truth

if TYPE_CHECKING:
    from plait.workflow import Json

_ID = r"[A-Za-z_][A-Za-z0-9_-]{0,63}"
_PORT = r"[^\s.>]{1,64}"
_ID_HINT = "It has letters, digits, '_' and '-', begins with a letter, and is at most 64 long."

_node_id = Text(pattern=re.compile(_ID), noun="the id of a node", hint=_ID_HINT)
_parameter_name = Text(pattern=re.compile(_ID), noun="the name of a workflow parameter", hint=_ID_HINT)
_type_id = Text(
    "What the node does.",
    re.compile(r"[A-Za-z_](\.?[A-Za-z0-9_-]){0,199}"),
    "a node type",
    "A node type is named like 'io.csv_reader'.",
)
_note_id = Text("", re.compile(r"[^\x00-\x1f]{1,64}"), "the id of a note", "It has between 1 and 64 letters.")
_ends = Text(
    "",
    re.compile(rf"{_ID}\.{_PORT} *-> *{_ID}\.{_PORT}"),
    "a connection",
    "A connection is written as 'node.port -> node.port'.",
)

RUN = Object(
    {
        "time_limit": Number("Seconds after which the node is stopped.", above=0),
        "memory_limit": Text(
            "How much memory the node may take, such as 2GiB or 512 MB.",
            re.compile(SIZE),
            "an amount of memory",
            "It is written like 2GiB or 512 MB.",
        ),
        "retries": Number("How often the node is tried again after a failure that may pass.", whole=True, at_least=0),
        "retry_wait": Number("Seconds before the first new try; twice as many before each further one.", at_least=0),
        "bypass": Truth("Whether the node is not called, and its inputs go past it."),
        "pinned": Truth("Whether the last result of the node is kept and used, whatever changes before it."),
    },
    "How a node is run; what is left out is not limited, not tried again, not bypassed and not pinned.",
)


class _WorkflowInside:
    """The workflow of a component: a document, or the path of one."""

    def misfit(self, value: Json) -> Misfit | None:
        if type(value) is str:
            return None if value else Misfit("The path of a workflow file is expected here.")
        return DOCUMENT.misfit(value)

    def schema(self) -> dict[str, Json]:
        inside = [{"type": "string", "minLength": 1}, {"$ref": "#"}]
        return {"anyOf": inside, "description": "The workflow inside of a component: a document, or its path."}


NODE = Object(
    {
        "type": _type_id,
        "version": Number("The version of the node type that the parameters are for.", whole=True, at_least=1),
        "params": MapOf(Anything(), 'Values, or references: {"$parameter": "name"} and {"$secret": "NAME"}.'),
        "run": RUN,
        "workflow": _WorkflowInside(),
    },
    "What a node does.",
    required=("type",),
)
PARAMETER = Object(
    {
        "type": Text("text, number, integer, boolean, file, folder, column, date, choice or secret."),
        "value": Anything("What it is unless a run says otherwise."),
        "label": Text("What people read; the name if there is none."),
        "choices": ListOf(Text(), "What may be chosen, for the type choice."),
    },
    "A value that the workflow takes from outside.",
    required=("type",),
)
LOOK = Object(
    {"x": Number(), "y": Number(), "title": Text(), "color": Text()},
    "Where a node stands on the canvas, and what it is called there.",
)
NOTE = Object(
    {
        "id": _note_id,
        "text": Text(),
        "x": Number(),
        "y": Number(),
        "width": Number(at_least=0),
        "height": Number(at_least=0),
        "color": Text(),
    },
    "A text on the canvas.",
)
_route = ListOf(Pair(Number(), "A point, [x, y],"), at_most=MOST_POINTS)
VIEW = Object(
    {
        "nodes": MapOf(LOOK),
        "notes": ListOf(NOTE),
        "routes": MapOf(_route, "The points that connections go through, from source to target.", keys=_ends),
    },
    "Everything that is only for the eye; it never changes a result.",
)
DOCUMENT = Object(
    {
        "plait": Number("The format version.", whole=True, at_least=1),
        "name": Text("What the workflow is called."),
        "description": Text("What the workflow is for."),
        "parameters": MapOf(PARAMETER, keys=_parameter_name),
        "nodes": MapOf(NODE, keys=_node_id, at_most=MAX_NODES),
        "connections": ListOf(_ends, "From the outputs of nodes to inputs, each as 'node.port -> node.port'."),
        "view": VIEW,
    },
    "A workflow of Plait.",
    required=("plait",),
)


def check_structure(data: Json, file: str = "") -> None:
    """Check the shape of a parsed document.

    Raises:
        DocumentError: something is missing or of the wrong kind; names the first such place.
    """
    misfit = DOCUMENT.misfit(data)
    if misfit is not None:
        raise DocumentError(misfit.message, file=file, pointer=pointer(misfit.path), hint=misfit.hint)


def json_schema() -> dict[str, Any]:
    """The JSON Schema of a document."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Plait workflow",
        **DOCUMENT.schema(),
    }
