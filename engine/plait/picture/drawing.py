"""The picture as a whole."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from plait.card import POINT_RADIUS, connection_curves, port_place
from plait.layout import places
from plait.markup import Markup, element, joined, number
from plait.theme import CARD_WIDTH
from plait.wording import as_declared

from .card import Card, card_of, draw_card, draw_spot
from .note import draw_note, note_size
from .style import Theme, style_sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from plait.card import Place
    from plait.registry import NodeRegistry
    from plait.route import Route, Routes
    from plait.topology import Connection
    from plait.wording import Wording
    from plait.workflow import Note, Workflow

    from .mark import NodeMark

_MARGIN = 32.0
_DOTS = 24
_EMPTY = (360.0, 120.0)
_FARTHEST = 1e6
_SPARE = 2000.0


class _Bounds(NamedTuple):
    left: float
    top: float
    width: float
    height: float


class Drawn(NamedTuple):
    """A picture and its size in pixels."""

    svg: Markup
    width: float
    height: float


def picture(
    workflow: Workflow,
    registry: NodeRegistry,
    marks: Mapping[str, NodeMark] | None = None,
    *,
    theme: Theme = "auto",
) -> str:
    """Draw a workflow as SVG; see `drawn` for the arguments."""
    return drawn(workflow, registry, marks, theme=theme).svg


def drawn(
    workflow: Workflow,
    registry: NodeRegistry,
    marks: Mapping[str, NodeMark] | None = None,
    *,
    theme: Theme = "auto",
    wording: Wording = as_declared,
    afar: bool = False,
) -> Drawn:
    """Draw a workflow as SVG, and say how large the picture is.

    Args:
        workflow: What to draw; nodes that have no place, or lie on each other, get one here and keep theirs.
        registry: Where node types come from; nodes of types that are not installed are drawn by their connections.
        marks: How nodes fared in a run; see `marks_of`.
        theme: `light`, `dark`, or `auto` for what the reader prefers.
        wording: Says what node types declare in the language of the reader.
        afar: The picture will be so small that nothing can be read: nodes are spots in the colour of their category.
    """
    topology, base = workflow.topology, workflow.base
    cards = {node_id: card_of(node, registry, topology, base, wording) for node_id, node in workflow.nodes.items()}
    drawn = [each for each in topology.connections if each.source in cards and each.target in cards]
    where = places(
        workflow,
        ends={each: _ends(each, cards) for each in drawn},
        card_heights={node_id: card.height for node_id, card in cards.items()},
    )
    notes = _notes(workflow, cards, where)
    routes = _routes(workflow, where)
    bounds = _bounds(cards, where, notes, routes)
    svg = _svg(
        bounds,
        workflow.name,
        style_sheet(theme, afar=afar),
        joined(
            _background(bounds),
            (draw_note(note) for note in notes),
            (_connection(each, cards, where, routes.get(each, ())) for each in drawn),
            (
                draw_spot(card, where[node_id]) if afar else draw_card(card, where[node_id], (marks or {}).get(node_id))
                for node_id, card in cards.items()
            ),
        ),
    )
    return Drawn(svg, bounds.width, bounds.height)


def _svg(bounds: _Bounds, name: str, style: Markup, content: Markup) -> Markup:
    return element(
        "svg",
        element("title", f"The workflow {name}" if name else "A workflow"),
        element("style", style),
        content,
        xmlns="http://www.w3.org/2000/svg",
        class_="plait-picture",
        role="img",
        width=bounds.width,
        height=bounds.height,
        viewBox=f"{number(bounds.left)} {number(bounds.top)} {number(bounds.width)} {number(bounds.height)}",
    )


def _background(bounds: _Bounds) -> Markup:
    # Wider than the picture, for a page that gives it more room than it needs.
    area = {
        "x": bounds.left - _SPARE,
        "y": bounds.top,
        "width": bounds.width + 2 * _SPARE,
        "height": bounds.height,
    }
    dots = element(
        "pattern",
        element("circle", cx=_DOTS / 2, cy=_DOTS / 2, r=1.1, class_="dots"),
        id="plait-dots",
        width=_DOTS,
        height=_DOTS,
        patternUnits="userSpaceOnUse",
    )
    return joined(
        element("defs", dots),
        element("rect", **area, class_="canvas"),
        element("rect", **area, fill="url(#plait-dots)"),
    )


def _routes(workflow: Workflow, where: Mapping[str, Place]) -> Routes:
    """The points that connections go through, where both ends stand as they did when the points were set."""

    def stands(node_id: str) -> bool:
        node = workflow.nodes.get(node_id)
        return node is not None and where.get(node_id) == (node.x, node.y)

    return {
        each: route
        for each, route in workflow.routes.items()
        if stands(each.source) and stands(each.target) and max(map(abs, chain(*route))) <= _FARTHEST
    }


def _connection(connection: Connection, cards: Mapping[str, Card], where: Mapping[str, Place], route: Route) -> Markup:
    source, target = cards[connection.source], cards[connection.target]
    out, outs = source.end(connection, output=True)
    entry, entries = target.end(connection, output=False)
    start = port_place(where[connection.source], out, outs, source.height, output=True)
    end = port_place(where[connection.target], entry, entries, target.height, output=False)
    color = source.outputs[out].look.color
    places = [place for curve in connection_curves(start, route, end) for place in curve[1:]]
    points = " ".join(f"{number(place.x)} {number(place.y)}" for place in places)
    line = element("path", d=f"M{number(start.x)} {number(start.y)}C{points}", class_="connection", stroke=color)
    return joined(line, (element("circle", cx=x, cy=y, r=POINT_RADIUS, class_="reroute", fill=color) for x, y in route))


def _notes(workflow: Workflow, cards: Mapping[str, Card], where: Mapping[str, Place]) -> list[Note]:
    """The notes; where nodes had to move, those that would now lie behind them are put below the picture."""
    notes = [note for note in workflow.notes.values() if max(abs(note.x), abs(note.y)) <= _FARTHEST]
    moved = [
        node_id
        for node_id, place in where.items()
        if (place.x, place.y) != (workflow.nodes[node_id].x, workflow.nodes[node_id].y)
    ]
    if not moved:
        return notes
    # After a new layout even a node that stands where it stood does so by chance.
    over = [(where[node_id], cards[node_id].height) for node_id in (moved if 2 * len(moved) < len(where) else where)]
    left = min(place.x for place in where.values())
    top = max(place.y + cards[node_id].height for node_id, place in where.items()) + _MARGIN
    placed: list[Note] = []
    for note in notes:
        width, height = note_size(note)
        is_hidden = any(
            place.x < note.x + width
            and note.x < place.x + CARD_WIDTH
            and place.y < note.y + height
            and note.y < place.y + card_height
            for place, card_height in over
        )
        placed.append(replace(note, x=left, y=top) if is_hidden else note)
        top += height + _MARGIN / 2 if is_hidden else 0.0
    return placed


def _ends(connection: Connection, cards: Mapping[str, Card]) -> tuple[float, float]:
    out, outs = cards[connection.source].end(connection, output=True)
    entry, entries = cards[connection.target].end(connection, output=False)
    return (out + 1) / (outs + 1), (entry + 1) / (entries + 1)


def _bounds(cards: Mapping[str, Card], where: Mapping[str, Place], notes: Iterable[Note], routes: Routes) -> _Bounds:
    boxes = [(place.x, place.y, CARD_WIDTH, cards[node_id].height) for node_id, place in where.items()]
    boxes += [(note.x, note.y, *note_size(note)) for note in notes]
    boxes += [(x, y, 0.0, 0.0) for x, y in chain(*routes.values())]
    if not boxes:
        return _Bounds(0, 0, *_EMPTY)
    left = min(x for x, _, _, _ in boxes) - _MARGIN
    top = min(y for _, y, _, _ in boxes) - _MARGIN
    right = max(x + width for x, _, width, _ in boxes) + _MARGIN
    bottom = max(y + height for _, y, _, height in boxes) + _MARGIN
    return _Bounds(left, top, right - left, bottom - top)
