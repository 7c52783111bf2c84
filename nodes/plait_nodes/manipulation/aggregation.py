"""What Group By and Pivot make of a group of rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import narwhals as nw
from pydantic import BaseModel, Field

from plait import Column, MissingColumnError, NewColumn, ParameterError
from plait.backends.summary import QuantileType, Summarising, Summary
from plait.held import of_type

from .column_names import require_distinct

if TYPE_CHECKING:
    from collections.abc import Sequence

_OF_TIMES = ("mean", "median", "range")
_OF_DURATIONS = (*_OF_TIMES, "sum", "std", "quantile")
_NUMERIC = (
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
)
_OF_PLAIN_VALUES = (
    "min",
    "max",
    "most_frequent",
    "sorted_list",
    "joined_text",
    "joined_distinct",
    "joined_with_counts",
)
"""What needs an order of the values, or a text for each."""


class Aggregation(BaseModel):
    """One column of the result: what is made of which column."""

    column: Annotated[Column, Field(description="The column; not needed to count rows.")] = ""
    function: Annotated[Summarising, Field(description="What is made of its values.")] = "rows"
    name: Annotated[NewColumn, Field(description="The name of the new column; made from the others if empty.")] = ""
    quantile: Annotated[float, Field(ge=0, le=1, description="Which quantile, such as 0.25.")] = 0.5
    quantile_type: Annotated[
        QuantileType,
        Field(
            description="How a quantile between values is estimated: of type 7, as numpy and spreadsheets do, or "
            "of type 6, as KNIME and SPSS do."
        ),
    ] = "7"
    separator: Annotated[str, Field(description="What stands between joined texts.")] = ", "
    missing: Annotated[
        bool, Field(description="Whether distinct and joined values include the missing one, as a value like others.")
    ] = False

    def summary(self) -> Summary:
        return Summary(
            self.name or self._default_name(),
            self.function,
            self.column,
            self.quantile,
            self.separator,
            self.quantile_type,
            self.missing,
        )

    def _default_name(self) -> str:
        if self.function == "rows":
            return "rows"
        ending = f"_{self.quantile:g}" if self.function == "quantile" else ""
        return f"{self.column}_{self.function}{ending}"


def check_summaries(schema: nw.Schema, keys: Sequence[str], summaries: Sequence[Summary], *, parameter: str) -> None:
    """Refuse what can't be worked out, before anything runs.

    Raises:
        MissingColumnError: a column is not there.
        ParameterError: a function that does not fit the column's type, or two columns of one name.
    """
    for summary in summaries:
        if summary.function != "rows":
            _check_type(schema, summary, parameter)
    require_distinct([*keys, *(summary.name for summary in summaries)], parameter=parameter)


def _check_type(schema: nw.Schema, summary: Summary, parameter: str) -> None:
    name, function = summary.column, summary.function
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
    if function not in _NUMERIC or dtype.is_numeric() or dtype in (nw.Boolean, nw.Unknown):
        return
    # A duration adds up like a number; a point in time has a middle and a distance, but no sum.
    if (dtype == nw.Duration and function in _OF_DURATIONS) or (dtype.is_temporal() and function in _OF_TIMES):
        return
    raise ParameterError(
        f"'{function}' needs numbers, and the column '{name}' is {of_type(dtype)}.",
        parameter=parameter,
        hint="Choose another function, or convert the column with Type Converter.",
    )
