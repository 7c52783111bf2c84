"""Which columns a model learns from."""

from typing import Annotated

import narwhals as nw
from pydantic import Field

from plait import Columns, FromPort, MissingColumnError, ParameterError
from plait.held import held
from plait_nodes.statistics.numbers import is_number

Features = Annotated[
    Columns,
    FromPort(types="numeric"),
    Field(description="The columns to learn from: numbers, or true and false. A target is never one of them."),
]
NUMBERS = Columns.of_type("numeric")


def chosen_features(schema: nw.Schema, features: Columns, *, target: str = "") -> nw.Schema:
    """The chosen columns with their types; a choice by type or pattern never takes the target.

    Decimal numbers are computed with as floating-point ones.

    Raises:
        MissingColumnError: a column that was named is not there.
        ParameterError: no column is left, one is chosen twice, or one holds neither numbers nor true and false.
    """
    if target and target not in schema:
        raise MissingColumnError(target, list(schema))
    names = features.among(schema)
    if features.names is None:
        names = [name for name in names if name != target]
    elif target in names:
        raise _refusal(f"The target '{target}' can't be one of the features.", "Take it out of the features.")
    for position, name in enumerate(names):
        if name in names[:position]:
            raise _refusal(f"The feature '{name}' is chosen twice.", "Name it once.")
        if schema[name] == nw.Unknown:
            raise _refusal(f"The feature '{name}' has no values.", "Leave the column out.")
        if not is_number(schema[name]):
            hint = "Put a One-Hot or Category Encoder node before, or leave the column out."
            raise _refusal(f"The feature '{name}' holds {held(schema[name])}, not numbers.", hint)
    if not names:
        raise _refusal("There is no column to learn from.", "Choose at least one column that holds numbers.")
    return nw.Schema({name: nw.Float64() if schema[name] == nw.Decimal else schema[name] for name in names})


def _refusal(message: str, hint: str) -> ParameterError:
    return ParameterError(message, parameter="features", hint=hint)
