"""A CSV file read a block at a time: any encoding, compressed or not, with every fault found and placed.

Regular blocks go straight to polars. A block with something unusual in it (an empty line, a comment, a quote within a
field, too few fields) is split record by record first; what can't be read is refused, or rejected and counted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import polars as pl

from .csv_content import Unread, content, finely
from .csv_faults import bad_row, bad_value, misfit, never_closed, too_long, wrong_width
from .csv_parsing import parse, parse_leniently
from .csv_records import Record, split_records, text_of, written_plainly
from .csv_survey import survey

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from plait import DataError

    from .csv_head import CsvHead
    from .csv_options import CsvOptions
    from .csv_types import CsvColumn

_LARGEST_RECORD = 112 * 2**20
"""A record of more bytes has a quote that is never closed, or the file has no line ends."""


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that could not be read: its line in the file, what is wrong, and what is written there."""

    line: int
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """The rows of one block, and those that were rejected."""

    rows: pl.DataFrame
    rejected: Sequence[Rejected] = ()


def read_blocks(head: CsvHead, columns: Sequence[CsvColumn], options: CsvOptions) -> Iterator[Block]:
    """Read a file from its first record of values to its end.

    Raises:
        DataError: a row that can't be read, where bad rows are not skipped; says file, line, column and value. Also a
            quote that is never closed, and damaged bytes, in any case.
    """
    unread = Unread(head.start_line)
    for piece, is_last in content(head, options):
        if not unread.add(piece, is_last=is_last) or not unread.data:
            continue
        whole, end = _regular_block(unread.data, head, columns, options, is_last=is_last)
        if whole is not None:
            yield whole
        else:
            for part, part_is_last in finely(unread.data, unread.line, is_last=is_last):
                block, taken = _any_block(part, head, columns, options, is_last=part_is_last)
                yield block
                part.drop(taken)
            end = len(unread.data) - part.left
        unread.drop(end)
        if len(unread.data) > _LARGEST_RECORD:
            raise _endless(unread, head)


def _endless(unread: Unread, head: CsvHead) -> DataError:
    """What is wrong with a record that doesn't end: a quote, or no line end at all."""
    record = next(split_records(unread.data, head.signs))
    if record.is_open:
        return never_closed(head.path, unread.line + record.line)
    return too_long(head.path, unread.line, _LARGEST_RECORD)


def _regular_block(
    data: bytes, head: CsvHead, columns: Sequence[CsvColumn], options: CsvOptions, *, is_last: bool
) -> tuple[Block | None, int]:
    """The regular records at the beginning of the data, and where they end; None if something is unusual there."""
    looked = survey(data, head.signs, len(columns))
    if not looked.is_regular or not looked.end or (is_last and looked.end < len(data)):
        return None, 0
    rows = parse(data[: looked.end], head.signs, columns, options)
    return (None, 0) if rows is None else (Block(rows), looked.end)


def _any_block(
    unread: Unread, head: CsvHead, columns: Sequence[CsvColumn], options: CsvOptions, *, is_last: bool
) -> tuple[Block, int]:
    """The complete records at the beginning of the data, and where they end."""
    whole, end = _regular_block(unread.data, head, columns, options, is_last=is_last)
    if whole is not None:
        return whole, end
    split = complete_records(unread.data, unread.line, head, columns, options, is_last=is_last)
    plain = b"".join(written_plainly(record.fields, head.signs) for record in split.records)
    rows = parse(plain, head.signs, columns, options)
    if rows is None:
        rows, misfits = _fitting(plain, split.records, unread.line, head, columns, options)
        split.rejected.extend(misfits)
        split.rejected.sort(key=lambda each: each.line)
    return Block(rows, split.rejected), split.end


@dataclass(slots=True)
class Split:
    records: list[Record]
    rejected: list[Rejected]
    end: int


def complete_records(
    data: bytes, line: int, head: CsvHead, columns: Sequence[CsvColumn], options: CsvOptions, *, is_last: bool
) -> Split:
    """The complete records of the data that have as many fields as there are columns.

    Raises:
        DataError: another record, if bad rows are not skipped.
    """
    split = Split([], [], data.rfind(b"\n") + 1)
    for record in split_records(data, head.signs):
        at = line + record.line
        if record.is_open and is_last:
            raise never_closed(head.path, at)
        if record.is_open or (record.end == len(data) and not data.endswith(b"\n")):
            split.end = record.start
            break
        if not record.fields and not record.fault and len(columns) > 1:
            continue
        fields, fault = _fitted(record, len(columns), options)
        if not fault:
            split.records.append(Record(record.start, record.end, record.line, fields))
        elif options.bad_rows == "fail":
            raise bad_row(head.path, at, fault)
        else:
            split.rejected.append(_rejected(data, record, at, fault))
    return split


def _fitted(record: Record, columns: int, options: CsvOptions) -> tuple[tuple[bytes, ...], str]:
    """The fields of a record, as many as there are columns, or what is wrong with it."""
    fields = record.fields or (b"",)
    if record.fault or len(fields) == columns:
        return fields, record.fault
    if options.bad_rows == "pad" and not any(fields[columns:]):
        return (*fields, *[b""] * (columns - len(fields)))[:columns], ""
    return fields, wrong_width(len(fields), columns)


def _fitting(
    plain: bytes,
    records: Sequence[Record],
    line: int,
    head: CsvHead,
    columns: Sequence[CsvColumn],
    options: CsvOptions,
) -> tuple[pl.DataFrame, list[Rejected]]:
    """The rows whose values fit their columns, and the others.

    Raises:
        DataError: a value that doesn't fit, if bad rows are not skipped.
    """
    rows, misfits = parse_leniently(plain, head.signs, columns, options)
    bad = [each for each in columns if misfits[each.name].any()]
    places = misfits.select(pl.any_horizontal(pl.all()).arg_true()).to_series().to_list()
    rejected: list[Rejected] = []
    for place in places:
        column = next(each for each in bad if misfits[each.name][place])
        record = records[place]
        at = line + record.line
        value = text_of(record.fields[columns.index(column)], head.signs)
        if options.bad_rows == "fail":
            raise bad_value(head.path, at, column, value)
        text = head.signs.separator.join(record.fields).decode("utf-8", "replace")
        rejected.append(Rejected(at, f"column '{column.name}': {misfit(column, value)}", text))
    return rows.filter(~misfits.select(pl.any_horizontal(pl.all())).to_series()), rejected


def _rejected(data: bytes, record: Record, line: int, reason: str) -> Rejected:
    text = data[record.start : record.end].rstrip(b"\r\n").decode("utf-8", "replace")
    return Rejected(line, f"the row has {reason}", text)
