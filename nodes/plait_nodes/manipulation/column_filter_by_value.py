"""Remove columns by what they hold."""

from __future__ import annotations

import math
from itertools import combinations
from typing import Annotated, Any, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Columns, ModelDescription, ParameterError, Table, Transformer, node, stored_as
from plait.backends import backend_of
from plait.backends.summary import Summary
from plait.exact import col, without
from plait.table import collect

from .correlated import stands_for
from .preparation import Preparation, State, without_nan
from .result_table import result_table

_SUMMARY = nw.Schema(
    {
        "column": nw.String(),
        "missing": nw.Int64(),
        "constant": nw.Boolean(),
        "variance": nw.Float64(),
        "correlated with": nw.String(),
        "kept": nw.Boolean(),
    }
)

_MOST_CORRELATED = 300
"""Each pair of columns is compared, so twice as many take four times as long."""


class Removed(State):
    """The columns that are taken out."""

    names: list[str]


@stored_as("manipulation.column_removal")
class ColumnRemoval(Preparation[Removed]):
    """Takes the same columns out of another table; those that it does not have don't matter."""

    state_class = Removed

    def describe(self) -> ModelDescription:
        return ModelDescription(self.kind, nw.Schema(), nw.Schema(), drops=tuple(self.state.names))

    def apply(self, table: Table) -> Table:
        schema = table.collect_schema()
        return without(table, [name for name in self.state.names if name in schema])


class Filtered(NamedTuple):
    """The columns that are left, the same for other tables, and what was found."""

    table: Table
    model: Transformer
    summary: Table


def _schema(
    table: nw.Schema | None,
    *,
    columns: Columns,
    constant: bool,
    value: str,
    **_: object,
) -> tuple[None, None, nw.Schema]:
    _check(constant, value)
    if table is not None:
        columns.among(table)
    return None, None, _SUMMARY


@node(
    "manipulation.column_filter_by_value",
    category="Manipulation/Columns",
    icon="table-column-remove",
    title="Column Filter by Value",
    face="{columns}",
    tags=(
        "missing value column filter",
        "constant value column filter",
        "low variance filter",
        "correlation filter",
        "remove empty columns",
        "drop constant",
        "feature selection",
    ),
    schema=_schema,
    collects=True,
    passes=2,
)
def column_filter_by_value(
    table: Table,
    *,
    columns: Annotated[Columns, Field(description="The columns that are looked at; all others stay.")] = Columns(),
    missing: Annotated[
        float | None,
        Field(ge=0, le=1, description="From which share of missing values on a column is removed; empty for never."),
    ] = 1.0,
    count: Annotated[
        int | None, Field(ge=1, description="From how many missing values on a column is removed; empty for never.")
    ] = None,
    constant: Annotated[bool, Field(description="Whether a column is removed that has the same value in all rows.")] = (
        False
    ),
    value: Annotated[
        str, Field(description="The value of which such columns are removed, as a text or a number; empty for any.")
    ] = "",
    variance: Annotated[
        float | None,
        Field(ge=0, allow_inf_nan=False, description="Up to which variance numbers are removed; empty for never."),
    ] = None,
    correlation: Annotated[
        float | None,
        Field(
            gt=0,
            le=1,
            description="From which correlation on one column stands for another, whatever its sign; empty for never.",
        ),
    ] = None,
    least_rows: Annotated[
        int, Field(ge=1, description="With fewer rows than this in the table no column is removed.")
    ] = 1,
) -> Filtered:
    """Remove the columns that tell too little: missing values, always the same, or what another column tells already.

    A column goes if one of the rules says so: with the default those that have no value at all. With *missing* 0.9
    those go in which 90 % of the rows or more have no value, with *count* 1 those that lack any. NaN counts as missing.
    For *constant* a missing value is a value too, so a column with one value and gaps stays, and one that has nothing
    but gaps goes unless there is a *value*. The variance is that of a sample (n - 1), of the known numbers.

    With a *correlation* (Pearson's, of the rows where both are known) the numbers that the other rules leave are looked
    at last: the column that is correlated with the most others stays and these go, and so on with the rest; of several
    the first one stays.

    `summary` has a row for each column that was looked at. The model takes the same columns out of another table. Which
    columns are left is known only when the node has run.

    Example: *variance* 0.0 removes the numbers that never change.
    """
    _check(constant, value)
    schema = table.collect_schema()
    chosen = list(dict.fromkeys(columns.among(schema)))
    found = _found(table, schema, chosen, value)
    rows = found.pop("rows")[0]
    removed = []
    for name, lacking, same, is_value, spread in zip(chosen, *found.values(), strict=True):
        rules = (
            missing is not None and rows > 0 and lacking >= missing * rows,
            count is not None and lacking >= count,
            constant and same and (not value or is_value),
            variance is not None and spread is not None and spread <= variance,
        )
        if rows >= least_rows and any(rules):
            removed.append(name)
    partners: dict[str, str] = {}
    if correlation is not None and rows >= least_rows:
        numbers = [name for name in chosen if name not in removed and schema[name].is_numeric()]
        partners = _correlated(table, numbers, correlation)
        removed += partners
    model = ColumnRemoval(Removed(names=removed))
    summary = {
        "column": chosen,
        "missing": found["missing"],
        "constant": found["constant"],
        "variance": found["variance"],
        "correlated with": [partners.get(name) for name in chosen],
        "kept": [name not in removed for name in chosen],
    }
    return Filtered(model.apply(table), model, result_table(summary, _SUMMARY))


