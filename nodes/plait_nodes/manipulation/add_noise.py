"""Numbers made worse on purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal
from zlib import crc32

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Columns, FromPort, ParameterError, Table, node
from plait.backends import backend_of
from plait.exact import bare
from plait.table import lazy

from .preparation import require_numbers

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Kind = Literal["gaussian", "uniform", "masking", "salt_and_pepper"]


def _schema(table: nw.Schema | None, *, columns: Columns, **_: object) -> nw.Schema | None:
    if table is None:
        return None
    chosen = _chosen(table, columns)
    return nw.Schema({name: nw.Float64() if name in chosen else dtype for name, dtype in table.items()})


@node(
    "manipulation.add_noise",
    category="Manipulation/Columns",
    icon="waveform",
    face="{kind} {amount} · seed {seed}",
    tags=("jitter", "perturb", "denoising", "salt and pepper", "masking", "gaussian"),
    schema=_schema,
    collects=True,
)
def add_noise(
    table: Table,
    *,
    columns: Annotated[
        Columns, FromPort(types="numeric"), Field(description="The columns of numbers that noise is added to.")
    ] = Columns.of_type("numeric"),
    kind: Annotated[Kind, Field(description="What happens to the numbers.")] = "gaussian",
    amount: Annotated[
        float,
        Field(ge=0, description="The standard deviation, half the width, or the share of the numbers that are hit."),
    ] = 0.1,
    low: Annotated[float | None, Field(description="Nothing gets smaller than this; the value of pepper.")] = None,
    high: Annotated[float | None, Field(description="Nothing gets larger than this; the value of salt.")] = None,
    seed: Annotated[int, Field(ge=0, description="The same seed gives the same noise.")] = 1,
) -> Table:
    """Add noise to columns of numbers, to see what a model makes of worse data, or to train it on them.

    'gaussian' adds numbers drawn from a normal distribution with mean 0 and the standard deviation *amount*, 'uniform'
    such between -*amount* and *amount*. 'masking' sets a share of the numbers to 0, each for itself. 'salt_and_pepper'
    sets a share of them to *high* or *low*, each as often as the other; without these limits to the largest and the
    smallest value of the column.

    After noise was added, what lies below *low* or above *high* is set to that limit. Missing values stay missing, and
    what is not a number stays so. The noise of a column depends on its name and the seed alone: another choice of
    columns does not change it.

    Example: 'salt_and_pepper', amount 0.1, on the pixels of digits that an autoencoder is to clean.
    """
    if low is not None and high is not None and low > high:
        raise ParameterError(
            f"The limits {low:g} and {high:g} are the wrong way round.", parameter="low", hint="Exchange them."
        )
    if kind in ("masking", "salt_and_pepper") and amount > 1:
        raise ParameterError(
            f"A share of {amount:g} is more than all numbers.", parameter="amount", hint="Use a share from 0 to 1."
        )
    chosen = _chosen(table.collect_schema(), columns)
    if not chosen:
        return table
    frame = backend_of(table).collect(table).to_polars()
    worse = [
        _noisy(bare(frame[name]).cast(pl.Float64), kind, amount, low, high, [seed, crc32(name.encode())]).alias(name)
        for name in chosen
    ]
    return lazy(frame.with_columns(worse))


def _noisy(
    column: pl.Series, kind: Kind, amount: float, low: float | None, high: float | None, seed: list[int]
) -> pl.Series:
    import numpy as np

    generator = np.random.default_rng(seed)
    values = column.to_numpy().copy()
    match kind:
        case "gaussian":
            values = values + generator.normal(0.0, amount, len(values))
        case "uniform":
            values = values + generator.uniform(-amount, amount, len(values))
        case "masking":
            _replace(values, generator.random(len(values)) < amount, 0.0)
        case "salt_and_pepper":
            drawn = generator.random(len(values))
            least, most = column.drop_nans().min(), column.drop_nans().max()
            for limit, other, hit in ((low, least, drawn < amount / 2), (high, most, drawn >= 1 - amount / 2)):
                value = other if limit is None else limit
                if isinstance(value, float | int):
                    _replace(values, hit, float(value))
    if low is not None or high is not None:
        values = np.clip(values, low, high)
    made = pl.Series(values)
    return made if not column.null_count() else made.zip_with(column.is_not_null(), pl.Series([None], dtype=pl.Float64))


def _replace(values: NDArray[np.float64], hit: NDArray[np.bool_], value: float) -> None:
    """Put a value where numbers were hit; what is not a number stays so."""
    values[hit & (values == values)] = value


def _chosen(schema: nw.Schema, columns: Columns) -> list[str]:
    chosen = list(dict.fromkeys(columns.among(schema)))
    require_numbers(schema, chosen)
    return chosen
