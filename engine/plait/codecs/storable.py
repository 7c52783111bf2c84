"""Models, figures and whatever else knows how to become bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from plait.model import Storable, stored_id_of

if TYPE_CHECKING:
    from plait.figure import Figure
    from plait.registry import NodeRegistry
    from plait.store import Store, Stored


class StorableCodec:
    """Values of a class that `stored_as` named; the registry finds the class again by that name."""

    codec_id = "stored"

    def accepts(self, value: object) -> bool:
        return stored_id_of(value) is not None

    def write(self, value: object, store: Store) -> Stored:
        content = cast("Storable", value).to_bytes()
        return store.inline(content, f"{self.codec_id}:{stored_id_of(value)}")

    def read(self, stored: Stored, store: Store, registry: NodeRegistry) -> object:
        stored_id = stored.codec.partition(":")[2]
        value: object = registry.stored_class(stored_id).from_bytes(store.read(stored))
        return value


class FigureCodec:
    """Figures, which belong to no plugin."""

    codec_id = "figure"

    def accepts(self, value: object) -> bool:
        # Not at the top: no run of table nodes gets here, and figures are not light to import.
        from plait.figure import Figure

        return isinstance(value, Figure)

    def write(self, value: object, store: Store) -> Stored:
        return store.inline(cast("Figure", value).to_bytes(), self.codec_id)

    def read(self, stored: Stored, store: Store, registry: NodeRegistry) -> object:
        from plait.figure import Figure

        return Figure.from_bytes(store.read(stored))
