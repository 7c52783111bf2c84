"""Categories as numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Column, Columns, DataError, FromPort, ModelDescription, ParameterError, Table, node, stored_as
from plait.backends import backend_of
from plait.backends.summary import Summary
from plait.exact import col

from .preparation import (
    Announced,
    Preparation,
    Prepared,
    State,
    announced,
    require_columns,
    require_numbers,
    type_of,
    type_text,
)
from .series import new_names

if TYPE_CHECKING:
    from collections.abc import Iterable

Method = Literal["ordinal", "appearance", "count", "share", "target mean"]

_PLACES = ("ordinal", "appearance")


class Codes(State):
    """The number of each value, written as a text, for each column."""

    numbers: dict[str, dict[str, float]]
    unknown: dict[str, float | None]
    """The number of a value that was not there, and of a missing one."""
    dtypes: dict[str, str]
    is_whole: bool
    suffix: str


@stored_as("manipulation.category_encoding")
class CategoryEncoding(Preparation[Codes]):
    """Replaces the categories of a table by the numbers that it learnt."""

    state_class = Codes

    def describe(self) -> ModelDescription:
        state = self.state
        features = nw.Schema({name: type_of(text) for name, text in state.dtypes.items()})
        return ModelDescription(
            self.kind, features, nw.Schema({name + state.suffix: self._type for name in state.dtypes})
        )

    def apply(self, table: Table) -> Table:
        require_columns(table.collect_schema(), self.state.dtypes)
        encoded = [self._encoded(name).alias(name + self.state.suffix) for name in self.state.dtypes]
        return table.with_columns(*encoded) if encoded else table

    @property
    def _type(self) -> nw.dtypes.DType:
        return nw.Int64() if self.state.is_whole else nw.Float64()

    def _encoded(self, name: str) -> nw.Expr:
        numbers, unknown = self.state.numbers.get(name, {}), self.state.unknown.get(name)
        default = nw.lit(None if unknown is None else self._number(unknown), self._type)
        if not numbers:
            # Beside a column, so that there is one number for each row.
            return nw.when(col(name).is_null()).then(default).otherwise(default)
        codes = list(map(self._number, numbers.values()))
        text = col(name).cast(nw.String)
        return text.replace_strict(list(numbers), codes, default=default, return_dtype=self._type)

    def _number(self, number: float) -> float:
        return int(number) if self.state.is_whole else number


def _schema(
    table: nw.Schema | None,
    *,
    columns: Columns,
    method: Method,
    target: str,
    smoothing: float,
    suffix: str,
    start: int,
    step: int,
) -> Announced | None:
    if table is None:
        return None
    chosen = _chosen(table, columns, method, target, suffix)
    return announced(table, _encoding(table, chosen, method, {}, {}, suffix))


@node(
    "manipulation.category_encoder",
    category="Manipulation/Columns",
    icon="numeric-1-box-multiple-outline",
    face="{method}",
    tags=(
        "category to number",
        "label encoding",
        "ordinal encoding",
        "target encoding",
        "frequency encoding",
        "encode",
    ),
    schema=_schema,
    collects=True,
    passes=2,
)
def category_encoder(
    table: Table,
    *,
    columns: Annotated[
        Columns, FromPort(types="nominal"), Field(description="The columns whose values become numbers.")
    ] = Columns.of_type("nominal"),
    method: Annotated[
        Method,
        Field(
            description="Which number a value gets: its place among the sorted values, or in the order in which they "
            "first come, how often it comes, as a count or share, or the mean of the target in its rows."
        ),
    ] = "ordinal",
    target: Annotated[Column, Field(description="The numbers whose mean is taken, for 'target mean'.")] = "",
    smoothing: Annotated[
        float,
        Field(ge=0, description="How many rows with the mean of all are added to each value, for 'target mean'."),
    ] = 10.0,
    suffix: Annotated[
        str, Field(description="Added to the name of the new columns; they replace the old if empty.")
    ] = "",
    start: Annotated[int, Field(description="The number of the first value, for 'ordinal' and 'appearance'.")] = 0,
    step: Annotated[int, Field(description="What is added from value to value, for the same two.")] = 1,
) -> Prepared:
    """Replace categories by numbers, and learn the numbers for other tables.

    'ordinal' numbers the values from 0 in their order, 'appearance' in the order in which they first come, as KNIME's
    Category to Number does, unless *start* and *step* say otherwise; 'count' and 'share' are how often a value comes;
    'target mean' is the mean of the target where the value stands, drawn towards the mean of all rows where it is
    rare: with the smoothing m, (sum + m · mean of all) / (count + m). Fit it on training rows only, or the target
    leaks into the features.

    Missing values, and in another table values that were not there before, become missing with 'ordinal' and
    'appearance', 0 with 'count' and 'share', and the mean of all rows with 'target mean'. Rows without a target do not
    count there.

    Example: column `origin`, 'ordinal': EWR, JFK and LGA become 0, 1 and 2.
    """
    schema = table.collect_schema()
    chosen = _chosen(schema, columns, method, target, suffix)
    mean = _mean(table, target) if method == "target mean" else None
    numbers = {name: _numbers(table, name, method, target, mean, smoothing) for name in chosen}
    if method in _PLACES:
        numbers = {name: _from(places, start, step) for name, places in numbers.items()}
    unknown = {"ordinal": None, "appearance": None, "count": 0.0, "share": 0.0, "target mean": mean}[method]
    model = _encoding(schema, chosen, method, numbers, dict.fromkeys(chosen, unknown), suffix)
    return Prepared(model.apply(table), model)


def _encoding(
    schema: nw.Schema,
    chosen: Iterable[str],
    method: Method,
    numbers: dict[str, dict[str, float]],
    unknown: dict[str, float | None],
    suffix: str,
) -> CategoryEncoding:
    dtypes = {name: type_text(schema[name]) for name in chosen}
    is_whole = method in (*_PLACES, "count")
    return CategoryEncoding(Codes(numbers=numbers, unknown=unknown, dtypes=dtypes, is_whole=is_whole, suffix=suffix))


def _chosen(schema: nw.Schema, columns: Columns, method: Method, target: str, suffix: str) -> list[str]:
    """The columns to encode; without the target.

    Raises:
        MissingColumnError: a column is not there.
        ParameterError: the target is not given, or a column has lists.
        DataError: the target has no numbers.
    """
    if method == "target mean":
        if not target:
            raise ParameterError("No target is chosen for 'target mean'.", parameter="target")
        if schema.get(target) != nw.Boolean:
            require_numbers(schema, [target])
    chosen = [name for name in dict.fromkeys(columns.among(schema)) if not (method == "target mean" and name == target)]
    for name in chosen:
        if schema[name].is_nested() or schema[name] in (nw.Object, nw.Binary):
            raise DataError(
                f"The column '{name}' has the type {schema[name]}, whose values are no categories.",
                column=name,
                hint="Leave it out.",
            )
    new_names(schema, chosen, suffix)
    return chosen


def _mean(table: Table, target: str) -> float | None:
    backend = backend_of(table)
    numbers = table.select(col(target).cast(nw.Float64).fill_nan(None))
    found = backend.collect(backend.summarise(numbers, [], [Summary("mean", "mean", target)])).item()
    return None if found is None else float(found)


def _numbers(
    table: Table, name: str, method: Method, target: str, mean: float | None, smoothing: float
) -> dict[str, float]:
    """The number of each value that is not missing, in the order of the values or of their first rows."""
    backend = backend_of(table)
    key, text, value = "key", "text", "value"
    pairs = [col(name).alias(key)]
    summaries = [Summary("rows", "rows")]
    if method == "target mean":
        pairs.append(col(target).cast(nw.Float64).fill_nan(None).alias(value))
        summaries = [Summary("rows", "count", value), Summary("sum", "sum", value)]
    rows = table.select(*pairs)
    if method == "appearance":
        rows = backend.number(rows, value)
        summaries = [Summary("rows", "min", value)]
    groups = backend.summarise(rows.drop_nulls([key]), [key], summaries)
    found = backend.collect(
        groups.sort("rows" if method == "appearance" else key).with_columns(col(key).cast(nw.String).alias(text))
    )
    texts, counts = found[text].to_list(), found["rows"].to_list()
    match method:
        case "ordinal" | "appearance":
            codes: list[float] = list(range(len(texts)))
        case "count":
            codes = counts
        case "share":
            total = sum(counts)
            codes = [count / total for count in counts]
        case "target mean":
            sums = [0.0 if each is None else each for each in found["sum"].to_list()]
            prior = 0.0 if mean is None else mean
            codes = [_smoothed(sum_, count, prior, smoothing) for sum_, count in zip(sums, counts, strict=True)]
    return dict(zip(texts, codes, strict=True))


def _from(places: dict[str, float], start: int, step: int) -> dict[str, float]:
    return {value: start + step * place for value, place in places.items()}


def _smoothed(total: float, count: int, prior: float, smoothing: float) -> float:
    weight = count + smoothing
    return (total + smoothing * prior) / weight if weight else prior
