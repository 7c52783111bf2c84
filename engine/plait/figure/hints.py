"""What the marks of a drawing stand for, so that a window can tell it of the one under the mouse."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.artist import Artist

Tell = Callable[[int], str]
"""Says in a few short lines what the mark with a number stands for."""

_NAME = "__plait_hint__"


def hint(artist: Artist, tell: Tell | str) -> None:
    """Say what the marks of an artist stand for: its points, its fields row by row, or, as a text, itself."""
    setattr(artist, _NAME, tell if callable(tell) else lambda _: tell)


def hint_of(artist: Artist) -> Tell | None:
    """What an artist says of its marks; None if it says nothing."""
    found: Tell | None = getattr(artist, _NAME, None)
    return found
