"""Laws of CSV Reader on generated files: nothing is lost, and each way of reading gives the same.

Files are generated row by row, so what is in them is known without reading them.
"""

from __future__ import annotations

import csv
import io
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import polars as pl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from csv_files import attempt, ports, read, rejected, small_looks, written
from plait import DataError

TYPED = st.sampled_from(["2013-01-31", "2013-02-01", "31.1.2013", "10:05", "true", "NA", "-1.5", "007", ""])
TEXTS = st.text(st.sampled_from('ab7.5ä😀 ,;"\n\r\x00'), max_size=5).map(lambda text: text.replace("\r", "\r\n"))
LINE_ENDS = st.sampled_from(["\n", "\r\n"])
EXAMPLES = settings(max_examples=50, deadline=None)
MANY = settings(max_examples=3_000, deadline=None)


@dataclass(frozen=True)
class Row:
    """What is written for a row, and its values, or None for a row that can't be read."""

    text: str
    values: tuple[str | None, ...] | None


@dataclass(frozen=True)
class File:
    """A file with what is known of it."""

    content: str
    values: tuple[tuple[str | None, ...], ...]
    bad_lines: tuple[int, ...]


def quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


@st.composite
def fields(draw: st.DrawFn, *, strays: bool, typed: bool = False) -> tuple[str, str | None]:
    """What is written for a field, and its value."""
    text = draw(TYPED | TEXTS if typed else TEXTS)
    is_safe = not any(sign in text for sign in ',\n\r"')
    if text and (is_safe or (strays and not text.startswith('"') and not any(sign in text for sign in ",\n\r"))):
        return text, text
    return ("", None) if not text and draw(st.booleans()) else (quoted(text), text)


@st.composite
def rows(draw: st.DrawFn, columns: int, *, bad: bool, strays: bool) -> Row:
    # Values that a type is found for come where all rows are good.
    pairs = [draw(fields(strays=strays, typed=not bad)) for _ in range(columns)]
    kind = draw(st.sampled_from(["good"] * 8 + ["short", "long", "after", "other"])) if bad else "good"
    texts = [text for text, _ in pairs]
    if kind == "short" and columns > 2:
        return Row(",".join([quoted("x"), *texts[2:]]), None)
    if kind == "long":
        return Row(",".join([*texts, quoted("x")]), None)
    if kind == "after":
        return Row(",".join([quoted("x") + "y", *["z"] * (columns - 1)]), None)
    if kind == "other" and columns > 1:
        return Row(";".join(["z"] * columns), None)
    values = tuple(value for _, value in pairs)
    return Row(
        quoted("") if not any(texts) and columns == 1 else ",".join(texts),
        values if any(texts) or columns > 1 else ("",),
    )


@st.composite
def files(draw: st.DrawFn, *, bad: bool = True, strays: bool = False, empty_lines: bool = False) -> File:
    columns, end = draw(st.integers(1, 4)), draw(LINE_ENDS)
    found = draw(st.lists(rows(columns, bad=bad, strays=strays), max_size=25))
    content = ",".join(f"c{number}" for number in range(columns)) + end
    bad_lines: list[int] = []
    for row in found:
        if empty_lines and columns > 1 and draw(st.sampled_from([False] * 9 + [True])):
            content += end
        if row.values is None:
            bad_lines.append(content.count("\n") + 1)
        content += row.text + end
    if found and draw(st.booleans()):
        content = content.removesuffix(end)
    return File(content, tuple(row.values for row in found if row.values is not None), tuple(bad_lines))


@contextmanager
def on_disk(content: str | bytes, encoding: str = "utf-8") -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield written(Path(folder), content, encoding=encoding)


TEXT_ONLY = {"find_types": False, "delimiter": ","}


def require_nothing_lost(file: File, head: int, block: int) -> None:
    with on_disk(file.content) as path, small_looks(head, block):
        assert tuple(read(path, bad_rows="skip", **TEXT_ONLY).rows()) == file.values
        assert tuple(rejected(path, **TEXT_ONLY)["line"]) == file.bad_lines
        if not file.bad_lines:
            assert tuple(read(path, **TEXT_ONLY).rows()) == file.values
            return
        with pytest.raises(DataError) as caught:
            read(path, **TEXT_ONLY)
        assert (caught.value.file, caught.value.row) == (str(path), file.bad_lines[0])


SIZES = {"head": st.integers(40, 400), "block": st.integers(8, 200)}


@given(file=files(empty_lines=True), **SIZES)
@EXAMPLES
def test_rows_read_and_rows_rejected_are_the_rows_of_the_file(file: File, head: int, block: int) -> None:
    require_nothing_lost(file, head, block)


