from datetime import date

import numpy as np
import polars as pl
import pytest

from plait import Columns, DataError, MissingColumnError, ParameterError, RunContext
from plait.table import collect, lazy
from plait.testing import check_figure, check_node
from plait_nodes.deep.cost_surface import CostSurfaceResult, cost_surface
from plait_nodes.deep.cost_surface_drawing import draw_cost_surface
from plait_nodes.mining.gradient_descent import gradient_descent

FLOOR, SLOPE = 0.026924592, 0.972702841


def line() -> pl.DataFrame:
    """A hundred points near y = 3x + 7."""
    generator = np.random.default_rng(42)
    x = generator.uniform(0, 10, 100)
    return pl.DataFrame({"x": x, "y": 3 * x + 7 + generator.normal(0, 2, 100)})


def walked(said: list[str] | None = None, **params: object) -> CostSurfaceResult:
    run = RunContext(log=said.append if said is not None else None)
    return cost_surface(lazy(line()), run=run, feature="x", target="y", **params)  # type: ignore[arg-type]


def path(result: CostSurfaceResult) -> pl.DataFrame:
    return collect(result.path).to_polars()


@pytest.mark.parametrize(
    "params",
    [{"title": "T $x_$"}, {"rate": 1e9, "start_intercept": 2.0}, {"standardize": False, "rate": 0.06, "epochs": 0}],
)
def test_it_keeps_what_every_node_promises(params: dict[str, object]) -> None:
    ports = check_node(cost_surface, line(), feature="x", target="y", **params)
    check_figure(ports["figure"], draw_cost_surface)  # type: ignore[arg-type]


def test_the_walk_has_the_known_costs() -> None:
    found = path(walked(epochs=59))
    known = {0: 0.5, 1: 0.410115672, 10: 0.084439517, 40: 0.027027947, 59: 0.026926478}
    assert {epoch: found["cost"][epoch] for epoch in known} == pytest.approx(known, abs=5e-10)
    assert found["slope"].to_list() == pytest.approx([SLOPE * (1 - 0.9**epoch) for epoch in range(60)], abs=1e-8)
    assert found["intercept"].abs().max() == pytest.approx(0, abs=1e-12)


def test_its_costs_are_those_of_the_learner() -> None:
    for params in ({"rate": 0.3}, {"rate": 0.05, "standardize": False}, {"rate": 0.01, "gradient": "sum"}):
        learnt = gradient_descent(
            lazy(line()), run=RunContext(), target="y", features=Columns.named("x"), epochs=40, **params  # type: ignore[arg-type]
        )  # fmt: skip
        result = walked(epochs=40, **params)
        assert path(result)["cost"].to_list() == pytest.approx(collect(learnt.curve)["cost"].to_list(), rel=1e-12)
        assert result.metrics["largest rate"] == learnt.metrics["largest rate"]


def test_the_best_line_is_that_of_least_squares() -> None:
    metrics = walked(standardize=False, rate=0.06).metrics
    assert metrics["best intercept"] == pytest.approx(6.897399453, abs=1e-9)
    assert metrics["best slope"] == pytest.approx(3.015325918, abs=1e-9)
    assert metrics["largest rate"] == pytest.approx(0.0627573, abs=1e-7)
    assert walked().metrics["least cost"] == pytest.approx(FLOOR, abs=1e-9)


def test_every_place_of_the_surface_has_the_cost_of_its_line() -> None:
    rows = line()
    surface = walked(standardize=False, rate=0.06).figure.tables["surface"].sample(50, seed=1)
    for intercept, slope, cost in surface.rows():
        errors = rows["y"] - intercept - slope * rows["x"]
        assert cost == pytest.approx(float((errors**2).sum()) / 200, rel=1e-9)


def test_a_walk_from_elsewhere_arrives_too() -> None:
    result = walked(start_intercept=0.9, start_slope=-0.3, rate=0.3, epochs=100)
    found, best = path(result), result.metrics["best slope"]
    assert found.row(0)[1:3] == (0.9, -0.3)
    assert found["cost"][0] == pytest.approx(FLOOR + (0.9**2 + (SLOPE + 0.3) ** 2) / 2, abs=1e-8)
    assert found.row(100)[1:] == pytest.approx((0, SLOPE, FLOOR), abs=1e-8)
    # From a standardized place every step points at the best line.
    away = found.select(pl.col("intercept") / (best - pl.col("slope")))["intercept"][:30]
    assert away.to_list() == pytest.approx([0.9 / (best + 0.3)] * 30, rel=1e-9)


def test_a_walk_that_diverges_says_so_and_the_drawing_stays_near() -> None:
    said: list[str] = []
    result = walked(said, rate=2.1)
    assert result.metrics["diverged"] == 1
    assert result.metrics["cost"] == pytest.approx(969.07, abs=0.01)
    assert said[0].startswith("The walk diverged: the cost grew from 0.5 to 969.1")
    surface = result.figure.tables["surface"]
    assert surface["slope"].max() - SLOPE < 4  # type: ignore[operator]
    wild = walked(rate=1e9, epochs=5_000)
    assert np.isfinite(path(wild)["cost"].to_numpy()).all()


def test_the_surface_reaches_around_the_whole_walk() -> None:
    result = walked(standardize=False, rate=0.06)
    surface, steps = result.figure.tables["surface"], path(result)
    for name in ("intercept", "slope"):
        assert surface[name].min() < steps[name].min() <= steps[name].max() < surface[name].max()  # type: ignore[operator]


def test_a_constant_feature_makes_a_valley() -> None:
    table = lazy({"x": [1.0, 1.0], "y": [1.0, 3.0]})
    result = cost_surface(table, run=RunContext(), feature="x", target="y", standardize=False, rate=0.2)
    assert result.metrics["least cost"] == pytest.approx(0.5)
    check_figure(result.figure, draw_cost_surface)


def test_the_drawing_shows_the_walk_and_where_it_should_end() -> None:
    axes = check_figure(walked(rate=1.9, epochs=10).figure, draw_cost_surface)[1].axes[0]
    walk, start, best = axes.lines
    assert len(walk.get_xdata()) == 11
    assert list(start.get_ydata()) == [0]
    assert list(best.get_ydata()) == pytest.approx([SLOPE])
    assert [text.get_text() for text in axes.texts] == ["cost 0.08444 after 10 steps\nleast cost 0.02692"]


def test_what_is_no_line_is_refused() -> None:
    table = lazy({"x": [1.0, None], "y": [1.0, 2.0], "t": ["a", "b"]})
    with pytest.raises(DataError, match="'x' has 1 missing value"):
        cost_surface(table, run=RunContext(), feature="x", target="y")
    with pytest.raises(ParameterError, match="'t' holds String"):
        cost_surface(table, run=RunContext(), feature="t", target="y")
    with pytest.raises(ParameterError, match="'t' holds String"):
        cost_surface(table, run=RunContext(), feature="x", target="t")
    with pytest.raises(ParameterError, match="'d' holds Date"):
        cost_surface(lazy({"x": [1.0], "d": [date(2024, 1, 1)]}), run=RunContext(), feature="x", target="d")
    with pytest.raises(ParameterError, match="can't be one of the features"):
        cost_surface(table, run=RunContext(), feature="y", target="y")
    with pytest.raises(MissingColumnError):
        cost_surface(table, run=RunContext(), feature="z", target="y")
