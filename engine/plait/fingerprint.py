"""The key of a result: a hash of everything that made it.

The type and version of the node, its code, its parameters, the files that it reads and the keys of its
inputs enter; where it stands on the canvas, its title and its id do not.
"""

from __future__ import annotations

import glob
import hashlib
import json
import os
import platform
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl

from plait import __version__
from plait.errors import DataError
from plait.parameters import PathKind, Secret, marker_of
from plait.plain_json import json_bytes
from plait.record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from plait.node import NodeType
    from plait.store import Store

WHOLE_FILE = 64 * 2**20
"""Files up to this size are hashed whole; of larger ones 64 evenly spaced blocks, the size and the times."""

_SAMPLES = 64
_BLOCK = 64 * 2**10


@record
class FileState:
    """What can be seen of a file without reading it."""

    path: Path
    size: int
    modified: int
    changed: int
    inode: int


def fingerprint(
    node_type: NodeType[..., Any],
    params: Mapping[str, object],
    inputs: Sequence[tuple[str, str]],
    files: Sequence[str] = (),
) -> str:
    """The key of what a node makes of its inputs.

    Args:
        node_type: The type of the node.
        params: Its parameters with references resolved.
        inputs: For each connection, in order, the input port and `key.port` of the result that enters.
        files: Digests of the files that the node reads.
    """
    # Copying the state of a hash that has seen what all nodes of a type share is faster than hashing it again.
    digest = _type_digest(node_type).copy()
    digest.update(f"{_canonical(params)}{inputs}{files or ''}".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def are_plain(params: Mapping[str, object]) -> bool:
    """Whether no parameter holds anything inside that would have to be looked into."""
    return _SCALARS.issuperset(map(type, params.values()))


def files_read(node_type: NodeType[..., Any], params: Mapping[str, object], base: Path | None) -> list[Path]:
    """The files that a node reads according to its parameters; folders and patterns are looked into.

    Raises:
        DataError: a file is not there.
    """
    found: list[Path] = []
    for parameter in node_type.parameters:
        kind = marker_of(parameter.metadata, PathKind)
        value = params.get(parameter.name, parameter.default)
        if kind is None or kind.role == "write" or not isinstance(value, str | Path) or not str(value):
            continue
        found.extend(expanded(absolute(value, base)))
    return found


def absolute(value: str | Path, base: Path | None) -> Path:
    """A path of a workflow, counted from the folder of its file."""
    path = Path(value).expanduser()
    return path if path.is_absolute() else (base or Path()).absolute() / path


def file_state(path: Path) -> FileState:
    """Size, times and place of a file.

    Raises:
        DataError: the file is not there or can't be looked at.
    """
    try:
        seen = os.stat(path)
    except OSError as error:
        raise _unreadable(path, error) from None
    return FileState(path, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns, seen.st_ino)


def file_digest(path: Path, store: Store | None) -> str:
    """A hash of what is in a file; remembered in the store, so that an unchanged file is read once.

    Raises:
        DataError: the file can't be read.
    """
    state = file_state(path)
    try:
        known = store.file_digest(path) if store is not None else None
        if known is not None:
            return known
        digest = _whole_digest(path) if state.size <= WHOLE_FILE else _sampled_digest(state)
        # What was read while somebody wrote to it is no content that the file ever had.
        if store is not None and file_state(path) == state:
            store.remember_file(path, digest)
    except OSError as error:
        raise _unreadable(path, error) from None
    return digest


def file_key(path: Path, base: Path | None, store: Store | None) -> str:
    """What the key of a result says of a file: its content, and its name, which a reader of a folder may show.

    Raises:
        DataError: the file can't be read.
    """
    name = str(path)
    return f"{name.removeprefix(str(base)) if base is not None else name} {file_digest(path, store)}"


def expanded(path: Path) -> list[Path]:
    """The files that a path stands for: those of a folder, those that match a pattern, or the one that it names."""
    if path.is_dir():
        return sorted(inner for inner in path.rglob("*") if inner.is_file())
    if not path.exists() and any(sign in str(path) for sign in "*?["):
        return sorted(Path(match) for match in glob.glob(str(path), recursive=True) if Path(match).is_file())
    return [path]


def _whole_digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sampled_digest(state: FileState) -> str:
    digest = hashlib.sha256(f"{state.size} {state.modified} {state.changed}".encode())
    with state.path.open("rb") as file:
        for sample in range(_SAMPLES):
            file.seek((state.size - _BLOCK) * sample // (_SAMPLES - 1))
            digest.update(file.read(_BLOCK))
    return digest.hexdigest()


def _unreadable(path: Path, error: OSError) -> DataError:
    if isinstance(error, FileNotFoundError):
        return DataError(
            f"There is no file '{path}'.",
            file=str(path),
            hint="Relative paths count from the folder of the workflow file.",
        )
    return DataError(f"'{path}' can't be read: {error.strerror or error}.", file=str(path))


@cache
def _type_digest(node_type: NodeType[..., Any]) -> hashlib.blake2b:
    head = f"{_versions()}|{node_type.type_id}|{node_type.version}|{node_type.code_digest}|"
    return hashlib.blake2b(head.encode(), digest_size=20)


@cache
def _versions() -> str:
    return f"plait {__version__}|polars {pl.__version__}|python {platform.python_version()}"


_SCALARS = frozenset((str, int, float, bool, type(None)))
_encode: Callable[[object], str] = json.JSONEncoder(sort_keys=True, default=lambda value: _plain(value)).encode


def _canonical(params: Mapping[str, object]) -> str:
    if not params:
        return ""
    if are_plain(params):
        return json_bytes(sorted(params.items())).decode()
    return _encode(params)


def _plain(value: object) -> object:
    if isinstance(value, Secret):
        return {"$secret": value.name}
    if isinstance(value, Path):
        return str(value)
    msg = f"{type(value).__name__} is no parameter value"
    raise TypeError(msg)
