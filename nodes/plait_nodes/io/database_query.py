"""A query with values that are bound, never written into it."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, Field

from plait import ParameterError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .database_place import Kind

ValueType = Literal["text", "integer", "decimal", "boolean", "date", "datetime"]


class BoundValue(BaseModel):
    """A value that stands in a query by its name."""

    name: Annotated[str, Field(pattern=r"^[A-Za-z_]\w*$", description="The name; in the query it follows a colon.")]
    value: Annotated[str, Field(description="The value.")] = ""
    type: Annotated[ValueType, Field(description="What it is.")] = "text"


def bound(query: str, values: Sequence[BoundValue], kind: Kind) -> tuple[str, Any]:
    """The query as the database wants it, and its values.

    Raises:
        ParameterError: a value is not what it should be, or the query names one that isn't given.
    """
    if not values:
        return query, None
    import sqlalchemy as sa
    from sqlalchemy.engine.default import DefaultDialect

    given = {each.name: value_of(each) for each in values}
    clause = sa.text(query)
    for name in clause._bindparams:
        if name not in given:
            raise ParameterError(
                f"The query asks for a value ':{name}'.",
                parameter="values",
                hint="Give it a value, or write \\: for a colon that is no value.",
            )
    style: Any = {"sqlite": "qmark", "duckdb": "numeric_dollar", "postgresql": "pyformat"}[kind]
    dialect = DefaultDialect(paramstyle=style)
    compiled = clause.compile(dialect=dialect)
    if compiled.positiontup is None:
        return compiled.string, {name: given[name] for name in clause._bindparams}
    names = compiled.positiontup if style == "qmark" else list(dict.fromkeys(compiled.positiontup))
    return compiled.string, [given[name] for name in names]


def value_of(each: BoundValue) -> object:
    """The value as what it is said to be.

    Raises:
        ParameterError: it isn't.
    """
    try:
        match each.type:
            case "integer":
                return int(each.value)
            case "decimal":
                return float(each.value)
            case "boolean":
                return {"true": True, "false": False}[each.value.strip().lower()]
            case "date":
                return date.fromisoformat(each.value)
            case "datetime":
                return datetime.fromisoformat(each.value)
            case _:
                return each.value
    except (ValueError, KeyError):
        raise ParameterError(
            f"The value '{each.value}' of ':{each.name}' is no {each.type}.",
            parameter="values",
            hint="Write dates as 2013-01-31, and truth values as true or false.",
        ) from None
