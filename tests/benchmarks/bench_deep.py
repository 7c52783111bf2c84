"""What training through a node costs beside the best loop that one can write by hand, and what LSTM variants cost.

    python tests/benchmarks/bench_deep.py [--device cpu] [--repeat 3] [--only forecaster|autoencoder|variants|memory]

The same network on the same data, once by the node (with its checks, scaling, progress events, looks for a wish to
cancel and the model at the end) and once by a bare loop of PyTorch: no DataLoader, windows as a strided view, fused
Adam, one thread. Lightning and Keras train the same beside them where they are installed. Prints examples per second,
by CPU time on a processor and by wall time on a graphics card, the best of the repeats, and the ratio to the bare loop.
"""

from __future__ import annotations

import argparse
import importlib.util
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import polars as pl
import torch
from torch import Tensor, nn

from plait import Columns, RunContext
from plait.table import lazy
from plait_nodes.deep.autoencoder import autoencoder
from plait_nodes.deep.nets.initial import initialise
from plait_nodes.deep.nets.variant_lstm import VariantLstm
from plait_nodes.deep.sequence_forecaster import sequence_forecaster
from plait_nodes.deep.training import TrainingOptions
from plait_nodes.deep.variants import VARIANTS
from plait_nodes.timeseries.window_builder import window_builder

LIMIT, VARIANT_LIMIT, MEMORY_LIMIT = 0.95, 3.0, 1.2
WINDOWS, STEPS, CHANNELS, HIDDEN, BATCH = 20_000, 96, 4, 64, 64
ROWS, PIXELS, CODE, EPOCHS = 60_000, 784, (128, 32), 10
Trained = Callable[[], int]
"""Trains for an epoch and says how many examples that were."""


def series() -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    draw = np.random.default_rng(0)
    return draw.normal(size=(WINDOWS + STEPS, CHANNELS)).cumsum(axis=0).astype(np.float32) / 100


def images() -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    return np.random.default_rng(0).random((ROWS, PIXELS), dtype=np.float32)


