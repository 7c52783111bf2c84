"""The bytes of an image file as an array of pixels, and back."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING, Any

from plait import DataError
from plait.importing import import_alone

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image

    Pixels = NDArray[np.uint8]
    """Rows × columns for shades of grey, rows × columns × 3 for colours."""

FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP", "PPM")
SUFFIXES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".ppm", ".pgm", ".pbm")
MOST_PIXELS = 50_000_000
"""A larger image is refused before a pixel of it is decoded: a small file can claim any size."""

_HINT = "Make it smaller with an image editor, or divide it."


def size_of(content: bytes, name: str, most: int = MOST_PIXELS) -> tuple[int, int]:
    """Width and height, from the header alone.

    Raises:
        DataError: it is no image, or it is too large.
    """
    return _opened(content, name, most).size


def decode(content: bytes, name: str = "", most: int = MOST_PIXELS) -> Pixels:
    """The pixels of an image, upright, in 8 bits; of several frames the first one.

    What is transparent lies on white. Shades of more than 8 bits keep their upper ones.

    Args:
        content: The bytes of the file.
        name: The file or column, for errors.
        most: How many pixels it may have.

    Raises:
        DataError: it is no image, too large, or damaged.
    """
    import numpy as np
    from PIL import ImageOps

    image = _opened(content, name, most)
    try:
        image.load()
        upright = ImageOps.exif_transpose(image)
        return np.asarray(_plain(upright), dtype=np.uint8)
    except (OSError, SyntaxError, ValueError, EOFError, MemoryError) as error:
        raise _no_image(name, f"it is damaged ({_said(error)})") from error


def encode(pixels: NDArray[Any]) -> bytes:
    """The pixels as a PNG file; equal pixels give equal bytes."""
    import numpy as np
    from PIL import Image

    buffer = BytesIO()
    Image.fromarray(np.ascontiguousarray(pixels, dtype=np.uint8)).save(buffer, "PNG", compress_level=1)
    return buffer.getvalue()


def _opened(content: bytes, name: str, most: int) -> Image:
    import_alone("PIL.Image", "PIL.ImageOps")
    from PIL import Image, UnidentifiedImageError

    try:
        image = Image.open(BytesIO(content), formats=FORMATS)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        counted = re.search(r"\((\d+) pixels\)", str(error))
        raise _too_large(name, f"{int(counted[1]):,} pixels" if counted is not None else str(error)) from error
    except UnidentifiedImageError as error:
        raise _no_image(name, "it is none of PNG, JPEG, GIF, BMP, TIFF, WebP and PPM") from error
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        raise _no_image(name, _said(error)) from error
    width, height = image.size
    if width * height > most:
        raise _too_large(name, f"{width} × {height} pixels")
    return image


def _plain(image: Image) -> Image:
    """The image in shades of grey or in red, green and blue."""
    from PIL import Image as Images

    if image.mode in ("I;16", "I;16B", "I;16L"):
        return Images.fromarray(_upper_bits(image))
    if image.mode == "I" and (shades := _of_16_bits(image)) is not None:
        return Images.fromarray(shades)
    if image.mode in ("1", "L", "I", "F"):
        return image.convert("L")
    if image.mode in ("LA", "La"):
        return _on_white(image.convert("LA"), "L")
    if image.mode in ("RGBA", "RGBa", "PA") or "transparency" in image.info:
        return _on_white(image.convert("RGBA"), "RGB")
    return image.convert("RGB")


def _upper_bits(image: Image) -> Pixels:
    import numpy as np

    return (np.asarray(image).astype(np.uint32) >> 8).astype(np.uint8)


def _of_16_bits(image: Image) -> Pixels | None:
    """The upper bits of shades that are in 32; None if none of them is beyond 8."""
    import numpy as np

    shades = np.asarray(image)
    return None if shades.max(initial=0) <= 255 else (shades.clip(0, 2**16 - 1) >> 8).astype(np.uint8)


def _on_white(image: Image, mode: str) -> Image:
    from PIL import Image as Images

    white = Images.new(mode, image.size, "white")
    white.paste(image.convert(mode), mask=image.getchannel("A"))
    return white


def _too_large(name: str, size: str) -> DataError:
    return DataError(f"The image{_of(name)} is too large: {size}.", file=name, hint=_HINT)


def _said(error: Exception) -> str:
    """What the library says; some of its texts are bytes."""
    first = error.args[0] if error.args else ""
    return first.decode("utf-8", "replace") if isinstance(first, bytes) else str(error)


def _no_image(name: str, why: str) -> DataError:
    return DataError(f"The image{_of(name)} can't be read: {why}.", file=name, hint="Check the file, or take it out.")


def _of(name: str) -> str:
    return f" '{name}'" if name else ""
