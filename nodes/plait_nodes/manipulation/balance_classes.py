"""As many rows of each class."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Column, DataError, MissingColumnError, Table, node
from plait.backends import backend_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Method = Literal["undersample", "oversample"]


def _schema(table: nw.Schema | None, *, target: str, method: Method, count: int | None, seed: int) -> nw.Schema | None:
    if table is not None and target not in table:
        raise MissingColumnError(target, table.names())
    return table


@node(
    "manipulation.balance_classes",
    category="Manipulation/Rows",
    icon="scale-balance",
    face="{method} by {target}",
    tags=("equal size sampling", "oversampling", "undersampling", "imbalanced"),
    schema=_schema,
    collects=True,
    passes=2,
)
def balance_classes(
    table: Table,
    *,
    target: Annotated[Column, Field(description="The column with the classes.")],
    method: Annotated[
        Method,
        Field(description="Whether rows of frequent classes are left out, or rows of rare classes are repeated."),
    ] = "undersample",
    count: Annotated[
        int | None,
        Field(ge=1, description="The rows of each class; of the rarest or most frequent class if empty."),
    ] = None,
    seed: Annotated[int, Field(ge=0, description="The same seed draws the same rows.")] = 1,
) -> Table:
    """Make all classes equally frequent, by leaving out rows or by repeating some.

    'undersample' draws from each class as many rows as the rarest class has; 'oversample' keeps all rows and repeats
    rows of the rarer classes, drawn by chance but all equally often within one, until each class has as many rows as
    the most frequent one. With a *count*, a class with more rows loses some, and with 'oversample' one with fewer is
    repeated. The rows keep the order of the table, repeated ones follow each other. Rows without a class are left
    out. Balance only what a model is trained on, never what it is tested with: use it after Partition.

    Example: target `fraud`, 'oversample'.
    """
    schema = table.collect_schema()
    if target not in schema:
        raise MissingColumnError(target, schema.names())
    if schema[target].is_nested():
        raise DataError(f"The column '{target}' has lists, which are no classes.", column=target)
    backend = backend_of(table)
    numbers = backend.collect(table.select(nw.col(target).rank("dense"))).get_column(target)
    return backend.take(table, _drawn(numbers.fill_null(0).to_numpy(), method, count, seed))


def _drawn(classes: NDArray[np.float64], method: Method, count: int | None, seed: int) -> NDArray[np.int64]:
    """The positions of the rows that are kept, in rising order."""
    import numpy as np

    generator = np.random.default_rng(seed)
    members = [np.flatnonzero(classes == number) for number in np.unique(classes) if number > 0]
    if not members:
        return np.empty(0, dtype=np.int64)
    sizes = [len(rows) for rows in members]
    wanted = count if count is not None else min(sizes) if method == "undersample" else max(sizes)
    chosen = [_repeated(generator.permutation(rows), wanted, method) for rows in members]
    return np.sort(np.concatenate(chosen))


def _repeated(rows: NDArray[np.int64], wanted: int, method: Method) -> NDArray[np.int64]:
    import numpy as np

    return np.resize(rows, wanted if method == "oversample" else min(wanted, len(rows)))
