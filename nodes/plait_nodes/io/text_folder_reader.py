"""Read the text files of a folder."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import narwhals as nw
import polars as pl
from polars.io.plugins import register_io_source
from pydantic import Field

from plait import DataError, FolderPath, PlaitError, Table, node

from .folder import Entry, entries
from .text_content import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_COLUMNS = pl.Schema({"file": pl.String(), "folder": pl.String(), "text": pl.String()})
_BATCH = 500


def _explain(error: BaseException, parameters: Mapping[str, Any]) -> PlaitError | None:
    """Which file it was, found by reading them once more."""
    if isinstance(error, PlaitError):
        return error
    names = ("folder", "pattern", "recursive", "limit")
    folder, pattern, recursive, limit = (parameters[name] for name in names)
    for entry in _files(folder, pattern, recursive=recursive)[:limit]:
        try:
            _text(entry, parameters["encoding"], parameters["largest"], parameters["expansion"])
        except DataError as found:
            return found
    return None


@node(
    "io.text_folder_reader",
    title="Text Folder Reader",
    category="Input/Output",
    icon="file-document-multiple-outline",
    face="{folder}",
    tags=("read", "load", "import", "documents", "corpus", "flat file document parser", "tika"),
    explain=_explain,
)
def text_folder_reader(
    *,
    folder: Annotated[FolderPath, Field(description="The folder with the files.")],
    pattern: Annotated[
        str, Field(description="Which files are read, such as *.txt, or *.txt;*.md; upper case doesn't matter.")
    ] = "*.txt",
    recursive: Annotated[bool, Field(description="Whether folders below are looked into.")] = True,
    encoding: Annotated[
        str, Field(description="The encoding of all files, such as utf-8 or cp1252; auto finds it for each file.")
    ] = "auto",
    limit: Annotated[int | None, Field(ge=0, description="How many files are read at most.")] = None,
    largest: Annotated[int, Field(ge=1, description="How many bytes the text of a file may have.")] = 64 * 2**20,
    expansion: Annotated[
        int, Field(ge=1, description="How many times larger than a compressed file its content may be.")
    ] = 200,
) -> Table:
    """Read text files into a table, one row for each file, in the order of their paths.

    The columns are `file` (the path within the folder), `folder` (the folder in which the file lies, empty at the top),
    and `text`. Where each class of documents has a folder of its own, `folder` is the class. Files in gz, zst and bz2
    are decompressed; hidden ones are left out. A file that is no text in its encoding stops the run and is named with
    the byte. Files are read while the query runs, and only if a later node needs their texts.

    Example: the folder `reviews` with the folders `good` and `bad`, then Bag of Words and a learner for `folder`.
    """
    files = _files(folder, pattern, recursive=recursive)
    if not files:
        raise DataError(
            f"The folder '{folder}' has no files that match '{pattern}'.", file=str(folder), hint="Check 'Pattern'."
        )
    read = partial(_read, files[:limit], encoding, largest, expansion)
    return nw.from_native(register_io_source(read, schema=_COLUMNS, is_pure=True))


def _files(folder: Any, pattern: str, *, recursive: bool) -> list[Entry]:  # noqa: ANN401 - a path
    found = entries(folder, pattern, recursive=recursive, hidden=False)
    return [each for each in found if not each.is_folder]


def _text(entry: Entry, encoding: str, largest: int, expansion: int) -> str:
    return text_of(entry.path, encoding, largest=largest, expansion=expansion)


def _read(
    files: Sequence[Entry],
    encoding: str,
    largest: int,
    expansion: int,
    with_columns: list[str] | None,
    predicate: pl.Expr | None,
    n_rows: int | None,
    _batch_size: int | None,
) -> Iterator[pl.DataFrame]:
    wanted = list(_COLUMNS) if with_columns is None else with_columns
    files = files[:n_rows]
    for start in range(0, len(files), _BATCH):
        batch = files[start : start + _BATCH]
        columns: dict[str, list[str]] = {
            "file": [each.relative for each in batch],
            "folder": [each.relative.rpartition("/")[0] for each in batch],
        }
        if "text" in wanted:
            columns["text"] = [_text(each, encoding, largest, expansion) for each in batch]
        rows = pl.DataFrame(columns, schema_overrides={name: _COLUMNS[name] for name in columns}).select(wanted)
        yield rows if predicate is None else rows.filter(predicate)
