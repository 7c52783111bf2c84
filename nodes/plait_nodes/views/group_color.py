"""The colour of a group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.figure.colors import mixed

if TYPE_CHECKING:
    from plait.theme import FigureTheme

_QUIET = {"others": 0.62, "missing": 0.32}


def group_color(number: int, kind: str, theme: FigureTheme) -> str:
    """The colour of the group with this number; that of the rest and of missing names is a grey of its own."""
    if kind in _QUIET:
        return mixed(theme.background, theme.dim, _QUIET[kind])
    return theme.palette[number % len(theme.palette)]
