"""A run that is killed while it trains goes on at its last epoch, and ends with the same weights."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from plait import load
from plait.document import dumps
from plait.workflow import Workflow

pytest.importorskip("torch")


def written(folder: Path) -> Path:
    workflow = Workflow("Training")
    workflow.add_node("io.sample_data", "digits", params={"name": "digits"})
    params = {
        "features": {"pattern": "^pixel"},
        "layers": "32, 8",
        "noise": 0.3,
        "epochs": 300,
        "training": {"patience": 0},
    }
    workflow.add_node("deep.autoencoder", "train", params=params)
    workflow.connect("digits", "out", "train", "table")
    path = folder / "w.json"
    path.write_text(dumps(workflow), encoding="utf-8")
    return path


def command(path: Path, store: Path) -> list[str]:
    return [sys.executable, "-m", "plait", "run", str(path), "--store", str(store), "--events"]


def events(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines() if line.startswith("{")]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2))
def test_kill_and_go_on(tmp_path: Path, seed: int) -> None:
    path = written(tmp_path)
    whole = subprocess.run(command(path, tmp_path / "whole"), capture_output=True, text=True, check=True)
    assert not any("Taken up again" in str(event) for event in events(whole.stdout))

    process = subprocess.Popen(
        command(path, tmp_path / "killed"), stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    assert process.stdout is not None
    stop_at = random.Random(seed).uniform(0.3, 0.7)
    began = 0.0
    for line in process.stdout:
        event = json.loads(line) if line.startswith("{") else {}
        if event.get("event") == "NodeProgress":
            began = began or time.monotonic()
            # Long enough for at least one snapshot, which is made twice a second at most.
            if (event["fraction"] or 0) >= stop_at and time.monotonic() > began + 0.8:
                break
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    process.stdout.close()

    resumed = subprocess.run(command(path, tmp_path / "killed"), capture_output=True, text=True, check=True)
    told = [event["message"] for event in events(resumed.stdout) if event["event"] == "NodeLogged"]
    assert any(message.startswith("Taken up again after epoch ") for message in told)

    models = [load(path).run(store=tmp_path / name)["train"]["model"].to_bytes() for name in ("whole", "killed")]
    assert models[0] == models[1]
