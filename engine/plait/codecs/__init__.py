"""How each kind of port value is written to the store and read back, without pickle."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from plait.codecs.codec import Codec
from plait.codecs.plain import InactiveCodec, MetricsCodec, PlainCodec
from plait.codecs.storable import FigureCodec, StorableCodec
from plait.codecs.tables import TableCodec
from plait.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Codec", "codec_for", "codec_named"]

_IN_ORDER: tuple[Codec, ...] = (
    PlainCodec(),
    TableCodec(),
    MetricsCodec(),
    InactiveCodec(),
    FigureCodec(),
    StorableCodec(),
)
_BY_ID: Mapping[str, Codec] = MappingProxyType({codec.codec_id: codec for codec in _IN_ORDER})


def codec_for(value: object) -> Codec | None:
    """The codec that can write a value; None if it can live only in memory."""
    for codec in _IN_ORDER:
        if codec.accepts(value):
            return codec
    return None


def codec_named(codec_id: str) -> Codec:
    """The codec that wrote something under this id.

    Raises:
        StoreError: there is none; a newer version wrote it.
    """
    codec = _BY_ID.get(codec_id.partition(":")[0])
    if codec is None:
        raise StoreError(f"The store holds a value of the unknown kind '{codec_id}'.", hint="Clear the store.")
    return codec
