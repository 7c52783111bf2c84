"""Errors as plain data, so that they can cross to another process."""

from __future__ import annotations

import traceback
from typing import Any

from plait import errors
from plait.errors import NodeFailedError, PlaitError

_SCALARS = (type(None), bool, int, float, str)


def error_to_record(error: BaseException) -> dict[str, Any]:
    """The class and the fields of an error of ours; any other becomes a NodeFailedError with its traceback."""
    if not isinstance(error, PlaitError):
        details = "".join(traceback.format_exception(error))
        error = NodeFailedError(f"{type(error).__name__}: {error}", details=details)
    # A plugin may have classes of its own; the nearest of ours says as much of them as can be shown.
    kind = next(each.__name__ for each in type(error).__mro__ if vars(errors).get(each.__name__) is each)
    return {"kind": kind, "fields": {name: value for name, value in vars(error).items() if _is_plain(value)}}


def error_from_record(data: dict[str, Any]) -> PlaitError:
    """The error that `error_to_record` told of."""
    kind = getattr(errors, data["kind"], None)
    if not (isinstance(kind, type) and issubclass(kind, PlaitError)):
        kind = PlaitError
    fields = {name: tuple(value) if isinstance(value, list) else value for name, value in data["fields"].items()}
    # Not called: each class takes other arguments, and what they came to is in the fields.
    error: PlaitError = kind.__new__(kind, fields.get("message", ""))
    vars(error).update(fields)
    return error


def _is_plain(value: object) -> bool:
    if isinstance(value, list | tuple):
        return all(isinstance(each, _SCALARS) for each in value)
    return isinstance(value, _SCALARS)
