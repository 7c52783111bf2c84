"""The training loop: repeatable, resumable, steerable, and clear when it fails."""

from __future__ import annotations

from pathlib import Path
from threading import Event, Timer

import pytest
import torch
from torch import nn

from plait import DataError, RunContext
from plait.checkpoint import Checkpoint
from plait.errors import Cancelled
from plait.steering import Steering
from plait.store import Store
from plait_nodes.deep.history import History
from plait_nodes.deep.nets import trainer as loop
from plait_nodes.deep.nets.initial import initialise
from plait_nodes.deep.nets.optimizer import rate_in
from plait_nodes.deep.nets.seeded_dropout import SeededDropout
from plait_nodes.deep.nets.table_examples import TensorExamples, put_aside
from plait_nodes.deep.nets.trainer import Trainer
from plait_nodes.deep.training import Training


def examples() -> TensorExamples:
    generator = torch.Generator().manual_seed(5)
    x = torch.randn(64, 3, generator=generator)
    return TensorExamples(x, x @ torch.tensor([[1.0], [-2.0], [0.5]]) + 0.3)


def network(dropout: float = 0.0) -> nn.Module:
    made = nn.Sequential(nn.Linear(3, 8), nn.Tanh(), SeededDropout(dropout), nn.Linear(8, 1))
    initialise(made, torch.Generator().manual_seed(6))
    return made


def loss(net: nn.Module, batch: tuple[torch.Tensor, ...]) -> torch.Tensor:
    return nn.functional.mse_loss(net(batch[0]), batch[1])


def fitted(
    run: RunContext | None = None, *, dropout: float = 0.0, aside: bool = False, **settings: object
) -> tuple[nn.Module, History]:
    net = network(dropout)
    training = Training.model_validate({"epochs": 6, "batch": 16, "rate": 0.05, "patience": 0, **settings})
    history = Trainer(net, loss, training, run or RunContext()).fit(examples(), examples() if aside else None)
    return net, history


def same(one: nn.Module, other: nn.Module) -> bool:
    return all(torch.equal(a, b) for a, b in zip(one.parameters(), other.parameters(), strict=True))


@pytest.mark.parametrize("optimizer", ["adam", "adamw", "sgd", "rmsprop"])
def test_the_same_seed_gives_the_same_weights(optimizer: str) -> None:
    torch.manual_seed(1)
    one, history = fitted(dropout=0.2, optimizer=optimizer)
    torch.manual_seed(2)
    other, _ = fitted(dropout=0.2, optimizer=optimizer)
    assert same(one, other)
    assert history.rows[-1]["loss"] < history.rows[0]["loss"]
    assert not same(one, fitted(dropout=0.2, optimizer=optimizer, seed=1)[0])


def test_it_is_the_loop_that_anybody_would_write() -> None:
    net = network()
    optimizer = torch.optim.SGD(net.parameters(), lr=0.05)
    data = examples()
    for epoch in range(6):
        order = torch.randperm(64, generator=torch.Generator().manual_seed(epoch))
        for which in order.split(16):
            optimizer.zero_grad()
            loss(net, data.batch(which)).backward()
            optimizer.step()
    assert same(net, fitted(optimizer="sgd")[0])


@pytest.mark.parametrize("optimizer", ["adam", "sgd", "rmsprop"])
@pytest.mark.parametrize("epochs", [1, 4])
def test_a_training_that_was_stopped_goes_on_with_equal_weights(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, optimizer: str, epochs: int
) -> None:
    monkeypatch.setattr(loop, "SAVED_EVERY", 0.0)
    whole, history = fitted(dropout=0.2, aside=True, optimizer=optimizer, schedule="halving", patience=50)
    cancelled = Event()
    logged: list[str] = []
    with Store(tmp_path) as store:

        def stop(fraction: float | None, _message: str, metrics: object) -> None:
            # In the middle of an epoch.
            if fraction is not None and fraction > (epochs + 0.3) / 6:
                cancelled.set()

        run = RunContext(report=stop, cancelled=cancelled, checkpoint=Checkpoint(store, "k"))
        with pytest.raises(Cancelled):
            fitted(run, dropout=0.2, aside=True, optimizer=optimizer, schedule="halving", patience=50)
        again = RunContext(log=logged.append, checkpoint=Checkpoint(store, "k"))
        resumed, told = fitted(again, dropout=0.2, aside=True, optimizer=optimizer, schedule="halving", patience=50)
        assert Checkpoint(store, "k").load() is None

    assert logged == [f"Taken up again after epoch {epochs}, where an earlier run was stopped."]
    assert same(whole, resumed)
    assert told.rows == history.rows


