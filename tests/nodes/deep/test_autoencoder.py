"""The autoencoder, and the nodes that use it."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import numpy as np
import polars as pl
import pytest

from plait import Columns, DataError, MissingColumnError, ParameterError, RunContext
from plait.checkpoint import Checkpoint
from plait.errors import Cancelled
from plait.store import Store
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.deep.autoencoder import AutoencoderResult, autoencoder
from plait_nodes.deep.autoencoder_model import Autoencoder
from plait_nodes.deep.coding import decoder, encoder, reconstructed_rows, reconstruction_error
from plait_nodes.deep.training import TrainingOptions
from plait_nodes.timeseries.window_builder import window_builder

ALL = TrainingOptions(aside=0.0)
FOUR = pl.DataFrame(np.eye(4), schema=["a", "b", "c", "d"])


def coded(seed: int, **settings: object) -> AutoencoderResult:
    given = {"layers": "2", "scale": "none", "epochs": 2000, "seed": seed, "training": ALL, "run": RunContext()}
    return autoencoder(lazy(FOUR), **{**given, **settings})  # type: ignore[arg-type]


def plane(rows: int = 300) -> pl.DataFrame:
    """Three columns that two numbers make up."""
    a, b = np.random.default_rng(0).normal(size=(2, rows))
    return pl.DataFrame({"p": a + b, "q": 10 + a - b, "r": 2 * a, "name": ["x"] * rows})


def test_the_promises_of_a_node() -> None:
    table = plane(40)
    check_node(autoencoder, table, layers="2", epochs=2)
    check_node(autoencoder, table, layers="2", steps=3, cell="CIFG", epochs=2)
    model = autoencoder(lazy(table), run=RunContext(), layers="3, 2", epochs=2).model
    codes = check_node(encoder, table, model)["out"]
    check_node(decoder, codes, model)
    check_node(reconstructed_rows, table, model)
    check_node(reconstruction_error, table, model, quantile=0.5)


@pytest.mark.parametrize("loss", ["squared", "cross entropy"])
@pytest.mark.parametrize("seed", [0, 1])
def test_four_words_find_a_code_of_two_bits(seed: int, loss: str) -> None:
    # 2,000 epochs of Adam with 0.1 learn it from nearly every start.
    model = coded(seed, activation="sigmoid", output="sigmoid", loss=loss, rate=0.1).model
    assert isinstance(model, Autoencoder)
    back = model.reconstructed(np.eye(4, dtype=np.float32))
    assert (back.argmax(axis=1) == np.arange(4)).all()
    codes = model.codes_of(np.eye(4, dtype=np.float32))
    assert len({tuple(row) for row in (codes > 0.5).tolist()}) == 4


def test_a_linear_network_can_be_no_better_than_two_of_three_equal_directions() -> None:
    # The centred identity has three singular values of 1, of which a code of two keeps two: 1/16 per cell is left.
    found = coded(0, activation="linear", output="linear", rate=0.01)
    assert found.metrics["loss"] == pytest.approx(0.0625, abs=1e-4)


@pytest.mark.slow
def test_nearly_every_seed_finds_the_code() -> None:
    right = different = 0
    for seed in range(12):
        model = coded(seed, activation="sigmoid", output="sigmoid", loss="cross entropy", rate=0.1).model
        assert isinstance(model, Autoencoder)
        right += bool((model.reconstructed(np.eye(4, dtype=np.float32)).argmax(axis=1) == np.arange(4)).all())
        codes = model.codes_of(np.eye(4, dtype=np.float32)) > 0.5
        different += len({tuple(row) for row in codes.tolist()}) == 4
    assert right == 12
    assert different >= 11


def test_what_depends_on_two_numbers_fits_into_a_code_of_two() -> None:
    table = lazy(plane())
    found = autoencoder(table, run=RunContext(), layers="2", activation="linear", epochs=60, rate=0.02, training=ALL)
    assert found.metrics["reconstruction error"] < 1e-3
    assert found.metrics["rows"] == 300
    back = collect(reconstructed_rows(table, found.model)).to_polars()
    for name in "pqr":
        assert back[name].to_list() == pytest.approx(plane()[name].to_list(), abs=0.2)
    assert back["name"].to_list() == ["x"] * 300
    halves = collect(decoder(encoder(table, found.model), found.model)).to_polars()
    assert halves["p"].to_list() == pytest.approx(back["p"].to_list(), abs=1e-5)


def test_rows_unlike_those_of_the_training_stand_out() -> None:
    found = autoencoder(lazy(plane()), run=RunContext(), activation="linear", epochs=60, rate=0.02, training=ALL)
    strange = plane(3).with_columns(pl.col("r") + 5)
    result = reconstruction_error(lazy(strange), found.model, factor=2.0)
    assert collect(result.table)["Anomaly"].to_list() == [True] * 3
    assert len(collect(result.anomalies)) == 3
    usual = collect(reconstruction_error(lazy(plane()), found.model, quantile=0.9).table)
    assert usual["Anomaly"].mean() == pytest.approx(0.1, abs=0.01)  # type: ignore[arg-type]


def test_a_denoising_network_cleans() -> None:
    clean = pl.DataFrame(np.repeat(np.eye(8), 20, axis=0))
    found = autoencoder(
        lazy(clean), run=RunContext(), layers="16, 8", activation="relu", output="sigmoid", scale="none", noise=0.3,
        epochs=200, rate=5e-3, training=ALL,
    )  # fmt: skip
    noise = np.random.default_rng(1).normal(0, 0.3, clean.shape)
    noisy = pl.DataFrame(np.clip(clean.to_numpy() + noise, 0, 1), schema=clean.columns)
    back = collect(reconstructed_rows(lazy(noisy), found.model)).to_numpy()
    before, after = (np.mean((each - clean.to_numpy()) ** 2) for each in (noisy.to_numpy(), back))
    assert after < before / 2


def test_pretraining_begins_nearer() -> None:
    settings = {"run": RunContext(), "layers": "3, 2", "activation": "tanh", "epochs": 1, "training": ALL}
    plain = autoencoder(lazy(plane()), **settings)  # type: ignore[arg-type]
    pretrained = autoencoder(lazy(plane()), pretrain=200, **settings)  # type: ignore[arg-type]
    assert pretrained.metrics["loss"] < plain.metrics["loss"] / 2


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_pretraining_that_was_stopped_goes_on_with_equal_weights(
    share: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plait_nodes.deep.nets.trainer.SAVED_EVERY", 0.0)
    settings = {"layers": "3, 2", "activation": "tanh", "epochs": 4, "pretrain": 4, "noise": 0.1}
    whole = autoencoder(lazy(plane(60)), run=RunContext(), **settings).model  # type: ignore[arg-type]
    cancelled = Event()
    logged: list[str] = []

    def stop(fraction: float | None, _message: str, _metrics: object) -> None:
        if fraction is not None and fraction >= share:
            cancelled.set()

    with Store(tmp_path) as store:
        run = RunContext(report=stop, cancelled=cancelled, checkpoint=Checkpoint(store, "k"))
        with pytest.raises(Cancelled):
            autoencoder(lazy(plane(60)), run=run, **settings)  # type: ignore[arg-type]
        again = RunContext(log=logged.append, checkpoint=Checkpoint(store, "k"))
        resumed = autoencoder(lazy(plane(60)), run=again, **settings).model  # type: ignore[arg-type]
        assert Checkpoint(store, "k").load() is None
    assert isinstance(whole, Autoencoder)
    assert isinstance(resumed, Autoencoder)
    assert [line.partition("epoch")[0] for line in logged] == ["Taken up again after "]
    assert resumed.to_bytes() == whole.to_bytes()


def waves(count: int) -> pl.DataFrame:
    """Windows of twelve steps out of two waves of one length, which begin anywhere."""
    place = np.arange(count) * 0.35
    series = pl.DataFrame({"a": np.sin(place), "b": 3 + np.cos(place)})
    windows = window_builder(lazy(series), features=Columns.named("a", "b"), steps=12).table
    return collect(windows).to_polars()


def test_sequences_are_read_step_by_step() -> None:
    found = autoencoder(
        lazy(waves(150)), run=RunContext(), layers="16, 3", steps=12, epochs=60, rate=0.01, training=ALL
    )
    model = found.model
    assert isinstance(model, Autoencoder)
    # LSTM 2 to 16, dense 16 to 3 and back, LSTM 16 to 16, dense 16 to 2; the library's cells have two biases.
    assert found.metrics["weights"] == 4 * 16 * (2 + 16 + 2) + 17 * 3 + 4 * 16 + 4 * 16 * (16 + 16 + 2) + 17 * 2
    assert model.describe().details["Layers"] == "12 × 2-16-3-16-12 × 2"
    # A wave has a height and a place; a dense network of a code of three could not do it better by much.
    assert found.metrics["reconstruction error"] < 0.1
    rows = lazy(waves(60))
    assert set(collect(encoder(rows, model)).columns) >= {"Code 1", "Code 2", "Code 3"}
    back = collect(reconstructed_rows(rows, model)).to_polars()
    assert np.abs(back.to_numpy() - waves(60).to_numpy()).mean() < 0.25
    halves = collect(decoder(encoder(rows, model), model)).to_polars()
    assert halves["a (t-3)"].to_list() == pytest.approx(back["a (t-3)"].to_list(), abs=1e-5)
    # The same values in another order are no wave any more.
    mixed = waves(60).select(pl.col(name).alias(other) for name, other in zip(
        sorted(waves(13).columns), waves(13).columns, strict=True
    ))  # fmt: skip
    usual, strange = (
        collect(reconstruction_error(lazy(each), model).table)["Reconstruction error"].mean()
        for each in (waves(60), mixed)
    )
    assert strange > 10 * usual
    assert Autoencoder.from_bytes(model.to_bytes()).to_bytes() == model.to_bytes()


def test_the_steps_of_a_value_lie_side_by_side() -> None:
    import torch

    model = autoencoder(lazy(waves(40)), run=RunContext(), layers="4", steps=12, epochs=1).model
    assert isinstance(model, Autoencoder)
    net = model.module()
    values = torch.arange(24.0).view(1, 24) / 24
    cells = net.encoder.recurrent.forward_layers[0]  # type: ignore[union-attr,index]
    by_hand = cells(torch.stack([values[0, :12], values[0, 12:]], 1).unsqueeze(0))[0][:, -1]
    assert model.codes_of(values.numpy())[0].tolist() == pytest.approx(by_hand[0].tolist(), abs=1e-6)


def test_few_neurons_of_a_sparse_code_answer() -> None:
    settings = {
        "run": RunContext(), "layers": "6", "activation": "relu", "epochs": 30, "rate": 0.02, "training": ALL,
    }  # fmt: skip
    sizes = []
    for sparsity in (0.0, 1.0):
        model = autoencoder(lazy(plane()), sparsity=sparsity, **settings).model  # type: ignore[arg-type]
        assert isinstance(model, Autoencoder)
        sizes.append(np.abs(model.codes_of(model.scaled(collect(lazy(plane()).select("p", "q", "r"))))).mean())
    assert sizes[1] < sizes[0] / 4


def test_the_model_is_the_same_after_it_was_stored() -> None:
    model = autoencoder(lazy(plane()), run=RunContext(), epochs=2).model
    assert isinstance(model, Autoencoder)
    again = Autoencoder.from_bytes(model.to_bytes())
    assert again.to_bytes() == model.to_bytes()
    one, other = (collect(each.apply(lazy(plane()))).to_polars() for each in (model, again))
    assert one.equals(other)


def test_what_does_not_fit_is_refused() -> None:
    table = lazy(plane())
    run = RunContext()
    with pytest.raises(ParameterError, match="'2; x' are no sizes of layers"):
        autoencoder(table, run=run, layers="2; x")
    with pytest.raises(ParameterError, match="Cross entropy needs values from 0 to 1"):
        autoencoder(table, run=run, loss="cross entropy")
    with pytest.raises(ParameterError, match="The column 'p' has values outside of 0 to 1"):
        autoencoder(table, run=run, output="sigmoid", scale="none")
    with pytest.raises(ParameterError, match="z-scores are not so"):
        autoencoder(table, run=run, output="sigmoid")
    with pytest.raises(ParameterError, match="3 features are no sequences of 2 steps"):
        autoencoder(table, run=run, steps=2)
    with pytest.raises(ParameterError, match="no layers that are trained in pairs"):
        autoencoder(table, run=run, steps=3, pretrain=1)
    with pytest.raises(DataError, match="'p' has 1 missing value"):
        autoencoder(lazy(pl.DataFrame({"p": [1.0, None, 2.0]})), run=run)
    model = autoencoder(table, run=run, epochs=1, features=Columns.named("p", "q")).model
    with pytest.raises(MissingColumnError, match="'q'"):
        encoder(lazy(plane().drop("q")), model)
    with pytest.raises(MissingColumnError, match="'Code 1'"):
        decoder(table, model)
