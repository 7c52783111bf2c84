"""The line on a node's card that sums up its parameters."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plait.lettering import ELLIPSIS, one_line
from plait.parameters import PathKind, Secret, marker_of

if TYPE_CHECKING:
    from plait.node import NodeType
    from plait.signature import Parameter
    from plait.workflow import Node

LONGEST = 80
"""Characters of a line; a card shows fewer, a tooltip all of them."""
_LONGEST_VALUE = 48
_NAMED = 2
"""How many members of a list are named; more are counted."""
_FIELD = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")
_SEPARATOR = re.compile(r"( · |, )")


def face(node: Node, node_type: NodeType[..., Any] | None) -> str:
    """The parameters of a node as one short line of plain text; empty if there is nothing to say.

    The `face` of the declaration is filled in, and parts of it without a value are left out; without one, the
    parameters are listed that the node sets itself.
    """
    if node_type is None:
        return one_line(node.type_id, most=LONGEST)
    parameters = {each.name: each for each in node_type.parameters}
    if node_type.face:
        return one_line(_filled(node_type.face, node.params, parameters), most=LONGEST)
    own = [name for name in parameters if name in node.params]
    shown = [text for name in own if (text := _own(parameters[name], node.params[name]))]
    return one_line(" · ".join(shown[:3]), most=LONGEST)


def _filled(template: str, params: Mapping[str, object], parameters: Mapping[str, Parameter]) -> str:
    """The template part by part, without those of which nothing is known."""
    pieces = _SEPARATOR.split(template)
    parts: list[tuple[str, str]] = []
    for place in range(0, len(pieces), 2):
        names = [name for name in _FIELD.findall(pieces[place]) if name in parameters]
        texts = {name: _value(parameters[name], params.get(name, parameters[name].default)) for name in names}
        if names and not any(texts.values()):
            continue
        fill: Callable[[re.Match[str]], str] = partial(_field, texts)
        parts.append((pieces[place - 1] if place else "", _FIELD.sub(fill, pieces[place])))
    return "".join(text if not index else f"{sign}{text}" for index, (sign, text) in enumerate(parts))


def _field(texts: Mapping[str, str], found: re.Match[str]) -> str:
    name = found[1]
    return (texts[name] or ELLIPSIS) if name in texts else found[0]


def _own(parameter: Parameter, value: object) -> str:
    text = _value(parameter, value)
    if not text or value is False:
        return ""
    if value is True:
        return parameter.label.lower()
    is_name = isinstance(value, str | list) or "$parameter" in (value if isinstance(value, dict) else ())
    return text if is_name else f"{parameter.label.lower()} {text}"


def _value(parameter: Parameter, value: object) -> str:
    """One value as a short text; empty for a value that says nothing."""
    match value:
        case None | "" | [] | ():
            return ""
        case bool():
            return "yes" if value else "no"
        case int():
            return str(value)
        case float():
            return _share(value) if _is_share(parameter) else f"{value:.6g}"
        case Secret():
            return f"${value.name}"
        case Enum():
            return _value(parameter, value.value)
        case Path() if value == Path():
            return ""
        case str() | Path():
            is_path = marker_of(parameter.metadata, PathKind) is not None
            return one_line(_file_name(str(value)) if is_path else str(value), most=_LONGEST_VALUE)
        case Mapping():
            return _object(parameter, value)
        case list() | tuple():
            return _several(parameter, value)
        case _:
            return _by_its_json(parameter, value)


def _by_its_json(parameter: Parameter, value: object) -> str:
    """A default that is an object of ours, such as a choice of columns or a formula."""
    to_json = getattr(value, "to_json", None)
    if callable(to_json):
        return _value(parameter, to_json())
    text = getattr(value, "text", None)
    return one_line(text, most=_LONGEST_VALUE) if isinstance(text, str) else ""


def _object(parameter: Parameter, value: Mapping[Any, object]) -> str:
    for sign in ("$parameter", "$secret"):
        if isinstance(name := value.get(sign), str):
            return one_line(f"${name}", most=_LONGEST_VALUE)
    if set(value) <= {"types", "pattern", "except"} and value:
        return _rule(value)
    said = [(name, each) for name, each in value.items() if isinstance(each, str | int | float)]
    texts = [text for name, each in said if (text := _part(parameter, str(name), each))]
    shown = " ".join(texts[:3])
    return one_line(shown, most=_LONGEST_VALUE)


def _part(parameter: Parameter, name: str, value: object) -> str:
    """One value of an object; what is switched on is told by its name."""
    if isinstance(value, bool):
        return name.replace("_", " ") if value else ""
    return _value(parameter, value)


def _rule(value: Mapping[Any, object]) -> str:
    """A choice of columns by type or pattern."""
    types, pattern, excluded = value.get("types", "any"), value.get("pattern"), value.get("except")
    text = "all columns" if types == "any" else f"{types} columns"
    if pattern:
        text = f"{'columns' if types == 'any' else text} like {pattern}"
    if isinstance(excluded, list | tuple) and excluded:
        names = ", ".join(map(str, excluded)) if len(excluded) <= _NAMED else f"{len(excluded)} of them"
        text = f"{text} but {names}"
    return one_line(text, most=_LONGEST_VALUE)


def _several(parameter: Parameter, value: list[object] | tuple[object, ...]) -> str:
    if len(value) <= _NAMED:
        return one_line(", ".join(text for each in value if (text := _value(parameter, each))), most=_LONGEST_VALUE)
    noun = "columns" if all(isinstance(each, str) for each in value) else parameter.name.replace("_", " ")
    return f"{len(value)} {noun}"


def _share(value: float) -> str:
    return f"{100 * value:.4g} %"


def _is_share(parameter: Parameter) -> bool:
    """Whether a number is between nothing and all, so that it reads best as a percentage."""
    limits = [limit for mark in (*parameter.metadata, *_constraints(parameter)) if (limit := _limit(mark)) is not None]
    return ("low", 0) in limits and ("high", 1) in limits


def _constraints(parameter: Parameter) -> list[object]:
    return [inner for mark in parameter.metadata for inner in getattr(mark, "metadata", ())]


def _limit(mark: object) -> tuple[str, float] | None:
    for name, side in (("ge", "low"), ("gt", "low"), ("le", "high"), ("lt", "high")):
        value = getattr(mark, name, None)
        if isinstance(value, int | float):
            return side, value
    return None


def _file_name(path: str) -> str:
    """The last part of a path of any system; all of an address or a pattern."""
    if "://" in path or any(sign in path for sign in "*?["):
        return path
    return re.split(r"[/\\]", path.rstrip("/\\"))[-1]
