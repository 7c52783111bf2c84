"""Look at one image, with boxes around what was found in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import DataError, Figure, MissingColumnError, OneColumn, Table, node
from plait.exact import exact
from plait.table import collect
from plait_nodes.views.category import Category
from plait_nodes.views.title import Title

from .image_column import ImageColumn, check_images, pixels_of
from .thumbnails import thumbnail

if TYPE_CHECKING:
    from numpy.typing import NDArray

LONGEST_SIDE = 1_200
MOST_BOXES = 2_000
_PLACES = ("image_row", "left", "top", "width", "height")
_BOXES = {"left": pl.Float64, "top": pl.Float64, "width": pl.Float64, "height": pl.Float64, "name": pl.String}


def _schema(table: nw.Schema | None, regions: nw.Schema | None, *, image: str, names: str, **_: object) -> None:
    if table is not None:
        check_images(table, image)
    if regions is not None:
        _check_regions(regions, names)


@node(
    "image.viewer",
    title="Image Viewer",
    category="Images",
    icon="image-search-outline",
    face="{image} · row {row}",
    tags=("view", "show", "look", "bounding boxes", "interactive segmentation view"),
    schema=_schema,
    collects=True,
    passes=2,
    requires="image",
)
def viewer(
    table: Table,
    regions: Table | None = None,
    *,
    image: ImageColumn = "image",
    row: Annotated[int, Field(ge=0, description="Which row's image is shown, from 0.")] = 0,
    names: Annotated[
        str,
        OneColumn(port="regions"),
        Field(description="The column of the regions that names the boxes; none if empty."),
    ] = "",
    title: Title = "",
) -> Figure:
    """Show one image of a table, and the boxes of Connected Components in it.

    The image is made smaller if a side is longer than 1 200 pixels. Of the regions, those with this row as their
    `image_row` are drawn. The metrics are the width and height of the image, its mean shade, and the number of boxes.

    Example: the rendered characters with the regions that were found, named by the characters that were read.
    """
    check_images(table.collect_schema(), image)
    found = collect(table.select(exact(image)).head(row + 1))[image].to_list()
    if len(found) <= row:
        raise DataError(f"The table has {len(found)} rows, so there is no row {row}.", hint="Rows are counted from 0.")
    pixels = pixels_of(found[row], image)
    boxes = _boxes(regions, row, names)
    metrics: dict[str, float] = {"boxes": float(boxes.height)}
    size = [480, 360]
    if pixels is not None:
        height, width = pixels.shape[:2]
        metrics |= {"width": float(width), "height": float(height), "mean shade": float(pixels.mean())}
        size = _size(pixels)
    shown = pl.DataFrame(
        {"image": [None if pixels is None else thumbnail(pixels, LONGEST_SIDE)]}, schema={"image": pl.Binary}
    )
    options: dict[str, Any] = {"size": size}
    return Figure("image.viewer", {"image": shown, "boxes": boxes.head(MOST_BOXES)}, options, title, metrics)


def _check_regions(schema: nw.Schema, names: str) -> None:
    for name in _PLACES:
        if name not in schema:
            raise MissingColumnError(name, list(schema), hint="Connect the regions of Connected Components.")
    if names:
        Category.of(schema, names, "names")


def _boxes(regions: Table | None, row: int, names: str) -> pl.DataFrame:
    if regions is None:
        return pl.DataFrame(schema=_BOXES)
    schema = regions.collect_schema()
    _check_regions(schema, names)
    name = Category.of(schema, names, "names").text if names else nw.lit(None, nw.String)
    own = regions.filter(nw.col("image_row") == row).select(*_PLACES[1:], name.alias("name"))
    return collect(own).to_polars().cast(_BOXES)  # type: ignore[arg-type]


def _size(pixels: NDArray[Any]) -> list[int]:
    """Small images are shown larger than they are, large ones smaller."""
    height, width = pixels.shape[:2]
    scale = min(900 / width, 700 / height, max(1.0, 480 / width))
    return [max(240, round(width * scale) + 20), max(140, round(height * scale) + 20)]
