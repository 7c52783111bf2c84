"""How well colours can be told apart, and colours that can be."""

from __future__ import annotations

TEXT, SIGN = 4.5, 3.0
"""The least contrast of WCAG 2.1, level AA: of text of usual size, and of large text, icons and other signs."""
_STEPS = 40


def contrast(first: str, second: str) -> float:
    """How well two colours are told apart, from 1 to 21: the contrast ratio of WCAG 2.1, section 1.4.3."""
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def mixed(first: str, second: str, share: float) -> str:
    """A colour between two, with this share (0 to 1) of the second."""
    pairs = ((int(first[at : at + 2], 16), int(second[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(low + (high - low) * share):02X}" for low, high in pairs)


def legible(color: str, ground: str, towards: str, least: float = SIGN) -> str:
    """A colour itself if it is seen well enough on a ground, else as little nearer to another one as is needed."""
    tries = (mixed(color, towards, step / _STEPS) for step in range(_STEPS + 1))
    return next((each for each in tries if contrast(each, ground) >= least), towards)


def _luminance(color: str) -> float:
    def linear(at: int) -> float:
        value = int(color[at : at + 2], 16) / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5)
