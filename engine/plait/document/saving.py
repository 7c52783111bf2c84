"""Writes a workflow to a file, all of it or nothing."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from plait.errors import DocumentError

from .file import read_bytes
from .format import FORMAT, NewerDocumentError
from .limits import MAX_BYTES
from .reading import REPORT_SUFFIXES
from .strict import decode, parse
from .writing import dumps

if TYPE_CHECKING:
    from plait.workflow import Workflow

_HEAD = re.compile(r'\s*\{\s*"plait"\s*:\s*([0-9]{1,9})\s*[,}]')


def save(workflow: Workflow, path: str | os.PathLike[str]) -> None:
    """Write the document of a workflow; at every moment the file is the old one or the new one.

    A symbolic link stays, and what it points to is written. A file of an older format version is first copied to
    a file of the same name with `.bak` behind it.

    Raises:
        DocumentError: the workflow can't be written as a document, or the file can't be written.
        NewerDocumentError: the file there has been written by a newer Plait; it is left alone.
    """
    # Replacing a link itself would leave what it points to behind, out of date.
    target = Path(os.path.realpath(path))
    if target.suffix.lower() in REPORT_SUFFIXES:
        raise DocumentError(
            "A workflow can't be saved into a report.", file=str(path), hint="Choose a file that ends with '.json'."
        )
    try:
        text = dumps(workflow)
    except DocumentError as error:
        error.file = str(path)
        raise
    _look_after_present_file(target)
    _write(target, text)


def _look_after_present_file(path: Path) -> None:
    if not os.path.lexists(path):
        return
    try:
        text = decode(read_bytes(path, MAX_BYTES))
    except DocumentError:
        if path.is_file():
            return
        raise
    version = _format_in(text)
    if version > FORMAT:
        raise NewerDocumentError(version, file=str(path))
    if version < FORMAT:
        _write(path.with_name(f"{path.name}.bak"), text)


def _format_in(text: str) -> int:
    """The format version of a text; the present one where it states none, because there is nothing to keep."""
    head = _HEAD.match(text)
    if head is not None:
        return int(head[1])
    try:
        data = parse(text)
    except DocumentError:
        return FORMAT
    version = data.get("plait") if isinstance(data, dict) else None
    return version if type(version) is int and version > 0 else FORMAT


def _write(path: Path, text: str) -> None:
    from plait.atomic import write_text

    try:
        write_text(path, text)
    except OSError as error:
        raise DocumentError(
            f"The workflow can't be saved: {error.strerror or error}.",
            file=str(path),
            hint=_remedy(path),
        ) from None


def _remedy(path: Path) -> str:
    if not path.parent.is_dir():
        return "There is no such folder; choose another, or make it first."
    return "The file there is unchanged. Choose another folder, or save again when this is mended."
