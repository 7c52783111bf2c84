"""One column of 0 and 1 for each value."""

from __future__ import annotations

from collections import Counter
from typing import Annotated

import narwhals as nw
from pydantic import Field

from plait import Columns, FromPort, ModelDescription, ParameterError, Table, node, stored_as
from plait.backends import backend_of
from plait.exact import col, exact, without

from .column_names import require_distinct
from .preparation import Announced, Preparation, Prepared, State, require_columns, type_of, type_text

_SMALL = (nw.Int8, nw.Int16, nw.Int32, nw.Int64, nw.UInt8, nw.UInt16, nw.UInt32)
"""Types of which no value is lost where they meet a number of 64 bits."""


class Categories(State):
    """The values of each column as texts, in the order of their new columns."""

    values: dict[str, list[str]]
    dtypes: dict[str, str]
    separator: str
    keep: bool
    value_only: bool = False
    """Whether a new column is named by its value alone, unless another one is."""

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """Column and value for each new column."""
        return [(name, value) for name, values in self.values.items() for value in values]

    @property
    def new_names(self) -> list[str]:
        if not self.value_only:
            return [f"{name}{self.separator}{value}" for name, value in self.pairs]
        times = Counter(value for _, value in self.pairs)
        return [value if times[value] == 1 else f"{value}{self.separator}{name}" for name, value in self.pairs]


@stored_as("manipulation.one_hot_encoding")
class OneHotEncoding(Preparation[Categories]):
    """Spreads the values that it was fitted on over columns of 0 and 1; values it does not know are 0 in all."""

    state_class = Categories

    def describe(self) -> ModelDescription:
        state = self.state
        features = nw.Schema({name: type_of(text) for name, text in state.dtypes.items()})
        adds = nw.Schema(dict.fromkeys(state.new_names, nw.Int8()))
        return ModelDescription(self.kind, features, adds, drops=() if state.keep else tuple(state.values))

    def apply(self, table: Table) -> Table:
        schema = table.collect_schema()
        require_columns(schema, self.state.values)
        indicators = [
            _is(name, schema[name], value).fill_null(False).cast(nw.Int8).alias(new)
            for (name, value), new in zip(self.state.pairs, self.state.new_names, strict=True)
        ]
        spread = table.with_columns(*indicators) if indicators else table
        return spread if self.state.keep else without(spread, self.state.values)


def _schema(
    table: nw.Schema | None,
    *,
    columns: Columns,
    drop_first: bool,
    keep: bool,
    separator: str,
    limit: int,
    value_only: bool,
) -> Announced | None:
    """The new columns are values, so they are unknown until the node has run; the parameters can be checked."""
    if table is not None:
        _chosen(table, columns)
    return None


@node(
    "manipulation.one_hot",
    category="Manipulation/Columns",
    icon="numeric",
    face="{columns}",
    tags=("one to many", "dummy variables", "indicator", "encode categories"),
    schema=_schema,
    collects=True,
    passes=2,
)
def one_hot(
    table: Table,
    *,
    columns: Annotated[
        Columns, FromPort(types="nominal"), Field(description="The columns whose values get a column each.")
    ] = Columns.of_type("nominal"),
    drop_first: Annotated[
        bool, Field(description="Whether the first value gets no column, as linear models with a constant need it.")
    ] = False,
    keep: Annotated[bool, Field(description="Whether the old columns are kept.")] = False,
    separator: Annotated[str, Field(description="What stands between column and value in the new names.")] = "_",
    limit: Annotated[int, Field(ge=1, le=10_000, description="The most values that a column may have.")] = 100,
    value_only: Annotated[
        bool, Field(description="Whether a new column is named by its value alone; if two columns have it, by both.")
    ] = False,
) -> Prepared:
    """Spread the values of text columns over columns of 0 and 1, and learn the values for other tables.

    The new columns come last, for each old one in the order of its values. A missing value is 0 in all of them, and
    so is, when the model is applied to another table, a value that was not there before.

    Example: `origin` with EWR, JFK and LGA becomes `origin_EWR`, `origin_JFK` and `origin_LGA`.
    """
    schema = table.collect_schema()
    chosen = _chosen(schema, columns)
    values = {name: _values(table, name, limit)[1 if drop_first else 0 :] for name in chosen}
    dtypes = {name: type_text(schema[name]) for name in chosen}
    model = OneHotEncoding(
        Categories(values=values, dtypes=dtypes, separator=separator, keep=keep, value_only=value_only)
    )
    others = [name for name in schema if keep or name not in chosen]
    require_distinct([*others, *model.state.new_names], parameter="separator", hint="Use another separator.")
    return Prepared(model.apply(table), model)


def _chosen(schema: nw.Schema, columns: Columns) -> list[str]:
    """The chosen columns, once each.

    Raises:
        MissingColumnError: one is not there.
        ParameterError: one has lists or the like, which have no text.
    """
    chosen = list(dict.fromkeys(columns.among(schema)))
    for name in chosen:
        if schema[name].is_nested() or schema[name] in (nw.Object, nw.Binary):
            raise ParameterError(
                f"The column '{name}' has the type {schema[name]}, whose values can't name columns.",
                parameter="columns",
                hint="Leave it out.",
            )
    return chosen


def _text(name: str) -> nw.Expr:
    return col(name).cast(nw.String)


def _is(name: str, dtype: nw.dtypes.DType, text: str) -> nw.Expr:
    """Whether the value has this text; whole numbers are compared as such, which is faster than as texts."""
    if dtype in _SMALL and (number := _whole_number(text)) is not None:
        return col(name) == number
    return _text(name) == text


def _whole_number(text: str) -> int | None:
    number = int(text) if text.removeprefix("-").isdecimal() else None
    return number if number is not None and str(number) == text and abs(number) < 2**63 else None


def _values(table: Table, name: str, limit: int) -> list[str]:
    """The different values of a column as texts, sorted as values.

    Raises:
        ParameterError: there are more than the limit.
    """
    distinct = table.select(exact(name)).drop_nulls().unique().head(limit + 1)
    found = backend_of(table).collect(distinct).sort(exact(name))
    if len(found) > limit:
        raise ParameterError(
            f"The column '{name}' has more than {limit:,} different values.",
            parameter="limit",
            hint="Leave the column out, raise the limit, or merge rare values first.",
        )
    return [str(value) for value in found.select(_text(name))[name].to_list()]
