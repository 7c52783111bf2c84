"""Many images on one page."""

from __future__ import annotations

from hashlib import sha256
from typing import Annotated, Any, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Figure, OneColumn, Table, node
from plait.backends import backend_of
from plait.exact import col
from plait.figure.gestures import Choices, Pick, as_options
from plait.table import collect
from plait_nodes.views.category import Category
from plait_nodes.views.title import Title

from .image_column import ImageColumn, check_images, pixels_of
from .thumbnails import thumbnail

MOST_IMAGES = 400
_SIDE = 160
_IMAGES = {"row": pl.Int64, "caption": pl.String, "image": pl.Binary, "key": pl.String}


class ImageGridResult(NamedTuple):
    figure: Figure
    selected: Table


def _schema(table: nw.Schema | None, *, image: str, caption: str, **_: object) -> tuple[None, nw.Schema | None]:
    if table is not None:
        check_images(table, image)
        if caption:
            Category.of(table, caption, "caption")
    return None, table


@node(
    "image.image_grid",
    category="Views",
    icon="image-multiple-outline",
    face="{image} · {caption}",
    tags=("images", "gallery", "tile view", "thumbnails", "contact sheet", "pictures"),
    schema=_schema,
    collects=True,
    passes=2,
    requires="image",
)
def image_grid(
    table: Table,
    *,
    image: ImageColumn = "image",
    caption: Annotated[
        str, OneColumn(), Field(description="The column with what stands below each image; may stay empty.")
    ] = "",
    most: Annotated[
        int, Field(ge=1, le=MOST_IMAGES, description="How many images are shown, from the first row.")
    ] = 24,
    columns: Annotated[int, Field(ge=1, le=40, description="How many are side by side.")] = 6,
    selection: Annotated[list[int], Field(description="The numbers of the rows that are selected, from 0.")] = [],  # noqa: B006 - never changed
    title: Title = "",
) -> ImageGridResult:
    """Show the images of the first rows side by side.

    Larger images are made smaller for it. A missing image is an empty frame. The metrics are the number of rows and of
    images that are shown.

    `selected` has the selected rows, in the order of the table; without one it has none.

    Example: the crops of Connected Components, with the character that was read as a caption.
    """
    schema = table.collect_schema()
    check_images(schema, image)
    text = Category.of(schema, caption, "caption").text if caption else nw.lit("", nw.String)
    rows = collect(table.select(col(image).alias("image"), text.alias("caption")).head(most))
    count = int(collect(table.select(nw.len())).item())
    found = []
    for number, content in enumerate(rows["image"].to_list()):
        pixels = pixels_of(content, image)
        small = None if pixels is None else thumbnail(pixels, _SIDE)
        found.append((number, rows["caption"][number], small, image_key(content)))
    images = pl.DataFrame(found, schema=_IMAGES, orient="row")
    across = min(columns, max(1, images.height))
    down = -(-images.height // across)
    options: dict[str, Any] = {
        "image": image,
        "columns": across,
        "captions": bool(caption),
        "selection": list(selection),
        "gestures": as_options(Pick(patches=Choices(values=tuple((row,) for row in images["row"])))),
        "size": [max(260, min(1200, 130 * across)), max(140, min(2400, (130 if not caption else 145) * down + 30))],
    }
    metrics = {"rows": float(count), "shown": float(images.height)}
    figure = Figure("image.image_grid", {"images": images}, options, title, metrics)
    chosen = sorted({each for each in selection if 0 <= each < count})
    return ImageGridResult(figure, backend_of(table).take(table, chosen) if chosen else table.head(0))


def image_key(content: bytes | None) -> str:
    """What an image is known by among others."""
    return "" if content is None else sha256(content).hexdigest()
