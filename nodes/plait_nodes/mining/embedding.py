"""What maps of rows have in common: few new columns in which near rows stay near."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import narwhals as nw
from pydantic import Field

from plait import Columns, DataError, ParameterError, Table
from plait.backends import backend_of

from .clustering import cluster_rows
from .features import chosen_features

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]

Dimensions = Annotated[int, Field(ge=1, le=3, description="How many new columns there are.")]
ZScore = Annotated[
    bool, Field(description="Whether distances are measured in standard deviations, so that units don't matter.")
]


def map_columns(schema: nw.Schema, features: Columns, prefix: str, dimensions: int) -> tuple[nw.Schema, nw.Schema]:
    """The features, and the columns of the table with the new ones.

    Raises:
        PlaitError: a feature is not there or does not fit, or the table has a new column already.
    """
    chosen = chosen_features(schema, features)
    new = [f"{prefix} {number}" for number in range(1, dimensions + 1)]
    taken = next((name for name in new if name in schema), None)
    if taken is not None:
        raise ParameterError(
            f"The table already has a column '{taken}'.", parameter="prefix", hint="Choose another prefix."
        )
    return chosen, nw.Schema({**schema, **dict.fromkeys(new, nw.Float64())})


def rows_to_map(table: Table, chosen: nw.Schema, *, z_score: bool, least: int, most: int) -> Array:
    """The rows, as a learner wants them.

    Raises:
        DataError: there are too few or too many, or values are missing.
    """
    rows = cluster_rows(table, chosen, z_score=z_score)
    if len(rows) < least:
        raise DataError(f"There are {len(rows)} rows, too few for a map.", hint=f"At least {least} are needed.")
    if len(rows) > most:
        raise DataError(
            f"There are {len(rows):,} rows, more than the {most:,} that can be mapped in a reasonable time.",
            hint="Put a Sampler before, or use PCA.",
        )
    return rows


def with_map(table: Table, schema: nw.Schema, places: Array) -> Table:
    """The table with the place of each row."""
    backend, mapped = backend_of(table), table
    names = list(schema)[-places.shape[1] :]
    for name, values in zip(names, places.T, strict=True):
        mapped = backend.beside(mapped, name, values.tolist(), nw.Float64())
    return mapped


def settled_signs(places: Array) -> Array:
    """Centred on 0, with the place furthest from it positive along each axis, because a map may be mirrored."""
    import numpy as np

    centred = places - places.mean(axis=0)
    furthest = centred[np.abs(centred).argmax(axis=0), np.arange(centred.shape[1])]
    settled: Array = centred * np.where(furthest < 0, -1.0, 1.0)
    return settled
