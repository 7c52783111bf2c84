"""List what lies in a folder."""

from __future__ import annotations

from typing import Annotated, Literal

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import FolderPath, Table, node

from .folder import Entry, entries, shown

_COLUMNS = pl.Schema(
    {
        "path": pl.String(),
        "name": pl.String(),
        "extension": pl.String(),
        "folder": pl.String(),
        "size": pl.Int64(),
        "modified": pl.Datetime("us", "UTC"),
        "is_folder": pl.Boolean(),
    }
)


def _schema(*, folder: object, pattern: str, kind: str, recursive: bool, hidden: bool, limit: int | None) -> nw.Schema:
    return nw.from_native(pl.LazyFrame(schema=_COLUMNS)).collect_schema()


@node(
    "io.folder_lister",
    title="Folder Lister",
    category="Input/Output",
    icon="folder-search-outline",
    face="{folder}",
    tags=("list files", "list files/folders", "directory", "glob", "file names", "paths"),
    schema=_schema,
    deterministic=False,
)
def folder_lister(
    *,
    folder: Annotated[FolderPath, Field(description="The folder that is listed.")],
    pattern: Annotated[
        str, Field(description="What the names must match, such as *.csv, or *.jpg;*.png; upper case doesn't matter.")
    ] = "*",
    kind: Annotated[Literal["files", "folders", "both"], Field(description="What is listed.")] = "files",
    recursive: Annotated[bool, Field(description="Whether folders below are looked into.")] = True,
    hidden: Annotated[bool, Field(description="Whether names that begin with a dot are listed too.")] = False,
    limit: Annotated[int | None, Field(ge=0, description="How many rows are given at most.")] = None,
) -> Table:
    """List the files or folders in a folder, one row for each, in the order of their paths.

    The columns are `path` (from the root), `name`, `extension` (in small letters, without dot), `folder` (within the
    listed one; empty at its top), `size` in bytes, `modified` in UTC and `is_folder`. Links to folders are listed but
    not followed. The folder is looked into anew in each run, and what comes after runs anew as well.

    Example: the folder `images` with the pattern `*.png;*.jpg`, to join the paths to a table of labels.
    """
    found = [
        each
        for each in entries(folder, pattern, recursive=recursive, hidden=hidden)
        if kind == "both" or each.is_folder == (kind == "folders")
    ]
    rows = [_row(each) for each in found[:limit]]
    table = pl.DataFrame(rows, schema=_COLUMNS | {"modified": pl.Int64()}, orient="row")
    return nw.from_native(table.lazy().with_columns(pl.from_epoch("modified", "us").dt.replace_time_zone("UTC")))


def _row(entry: Entry) -> tuple[object, ...]:
    folder, _, name = entry.relative.rpartition("/")
    extension = "" if entry.is_folder else shown(entry.path.suffix[1:].lower())
    whole = shown(str(entry.path.absolute()))
    return (whole, name, extension, folder, entry.size, entry.modified // 1000, entry.is_folder)
