"""Images in shades of grey."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from plait import Table, node

from .image_column import ImageColumn, IntoColumn, grey, rounded, with_images

if TYPE_CHECKING:
    from numpy.typing import NDArray

Method = Literal["luminance", "mean", "red", "green", "blue"]
_CHANNELS: tuple[Method, ...] = ("red", "green", "blue")


@node(
    "image.grayscale",
    category="Images",
    icon="circle-opacity",
    face="{method}",
    tags=("image converter", "grey", "gray", "black and white", "channel", "invert"),
    requires="image",
)
def grayscale(
    table: Table,
    *,
    image: ImageColumn = "image",
    method: Annotated[
        Method, Field(description="How bright a colour is: as eyes see it, the mean of the three, or one of them.")
    ] = "luminance",
    invert: Annotated[bool, Field(description="Whether dark becomes bright.")] = False,
    into: IntoColumn = "",
) -> Table:
    """Turn the colours of each image into shades of grey.

    Luminance is 0.299 red + 0.587 green + 0.114 blue (ITU-R BT.601). An image that is grey already stays as it is,
    unless it is inverted. A missing image stays missing.

    Example: before Threshold, to choose the channel in which ink is darkest.
    """

    def work(pixels: NDArray[Any]) -> NDArray[Any]:
        shades = _shades(pixels, method)
        return 255 - shades if invert else shades

    return with_images(table, image, into, work)


def _shades(pixels: NDArray[Any], method: Method) -> NDArray[Any]:
    if pixels.ndim == 2 or method == "luminance":
        return grey(pixels)
    if method == "mean":
        return rounded(pixels.mean(axis=2))
    return pixels[:, :, _CHANNELS.index(method)]
