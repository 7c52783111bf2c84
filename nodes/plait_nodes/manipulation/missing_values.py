"""Do something about missing values."""

from __future__ import annotations

import math
from typing import Annotated, Literal, cast

import narwhals as nw
from pydantic import BaseModel, Field

from plait import Columns, ParameterError, Table, node
from plait.backends import backend_of
from plait.backends.backend import Ends
from plait.backends.summary import Summarising, Summary, Summing
from plait.held import of_type

from .imputation import Imputation, Plain, Strategy, Treatment, Treatments, constant, to_plain
from .preparation import Announced, Prepared, announced, type_of, type_text, without_nan

_LEARNT = ("mean", "median", "most_frequent", "min", "max")
_NUMERIC = ("mean", "median", "linear", "average")
Ties = Literal["smallest", "soonest"]


class MissingRule(BaseModel):
    """What happens to the missing values of some columns."""

    columns: Annotated[Columns, Field(description="The columns that the rule is for.")]
    strategy: Annotated[Strategy, Field(description="What happens to a missing value.")] = "leave"
    value: Annotated[Plain, Field(description="The constant, for the strategy 'constant'.")] = ""


def _schema(
    table: nw.Schema | None,
    *,
    numbers: Strategy,
    number: float,
    others: Strategy,
    text: str,
    rules: list[MissingRule],
    whole_numbers: bool,
    ends: Ends,
    ties: Ties,
) -> Announced | None:
    if table is None:
        return None
    treatments = _treatments(table, numbers, number, others, text, rules, whole_numbers)
    return announced(table, Imputation(Treatments(columns=treatments, ends=ends)))


@node(
    "manipulation.missing_values",
    category="Manipulation/Rows",
    icon="help-box-outline",
    face="numbers: {numbers}, others: {others}",
    tags=(
        "impute",
        "null",
        "NA",
        "fill",
        "drop missing",
        "remove empty",
        "empty cells",
        "blanks",
        "fillna",
        "dropna",
        "clean",
    ),
    schema=_schema,
    collects=True,
    passes=2,
)
def missing_values(
    table: Table,
    *,
    numbers: Annotated[Strategy, Field(description="What happens to missing numbers.")] = "leave",
    number: Annotated[float, Field(description="The number for the strategy 'constant'.")] = 0.0,
    others: Annotated[
        Literal["leave", "constant", "most_frequent", "min", "max", "previous", "next", "remove_row"],
        Field(description="What happens to missing values of all other types."),
    ] = "leave",
    text: Annotated[str, Field(description="The text for the strategy 'constant', used in columns of text.")] = "",
    rules: Annotated[
        list[MissingRule],
        Field(description="What happens in single columns instead; the last rule for a column counts."),
    ] = [],  # noqa: B006 - never changed
    whole_numbers: Annotated[
        bool, Field(description="Whether columns of whole numbers stay so: what is worked out for them is rounded.")
    ] = False,
    ends: Annotated[
        Ends,
        Field(
            description="Whether the first and last values stay missing with 'linear' and 'average', or become the "
            "nearest one that is there."
        ),
    ] = "missing",
    ties: Annotated[
        Ties,
        Field(
            description="Which of equally frequent values is 'most_frequent': the smallest, or the one that was the "
            "first to come so often, row by row, as in KNIME."
        ),
    ] = "smallest",
) -> Prepared:
    """Replace missing values or remove their rows, and learn the replacements for other tables.

    'mean', 'median', 'most_frequent', 'min' and 'max' are taken from the values that are there. 'previous' and 'next'
    take the value of the nearest row before or after that has one, 'linear' a straight line between both, and 'average'
    their mean; where there is none, values stay missing, but *ends* can have the nearest one of the other side for the
    last two. 'remove_row' removes the row, after everything else has been replaced.

    Columns of whole numbers become decimal with 'mean', 'median', 'linear', 'average' and a constant with decimals,
    unless *whole_numbers* rounds the values (a half upwards), and larger with a constant that they have no room for. A
    column without any value stays without. NaN, a number that is none, is not missing, and does not count for what is
    taken from the values.

    The model replaces missing values of another table by what was learnt on this one.

    Example: numbers → 'median', others → 'most_frequent', and a rule that removes rows without `target`.
    """
    schema = table.collect_schema()
    treatments = _treatments(schema, numbers, number, others, text, rules, whole_numbers)
    model = Imputation(Treatments(columns={**treatments, **_learnt(table, treatments, ties)}, ends=ends))
    return Prepared(model.apply(table), model)


def _treatments(
    schema: nw.Schema,
    numbers: Strategy,
    number: float,
    others: Strategy,
    text: str,
    rules: list[MissingRule],
    whole_numbers: bool,
) -> dict[str, Treatment]:
    """The treatment of each column that has one, without what is yet to be learnt."""
    chosen: dict[str, Treatment] = {}
    for name, dtype in schema.items():
        if dtype.is_nested() or dtype == nw.Unknown:
            continue
        if dtype.is_numeric():
            chosen[name] = _treatment(name, dtype, numbers, number, "numbers", whole_numbers)
        elif others != "constant" or dtype in (nw.String, nw.Categorical, nw.Enum):
            chosen[name] = _treatment(name, dtype, others, text, "others", whole_numbers)
    for rule in rules:
        for name in rule.columns.among(schema):
            chosen[name] = _treatment(name, schema[name], rule.strategy, rule.value, "rules", whole_numbers)
    return {name: chosen[name] for name in schema if name in chosen and chosen[name].strategy != "leave"}


def _treatment(
    name: str, dtype: nw.dtypes.DType, strategy: Strategy, value: Plain, parameter: str, whole_numbers: bool
) -> Treatment:
    if dtype.is_nested():
        raise ParameterError(f"The column '{name}' has lists, which can't be replaced.", parameter=parameter)
    before = type_of(type_text(dtype))
    if strategy in _NUMERIC and not dtype.is_numeric():
        raise ParameterError(
            f"'{strategy}' needs numbers, and the column '{name}' is {of_type(dtype)}.", parameter=parameter
        )
    if strategy == "constant":
        plain, becomes = constant(value, name, before, parameter=parameter)
        return Treatment(strategy=strategy, dtype=type_text(before), becomes=type_text(becomes), value=plain)
    decimal = strategy in _NUMERIC and not dtype.is_float() and not (whole_numbers and dtype.is_integer())
    becomes = nw.Float64() if decimal else before
    return Treatment(strategy=strategy, dtype=type_text(before), becomes=type_text(becomes))


def _learnt(table: Table, treatments: dict[str, Treatment], ties: Ties) -> dict[str, Treatment]:
    """The treatments that need values of the table, with these values; all in one query."""
    names = [name for name, each in treatments.items() if each.strategy in _LEARNT]
    if not names:
        return {}
    summaries = [Summary(name, _function(treatments[name].strategy, ties), name) for name in names]
    backend = backend_of(table)
    row = backend.collect(backend.summarise(without_nan(table, names), [], summaries)).row(0)
    return {
        name: treatments[name].model_copy(update={"value": _plain_for(treatments[name], value)})
        for name, value in zip(names, row, strict=True)
    }


def _function(strategy: Strategy, ties: Ties) -> Summing:
    if strategy == "most_frequent" and ties == "soonest":
        return "soonest_most_frequent"
    return cast("Summarising", strategy)


def _plain_for(treatment: Treatment, value: object) -> Plain | None:
    """What was learnt, in the type that the column then has."""
    if isinstance(value, float) and type_of(treatment.becomes).is_integer():
        return math.floor(value + 0.5)
    return to_plain(value)
