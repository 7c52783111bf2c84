"""A choice of columns: by name, by type or by pattern."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast, get_args

import narwhals as nw
from pydantic_core import PydanticCustomError, core_schema

from plait.errors import MissingColumnError
from plait.parameters import ColumnTypes

if TYPE_CHECKING:
    from pydantic import GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema

    from plait.types import Frame, Table


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns of a table a node works on.

    Written as a list of names, or as an object with `types` (a family such as "numeric"), `pattern`
    (a regular expression that a name must contain) and `except` (names to leave out).
    """

    names: tuple[str, ...] | None = None
    types: ColumnTypes = "any"
    pattern: str = ""
    excluded: tuple[str, ...] = ()

    @classmethod
    def named(cls, *names: str) -> Columns:
        return cls(names=names)

    @classmethod
    def of_type(cls, types: ColumnTypes, *, excluded: Iterable[str] = ()) -> Columns:
        return cls(types=types, excluded=tuple(excluded))

    def of(self, table: Table | Frame) -> list[str]:
        """The names that are meant in this table, in the table's order, or in the order they are listed.

        Raises:
            MissingColumnError: a listed name is not a column of the table.
        """
        return self.among(table.collect_schema())

    def among(self, schema: nw.Schema) -> list[str]:
        """The same for a schema alone."""
        if self.names is not None:
            for name in self.names:
                if name not in schema:
                    raise MissingColumnError(name, list(schema))
            return list(self.names)
        contains = re.compile(self.pattern).search
        return [
            name
            for name, dtype in schema.items()
            if name not in self.excluded and is_of_type(dtype, self.types) and contains(name)
        ]

    def to_json(self) -> list[str] | dict[str, str | list[str]]:
        """The form that a document holds."""
        if self.names is not None:
            return list(self.names)
        rule: dict[str, str | list[str]] = {"types": self.types}
        if self.pattern:
            rule["pattern"] = self.pattern
        if self.excluded:
            rule["except"] = list(self.excluded)
        return rule

    @classmethod
    def from_json(cls, value: object) -> Columns:
        """Read a choice from its JSON form.

        Raises:
            PydanticCustomError: the value is neither a list of names nor a rule.
        """
        if isinstance(value, Columns):
            return value
        if isinstance(value, str):
            return cls(names=(value,))
        if isinstance(value, list | tuple) and all(isinstance(name, str) for name in value):
            return cls(names=tuple(value))
        if isinstance(value, Mapping) and set(value) <= {"types", "pattern", "except"}:
            return cls._rule(value)
        msg = "Columns are a list of names, or an object with 'types', 'pattern' and 'except'"
        raise PydanticCustomError("columns", msg)

    @classmethod
    def _rule(cls, rule: Mapping[str, Any]) -> Columns:
        types, pattern, excluded = rule.get("types", "any"), rule.get("pattern", ""), rule.get("except", ())
        if types not in get_args(ColumnTypes):
            known = ", ".join(get_args(ColumnTypes))
            raise PydanticCustomError(
                "columns",
                "There is no family of types '{types}'; there are {known}",
                {"types": str(types), "known": known},
            )
        if not isinstance(pattern, str) or not isinstance(excluded, list | tuple):
            raise PydanticCustomError("columns", "'pattern' is a text and 'except' a list of names")
        try:
            re.compile(pattern)
        except re.error as error:
            raise PydanticCustomError(
                "columns", "The pattern is not a regular expression: {why}", {"why": str(error)}
            ) from None
        return cls(types=cast("ColumnTypes", types), pattern=pattern, excluded=tuple(map(str, excluded)))

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls.from_json,
            serialization=core_schema.plain_serializer_function_ser_schema(cls.to_json),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: CoreSchema, _handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        rule = {
            "type": "object",
            "properties": {
                "types": {"enum": list(get_args(ColumnTypes))},
                "pattern": {"type": "string"},
                "except": {"type": "array", "items": {"type": "string"}},
            },
            "additionalProperties": False,
        }
        return {"anyOf": [{"type": "array", "items": {"type": "string"}}, rule], "format": "columns"}


def is_of_type(dtype: nw.dtypes.DType, types: ColumnTypes) -> bool:
    """Whether a column type belongs to a family of types."""
    match types:
        case "any":
            return True
        case "numeric":
            return dtype.is_numeric()
        case "integer":
            return dtype.is_integer()
        case "float":
            return dtype.is_float() or dtype == nw.Decimal
        case "text":
            return dtype == nw.String
        case "boolean":
            return dtype == nw.Boolean
        case "temporal":
            return dtype.is_temporal()
        case "categorical":
            return dtype in (nw.Categorical, nw.Enum)
        case "nominal":
            return dtype in (nw.String, nw.Categorical, nw.Enum, nw.Boolean)
