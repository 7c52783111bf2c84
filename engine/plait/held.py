"""What a column holds, in the words of errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw
import polars as pl

if TYPE_CHECKING:
    from polars._typing import PolarsDataType


def held(dtype: nw.dtypes.DType | PolarsDataType) -> str:
    """What a column of this type holds, such as `Int64 values`.

    A column in which everything is missing may have no type, and libraries call that Null, or Unknown.
    """
    return "nothing but missing values" if is_untyped(dtype) else f"{dtype} values"


def of_type(dtype: nw.dtypes.DType | PolarsDataType) -> str:
    """Of which type a column is, such as `of type Int64`."""
    return "of no known type" if is_untyped(dtype) else f"of type {dtype}"


def is_untyped(dtype: nw.dtypes.DType | PolarsDataType) -> bool:
    """Whether it is the type of a column in which everything is missing."""
    return dtype in (pl.Null, pl.Unknown) if isinstance(dtype, pl.DataType | type) else dtype == nw.Unknown
