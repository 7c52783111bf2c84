"""Which backend a table belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw

from plait.backends.polars_backend import PolarsBackend
from plait.errors import PlaitError

if TYPE_CHECKING:
    from plait.backends.backend import Backend
    from plait.types import Frame, Table

_POLARS = PolarsBackend()


def backend_of(table: Table | Frame) -> Backend:
    """The backend that computes a table.

    Raises:
        PlaitError: the table comes from a library that has no backend.
    """
    if table.implementation is nw.Implementation.POLARS:
        return _POLARS
    raise PlaitError(
        f"Tables of {table.implementation} have no backend.", hint="Convert the table to polars with plait.table.lazy."
    )


def default_backend() -> Backend:
    """The backend that stored tables are read with."""
    return _POLARS
