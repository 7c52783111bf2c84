"""Find the edges in images."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from plait import ParameterError, Table, node
from plait.importing import import_alone

from .image_column import ImageColumn, IntoColumn, grey, rounded, with_images

if TYPE_CHECKING:
    from numpy.typing import NDArray


@node(
    "image.edges",
    category="Images",
    icon="border-outside",
    face="{method}",
    tags=("edge detector", "sobel", "canny", "gradient", "contour"),
    requires="image",
)
def edges(
    table: Table,
    *,
    image: ImageColumn = "image",
    method: Annotated[
        Literal["sobel", "canny"], Field(description="How steep each place is, or thin lines where it is steepest.")
    ] = "sobel",
    sigma: Annotated[
        float, Field(ge=0.1, le=50, description="How wide the image is blurred before, for 'canny', in pixels.")
    ] = 1.0,
    low: Annotated[
        int, Field(ge=0, le=255, description="How steep a line must be where it continues another, for 'canny'.")
    ] = 25,
    high: Annotated[int, Field(ge=0, le=255, description="How steep a line must be somewhere, for 'canny'.")] = 50,
    into: IntoColumn = "",
) -> Table:
    """Find the edges of each image, in its shades of grey.

    Sobel gives the length of the gradient, from 0 on an even area to 255 where black and white lie side by side along a
    straight line. Canny (1986) follows the ridges of the gradient of the blurred image: lines that are steeper than
    *high* somewhere, as far as they are steeper than *low*, one pixel wide, white on black. A missing image stays
    missing.

    Example: canny with sigma 2 for a photograph.
    """
    if low > high:
        hint = "Give a lower one, or raise 'High'."
        raise ParameterError(f"{low} is above the upper limit, {high}.", parameter="low", hint=hint)
    return with_images(table, image, into, lambda pixels: _edges(grey(pixels), method, sigma, low, high))


def _edges(shades: NDArray[Any], method: str, sigma: float, low: int, high: int) -> NDArray[Any]:
    import_alone("scipy.ndimage", "skimage.feature")
    import numpy as np
    from scipy import ndimage
    from skimage import feature

    if method == "canny":
        canny: Any = feature.canny  # it has no annotations
        found = canny(shades / 255, sigma=sigma, low_threshold=low / 255, high_threshold=high / 255, mode="nearest")
        return np.asarray(found, dtype=np.uint8) * np.uint8(255)
    values = shades.astype(np.float64)
    across, down = (ndimage.sobel(values, axis=axis, mode="mirror") / 4 for axis in (1, 0))
    return rounded(np.hypot(across, down))
