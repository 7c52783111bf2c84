"""The line on a node's card that sums up its parameters."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

from plait.lettering import ELLIPSIS, one_line
from plait.parameters import PathKind, Secret, marker_of
from plait.wording import as_declared

if TYPE_CHECKING:
    from plait.node import NodeType
    from plait.signature import Parameter
    from plait.wording import Wording
    from plait.workflow import Node

LONGEST = 80
"""Characters of a line; a card shows fewer, a tooltip all of them."""
_LONGEST_VALUE = 48
_NAMED = 2
"""How many members of a list are named; more are counted."""
_FIELD = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")
_SEPARATOR = re.compile(r"( · |, )")
YES, NO = "yes", "no"
ALL_COLUMNS, COLUMNS = "all columns", "{number} columns"
COLUMNS_OF, COLUMNS_LIKE = "{types} columns", "columns like {pattern}"
COLUMNS_OF_LIKE = "{types} columns like {pattern}"
BUT, OF_THEM = "{columns} but {names}", "{number} of them"
WORDS = (YES, NO, ALL_COLUMNS, COLUMNS, COLUMNS_OF, COLUMNS_LIKE, COLUMNS_OF_LIKE, BUT, OF_THEM)
"""What a line says beside what is declared, for whoever translates it."""


def face(node: Node, node_type: NodeType[..., Any] | None, wording: Wording = as_declared) -> str:
    """The parameters of a node as one short line of plain text; empty if there is nothing to say.

    The `face` of the declaration is filled in, and parts of it without a value are left out; without one, the
    parameters are listed that the node sets itself.
    """
    if node_type is None:
        return one_line(node.type_id, most=LONGEST)
    return one_line(_Teller(node_type, wording).line(node.params), most=LONGEST)


class _Teller:
    """Tells of the parameters of a node type in some language."""

    def __init__(self, node_type: NodeType[..., Any], wording: Wording) -> None:
        self._node_type, self._wording = node_type, wording

    def line(self, params: Mapping[str, object]) -> str:
        parameters = {each.name: each for each in self._node_type.parameters}
        if self._node_type.face:
            return self._filled(self._say(self._node_type.face), params, parameters)
        own = [name for name in parameters if name in params]
        shown = [text for name in own if (text := self._own(parameters[name], params[name]))]
        return " · ".join(shown[:3])

    def _say(self, template: str, **values: object) -> str:
        """A template of the declaration, or one of `WORDS` with its values."""
        said = self._wording("face", template, self._node_type)
        return said.format(**values) if values else said

    def _filled(self, template: str, params: Mapping[str, object], parameters: Mapping[str, Parameter]) -> str:
        """The template part by part, without those of which nothing is known."""
        pieces = _SEPARATOR.split(template)
        parts: list[tuple[str, str]] = []
        for place in range(0, len(pieces), 2):
            names = [name for name in _FIELD.findall(pieces[place]) if name in parameters]
            texts = {name: self._value(parameters[name], params.get(name, parameters[name].default)) for name in names}
            if names and not any(texts.values()):
                continue
            fill: Callable[[re.Match[str]], str] = partial(_field, texts)
            parts.append((pieces[place - 1] if place else "", _FIELD.sub(fill, pieces[place])))
        return "".join(text if not index else f"{sign}{text}" for index, (sign, text) in enumerate(parts))

    def _own(self, parameter: Parameter, value: object) -> str:
        text = self._value(parameter, value)
        if not text or value is False:
            return ""
        if value is True:
            return self._label(parameter)
        is_name = isinstance(value, str | list) or "$parameter" in (value if isinstance(value, dict) else ())
        return text if is_name else f"{self._label(parameter)} {text}"

    def _label(self, parameter: Parameter) -> str:
        """The label within a line; in another language its nouns keep their capital letters."""
        said = self._wording("label", parameter.label, self._node_type)
        return said if said != parameter.label else parameter.label.lower()

    def _choice(self, parameter: Parameter, value: str, field: str) -> str:
        """A value, or what it is called if it is one of a few."""
        words = value.replace("_", " ")
        is_choice = _is_choice(parameter.annotation, value, field)
        said = self._wording("choice", words, self._node_type) if is_choice else words
        return said if said != words else value

    def _value(self, parameter: Parameter, value: object, field: str = "") -> str:
        """One value, or one field of a record, as a short text; empty for a value that says nothing."""
        match value:
            case None | "" | [] | ():
                return ""
            case bool():
                return self._say(YES) if value else self._say(NO)
            case int():
                return str(value)
            case float():
                return _share(value) if _is_share(parameter) else f"{value:.6g}"
            case Secret():
                return f"${value.name}"
            case Enum():
                return self._value(parameter, value.value)
            case Path() if value == Path():
                return ""
            case str() | Path():
                is_path = marker_of(parameter.metadata, PathKind) is not None
                text = _file_name(str(value)) if is_path else self._choice(parameter, str(value), field)
                return one_line(text, most=_LONGEST_VALUE)
            case Mapping():
                return self._object(parameter, value)
            case list() | tuple():
                return self._several(parameter, value)
            case _:
                return self._by_its_json(parameter, value)

    def _by_its_json(self, parameter: Parameter, value: object) -> str:
        """A default that is an object of ours, such as a choice of columns or a formula."""
        to_json = getattr(value, "to_json", None)
        if callable(to_json):
            return self._value(parameter, to_json())
        text = getattr(value, "text", None)
        return one_line(text, most=_LONGEST_VALUE) if isinstance(text, str) else ""

    def _object(self, parameter: Parameter, value: Mapping[Any, object]) -> str:
        for sign in ("$parameter", "$secret"):
            if isinstance(name := value.get(sign), str):
                return one_line(f"${name}", most=_LONGEST_VALUE)
        if set(value) <= {"types", "pattern", "except"} and value:
            return self._rule(value)
        said = [(name, each) for name, each in value.items() if isinstance(each, str | int | float)]
        texts = [text for name, each in said if (text := self._part(parameter, str(name), each))]
        shown = " ".join(texts[:3])
        return one_line(shown, most=_LONGEST_VALUE)

    def _part(self, parameter: Parameter, name: str, value: object) -> str:
        """One value of an object; what is switched on is told by its name."""
        if isinstance(value, bool):
            return name.replace("_", " ") if value else ""
        return self._value(parameter, value, name)

    def _rule(self, value: Mapping[Any, object]) -> str:
        """A choice of columns by type or pattern."""
        types, pattern, excluded = str(value.get("types", "any")), value.get("pattern"), value.get("except")
        kind = self._wording("choice", types, self._node_type)
        text = self._say(ALL_COLUMNS) if types == "any" else self._say(COLUMNS_OF, types=kind)
        if pattern:
            like = COLUMNS_LIKE if types == "any" else COLUMNS_OF_LIKE
            text = self._say(like, types=kind, pattern=pattern)
        if isinstance(excluded, list | tuple) and excluded:
            few = len(excluded) <= _NAMED
            names = ", ".join(map(str, excluded)) if few else self._say(OF_THEM, number=len(excluded))
            text = self._say(BUT, columns=text, names=names)
        return one_line(text, most=_LONGEST_VALUE)

    def _several(self, parameter: Parameter, value: list[object] | tuple[object, ...]) -> str:
        if len(value) <= _NAMED:
            texts = (text for each in value if (text := self._value(parameter, each)))
            return one_line(", ".join(texts), most=_LONGEST_VALUE)
        if all(isinstance(each, str) for each in value):
            return self._say(COLUMNS, number=len(value))
        return f"{len(value)} {self._label(parameter)}"


def _field(texts: Mapping[str, str], found: re.Match[str]) -> str:
    name = found[1]
    return (texts[name] or ELLIPSIS) if name in texts else found[0]


def _is_choice(annotation: object, value: str, field: str) -> bool:
    """Whether an annotation names the value as one of those that there may be, in a list or a field of a record too."""
    if get_origin(annotation) is Literal:
        return value in get_args(annotation)
    # Of a model of pydantic, which is not imported for this: listing nodes must not wait for it.
    fields = getattr(annotation, "model_fields", {}) if field and isinstance(annotation, type) else {}
    if field in fields:
        return _is_choice(fields[field].annotation, value, "")
    return any(_is_choice(each, value, field) for each in get_args(annotation))


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
