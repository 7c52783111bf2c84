"""What a JSON value may be like: each kind of shape checks a value, and describes itself as JSON Schema.

Not made of pydantic models: building those takes longer than everything else that a load needs, and every start of the
command line would pay for it.
"""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from plait.workflow import Json

from plait.record import record

from .place import shown

_NAMES: Final = {
    str: "text",
    int: "a number",
    float: "a number",
    bool: "true or false",
    list: "a list",
    dict: "an object",
    type(None): "null",
}


@record
class Misfit:
    """Why a value does not fit, and the keys and indices that lead to it."""

    message: str
    hint: str = ""
    path: tuple[str | int, ...] = ()

    def below(self, step: str | int) -> Misfit:
        """The same, seen from the object or list around it."""
        return replace(self, path=(step, *self.path))


class Shape(Protocol):
    """What a value may be like."""

    def misfit(self, value: Json) -> Misfit | None:
        """What is wrong with a value that a JSON parser made, or None."""

    def schema(self) -> dict[str, Json]:
        """The same as JSON Schema."""


@record
class Anything:
    """Any JSON value."""

    description: str = ""

    def misfit(self, value: Json) -> Misfit | None:
        return None

    def schema(self) -> dict[str, Json]:
        return _described({}, self.description)


@record
class Text:
    """A text; one with a pattern is a name of some sort, and `noun` and `hint` say of which."""

    description: str = ""
    pattern: re.Pattern[str] | None = None
    noun: str = ""
    hint: str = ""

    def misfit(self, value: Json) -> Misfit | None:
        if type(value) is not str:
            return _other_kind("Text", value)
        if self.pattern is not None and not self.pattern.fullmatch(value):
            return Misfit(f"'{shown(value[:100])}' can't be {self.noun}.", self.hint)
        return None

    def schema(self) -> dict[str, Json]:
        pattern = {} if self.pattern is None else {"pattern": f"^{self.pattern.pattern}$"}
        return _described({"type": "string", **pattern}, self.description)


@record
class Number:
    """A number, or only a whole one."""

    description: str = ""
    whole: bool = False
    at_least: int | None = None
    above: int | None = None

    def misfit(self, value: Json) -> Misfit | None:
        if type(value) is not int and (self.whole or type(value) is not float):
            return _other_kind("A whole number" if self.whole else "A number", value)
        # Not '<': a workflow made by a script may hold what is not even a number.
        if self.at_least is not None and not value >= self.at_least:
            return Misfit(f"At least {self.at_least} is expected here, not {value}.")
        if self.above is not None and not value > self.above:
            return Misfit(f"More than {self.above} is expected here, not {value}.")
        return None

    def schema(self) -> dict[str, Json]:
        least = {} if self.at_least is None else {"minimum": self.at_least}
        if self.above is not None:
            least = {"exclusiveMinimum": self.above}
        return _described({"type": "integer" if self.whole else "number", **least}, self.description)


@record
class Truth:
    """True or false."""

    description: str = ""

    def misfit(self, value: Json) -> Misfit | None:
        return None if type(value) is bool else _other_kind("True or false", value)

    def schema(self) -> dict[str, Json]:
        return _described({"type": "boolean"}, self.description)


@record
class ListOf:
    """A list."""

    of: Shape
    description: str = ""
    at_most: int | None = None

    def misfit(self, value: Json) -> Misfit | None:
        if type(value) is not list:
            return _other_kind("A list", value)
        if self.at_most is not None and len(value) > self.at_most:
            return _too_many(len(value), self.at_most)
        misfit = self.of.misfit
        for index, member in enumerate(value):
            if (found := misfit(member)) is not None:
                return found.below(index)
        return None

    def schema(self) -> dict[str, Json]:
        most = {} if self.at_most is None else {"maxItems": self.at_most}
        return _described({"type": "array", "items": self.of.schema(), **most}, self.description)


@record
class Pair:
    """A list of two members of one kind, such as the coordinates of a point."""

    of: Shape
    noun: str

    def misfit(self, value: Json) -> Misfit | None:
        if type(value) is not list:
            return _other_kind(self.noun, value)
        if len(value) != 2:
            return Misfit(f"{self.noun} is expected here, not a list of {len(value):,}.")
        for index, member in enumerate(value):
            if (found := self.of.misfit(member)) is not None:
                return found.below(index)
        return None

    def schema(self) -> dict[str, Json]:
        return {"type": "array", "items": self.of.schema(), "minItems": 2, "maxItems": 2}


@record
class MapOf:
    """An object with keys of the user's own choice."""

    of: Shape
    description: str = ""
    keys: Text = field(default_factory=Text)
    at_most: int | None = None

    def misfit(self, value: Json) -> Misfit | None:
        if type(value) is not dict:
            return _other_kind("An object", value)
        if self.at_most is not None and len(value) > self.at_most:
            return _too_many(len(value), self.at_most)
        misfit, key_misfit = self.of.misfit, self.keys.misfit
        for key, member in value.items():
            found = key_misfit(key) or misfit(member)
            if found is not None:
                return found.below(key)
        return None

    def schema(self) -> dict[str, Json]:
        most = {} if self.at_most is None else {"maxProperties": self.at_most}
        keys = {} if self.keys.pattern is None else {"propertyNames": self.keys.schema()}
        return _described(
            {"type": "object", **keys, "additionalProperties": self.of.schema(), **most}, self.description
        )


@record
class Object:
    """An object with these fields; others are allowed, because a newer Plait or a plugin may have written them."""

    fields: Mapping[str, Shape]
    description: str = ""
    required: tuple[str, ...] = ()

    def misfit(self, value: Json) -> Misfit | None:
        if type(value) is not dict:
            return _other_kind("An object", value)
        for name in self.required:
            if name not in value:
                return Misfit(f"'{name}' is missing here.")
        fields = self.fields
        for name, member in value.items():
            if name in fields and (found := fields[name].misfit(member)) is not None:
                return found.below(name)
        return None

    def schema(self) -> dict[str, Json]:
        properties = {name: shape.schema() for name, shape in self.fields.items()}
        required = {"required": list(self.required)} if self.required else {}
        return _described({"type": "object", "properties": properties, **required}, self.description)


def _too_many(found: int, at_most: int) -> Misfit:
    return Misfit(f"There are {found:,} of them here, and at most {at_most:,} are allowed.")


def _other_kind(expected: str, value: Json) -> Misfit:
    return Misfit(f"{expected} is expected here, not {_NAMES.get(type(value), type(value).__name__)}.")


def _described(schema: dict[str, Json], description: str) -> dict[str, Json]:
    return {**schema, "description": description} if description else schema
