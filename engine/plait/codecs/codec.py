"""How a value becomes an entry of the store, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from plait.registry import NodeRegistry
    from plait.store import Store, Stored


class Codec(Protocol):
    """Writes one kind of port value to a store and reads it back, without pickle."""

    codec_id: str

    def accepts(self, value: object) -> bool:
        """Whether this codec can write the value."""

    def write(self, value: object, store: Store) -> Stored:
        """Put the value into the store's keeping and say where it is."""

    def read(self, stored: Stored, store: Store, registry: NodeRegistry) -> object:
        """The value again; a table comes back lazy."""
