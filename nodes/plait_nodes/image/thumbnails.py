"""Images small enough to be part of a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .pixels import encode
from .resize import resized

if TYPE_CHECKING:
    from numpy.typing import NDArray


def thumbnail(pixels: NDArray[Any], side: int) -> bytes:
    """The image as PNG, no side longer than this; small ones stay as they are."""
    height, width = pixels.shape[:2]
    if max(height, width) > side:
        pixels = resized(pixels, side, side, "inside", "bilinear")
    return encode(pixels)
