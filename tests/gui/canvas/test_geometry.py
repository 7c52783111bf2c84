"""The canvas as numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait.card import Curve, Place
from plait_gui.canvas.geometry import (
    Level,
    distance_to,
    level_at,
    nearest_in_direction,
    point_on,
    points_along,
    share_along,
    snapped,
    within_canvas,
    zoom_that_fits,
)

coordinates = st.floats(-1e5, 1e5)


@pytest.mark.parametrize(("value", "line"), [(0, 0), (3.9, 0), (4, 8), (11.9, 8), (-3.9, 0), (-4.1, -8)])
def test_places_snap_to_the_nearest_line_of_the_grid(value: float, line: float) -> None:
    assert snapped(value) == line


@given(coordinates)
def test_snapping_moves_by_half_a_step_at_most_and_only_once(value: float) -> None:
    assert abs(snapped(value) - value) <= 4
    assert snapped(snapped(value)) == snapped(value)


@pytest.mark.parametrize(
    ("zoom", "level"),
    [(0.1, Level.BODIES), (0.349, Level.BODIES), (0.35, Level.TITLES), (0.699, Level.TITLES), (0.7, Level.ALL)],
)
def test_the_level_of_detail_follows_the_zoom(zoom: float, level: Level) -> None:
    assert level_at(zoom) is level


def test_a_place_beyond_the_canvas_is_shown_at_its_edge() -> None:
    assert within_canvas(1e300) == 1e6
    assert within_canvas(-1e300) == -1e6
    assert within_canvas(12.5) == 12.5


def test_an_area_fits_with_a_margin_and_is_never_enlarged_beyond_the_most() -> None:
    # 1000 wide into 564 - 2 * 32 = 500 pixels
    assert zoom_that_fits(1000, 100, 564, 564) == 0.5
    assert zoom_that_fits(10, 10, 1000, 1000) == 1.0


# The middle of this curve is (0 + 3·0 + 3·10 + 10) / 8 = 5, and by symmetry 5.
BEND = Curve(Place(0, 0), Place(0, 10), Place(10, 0), Place(10, 10))


def test_a_point_on_a_curve_is_where_bernstein_polynomials_put_it() -> None:
    assert point_on(BEND, 0) == Place(0, 0)
    assert point_on(BEND, 0.5) == Place(5, 5)
    assert point_on(BEND, 1) == Place(10, 10)
    assert points_along(BEND, 3) == (Place(0, 0), Place(5, 5), Place(10, 10))


def test_the_distance_to_a_line_is_that_to_its_nearest_piece() -> None:
    corner = (Place(0, 0), Place(10, 0), Place(10, 10))
    assert distance_to(corner, 5, 3) == 3
    assert distance_to(corner, 13, 5) == 3
    assert distance_to(corner, -3, -4) == 5


def test_a_piece_without_length_is_a_point() -> None:
    assert distance_to((Place(1, 1), Place(1, 1)), 4, 5) == 5


def test_the_share_along_a_line_grows_from_its_start_to_its_end() -> None:
    line = tuple(Place(x, 0) for x in range(11))
    assert share_along(line, -5, 0) == 0
    assert share_along(line, 3.2, 4) == 0.3
    assert share_along(line, 50, 0) == 1


def test_an_arrow_leads_to_the_nearest_place_that_is_more_ahead_than_aside() -> None:
    others = [
        ("far", Place(100, 0)),
        ("near but aside", Place(10, 20)),
        ("ahead", Place(40, 10)),
        ("behind", Place(-9, 0)),
    ]
    assert nearest_in_direction(Place(0, 0), others, 1, 0) == "ahead"
    assert nearest_in_direction(Place(0, 0), others, -1, 0) == "behind"
    assert nearest_in_direction(Place(0, 0), others, 0, -1) == ""
