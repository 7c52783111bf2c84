"""A place along an axis as the value of a parameter."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from plait.figure.gestures import AxisKind

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE, _DAY = 1 / 1440, 1.0
_MOST_PLACES = 300


def axis_value(place: float, fineness: float, kind: AxisKind) -> float | str:
    """The shortest value that is drawn at this place.

    Args:
        place: Where, as the axis counts; for dates in days since 1970.
        fineness: How much one pixel is; nobody aims better than at a tenth of it.
        kind: What the axis shows.
    """
    if kind == "date":
        return _moment(place, fineness)
    if fineness <= 0:
        return place
    digits = min(_MOST_PLACES, 1 - math.floor(math.log10(fineness)))
    rounded = round(place, digits)
    # A zero with a sign is no value that anybody would write.
    return rounded + 0.0


def _moment(place: float, fineness: float) -> str:
    step = _DAY if fineness >= _DAY else _MINUTE if fineness >= _MINUTE else _MINUTE / 60
    if fineness < _MINUTE / 60:
        step = _MINUTE / 60e6
    try:
        moment = _EPOCH + timedelta(days=round(place / step) * step)
    except OverflowError:
        return (datetime.min if place < 0 else datetime.max).date().isoformat()
    # Days are no exact numbers, so that a minute may come out a microsecond short.
    if step > _MINUTE / 61:
        moment = (moment + timedelta(milliseconds=500)).replace(microsecond=0)
    plain = moment.replace(tzinfo=None)
    if step == _DAY:
        return plain.date().isoformat()
    return plain.isoformat(timespec="minutes" if step == _MINUTE else "auto")
