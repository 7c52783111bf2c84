"""What Group By and Pivot make of a group of rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import narwhals as nw
from pydantic import BaseModel, Field

from plait import Column, MissingColumnError, NewColumn, ParameterError
from plait.backends.summary import OfOne, QuantileType, Summarising, Summary, Summing
from plait.held import of_type

from .column_names import require_distinct

if TYPE_CHECKING:
    from collections.abc import Sequence

_OF_TIMES = ("mean", "median", "range")
_OF_DURATIONS = (*_OF_TIMES, "sum", "std", "quantile")
_OF_TWO = ("covariance", "correlation")
_OF_TRUTH = ("count_true", "count_false")
_OF_NO_COLUMN = ("rows", "percent")
NUMERIC = (
    *_OF_DURATIONS,
    "var",
    "product",
    "sum_of_squares",
    "sum_of_logs",
    "geometric_mean",
    "geometric_std",
    "mean_absolute_deviation",
    "median_absolute_deviation",
    "skewness",
    "kurtosis",
    *_OF_TWO,
)
_OF_PLAIN_VALUES = (
    "min",
    "max",
    "most_frequent",
    "first_most_frequent",
    "sorted_list",
    "joined_text",
    "joined_distinct",
    "joined_with_counts",
)
"""What needs an order of the values, or a text for each."""


Share = Annotated[float, Field(ge=0, le=1, description="Which quantile, such as 0.25.")]
QuantileKind = Annotated[
    QuantileType,
    Field(
        description="How a quantile between values is estimated, by the numbers of Hyndman and Fan: 7 as numpy and "
        "spreadsheets do, 6 as KNIME and SPSS do."
    ),
]
Separator = Annotated[str, Field(description="What stands between joined texts.")]
CountsMissing = Annotated[
    bool,
    Field(description="Whether distinct, joined and most frequent values include the missing one, as one like others."),
]
OfSingle = Annotated[
    OfOne, Field(description="Whether variance and deviations of a single value are missing, or 0 as KNIME has them.")
]


class Aggregation(BaseModel):
    """One column of the result: what is made of which column."""

    column: Annotated[Column, Field(description="The column; not needed to count rows.")] = ""
    function: Annotated[Summarising, Field(description="What is made of its values.")] = "rows"
    name: Annotated[NewColumn, Field(description="The name of the new column; made from the others if empty.")] = ""
    quantile: Share = 0.5
    quantile_type: QuantileKind = "7"
    separator: Separator = ", "
    missing: CountsMissing = False
    of_one: OfSingle = "missing"
    other: Annotated[Column, Field(description="The second column, for covariance and correlation.")] = ""

    def summary(self) -> Summary:
        return Summary(
            self.name or self._default_name(),
            self.function,
            self.column,
            self.quantile,
            self.separator,
            self.quantile_type,
            self.missing,
            self.of_one,
            self.other,
        )

    def _default_name(self) -> str:
        if self.function in _OF_NO_COLUMN:
            return self.function
        if self.function in _OF_TWO:
            return f"{self.column}_{self.other}_{self.function}"
        ending = f"_{self.quantile:g}" if self.function == "quantile" else ""
        return f"{self.column}_{self.function}{ending}"


def check_summaries(schema: nw.Schema, keys: Sequence[str], summaries: Sequence[Summary], *, parameter: str) -> None:
    """Refuse what can't be worked out, before anything runs.

    Raises:
        MissingColumnError: a column is not there.
        ParameterError: a function that does not fit the column's type, or two columns of one name.
    """
    for summary in summaries:
        if summary.function not in _OF_NO_COLUMN:
            _check_type(schema, summary, parameter)
    require_distinct([*keys, *(summary.name for summary in summaries)], parameter=parameter)


def _check_type(schema: nw.Schema, summary: Summary, parameter: str) -> None:
    check_column(schema, summary.column, summary.function, parameter)
    if summary.function in _OF_TWO:
        check_column(schema, summary.other, summary.function, parameter, second=True)


def check_column(schema: nw.Schema, name: str, function: Summing, parameter: str, *, second: bool = False) -> None:
    """Refuse a function that can't be worked out of a column.

    Raises:
        MissingColumnError: the column is not there.
        ParameterError: no column is chosen, or the function does not fit its type.
    """
    if not name and second:
        raise ParameterError(f"No second column is chosen for '{function}'.", parameter=parameter)
    if not name:
        raise ParameterError(f"No column is chosen for '{function}'.", parameter=parameter)
    if name not in schema:
        raise MissingColumnError(name, schema.names())
    dtype = schema[name]
    if function in _OF_PLAIN_VALUES and (dtype.is_nested() or dtype == nw.Object):
        raise ParameterError(
            f"'{function}' can't be made of the column '{name}', which is {of_type(dtype)}.",
            parameter=parameter,
            hint="Choose another function, or take the values apart with Explode.",
        )
    if function in _OF_TRUTH and dtype not in (nw.Boolean, nw.Unknown):
        raise ParameterError(
            f"'{function}' needs true and false, and the column '{name}' is of type {dtype}.", parameter=parameter
        )
    if function not in NUMERIC or dtype.is_numeric() or dtype in (nw.Boolean, nw.Unknown):
        return
    # A duration adds up like a number; a point in time has a middle and a distance, but no sum.
    if (dtype == nw.Duration and function in _OF_DURATIONS) or (dtype.is_temporal() and function in _OF_TIMES):
        return
    raise ParameterError(
        f"'{function}' needs numbers, and the column '{name}' is {of_type(dtype)}.",
        parameter=parameter,
        hint="Choose another function, or convert the column with Type Converter.",
    )
