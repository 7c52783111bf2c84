"""From pieces below each other to sheets of paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .look import DIM, Lines, Span, width_of
from .paper import A4, FOOT, POINT
from .piece import Gap, Piece

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QPagedPaintDevice, QPaintDevice, QPainter

    from .paper import Paper


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece and how far from the top of its sheet it stands."""

    piece: Piece
    y: float


def sheets(pieces: Iterable[Piece], height: float = A4.height) -> list[list[Placed]]:
    """Put pieces below each other, on as many sheets as they need."""
    made: list[list[Placed]] = [[]]
    y = 0.0
    waiting = list(pieces)
    for number, piece in enumerate(waiting):
        if isinstance(piece, Gap) and not made[-1]:
            continue
        if made[-1] and y + _needed(waiting, number, height) > height + 0.5:
            made.append([])
            y = 0.0
            if isinstance(piece, Gap):
                continue
            if piece.head is not None:
                made[-1].append(Placed(piece.head, 0.0))
                y = piece.head.height
        made[-1].append(Placed(piece, y))
        y += piece.height
    return made


def paint(
    made: list[list[Placed]],
    painter: QPainter,
    device: QPaintDevice,
    title: str,
    turn: Callable[[], object],
    paper: Paper = A4,
) -> None:
    """Paint the sheets with a line at the foot of each; `turn` begins another."""
    for number, sheet in enumerate(made, 1):
        if number > 1:
            turn()
        for placed in sheet:
            placed.piece.draw(painter, 0.0, placed.y)
        _paint_foot(painter, device, title, f"{number} / {len(made)}", paper)


def _paint_foot(painter: QPainter, device: QPaintDevice, title: str, number: str, paper: Paper) -> None:
    y = paper.height + (FOOT - 14) * POINT
    room = paper.width - width_of([Span(number, DIM)], device) - 12 * POINT
    Lines([Span(title, DIM)], room, device).draw(painter, 0.0, y, 0, 1)
    Lines([Span(number, DIM)], paper.width, device, right=True).draw(painter, 0.0, y, 0, 1)


def _needed(pieces: list[Piece], number: int, height: float) -> float:
    """The height of a piece with all that has to stay with it, if that fits on one sheet at all."""
    total = 0.0
    for piece in pieces[number:]:
        total += piece.height
        if not (piece.keeps or isinstance(piece, Gap)) or total > height:
            break
    return total if total <= height else pieces[number].height


def prepare(device: QPagedPaintDevice, paper: Paper = A4) -> None:
    """Let a device have sheets of this paper."""
    device.setPageLayout(paper.layout)
