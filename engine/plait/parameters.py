"""The kinds of parameter that a form knows, beyond plain numbers, texts and choices.

Each kind is an ordinary type to the node function (a column is a `str`, a file a `Path`) with a
marker that says how to ask for it, how to check it and what it means for the fingerprint.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, TypeVar

from plait.errors import ParameterError
from plait.record import record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic_core import CoreSchema

Marker = TypeVar("Marker")
ColumnTypes = Literal["any", "numeric", "integer", "float", "text", "boolean", "temporal", "categorical", "nominal"]
"""Families of column types; 'nominal' is text, categorical or boolean."""


@record
class OneColumn:
    """Marks a parameter that names a column of the table at a port (the first table port if empty)."""

    port: str = ""
    types: ColumnTypes = "any"
    new: bool = False
    """Whether the column is one that the node makes; it need not exist then."""


@record
class FromPort:
    """Marks a `Columns` or `Formula` parameter that speaks of the table at this port, and its fitting types."""

    port: str = ""
    types: ColumnTypes = "any"


@record
class PathKind:
    """Marks a path; relative paths count from the folder of the workflow file."""

    role: Literal["read", "write", "folder"]
    suffixes: tuple[str, ...] = ()


@record
class Multiline:
    """Marks a text that deserves a field of several lines."""


@record
class Code(Multiline):
    """Marks a text that is run as code: it stands in the node itself, and comes from no connection or reference."""


Column = Annotated[str, OneColumn()]
NumericColumn = Annotated[str, OneColumn(types="numeric")]
NewColumn = Annotated[str, OneColumn(new=True)]
FilePath = Annotated[Path, PathKind("read")]
SavePath = Annotated[Path, PathKind("write")]
FolderPath = Annotated[Path, PathKind("folder")]


class Secret:
    """A password or token, named by reference; it has no JSON form and never shows its value.

    The value comes from the environment variable of that name.
    """

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def reveal(self) -> str:
        """The value itself.

        Raises:
            ParameterError: the environment has no such variable.
        """
        value = os.environ.get(self.name)
        if value is None:
            raise ParameterError(
                f"The secret '{self.name}' is not set.",
                parameter=self.name,
                hint=f"Set the environment variable {self.name} before the run.",
            )
        return value

    def __repr__(self) -> str:
        return f"Secret({self.name!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other.name == self.name

    def __hash__(self) -> int:
        return hash(("Secret", self.name))

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> CoreSchema:
        # Not at the top: the command line must start before pydantic has been imported.
        from pydantic_core import core_schema

        return core_schema.is_instance_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, _core_schema: object, _handler: object) -> dict[str, object]:
        """What a document may say instead: where the secret is."""
        return {"type": "object", "properties": {"$secret": {"type": "string"}}, "required": ["$secret"]}


def marker_of(metadata: Sequence[object], kind: type[Marker]) -> Marker | None:
    """The last marker of a kind among the metadata of an annotation, or None."""
    return next((mark for mark in reversed(metadata) if isinstance(mark, kind)), None)
