"""Archives whose bytes depend on nothing but their content."""

from __future__ import annotations

import json
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_STORED, ZipFile, ZipInfo

if TYPE_CHECKING:
    from collections.abc import Mapping

_SCHEMA = "schema.json"
_RECORDS = b"'descr': ["
"""In the head of an array's file: it holds records, of which this is the list of fields."""
_HEAD = 128


def archived(files: Mapping[str, bytes]) -> bytes:
    """The files as an archive without compression, dates and owners."""
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_STORED) as archive:
        for name, content in files.items():
            archive.writestr(ZipInfo(name), content)
    return buffer.getvalue()


def canonical(written: bytes) -> bytes:
    """What skops wrote, freed of places in memory, by which it numbers objects, and of bytes that mean nothing."""
    with ZipFile(BytesIO(written)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    schema = json.loads(files.pop(_SCHEMA))
    numbers: dict[int, int] = {}
    names: dict[str, str] = {}
    _renumber(schema, numbers, names)
    contents = {new: _without_gaps(files[old]) for old, new in names.items()}
    return archived({**contents, _SCHEMA: json.dumps(schema).encode()})


def _without_gaps(written: bytes) -> bytes:
    """An array whose records have zeros between their fields, where whatever was in memory may stand."""
    if _RECORDS not in written[:_HEAD]:
        # Numbers alone have no gaps, and reading the head of a file takes longer than all else here.
        return written
    import numpy as np

    array = np.load(BytesIO(written), allow_pickle=False)
    if array.dtype.names is None:
        return written
    clean = np.zeros(array.shape, array.dtype)
    for name in array.dtype.names:
        clean[name] = array[name]
    # numpy itself would write its buffer's memory into the gaps again.
    data: bytes = clean.tobytes()
    return written[: len(written) - len(data)] + data


def _renumber(part: object, numbers: dict[int, int], names: dict[str, str]) -> None:
    if isinstance(part, list):
        for each in part:
            _renumber(each, numbers, names)
    if not isinstance(part, dict):
        return
    number, file = part.get("__id__"), part.get("file")
    if part.get("is_json"):
        # Whether equal constants are one object is up to Python.
        number = -len(numbers) - 1
    if isinstance(number, int):
        part["__id__"] = numbers.setdefault(number, len(numbers))
    if isinstance(file, str):
        part["file"] = names.setdefault(file, f"{len(names)}.npy")
    for each in part.values():
        _renumber(each, numbers, names)
