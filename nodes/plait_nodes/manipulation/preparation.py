"""Fitted preparations: what a node learnt on one table, to be done again on another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar, Generic, NamedTuple, Self, TypeVar

import narwhals as nw
from pydantic import BaseModel, ConfigDict

from plait import DataError, MissingColumnError, ModelDescription, Table, Transformer
from plait.exact import exactly
from plait.held import of_type
from plait.table import empty

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_TYPES: dict[str, nw.dtypes.DType] = {
    str(dtype): dtype
    for dtype in (
        *(nw.Int8(), nw.Int16(), nw.Int32(), nw.Int64(), nw.Int128()),
        *(nw.UInt8(), nw.UInt16(), nw.UInt32(), nw.UInt64(), nw.UInt128()),
        *(nw.Float32(), nw.Float64(), nw.Boolean(), nw.String(), nw.Categorical(), nw.Date(), nw.Time()),
        *(nw.Datetime(unit, zone) for unit in ("ms", "us", "ns") for zone in (None, "UTC")),
        *(nw.Duration(unit) for unit in ("ms", "us", "ns")),
    )
}
_ZONED = re.compile(r"Datetime\(time_unit='(?P<unit>ms|us|ns)', time_zone='(?P<zone>[^']+)'\)")


class State(BaseModel):
    """What a preparation learnt, as plain data."""

    model_config = ConfigDict(extra="forbid", frozen=True, ser_json_inf_nan="constants")


StateType = TypeVar("StateType", bound=State)


class Preparation(Transformer, Generic[StateType]):
    """A transformer that is nothing but its state, so that it is stored as JSON."""

    state_class: ClassVar[type[State]]

    def __init__(self, state: StateType) -> None:
        self.state = state

    def to_bytes(self) -> bytes:
        return self.state.model_dump_json().encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """The preparation that `to_bytes` wrote.

        Raises:
            DataError: the bytes are damaged, or something else.
        """
        try:
            state: StateType = cls.state_class.model_validate_json(data)  # type: ignore[assignment]
            preparation = cls(state)
            preparation.describe()
        except (ValueError, KeyError) as error:
            raise DataError("The stored preparation can't be read.", hint="Fit it again.") from error
        return preparation


class Prepared(NamedTuple):
    """The prepared table, and the preparation for other tables."""

    table: Table
    model: Transformer


class Announced(NamedTuple):
    """The same before anything has run."""

    table: nw.Schema | None
    model: ModelDescription | None


def announced(schema: nw.Schema, model: Transformer) -> Announced:
    """What a preparation makes of a table with these columns; what it would learn does not matter."""
    return Announced(model.apply(empty(schema)).collect_schema(), model.describe())


def type_text(dtype: nw.dtypes.DType) -> str:
    """A column type as text; types of categories that are fixed become plain texts."""
    text = str(dtype)
    if text in _TYPES or _ZONED.fullmatch(text):
        return text
    return "Float64" if dtype == nw.Decimal else "String"


def type_of(text: str) -> nw.dtypes.DType:
    """The column type that `type_text` wrote."""
    if zoned := _ZONED.fullmatch(text):
        unit = next(unit for unit in ("ms", "us", "ns") if unit == zoned["unit"])
        return nw.Datetime(unit, zoned["zone"])  # type: ignore[arg-type]
    return _TYPES[text]


def require_columns(schema: nw.Schema, names: Iterable[str]) -> None:
    """Refuse a table that lacks a column that the preparation was fitted on.

    Raises:
        MissingColumnError: names the first one.
    """
    for name in names:
        if name not in schema:
            raise MissingColumnError(name, schema.names())


def require_types(
    schema: nw.Schema, names: Iterable[str], fits: Callable[[nw.dtypes.DType], bool], *, needed: str, hint: str
) -> None:
    """Refuse columns that are not there, or whose type doesn't fit.

    Args:
        schema: The columns of the table.
        names: Those that are looked at.
        fits: Whether a type does.
        needed: What the column should hold, such as 'a date'.
        hint: What to do about another one.

    Raises:
        MissingColumnError: a column is not there.
        DataError: names the column and its type.
    """
    names = list(names)
    require_columns(schema, names)
    for name in names:
        if not fits(schema[name]):
            raise DataError(
                f"The column '{name}' is {of_type(schema[name])}, and {needed} is needed.", column=name, hint=hint
            )


def without_nan(table: Table, names: Iterable[str]) -> Table:
    """The table with missing values in place of NaN in these columns, so that statistics leave them out."""
    schema = table.collect_schema()
    floats = [name for name in names if schema[name].is_float()]
    return table.with_columns(nw.col(*exactly(floats)).fill_nan(None)) if floats else table


def require_numbers(schema: nw.Schema, names: Iterable[str]) -> None:
    """Refuse columns that are not there, or hold no numbers.

    Raises:
        MissingColumnError: a column is not there.
        DataError: names the column and its type.
    """
    require_types(
        schema,
        names,
        lambda dtype: dtype.is_numeric() or dtype == nw.Unknown,
        needed="a number",
        hint="Convert it with Type Converter, or leave it out.",
    )
