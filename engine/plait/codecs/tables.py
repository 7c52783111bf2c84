"""Tables as Arrow IPC files that are mapped into memory, never copied."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import narwhals as nw

from plait.backends import backend_of
from plait.backends.dispatch import default_backend

if TYPE_CHECKING:
    from plait.registry import NodeRegistry
    from plait.store import Store, Stored
    from plait.types import Table


class TableCodec:
    """Runs the query of a lazy table into a file."""

    codec_id = "table"

    def accepts(self, value: object) -> bool:
        return isinstance(value, nw.LazyFrame)

    def write(self, value: object, store: Store) -> Stored:
        table = cast("Table", value)
        with store.stage(".arrow") as path:
            backend_of(table).sink_ipc(table, path)
            return store.publish(path, self.codec_id)

    def read(self, stored: Stored, store: Store, registry: NodeRegistry) -> object:
        return default_backend().scan_ipc(store.path(stored))
