"""The type that fits the values of several columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw

from plait.exact import col

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_TEXTUAL = (nw.String, nw.Categorical, nw.Enum)
_SIGNED = (nw.Int8, nw.Int16, nw.Int32, nw.Int64)


def common_type(dtypes: Sequence[nw.dtypes.DType]) -> nw.dtypes.DType | None:
    """The type that all these values fit into, or None if there is none.

    Whole numbers of several sizes become 64 bits wide, whole and decimal numbers become decimal, categories become
    text, dates become times of day 0:00. A column without any values fits everything.
    """
    present = [dtype for dtype in dtypes if dtype != nw.Unknown]
    if not present:
        return dtypes[0] if dtypes else None
    common: nw.dtypes.DType | None = present[0]
    for dtype in present[1:]:
        common = None if common is None else _of_two(common, dtype)
    return common


def brought_to(dtypes: Mapping[str, nw.dtypes.DType], schema: nw.Schema) -> list[nw.Expr]:
    """Columns with these names and types, from a table that may have other types, or lack some of them."""
    return [
        (col(name) if schema[name] == dtype else col(name).cast(dtype))
        if name in schema
        else nw.lit(None, dtype).alias(name)
        for name, dtype in dtypes.items()
    ]


def _of_two(left: nw.dtypes.DType, right: nw.dtypes.DType) -> nw.dtypes.DType | None:
    if left == right:
        return left
    if left.is_numeric() and right.is_numeric():
        return _of_numbers(left, right)
    if isinstance(left, _TEXTUAL) and isinstance(right, _TEXTUAL):
        return nw.String()
    if {type(left), type(right)} == {nw.Date, nw.Datetime}:
        return left if isinstance(left, nw.Datetime) else right
    if isinstance(left, nw.Datetime) and isinstance(right, nw.Datetime) and left.time_zone == right.time_zone:
        return nw.Datetime("us", left.time_zone)
    return None


def _of_numbers(left: nw.dtypes.DType, right: nw.dtypes.DType) -> nw.dtypes.DType:
    if not (left.is_integer() and right.is_integer()):
        return nw.Float64()
    # Beyond 64 bits only decimal numbers hold both negative values and the largest of UInt64.
    mixed = nw.UInt64 in (left, right) and (isinstance(left, _SIGNED) or isinstance(right, _SIGNED))
    if mixed:
        return nw.Float64()
    return nw.UInt64() if nw.UInt64 in (left, right) else nw.Int64()
