"""An id that has shipped stays for ever: workflow files name nodes by it."""

from __future__ import annotations

from pathlib import Path

import pytest

from plait.registry import NodeRegistry


@pytest.fixture(scope="module")
def shipped() -> list[str]:
    return (Path(__file__).parent / "node_ids.txt").read_text(encoding="utf-8").split()


@pytest.fixture(scope="module")
def present() -> set[str]:
    return {each.type_id for each in NodeRegistry().all().values() if each.plugin == "builtin"}


def test_no_id_that_has_shipped_is_gone(shipped: list[str], present: set[str]) -> None:
    assert set(shipped) - present == set(), "Workflows need them: keep the old id, and give the node a new version."


def test_every_node_is_on_the_list(shipped: list[str], present: set[str]) -> None:
    assert present - set(shipped) == set(), "Add new nodes to tests/project/node_ids.txt, and remove none."


def test_the_list_is_in_order_and_names_each_once(shipped: list[str]) -> None:
    assert shipped == sorted(set(shipped))
