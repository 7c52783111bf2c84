"""The column of a table that holds images, and what is made of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import narwhals as nw
from pydantic import Field

from plait import Column, DataError, MissingColumnError, NewColumn, ParameterError
from plait.backends import backend_of
from plait.held import held

from .pixels import decode, encode

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

    from plait import Frame, Table

    Work = Callable[[NDArray[Any]], NDArray[Any]]
    """What is made of the pixels of one image."""

ImageColumn = Annotated[Column, Field(description="The column with the images.")]
IntoColumn = Annotated[
    NewColumn, Field(description="The new column with the result; empty puts it in place of the image.")
]


def check_images(schema: nw.Schema, column: str, parameter: str = "image") -> None:
    """Refuse a column that can't hold images.

    Raises:
        MissingColumnError: it is not there.
        ParameterError: it does not hold bytes.
    """
    if column not in schema:
        raise MissingColumnError(column, list(schema))
    if schema[column] not in (nw.Binary, nw.Unknown):
        raise ParameterError(
            f"The column '{column}' holds {held(schema[column])}, not images.",
            parameter=parameter,
            hint="Choose the column that Read Image or Image Folder Reader made.",
        )


def with_images(table: Table, column: str, into: str, work: Work) -> Table:
    """The table with another image for each; a missing image stays missing."""

    def made(content: bytes | None, _name: str) -> dict[str, Any]:
        pixels = pixels_of(content, column)
        return {into or column: None if pixels is None else encode(work(pixels))}

    return with_values(table, column, made, nw.Schema({into or column: nw.Binary()}))


def with_values(
    table: Table, column: str, made: Callable[[bytes | None, str], Mapping[str, Any]], adds: nw.Schema
) -> Table:
    """The table with columns that a function works out from the bytes of each image."""
    check_images(table.collect_schema(), column)

    def batch(frame: Frame) -> Frame:
        rows = [made(content, column) for content in frame[column].to_list()]
        return nw.from_dict({name: [row[name] for row in rows] for name in adds}, adds, backend="polars")

    return backend_of(table).compute(table, [column], batch, adds)


def pixels_of(content: bytes | None, column: str) -> NDArray[Any] | None:
    """The pixels of an image of a column; None where it is missing.

    Raises:
        DataError: it is no image, too large, or damaged.
    """
    if content is None:
        return None
    try:
        return decode(content)
    except DataError as error:
        raise DataError(
            error.message.replace("The image", f"An image of the column '{column}'", 1), column=column, hint=error.hint
        ) from error


def grey(pixels: NDArray[Any]) -> NDArray[Any]:
    """The shades of grey of an image: 0.299 red, 0.587 green and 0.114 blue (ITU-R BT.601), rounded."""
    import numpy as np

    if pixels.ndim == 2:
        return pixels
    weights = np.array([299, 587, 114], dtype=np.uint32)
    return ((pixels.astype(np.uint32) @ weights + 500) // 1000).astype(np.uint8)


def each_channel(pixels: NDArray[Any], work: Work) -> NDArray[Any]:
    """What is made of each colour by itself."""
    import numpy as np

    if pixels.ndim == 2:
        return work(pixels)
    return np.stack([work(pixels[:, :, channel]) for channel in range(pixels.shape[2])], axis=2)


def rounded(values: NDArray[Any]) -> NDArray[Any]:
    """Numbers from 0 to 255 as pixels."""
    import numpy as np

    return np.asarray(np.clip(np.rint(values), 0, 255), dtype=np.uint8)
