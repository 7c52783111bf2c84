"""Whether a piece of CSV is regular, found out fast: as many fields in every record, quotes only where they belong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .lines import count

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .csv_records import Signs

    Codes = NDArray[np.uint8]
    Places = NDArray[np.intp]
    Marks = NDArray[np.bool_]

_LINE_END, _RETURN = 10, 13
_TRIES = 100
_WINDOW = 2**20


@dataclass(frozen=True, slots=True)
class Survey:
    """What is known of a piece: where its last complete record ends, and whether it is regular up to there."""

    end: int
    is_regular: bool


def survey(data: bytes, signs: Signs, columns: int, *, trusts_quotes: bool = False) -> Survey:
    """Look at a piece that begins with a record.

    Regular means that a strict reader gets from it what `split_records` gives. The number of separators is compared
    with the number of lines, so a line too short may be hidden by one too long; the strict reader refuses the long one.

    Args:
        data: The piece.
        signs: The form of the file.
        columns: How many fields each record should have.
        trusts_quotes: Somebody else has looked whether all quotes are where they belong.
    """
    if signs.comment and (data.startswith(signs.comment) or b"\n" + signs.comment in data):
        return Survey(data.rfind(b"\n") + 1, is_regular=False)
    if not signs.quote or signs.quote not in data:
        end = data.rfind(b"\n") + 1
        lines, separators = count(data, b"\n", end), count(data, signs.separator, end)
        return Survey(end, separators == lines * (columns - 1))
    return _survey_quoted(data, signs, columns, trusts_quotes=trusts_quotes)


def _survey_quoted(data: bytes, signs: Signs, columns: int, *, trusts_quotes: bool) -> Survey:
    import numpy as np

    codes = np.frombuffer(data, np.uint8)
    all_quotes = np.flatnonzero(codes == ord(signs.quote))
    end = _end_outside(data, all_quotes)
    quotes = all_quotes[: np.searchsorted(all_quotes, end)]
    within = codes[:end]
    lines = _count_outside(within == _LINE_END, quotes)
    separators = _count_outside(within == ord(signs.separator), quotes)
    is_regular = separators == lines * (columns - 1) and (trusts_quotes or _are_proper(codes, all_quotes, signs))
    return Survey(end, is_regular)


def _end_outside(data: bytes, quotes: Places) -> int:
    """The place after the last line end that an even number of quotes comes before."""
    import numpy as np

    place = data.rfind(b"\n")
    for _ in range(_TRIES):
        before = int(np.searchsorted(quotes, place)) if place >= 0 else 0
        if before % 2 == 0:
            return place + 1
        place = data.rfind(b"\n", 0, int(quotes[before - 1]))
    codes = np.frombuffer(data, np.uint8)
    for start in range(place // _WINDOW * _WINDOW, -1, -_WINDOW):
        ends = start + np.flatnonzero(codes[start : min(place + 1, start + _WINDOW)] == _LINE_END)
        outside = ends[np.searchsorted(quotes, ends) % 2 == 0]
        if len(outside):
            return int(outside[-1]) + 1
    return 0


def _count_outside(marks: Marks, quotes: Places) -> int:
    """How many marks are outside quotes."""
    import numpy as np

    total = int(np.count_nonzero(marks))
    if not len(quotes):
        return total
    # Sums in single bytes are several times faster, and right for what is shorter than 256 bytes.
    inside = np.add.reduceat(marks.view(np.uint8), quotes, dtype=np.uint8)[::2]
    counted = int(inside.sum(dtype=np.int64))
    opening, closing = quotes[::2], quotes[1::2]
    long = np.flatnonzero(closing - opening > 255)
    exact = sum(int(np.count_nonzero(marks[opening[each] : closing[each]])) for each in long)
    return total - counted + int(inside[long].sum(dtype=np.int64)) - exact


def _are_proper(codes: Codes, quotes: Places, signs: Signs) -> bool:
    """Whether each quote opens a field, closes one, or is one of a doubled pair within a field."""
    import numpy as np

    allowed = np.zeros(256, np.bool_)
    allowed[[ord(signs.separator), _LINE_END, ord(signs.quote)]] = True
    opening, closing = quotes[::2], quotes[1::2]
    if not allowed[codes[opening[opening > 0] - 1]].all():
        return False
    after = closing[closing + 1 < len(codes)] + 1
    others = after[~allowed[codes[after]]]
    returns = others[codes[others] == _RETURN]
    ended = codes[returns[returns + 1 < len(codes)] + 1] == _LINE_END
    return len(returns) == len(others) and bool(ended.all())
