"""Lists of different lengths as rows of one length."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Side = Literal["left", "right"]

Length = Annotated[int, Field(ge=1, le=100_000, description="How many numbers each row has.")]
Padding = Annotated[Side, Field(description="On which side a short list is filled up with 0.")]
Keeping = Annotated[Literal["first", "last"], Field(description="Which words of a list that is too long are kept.")]


def padded(
    numbers: NDArray[np.int64], counts: NDArray[np.int64], length: int, side: Side, keep: Literal["first", "last"]
) -> NDArray[np.int32]:
    """Numbers, so many for each row, as an array of rows × length with 0 where a row has none."""
    import numpy as np

    rows = np.repeat(np.arange(len(counts)), counts)
    ends = np.cumsum(counts)
    place = np.arange(len(numbers)) - (ends - counts)[rows]
    if keep == "last":
        place -= np.maximum(counts - length, 0)[rows]
    within = (place >= 0) & (place < length)
    if side == "left":
        place += np.maximum(length - counts, 0)[rows]
    array = np.zeros((len(counts), length), np.int32)
    array[rows[within], place[within]] = numbers[within]
    return array