def test_a_diverging_training_says_so() -> None:
    with pytest.raises(DataError, match=r"diverged in epoch \d: the loss is no number") as caught:
        fitted(optimizer="sgd", rate=100.0, epochs=50)
    assert caught.value.hint == ("Lower the learning rate, which is 100, or cut off long gradients (clip_norm).")


def test_it_stops_when_nothing_is_gained_and_keeps_the_best_weights() -> None:
    logged: list[str] = []
    net, history = fitted(RunContext(log=logged.append), aside=True, optimizer="sgd", rate=1.2, epochs=40, patience=2)
    assert len(history) < 40
    assert len(history) - 1 - history.best == 2
    assert logged[-1].startswith(f"Stopped after epoch {len(history)}: none of the last 2 has brought a gain.")
    measured = float(loss(net, examples().batch(torch.arange(64))).detach())
    assert measured == pytest.approx(history.rows[history.best]["validation loss"], rel=1e-6)
    assert history.metrics()["validation loss"] == min(row["validation loss"] for row in history.rows)


def test_gradients_are_cut_to_a_length() -> None:
    first, second = nn.Parameter(torch.zeros(2)), nn.Parameter(torch.zeros(1))
    first.grad, second.grad = torch.tensor([3.0, 4.0]), torch.tensor([12.0])
    nn.utils.clip_grad_norm_([first, second], 5.0)
    assert first.grad.tolist() == pytest.approx([3 * 5 / 13, 4 * 5 / 13])
    free, _ = fitted(optimizer="sgd", epochs=1)
    cut, _ = fitted(optimizer="sgd", epochs=1, clip_norm=1e-3)
    start = network()
    moved = [
        sum(float((a - b).detach().norm()) for a, b in zip(net.parameters(), start.parameters(), strict=True))
        for net in (free, cut)
    ]
    assert moved[1] < moved[0] / 100


def test_it_can_be_paused_and_its_rate_changed() -> None:
    logged: list[str] = []
    steering = Steering()
    seen: list[float] = []

    def watch(fraction: float | None, _message: str, metrics: object) -> None:
        seen.append(fraction or 0)
        if len(seen) == 3:
            steering.ask({"paused": 1, "rate": 0.5})
            Timer(0.1, lambda: steering.ask({"paused": 0})).start()

    _, history = fitted(RunContext(report=watch, log=logged.append, steering=steering))
    assert logged == ["The learning rate is 0.5 from now on."]
    assert [row["rate"] for row in history.rows] == [0.5] * 6


def test_a_paused_training_can_be_cancelled() -> None:
    steering, cancelled = Steering(), Event()
    steering.ask({"paused": 1})
    Timer(0.1, cancelled.set).start()
    with pytest.raises(Cancelled):
        fitted(RunContext(cancelled=cancelled, steering=steering))


def test_schedules() -> None:
    def rates(schedule: str, losses: list[float] | None = None) -> list[float]:
        training = Training(epochs=4, rate=1.0, schedule=schedule)  # type: ignore[arg-type]
        return [rate_in(epoch, training, losses or [], 1.0) for epoch in range(4)]

    assert rates("constant") == [1, 1, 1, 1]
    assert rates("linear") == [1, 0.75, 0.5, 0.25]
    assert rates("cosine") == pytest.approx([1, 0.853553391, 0.5, 0.146446609])
    assert rates("halving", [1, 2, 2, 2])[0] == 0.5
    assert rates("halving", [1, 2, 2, 0.5, 1])[0] == 1


def test_examples_put_aside_are_of_every_class() -> None:
    labels = torch.tensor([0] * 80 + [1] * 20 + [2])
    kept, aside = put_aside(101, 0.1, 0, labels)
    assert aside is not None
    assert labels[aside].bincount().tolist() == [8, 2]
    assert sorted([*kept.tolist(), *aside.tolist()]) == list(range(101))
    assert put_aside(5, 0.0, 0)[1] is None


def test_dropout_keeps_the_mean() -> None:
    dropout = SeededDropout(0.25)
    dropout.generator = torch.Generator().manual_seed(0)
    x = torch.ones(20_000)
    assert dropout(x).mean().item() == pytest.approx(1.0, abs=0.02)
    assert dropout(x).unique().tolist() == pytest.approx([0.0, 4 / 3])
    assert dropout.eval()(x).equal(x)