class Forecaster(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.lstm = nn.LSTM(CHANNELS, HIDDEN, batch_first=True)
        self.head = nn.Linear(HIDDEN, 1)

    def forward(self, x: Tensor) -> Tensor:
        return self.head(self.lstm(x)[0][:, -1])


class Coder(nn.Sequential):
    def __init__(self) -> None:
        a, b = CODE
        super().__init__(
            nn.Linear(PIXELS, a), nn.ReLU(), nn.Linear(a, b), nn.ReLU(),
            nn.Linear(b, a), nn.ReLU(), nn.Linear(a, PIXELS),
        )  # fmt: skip


def bare(
    module: nn.Module, count: int, batch: int, pick: Callable[[Tensor], tuple[Tensor, Tensor]], epochs: int = 1
) -> int:
    """The loop that one would write by hand."""
    optimizer = torch.optim.Adam(module.parameters(), lr=1e-3, fused=True)
    for _ in range(epochs):
        for which in torch.randperm(count).split(batch):
            x, y = pick(which)
            optimizer.zero_grad(set_to_none=True)
            nn.functional.mse_loss(module(x), y).backward()
            optimizer.step()
    return count * epochs


def forecasters(device: str) -> dict[str, Trained]:
    values = series()
    columns = [f"c{place}" for place in range(CHANNELS)]
    table = lazy(pl.DataFrame(values.astype(np.float64), schema=columns))
    windows = window_builder(
        table, features=Columns.named(*columns), targets=Columns.named("c0"), steps=STEPS, horizon=1
    ).windows
    options = TrainingOptions(aside=0.0, device=device)  # type: ignore[arg-type]
    told: list[float] = []

    def node() -> int:
        run = RunContext(report=lambda fraction, _message, _metrics: told.append(fraction or 0))
        sequence_forecaster(windows, run=run, hidden=HIDDEN, epochs=1, batch=BATCH, training=options, predicts="level")
        return len(windows)

    rows = torch.from_numpy((values - values.mean(0)) / values.std(0)).to(device)
    view = rows.unfold(0, STEPS, 1)
    wanted = rows[STEPS:, :1]

    def loop() -> int:
        return bare(
            Forecaster().to(device), WINDOWS, BATCH,
            lambda which: (view[which.to(device)].transpose(1, 2), wanted[which.to(device)]),
        )  # fmt: skip

    others = {} if device != "cpu" else with_lightning(Forecaster, (view[:WINDOWS].transpose(1, 2), wanted), BATCH)
    return {"bare loop": loop, "node": node, **others, **with_keras_lstm(device, view, wanted)}


def coders(device: str) -> dict[str, Trained]:
    values = images()
    names = [f"p{place}" for place in range(PIXELS)]
    table = lazy(pl.DataFrame(values, schema=names))
    options = TrainingOptions(aside=0.0, device=device)  # type: ignore[arg-type]
    batch = 256

    def node() -> int:
        run = RunContext(report=lambda *_: None)
        autoencoder(
            table, run=run, features=Columns.named(*names), layers="128, 32", activation="relu", scale="none",
            epochs=EPOCHS, batch=batch, training=options,
        )  # fmt: skip
        return ROWS * EPOCHS

    x = torch.from_numpy(values).to(device)

    def loop() -> int:
        def pick(which: Tensor) -> tuple[Tensor, Tensor]:
            part = x.index_select(0, which.to(device))
            return part, part

        return bare(Coder().to(device), ROWS, batch, pick, EPOCHS)

    others = {} if device != "cpu" else with_lightning(Coder, (x, x), batch)
    return {"bare loop": loop, "node": node, **others}


def with_lightning(make: Callable[[], nn.Module], data: tuple[Tensor, Tensor], batch: int) -> dict[str, Trained]:
    """The same by Lightning, if it is installed."""
    if importlib.util.find_spec("lightning") is None:
        return {}
    import lightning

    class Lit(lightning.LightningModule):
        def __init__(self) -> None:
            super().__init__()
            self.inside = make()

        def training_step(self, batch: tuple[Tensor, Tensor]) -> Tensor:
            return nn.functional.mse_loss(self.inside(batch[0]), batch[1])

        def configure_optimizers(self) -> torch.optim.Optimizer:
            return torch.optim.Adam(self.parameters(), lr=1e-3, fused=True)

    def train() -> int:
        loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(*data), batch, shuffle=True)
        trainer = lightning.Trainer(
            max_epochs=1, accelerator="cpu", logger=False, enable_checkpointing=False, enable_progress_bar=False,
            enable_model_summary=False,
        )  # fmt: skip
        trainer.fit(Lit(), loader)
        return len(data[0])

    return {"Lightning": train}


def with_keras_lstm(device: str, view: Tensor, wanted: Tensor) -> dict[str, Trained]:
    """The forecaster by Keras on PyTorch, if it is installed."""
    if device != "cpu" or importlib.util.find_spec("keras") is None:
        return {}
    import os

    os.environ["KERAS_BACKEND"] = "torch"
    import keras

    x = view[:WINDOWS].transpose(1, 2).contiguous().numpy()
    y = wanted[:WINDOWS].numpy()

    def train() -> int:
        layers = keras.layers
        model = keras.Sequential([layers.Input((STEPS, CHANNELS)), layers.LSTM(HIDDEN), layers.Dense(1)])
        model.compile("adam", "mse")
        # A tenth is enough: it is far slower.
        part = WINDOWS // 10
        model.fit(x[:part], y[:part], batch_size=BATCH, verbose=0)
        return part

    return {"Keras": train}


def compare(name: str, ways: dict[str, Trained], repeat: int, device: str) -> bool:
    """Examples per second of each way, in turn, so that a change of the machine's speed meets all of them."""
    best = dict.fromkeys(ways, 0.0)
    for number in range(repeat + 1):
        for way, train in ways.items():
            clock = time.process_time if device == "cpu" else time.perf_counter
            began = clock()
            count = train()
            if device != "cpu":
                torch.cuda.synchronize()
            if number:
                best[way] = max(best[way], count / (clock() - began))
    for way, rate in best.items():
        print(f"{name:12} {way:12} {rate:10.0f} examples/s   {rate / best['bare loop']:.3f} of the bare loop")
    holds = best["node"] >= LIMIT * best["bare loop"]
    print(f"{name:12} limit {LIMIT} {'holds' if holds else 'DOES NOT HOLD'}")
    return holds


