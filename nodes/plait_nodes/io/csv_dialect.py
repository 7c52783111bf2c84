"""What separates the fields of a CSV file."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from .csv_records import Signs, split_records

if TYPE_CHECKING:
    from .csv_options import CsvOptions

_CANDIDATES = (",", ";", "\t", "|")
_RECORDS = 200


def find_separator(head: bytes, options: CsvOptions) -> str:
    """The delimiter that gives most of the first records the same number of fields, and then the most fields.

    A comma if there is none, as in a file of one column.
    """
    best, best_score = ",", (0.0, 1)
    for candidate in _CANDIDATES:
        if candidate in (options.quote, options.comment):
            continue
        signs = Signs(candidate.encode(), options.quote.encode(), options.comment.encode())
        score = _score(head, signs)
        if score > best_score:
            best, best_score = candidate, score
    return best


def _score(head: bytes, signs: Signs) -> tuple[float, int]:
    # The last record of the head may be cut off.
    records = list(islice(split_records(head, signs), _RECORDS + 1))
    widths = [len(record.fields) for record in (records[:-1] or records) if record.fields and not record.fault]
    if not widths:
        return 0.0, 1
    # Of equally frequent widths the larger one, since a title or a note has fewer fields.
    width, count = max(Counter(widths).items(), key=lambda item: (item[1], item[0]))
    return (count / len(widths), width) if width > 1 else (0.0, 1)
