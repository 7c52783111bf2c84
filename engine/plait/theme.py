"""Colours, shapes and sizes: of the canvas, of pictures of a workflow, and of figures; light and dark."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

CARD_WIDTH = 196.0
CARD_HEIGHT = 78.0
CARD_RADIUS = 9.0

Shape = Literal["circle", "square", "diamond", "hexagon", "triangle", "rounded", "ring"]


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of surfaces, texts and statuses."""

    name: Literal["light", "dark"]
    canvas: str
    dots: str
    panel: str
    field: str
    """Behind what is typed into."""
    card: str
    border: str
    hover: str
    """Behind what the pointer is over."""
    selection: str
    """Behind what is chosen in a list or table."""
    accent: str
    on_accent: str
    """Text on the accent colour."""
    done: str
    stale: str
    failed: str
    text: str
    dim: str
    faint: str
    note: str
    """Behind a note on the canvas."""


LIGHT_PALETTE = Palette(
    name="light",
    canvas="#F6F7F9",
    dots="#DFE3E9",
    panel="#FFFFFF",
    field="#FFFFFF",
    card="#FFFFFF",
    border="#E1E5EB",
    hover="#F1F3F6",
    selection="#E6EEFD",
    accent="#2F6FED",
    on_accent="#FFFFFF",
    done="#15803D",
    stale="#A16207",
    failed="#C2362C",
    text="#1B1F27",
    dim="#5F6B7A",
    faint="#98A2B0",
    note="#FDF6DC",
)

DARK_PALETTE = Palette(
    name="dark",
    canvas="#14171C",
    dots="#232831",
    panel="#1B1F26",
    field="#14171C",
    card="#222730",
    border="#2D333E",
    hover="#262C36",
    selection="#22304D",
    accent="#6EA0FF",
    on_accent="#0E1726",
    done="#4CC38A",
    stale="#E2B34B",
    failed="#FF7B72",
    text="#E8EBF0",
    dim="#9AA4B2",
    faint="#6B7482",
    note="#3A3120",
)


@dataclass(frozen=True, slots=True)
class PortLook:
    """How a port of a type is drawn; its connections have the same colour."""

    color: str
    shape: Shape


ANY_LOOK = PortLook("#8A94A3", "ring")

PORT_LOOKS: Mapping[str, PortLook] = MappingProxyType(
    {
        "Table": PortLook("#3B8FD0", "circle"),
        "Model": PortLook("#D9702E", "square"),
        "Figure": PortLook("#C77AA8", "diamond"),
        "Network": PortLook("#2FA37C", "hexagon"),
        "Graph": PortLook("#C58B1B", "triangle"),
        "Metrics": PortLook("#5AA9C9", "rounded"),
    }
)

CATEGORY_HUES: Mapping[str, str] = MappingProxyType(
    {
        "Input/Output": "#3B8FD0",
        "Manipulation": "#2FA37C",
        "Statistics": "#5AA9C9",
        "Mining": "#D9702E",
        "Time series": "#B7862B",
        "Text": "#9A6BC9",
        "Images": "#C2587A",
        "Networks": "#C58B1B",
        "Deep learning": "#6F66E8",
        "Views": "#B268AE",
        "Control": "#6B7C93",
    }
)
OTHER_HUE = "#6B7C93"


def port_look(python_type: type) -> PortLook:
    """The look of ports that carry this class, or the nearest class above it that has one."""
    return next((PORT_LOOKS[each.__name__] for each in python_type.__mro__ if each.__name__ in PORT_LOOKS), ANY_LOOK)


def category_hue(category: str) -> str:
    """The colour of a category's icons; `category` may be a path such as `Manipulation/Rows`."""
    if category in CATEGORY_HUES:
        return CATEGORY_HUES[category]
    parts = category.split("/")
    return next(
        (hue for end in range(len(parts), 0, -1) if (hue := CATEGORY_HUES.get("/".join(parts[:end])))), OTHER_HUE
    )


@dataclass(frozen=True, slots=True)
class FigureTheme:
    """What a drawing function needs to know to look like the rest of Plait."""

    name: str
    background: str
    text: str
    dim: str
    grid: str
    accent: str
    palette: tuple[str, ...]
    """Colours for groups, in order; told apart by colour-blind readers too."""
    ramp: tuple[str, str, str]
    """Low, middle and high colour of a scale that diverges from zero."""
    font_size: float = 9.0


LIGHT = FigureTheme(
    name="light",
    background="#FFFFFF",
    text="#1B1F27",
    dim="#5F6B7A",
    grid="#E1E5EB",
    accent="#2F6FED",
    palette=("#2F6FED", "#D9702E", "#2FA37C", "#C77AA8", "#C58B1B", "#5AA9C9", "#7A6FF0", "#8A8F98"),
    ramp=("#C2362C", "#F6F7F9", "#2F6FED"),
)

DARK = FigureTheme(
    name="dark",
    background="#1B1F26",
    text="#E8EBF0",
    dim="#9AA4B2",
    grid="#2D333E",
    accent="#6EA0FF",
    palette=("#6EA0FF", "#F0955C", "#4CC38A", "#E3A0C8", "#E2B34B", "#7CC4E0", "#A79BFF", "#A7ADB7"),
    ramp=("#FF7B72", "#222730", "#6EA0FF"),
)
