"""What a node raises when it is called."""

from __future__ import annotations

import polars as pl
import pyarrow as pa
import pytest

from plait import Table, node
from plait.calling import call
from plait.errors import NodeFailedError
from plait.table import lazy


@node("toy.arrow_names")
def arrow_names(table: pa.Table) -> Table:
    """Give the table back."""
    return lazy(table)


@node("toy.leaves")
def leaves(table: Table) -> Table:
    """End the process."""
    raise SystemExit(3)


def test_a_panic_of_polars_is_the_failure_of_the_node() -> None:
    # Names with a zero character can't be handed over to Arrow.
    table = lazy(pl.DataFrame({"a\0b": [1]}))
    with pytest.raises(NodeFailedError, match="PanicException"):
        call(arrow_names, {"table": [table]}, {})


def test_what_ends_the_process_is_left_alone() -> None:
    with pytest.raises(SystemExit):
        call(leaves, {"table": [lazy({"a": [1]})]}, {})