def variants(repeat: int) -> bool:
    """Seconds of a forward and a backward pass of each variant, beside torch's own LSTM."""
    x = torch.randn(BATCH, STEPS, CHANNELS)
    generator = torch.Generator().manual_seed(0)
    layers: dict[str, nn.Module] = {"torch.nn.LSTM": nn.LSTM(CHANNELS, HIDDEN, batch_first=True)}
    layers |= {variant: VariantLstm(CHANNELS, HIDDEN, variant) for variant in VARIANTS if variant != "NP"}
    best = dict.fromkeys(layers, float("inf"))
    for layer in layers.values():
        initialise(layer, generator)
    for _ in range(5 * repeat):
        for name, layer in layers.items():
            began = time.process_time()
            layer(x)[0][:, -1].sum().backward()
            best[name] = min(best[name], time.process_time() - began)
    holds = True
    for name, seconds in best.items():
        ratio = seconds / best["torch.nn.LSTM"]
        holds = holds and ratio <= VARIANT_LIMIT
        print(f"variants     {name:14} {seconds * 1e3:7.1f} ms   {ratio:.2f} of torch.nn.LSTM")
    print(f"variants     limit {VARIANT_LIMIT} {'holds' if holds else 'DOES NOT HOLD'}")
    return holds


def memory() -> bool:
    """The peak of a process that trains the autoencoder, less that of one that only imports, beside the data."""
    peaks = {}
    for what in ("nothing", "autoencoder"):
        answer = subprocess.run([sys.executable, __file__, "--peak", what], capture_output=True, text=True, check=True)
        peaks[what] = int(answer.stdout.split()[-1]) * 1024
    data = ROWS * PIXELS * 4
    ratio = (peaks["autoencoder"] - peaks["nothing"]) / data
    holds = ratio <= MEMORY_LIMIT
    verdict = "holds" if holds else "DOES NOT HOLD"
    print(f"memory       peak beyond imports {ratio:.2f} of the data   limit {MEMORY_LIMIT} {verdict}")
    return holds


def peak(what: str) -> None:
    if what == "autoencoder":
        names = [f"p{place}" for place in range(PIXELS)]
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "images.arrow"
            code = (
                "import numpy as np, polars as pl, sys\n"
                f"values = np.random.default_rng(0).random(({ROWS}, {PIXELS}), dtype=np.float32)\n"
                f"pl.DataFrame(values, schema=[f'p{{p}}' for p in range({PIXELS})]).write_ipc(sys.argv[1])\n"
            )
            subprocess.run([sys.executable, "-c", code, str(path)], check=True)
            autoencoder(
                lazy(pl.scan_ipc(path)), run=RunContext(), features=Columns.named(*names), layers="128, 32",
                activation="relu", scale="none", epochs=1, batch=256, training=TrainingOptions(aside=0.0),
            )  # fmt: skip
    # Not what the system says of children: they inherit the peak of the process that started them.
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    print(next(line.split()[1] for line in lines if line.startswith("VmHWM")))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", choices=["cpu", "cuda"], default="cpu")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--only", choices=["forecaster", "autoencoder", "variants", "memory"])
    parser.add_argument("--peak", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.peak:
        peak(options.peak)
        return 0
    torch.set_num_threads(1)
    held = []
    if options.only in (None, "forecaster"):
        held.append(compare("forecaster", forecasters(options.device), options.repeat, options.device))
    if options.only in (None, "autoencoder"):
        held.append(compare("autoencoder", coders(options.device), options.repeat, options.device))
    if options.only in (None, "variants") and options.device == "cpu":
        held.append(variants(options.repeat))
    if options.only in (None, "memory") and options.device == "cpu":
        held.append(memory())
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
