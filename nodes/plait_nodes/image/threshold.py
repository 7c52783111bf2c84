"""Divide images into foreground and background."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

import narwhals as nw
from pydantic import Field

from plait import NewColumn, ParameterError, Table, node
from plait.importing import import_alone

from .image_column import ImageColumn, check_images, grey, pixels_of, with_values
from .pixels import encode

if TYPE_CHECKING:
    from numpy.typing import NDArray

Method = Literal["otsu", "fixed", "adaptive"]


@node(
    "image.threshold",
    category="Images",
    icon="contrast-box",
    face="{method}",
    tags=("global thresholder", "local thresholder", "binarize", "segmentation", "otsu", "mask"),
    requires="image",
)
def threshold(
    table: Table,
    *,
    image: ImageColumn = "image",
    method: Annotated[
        Method,
        Field(
            description="Where it is: found for each image by Otsu, given, or found for each pixel from those around."
        ),
    ] = "otsu",
    value: Annotated[int, Field(ge=0, le=255, description="The threshold, for 'fixed'.")] = 128,
    foreground: Annotated[
        Literal["dark", "bright"],
        Field(description="Whether the things that are looked for are darker or brighter than what is behind them."),
    ] = "dark",
    block: Annotated[
        int,
        Field(ge=3, le=999, description="How many pixels wide the surroundings are, for 'adaptive'; an odd number."),
    ] = 35,
    offset: Annotated[
        float,
        Field(ge=-255, le=255, description="How much darker than its surroundings a pixel must be, for 'adaptive'."),
    ] = 10.0,
    into: Annotated[NewColumn, Field(min_length=1, description="The new column with the masks.")] = "mask",
) -> Table:
    """Divide the pixels of each image into foreground (white) and background (black).

    A pixel is dark if its shade of grey is at most the threshold, and bright if it is above. Otsu's threshold (1979)
    is the first of those with the largest variance between dark and bright; it is what OpenCV finds. An image with a
    single shade has that shade as its threshold. 'adaptive' compares a pixel with the mean of the square around it
    (continued as in a mirror at the border), which copes with uneven light: dark is at most the mean less the offset,
    bright above the mean plus the offset.

    The mask is a new column, and so is `threshold` with the threshold of each image; it is missing for 'adaptive'.

    Example: otsu, dark, for black characters on white paper; then Connected Components.
    """
    check_images(table.collect_schema(), image)
    if block % 2 == 0:
        hint = f"Give {block + 1}."
        raise ParameterError("The surroundings need an odd number of pixels.", parameter="block", hint=hint)
    if into in (image, "threshold"):
        raise ParameterError(f"The mask can't be called '{into}'.", parameter="into", hint="Choose another name.")

    def made(content: bytes | None, column: str) -> dict[str, Any]:
        pixels = pixels_of(content, column)
        if pixels is None:
            return {into: None, "threshold": None}
        shades = grey(pixels)
        if method == "adaptive":
            return {into: encode(_adaptive(shades, foreground, block, offset)), "threshold": None}
        at = otsu(shades) if method == "otsu" else value
        found = shades <= at if foreground == "dark" else shades > at
        return {into: encode(found * 255), "threshold": at}

    return with_values(table, image, made, nw.Schema({into: nw.Binary(), "threshold": nw.Int64()}))


def otsu(shades: NDArray[Any]) -> int:
    """The threshold with the largest variance between the shades up to it and those above (Otsu 1979, equation 18)."""
    import numpy as np

    counts = np.bincount(shades.ravel(), minlength=256).astype(float)
    levels = np.arange(256)
    below = np.cumsum(counts)
    above = below[-1] - below
    total = np.cumsum(counts * levels)
    both = (below > 0) & (above > 0)
    if not both.any():
        return int(shades.flat[0])
    variance = np.full(256, -1.0)
    difference = total[both] / below[both] - (total[-1] - total[both]) / above[both]
    variance[both] = below[both] * above[both] * difference**2
    # Shades that no pixel has give the same variance, but for its last digits.
    return int(np.flatnonzero(variance >= variance.max() * (1 - 1e-12))[0])


def _adaptive(shades: NDArray[Any], foreground: str, block: int, offset: float) -> NDArray[Any]:
    import_alone("scipy.ndimage")
    import numpy as np
    from scipy.ndimage import uniform_filter

    around = uniform_filter(shades.astype(np.float64), size=block, mode="mirror")
    found = shades <= around - offset if foreground == "dark" else shades > around + offset
    return np.asarray(found, dtype=np.uint8) * np.uint8(255)
