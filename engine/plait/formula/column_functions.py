"""Functions of a whole column: one value, the same in every row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw

from .function import Function, Parameter, anything, condition, constant, number
from .kind import ORDERED, Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from .function import Result
    from .tree import Scalar

_COMPARABLE = ORDERED - {Kind.BOOLEAN}


def _is_share(value: Scalar) -> str:
    return "" if isinstance(value, int | float) and 0 <= value <= 1 else "must be from 0 to 1"


def _of_numbers(
    name: str, help_text: str, lower: Callable[[nw.Expr], nw.Expr], result: Result = Kind.DECIMAL, copies: int = 1
) -> Function:
    return Function(
        name,
        "whole column",
        help_text,
        f"price / {name}(price)",
        (number(),),
        result,
        lower,
        is_aggregate=True,
        copies=copies,
    )


def _extreme(
    name: str, adjective: str, of_column: Callable[[nw.Expr], nw.Expr], of_row: Callable[..., nw.Expr]
) -> Function:
    return Function(
        name,
        "whole column",
        f"Of a column its {adjective} value; of several values the {adjective} in each row, leaving out missing ones.",
        f"price == {name}(price)",
        (Parameter("x", _COMPARABLE),),
        "common",
        lambda *values: of_column(values[0]) if len(values) == 1 else of_row(*values),
        repeats=1,
        is_aggregate=True,
    )


COLUMN_FUNCTIONS = (
    _of_numbers("mean", "The mean of the column.", lambda x: x.mean()),
    _of_numbers("median", "The median of the column.", lambda x: x.median()),
    _of_numbers(
        "sum",
        "The sum of the column; missing if it has no values.",
        lambda x: nw.when(x.count() > 0).then(x.sum()),
        "first",
        copies=2,
    ),
    _of_numbers("std", "The standard deviation of the column, divided by n - 1.", lambda x: x.std()),
    _of_numbers("var", "The variance of the column, divided by n - 1.", lambda x: x.var()),
    Function(
        "quantile",
        "whole column",
        "The value below which this share of the column lies, on a straight line between its neighbours.",
        "price > quantile(price, 0.9)",
        (number(), constant("share", Kind.DECIMAL, check=_is_share)),
        Kind.DECIMAL,
        lambda x, share: x.quantile(share, interpolation="linear"),
        is_aggregate=True,
    ),
    _extreme("min", "smallest", lambda x: x.min(), nw.min_horizontal),
    _extreme("max", "largest", lambda x: x.max(), nw.max_horizontal),
    Function(
        "count",
        "whole column",
        "How many values of the column are not missing.",
        "count(age)",
        (anything(),),
        Kind.INTEGER,
        lambda x: x.count().cast(nw.Int64),
        is_aggregate=True,
    ),
    Function(
        "any",
        "whole column",
        "Whether the condition holds in some row.",
        "any(price > 100)",
        (condition(),),
        Kind.BOOLEAN,
        lambda x: x.any(),
        is_aggregate=True,
    ),
    Function(
        "all",
        "whole column",
        "Whether the condition holds in every row where it is not missing.",
        "all(price > 0)",
        (condition(),),
        Kind.BOOLEAN,
        lambda x: x.all(),
        is_aggregate=True,
    ),
    Function(
        "row_count",
        "whole column",
        "How many rows the table has.",
        "1 / row_count()",
        (),
        Kind.INTEGER,
        lambda: nw.len().cast(nw.Int64),
        is_aggregate=True,
    ),
)
