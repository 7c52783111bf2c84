"""Sessions that know the built-in nodes and the toys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from control_sessions import make_registry
from plait.session import Session


@pytest.fixture(params=["stored", "in memory"])
def session(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Session]:
    """With a store and without one."""
    folder = tmp_path / "store" if request.param == "stored" else None
    with Session(registry=make_registry(), store=folder) as made:
        yield made


@pytest.fixture
def stored(tmp_path: Path) -> Iterator[Session]:
    with Session(registry=make_registry(), store=tmp_path / "store") as made:
        yield made
