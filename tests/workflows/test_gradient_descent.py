"""Gradient descent by hand, with the numbers that theory promises."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import polars as pl
import pytest

from plait import load
from plait.events import NodeLogged
from plait.outcome import RunResult
from plait.session import Session

FOLDER = Path(__file__).resolve().parents[2] / "workflows"
FILE = FOLDER / "gradient_descent.json"
FLOOR = 0.026924592


@pytest.fixture(scope="module")
def walks(tmp_path_factory: pytest.TempPathFactory) -> RunResult:
    return load(FILE).run(store=tmp_path_factory.mktemp("walks"))


def costs(result: RunResult, node_id: str) -> list[float]:
    return result[node_id]["curve"].collect().to_polars()["cost"].to_list()


def test_the_points_are_those_of_the_seed() -> None:
    rng = np.random.default_rng(42)
    x = rng.uniform(0, 10, 100)
    y = 3 * x + 7 + rng.normal(0, 2, 100)
    points = pl.read_csv(FOLDER / "data" / "line.csv")
    assert points["x"].to_list() == x.tolist()
    assert points["y"].to_list() == y.tolist()


def test_each_step_multiplies_the_distance_by_one_less_the_rate(walks: RunResult) -> None:
    slope = 0.972702841
    expected = [FLOOR + 0.5 * (1 - 0.1) ** (2 * step) * slope**2 for step in range(61)]
    assert costs(walks, "chosen") == pytest.approx(expected, abs=1e-8)
    known = {0: 0.5, 1: 0.410115672, 10: 0.084439517, 40: 0.027027947, 59: 0.026926478}
    assert {step: costs(walks, "chosen")[step] for step in known} == pytest.approx(known, abs=1e-9)


def test_rate_one_arrives_at_once_and_nearly_two_is_as_slow_as_a_tenth(walks: RunResult) -> None:
    assert costs(walks, "one")[1:] == pytest.approx([FLOOR] * 60, abs=1e-9)
    assert costs(walks, "hasty") == pytest.approx(costs(walks, "chosen"), abs=1e-12)


def test_the_numbers_of_least_squares(walks: RunResult) -> None:
    table = walks["one"]["coefficients"].collect().to_polars()
    assert dict(table.select("term", "least squares").rows()) == pytest.approx(
        {"x": 3.015325918, "Intercept": 6.897399453}, abs=1e-9
    )
    assert table["coefficient"].to_list() == pytest.approx(table["least squares"].to_list(), abs=1e-9)
    assert walks.metrics["raw.largest rate"] == pytest.approx(0.0627573, abs=1e-7)


def test_too_large_a_rate_ends_with_a_message(tmp_path: Path) -> None:
    said: list[str] = []
    with Session(store=tmp_path) as session:
        run = session.run(load(FILE).snapshot())
        run.events.subscribe(lambda event: said.append(event.message) if isinstance(event, NodeLogged) else None)
        result = run.execute()
    assert result.status == "done"
    assert (result.metrics["wild.diverged"], result.metrics["chosen.diverged"]) == (1, 0)
    assert costs(result, "wild")[40] == pytest.approx(969.07, abs=0.01)
    assert any("diverge" in line for line in said)


def test_the_rate_is_a_parameter_of_the_workflow(tmp_path: Path) -> None:
    result = load(FILE).run(store=tmp_path, until="chosen", rate=1e-8)
    assert costs(result, "chosen")[40] == pytest.approx(0.49999962, abs=1e-8)
    wild = load(FILE).run(store=tmp_path, until="chosen", rate=10.0)
    assert costs(wild, "chosen")[40] == pytest.approx(1.03e76, rel=5e-3)


def test_the_surface_has_the_same_least_cost_and_the_walk_arrives(walks: RunResult) -> None:
    assert walks.metrics["surface.least cost"] == pytest.approx(FLOOR, abs=1e-9)
    path = walks["surface"]["path"].collect().to_polars()
    # The first start is a unit of intercept further from the best line, and every step takes a tenth of all of it.
    further = [cost - 0.5 * 0.9 ** (2 * step) for step, cost in enumerate(path["cost"])]
    assert further == pytest.approx(costs(walks, "chosen"), abs=1e-9)
