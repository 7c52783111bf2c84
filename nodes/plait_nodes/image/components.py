"""The separate things in masks, one row for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Columns, OneColumn, ParameterError, Table, node
from plait.exact import exact, exactly
from plait.importing import import_alone
from plait.table import collect

from .image_column import ImageColumn, check_images, grey, pixels_of
from .pixels import encode

if TYPE_CHECKING:
    from numpy.typing import NDArray

Order = Literal["left_to_right", "top_to_bottom", "largest"]
_NOTHING = Columns.named()
_OWN: dict[str, pl.DataType] = {
    "image_row": pl.Int64(),
    "region": pl.Int64(),
    "area": pl.Int64(),
    "left": pl.Int64(),
    "top": pl.Int64(),
    "width": pl.Int64(),
    "height": pl.Int64(),
    "center_x": pl.Float64(),
    "center_y": pl.Float64(),
    "crop": pl.Binary(),
}


class Region(NamedTuple):
    """A thing: its number among the labels, its pixels, and the box around it."""

    label: int
    area: int
    left: int
    top: int
    width: int
    height: int
    center_x: float
    center_y: float


def _schema(table: nw.Schema | None, *, image: str, source: str, keep: Columns, **_: object) -> nw.Schema | None:
    if table is None:
        return None
    _check(table, image, source, keep)
    own = nw.from_native(pl.LazyFrame(schema=_OWN)).collect_schema()
    return nw.Schema({**{name: table[name] for name in keep.among(table)}, **own})


@node(
    "image.components",
    title="Connected Components",
    category="Images",
    icon="select-group",
    face="{neighbours} neighbours · from {smallest} pixels",
    tags=("segmentation", "segmenter", "connected component analysis", "regions", "blobs", "objects", "bounding box"),
    schema=_schema,
    collects=True,
    requires="image",
)
def components(
    table: Table,
    *,
    image: ImageColumn = "mask",
    source: Annotated[
        str, OneColumn(), Field(description="The column with the images that crops are taken from; the masks if empty.")
    ] = "",
    neighbours: Annotated[
        Literal[4, 8], Field(description="Whether pixels that touch at a corner only belong together (8) or not (4).")
    ] = 8,
    smallest: Annotated[int, Field(ge=1, description="Things with fewer pixels are left out.")] = 1,
    largest: Annotated[
        int | None, Field(ge=1, description="Things with more pixels are left out; none if empty.")
    ] = None,
    order: Annotated[Order, Field(description="In which order the things of an image come.")] = "left_to_right",
    alone: Annotated[
        bool, Field(description="Whether other things that reach into the box are blanked out of a crop of the mask.")
    ] = True,
    keep: Annotated[Columns, Field(description="The columns of the table that each thing has too.")] = _NOTHING,
) -> Table:
    """Find the separate bright things of each mask, and give a row for each.

    Pixels of 128 and above are bright. A row has `image_row`, the number of the row that the mask is in (from 0);
    `region`, the number of the thing in its image (from 0, in the chosen order); its `area` in pixels; the box around
    it as `left`, `top`, `width` and `height`; the middle of its pixels as `center_x` and `center_y`, where the pixel in
    the upper left corner has its middle at 0, 0; and `crop`, the image within the box. Where two come equally far left
    or up, the upper or left one is first. A missing mask has no rows.

    Example: after Threshold of a line of characters, from 40 pixels, left to right: a row for each character.
    """
    _check(table.collect_schema(), image, source, keep)
    names = keep.of(table)
    wanted = list(dict.fromkeys([*names, image, *([source] if source else [])]))
    rows = collect(table.select(exactly(wanted))).to_polars()
    found: list[dict[str, Any]] = []
    places: list[int] = []
    for number in range(rows.height):
        for record in _records(rows, number, image, source, neighbours, (smallest, largest), order, alone):
            found.append(record)
            places.append(number)
    own = pl.DataFrame(found, schema=_OWN, orient="row")
    kept = rows.select(pl.col(exact(name)).gather(places) for name in names) if names else pl.DataFrame()
    return nw.from_native(pl.concat([kept, own], how="horizontal").lazy())


def _check(schema: nw.Schema, image: str, source: str, keep: Columns) -> None:
    check_images(schema, image)
    if source:
        check_images(schema, source, "source")
    twice = [name for name in keep.among(schema) if name in _OWN]
    if twice:
        raise ParameterError(
            f"A region has a column '{twice[0]}' of its own.", parameter="keep", hint="Rename it with Column Renamer."
        )


def _records(
    rows: pl.DataFrame,
    number: int,
    image: str,
    source: str,
    neighbours: int,
    sizes: tuple[int, int | None],
    order: Order,
    alone: bool,
) -> list[dict[str, Any]]:
    """The things of one mask as rows."""
    mask = pixels_of(rows[image][number], image)
    if mask is None:
        return []
    labels, regions = regions_of(grey(mask) >= 128, neighbours, order)
    pixels = pixels_of(rows[source][number], source) if source else None
    smallest, largest = sizes
    kept = [each for each in regions if each.area >= smallest and (largest is None or each.area <= largest)]
    records = []
    for place, region in enumerate(kept):
        box = (slice(region.top, region.top + region.height), slice(region.left, region.left + region.width))
        own = labels[box] == region.label if alone else labels[box] > 0
        crop = own * 255 if pixels is None else pixels[box]
        facts = region._asdict()
        facts.pop("label")
        content = encode(crop) if crop.size else None
        records.append({"image_row": number, "region": place, **facts, "crop": content})
    return records


def regions_of(mask: NDArray[Any], neighbours: int, order: Order) -> tuple[NDArray[Any], list[Region]]:
    """The label of each pixel, 0 for the background, and the things in order."""
    import_alone("scipy.ndimage")
    import numpy as np
    from scipy import ndimage

    corners = np.ones((3, 3)) if neighbours == 8 else None
    labels, count = ndimage.label(mask, structure=corners)
    numbers = np.arange(1, count + 1)
    areas = np.bincount(labels.ravel(), minlength=count + 1)[1:]
    middles = ndimage.center_of_mass(mask, labels, numbers) if count else []
    regions = [
        Region(
            int(number), int(area), box[1].start, box[0].start, box[1].stop - box[1].start, box[0].stop - box[0].start,
            float(middle[1]), float(middle[0]),
        )
        for number, area, box, middle in zip(numbers, areas, ndimage.find_objects(labels), middles, strict=True)
    ]  # fmt: skip
    match order:
        case "left_to_right":
            regions.sort(key=lambda each: (each.left, each.top))
        case "top_to_bottom":
            regions.sort(key=lambda each: (each.top, each.left))
        case _:
            regions.sort(key=lambda each: (-each.area, each.left, each.top))
    return np.asarray(labels), regions
