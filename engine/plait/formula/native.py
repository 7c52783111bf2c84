"""What narwhals has no word for, asked of polars itself.

narwhals hands the name of an operation to the library that the table is of, and polars knows more names than narwhals
does. What is made here stays a part of the query, but it works for tables of polars only; a function that uses it says
so (`Function.is_native`), so that tables of another library are refused by name and not in the middle of a run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from narwhals._expression_parsing import ExprKind, ExprNode

if TYPE_CHECKING:
    from collections.abc import Callable

    import narwhals as nw
    import polars as pl


def native(x: nw.Expr, operation: str, **arguments: object) -> nw.Expr:
    """An operation of polars that gives a value for each value, such as 'arcsin' or 'str.reverse'."""
    return x._append_node(ExprNode(ExprKind.ELEMENTWISE, operation, **cast("dict[str, Any]", arguments)))


def each(x: nw.Expr, function: Callable[[str], object], dtype: pl.DataType) -> nw.Expr:
    """A Python function of one text, called for each value that is not missing."""
    return native(x, "map_elements", function=function, return_dtype=dtype, skip_nulls=True)
