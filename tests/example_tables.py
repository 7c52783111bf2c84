"""How the made-up tables of example workflows that train networks were made; the same seeds give the same tables."""

from __future__ import annotations

from datetime import datetime, timedelta

import numpy as np
import polars as pl
from numpy.typing import NDArray

GOOD = ("good", "great", "friendly", "quick", "clean", "lovely", "cheap", "reliable")
BAD = ("bad", "poor", "rude", "slow", "dirty", "dull", "expensive", "broken")
THINGS = ("food", "service", "room", "phone", "film", "battery", "sound", "story", "screen", "staff")


def machine(days: int = 28, seed: int = 5) -> pl.DataFrame:
    """The temperature of a machine every five minutes, and whether it is near one of four faults.

    It follows the time of day and the load, which wanders about. It is shut down in a planned way, hunts up and down in
    an unusual rhythm, drifts, and fails at last. As in published series of this kind, the time about a fault counts,
    too: half a day before it and behind.
    """
    draw = np.random.default_rng(seed)
    count = days * 288
    time = np.arange(count)
    level = 88 + 3 * np.sin(2 * np.pi * time / 288) + _wandering(draw, count, 400, 1.5) + draw.normal(0, 0.7, count)
    anomaly = np.zeros(count, np.int64)
    faults = {"stop": 0.28, "hunting": 0.5, "drift": 0.68, "failure": 0.86}
    for kind, share in faults.items():
        at = round(share * count)
        anomaly[at - 144 : at + 144] = 1
        part = slice(at - 100, at + 100)
        step = np.arange(200)
        if kind == "stop":
            level[part] = 30 + (level[part] - 30) * np.abs(step - 100) / 100
        elif kind == "hunting":
            level[part] += 5 * np.sin(2 * np.pi * step / 9)
        elif kind == "drift":
            level[part] += np.minimum(step, 200 - step) * 0.12
        else:
            level[part] -= 55 * np.clip(step / 60, 0, 1) * (step < 160)
    began = datetime(2024, 3, 1)
    times = [began + timedelta(minutes=5 * place) for place in range(count)]
    return pl.DataFrame({"timestamp": times, "value": level.round(3), "anomaly": anomaly})


def outdoor(days: int = 100, seed: int = 3) -> pl.DataFrame:
    """Temperature, pressure and humidity every ten minutes from winter into spring; fronts come as they like."""
    draw = np.random.default_rng(seed)
    count = days * 144
    day = np.arange(count) / 144
    front, pressure = _wandering(draw, count, 240, 3.0), _wandering(draw, count, 300, 6.0)
    daily = (2 + 3 * day / days) * np.sin(2 * np.pi * (day - 0.4))
    temperature = 3 + 10 * day / days + daily + front - 0.1 * pressure
    humidity = np.clip(82 - 2.5 * daily - 0.8 * pressure + _wandering(draw, count, 60, 5.0), 20, 100)
    began = datetime(2024, 2, 14)
    columns = {
        "date": [began + timedelta(minutes=10 * place) for place in range(count)],
        "T_out": temperature.round(2),
        "Press_mm_hg": (755 + pressure).round(2),
        "RH_out": humidity.round(1),
    }
    return pl.DataFrame(columns)


def opinions(count: int = 1000, seed: int = 11) -> pl.DataFrame:
    """Short sentences with an opinion (1 for a good one), in which the order of the words often decides."""
    draw = np.random.default_rng(seed)
    rows: dict[str, int] = {}
    while len(rows) < count:
        sentence, is_good = _sentence(draw)
        # Some say one thing and mean another.
        rows[sentence] = int(is_good != (draw.random() < 0.02))
    return pl.DataFrame({"sentence": list(rows), "opinion": list(rows.values())})


def _sentence(draw: np.random.Generator) -> tuple[str, bool]:
    good = bool(draw.integers(2))
    same, other = (GOOD, BAD) if good else (BAD, GOOD)
    first, second = draw.choice(THINGS, 2, replace=False)
    a, b, c = draw.choice(same, 3, replace=False)
    unlike = draw.choice(other)
    forms = (
        f"The {first} was {a} and the {second} was {b}.",
        f"{a.capitalize()} {first}, {b} {second}, I would say {c}.",
        f"The {first} was not {unlike} at all, it was {a}.",
        f"I would not call the {first} {unlike}, and the {second} was {a}.",
        f"The {first} was {unlike} but the {second} was {a}, and that is what counts.",
        f"People say the {first} is {unlike}, but for me it was {a}.",
        f"Never {unlike}, always {a}: that is their {first}.",
        f"The {first} may be {unlike}, but everything else was {a} and {b}.",
    )
    return str(draw.choice(forms)), good


def _wandering(draw: np.random.Generator, count: int, steps: float, spread: float) -> NDArray[np.float64]:
    """A value that wanders about 0 with this deviation, and forgets where it was within so many steps."""
    keep = np.exp(-1 / steps)
    pushes = draw.normal(0, spread * np.sqrt(1 - keep**2), count)
    found = np.empty(count)
    value = draw.normal(0, spread)
    for place, push in enumerate(pushes.tolist()):
        value = keep * value + push
        found[place] = value
    return found
