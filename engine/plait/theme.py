"""Colours, shapes and sizes: of the canvas, of pictures of a workflow, and of figures; light and dark."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from plait.contrast import legible, mixed

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
    """Text that says the least, and can be read all the same."""
    mark: str
    """Icons, dots and edges that say little."""
    off: str
    """What can't be used just now, and the base of fine edges; it need not be read."""
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
    selection="#E9F0FE",
    accent="#2264E8",
    on_accent="#FFFFFF",
    done="#147C3B",
    stale="#995D07",
    failed="#C2362C",
    text="#1B1F27",
    dim="#525D6C",
    faint="#616D7E",
    mark="#7D8899",
    off="#98A2B0",
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
    dim="#A9B2BF",
    faint="#9098A4",
    mark="#757E8C",
    off="#6B7482",
    note="#3A3120",
)


@dataclass(frozen=True, slots=True)
class PortLook:
    """How a port of a type is drawn; its connections have the same colour."""

    color: str
    shape: Shape


ANY_LOOK = PortLook("#828C9C", "ring")

PORT_LOOKS: Mapping[str, PortLook] = MappingProxyType(
    {
        "Table": PortLook("#3B8FD0", "circle"),
        "Model": PortLook("#D86E2B", "square"),
        "Figure": PortLook("#C26FA1", "diamond"),
        "Network": PortLook("#2D9C76", "hexagon"),
        "Graph": PortLook("#B68018", "triangle"),
        "Metrics": PortLook("#3C94B8", "rounded"),
    }
)

CATEGORY_HUES: Mapping[str, str] = MappingProxyType(
    {
        "Input/Output": "#3B8FD0",
        "Manipulation": "#2D9C76",
        "Statistics": "#3C94B8",
        "Mining": "#D86E2B",
        "Time series": "#B28229",
        "Text": "#9A6BC9",
        "Images": "#C2587A",
        "Networks": "#B68018",
        "Deep learning": "#6F66E8",
        "Views": "#B268AE",
        "Control": "#6B7C93",
    }
)
OTHER_HUE = "#6B7C93"
TILE_SHARES: Mapping[str, float] = MappingProxyType({"light": 0.14, "dark": 0.2})
"""How much of a category's hue the tile behind its icon has, by theme."""


def tile_color(hue: str, palette: Palette) -> str:
    """Behind the icon of a category, on a card or a panel."""
    return mixed(palette.card, hue, TILE_SHARES[palette.name])


def tile_ink(hue: str, palette: Palette) -> str:
    """The icon of a category on its tile: its hue, or a little stronger where that could hardly be seen."""
    return legible(hue, tile_color(hue, palette), palette.text)


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
