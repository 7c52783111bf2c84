"""Smooth images, or take noise out of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from plait import Table, node
from plait.importing import import_alone

from .image_column import ImageColumn, IntoColumn, each_channel, rounded, with_images

if TYPE_CHECKING:
    from numpy.typing import NDArray

Method = Literal["gaussian", "median", "mean", "bilateral", "non_local_means"]


@node(
    "image.smooth",
    category="Images",
    icon="blur",
    face="{method}",
    tags=("gaussian convolution", "median filter", "denoise", "blur", "noise", "bilateral"),
    requires="image",
)
def smooth(
    table: Table,
    *,
    image: ImageColumn = "image",
    method: Annotated[
        Method,
        Field(
            description="A Gaussian blur, the median or mean of the square around each pixel, or one of two ways that "
            "keep edges: a blur over pixels that are alike (bilateral), or a mean of places that look alike."
        ),
    ] = "gaussian",
    sigma: Annotated[
        float, Field(gt=0, le=100, description="The width of the blur in pixels, for 'gaussian' and 'bilateral'.")
    ] = 1.0,
    radius: Annotated[
        int, Field(ge=1, le=50, description="How far the square reaches from its middle, for 'median' and 'mean'.")
    ] = 1,
    strength: Annotated[
        float,
        Field(gt=0, le=255, description="Up to which difference shades count as alike, for the ways that keep edges."),
    ] = 25.0,
    into: IntoColumn = "",
) -> Table:
    """Make each image smoother, colour by colour.

    At the border the image is continued as in a mirror. A median takes single wrong pixels away and keeps edges; the
    last two methods take far more time than the others. A missing image stays missing.

    Example: median with radius 1 for salt-and-pepper noise.
    """

    def work(pixels: NDArray[Any]) -> NDArray[Any]:
        return each_channel(pixels, lambda shades: _smoothed(shades, method, sigma, radius, strength))

    return with_images(table, image, into, work)


def _smoothed(shades: NDArray[Any], method: Method, sigma: float, radius: int, strength: float) -> NDArray[Any]:
    import_alone("scipy.ndimage", "skimage.restoration")
    import numpy as np
    from scipy import ndimage
    from skimage import restoration

    size = 2 * radius + 1
    match method:
        case "gaussian":
            return rounded(ndimage.gaussian_filter(shades.astype(np.float64), sigma))
        case "median":
            return np.asarray(ndimage.median_filter(shades, size=size))
        case "mean":
            return rounded(ndimage.uniform_filter(shades.astype(np.float64), size=size))
        case "bilateral":
            found = restoration.denoise_bilateral(shades / 255, sigma_color=strength / 255, sigma_spatial=sigma)
            return rounded(found * 255)
        case _:
            return rounded(255 * restoration.denoise_nl_means(shades / 255, h=strength / 255, fast_mode=True))
