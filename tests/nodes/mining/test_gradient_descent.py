import itertools

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait import ParameterError, RunContext
from plait.table import collect, lazy
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.mining.descent import Factor
from plait_nodes.mining.gradient_descent import GradientDescentResult, gradient_descent
from plait_nodes.mining.linear_regression import linear_regression
from sample_tables import CHANCE, GRADES, admissions, iris

FLOOR = 0.026924592


def line() -> pl.DataFrame:
    """The hundred points of the article."""
    generator = np.random.default_rng(42)
    x = generator.uniform(0, 10, 100)
    return pl.DataFrame({"x": x, "y": 3 * x + 7 + generator.normal(0, 2, 100)})


def walked(rate: float, epochs: int = 40, said: list[str] | None = None, **options: object) -> GradientDescentResult:
    run = RunContext(log=said.append if said is not None else None)
    return gradient_descent(lazy(line()), run=run, target="y", rate=rate, epochs=epochs, **options)  # type: ignore[arg-type]


def costs(result: GradientDescentResult) -> list[float]:
    return collect(result.curve)["cost"].to_list()


def test_the_cost_falls_as_the_article_says() -> None:
    curve = costs(walked(0.1, 59))
    known = {0: 0.5, 1: 0.410115672, 10: 0.084439517, 40: 0.027027947, 59: 0.026926478}
    assert {epoch: curve[epoch] for epoch in known} == pytest.approx(known, abs=5e-10)


def test_the_cost_follows_its_law() -> None:
    slope = 0.972702841
    curve = costs(walked(0.3, 30))
    expected = [FLOOR + 0.5 * (1 - 0.3) ** (2 * epoch) * slope**2 for epoch in range(31)]
    assert curve == pytest.approx(expected, abs=1e-8)


def test_a_rate_of_1_arrives_in_one_step() -> None:
    result = walked(1.0, 1)
    assert costs(result)[1] == pytest.approx(FLOOR, abs=1e-9)
    assert collect(result.coefficients).rows() == [
        ("x", pytest.approx(3.015325918), pytest.approx(3.015325918)),
        ("Intercept", pytest.approx(6.897399453), pytest.approx(6.897399453)),
    ]


def test_a_rate_of_1_9_has_the_curve_of_0_1() -> None:
    assert costs(walked(1.9)) == pytest.approx(costs(walked(0.1)), abs=1e-12)


def test_a_tiny_rate_hardly_moves() -> None:
    assert costs(walked(1e-8))[-1] == pytest.approx(0.49999962, abs=5e-9)


@pytest.mark.parametrize(("rate", "cost"), [(2.1, 969.07), (10.0, 1.03e76)])
def test_a_walk_that_diverges_says_so(rate: float, cost: float) -> None:
    said: list[str] = []
    result = walked(rate, said=said)
    assert costs(result)[-1] == pytest.approx(cost, rel=5e-3)
    assert result.metrics["diverged"] == 1
    assert len(said) == 1
    assert said[0].startswith("The walk diverged: the cost grew from 0.5 to")
    assert "The largest rate that can settle is 2." in said[0]


def test_a_curve_ends_before_numbers_overflow() -> None:
    said: list[str] = []
    result = walked(1e9, 1_000, said)
    curve = collect(result.curve)
    assert all(np.isfinite(curve["cost"].to_list() + curve["gradient"].to_list()))
    assert len(curve) < 20
    assert "where it was stopped" in said[0]
    assert np.isfinite(collect(apply_model(lazy(line()), result.model))["Prediction (y)"].to_numpy()).all()


@pytest.mark.parametrize(
    ("gradient", "standardize", "largest"),
    [("mean", True, 2), ("twice the mean", True, 1), ("sum", True, 0.02), ("mean", False, 0.0627573)],
)
def test_the_largest_rate(gradient: Factor, standardize: bool, largest: float) -> None:
    below, above = (
        walked(largest * factor, 3_000, gradient=gradient, standardize=standardize) for factor in (0.99, 1.01)
    )
    assert below.metrics["largest rate"] == pytest.approx(largest, rel=2e-6)
    assert (below.metrics["diverged"], above.metrics["diverged"]) == (0, 1)


@pytest.mark.parametrize(("gradient", "rate"), [("twice the mean", 0.05), ("sum", 0.001)])
def test_all_gradients_go_the_same_way(gradient: Factor, rate: float) -> None:
    assert costs(walked(rate, gradient=gradient)) == pytest.approx(costs(walked(0.1)), abs=1e-12)


@pytest.mark.parametrize("batch", [1, 7, 32])
def test_batches_come_near_the_same_line(batch: int) -> None:
    curve = costs(walked(0.01, 150, batch=batch))
    assert curve[-1] == pytest.approx(FLOOR, abs=1.5e-3)
    # More steps in each epoch get further.
    assert curve[1] < costs(walked(0.01, 1))[1]


def test_the_order_of_rows_matters_to_batches_alone() -> None:
    assert costs(walked(0.1, 5, batch=10, seed=1)) != costs(walked(0.1, 5, batch=10, seed=2))
    assert costs(walked(0.1, 5, batch=10, seed=1, shuffle=False)) == costs(walked(0.1, 5, batch=10, shuffle=False))
    assert costs(walked(0.1, 5, seed=1)) == costs(walked(0.1, 5, seed=2))
    assert costs(walked(0.1, 5, batch=100)) == costs(walked(0.1, 5))


def test_the_walk_ends_when_little_is_gained() -> None:
    result = walked(0.1, 10_000, tolerance=1e-6)
    assert result.metrics["epochs"] < 100


def test_grades_end_at_least_squares() -> None:
    table = admissions().select(*GRADES, CHANCE)
    result = gradient_descent(lazy(table), run=RunContext(), target=CHANCE, rate=0.3, epochs=3_000)
    theirs = collect(linear_regression(lazy(table), target=CHANCE).coefficients)["coefficient"].to_list()
    found = collect(result.coefficients)
    assert found["coefficient"].to_list() == pytest.approx(theirs, rel=1e-6)
    assert found["least squares"].to_list() == pytest.approx(theirs, rel=1e-8)


@given(st.floats(0.01, 1.0), st.integers(1, 30))
def test_a_small_enough_rate_never_goes_up(rate: float, epochs: int) -> None:
    curve = costs(walked(rate, epochs))
    assert all(after <= before + 1e-15 for before, after in itertools.pairwise(curve))


def test_a_constant_target_is_met_at_once() -> None:
    result = gradient_descent(lazy({"x": [1.0, 2.0], "y": [4.0, 4.0]}), run=RunContext(), target="y")
    assert costs(result)[0] == 0
    assert collect(apply_model(lazy({"x": [9.0]}), result.model))["Prediction (y)"].to_list() == [4]


def test_classes_are_refused() -> None:
    with pytest.raises(ParameterError, match="'species' holds String values, not numbers"):
        gradient_descent(lazy(iris()), run=RunContext(), target="species")
