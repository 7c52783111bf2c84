"""The workflows that ship: without problems, in their canonical form, and with the known numbers."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

import polars as pl
import pytest

from plait import load
from plait.card import Curve, Place, card_height, connection_curve, port_place
from plait.cli.main import main
from plait.connecting import usable_type_of
from plait.document import dumps
from plait.node import NodeType
from plait.outcome import RunResult
from plait.registry import NodeRegistry
from plait.table import collect, lazy
from plait.theme import CARD_WIDTH
from plait.workflow import Node, Workflow
from shared_data import data_path

FOLDER = Path(__file__).resolve().parents[2] / "workflows"
ALL = sorted(FOLDER.glob("*.json"))
TRAINED = {
    "clean_digits", "dates", "digits_network", "long_memory", "machine_temperature", "opinions", "outdoor_576",
    "picture_questions", "read_characters", "temperature_lstm",
}  # fmt: skip
"""Workflows that train for longer; they run with the slow tests, where their promised numbers are looked at too."""
QUICK = [path for path in ALL if path.stem not in TRAINED]


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_it_has_no_problems_and_is_written_as_it_is(path: Path) -> None:
    workflow = load(path)
    assert workflow.check() == ()
    assert dumps(workflow) == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", QUICK, ids=lambda path: path.stem)
def test_it_runs_headless(path: Path, tmp_path: Path) -> None:
    assert load(path).run(store=tmp_path).status == "done"


class Box(NamedTuple):
    """A card on the canvas."""

    node: Node
    ports: NodeType[..., Any]
    height: float

    def overlaps(self, other: Box) -> bool:
        (x, y), (other_x, other_y) = (self.node.x, self.node.y), (other.node.x, other.node.y)
        return abs(x - other_x) < CARD_WIDTH and y < other_y + other.height and other_y < y + self.height

    def covers(self, at: Place) -> bool:
        return 0 < at.x - self.node.x < CARD_WIDTH and 0 < at.y - self.node.y < self.height

    def port(self, name: str, *, output: bool) -> Place:
        names = [port.name for port in (self.ports.outputs if output else self.ports.inputs)]
        card = Place(self.node.x, self.node.y)
        return port_place(card, names.index(name), len(names), self.height, output=output)


def boxes(workflow: Workflow) -> dict[str, Box]:
    registry, found = NodeRegistry(), {}
    for node in workflow.nodes.values():
        ports = usable_type_of(registry, node, workflow.base) or registry.get(node.type_id)
        found[node.node_id] = Box(node, ports, card_height(len(ports.inputs), len(ports.outputs)))
    return found


def point(curve: Curve, share: float) -> Place:
    rest = 1 - share
    weights = (rest**3, 3 * rest**2 * share, 3 * rest * share**2, share**3)
    x, y = (sum(weight * at[axis] for weight, at in zip(weights, curve, strict=True)) for axis in (0, 1))
    return Place(x, y)


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_no_card_lies_on_another(path: Path) -> None:
    for first, second in combinations(boxes(load(path)).values(), 2):
        assert not first.overlaps(second), f"{first.node.node_id} and {second.node.node_id}"


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_no_note_lies_on_another(path: Path) -> None:
    for first, second in combinations(load(path).notes.values(), 2):
        is_beside = first.x + first.width <= second.x or second.x + second.width <= first.x
        is_below = first.y + first.height <= second.y or second.y + second.height <= first.y
        assert is_beside or is_below, f"{first.note_id} and {second.note_id}"


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_no_connection_goes_behind_a_card(path: Path) -> None:
    workflow = load(path)
    cards = boxes(workflow)
    for each in workflow.connections:
        start = cards[each.source].port(each.source_port, output=True)
        curve = connection_curve(start, cards[each.target].port(each.target_port, output=False))
        others = [card for node_id, card in cards.items() if node_id not in (each.source, each.target)]
        for step in range(101):
            hiding = [card.node.node_id for card in others if card.covers(point(curve, step / 100))]
            assert not hiding, f"{each} goes behind {hiding[0]}"


def table(result: RunResult, node_id: str, port: str) -> pl.DataFrame:
    return result[node_id][port].collect().to_polars()


def test_the_real_applicants_give_the_known_numbers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = data_path("data", "graduate_admissions", "Admission_Predict_Ver1.1.csv")
    file = str(FOLDER / "graduate_admissions.json")
    assert main(["run", file, "--param", f"data={data}", "--store", str(tmp_path), "--json"]) == 0
    metrics = json.loads(capsys.readouterr().out)["metrics"]
    linear = {name: metrics[f"score_linear.{name}"] for name in ("r2", "rmse", "mae")}
    assert linear == pytest.approx({"r2": 0.898287, "rmse": 0.042932, "mae": 0.033910}, abs=1e-6)
    assert metrics["score_tree.r2"] == pytest.approx(0.827701, abs=1e-6)
    assert metrics["score_forest.r2"] == pytest.approx(0.861, abs=0.02)
    assert metrics["roc.auc"] == metrics["score_class.auc"] == pytest.approx(0.985569, abs=1e-6)
    assert metrics["score_class.accuracy"] == 0.92
    result = load(file).run(data=str(data), store=tmp_path)
    assert table(result, "score_class", "confusion").rows() == [("false", 57, 5), ("true", 3, 35)]
    chance = dict(zip(*table(result, "correlate", "matrix").select("column", "chance_of_admit"), strict=True))
    known = {"cgpa": 0.8824, "gre_score": 0.8104, "toefl_score": 0.7922, "university_rating": 0.6901}
    known |= {"sop": 0.6841, "lor": 0.6454, "research": 0.5459, "chance_of_admit": 1.0}
    assert chance == pytest.approx(known, abs=5e-5)


def test_a_straight_line_beats_tree_and_forest_on_the_shipped_applicants(tmp_path: Path) -> None:
    metrics = load(FOLDER / "graduate_admissions.json").run(store=tmp_path).metrics
    r2 = {name: metrics[f"score_{name}.r2"] for name in ("linear", "tree", "forest")}
    assert sorted(r2, key=r2.__getitem__) == ["tree", "forest", "linear"]


def test_the_shipped_applicants_are_what_the_generator_gives() -> None:
    from plait_nodes.io.admissions import SEED, admissions

    assert (FOLDER / "data" / "admissions.csv").read_text() == admissions(500, SEED).write_csv()


def test_the_populations_give_the_known_curves(tmp_path: Path) -> None:
    result = load(FOLDER / "roc_population.json").run(store=tmp_path)
    names = ("roc_distinct.auc", "roc_overlapping.auc", "roc_overlapping.auc error", "roc_overlapping.youden j")
    assert [result.metrics[name] for name in names] == pytest.approx([1, 0.739658, 0.01091, 0.350], abs=5e-6)
    confusion = {kind: table(result, f"score_{kind}", "confusion").rows() for kind in ("distinct", "overlapping")}
    assert confusion == {
        "distinct": [("0", 1000, 0), ("1", 0, 1000)],
        "overlapping": [("0", 655, 345), ("1", 320, 680)],
    }
    # The classifier that leaves the curve calls the same people sick as the curve does, and others alike.
    model = result["roc_overlapping"]["model"]
    people = table(result, "apply_overlapping", "out")
    again = collect(model.apply(lazy(people.drop("Prediction (sick)")))).to_polars()
    assert int(((again["Prediction (sick)"] == 1) & (again["sick"] == 1)).sum()) == 617
    assert result.metrics["roc_overlapping.true positives"] == 617
    assert table(result, "score_chosen", "confusion").rows() == [("0", 732, 268), ("1", 375, 625)]


@pytest.fixture(scope="module")
def flights(tmp_path_factory: pytest.TempPathFactory) -> RunResult:
    workflow = load(FOLDER / "flights.json")
    return workflow.run(until=list(workflow.nodes), store=tmp_path_factory.mktemp("flights"))


def test_joins_of_a_week_of_flights(flights: RunResult) -> None:
    rows = {
        name: len(table(flights, name, "out")) for name in ("with_airline", "with_plane", "no_plane", "with_weather")
    }
    assert rows == {"with_airline": 6099, "with_plane": 6099, "no_plane": 987, "with_weather": 6047}
    assert table(flights, "with_plane", "out")["type"].null_count() == 987


def test_flights_of_each_airport_on_each_day(flights: RunResult) -> None:
    per_day = table(flights, "per_day", "out")
    assert per_day.row(0) == ("EWR", 305, 350, 336, 339, 238, 301, 342)
    assert per_day.drop("origin").sum_horizontal().sum() == 6099


def test_delays_of_a_week_of_flights(flights: RunResult) -> None:
    delay = table(flights, "describe", "out").row(by_predicate=pl.col("column") == "arr_delay", named=True)
    assert delay["rows"] - delay["missing"] == 6043
    assert (delay["q1"], delay["median"], delay["q3"], delay["outliers"]) == (-14, -3, 12, 402)
    moments = (delay["mean"], delay["std"], delay["skewness"])
    assert moments == pytest.approx((3.891113685, 36.051891581, 5.174180651), abs=1e-9)
    for node_id, known in (("correlate", 0.893308370), ("correlate_ranks", 0.574002123)):
        assert table(flights, node_id, "pairs").row(0)[:3] == ("dep_delay", "arr_delay", pytest.approx(known, abs=1e-9))


def test_whether_the_airports_differ(flights: RunResult) -> None:
    welch = table(flights, "welch", "out").row(0, named=True)
    assert (welch["first"], welch["second"]) == ("EWR", "JFK")
    assert welch["t"] == pytest.approx(7.605194, abs=5e-7)
    assert table(flights, "all_airports", "anova")["f"].drop_nulls().to_list() == [pytest.approx(36.692906, abs=5e-7)]
    measures = dict(table(flights, "cancelled_where", "tests").rows())
    assert (measures["chi squared"], measures["p"]) == pytest.approx((6.195750, 0.045145), abs=5e-7)


def test_the_airlines_from_the_latest_to_the_most_punctual(flights: RunResult) -> None:
    ranking, raw = table(flights, "ranking", "out"), table(flights, "flights", "out")
    assert ranking["flights"].sum() == 6099
    assert ranking["delay"].is_sorted(descending=True)
    names = dict(table(flights, "airlines", "out").rows())
    expected = raw.to_pandas().groupby("carrier")["arr_delay"].mean().rename(index=names).to_dict()
    assert dict(ranking.select("name", "delay").rows()) == pytest.approx(expected)


def test_planes_in_groups_of_age(flights: RunResult) -> None:
    groups = table(flights, "by_age", "out")
    assert groups["flights"].sum() == 6099
    planes = table(flights, "with_plane", "out")
    old = planes.filter(pl.col("year") - pl.col("year_plane") > 20)
    assert groups.row(by_predicate=pl.col("age_group") == "(20, 60]", named=True) == {
        "age_group": "(20, 60]",
        "flights": len(old),
        "mean_delay": pytest.approx(old["arr_delay"].mean()),
    }


def test_flights_ready_for_a_model(flights: RunResult) -> None:
    flown, scaled, sample = (
        table(flights, node_id, port) for node_id, port in (("flown", "table"), ("scaled", "table"), ("sample", "out"))
    )
    assert len(flown) == len(scaled) == 6099 - 35
    assert flown.null_count().sum_horizontal().item() == 0
    for name in ("air_time", "distance"):
        assert (scaled[name].min(), scaled[name].max()) == (0.0, 1.0)
    shares = scaled["origin"].value_counts().rows()
    drawn = dict(sample["origin"].value_counts().rows())
    assert len(sample) == 606
    assert all(abs(drawn[origin] - rows / 10) <= 1 for origin, rows in shares)


def test_iris_by_groups_and_by_questions(tmp_path: Path) -> None:
    result = load(FOLDER / "iris.json").run(store=tmp_path)
    inertia = [result.metrics[f"{name}.inertia"] for name in ("groups", "groups_scaled")]
    assert inertia == pytest.approx([78.851441426, 139.820496], abs=1e-6)
    assert table(result, "groups", "centers")["rows"].to_list() == [50, 62, 38]
    # The setosas are a cluster of their own; the others are mixed in two.
    counts = table(result, "species_of_groups", "out").fill_null(0).rows()
    assert counts == [("setosa", 50, 0, 0), ("versicolor", 0, 48, 2), ("virginica", 0, 14, 36)]
    accuracy = [result.metrics[f"tree_{depth}.accuracy"] for depth in (1, 2, 3, "full")]
    assert accuracy == pytest.approx([0.6667, 0.96, 0.9733, 1], abs=5e-5)
    assert (result.metrics["tree_full.leaves"], result.metrics["tree_full.depth"]) == (9, 5)
    assert result.metrics["score.rows"] == 45
    assert result.metrics["score.accuracy"] > 0.9
