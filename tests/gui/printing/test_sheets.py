"""Pieces on sheets: what stays together, and what is said again."""

from __future__ import annotations

from plait_gui.printing.piece import Gap, Piece
from plait_gui.printing.sheets import sheets


def places(pieces: list[Piece], height: float) -> list[list[tuple[int, float]]]:
    """The numbers of the pieces on each sheet, and where they stand; a head that is said again has its own."""
    return [[(pieces.index(each.piece), each.y) for each in sheet] for sheet in sheets(pieces, height)]


def test_pieces_stand_below_each_other_until_a_sheet_is_full() -> None:
    assert places([Piece(40), Piece(60), Piece(1)], 100) == [[(0, 0), (1, 40)], [(2, 0)]]


def test_there_is_no_gap_at_the_top_of_a_sheet() -> None:
    assert places([Gap(10), Piece(90), Gap(10), Piece(20)], 100) == [[(1, 0)], [(3, 0)]]


def test_a_heading_stays_with_what_it_is_about() -> None:
    pieces = [Piece(70), Piece(10, keeps=True), Gap(5), Piece(30)]

    assert places(pieces, 100) == [[(0, 0)], [(1, 0), (2, 10), (3, 15)]]


def test_the_head_of_a_table_is_said_again_on_each_sheet() -> None:
    head = Piece(20, keeps=True)
    pieces = [head, *(Piece(40, head=head) for _ in range(5))]

    assert places(pieces, 100) == [[(0, 0), (1, 20), (2, 60)], [(0, 0), (3, 20), (4, 60)], [(0, 0), (5, 20)]]


def test_what_is_larger_than_a_sheet_stands_alone() -> None:
    assert places([Piece(10, keeps=True), Piece(300), Piece(10)], 100) == [[(0, 0)], [(1, 0)], [(2, 0)]]