@given(file=files(strays=True, empty_lines=True), **SIZES)
@EXAMPLES
def test_quotes_within_fields_are_characters_like_others(file: File, head: int, block: int) -> None:
    require_nothing_lost(file, head, block)


@pytest.mark.slow
@given(file=files(strays=True, empty_lines=True), **SIZES)
@MANY
def test_nothing_is_lost_in_thousands_of_files(file: File, head: int, block: int) -> None:
    require_nothing_lost(file, head, block)


@given(files(strays=True, empty_lines=True), st.integers(40, 200))
@EXAMPLES
def test_a_large_file_is_read_right_or_refused_with_the_line(file: File, head: int) -> None:
    with on_disk(file.content) as path, small_looks(head, 64, large=0):
        found = attempt(path, **TEXT_ONLY)
    if isinstance(found, pl.DataFrame):
        assert (tuple(found.rows()), file.bad_lines) == (file.values, ())
        return
    assert found.row is not None
    text = file.content.split("\n")[found.row - 1]
    is_unusual = "large file" in str(found) and (not text.strip("\r") or '"' in text)
    assert is_unusual or found.row == file.bad_lines[0]


@given(file=files(bad=False), **SIZES)
@EXAMPLES
def test_types_do_not_depend_on_the_way_of_reading(file: File, head: int, block: int) -> None:
    with on_disk(file.content) as path, small_looks(head, block):
        table = attempt(path, delimiter=",")
        if isinstance(table, DataError):
            assert table.column
            assert not rejected(path, delimiter=",").is_empty()
            return
        assert read(path, delimiter=",", bad_rows="skip").equals(table)
        assert read(path, delimiter=",", limit=2).equals(table.head(2))
        last = table.columns[-1]
        assert ports(path, delimiter=",").out.to_native().select(last).collect().equals(table.select(last))


@given(st.lists(st.lists(st.text(max_size=6), min_size=2, max_size=2), max_size=12), LINE_ENDS)
@example([["\r", "x"], ["\n\r", '"']], "\n")
@EXAMPLES
def test_what_the_standard_library_writes_is_read_back(table: list[list[str]], end: str) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator=end, quoting=csv.QUOTE_ALL).writerows([["a", "b"], *table])
    with on_disk(text.getvalue().encode()) as path:
        read_back = read(path, encoding="utf-8", **TEXT_ONLY)
    assert [list(row) for row in read_back.rows()] == table


@given(st.lists(st.tuples(st.text("abä", max_size=4), st.integers(0, 99)), min_size=1, max_size=20))
@EXAMPLES
def test_lines_may_end_with_carriage_returns_alone(table: list[tuple[str, int]]) -> None:
    with on_disk("a,b\r" + "\r".join(f'"{text}",{number}' for text, number in table)) as path:
        assert read(path).rows() == table


@given(files(bad=False), st.integers(0, 200), st.integers(40, 200))
@EXAMPLES
def test_a_quote_that_is_never_closed_is_refused_with_its_line(file: File, filler: int, block: int) -> None:
    content = file.content if file.content.endswith("\n") else file.content + "\n"
    line = content.count("\n") + 1
    columns = content.partition("\n")[0].count(",") + 1
    content += ",".join(["x"] * (columns - 1) + ['"never']) + "\n" + "1,2\n" * filler
    for bad_rows in ("fail", "skip", "pad"):
        with (
            on_disk(content) as path,
            small_looks(100, block),
            pytest.raises(DataError, match="is never closed") as caught,
        ):
            read(path, bad_rows=bad_rows, **TEXT_ONLY)
        assert (caught.value.file, caught.value.row) == (str(path), line)


@given(st.integers(0, 60), st.integers(0, 60), st.sampled_from(["latin-1", "utf-16-le", "shift_jis"]))
@EXAMPLES
def test_where_the_encoding_changes_nothing_is_lost_without_a_word(before: int, after: int, other: str) -> None:
    good = "größe,n\n" + "Ärger,1\n" * before
    bad = "ß,1\n" if other != "shift_jis" else "日本,1\n"
    content = good.encode() + bad.encode(other) + ("Ärger,1\n" * after).encode()
    lines = before + after + 1
    with on_disk(content) as path:
        table = attempt(path, bad_rows="skip", delimiter=",")
        if isinstance(table, DataError):
            assert (table.file, table.row) == (str(path), table.row or -1)
            return
        assert table.height + rejected(path, delimiter=",").height == lines + (other == "utf-16-le")
