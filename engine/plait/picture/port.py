"""The drawing of a port: colour and shape say what it carries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from plait.card import PORT_RADIUS, port_outline
from plait.markup import Markup, element, number

if TYPE_CHECKING:
    from plait.card import Place
    from plait.theme import PortLook


@dataclass(frozen=True, slots=True)
class PortFace:
    """A port as it is drawn."""

    name: str
    look: PortLook
    type_name: str
    is_lost: bool = False
    """Whether a connection speaks of it, and the type of the node doesn't."""


def port(face: PortFace, at: Place) -> Markup:
    """A port with its middle at a place of the card."""
    look = face.look
    label = element("title", f"{face.name}: no such port" if face.is_lost else f"{face.name}: {face.type_name}")
    if face.is_lost:
        return element("circle", label, cx=at.x, cy=at.y, r=PORT_RADIUS - 1, class_="lost")
    if look.shape == "ring":
        return element("circle", label, cx=at.x, cy=at.y, r=PORT_RADIUS - 1, class_="ring", stroke=look.color)
    if look.shape == "rounded":
        side = 1.8 * PORT_RADIUS
        left, top = at.x - side / 2, at.y - side / 2
        return element("rect", label, x=left, y=top, width=side, height=side, rx=2.6, class_="port", fill=look.color)
    corners = port_outline(look.shape, at)
    if not corners:
        return element("circle", label, cx=at.x, cy=at.y, r=PORT_RADIUS, class_="port", fill=look.color)
    points = " ".join(f"{number(corner.x)},{number(corner.y)}" for corner in corners)
    return element("polygon", label, points=points, class_="port", fill=look.color)
