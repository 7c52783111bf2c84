"""Trains a network: the one loop that all trainers share."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import torch

from plait import DataError
from plait_nodes.deep.history import History
from plait_nodes.deep.nets.device import fastest, threads
from plait_nodes.deep.nets.optimizer import optimizer_of, rate_in, set_rate
from plait_nodes.deep.nets.seeded_dropout import give_generator
from plait_nodes.deep.nets.snapshot import Snapshot, weights_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from torch import Tensor, nn

    from plait import RunContext
    from plait_nodes.deep.training import Training

    Batch = tuple[Tensor, ...]
    Loss = Callable[[nn.Module, Batch], Tensor]
    """The mean loss of a batch."""
    Score = Callable[[nn.Module, Batch], Mapping[str, Tensor]]
    """Means over a batch that say how good the network is."""

SAVED_EVERY = 0.5
"""Seconds that lie between two snapshots at least: with short epochs so much is lost when a run is killed, else one."""
STREAM = 1_000_003
"""Keeps the random numbers of seeds and epochs apart."""


class Examples(Protocol):
    """What a network learns from."""

    def __len__(self) -> int: ...

    def batch(self, which: Tensor) -> Batch:
        """Some of the examples, by their numbers, on the device of the network."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One of several trainings of a network, one after the other."""

    number: int = 0
    """Counted from 0."""
    count: int = 1
    name: str = ""
    """What is trained, for the message of the progress."""

    @property
    def is_last(self) -> bool:
        return self.number + 1 == self.count


WHOLE = Stage()


