"""Plain values: numbers, texts, lists and objects of them, metrics, and the marker of what is not chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.inactive import INACTIVE
from plait.plain_json import json_bytes, json_value
from plait.types import Metrics

if TYPE_CHECKING:
    from plait.registry import NodeRegistry
    from plait.store import Store, Stored

_SCALARS = (type(None), bool, int, float, str)


class PlainCodec:
    """Plain values as JSON."""

    codec_id = "json"

    def accepts(self, value: object) -> bool:
        return _is_plain(value)

    def write(self, value: object, store: Store) -> Stored:
        return store.inline(json_bytes(value), self.codec_id)

    def read(self, stored: Stored, store: Store, registry: NodeRegistry) -> object:
        value: object = json_value(store.read(stored))
        return value


class MetricsCodec:
    """Named numbers as JSON."""

    codec_id = "metrics"

    def accepts(self, value: object) -> bool:
        return isinstance(value, Metrics)

    def write(self, value: object, store: Store) -> Stored:
        return store.inline(json_bytes(value), self.codec_id)

    def read(self, stored: Stored, store: Store, registry: NodeRegistry) -> object:
        return Metrics(json_value(store.read(stored)))


class InactiveCodec:
    """The marker of an output that is not on the chosen branch; nothing but the name of this codec is stored."""

    codec_id = "inactive"

    def accepts(self, value: object) -> bool:
        return value is INACTIVE

    def write(self, value: object, store: Store) -> Stored:
        return store.inline(b"", self.codec_id)

    def read(self, stored: Stored, store: Store, registry: NodeRegistry) -> object:
        inactive: object = INACTIVE
        return inactive


def _is_plain(value: object) -> bool:
    kind = type(value)
    if kind in _SCALARS:
        return True
    if kind is list:
        return all(map(_is_plain, value))  # type: ignore[call-overload]
    if kind is dict:
        return all(type(key) is str and _is_plain(item) for key, item in value.items())  # type: ignore[attr-defined]
    return False
