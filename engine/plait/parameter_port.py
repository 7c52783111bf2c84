"""Connections that end at a parameter: `pick.value -> keep.@limit`.

The target port of such a connection is '@' and the name of the parameter. What the connection carries takes the place
of the value that the document gives to the parameter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from plait.arguments import arguments_of
from plait.errors import ParameterError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path

    from plait.node import NodeType
    from plait.signature import Parameter
    from plait.topology import Connection
    from plait.types import PortType

SIGN: Final = "@"

_PLAIN: Final = (str, int, float, bool, list, dict, type(None))
_JSON_TYPES: Final[Mapping[type, tuple[str, ...]]] = {
    bool: ("boolean",),
    int: ("integer", "number"),
    float: ("number",),
    str: ("string",),
    list: ("array",),
    dict: ("object",),
}


def parameter_of(port: str) -> str:
    """The name of the parameter that stands for a port; empty for an ordinary port."""
    return port[1:] if port.startswith(SIGN) else ""


def fed_parameters(connections: Iterable[Connection]) -> set[str]:
    """The parameters at which some of the connections into a node end."""
    return {parameter_of(each.target_port) for each in connections if each.target_port.startswith(SIGN)}


def own_values(params: Mapping[str, object], fed: Collection[str]) -> dict[str, object]:
    """The parameters of a node that no connection ends at."""
    return {name: value for name, value in params.items() if name not in fed}


def why_no_parameter(node_type: NodeType[..., Any], name: str) -> str:
    """Why nothing can be connected to a parameter of this name; empty if there is such a parameter."""
    if name in node_type.code_parameters:
        return f"The parameter '{name}' of '{node_type.title}' is run as code, which must stand in the node itself."
    if name in node_type.signature.names:
        return ""
    known = ", ".join(f"'{each.name}'" for each in node_type.parameters)
    return f"'{node_type.title}' has no parameter '{name}'; it has {known or 'none'}."


def why_unfit(source: PortType, node_type: NodeType[..., Any], name: str) -> str:
    """Why what an output carries can't be a value of a parameter; empty if it can, or nobody can know."""
    kind = source.python_type
    if kind is object or kind.__name__ == "Value":
        return ""
    if source.is_table or not issubclass(kind, _PLAIN) or kind.__name__ == "Metrics":
        return f"it carries a {source.name}, and a parameter takes one plain value; Parameter from Table picks one"
    wanted = _json_types(node_type, name)
    given = next((names for each, names in _JSON_TYPES.items() if issubclass(kind, each)), ())
    if wanted and given and not wanted.intersection(given):
        return f"it carries a {source.name}, and the parameter takes {' or '.join(sorted(wanted))}"
    return ""


def with_values(
    node_type: NodeType[..., Any], params: Mapping[str, object], given: Mapping[str, object], base: Path | None
) -> dict[str, object]:
    """The parameters with the values that came through connections in place of their own.

    Args:
        node_type: The type of the node.
        params: Its parameters, references resolved.
        given: A value by the name of its parameter.
        base: The folder that relative paths count from.

    Raises:
        ParameterError: a value that the node can't use; names the parameter and the value.
    """
    replaced = {**params, **given}
    try:
        arguments_of(node_type, replaced, base)
    except ParameterError as error:
        if error.parameter not in given:
            raise
        raise ParameterError(
            f"The connection to its parameter gives {_shown(given[error.parameter])}. {error.message}",
            parameter=error.parameter,
            hint=error.hint,
        ) from error
    return replaced


def parameter_named(node_type: NodeType[..., Any], name: str) -> Parameter | None:
    """The parameter of this name."""
    return next((each for each in node_type.parameters if each.name == name), None)


def _json_types(node_type: NodeType[..., Any], name: str) -> set[str]:
    """The JSON types that a parameter takes; empty where its schema doesn't say it plainly."""
    schema: Mapping[str, Any] = node_type.parameter_model.model_json_schema().get("properties", {}).get(name, {})
    found: set[str] = set()
    for each in schema.get("anyOf", [schema]):
        kind = each.get("type")
        if not isinstance(kind, str):
            return set()
        found.add(kind)
    # Texts that look like numbers are read as such.
    return found - {"null"} | ({"string"} if found & {"integer", "number", "boolean"} else set())


def _shown(value: object) -> str:
    text = f"'{value}'" if isinstance(value, str) else repr(value)
    return text if len(text) <= 60 else f"{text[:59]}…"
