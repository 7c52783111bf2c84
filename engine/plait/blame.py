"""When a query fails: which node it was, which column, and which values."""

from __future__ import annotations

import re
import traceback
from typing import TYPE_CHECKING

from plait.backends import backend_of
from plait.errors import DataError, MissingColumnError, NodeFailedError, PlaitError
from plait.exact import exact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait.types import Table

_CONVERSION = re.compile(
    r"conversion from `(?P<source>[^`]+)` to `(?P<target>[^`]+)` failed in column '(?P<column>.*?)' "
    r"for \d+ out of \d+ values: \[(?P<values>.*?)\]",
    re.DOTALL,
)
_EXPRESSION = re.compile(r"occurred in the following expression:\s*(?P<text>.+)")
_COLUMN = re.compile(r'col\("(?P<name>.*?)"\)')
_NO_COLUMN = re.compile(r"(?:unable to find column|not found:?) [\"'`]?(?P<column>[^\"'`;\n]+)[\"'`]?")
_VALID = re.compile(r"valid columns: \[(?P<names>.*?)\]", re.DOTALL)


def first_failing(prefixes: Sequence[tuple[str, Table]]) -> tuple[str, PlaitError] | None:
    """The first of these queries that fails, by its node, and what its error says.

    Args:
        prefixes: Node id and the query up to and with this node, so that each comes after those that it extends.
    """
    for node_id, query in prefixes:
        try:
            backend_of(query).sink_nowhere(query)
        except Exception as error:  # noqa: BLE001 - whatever the query engine raises is what we look for
            found = as_plait_error(error)
            if isinstance(found, DataError) and not found.column:
                found.column = _failing_column(query)
            found.node_id = node_id
            return node_id, found
    return None


def as_plait_error(error: BaseException) -> PlaitError:
    """An error of the query engine in the words of the product; a PlaitError is returned as it is."""
    if isinstance(error, PlaitError):
        return error
    text = str(error).strip()
    kind = type(error).__name__
    if match := _CONVERSION.search(text):
        return _conversion_error(match)
    if kind == "ColumnNotFoundError" and (match := _NO_COLUMN.search(text)):
        return MissingColumnError(match["column"].strip(), _names(text))
    if type(error).__module__.partition(".")[0] in ("polars", "narwhals"):
        first = text.partition("\n")[0] or kind
        column = _column_in(text)
        named = f"{first[:1].upper()}{first[1:].rstrip('.')}"
        named += f" (column '{column}')." if column and column not in first else "."
        return DataError(named, column=column, hint=_hint(kind))
    return NodeFailedError(f"{kind}: {text}", details="".join(traceback.format_exception(error)))


def _conversion_error(match: re.Match[str]) -> DataError:
    values = [value.strip().strip('"') for value in match["values"].replace("…", "").split(",") if value.strip()]
    shown = ", ".join(f"'{value}'" for value in values[:3])
    column = match["column"]
    return DataError(
        f"Column '{column}' has values that can't be converted from {match['source']} to {match['target']}, "
        f"for example {shown}.",
        column=column,
        values=values,
        hint="Correct the values, or let what can't be converted become missing.",
    )


def _failing_column(query: Table) -> str:
    """The first column that can't be computed on its own."""
    try:
        names = list(query.collect_schema())
    except Exception:  # noqa: BLE001 - not even the columns can be told, so it is none of them alone
        return ""
    for name in names:
        try:
            backend_of(query).sink_nowhere(query.select(exact(name)))
        except Exception:  # noqa: BLE001 - whether it fails is the question
            return name
    return ""


def _column_in(text: str) -> str:
    expression = _EXPRESSION.search(text)
    column = _COLUMN.search(expression["text"]) if expression else None
    return column["name"] if column else ""


def _names(text: str) -> list[str]:
    match = _VALID.search(text)
    names = match["names"].split(",") if match else []
    return [name.strip().strip("\"'`") for name in names if name.strip()]


def _hint(kind: str) -> str:
    return {
        "SchemaError": "Check the types of the columns that this node works on.",
        "InvalidOperationError": "Check the types and values of the columns that this node works on.",
        "ShapeError": "The tables do not have the same shape.",
        "DuplicateError": "Give one of the columns another name.",
        "OutOfBoundsError": "There are fewer rows than the node asks for.",
    }.get(kind, "")
