"""The characters of an image, each cut out and brought to one size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from plait_nodes.image.components import regions_of
from plait_nodes.image.image_column import grey
from plait_nodes.image.threshold import otsu

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SIDE = 28
"""The side of what is cut out, in pixels."""
_FILLED = 24
"""The longer side of a character in it."""

Smallest = Annotated[
    int, Field(ge=1, le=1_000_000, description="Things with fewer pixels are taken for dirt, and left out.")
]


def characters_of(pixels: NDArray[Any], smallest: int) -> list[NDArray[np.uint8]]:
    """The dark things of an image, from left to right, bright on black in squares of one size.

    What is dark is found by Otsu's threshold; what touches, at corners too, is one thing.
    """
    import numpy as np

    shades = grey(pixels)
    labels, regions = regions_of(shades <= otsu(shades), 8, "left_to_right")
    found = []
    for region in regions:
        if region.area < smallest:
            continue
        rows = slice(region.top, region.top + region.height)
        columns = slice(region.left, region.left + region.width)
        own = (labels[rows, columns] == region.label).astype(np.uint8) * 255
        found.append(_squared(own))
    return found


def _squared(own: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """In the middle of a square, as large as it fits."""
    import numpy as np
    from PIL import Image

    height, width = own.shape
    scale = _FILLED / max(height, width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    picture = Image.fromarray(own).resize(size, Image.Resampling.BILINEAR)
    square = Image.new("L", (SIDE, SIDE), 0)
    square.paste(picture, ((SIDE - size[0]) // 2, (SIDE - size[1]) // 2))
    return np.asarray(square, dtype=np.uint8)
