"""Colours between the colours of a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.contrast import TEXT, contrast, mixed

if TYPE_CHECKING:
    from matplotlib.colors import LinearSegmentedColormap

    from plait.theme import FigureTheme

__all__ = ["contrast", "diverging_scale", "mixed", "rising_scale", "text_on"]


def rising_scale(theme: FigureTheme, color: str = "", *, faintest: float = 0.1) -> LinearSegmentedColormap:
    """A scale from near the background to a strong colour, the accent's if none is given."""
    from matplotlib.colors import LinearSegmentedColormap

    strong = color or theme.accent
    deep = mixed(strong, theme.text, 0.35 if theme.name == "light" else 0.25)
    steps = [*(mixed(theme.background, strong, share) for share in (faintest, 0.55)), strong, deep]
    return LinearSegmentedColormap.from_list("rising", steps)


def diverging_scale(theme: FigureTheme) -> LinearSegmentedColormap:
    """The theme's scale from low over neutral to high."""
    from matplotlib.colors import LinearSegmentedColormap

    return LinearSegmentedColormap.from_list("diverging", list(theme.ramp))


def text_on(color: str, theme: FigureTheme) -> str:
    """The theme's own text colour where it can be read on a colour, else black or white, one of which always can."""
    if contrast(color, theme.text) >= TEXT:
        return theme.text
    return max(("#000000", "#FFFFFF"), key=lambda text: contrast(color, text))
