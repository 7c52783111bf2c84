"""Memory that is given back soon: the setting must be there before polars is loaded."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from plait.allocator import return_memory_soon

SETTING = "_RJEM_MALLOC_CONF"
SCRIPT = """
import time, plait, polars as pl
from pathlib import Path

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

before = resident()
table = pl.select(pl.int_range(20_000_000))
held = resident() - before
del table
time.sleep(0.5)
pl.select(pl.int_range(10).sum())
print(held, resident() - before)
"""


def test_the_setting_stands_before_polars_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SETTING, raising=False)
    script = f"import os, sys, plait; print(os.environ[{SETTING!r}], 'polars' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["dirty_decay_ms:50,muzzy_decay_ms:0", "False"]


def test_a_setting_of_the_users_own_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, "dirty_decay_ms:1000")
    return_memory_soon()
    assert os.environ[SETTING] == "dirty_decay_ms:1000"


@pytest.mark.skipif(sys.platform != "linux", reason="what a process holds is read from /proc")
@pytest.mark.parametrize(("own", "at_most"), [("", 60e6), ("dirty_decay_ms:60000", None)])
def test_memory_of_finished_work_is_given_back_within_half_a_second(
    monkeypatch: pytest.MonkeyPatch, own: str, at_most: float | None
) -> None:
    monkeypatch.delenv(SETTING, raising=False)
    if own:
        monkeypatch.setenv(SETTING, own)
    run = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    held, left = map(int, run.stdout.split())
    assert held > 150e6
    assert left < at_most if at_most is not None else left > 150e6
