"""Columns with classes as features of a linear learner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import narwhals as nw
from pydantic import Field

from plait import Columns, FromPort, ParameterError
from plait.exact import exactly
from plait.table import collect
from plait_nodes.manipulation.one_hot import OneHotEncoding, one_hot
from plait_nodes.statistics.groups import check_group
from plait_nodes.statistics.matrix import refuse_missing

from .encoded_model import EncodedRecord
from .training import complete_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from plait import Table

    from .training import Missing

Nominal = Annotated[
    Columns,
    FromPort(types="nominal"),
    Field(
        description="Columns with classes to learn from as well: each class but the first in order gets a coefficient, "
        "named `column=class`."
    ),
]
NONE = Columns.named()
_MOST = 100


@dataclass(frozen=True, slots=True)
class Dummies:
    """A table in which classes are columns of 0 and 1, and how they became so."""

    table: Table
    features: Columns
    record: EncodedRecord

    @classmethod
    def of(cls, table: Table, features: Columns, nominal: Columns, target: str, missing: Missing) -> Dummies:
        """Spread the classes; the features come in the order of the table.

        Raises:
            ParameterError: a column holds no classes, or is chosen both ways.
            DataError: a class is missing, and such rows are not to be left out.
        """
        schema = table.collect_schema()
        classes = chosen_classes(schema, nominal, features, target)
        numbers = [name for name in features.among(schema) if name != target and name not in classes]
        if missing == "leave out":
            table = complete_rows(table, [target, *numbers, *classes])
        else:
            refuse_missing(collect(table.select(exactly(classes))), classes)
        known = _encoding(table, classes)
        values = known.state.values
        state = known.state.model_copy(update={"values": {name: texts[1:] for name, texts in values.items()}})
        encoding = OneHotEncoding(state)
        names: list[str] = []
        for name in schema:
            names += [f"{name}={text}" for text in values[name][1:]] if name in classes else [name] * (name in numbers)
        record = EncodedRecord(encoding=encoding.to_bytes().decode(), known=values)
        return cls(encoding.apply(table), Columns.named(*names), record)


def _encoding(table: Table, classes: list[str]) -> OneHotEncoding:
    """A column for each class.

    Raises:
        ParameterError: a column has too many.
    """
    try:
        known = one_hot(table, columns=Columns.named(*classes), separator="=", keep=True, limit=_MOST).model
    except ParameterError as error:
        hint = "Leave the column out, or merge rare values first."
        raise ParameterError(error.message, parameter="nominal", hint=hint) from error
    assert isinstance(known, OneHotEncoding)
    return known


def chosen_classes(schema: nw.Schema, nominal: Columns, features: Columns, target: str) -> list[str]:
    """The columns with classes, once each.

    Raises:
        MissingColumnError: one is not there.
        ParameterError: one holds no classes, or is the target or a feature that was named.
    """
    classes = [name for name in dict.fromkeys(nominal.among(schema)) if nominal.names is not None or name != target]
    named = [target, *(features.among(schema) if features.names is not None else [])]
    for name in classes:
        check_group(schema, name, parameter="nominal")
        if schema[name] == nw.Unknown:
            raise ParameterError(
                f"The feature '{name}' has no values.", parameter="nominal", hint="Leave the column out."
            )
        if name in named:
            raise ParameterError(
                f"The column '{name}' is the target, or one of the features already.",
                parameter="nominal",
                hint="Leave it out of one of them.",
            )
    return classes


def with_classes(
    schema: nw.Schema,
    features: Columns,
    nominal: Columns,
    target: str,
    chosen: Callable[[nw.Schema, Columns, str], nw.Schema],
) -> nw.Schema:
    """The features of a learner before it runs: the numbers that it would take, and then the classes."""
    if not nominal.among(schema):
        return chosen(schema, features, target)
    classes = chosen_classes(schema, nominal, features, target)
    numbers = [name for name in features.among(schema) if name != target and name not in classes]
    known = chosen(schema, Columns.named(*numbers), target) if numbers else nw.Schema()
    return nw.Schema({**known, **{name: schema[name] for name in classes}})
