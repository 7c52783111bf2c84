"""How often each shade occurs in images."""

from __future__ import annotations

from typing import Annotated, Any

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Table, node
from plait.exact import exact
from plait.table import collect

from .image_column import ImageColumn, check_images, grey, pixels_of

_SCHEMA = {
    "image_row": pl.Int64(),
    "channel": pl.String(),
    "shade": pl.Int64(),
    "pixels": pl.Int64(),
    "share": pl.Float64(),
}
_CHANNELS = ("red", "green", "blue")


def _schema(table: nw.Schema | None, *, image: str, **_: object) -> nw.Schema:
    if table is not None:
        check_images(table, image)
    return nw.from_native(pl.LazyFrame(schema=_SCHEMA)).collect_schema()


@node(
    "image.histogram",
    title="Image Histogram",
    category="Images",
    icon="chart-histogram",
    face="{bins} bins",
    tags=("intensity", "brightness", "shades", "distribution", "colour histogram"),
    schema=_schema,
    collects=True,
    requires="image",
)
def histogram(
    table: Table,
    *,
    image: ImageColumn = "image",
    bins: Annotated[int, Field(ge=1, le=256, description="How many groups of shades there are.")] = 256,
    colors: Annotated[bool, Field(description="Whether red, green and blue are counted, or shades of grey.")] = False,
) -> Table:
    """Count how many pixels of each image have which shade.

    There is a row for each image, channel and group of shades: `image_row`, the number of the row that the image is in
    (from 0); `channel`, which is 'grey', or 'red', 'green' and 'blue'; the lowest `shade` of the group, from 0 (black)
    to 255; how many `pixels` have one of its shades, and their `share` of the image. Groups are as equal as whole
    shades allow. An image without colours has 'grey' only, and a missing one no rows.

    Example: then Line Plot with x `shade` and y `pixels`, to see where a threshold may lie.
    """
    check_images(table.collect_schema(), image)
    import numpy as np

    starts = np.array([-(-256 * number // bins) for number in range(bins)])
    group = np.searchsorted(starts, np.arange(256), side="right") - 1
    parts = [pl.DataFrame(schema=_SCHEMA)]
    for number, content in enumerate(collect(table.select(exact(image)))[image].to_list()):
        pixels = pixels_of(content, image)
        if pixels is None:
            continue
        split = colors and pixels.ndim == 3
        channels: list[tuple[str, Any]] = [("grey", grey(pixels))]
        if split:
            channels = [(name, pixels[:, :, place]) for place, name in enumerate(_CHANNELS)]
        for name, shades in channels:
            counts = np.bincount(group[shades.ravel()], minlength=bins)
            columns = {
                "image_row": [number] * bins,
                "channel": [name] * bins,
                "shade": starts,
                "pixels": counts,
                "share": counts / max(1, shades.size),
            }
            parts.append(pl.DataFrame(columns, schema=_SCHEMA))
    return nw.from_native(pl.concat(parts).lazy())
