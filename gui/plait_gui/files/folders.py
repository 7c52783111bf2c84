"""The user's folders that the studio writes to."""

from __future__ import annotations

import os
from pathlib import Path

from plait.plugins import cache_folder
from plait.session import store_beside


def config_folder() -> Path:
    """Where settings are kept."""
    return _folder("XDG_CONFIG_HOME", "APPDATA", ".config")


def state_folder() -> Path:
    """Where the journals of unsaved work are kept."""
    return _folder("XDG_STATE_HOME", "LOCALAPPDATA", ".local/state")


def unsaved_store(session: str) -> Path:
    """The store of a workflow that is in no file yet."""
    return cache_folder() / "unsaved" / session


def store_of(file: Path, examples: Path | None) -> Path:
    """The store of a workflow file: beside it, but in the user's cache for the examples that come with Plait."""
    if examples is not None and file.resolve().is_relative_to(examples.resolve()):
        return cache_folder() / "examples"
    return store_beside(file)


def _folder(variable: str, other: str, default: str) -> Path:
    base = os.environ.get(variable) or os.environ.get(other)
    return (Path(base) if base else Path.home() / default) / "plait"
