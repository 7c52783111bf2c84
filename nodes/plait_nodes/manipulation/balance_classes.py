"""As many rows of each class."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

import narwhals as nw
from pydantic import Field

from plait import Column, DataError, MissingColumnError, Table, node
from plait.backends import backend_of
from plait.exact import bare, col
from plait.table import lazy

from .drawing import repeated
from .synthetic_rows import synthetic_rows

if TYPE_CHECKING:
    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from plait import Frame

Method = Literal["undersample", "oversample", "interpolate"]


def _schema(table: nw.Schema | None, *, target: str, **_: object) -> nw.Schema | None:
    if table is not None and target not in table:
        raise MissingColumnError(target, table.names())
    return table


@node(
    "manipulation.balance_classes",
    category="Manipulation/Rows",
    icon="scale-balance",
    face="{method} by {target}",
    tags=(
        "equal size sampling",
        "smote",
        "oversampling",
        "undersampling",
        "imbalanced",
        "oversample",
        "undersample",
        "rebalance",
    ),
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
        Field(
            description="Whether rows of frequent classes are left out, rows of rare classes are repeated, or new ones "
            "are made between them."
        ),
    ] = "undersample",
    count: Annotated[
        int | None,
        Field(ge=1, description="The rows of each class; of the rarest or most frequent class if empty."),
    ] = None,
    seed: Annotated[int, Field(ge=0, description="The same seed draws the same rows.")] = 1,
    neighbors: Annotated[
        int,
        Field(ge=1, le=1000, description="For 'interpolate': among how many nearest rows of the class one is drawn."),
    ] = 5,
) -> Table:
    """Make all classes equally frequent, by leaving out rows, repeating some, or making new ones between them.

    'undersample' draws from each class as many rows as the rarest class has; 'oversample' keeps all rows and repeats
    rows of the rarer classes, drawn by chance but all equally often within one, until each class has as many rows as
    the most frequent one. With a *count*, a class with more rows loses some, and with 'oversample' one with fewer is
    repeated. The rows keep the order of the table, repeated ones follow each other. Rows without a class are left
    out.

    'interpolate' is SMOTE (Chawla and others, 2002): instead of being repeated, a row of a rare class becomes a new one
    that lies, in all columns of numbers, at a random place on the way to one of its nearest neighbours of that class.
    Distances are in standard deviations of the columns, whole numbers are rounded, and whatever is no number is taken
    from the row. Rows with missing numbers are kept, and no new ones are made from them.

    Balance only what a model is trained on, never what it is tested with: use it after Partition.

    Example: target `fraud`, 'oversample'.
    """
    schema = table.collect_schema()
    if target not in schema:
        raise MissingColumnError(target, schema.names())
    if schema[target].is_nested():
        raise DataError(f"The column '{target}' has lists, which are no classes.", column=target)
    backend = backend_of(table)
    if method == "interpolate":
        return lazy(_interpolated(backend.collect(table), target, count, neighbors, seed))
    classes = backend.collect(table.select(col(target))).to_polars().to_series()
    times = _times_kept(classes, method, count, seed)
    if times.max(initial=0) > 1:
        return backend.take(table, repeated(times))
    mark = nw.generate_temporary_column_name(8, schema.names())
    return backend.beside(table, mark, times == 1, nw.Boolean()).filter(col(mark)).drop(mark)


def _interpolated(frame: Frame, target: str, count: int | None, neighbors: int, seed: int) -> pl.DataFrame:
    import numpy as np

    classes = bare(frame.get_column(target)).rank("dense").fill_null(0).to_numpy()
    columns = [name for name, dtype in frame.schema.items() if dtype.is_numeric() and name != target]
    if not columns:
        raise DataError("The table has no column of numbers between which rows could lie.", hint="Choose 'oversample'.")
    sizes = np.unique(classes[classes > 0], return_counts=True)[1]
    wanted = count if count is not None else int(sizes.max(initial=0))
    return synthetic_rows(frame.to_polars(), columns, classes, wanted, neighbors, seed)


def _times_kept(classes: pl.Series, method: Method, count: int | None, seed: int) -> NDArray[np.int64]:
    """How often each row is kept."""
    import numpy as np

    generator = np.random.default_rng(seed)
    rows = classes.alias("class").to_frame().with_row_index("row").drop_nulls("class")
    members = [each.to_numpy() for each in rows.group_by("class", maintain_order=True).agg("row")["row"]]
    if not members:
        return np.zeros(len(classes), dtype=np.int64)
    sizes = [len(each) for each in members]
    wanted = count if count is not None else min(sizes) if method == "undersample" else max(sizes)
    chosen = [_repeated(generator.permutation(each), wanted, method) for each in members]
    return np.bincount(np.concatenate(chosen), minlength=len(classes))


def _repeated(rows: NDArray[np.integer[Any]], wanted: int, method: Method) -> NDArray[np.integer[Any]]:
    import numpy as np

    return np.resize(rows, wanted if method == "oversample" else min(wanted, len(rows)))
