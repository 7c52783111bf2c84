"""What there is to draw of a node, and its drawing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from plait.card import Place, card_height, port_place
from plait.connecting import usable_type_of
from plait.face import face
from plait.lettering import elided, one_line
from plait.markup import Markup, element, joined, number
from plait.parameter_port import parameter_of
from plait.theme import ANY_LOOK, CARD_RADIUS, CARD_WIDTH, OTHER_HUE, category_hue, port_look
from plait.wording import as_declared

from .icon import icon, icon_path
from .port import PortFace, port

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from plait.node import NodeType
    from plait.registry import NodeRegistry
    from plait.signature import Port
    from plait.topology import Connection, Topology
    from plait.wording import Wording
    from plait.workflow import Node

    from .mark import NodeMark

_TEXT_AT = 48.0
_TEXT_WIDTH = CARD_WIDTH - _TEXT_AT - 12
_HEADER = 48.0
"""The height of the part with title and parameters, where there is a footer below it."""
_BADGE_ROOM = 18.0
_SPOT_ICON = 2.6
"""How much larger an icon is that stands alone on its card."""


@dataclass(frozen=True, slots=True)
class Card:
    """A node with everything that its drawing needs except its place."""

    node: Node
    title: str
    line: str
    category: str | None
    """None for a node of a type that is not installed."""
    inputs: tuple[PortFace, ...]
    outputs: tuple[PortFace, ...]

    @property
    def height(self) -> float:
        return card_height(len(self.inputs), len(self.outputs))

    def end(self, connection: Connection, *, output: bool) -> tuple[int, int]:
        """The number of a connection's port on this card, and how many there are on that side."""
        ports = self.outputs if output else self.inputs
        name = connection.source_port if output else connection.target_port
        return next(index for index, each in enumerate(ports) if each.name == name), len(ports)


def card_of(
    node: Node,
    registry: NodeRegistry,
    topology: Topology,
    base: Path | None = None,
    wording: Wording = as_declared,
) -> Card:
    """What is to be drawn of a node, from its type or, without one, from its connections."""
    node_type = usable_type_of(registry, node, base)
    inputs = [each.target_port for each in topology.into(node.node_id) if not parameter_of(each.target_port)]
    fed = [each.target_port for each in topology.into(node.node_id) if parameter_of(each.target_port)]
    outputs = [each.source_port for each in topology.out_of(node.node_id)]
    usual = wording("title", node_type.title, node_type) if node_type is not None else node.type_id
    return Card(
        node,
        one_line(node.title or usual),
        face(node, node_type, wording),
        node_type.category if node_type is not None else None,
        (*_faces(node_type.inputs if node_type is not None else None, inputs), *_parameters(node_type, fed)),
        _faces(node_type.outputs if node_type is not None else None, outputs),
    )


def draw_card(card: Card, place: Place, mark: NodeMark | None) -> Markup:
    """A card at its place."""
    hue = category_hue(card.category) if card.category is not None else OTHER_HUE
    failed = mark is not None and mark.status == "failed"
    classes = " ".join(["card", *(["failed"] if failed else []), *(["unknown"] if card.category is None else [])])
    # Without a footer the header stands in the middle, and without a line below it the title beside the icon.
    top = 11.0 if mark is not None else (card.height - _HEADER) / 2 + 11
    title_at = top + (11 if card.line else 17.5)
    width = _TEXT_WIDTH - (_BADGE_ROOM if failed else 0)
    return element(
        "g",
        element("title", _whole_text(card, mark)),
        element("rect", width=CARD_WIDTH, height=card.height, rx=CARD_RADIUS, class_=classes),
        icon(card.category, hue, 12, top),
        element("text", elided(card.title, width, 13, bold=True), x=_TEXT_AT, y=title_at, class_="title"),
        element("text", elided(card.line, _TEXT_WIDTH, 11), x=_TEXT_AT, y=top + 26.5, class_="line"),
        _badge() if failed else None,
        _footer(mark, card.height) if mark is not None else None,
        _ports(card, output=False),
        _ports(card, output=True),
        transform=f"translate({number(place.x)} {number(place.y)})",
    )


def draw_spot(card: Card, place: Place) -> Markup:
    """A card at its place for a picture in which nothing can be read: the colour of its category, and its icon."""
    hue = category_hue(card.category) if card.category is not None else OTHER_HUE
    left, top = CARD_WIDTH / 2 - 8 * _SPOT_ICON, card.height / 2 - 8 * _SPOT_ICON
    middle = f"translate({number(left)} {number(top)}) scale({number(_SPOT_ICON)})"
    return element(
        "g",
        element("title", _whole_text(card, None)),
        element("rect", width=CARD_WIDTH, height=card.height, rx=2 * CARD_RADIUS, class_="card"),
        element("rect", width=CARD_WIDTH, height=card.height, rx=2 * CARD_RADIUS, class_="spot", fill=hue, stroke=hue),
        element("path", d=icon_path(card.category), transform=middle, class_="spot-icon"),
        transform=f"translate({number(place.x)} {number(place.y)})",
    )


def _faces(ports: Sequence[Port] | None, connected: Sequence[str]) -> tuple[PortFace, ...]:
    """The ports of a type, and those that only connections speak of; without a type there are no others."""
    known = {port.name: PortFace(port.name, port_look(port.type.python_type), port.type.name) for port in ports or ()}
    others = {name: PortFace(name, ANY_LOOK, "Any", is_lost=ports is not None) for name in connected}
    return tuple({**others, **known}[name] for name in dict.fromkeys((*known, *others)))


def _parameters(node_type: NodeType[..., Any] | None, fed: Sequence[str]) -> tuple[PortFace, ...]:
    """The parameters at which connections end, below the inputs."""
    return tuple(
        PortFace(
            name,
            ANY_LOOK,
            "parameter",
            is_lost=node_type is not None and parameter_of(name) not in node_type.signature.names,
        )
        for name in dict.fromkeys(fed)
    )


def _footer(mark: NodeMark, height: float) -> Markup:
    line = height - 78 + _HEADER
    middle = (line + height) / 2
    return joined(
        element("path", d=f"M0 {number(line)}H{number(CARD_WIDTH)}", class_="rule"),
        element("circle", cx=17, cy=middle, r=3.5, class_=f"dot {mark.status}"),
        element("text", elided(mark.text, CARD_WIDTH - 40, 11), x=28, y=middle + 4, class_="foot"),
    )


def _badge() -> Markup:
    return joined(
        element("circle", cx=CARD_WIDTH - 19, cy=19, r=7.5, class_="badge"),
        element("path", d=f"M{number(CARD_WIDTH - 19)} 15.3v4M{number(CARD_WIDTH - 19)} 22.4v.1", class_="badge-sign"),
    )


def _ports(card: Card, *, output: bool) -> Markup:
    faces = card.outputs if output else card.inputs
    return joined(
        port(face, port_place(Place(0, 0), index, len(faces), card.height, output=output))
        for index, face in enumerate(faces)
    )


def _whole_text(card: Card, mark: NodeMark | None) -> str:
    """What a reader learns who rests the pointer on the card, or has it read aloud."""
    lines = [card.title]
    if card.category is None:
        lines.append(f"The node type '{card.node.type_id}' is not installed.")
    elif card.line:
        lines.append(card.line)
    if mark is not None:
        text = mark.message or mark.text
        lines.append(mark.status if text == mark.status else f"{mark.status}: {text}")
    return "\n".join(lines)
