"""Values of a table as texts: short ones for its cells, full ones for tooltips and the clipboard."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from plait_gui.language import tr
from plait_gui.late import Late

if TYPE_CHECKING:
    import pyarrow as pa
else:
    pa = Late("pyarrow")

MISSING = "–"
LONGEST = 160
"""Characters of a text that a cell is given; it shows fewer."""
LONGEST_TIP = 2000

_UNITS = {"s": 10**6, "ms": 10**3, "us": 1}


def cell_text(value: pa.Scalar) -> str:
    """What a cell shows: one line, numbers with six significant digits."""
    if not value.is_valid:
        return MISSING
    if pa.types.is_floating(value.type):
        return f"{value.as_py():.6g}"
    return one_line(full_text(value), LONGEST)


def full_text(value: pa.Scalar) -> str:
    """All of a value; an empty text for a missing one."""
    if not value.is_valid:
        return ""
    kind = value.type
    if pa.types.is_boolean(kind):
        return "true" if value.as_py() else "false"
    if pa.types.is_timestamp(kind) or pa.types.is_time(kind):
        return _without_zeros(str(value.cast(pa.string())))
    if pa.types.is_duration(kind):
        return _duration(value)
    if pa.types.is_binary(kind) or pa.types.is_large_binary(kind) or pa.types.is_binary_view(kind):
        return tr("{n} bytes", n=len(value.as_py()))
    return str(value.as_py())


def tip_text(value: pa.Scalar) -> str:
    """What a tooltip shows of a value."""
    if not value.is_valid:
        return tr("missing")
    text = full_text(value)
    return text if len(text) <= LONGEST_TIP else f"{text[:LONGEST_TIP]}…"


def one_line(text: str, most: int) -> str:
    """The beginning of a text without line ends and other characters that would move its neighbours."""
    short = text if len(text) <= most else f"{text[: most - 1]}…"
    return short.replace("\n", "↵").replace("\r", "").replace("\t", "⇥")


def type_name(kind: pa.DataType) -> str:
    """The type of a column in one short word."""
    words = (
        (pa.types.is_boolean, "bool"),
        (pa.types.is_integer, "int"),
        (pa.types.is_floating, "float"),
        (pa.types.is_decimal, "decimal"),
        (pa.types.is_dictionary, "category"),
        (pa.types.is_date, "date"),
        (pa.types.is_time, "time"),
        (pa.types.is_timestamp, "datetime"),
        (pa.types.is_duration, "duration"),
        (pa.types.is_struct, "struct"),
        (pa.types.is_null, "empty"),
        (_is_text, "text"),
        (_is_list, "list"),
    )
    return next((word for test, word in words if test(kind)), str(kind))


def is_number(kind: pa.DataType) -> bool:
    """Whether the values of a column are right-aligned numbers."""
    return bool(pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_decimal(kind))


def _is_text(kind: pa.DataType) -> bool:
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind))


def _is_list(kind: pa.DataType) -> bool:
    return bool(pa.types.is_list(kind) or pa.types.is_large_list(kind) or pa.types.is_fixed_size_list(kind))


def _without_zeros(text: str) -> str:
    """A time without a fraction of a second that is nothing."""
    whole, point, fraction = text.partition(".")
    digits = fraction.rstrip("Z0123456789+-:")
    return text if digits or fraction.strip("0Z") else whole + ("Z" if point and fraction.endswith("Z") else "")


def _duration(value: pa.Scalar) -> str:
    unit = value.type.unit
    microseconds = value.value // 1000 if unit == "ns" else value.value * _UNITS[unit]
    return str(timedelta(microseconds=microseconds))
