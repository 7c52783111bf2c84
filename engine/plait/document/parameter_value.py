"""Values of workflow parameters, from a document, a script or a command line."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from math import isfinite
from os import PathLike, fspath
from typing import TYPE_CHECKING, Final

from plait.errors import ParameterError

from .limits import LARGEST_INTEGER, SMALLEST_INTEGER
from .secret import secret

if TYPE_CHECKING:
    from plait.workflow import WorkflowParameter

_INTEGER = re.compile(r"[+-]?[0-9]{1,20}")
_NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_BOOLEANS: Final = {
    "true": True,
    "yes": True,
    "on": True,
    "1": True,
    "false": False,
    "no": False,
    "off": False,
    "0": False,
}


class _Unfit(Exception):
    """A value that its type has no room for; the text says what is expected."""


def parameter_value(name: str, parameter: WorkflowParameter, value: object) -> object:
    """A value as the type of a workflow parameter wants it; texts are read, as from a command line.

    Raises:
        ParameterError: the value is not of that type, or there is no such type.
    """
    if value is None:
        raise ParameterError(
            f"The workflow parameter '{name}' has no value.",
            parameter=name,
            hint="Set it in the workflow, or give one for the run.",
        )
    if parameter.type == "secret":
        return _secret(name, value)
    if parameter.type == "choice":
        return _choice(name, value, parameter.choices)
    read = _READERS.get(parameter.type)
    if read is None:
        raise ParameterError(
            f"The workflow parameter '{name}' is of the type '{parameter.type}', which Plait doesn't know.",
            parameter=name,
            hint=f"The types are {', '.join(TYPES)}.",
        )
    try:
        return read(value)
    except _Unfit as expected:
        raise ParameterError(
            f"The workflow parameter '{name}' can't be {_shown(value)}.", parameter=name, hint=f"{expected}."
        ) from None


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _Unfit("It is a text")
    return value


def _column(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise _Unfit("It is the name of a column")
    return value


def _path(value: object) -> str:
    text = fspath(value) if isinstance(value, PathLike) else value
    if not isinstance(text, str) or not text or "\0" in text:
        raise _Unfit("It is a path")
    return text


def _number(value: object) -> int | float:
    if isinstance(value, str):
        if _INTEGER.fullmatch(value.strip()):
            return _integer(value)
        if _NUMBER.fullmatch(value.strip()):
            value = float(value)
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise _Unfit("It is a number, such as 0.25")
    return value


def _integer(value: object) -> int:
    if isinstance(value, str) and _INTEGER.fullmatch(value.strip()):
        value = int(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or not SMALLEST_INTEGER <= value <= LARGEST_INTEGER:
        raise _Unfit("It is a whole number of at most 64 bits")
    return value


def _boolean(value: object) -> bool:
    known = (
        value if isinstance(value, bool) else _BOOLEANS.get(value.strip().lower()) if isinstance(value, str) else None
    )
    if known is None:
        raise _Unfit("It is true or false")
    return known


def _date(value: object) -> str:
    if type(value) is date:
        return value.isoformat()
    if isinstance(value, str) and _DATE.fullmatch(value.strip()):
        try:
            return date.fromisoformat(value.strip()).isoformat()
        except ValueError as error:
            raise _Unfit(f"It is a date, and here the {error}") from None
    raise _Unfit("It is a date, written like 2024-01-31")


def _choice(name: str, value: object, choices: tuple[str, ...]) -> str:
    if isinstance(value, str) and value in choices:
        return value
    shown = ", ".join(f"'{each}'" for each in choices) or "none; the workflow has to name some"
    raise ParameterError(
        f"The workflow parameter '{name}' can't be {_shown(value)}.", parameter=name, hint=f"The choices are {shown}."
    )


def _secret(name: str, value: object) -> object:
    if isinstance(value, Mapping) and set(value) == {"$secret"}:
        value = value["$secret"]
    return secret(value, parameter=name)


def _shown(value: object) -> str:
    text = f"'{value}'" if isinstance(value, str) else repr(value)
    return text if len(text) <= 60 else f"{text[:57]}…"


_READERS: Mapping[str, Callable[[object], object]] = {
    "text": _text,
    "number": _number,
    "integer": _integer,
    "boolean": _boolean,
    "file": _path,
    "folder": _path,
    "column": _column,
    "date": _date,
}
TYPES = (*_READERS, "choice", "secret")
"""The types that a workflow parameter can have."""
