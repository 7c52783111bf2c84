"""Putting selected cards and notes in line, and at equal distances."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from plait_gui.language import later, tr

from .geometry import snapped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plait_gui.editor import Editor

    from .grid_index import Box
    from .scene import Scene

Edge = Literal["left", "centre", "right", "top", "middle", "bottom"]
Axis = Literal["horizontally", "vertically"]
Place = tuple[float, float]
_ALIGN: dict[Edge, str] = {
    "left": later("Align left"),
    "centre": later("Align centre"),
    "right": later("Align right"),
    "top": later("Align top"),
    "middle": later("Align middle"),
    "bottom": later("Align bottom"),
}
_DISTRIBUTE: dict[Axis, str] = {
    "horizontally": later("Distribute horizontally"),
    "vertically": later("Distribute vertically"),
}
Thing = tuple[str, str]
"""Whether it is a node or a note, and its id."""


def align(editor: Editor, scene: Scene, edge: Edge) -> str:
    """Put all that is selected in line with the outermost of it, or with its middle; why not, or nothing."""
    boxes = _boxes(editor, scene)
    if len(boxes) < 2:
        return tr("Select two nodes or more to put them in line.")
    _put(editor, boxes, aligned(boxes, edge), tr(_ALIGN[edge]))
    return ""


def distribute(editor: Editor, scene: Scene, axis: Axis) -> str:
    """Make the gaps between all that is selected equal, with the outermost where they are; why not, or nothing."""
    boxes = _boxes(editor, scene)
    if len(boxes) < 3:
        return tr("Select three nodes or more to make the gaps between them equal.")
    _put(editor, boxes, distributed(boxes, axis), tr(_DISTRIBUTE[axis]))
    return ""


def aligned(boxes: Mapping[Thing, Box], edge: Edge) -> dict[Thing, Place]:
    """Where things are when an edge or the middle of all is on one line."""
    left, right = min(box.left for box in boxes.values()), max(box.right for box in boxes.values())
    top, bottom = min(box.top for box in boxes.values()), max(box.bottom for box in boxes.values())
    places: dict[Thing, Place] = {}
    for thing, box in boxes.items():
        width, height = box.right - box.left, box.bottom - box.top
        match edge:
            case "left":
                places[thing] = left, box.top
            case "centre":
                places[thing] = (left + right - width) / 2, box.top
            case "right":
                places[thing] = right - width, box.top
            case "top":
                places[thing] = box.left, top
            case "middle":
                places[thing] = box.left, (top + bottom - height) / 2
            case "bottom":
                places[thing] = box.left, bottom - height
    return places


def distributed(boxes: Mapping[Thing, Box], axis: Axis) -> dict[Thing, Place]:
    """Where things are when the gaps between them are equal along an axis, on the grid."""
    is_across = axis == "horizontally"
    spans = {thing: (box.left, box.right) if is_across else (box.top, box.bottom) for thing, box in boxes.items()}
    order = sorted(spans, key=lambda thing: (sum(spans[thing]), thing))
    begin = min(low for low, _ in spans.values())
    end = max(high for _, high in spans.values())
    gap = (end - begin - sum(high - low for low, high in spans.values())) / (len(order) - 1)
    places: dict[Thing, Place] = {}
    at = begin
    for thing in order:
        box = boxes[thing]
        # The outermost stay where they are, on the grid or not.
        put = at if thing in (order[0], order[-1]) else snapped(at)
        places[thing] = (put, box.top) if is_across else (box.left, put)
        at += spans[thing][1] - spans[thing][0] + gap
    return places


def _boxes(editor: Editor, scene: Scene) -> dict[Thing, Box]:
    selection = editor.selection
    nodes = {("node", each): scene.nodes.items[each].box for each in selection.nodes}
    return {**nodes, **{("note", each): scene.notes.items[each].box for each in selection.notes}}


def _put(editor: Editor, boxes: Mapping[Thing, Box], places: Mapping[Thing, Place], text: str) -> None:
    moved = {thing: place for thing, place in places.items() if place != (boxes[thing].left, boxes[thing].top)}
    if not moved:
        return
    with editor.as_one(text):
        editor.move({name: place for (kind, name), place in moved.items() if kind == "node"})
        for (kind, name), (x, y) in moved.items():
            if kind == "note":
                editor.put_note(replace(editor.workflow.notes[name], x=x, y=y))
