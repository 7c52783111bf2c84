"""The geometry that the canvas and pictures share."""

from __future__ import annotations

import itertools

import pytest

from plait.card import Place, card_height, connection_curve, connection_curves, port_outline, port_place


def test_a_card_has_its_usual_height_up_to_four_ports() -> None:
    assert [card_height(ports, 1) for ports in (0, 1, 4)] == [78, 78, 78]


def test_a_card_with_many_ports_is_high_enough_to_tell_them_apart() -> None:
    height = card_height(1, 9)
    places = [port_place(Place(0, 0), index, 9, height, output=True).y for index in range(9)]

    assert min(lower - upper for upper, lower in itertools.pairwise(places)) >= 15


def test_ports_are_spread_evenly_over_their_side() -> None:
    card = Place(100, 50)

    assert port_place(card, 0, 1, 78, output=False) == (100, 89)
    assert [port_place(card, index, 2, 78, output=True) for index in (0, 1)] == [(296, 76), (296, 102)]


@pytest.mark.parametrize("end", [Place(300, 0), Place(10, 5), Place(-500, 40)])
def test_a_connection_leaves_to_the_right_and_arrives_from_the_left(end: Place) -> None:
    curve = connection_curve(Place(0, 0), end)

    assert (curve.start, curve.end) == ((0, 0), end)
    assert curve.first.x > curve.start.x
    assert curve.second.x < curve.end.x
    assert (curve.first.y, curve.second.y) == (0, end.y)


@pytest.mark.parametrize(("shape", "corners"), [("circle", 0), ("triangle", 3), ("square", 4), ("hexagon", 6)])
def test_a_shape_has_its_corners_around_the_middle(shape: str, corners: int) -> None:
    outline = port_outline(shape, Place(10, 20), 5)

    assert len(outline) == corners
    assert all(abs(x - 10) <= 6 and abs(y - 20) <= 6 for x, y in outline)


def test_a_connection_goes_through_its_points_without_a_kink() -> None:
    start, end = Place(0, 0), Place(400, 0)
    points = [(100.0, 80.0), (300.0, 80.0)]
    curves = connection_curves(start, points, end)
    assert [curve.end for curve in curves] == [(100, 80), (300, 80), (400, 0)]
    assert [curve.start for curve in curves] == [start, *points]
    for before, behind in itertools.pairwise(curves):
        arriving = (before.end.x - before.second.x, before.end.y - before.second.y)
        leaving = (behind.first.x - behind.start.x, behind.first.y - behind.start.y)
        assert arriving[0] * leaving[1] == pytest.approx(arriving[1] * leaving[0])
        assert arriving[0] * leaving[0] + arriving[1] * leaving[1] > 0
    assert curves[0].first.y == start.y
    assert curves[-1].second.y == end.y


def test_a_connection_without_points_is_as_ever_and_points_on_each_other_do_no_harm() -> None:
    assert connection_curves(Place(0, 0), (), Place(9, 9)) == (connection_curve(Place(0, 0), Place(9, 9)),)
    curves = connection_curves(Place(0, 0), [(0.0, 0.0), (0.0, 0.0)], Place(0, 0))
    assert len(curves) == 3
