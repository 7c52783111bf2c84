"""The painting of ports: colour and shape say what they carry."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPolygonF

from plait.card import PORT_RADIUS, Place, port_outline

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from plait.picture.port import PortFace

    from .inks import Inks

_GLOW = 2.4
"""The radius of the glow, in radii of the port."""


def paint_port(painter: QPainter, face: PortFace, x: float, y: float, inks: Inks, *, scale: float = 1.0) -> None:
    """A port with its middle at (x, y)."""
    look = face.look
    radius = PORT_RADIUS * scale
    if face.is_lost or look.shape == "ring":
        painter.setPen(inks.lost_port if face.is_lost else inks.ring(look.color))
        painter.setBrush(inks.card)
        painter.drawEllipse(QPointF(x, y), radius - 1, radius - 1)
        return
    painter.setPen(inks.port_edge)
    painter.setBrush(inks.port(look.color))
    if look.shape == "circle":
        painter.drawEllipse(QPointF(x, y), radius, radius)
    elif look.shape == "rounded":
        side = 1.8 * radius
        painter.drawRoundedRect(QRectF(x - side / 2, y - side / 2, side, side), 2.6 * scale, 2.6 * scale)
    else:
        painter.drawPolygon(_outline(look.shape, radius).translated(x, y))


def paint_glow(painter: QPainter, face: PortFace, x: float, y: float, inks: Inks) -> None:
    """Behind a port that the connection which is being drawn may end at."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(inks.glow(face.look.color))
    painter.drawEllipse(QPointF(x, y), _GLOW * PORT_RADIUS, _GLOW * PORT_RADIUS)


@cache
def _outline(shape: str, radius: float) -> QPolygonF:
    return QPolygonF([QPointF(corner.x, corner.y) for corner in port_outline(shape, Place(0, 0), radius)])
