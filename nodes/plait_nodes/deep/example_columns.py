"""Columns of a table as the examples of a network, in the shape that it takes."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, Any, Literal

import narwhals as nw
import polars as pl

from plait import Columns, DataError, ParameterError
from plait_nodes.image.image_column import grey, pixels_of
from plait_nodes.mining.features import chosen_features
from plait_nodes.statistics.matrix import matrix

from .layer import shape_text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from plait import Frame

    from .layer import Shape

Form = Literal["columns", "arrays", "images"]
"""One number in each column, all numbers of an example in one cell, or an image."""


def chosen_examples(schema: nw.Schema, features: Columns, target: str) -> nw.Schema:
    """The columns that a network reads: some that hold numbers, or one that holds lists of numbers or images.

    Raises:
        PlaitError: they can't be read.
    """
    if features.names is not None and len(features.names) == 1 and features.names[0] in schema:
        (name,) = features.names
        dtype = schema[name]
        if name != target and (dtype == nw.Binary or isinstance(dtype, nw.Array | nw.List)):
            return nw.Schema({name: dtype})
    return chosen_features(schema, features, target=target)


def form_of(chosen: nw.Schema) -> Form:
    """How the examples are laid out."""
    dtype = next(iter(chosen.values()))
    if dtype == nw.Binary:
        return "images"
    return "arrays" if isinstance(dtype, nw.Array | nw.List) else "columns"


def check_count(chosen: nw.Schema, shape: Shape, *, tokens: bool) -> None:
    """Refuse columns that don't fill the input of a network, as far as that can be told without the rows.

    Raises:
        ParameterError: says how many there are, and how many are needed.
    """
    form, needed = form_of(chosen), prod(shape)
    if tokens and form == "images":
        raise ParameterError("Images are no tokens.", parameter="features", hint="Set *tokens* of Input Layer to 0.")
    first = next(iter(chosen.values()))
    there = len(chosen) if form == "columns" else getattr(first, "size", needed) if form == "arrays" else needed
    if there != needed:
        raise ParameterError(
            f"The network takes {shape_text(shape)}, which is {needed:,} numbers, and {there:,} are chosen.",
            parameter="features",
            hint="Choose other columns, or change the shape of Input Layer.",
        )


def examples_of(frame: Frame, names: list[str], form: Form, shape: Shape, *, tokens: int) -> NDArray[Any]:
    """The examples as rows × shape: numbers in single precision, or whole numbers for tokens.

    Raises:
        DataError: a value is missing, or an example has another shape; says in which row.
    """
    import numpy as np

    if form == "images":
        return _images(frame.to_polars()[names[0]], shape)
    if form == "columns":
        values: NDArray[Any] = matrix(frame, names, precision="single") if len(frame) else np.empty((0, len(names)))
    else:
        values = _arrays(frame.to_polars()[names[0]], prod(shape))
    if tokens:
        whole = values.astype(np.int64)
        if len(whole) and (whole.min() < 0 or whole.max() >= tokens):
            row = int(np.flatnonzero((whole < 0).any(1) | (whole >= tokens).any(1))[0])
            raise DataError(
                f"Row {row + 1} has the token {int(whole[row].max())}, and the network knows those below {tokens:,}.",
                row=row + 1,
                hint="Raise *tokens* of Input Layer and Embedding Layer.",
            )
        return whole.reshape(-1, *shape)
    return values.reshape(-1, *shape).astype(np.float32, copy=False)


def _arrays(column: pl.Series, size: int) -> NDArray[Any]:
    import numpy as np

    lists = column.arr.to_list() if isinstance(column.dtype, pl.Array) else column
    lengths = lists.list.len().fill_null(0).to_numpy()
    if (lengths != size).any():
        row = int((lengths != size).argmax())
        raise DataError(
            f"The list in row {row + 1} of '{column.name}' has {int(lengths[row])} numbers, and the network takes "
            f"{size:,}.",
            row=row + 1,
            column=column.name,
        )
    values = lists.explode().cast(pl.Float32).to_numpy()
    if not np.isfinite(values).all():
        row = int(np.flatnonzero(~np.isfinite(values))[0]) // size
        raise DataError(f"A number of '{column.name}' in row {row + 1} is missing.", row=row + 1, column=column.name)
    return values.reshape(-1, size)


def _images(column: pl.Series, shape: Shape) -> NDArray[np.float32]:
    """Images as numbers from 0 to 1; shades where the network has one channel."""
    import numpy as np

    result = np.empty((len(column), *shape), np.float32)
    for row, content in enumerate(column.to_list()):
        pixels = pixels_of(content, column.name)
        if pixels is None:
            raise DataError(f"The image in row {row + 1} of '{column.name}' is missing.", row=row + 1)
        channels = shape[2] if len(shape) == 3 else 1
        if channels == 1:
            pixels = grey(pixels)[:, :, None]
        elif pixels.ndim == 2:
            pixels = np.repeat(pixels[:, :, None], channels, axis=2)
        if pixels.shape != (*shape[:2], channels):
            raise DataError(
                f"The image in row {row + 1} of '{column.name}' has {shape_text(pixels.shape)} values, and the network "
                f"takes {shape_text(shape)}.",
                row=row + 1,
                column=column.name,
                hint="Put a Resize node before.",
            )
        result[row] = pixels.reshape(shape) / np.float32(255)
    return result
