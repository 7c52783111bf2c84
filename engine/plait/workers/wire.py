"""What a run and its workers tell each other, as plain data: values by where they are kept, never themselves."""

from __future__ import annotations

from base64 import b64decode, b64encode
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plait.errors import PlaitError
from plait.events import PortSummary
from plait.fingerprint import FileState
from plait.parameters import Secret
from plait.store import Stored

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from plait.store import Store

_SECRET = "$secret"


def stored_to_data(stored: Stored, store: Store) -> list[Any]:
    """Where a value is kept, with what vouches for its file: the other side need not read it to trust it."""
    content = None if stored.inline is None else b64encode(stored.inline).decode("ascii")
    return [stored.codec, stored.digest, stored.size, content, stored.suffix, store.verified(stored)]


def stored_from_data(data: Sequence[Any], store: Store) -> Stored:
    """The place that `stored_to_data` told of."""
    codec, digest, size, content, suffix, mark = data
    stored = Stored(codec, digest, size, None if content is None else b64decode(content), suffix)
    if mark is not None:
        store.vouch(stored, tuple(mark))
    return stored


def files_to_data(files: Sequence[FileState]) -> list[list[Any]]:
    """The states of files."""
    return [[str(each.path), each.size, each.modified, each.changed, each.inode] for each in files]


def files_from_data(data: Sequence[Sequence[Any]]) -> tuple[FileState, ...]:
    """The states of files that `files_to_data` told of."""
    return tuple(FileState(Path(path), *numbers) for path, *numbers in data)


def sizes_to_data(ports: Mapping[str, PortSummary]) -> dict[str, list[int | None]]:
    """The sizes of what output ports carry."""
    return {name: [size.rows, size.columns, size.bytes] for name, size in ports.items()}


def sizes_from_data(data: Mapping[str, Sequence[int | None]]) -> dict[str, PortSummary]:
    """The sizes that `sizes_to_data` told of."""
    return {name: PortSummary(*size) for name, size in data.items()}


def params_to_data(params: Mapping[str, object], secrets: dict[str, str]) -> dict[str, Any]:
    """The parameters of a node, references resolved; the values of secrets are put beside them.

    Raises:
        ParameterError: a secret is not set.
    """
    return {name: _to_data(value, secrets) for name, value in params.items()}


def params_from_data(data: Mapping[str, Any]) -> dict[str, object]:
    """The parameters that `params_to_data` told of."""
    return {name: _from_data(value) for name, value in data.items()}


def _to_data(value: object, secrets: dict[str, str]) -> object:
    if isinstance(value, Secret):
        secrets[value.name] = value.reveal()
        return {_SECRET: value.name}
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, list | tuple):
        return [_to_data(each, secrets) for each in value]
    if isinstance(value, dict):
        if not all(isinstance(name, str) for name in value):
            raise PlaitError("A parameter with keys that are no texts can't be sent to a worker process.")
        return {name: _to_data(each, secrets) for name, each in value.items()}
    return value


def _from_data(value: object) -> object:
    if isinstance(value, list):
        return [_from_data(each) for each in value]
    if isinstance(value, dict):
        if value.keys() == {_SECRET}:
            return Secret(value[_SECRET])
        return {name: _from_data(each) for name, each in value.items()}
    return value
