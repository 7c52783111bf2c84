"""What a canvas shows, to be compared with what another one does."""

from __future__ import annotations

from plait_gui.canvas.scene import Scene


def shown(scene: Scene) -> object:
    """Cards, connections and notes, where they are and what they say."""
    nodes = {
        node_id: (item.box, item.card.title, item.card.line, item.card.inputs, item.card.outputs, item.foot)
        for node_id, item in scene.nodes.items.items()
    }
    connections = {item.connection: (item.curves, item.color, item.is_broken) for item in scene.connections.all()}
    notes = {note_id: (item.box, item.title, item.body) for note_id, item in scene.notes.items.items()}
    bounds = scene.bounds()
    return nodes, connections, notes, bounds, {each: _is_found(scene, each) for each in nodes}


def _is_found(scene: Scene, node_id: str) -> bool:
    """Whether a node is found where it is."""
    return node_id in scene.nodes.meeting(scene.nodes.items[node_id].box)
