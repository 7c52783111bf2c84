"""Which family a column's type belongs to, from its name as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .language import later, tr

if TYPE_CHECKING:
    from plait.parameters import ColumnTypes

_INTEGER = ("Int", "UInt")
_FLOAT = ("Float", "Decimal")
_TEMPORAL = ("Date", "Datetime", "Time", "Duration")
_CATEGORY = ("Categorical", "Enum")

_FAMILIES: dict[ColumnTypes, tuple[str, ...]] = {
    "numeric": (*_INTEGER, *_FLOAT),
    "integer": _INTEGER,
    "float": _FLOAT,
    "text": ("String",),
    "boolean": ("Boolean",),
    "temporal": _TEMPORAL,
    "categorical": _CATEGORY,
    "nominal": ("String", *_CATEGORY, "Boolean"),
}

_SHORT = (
    (_INTEGER, "int"),
    (_FLOAT, "float"),
    (("String",), "text"),
    (("Boolean",), "bool"),
    (("Datetime",), "datetime"),
    (("Date",), "date"),
    (("Time",), "time"),
    (("Duration",), "duration"),
    (_CATEGORY, "category"),
    (("List", "Array"), "list"),
    (("Struct",), "record"),
)

_WORDS: dict[ColumnTypes, str] = {
    "any": later("any"),
    "numeric": later("numeric"),
    "integer": later("integer"),
    "float": later("float"),
    "text": later("text"),
    "boolean": later("boolean"),
    "temporal": later("temporal"),
    "categorical": later("categorical"),
    "nominal": later("nominal"),
}


def family_word(types: ColumnTypes) -> str:
    """A family of types in the language of the studio."""
    return tr(_WORDS.get(types, types))


def fits(dtype: str, types: ColumnTypes) -> bool:
    """Whether a column type such as `Int64` belongs to a family of types."""
    return types == "any" or dtype.startswith(_FAMILIES[types])


def short(dtype: str) -> str:
    """A column type in a word that fits beside a name."""
    return next((word for starts, word in _SHORT if dtype.startswith(starts)), dtype.lower())
