"""Grow, shrink and clean the things in masks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from plait import Table, node
from plait.importing import import_alone

from .image_column import ImageColumn, IntoColumn, grey, with_images

if TYPE_CHECKING:
    from numpy.typing import NDArray

Operation = Literal["open", "close", "dilate", "erode", "outline", "fill_holes", "thin"]
Shape = Literal["square", "disk", "cross"]


@node(
    "image.morphology",
    category="Images",
    icon="shape-outline",
    face="{operation} · {radius}",
    tags=("morphological image operations", "erosion", "dilation", "opening", "closing", "skeleton", "fill holes"),
    requires="image",
)
def morphology(
    table: Table,
    *,
    image: ImageColumn = "mask",
    operation: Annotated[
        Operation,
        Field(
            description="Bright things lose small parts (open) or gaps (close), grow (dilate) or shrink (erode), or "
            "only their outline, their middle line (thin), or all that they enclose is left."
        ),
    ] = "open",
    shape: Annotated[Shape, Field(description="The shape of the surroundings of a pixel that count.")] = "disk",
    radius: Annotated[int, Field(ge=1, le=50, description="How far they reach from it, in pixels.")] = 1,
    times: Annotated[int, Field(ge=1, le=100, description="How often it is done; not for the last three.")] = 1,
    into: IntoColumn = "",
) -> Table:
    """Grow, shrink or clean the bright things of each image.

    Erosion gives a pixel the darkest shade around it and dilation the brightest, so that it works on shades of grey as
    on masks; opening is erosion, then dilation, and closing the other way round. The outline is the dilation less the
    erosion. To fill holes and to thin, pixels of 128 and above count as white. Nothing beyond the border counts.

    Example: open with radius 1, to be rid of specks before Connected Components.
    """
    return with_images(table, image, into, lambda pixels: _changed(grey(pixels), operation, shape, radius, times))


def _changed(shades: NDArray[Any], operation: Operation, shape: Shape, radius: int, times: int) -> NDArray[Any]:
    import_alone("scipy.ndimage", "skimage.morphology")
    import numpy as np
    from scipy import ndimage
    from skimage import morphology as of_skimage

    if operation == "fill_holes":
        return np.asarray(ndimage.binary_fill_holes(shades >= 128), dtype=np.uint8) * np.uint8(255)
    if operation == "thin":
        thinned: Any = of_skimage.skeletonize  # it has no annotations
        return np.asarray(thinned(shades >= 128), dtype=np.uint8) * np.uint8(255)
    around = footprint(shape, radius)
    if operation == "outline":
        return np.asarray(_grown(shades, around) - _shrunk(shades, around))
    steps = {"dilate": [_grown], "erode": [_shrunk], "open": [_shrunk, _grown], "close": [_grown, _shrunk]}[operation]
    for step in steps:
        for _ in range(times):
            shades = step(shades, around)
    return shades


def footprint(shape: Shape, radius: int) -> NDArray[Any]:
    """The pixels around a pixel that count, as true and false."""
    import numpy as np

    y, x = np.mgrid[-radius : radius + 1, -radius : radius + 1]
    if shape == "square":
        return np.ones_like(x, dtype=bool)
    return np.asarray(x**2 + y**2 <= radius**2 if shape == "disk" else (x == 0) | (y == 0))


def _grown(shades: NDArray[Any], around: NDArray[Any]) -> NDArray[Any]:
    import_alone("scipy.ndimage")
    import numpy as np
    from scipy import ndimage

    return np.asarray(ndimage.grey_dilation(shades, footprint=around, mode="constant", cval=0))


def _shrunk(shades: NDArray[Any], around: NDArray[Any]) -> NDArray[Any]:
    import_alone("scipy.ndimage")
    import numpy as np
    from scipy import ndimage

    return np.asarray(ndimage.grey_erosion(shades, footprint=around, mode="constant", cval=255))
