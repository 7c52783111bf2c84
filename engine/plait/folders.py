"""The user's folders, outside any workflow."""

from __future__ import annotations

import os
from pathlib import Path


def user_folder(variable: str, other: str, default: str) -> Path:
    """Plait's own folder in the one that the environment names, or in the usual one of the home folder."""
    base = os.environ.get(variable) or os.environ.get(other)
    return (Path(base) if base else Path.home() / default) / "plait"


def state_folder() -> Path:
    """Where is kept what should outlast a session and belongs into no workflow."""
    return user_folder("XDG_STATE_HOME", "LOCALAPPDATA", ".local/state")
