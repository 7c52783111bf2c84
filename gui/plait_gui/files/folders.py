"""The user's folders that the studio writes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.folders import state_folder as state_folder
from plait.folders import user_folder
from plait.plugins import cache_folder
from plait.session import store_beside

if TYPE_CHECKING:
    from pathlib import Path


def config_folder() -> Path:
    """Where settings are kept."""
    return user_folder("XDG_CONFIG_HOME", "APPDATA", ".config")


def unsaved_store(session: str) -> Path:
    """The store of a workflow that is in no file yet."""
    return cache_folder() / "unsaved" / session


def store_of(file: Path, examples: Path | None) -> Path:
    """The store of a workflow file: beside it, but in the user's cache for the examples that come with Plait."""
    if examples is not None and file.resolve().is_relative_to(examples.resolve()):
        return cache_folder() / "examples"
    return store_beside(file)
