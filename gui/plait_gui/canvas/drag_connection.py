"""Drawing a connection from a port, or taking one by its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.card import Place
from plait.parameter_port import SIGN
from plait.theme import ANY_LOOK
from plait_gui.language import tr

from .fits import Fits
from .node_item import PortAt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPointF

    from plait.topology import Connection
    from plait_gui.editor import Editor

    from .scene import Scene

SNAP = 28.0
"""How near the pointer has to come to a port, in pixels of the view."""
_ON_PORT = 12.0


class DragConnection:
    """Shows where the connection may end while it is drawn, and makes it when it is dropped there."""

    def __init__(
        self,
        editor: Editor,
        scene: Scene,
        start: PortAt,
        *,
        zoom: Callable[[], float],
        detached: Connection | None = None,
        explain: Callable[[str], None],
        drop_on_canvas: Callable[[PortAt, QPointF], None],
        choose: Callable[[list[Connection], QPointF], None],
    ) -> None:
        self._editor, self._scene, self._start, self._zoom = editor, scene, start, zoom
        self._detached = detached
        self._explain, self._drop_on_canvas, self._choose = explain, drop_on_canvas, choose
        self._parameters: list[Connection] = []
        """The connections to parameters of the node under the pointer, one of which is meant."""
        self._target: Connection | None = None
        self._over_something = False
        item = scene.nodes.items[start.node_id]
        face = item.face(start.port, start.side)
        self._color = (face.look if face is not None else ANY_LOOK).color
        self._from = item.port_place(start.port, start.side)
        self.fits = Fits(editor, start, ignoring=detached)
        scene.show_fits(self.fits)
        scene.connections.hide_one(detached)

    def move(self, at: QPointF) -> None:
        target, end = self._aim(at)
        self._target = self.fits.connection_to(target.node_id, target.port) if target is not None else None
        self._scene.show_target(target)
        ends = (self._from, end) if self._start.side == "output" else (end, self._from)
        self._scene.overlay.show_line(*ends, self._color)

    def finish(self, at: QPointF) -> None:
        self.move(at)
        target, detached, parameters = self._target, self._detached, self._parameters
        is_on_canvas = target is None and not self._over_something
        self._end()
        if target is not None and target != detached:
            route = self._editor.workflow.routes.get(detached, ()) if detached is not None else ()
            with self._editor.as_one(tr("Connect") if detached is None else tr("Reconnect")):
                if detached is not None:
                    self._editor.remove(connections=[detached])
                self._editor.connect_ports(target)
                self._editor.reroute({target: route})
        elif target is None and detached is not None and is_on_canvas:
            self._editor.remove(connections=[detached])
        elif is_on_canvas:
            self._drop_on_canvas(self._start, at)
        elif target is None and detached is None and parameters:
            self._choose(parameters, at)

    def abort(self) -> None:
        self._end()

    def _aim(self, at: QPointF) -> tuple[PortAt | None, Place]:
        """The port that the connection would end at, and where its end is drawn."""
        x, y = at.x(), at.y()
        self._parameters = []
        nodes, other = self._scene.nodes, self.fits.other_side
        here = Place(x, y)
        near = sorted(nodes.ports_near(x, y, SNAP / self._zoom(), other), key=lambda found: found[0])
        for _, port in near:
            if port.port in self.fits.ports_of(port.node_id):
                self._over_something = True
                self._explain("")
                return port, nodes.items[port.node_id].port_place(port.port, port.side)
        under = nodes.at(x, y)
        refused = near[0][1] if near and near[0][0] <= _ON_PORT / self._zoom() else None
        self._over_something = bool(under) or refused is not None
        if refused is not None:
            self._explain(self.fits.why_not(refused.node_id, refused.port))
            return None, here
        if not under or under == self._start.node_id:
            self._explain("")
            return None, here
        meant = self.fits.on_body(under)
        if meant is None:
            names = self.fits.parameters_of(under)
            self._parameters = [self.fits.connection_to(under, f"{SIGN}{name}") for name in names]
            self._explain(
                tr("Drop it here to choose the parameter that takes the value.") if names else self.fits.why_not(under)
            )
            return None, here
        self._explain("")
        port = PortAt(under, meant.target_port if other == "input" else meant.source_port, other)
        return port, nodes.items[under].port_place(port.port, other)

    def _end(self) -> None:
        self._explain("")
        self._scene.overlay.clear()
        self._scene.show_fits(None)
        self._scene.show_target(None)
        self._scene.connections.hide_one(None)
