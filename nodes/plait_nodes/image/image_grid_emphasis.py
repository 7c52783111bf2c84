"""Chosen rows among images side by side: known by the image itself, so that equal ones are marked alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw

from plait.exact import col
from plait.figure import emphasis
from plait.table import collect

from .image_column import check_images
from .image_grid import image_key

if TYPE_CHECKING:
    import polars as pl

    from plait import Figure, Table

_MOST = 5_000
"""Of more rows than this, no one would wait for the images."""


@emphasis("image.image_grid")
def image_grid_emphasis(figure: Figure, rows: Table) -> pl.DataFrame | None:
    """The numbers of the rows whose images are drawn and among the chosen ones, as `row`; None if there are too many.

    Raises:
        MissingColumnError: the chosen rows have no such column.
        ParameterError: it does not hold images.
    """
    name = figure.options["image"]
    check_images(rows.collect_schema(), name)
    if int(collect(rows.select(nw.len())).item()) > _MOST:
        return None
    contents = collect(rows.select(col(name).alias("image")).filter(~nw.col("image").is_null()))
    keys = {image_key(content) for content in contents["image"].to_list()}
    images = figure.tables["images"]
    return images.filter(images["key"].is_in(keys)).select("row")
