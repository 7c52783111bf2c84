"""The settings that a sweep tries: from a grid, at random, or from a table."""

from __future__ import annotations

import math
import random
from itertools import product
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

import narwhals as nw
from pydantic import BaseModel, Field

from plait import ParameterError, PlaitError
from plait.table import collect

from .keys import Keys

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from plait import Table

Value = bool | int | float | str
MOST_SETTINGS = 100_000

_KINDS: dict[str, nw.dtypes.DType] = {"integer": nw.Int64(), "number": nw.Float64(), "boolean": nw.Boolean()}


class Axis(BaseModel):
    """The values of one parameter in a grid."""

    name: Annotated[str, Field(description="The parameter of the workflow inside.")] = ""
    values: Annotated[list[Value], Field(description="The values that are tried.")] = []


class Drawn(BaseModel):
    """How the values of one parameter are drawn."""

    name: Annotated[str, Field(description="The parameter of the workflow inside.")] = ""
    distribution: Annotated[
        Literal["uniform", "log_uniform", "integer", "choice"],
        Field(description="Evenly between two numbers, evenly on a logarithmic scale, whole numbers, or from a list."),
    ] = "uniform"
    low: Annotated[float, Field(description="The smallest value.")] = 0.0
    high: Annotated[float, Field(description="The largest value.")] = 1.0
    values: Annotated[list[Value], Field(description="What is chosen from, for 'choice'.")] = []


class Grid(BaseModel):
    """All combinations of some values; the last parameter changes fastest."""

    kind: Literal["grid"] = "grid"
    axes: Annotated[list[Axis], Field(description="The parameters and their values.")] = []


class Random(BaseModel):
    """Values drawn at random."""

    kind: Literal["random"] = "random"
    count: Annotated[int, Field(ge=1, le=MOST_SETTINGS, description="How many settings.")] = 20
    seed: Annotated[int, Field(ge=0, description="Fixes what is drawn.")] = 0
    axes: Annotated[list[Drawn], Field(description="The parameters and how their values are drawn.")] = []


class FromTable(BaseModel):
    """The rows of the table at the port `settings`: each column is a parameter."""

    kind: Literal["table"] = "table"


AnySearch: TypeAlias = Grid | Random | FromTable
Search = Annotated[AnySearch, Field(discriminator="kind")]


def setting_columns(search: AnySearch, parameters: Mapping[str, str], table: nw.Schema | None) -> nw.Schema | None:
    """The columns that tell settings apart; None if they are not known.

    Raises:
        ParameterError: the workflow inside has no such parameter.
    """
    if isinstance(search, FromTable):
        if table is not None:
            _check_names(list(table), parameters)
        return table
    names = [axis.name for axis in search.axes]
    _check_names(names, parameters)
    return nw.Schema({name: _KINDS.get(parameters[name], nw.String()) for name in names})


def all_settings(search: AnySearch, parameters: Mapping[str, str], table: Table | None) -> Keys:
    """All settings.

    Args:
        search: Where they come from, one of `Search`.
        parameters: The types of the parameters of the workflow inside.
        table: The table at the port `settings`.

    Raises:
        PlaitError: there are none, or too many.
    """
    schema = None if table is None else table.collect_schema()
    if isinstance(search, FromTable) and table is None:
        raise PlaitError("Nothing is connected to its port 'settings'.", hint="Connect a table, or use a grid.")
    columns = setting_columns(search, parameters, schema)
    assert columns is not None
    if not columns:
        raise ParameterError("No parameter is chosen that the settings differ in.", parameter="search")
    rows: Sequence[tuple[object, ...]]
    if isinstance(search, FromTable):
        assert table is not None
        rows = collect(table).rows()
    elif isinstance(search, Grid):
        count = math.prod(len(axis.values) for axis in search.axes)
        if count > MOST_SETTINGS:
            raise ParameterError(
                f"The grid has {count:,} combinations, and at most {MOST_SETTINGS:,} are tried.",
                parameter="search",
                hint="Draw settings at random instead.",
            )
        rows = list(product(*(axis.values for axis in search.axes)))
    else:
        # One generator for each parameter, so that another parameter more changes none of the others.
        draws = [_drawn(axis, random.Random(f"{search.seed} {axis.name}"), search.count) for axis in search.axes]
        rows = list(zip(*draws, strict=True))
    if not isinstance(search, FromTable):
        rows = [tuple(_typed(value, columns[name]) for name, value in zip(columns, row, strict=True)) for row in rows]
    return Keys(columns, rows)


def _drawn(axis: Drawn, generator: random.Random, count: int) -> list[object]:
    if axis.distribution == "choice":
        if not axis.values:
            raise ParameterError(f"There is nothing to choose from for '{axis.name}'.", parameter="search")
        return [generator.choice(axis.values) for _ in range(count)]
    if axis.low > axis.high or (axis.distribution == "log_uniform" and axis.low <= 0):
        raise ParameterError(
            f"Nothing can be drawn for '{axis.name}' between {axis.low:g} and {axis.high:g}.",
            parameter="search",
            hint="The smallest value comes first; on a logarithmic scale it is above 0.",
        )
    if axis.distribution == "integer":
        return [generator.randint(math.ceil(axis.low), math.floor(axis.high)) for _ in range(count)]
    if axis.distribution == "log_uniform":
        low, high = math.log(axis.low), math.log(axis.high)
        return [min(max(math.exp(generator.uniform(low, high)), axis.low), axis.high) for _ in range(count)]
    return [generator.uniform(axis.low, axis.high) for _ in range(count)]


def _typed(value: object, dtype: nw.dtypes.DType) -> object:
    """A value as its column holds it; what doesn't fit is refused where the parameter is set."""
    if dtype == nw.Float64 and type(value) is int:
        return float(value)
    if dtype == nw.Int64 and isinstance(value, float) and value.is_integer():
        return int(value)
    expected = {nw.Int64: int, nw.Float64: float, nw.Boolean: bool}.get(type(dtype), str)
    if expected is str:
        return str(value)
    if type(value) is not expected:
        raise ParameterError(f"'{value}' is no value of its parameter.", parameter="search")
    return value


def _check_names(names: Sequence[str], parameters: Mapping[str, str]) -> None:
    for name in names:
        if name not in parameters:
            known = ", ".join(f"'{each}'" for each in parameters)
            raise ParameterError(
                f"The workflow inside has no parameter '{name}'.",
                parameter="search",
                hint=f"It has {known}." if known else "It has none; give it some, and let nodes inside refer to them.",
            )
    if len(set(names)) < len(names):
        raise ParameterError("A parameter is there twice.", parameter="search")
