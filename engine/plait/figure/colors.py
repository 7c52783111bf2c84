"""Colours between the colours of a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.colors import LinearSegmentedColormap

    from plait.theme import FigureTheme

_READABLE = 4.5
"""The least contrast of WCAG 2.1 for text of this size."""


def mixed(first: str, second: str, share: float) -> str:
    """A colour between two, with this share (0 to 1) of the second."""
    pairs = ((int(first[at : at + 2], 16), int(second[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(low + (high - low) * share):02X}" for low, high in pairs)


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
    if contrast(color, theme.text) >= _READABLE:
        return theme.text
    return max(("#000000", "#FFFFFF"), key=lambda text: contrast(color, text))


def contrast(first: str, second: str) -> float:
    """How well two colours are told apart, from 1 to 21: the contrast ratio of WCAG 2.1, section 1.4.3."""
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def _luminance(color: str) -> float:
    def linear(at: int) -> float:
        value = int(color[at : at + 2], 16) / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5)
