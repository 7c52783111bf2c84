"""Small images for tests, drawn pixel by pixel."""

from __future__ import annotations

import numpy as np
import polars as pl
from numpy.typing import NDArray

from plait import Table
from plait.table import collect, lazy
from plait_nodes.image.pixels import decode, encode

Pixels = NDArray[np.uint8]


def blocks() -> Pixels:
    """8 × 8 white pixels with two dark blocks of 2 × 2, and one dark pixel at the corner of the first."""
    pixels = np.full((8, 8), 250, dtype=np.uint8)
    pixels[1:3, 1:3] = 20
    pixels[3, 3] = 20
    pixels[5:7, 5:7] = 20
    return pixels


def table_of(*images: Pixels | None, name: str = "image", **columns: list[object]) -> Table:
    values = [None if image is None else encode(image) for image in images]
    return lazy(pl.DataFrame({name: pl.Series(values, dtype=pl.Binary), **columns}))


def pixels_in(table: object, column: str = "image") -> list[Pixels | None]:
    values = collect(table)[column].to_list()  # type: ignore[arg-type]
    return [None if value is None else decode(value) for value in values]
