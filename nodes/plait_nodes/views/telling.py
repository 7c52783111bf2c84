"""What a window tells of the point or bar under the mouse."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from plait.figure.numerals import numeral

if TYPE_CHECKING:
    from .quantity import Kind

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def told(value: Any, kind: Kind = "number") -> str:  # noqa: ANN401 - a cell of a table
    """A value of an axis as text; dates are days since 1970."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return "missing"
    if kind == "date":
        try:
            moment = _EPOCH + timedelta(days=float(value))
        except OverflowError:
            return numeral(float(value), 6)
        # Days are no exact numbers, so that a second may come out a microsecond short.
        moment = (moment + timedelta(milliseconds=500)).replace(microsecond=0, tzinfo=None)
        is_day = moment.time() == datetime.min.time()
        return moment.date().isoformat() if is_day else moment.isoformat(" ")
    return numeral(float(value), 6)


def counted(rows: float) -> str:
    """A number of rows."""
    return f"{numeral(float(rows), 6)} row{'' if rows == 1 else 's'}"