class Trainer:
    """Trains a network, tells how it goes, and can be stopped, paused, steered, and taken up again.

    In each epoch the examples are seen in another order. Weights, order and dropout are drawn from generators of their
    own, so that the same seed gives the same weights, whatever else goes on in the process.

    Args:
        module: The network, with its first weights, on the device of the examples.
        loss: Of a batch.
        training: The settings.
        run: What is told of the progress, and asked whether to go on.
        score: What else is measured on the examples put aside.
        shuffled: Whether each epoch has another order; not where a state is carried from one example to the next.
        generators: What the loss draws from. Each is set anew in each epoch, so that a training that is taken up again
            draws what it would have drawn.
        parameters: What is trained of the network; all of it if None.
        stage: Which of several trainings this is; one that an earlier run had finished is not done again.
    """

    def __init__(
        self,
        module: nn.Module,
        loss: Loss,
        training: Training,
        run: RunContext,
        score: Score | None = None,
        *,
        shuffled: bool = True,
        generators: Sequence[torch.Generator] = (),
        parameters: Iterable[nn.Parameter] | None = None,
        stage: Stage = WHOLE,
    ) -> None:
        self._module = module
        self._loss = loss
        self._training = training
        self._run = run
        self._score = score
        self._shuffled = shuffled
        self._generators = generators
        self._device = next(module.parameters()).device
        self._mixed = training.precision == "mixed" and self._device.type == "cuda"
        self._optimizer = optimizer_of(module.parameters() if parameters is None else parameters, training)
        self._stage = stage
        self._dropout = torch.Generator(self._device)
        give_generator(module, self._dropout)
        self._base = training.rate
        self._saved = time.monotonic()

    def fit(self, examples: Examples, aside: Examples | None = None) -> History:
        """Train on the examples, and leave the network with the weights that the settings want.

        These are the best on the examples put aside, or those of the last epoch, or of a certain one.

        Raises:
            DataError: the loss is no number any more; says in which epoch, and what to do.
            Cancelled: somebody asked for it.
        """
        history = History()
        content = self._run.checkpoint.load()
        if content is not None:
            snapshot = Snapshot.from_bytes(content)
            if snapshot.stage > self._stage.number:
                # The network has its weights when that stage is taken up.
                return history
            if snapshot.stage == self._stage.number:
                history = self._resume(snapshot)
        with threads(self._training.threads or self._try_threads(examples)):
            for epoch in range(len(history), self._training.epochs):
                self._epoch(epoch, examples, aside, history)
                if self._is_over(history, aside):
                    of = epoch if history.kept is None else history.kept
                    self._run.log(
                        f"Stopped after epoch {epoch + 1}: none of the last {self._training.patience} has brought a "
                        f"gain. The weights are those of epoch {of + 1}."
                    )
                    break
        if history.weights is not None:
            self._module.load_state_dict(history.weights)
        self._module.eval()
        if self._stage.is_last:
            self._run.checkpoint.clear()
        return history

    def measure(self, examples: Examples) -> dict[str, float]:
        """The mean loss, and the scores, over all examples."""
        sums: dict[str, float] = {}
        self._module.eval()
        count, size = len(examples), max(self._training.batch, 256)
        with torch.no_grad():
            for which in torch.arange(count).split(size):
                self._run.check_cancelled()
                batch = examples.batch(which)
                found = {"loss": self._loss(self._module, batch)}
                if self._score is not None:
                    found.update(self._score(self._module, batch))
                for name, value in found.items():
                    sums[name] = sums.get(name, 0.0) + float(value) * len(which) / count
        return sums

    def _epoch(self, epoch: int, examples: Examples, aside: Examples | None, history: History) -> None:
        training = self._training
        losses = history.losses_to_watch if training.schedule == "halving" else []
        rate = rate_in(epoch, training, losses, self._base)
        set_rate(self._optimizer, rate)
        order = torch.Generator().manual_seed(training.seed * STREAM + epoch)
        self._dropout.manual_seed(training.seed * STREAM + epoch)
        for number, generator in enumerate(self._generators):
            generator.manual_seed((training.seed * STREAM + epoch) * 31 + number + 1)
        count = len(examples)
        places = torch.randperm(count, generator=order) if self._shuffled else torch.arange(count)
        batches = places.split(training.batch)
        loss = self._through(epoch, batches, examples)
        row = {"loss": loss, "rate": self._optimizer.param_groups[0]["lr"]}
        if aside is not None:
            row.update({f"validation {name}": value for name, value in self.measure(aside).items()})
        self._refuse_divergence(epoch, row)
        history.add(row)
        if self._is_wanted(history, aside):
            history.keep(self._module)
        self._tell(epoch + 1, 0, len(batches), row)
        self._save(history, is_last=epoch + 1 == training.epochs)

    def _through(self, epoch: int, batches: tuple[Tensor, ...], examples: Examples) -> float:
        """Take one step for each batch; return the mean loss before the steps."""
        self._module.train()
        count = sum(map(len, batches))
        total = torch.zeros((), device=self._device)
        # To know a loss waits for a graphics card, so it is not asked for it after each batch.
        every = 1 if self._device.type == "cpu" else 20
        for number, which in enumerate(batches):
            self._steer()
            loss = self._step(examples.batch(which))
            total += loss * (len(which) / count)
            if number % every == 0:
                present = float(loss)
                self._refuse_divergence(epoch, {"loss": present})
                self._tell(epoch, number, len(batches), {"loss": present})
        return float(total)

    def _step(self, batch: Batch) -> Tensor:
        training = self._training
        self._optimizer.zero_grad(set_to_none=True)
        if self._mixed:
            with torch.autocast("cuda", torch.bfloat16):
                loss = self._loss(self._module, batch)
        else:
            loss = self._loss(self._module, batch)
        loss.backward()
        if training.clip_value:
            torch.nn.utils.clip_grad_value_(self._module.parameters(), training.clip_value)
        if training.clip_norm:
            torch.nn.utils.clip_grad_norm_(self._module.parameters(), training.clip_norm)
        self._optimizer.step()
        return loss.detach()

    def _steer(self) -> None:
        """Wait while somebody has paused the training, and take up another learning rate."""
        rate = self._run.steering.setting("rate", self._run)
        if rate is not None and rate > 0 and rate != self._base:
            for group in self._optimizer.param_groups:
                group["lr"] *= rate / self._base
            self._run.log(f"The learning rate is {rate:g} from now on.")
            self._base = rate

    def _tell(self, epochs: int, batches: int, per_epoch: int, row: Mapping[str, float]) -> None:
        stage = self._stage
        fraction = (stage.number + (epochs + batches / per_epoch) / self._training.epochs) / stage.count
        at = min(epochs + 1, self._training.epochs)
        before = f"{stage.name}, " if stage.name else ""
        self._run.progress(min(fraction, 1.0), f"{before}epoch {at} of {self._training.epochs}", **row)

    def _refuse_divergence(self, epoch: int, row: Mapping[str, float]) -> None:
        if not all(map(math.isfinite, row.values())):
            rate = self._optimizer.param_groups[0]["lr"]
            raise DataError(
                f"The training has diverged in epoch {epoch + 1}: the loss is no number any more.",
                hint=f"Lower the learning rate, which is {rate:g}, or cut off long gradients (clip_norm).",
            )

    def _is_wanted(self, history: History, aside: Examples | None) -> bool:
        """Whether the weights after the last epoch are those to keep, as far as is known by now."""
        training = self._training
        if training.epoch:
            return len(history) == training.epoch
        return training.keep == "best" and aside is not None and history.best == len(history) - 1

    def _is_over(self, history: History, aside: Examples | None) -> bool:
        training = self._training
        if aside is None or not training.patience or len(history) < training.epoch:
            return False
        return len(history) - 1 - history.best >= training.patience

    def _save(self, history: History, *, is_last: bool) -> None:
        if is_last or not self._run.checkpoint.is_kept or time.monotonic() - self._saved < SAVED_EVERY:
            return
        self._saved = time.monotonic()
        state = self._optimizer.state_dict()
        snapshot = Snapshot(weights_of(self._module), state, history, self._base, self._stage.number)
        self._run.checkpoint.save(snapshot.to_bytes())

    def _resume(self, snapshot: Snapshot) -> History:
        self._module.load_state_dict(snapshot.weights)
        self._optimizer.load_state_dict(snapshot.optimizer)
        self._base = snapshot.rate
        self._run.log(f"Taken up again after epoch {len(snapshot.history)}, where an earlier run was stopped.")
        return snapshot.history

    def _try_threads(self, examples: Examples) -> int:
        """How many threads train the fastest; the network is as it was afterwards."""
        weights = weights_of(self._module)
        batch = examples.batch(torch.arange(min(self._training.batch, len(examples))))

        def work() -> None:
            self._loss(self._module, batch).backward()

        try:
            return fastest(work, torch.get_num_threads())
        finally:
            self._optimizer.zero_grad(set_to_none=True)
            self._module.load_state_dict(weights)
