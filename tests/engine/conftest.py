"""A session on the toy nodes, and a counter of their calls that begins at nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import toy_nodes
from plait.session import Session


@pytest.fixture(autouse=True)
def _fresh_counter() -> None:
    toy_nodes.CALLS.clear()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A session with a store of its own."""
    with Session(registry=toy_nodes.toy_registry(), store=tmp_path / "store") as opened:
        yield opened
