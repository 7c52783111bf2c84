"""Shopping baskets: every rule that is listed, counted by hand."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from plait import load

FOLDER = Path(__file__).resolve().parents[2] / "workflows"


def test_every_rule_is_what_counting_says(tmp_path: Path) -> None:
    rules = load(FOLDER / "shopping_baskets.json").run(store=tmp_path, until="strong")["strong"]["out"].collect()
    rows = pl.read_csv(FOLDER / "data" / "baskets.csv").group_by("basket").agg("item")["item"]
    baskets = [set(items) for items in rows]

    def share(items: set[str]) -> float:
        return sum(items <= basket for basket in baskets) / len(baskets)

    assert len(baskets) == 200
    assert len(rules) == 24
    for rule in rules.rows(named=True):
        first, then = set(rule["if"].split(", ")), set(rule["then"].split(", "))
        assert rule["support"] == pytest.approx(share(first | then))
        assert rule["confidence"] == pytest.approx(share(first | then) / share(first))
        assert rule["lift"] == pytest.approx(share(first | then) / share(first) / share(then))
        assert rule["confidence"] >= 0.6
    best = rules.rows(named=True)[0]
    assert (best["if"], best["then"], best["baskets"]) == ("milk, pasta", "tomatoes", 23)
