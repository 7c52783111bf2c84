"""Whether a strict reader gets from a CSV file what it holds; its values are not looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .csv_blocks import complete_records
from .csv_content import Unread, content, finely
from .csv_faults import unusual
from .csv_records import split_records
from .csv_survey import survey

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .csv_head import CsvHead
    from .csv_options import CsvOptions
    from .csv_types import CsvColumn

_LOOKED = 512 * 2**10
_LONGEST = 4 * 2**20
"""A file with a longer record is not for a strict reader."""


def is_regular_throughout(head: CsvHead) -> bool:
    """Whether a strict reader can read all of a file that is UTF-8 and not compressed."""
    unread = Unread(head.start_line)
    with head.path.open("rb") as file:
        file.seek(head.encoding.mark + head.start)
        while True:
            piece = file.read(_LOOKED)
            if unread.add(piece, is_last=not piece):
                looked = survey(unread.data, head.signs, len(head.names))
                if not looked.is_regular or len(unread.data) - looked.end > _LONGEST:
                    return False
                unread.drop(looked.end)
            if not piece:
                return not unread.data


def check_shape(
    head: CsvHead, columns: Sequence[CsvColumn], options: CsvOptions, *, trusts_quotes: bool = False
) -> None:
    """Refuse a file with rows that a strict reader can't take, or takes for others.

    Raises:
        DataError: says which line.
    """
    unread = Unread(head.start_line)
    for piece, is_last in content(head, options):
        if not unread.add(piece, is_last=is_last):
            continue
        end = _regular_end(unread.data, head, is_last=is_last, trusts_quotes=trusts_quotes)
        if end is None:
            for part, part_is_last in finely(unread.data, unread.line, is_last=is_last):
                taken = _regular_end(part.data, head, is_last=part_is_last, trusts_quotes=trusts_quotes)
                if taken is None:
                    taken = complete_records(part.data, part.line, head, columns, options, is_last=part_is_last).end
                    _refuse_unusual(part.data[:taken], part.line, head)
                part.drop(taken)
            end = len(unread.data) - part.left
        unread.drop(end)


def _regular_end(data: bytes, head: CsvHead, *, is_last: bool, trusts_quotes: bool) -> int | None:
    """Where the complete records end; None if something is unusual there."""
    looked = survey(data, head.signs, len(head.names), trusts_quotes=trusts_quotes)
    return looked.end if looked.is_regular and not (is_last and looked.end < len(data)) else None


def _refuse_unusual(data: bytes, line: int, head: CsvHead) -> None:
    """Refuse what a reader that goes record by record makes good and a strict one does not.

    Raises:
        DataError: an empty line, or a quote in a field that doesn't begin with one.
    """
    quote = head.signs.quote
    for record in split_records(data, head.signs):
        if not record.fields and len(head.names) > 1:
            raise unusual(head.path, line + record.line, "the line is empty")
        if quote and any(quote in field and not field.startswith(quote) for field in record.fields):
            raise unusual(head.path, line + record.line, "there is a quote in the middle of a field")
