import numpy as np
import polars as pl
import pytest
from matplotlib.figure import Figure as Canvas

from plait import Figure, MissingColumnError, ParameterError, Table
from plait.figure.painting import canvas_of, paint
from plait.table import collect, lazy
from plait.testing import check_figure, check_node
from plait.theme import LIGHT
from plait_nodes.deep.lstm_anatomy import lstm_anatomy
from plait_nodes.deep.lstm_gates import MOST_ROWS, lstm_gates
from plait_nodes.deep.lstm_gates_drawing import draw_lstm_gates

PARTS = ["z", "i", "f", "o", "c", "y"]


@pytest.fixture(scope="module")
def trace() -> Table:
    return lstm_anatomy(None, variant="all nine", cells=3, weights="random", seed=1).trace


@pytest.mark.parametrize(
    ("rows", "params"),
    [(27, {"groups": "variant", "title": "T $x_$"}), (81, {"shown": "all cells"}), (1, {}), (0, {"groups": "variant"})],
)
def test_it_keeps_what_every_node_promises(trace: Table, rows: int, params: dict[str, object]) -> None:
    table = collect(trace).to_polars().with_columns(pl.col("variant").replace("NIG", "a $x_$ name that is long"))
    figure = check_node(lstm_gates, table.head(rows), **params)["out"]
    check_figure(figure, draw_lstm_gates)  # type: ignore[arg-type]


def drawn(figure: Figure) -> Canvas:
    canvas = canvas_of(800, 500)
    paint(figure, draw_lstm_gates, canvas, LIGHT)
    return canvas


def test_a_cell_of_every_variant_is_a_line_in_each_of_six_panels(trace: Table) -> None:
    figure = lstm_gates(trace, groups="variant", cell=2)
    rows = collect(trace).to_polars().filter(pl.col("cell") == 2)
    assert figure.metrics == {"cells": 3, "steps": 3, "steps drawn": 3}
    canvas = drawn(figure)
    for part, axes in zip(PARTS, canvas.axes, strict=True):
        lines = [line for line in axes.lines if len(line.get_xdata()) == 3]
        assert len(lines) == 9
        assert [y for line in lines for y in line.get_ydata()] == rows[part].to_list()
    names = [text.get_text() for text in canvas.legends[0].get_texts()]
    assert names == ["vanilla", "NIG", "NFG", "NOG", "NIAF", "NOAF", "CIFG", "NP", "FGR"]


def test_one_group_alone(trace: Table) -> None:
    figure = lstm_gates(trace, groups="variant", group="CIFG", cell=1)
    table = figure.tables["trace"]
    assert table["name"].unique().to_list() == ["CIFG"]
    assert (table["i"] + table["f"]).to_list() == pytest.approx([1, 1, 1])
    assert drawn(figure).legends == []


def test_all_cells_are_fields_of_colour(trace: Table) -> None:
    figure = lstm_gates(trace, shown="all cells", groups="variant", group="vanilla")
    rows = collect(trace).to_polars().filter(pl.col("variant") == "vanilla").sort("cell", "time")
    for part, axes in zip(PARTS, drawn(figure).axes, strict=True):
        (mesh,) = axes.collections
        assert np.ravel(mesh.get_array()).tolist() == rows[part].to_list()  # type: ignore[arg-type]
        assert mesh.get_clim()[1] == (1 if part in "ifo" else rows[part].abs().max())


def test_cells_with_numbers_of_their_own_keep_them() -> None:
    rows = pl.DataFrame({"time": [0, 0, 5, 5], "cell": [7, 40, 7, 40]}).with_columns(
        pl.Series(part, [0.1, 0.2, 0.3, 0.4]) for part in PARTS
    )
    figure = lstm_gates(lazy(rows), shown="all cells")
    axes = drawn(figure).axes[0]
    assert [label.get_text() for label in axes.get_yticklabels()] == ["7", "40"]
    (mesh,) = axes.collections
    assert np.asarray(mesh.get_array()).tolist() == [[0.1, 0.3], [0.2, 0.4]]


def test_of_a_long_trace_the_first_part_is_drawn() -> None:
    steps = 2 * MOST_ROWS
    rows = pl.DataFrame({"time": range(steps)}).with_columns(
        pl.lit(1).alias("cell"), *(pl.lit(0.5).alias(part) for part in PARTS)
    )
    figure = lstm_gates(lazy(rows))
    assert (figure.metrics["steps"], figure.metrics["steps drawn"]) == (steps, MOST_ROWS)
    assert drawn(figure).axes[4].get_xlabel() == "time (first 40000 of 80000)"


def test_what_is_no_trace_is_refused(trace: Table) -> None:
    with pytest.raises(ParameterError, match=r"There is no cell 4\. The trace has cells from 1 to 3"):
        lstm_gates(trace, cell=4)
    with pytest.raises(ParameterError, match="There is no trace 'GRU'"):
        lstm_gates(trace, groups="variant", group="GRU")
    with pytest.raises(MissingColumnError, match=r"no column 'i'\. Connect the trace of LSTM Anatomy"):
        lstm_gates(trace.drop("i"))
    many = collect(trace).to_polars().with_row_index("row")
    with pytest.raises(ParameterError, match="81 traces are too many"):
        lstm_gates(lazy(many), groups="row")
