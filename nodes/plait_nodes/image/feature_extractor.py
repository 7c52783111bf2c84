"""Numbers that say what an image looks like."""

from __future__ import annotations

from typing import Annotated, Any

import narwhals as nw
from pydantic import Field

from plait import ParameterError, Table, node
from plait.importing import import_alone

from .image_column import ImageColumn, grey, pixels_of, with_values
from .resize import resized

MOST_FEATURES = 20_000


@node(
    "image.feature_extractor",
    category="Images",
    icon="vector-square",
    face="HOG · {width} × {height}",
    tags=("hog", "image features", "descriptor", "histogram of oriented gradients", "pixels to columns"),
    requires="image",
)
def feature_extractor(
    table: Table,
    *,
    image: ImageColumn = "image",
    width: Annotated[int, Field(ge=8, le=1_024, description="The width that images are brought to before.")] = 32,
    height: Annotated[int, Field(ge=8, le=1_024, description="The height that images are brought to before.")] = 32,
    cell: Annotated[int, Field(ge=2, le=256, description="How many pixels wide and high a cell is.")] = 8,
    block: Annotated[
        int,
        Field(ge=1, le=16, description="How many cells wide and high a block is, within which contrast is evened out."),
    ] = 2,
    directions: Annotated[int, Field(ge=2, le=36, description="How many directions of edges are told apart.")] = 9,
    prefix: Annotated[str, Field(min_length=1, description="What the names of the new columns begin with.")] = "hog",
) -> Table:
    """Describe each image by the directions of its edges: a histogram of oriented gradients (HOG).

    The image is brought to the given size in shades of grey, without regard to its proportions, and divided into cells;
    each cell counts how steep it is in which direction, and the counts of a block of cells are brought to one length
    (L2-Hys; Dalal and Triggs 2005, as scikit-image computes it). The numbers are new columns `hog_0`, `hog_1`, …: as
    many as there are places for a block, times its cells, times the directions. A missing image has missing numbers.

    Example: crops of characters at 32 × 32 give 324 columns, from which a classifier can read.
    """
    count = _count(width, height, cell, block, directions)
    names = [f"{prefix}_{number}" for number in range(count)]
    taken = [name for name in names if name in table.collect_schema()]
    if taken:
        raise ParameterError(
            f"The table has a column '{taken[0]}' already.", parameter="prefix", hint="Choose another beginning."
        )

    def made(content: bytes | None, column: str) -> dict[str, Any]:
        import_alone("skimage.feature")
        from skimage.feature import hog

        pixels = pixels_of(content, column)
        if pixels is None:
            return dict.fromkeys(names)
        values = hog(
            resized(grey(pixels), width, height, "stretch", "bilinear"),
            orientations=directions,
            pixels_per_cell=(cell, cell),
            cells_per_block=(block, block),
            block_norm="L2-Hys",
        )
        return dict(zip(names, values.tolist(), strict=True))

    return with_values(table, image, made, nw.Schema(dict.fromkeys(names, nw.Float64())))


def _count(width: int, height: int, cell: int, block: int, directions: int) -> int:
    """How many numbers there are.

    Raises:
        ParameterError: there is no place for a block, or there are far too many numbers.
    """
    across, down = width // cell - block + 1, height // cell - block + 1
    if across < 1 or down < 1:
        hint = "Make the image larger, or cells or blocks smaller."
        raise ParameterError(f"A block of {block * cell} pixels does not fit.", parameter="block", hint=hint)
    count = across * down * block**2 * directions
    if count > MOST_FEATURES:
        hint = "Make the image smaller, or cells larger."
        raise ParameterError(
            f"{count} columns are too many; {MOST_FEATURES} are the most.", parameter="cell", hint=hint
        )
    return count
