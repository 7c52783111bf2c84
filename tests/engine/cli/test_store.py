"""`plait store`: how large the store is, and emptying it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from command_line import Plait


def test_a_store_has_a_size_and_can_be_emptied(plait: Plait, rows: Path, tmp_path: Path) -> None:
    plait("run", rows)
    store = tmp_path / ".plait"

    size = plait("store", "size", "--store", store)
    cleared = plait("store", "clear", "--store", store)

    assert size.code == cleared.code == 0
    assert size.out.endswith(f" in {store}\n")
    assert cleared.out.startswith("Cleared ")
    assert json.loads(plait("run", rows, "--json").out)["nodes"]["count"]["status"] == "done"


def test_without_a_store_there_is_nothing_to_do(plait: Plait, tmp_path: Path) -> None:
    said = plait("store", "clear", "--store", tmp_path / "none")

    assert said.code == 0
    assert "There is no store" in said.out
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("arguments", [["store"], ["store", "shrink"]])
def test_another_action_is_a_bad_command_line(plait: Plait, arguments: list[str]) -> None:
    assert plait(*arguments).code == 2
