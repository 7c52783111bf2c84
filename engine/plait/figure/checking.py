"""What every drawing promises."""

from __future__ import annotations

from itertools import pairwise, product
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from plait.theme import DARK, LIGHT

from .gestures import Gather, Threshold
from .painting import canvas_of, looking, paint
from .record import Figure
from .rendering import pdf, png, svg

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matplotlib.axis import Axis, Tick
    from matplotlib.figure import Figure as Canvas
    from matplotlib.text import Text
    from matplotlib.transforms import Bbox

    from .declaration import Draw

_SIZES = ((400, 300), (800, 500))
_SLACK = 2.0
"""Pixels by which a text may pass the border, where letters end before their box does."""


def check_figure(figure: Figure, draw: Draw) -> list[Canvas]:
    """Draw a figure in light and dark, narrow and wide, and check what every drawing promises.

    Checked are: that the figure can be stored and comes back as it was; that its gestures and the places of
    rows find their columns; that it
    becomes an SVG that is well-formed and always the same, a PNG and a PDF; that no text reaches beyond the picture;
    that the labels of an axis don't lie upon each other; and that `$` in a text is only a `$`.

    Args:
        figure: What a view node gave.
        draw: The function that draws it.

    Returns:
        The matplotlib figures, for tests that read the drawn data back: light and narrow, light and wide, dark and
        narrow, dark and wide.

    Raises:
        AssertionError: a promise is not kept; the message says which.
    """
    _check_storable(figure)
    _check_gestures(figure)
    _check_row_places(figure)
    drawn = []
    for theme, (width, height) in product((LIGHT, DARK), _SIZES):
        canvas = canvas_of(width, height)
        where = f"{figure.drawing}, {theme.name}, {width} × {height}"
        with looking(theme):
            paint(figure, draw, canvas, theme)
            canvas.draw_without_rendering()
            _check_texts(canvas, where)
        drawn.append(canvas)
    size = _SIZES[0]
    picture = svg(figure, draw, theme=DARK, size=size)
    assert picture == svg(figure, draw, theme=DARK, size=size), f"{figure.drawing}: not the same SVG twice"
    ElementTree.fromstring(picture)
    assert png(figure, draw, size=size, scale=1).startswith(b"\x89PNG"), f"{figure.drawing}: no PNG"
    assert pdf(figure, draw, size=size).startswith(b"%PDF"), f"{figure.drawing}: no PDF"
    return drawn


def _check_storable(figure: Figure) -> None:
    again = Figure.from_bytes(figure.to_bytes())
    same = (again.drawing, again.title, again.options) == (figure.drawing, figure.title, figure.options)
    same = same and again.metrics == figure.metrics and again.tables.keys() == figure.tables.keys()
    assert same, f"{figure.drawing}: options, title or metrics come back from the store as something else"
    for name, table in figure.tables.items():
        assert again.tables[name].schema == table.schema, f"{figure.drawing}: the table '{name}' does not come back"
        assert again.tables[name].equals(table), f"{figure.drawing}: the table '{name}' does not come back"


def _check_gestures(figure: Figure) -> None:
    for each in figure.gestures:
        if isinstance(each, Gather):
            columns = figure.tables[each.table].columns if each.table in figure.tables else []
            for name in (each.x, each.y, each.name):
                assert name in columns, f"{figure.drawing}: a gesture needs the column '{name}' of '{each.table}'"
        if isinstance(each, Threshold):
            columns = figure.tables[each.table].columns if each.table in figure.tables else []
            curve = () if each.curve is None else ("curve",)
            for name in (each.parameter, each.x, *((each.y,) if each.y else ()), *each.facts.values(), *curve):
                assert name in columns, f"{figure.drawing}: a gesture needs the column '{name}' of '{each.table}'"


def _check_row_places(figure: Figure) -> None:
    for each in figure.row_places:
        table, rows = figure.tables[each.table], figure.tables[each.rows]
        assert rows.height == table.height, f"{figure.drawing}: '{each.rows}' does not number '{each.table}'"
        for name in (each.x, each.y):
            known = isinstance(name, float) or name in table.columns
            assert known, f"{figure.drawing}: the places of rows need the column '{name}' of '{each.table}'"


def _check_texts(canvas: Canvas, where: str) -> None:
    for text in _texts(canvas):
        box = _box(text)
        inside = box.x0 >= -_SLACK and box.y0 >= -_SLACK
        inside = inside and box.x1 <= canvas.bbox.x1 + _SLACK and box.y1 <= canvas.bbox.y1 + _SLACK
        assert inside, f"{where}: the text '{text.get_text()}' reaches beyond the picture"
        assert not text.get_parse_math(), f"{where}: '{text.get_text()}' would be read as a formula"
    for axis in _axes(canvas):
        for first, second in pairwise(_seen_labels(axis)):
            assert not _overlap(_box(first), _box(second)), (
                f"{where}: the labels '{first.get_text()}' and '{second.get_text()}' lie upon each other"
            )


def _texts(canvas: Canvas) -> Iterator[Text]:
    """The texts that are seen; an axis makes labels beyond its limits too, and does not draw them."""
    from matplotlib.text import Text

    every = {
        id(label)
        for axes in canvas.axes
        for axis in (axes.xaxis, axes.yaxis)
        for tick in _ticks(axis)
        for label in (tick.label1, tick.label2)
    }
    seen = {id(label) for axis in _axes(canvas) for label in _seen_labels(axis)}
    for text in canvas.findobj(Text):
        if text.get_visible() and text.get_text().strip() and (id(text) in seen or id(text) not in every):
            yield text


def _axes(canvas: Canvas) -> Iterator[Axis]:
    for axes in canvas.axes:
        if axes.axison:
            yield from (axes.xaxis, axes.yaxis)


def _seen_labels(axis: Axis) -> list[Text]:
    # As the axis is scaled: on a logarithmic one, a place far below its lower end is near that end as a number.
    scaled = axis.get_transform().transform
    low, high = sorted(scaled(axis.get_view_interval()))
    edge = 1e-9 * (high - low)
    return [
        label
        for tick in _ticks(axis)
        if low - edge <= scaled(tick.get_loc()) <= high + edge
        for label in (tick.label1, tick.label2)
        if label.get_visible() and label.get_text()
    ]


def _ticks(axis: Axis) -> list[Tick]:
    return [*axis.get_major_ticks(), *axis.get_minor_ticks()]


def _box(text: Text) -> Bbox:
    return text.get_window_extent()


def _overlap(first: Bbox, second: Bbox) -> bool:
    wide = min(first.x1, second.x1) - max(first.x0, second.x0)
    tall = min(first.y1, second.y1) - max(first.y0, second.y0)
    return bool(wide > 1 and tall > 1)
