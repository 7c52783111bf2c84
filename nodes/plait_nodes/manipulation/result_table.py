"""Small tables that a node has worked out itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import narwhals as nw

from plait.exact import exactly

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plait import Table


def result_table(columns: Mapping[str, Any], schema: nw.Schema) -> Table:
    """A table of these columns; what is not a number (NaN) is missing in it."""
    frame = nw.from_dict(dict(columns), schema, backend="polars")
    floats = [name for name, dtype in schema.items() if dtype.is_float()]
    return (frame.with_columns(nw.col(*exactly(floats)).fill_nan(None)) if floats else frame).lazy()
