"""Laying out what is selected, with the frames around it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from plait.theme import CARD_WIDTH
from plait_gui.language import tr

from .framed_layout import framed
from .geometry import FARTHEST, snapped
from .grid_index import Box
from .note_item import NoteItem

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from plait.card import Place
    from plait.route import Routes
    from plait.topology import Connection
    from plait.workflow import Note
    from plait_gui.editor import Editor

    from .scene import Scene

_GAP = 24.0


def arrange(editor: Editor, scene: Scene) -> None:
    """Lay out the selected nodes, or all if fewer than two are selected, from left to right; as one step.

    Connections at them lose their reroute points: the layout leaves room for straight ones. A frame whose nodes are all
    laid out stays around them. Other notes stay where they are, unless cards would lie on them: those go above.
    """
    items, selection = scene.nodes.items, editor.selection
    chosen = selection.nodes if len(selection.nodes) > 1 else tuple(items)
    if not chosen:
        return
    frames = _frames(scene, chosen)
    inner = [each for each in editor.workflow.connections if each.source in items and each.target in items]
    known = set(chosen)
    among = [each for each in inner if each.source in known and each.target in known]
    layout = framed(
        chosen,
        among,
        frames,
        text_height=lambda note_id, width: _text_height(editor.workflow.notes[note_id], width),
        ends={each: _ends(scene, each) for each in among},
        card_heights={each: items[each].height for each in chosen},
    )
    # The corner of the whole stays where it was.
    left = min((*(items[each].x for each in chosen), *(scene.notes.items[each].x for each in frames)))
    top = min((*(items[each].y for each in chosen), *(scene.notes.items[each].y for each in frames)))
    # Off the grid where that makes connections level.
    places = {each: (snapped(place.x + left), snapped(top) + place.y) for each, place in layout.nodes.items()}
    moved = {each: place for each, place in places.items() if place != (items[each].x, items[each].y)}
    notes = [
        replace(
            editor.workflow.notes[each],
            x=snapped(box.left + left),
            y=snapped(box.top + top),
            width=box.right - box.left,
            height=box.bottom - box.top,
        )
        for each, box in layout.frames.items()
    ]
    cards = [Box(x, y, x + CARD_WIDTH, y + items[each].height) for each, (x, y) in places.items()]
    notes += _out_of_the_way(editor, scene, frames, [*cards, *(NoteItem(each).box for each in notes)])
    changed = [each for each in notes if each != editor.workflow.notes[each.note_id]]
    straightened: Routes = {each: () for each in editor.workflow.routes if {each.source, each.target} & known}
    if moved or changed or straightened:
        with editor.as_one(tr("Arrange")):
            editor.move(moved)
            editor.reroute(straightened)
            for note in changed:
                editor.put_note(note)


def _frames(scene: Scene, node_ids: Collection[str]) -> dict[str, list[str]]:
    """The frames all of whose nodes are laid out, the largest first; a frame on a frame is part of it."""
    wanted, owned = set(node_ids), set[str]()
    found: dict[str, list[str]] = {}
    for note in sorted(scene.notes.items.values(), key=lambda each: -each.width * each.height):
        nodes = scene.held_by([note.note_id])[0]
        if nodes and wanted.issuperset(nodes) and owned.isdisjoint(nodes):
            found[note.note_id] = nodes
            owned.update(nodes)
    return found


def _out_of_the_way(editor: Editor, scene: Scene, frames: Collection[str], taken: Iterable[Box]) -> list[Note]:
    """The other notes that cards would lie on, put above all of them."""
    boxes = list(taken)
    left, top = min(box.left for box in boxes), min(box.top for box in boxes)
    others = [item for note_id, item in scene.notes.items.items() if note_id not in frames]
    covered = [each for each in others if any(each.box.meets(box) for box in boxes)]
    if not covered:
        return []
    rise = max(each.box.bottom for each in covered) - (top - _GAP)
    aside = left - min(each.x for each in covered)
    return [
        replace(editor.workflow.notes[each.note_id], x=snapped(each.x + aside), y=snapped(each.y - rise))
        for each in covered
    ]


def _text_height(note: Note, width: float) -> float:
    return NoteItem(replace(note, width=width, height=FARTHEST)).text_height


def _ends(scene: Scene, connection: Connection) -> tuple[float, float]:
    """How far down the sides of its cards a connection begins and ends, 0 to 1."""
    source, target = (scene.nodes.items[each] for each in (connection.source, connection.target))
    start: Place = source.port_place(connection.source_port, "output")
    end: Place = target.port_place(connection.target_port, "input")
    return (start.y - source.y) / source.height, (end.y - target.y) / target.height
