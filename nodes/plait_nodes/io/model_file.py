"""Fitted models as files: plain data and what the model itself writes, never code."""

from __future__ import annotations

import hashlib
import json
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

import narwhals as nw
import polars as pl
from pydantic import BaseModel, ConfigDict, ValidationError

from plait import DataError, Model, ModelDescription, PlaitError
from plait.model import stored_id_of
from plait.registry import NodeRegistry

if TYPE_CHECKING:
    from pathlib import Path

_HEAD = "model.json"
_FEATURES = "features.arrow"
_ADDS = "adds.arrow"
_CONTENT = "content"
_LARGEST_HEAD = 16 * 2**20


class _Head(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    plait_model: int
    stored_as: str
    kind: str
    drops: tuple[str, ...]
    target: str | None
    classes: tuple[str, ...] | None
    details: dict[str, str]
    sha256: str
    """Of the content."""


def model_bytes(model: Model) -> bytes:
    """An archive without compression; equal models give equal bytes.

    Raises:
        DataError: this kind of model can't be stored.
    """
    stored_id, to_bytes = stored_id_of(model), getattr(model, "to_bytes", None)
    if stored_id is None or to_bytes is None:
        raise DataError(
            f"A {type(model).__name__} can't be written to a file.",
            hint="Its class needs to_bytes and from_bytes, and the decorator stored_as.",
        )
    content: bytes = to_bytes()
    said = model.describe()
    head = _Head(
        plait_model=1,
        stored_as=stored_id,
        kind=said.kind,
        drops=said.drops,
        target=said.target,
        classes=said.classes,
        details=said.details,
        sha256=hashlib.sha256(content).hexdigest(),
    )
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_STORED) as archive:
        archive.writestr(ZipInfo(_HEAD), json.dumps(head.model_dump(), indent=1, ensure_ascii=False))
        archive.writestr(ZipInfo(_FEATURES), _schema_bytes(said.features))
        archive.writestr(ZipInfo(_ADDS), _schema_bytes(said.adds))
        archive.writestr(ZipInfo(_CONTENT), content)
    return buffer.getvalue()


def read_model(path: Path) -> Model:
    """The model in a file.

    Raises:
        DataError: the file is damaged, or no model of a kind that is installed.
    """
    with _opened(path) as archive:
        head = _head(archive, path)
        content = _member(archive, _CONTENT, path, None)
    if hashlib.sha256(content).hexdigest() != head.sha256:
        raise _refused(path, "its content is not what was written")
    try:
        model: Any = NodeRegistry().stored_class(head.stored_as).from_bytes(content)
    except PlaitError as error:
        raise DataError(f"'{path}' can't be read: {error.message}", file=str(path), hint=error.hint) from None
    if not isinstance(model, Model):
        raise _refused(path, f"a {type(model).__name__} is no model")
    return model


def read_description(path: Path) -> ModelDescription:
    """What a file says of its model; the model is not loaded.

    Raises:
        DataError: the file is damaged, or no model.
    """
    with _opened(path) as archive:
        head = _head(archive, path)
        features = _schema(_member(archive, _FEATURES, path, _LARGEST_HEAD), path)
        adds = _schema(_member(archive, _ADDS, path, _LARGEST_HEAD), path)
    return ModelDescription(head.kind, features, adds, head.drops, head.target, head.classes, head.details)


def _opened(path: Path) -> ZipFile:
    try:
        return ZipFile(path)
    except FileNotFoundError:
        raise DataError(f"There is no file '{path}'.", file=str(path), hint="Check the path of the file.") from None
    except (BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise _refused(path, str(error)) from None


def _member(archive: ZipFile, name: str, path: Path, largest: int | None) -> bytes:
    try:
        found = archive.getinfo(name)
        # Model Writer doesn't compress, so that a file can't swell while it is read.
        if found.compress_type != ZIP_STORED or found.file_size > path.stat().st_size:
            raise _refused(path, "it is compressed")
        if largest is not None and found.file_size > largest:
            raise _refused(path, f"its part '{name}' is too large")
        return archive.read(found)
    except (BadZipFile, KeyError, OSError, EOFError, ValueError, RuntimeError, NotImplementedError) as error:
        raise _refused(path, str(error).strip("'\"")) from None


def _head(archive: ZipFile, path: Path) -> _Head:
    try:
        head = _Head.model_validate_json(_member(archive, _HEAD, path, _LARGEST_HEAD))
    except ValidationError as error:
        raise _refused(path, f"its part '{_HEAD}' is malformed ({error.errors()[0]['msg']})") from None
    if head.plait_model != 1:
        raise DataError(
            f"'{path}' was written by a newer version of Plait.", file=str(path), hint="Update Plait to read it."
        )
    return head


def _schema_bytes(schema: nw.Schema) -> bytes:
    buffer = BytesIO()
    pl.DataFrame(schema=schema.to_polars()).write_ipc(buffer, compat_level=pl.CompatLevel.oldest())
    return buffer.getvalue()


def _schema(content: bytes, path: Path) -> nw.Schema:
    import pyarrow as pa

    try:
        frame = pl.from_arrow(pa.ipc.open_file(content).schema.empty_table())
    except (pa.ArrowException, pl.exceptions.PolarsError, OSError, ValueError, TypeError, KeyError) as error:
        raise _refused(path, f"its columns can't be read ({error})") from None
    assert isinstance(frame, pl.DataFrame)
    return nw.from_native(frame, eager_only=True).schema


def _refused(path: Path, why: str) -> DataError:
    return DataError(
        f"'{path}' is no model that can be read: {why}.",
        file=str(path),
        hint="Choose a file that Model Writer has written, or write it anew.",
    )
