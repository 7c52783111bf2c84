import polars as pl
import pytest

from plait.errors import PlaitError
from plait.figure import Figure
from plait.figure.gestures import Along, Brush, Choices, Lasso, Pick, Range, Threshold, as_options
from plait.figure.hints import hint, hint_of
from plait.testing import check_figure

EVERY = (
    Brush(x="date"),
    Lasso(axes=2),
    Range(x=Along(kind="whole", column="a", snaps=(0.5, 1.5)), y=Along()),
    Pick(x=Choices(values=(("a",), (None,), ()), key="across"), y=Choices(values=(), key="up")),
    Threshold(table="points", curve=1, x="fpr", y="tpr", facts={"TP": "true positives"}),
)


def test_gestures_come_back_from_the_store_as_they_were() -> None:
    figure = Figure("toy.bars", options={"gestures": as_options(*EVERY)})
    assert Figure.from_bytes(figure.to_bytes()).gestures == EVERY
    assert Figure.from_bytes(figure.to_bytes()).options == figure.options


def test_what_has_its_default_is_not_written() -> None:
    assert as_options(Brush(), Lasso(x="whole")) == [{"kind": "brush"}, {"x": "whole", "kind": "lasso"}]


def test_a_figure_has_no_gestures_of_itself() -> None:
    assert Figure("toy.bars").gestures == ()


@pytest.mark.parametrize(
    ("wrong", "where"),
    [([{"kind": "wave"}], "at '0'"), ([{"kind": "brush", "axes": -1}], "at '0.brush.axes'"), ({"kind": 1}, "at ''")],
)
def test_anything_else_is_refused_with_its_place(wrong: object, where: str) -> None:
    with pytest.raises(PlaitError, match=f"gestures can't be read {where}.*as_options"):
        assert Figure("toy.bars", options={"gestures": wrong}).gestures


def test_a_gesture_without_its_column_is_no_good_figure() -> None:
    points = pl.DataFrame({"threshold": [0.5], "fpr": [0.1]})
    drag = Threshold(table="points", x="fpr", y="tpr")
    with pytest.raises(AssertionError, match="a gesture needs the column 'tpr' of 'points'"):
        check_figure(Figure("toy.bars", {"points": points}, {"gestures": as_options(drag)}), lambda *_: None)


def test_marks_say_what_they_are_when_they_are_asked() -> None:
    from matplotlib.patches import Rectangle

    bar, points = Rectangle((0, 0), 1, 1), Rectangle((0, 0), 1, 1)
    hint(bar, "three")
    hint(points, lambda number: f"point {number}")
    tells = [hint_of(bar), hint_of(points)]
    assert [tell(2) for tell in tells if tell is not None] == ["three", "point 2"]
    assert hint_of(Rectangle((0, 0), 1, 1)) is None