def _correlated(table: Table, names: list[str], threshold: float) -> dict[str, str]:
    """The columns that others stand for, and by which each is represented.

    Raises:
        ParameterError: there are too many columns.
    """
    if len(names) > _MOST_CORRELATED:
        raise ParameterError(
            f"{len(names)} columns are chosen; correlations are compared for {_MOST_CORRELATED} at most.",
            parameter="columns",
            hint="Choose fewer, or filter them in several steps.",
        )
    pairs = list(combinations(range(len(names)), 2))
    if not pairs:
        return {}
    backend = backend_of(table)
    asked = [Summary(f"{one} {other}", "correlation", names[one], other=names[other]) for one, other in pairs]
    row = backend.collect(backend.summarise(without_nan(table, names), [], asked)).row(0)
    correlations = {pair: math.nan if value is None else value for pair, value in zip(pairs, row, strict=True)}
    found = stands_for(correlations, len(names), threshold)
    return {names[one]: names[other] for one, other in sorted(found.items())}


def _check(constant: bool, value: str) -> None:
    """Refuse a value that would have no effect.

    Raises:
        ParameterError: constant columns are not looked for.
    """
    if value and not constant:
        raise ParameterError(
            "A value is given, but constant columns are kept.", parameter="value", hint="Switch *constant* on."
        )


def _found(table: Table, schema: nw.Schema, names: list[str], value: str) -> dict[str, list[Any]]:
    """Of each column how many values it lacks, whether all rows are the same, whether as given, and its variance."""
    asked = [nw.len().alias("rows")]
    for place, name in enumerate(names):
        dtype = schema[name]
        column = col(name).fill_nan(None) if dtype.is_float() else col(name)
        asked.append(column.is_null().sum().alias(f"{place} missing"))
        asked.append(_is_same(column, dtype).alias(f"{place} constant"))
        asked.append(_is_value(column, dtype, value).alias(f"{place} value"))
        spread = column.cast(nw.Float64).var() if dtype.is_numeric() else nw.lit(None, nw.Float64)
        asked.append(spread.alias(f"{place} variance"))
    row = collect(table.select(*asked)).rows(named=True)[0]
    found = {
        about: [row[f"{place} {about}"] for place in range(len(names))]
        for about in ("missing", "constant", "value", "variance")
    }
    rows = row["rows"]
    found["constant"] = [
        rows > 0 and (lacking == rows or (lacking == 0 and bool(same)))
        for lacking, same in zip(found["missing"], found["constant"], strict=True)
    ]
    return {**found, "rows": [rows]}


def _is_same(column: nw.Expr, dtype: nw.dtypes.DType) -> nw.Expr:
    """Whether all values are equal; those that have an order are faster compared by it."""
    if dtype.is_numeric() or dtype.is_temporal() or dtype in (nw.String, nw.Boolean):
        return column.min() == column.max()
    if dtype in (nw.Categorical, nw.Enum):
        return column.cast(nw.String).min() == column.cast(nw.String).max()
    if dtype in (nw.Object, nw.Unknown):
        return nw.lit(False, nw.Boolean)
    return column.n_unique() == 1


def _is_value(column: nw.Expr, dtype: nw.dtypes.DType, value: str) -> nw.Expr:
    """Whether some row has the value; of a constant column then all have."""
    if not value:
        return nw.lit(False, nw.Boolean)
    if dtype.is_numeric():
        number = _number(value)
        return (column.cast(nw.Float64) == number).any() if number is not None else nw.lit(False, nw.Boolean)
    if dtype in (nw.String, nw.Categorical, nw.Enum):
        return (column.cast(nw.String) == value).any()
    if dtype == nw.Boolean:
        return (column == (value.lower() == "true")).any() if value.lower() in ("true", "false") else nw.lit(False)
    return nw.lit(False, nw.Boolean)


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
