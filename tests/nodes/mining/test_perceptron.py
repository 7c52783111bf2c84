import numpy as np
import polars as pl
import pytest

from plait import DataError, RunContext
from plait.table import collect, lazy
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.mining.perceptron import PerceptronResult, perceptron
from plait_nodes.mining.scikit_model import ScikitClassifier
from sample_tables import iris

IRIS = iris()
GATES = pl.DataFrame(
    {
        "a": [0, 0, 1, 1],
        "b": [0, 1, 0, 1],
        "and": [False, False, False, True],
        "or": [False, True, True, True],
        "nand": [True, True, True, False],
        "xor": [False, True, True, False],
    }
)


def trained(gate: str, said: list[str] | None = None, **options: object) -> PerceptronResult:
    table = GATES.select("a", "b", gate)
    run = RunContext(log=said.append if said is not None else None)
    return perceptron(lazy(table), run=run, target=gate, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(("gate", "epochs"), [("and", 6), ("or", 4), ("nand", 6)])
@pytest.mark.parametrize("rate", [0.1, 1.0])
def test_gates_are_learnt_in_as_many_epochs_as_by_hand(gate: str, epochs: int, rate: float) -> None:
    said: list[str] = []
    result = trained(gate, said, rate=rate)
    assert result.metrics == {"rows": 4, "epochs": epochs, "errors": 0, "accuracy": 1}
    curve = collect(result.curve)
    assert curve["changed"].to_list() == [True] * (epochs - 1) + [False]
    assert curve["errors"].to_list()[-1] == 0
    predicted = collect(apply_model(lazy(GATES), result.model))
    assert predicted[f"Prediction ({gate})"].to_list() == GATES[gate].to_list()
    assert said == []


def test_xor_is_never_learnt() -> None:
    said: list[str] = []
    result = trained("xor", said, epochs=200)
    assert (result.metrics["epochs"], result.metrics["errors"] >= 1) == (200, True)
    assert said == ["The border still moved in epoch 200: no plane may divide the classes, or it needs more epochs."]


def test_the_weights_of_and_by_hand() -> None:
    # Rosenblatt's rule from 0 with rate 1 in the order of the table: 2 a + b > 2.
    values = dict(collect(trained("and").coefficients).select("term", "coefficient").rows())
    assert values == {"a": 2, "b": 1, "Intercept": pytest.approx(-2, abs=1e-8)}


def test_the_best_epoch_or_the_last_becomes_the_model() -> None:
    noisy = IRIS.select("sepal_width", "sepal_length", "species").filter(pl.col("species") != "setosa")
    results = [
        perceptron(lazy(noisy), run=RunContext(), target="species", epochs=30, keep=keep)  # type: ignore[arg-type]
        for keep in ("fewest errors", "last")
    ]
    errors = collect(results[0].curve)["errors"].to_list()
    assert [result.metrics["errors"] for result in results] == [min(errors), errors[-1]]


@pytest.mark.parametrize("z_score", [False, True])
def test_coefficients_are_for_the_features_as_they_are(z_score: bool) -> None:
    result = perceptron(lazy(IRIS), run=RunContext(), target="species", z_score=z_score, shuffle=True)
    table = collect(result.coefficients).to_polars()
    sums = [
        IRIS.drop("species").to_numpy() @ part["coefficient"].to_numpy()[:4] + part["coefficient"][4]
        for part in table.partition_by("class", maintain_order=True)
    ]
    classes = ["setosa", "versicolor", "virginica"]
    predicted = collect(apply_model(lazy(IRIS), result.model))["Prediction (species)"].to_list()
    assert predicted == [classes[place] for place in np.argmax(sums, axis=0)]


@pytest.mark.parametrize(("name", "value"), [("coef_", np.zeros((3, 2))), ("intercept_", np.zeros(2))])
def test_a_damaged_border_is_refused(name: str, value: object) -> None:
    model = perceptron(lazy(IRIS), run=RunContext(), target="species", epochs=2).model
    setattr(model.estimator, name, value)  # type: ignore[attr-defined]
    with pytest.raises(DataError, match="its numbers do not fit its features"):
        ScikitClassifier.from_bytes(model.to_bytes())  # type: ignore[attr-defined]
