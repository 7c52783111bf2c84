"""Node types are found by id: at the place that their name tells, or wherever else they are declared."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from threading import Thread

import pytest

from plait import declarations as declarations_module
from plait.errors import UnknownNodeTypeError
from plait.plugins import Plugin, plugin_of
from plait.registry import NodeRegistry

NODE = '''
from plait import node


@node("{type_id}")
def {name}(number: int) -> int:
    """Give a number."""
    return number
'''


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package of nodes: rooms.low and rooms.named are where their names say, rooms.hidden is not."""
    root = tmp_path / "found_nodes"
    (root / "rooms").mkdir(parents=True)
    for place in (root, root / "rooms"):
        (place / "__init__.py").touch()
    for name, file in (("low", "low"), ("hidden", "elsewhere")):
        text = NODE.format(type_id=f"rooms.{name}", name=name)
        (root / "rooms" / f"{file}.py").write_text(text, encoding="utf-8")
    (root / "rooms" / "named.py").write_text(NODE.format(type_id="rooms.other", name="other"), encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    for name in [each for each in sys.modules if each.startswith("found_nodes")]:
        monkeypatch.delitem(sys.modules, name)
    return root


@pytest.fixture
def registry(folder: Path) -> NodeRegistry:
    return NodeRegistry([Plugin("found", "found_nodes", (folder,), trusted=True)])


def test_a_node_in_the_file_of_its_name_is_found_without_reading_the_others(
    registry: NodeRegistry, folder: Path
) -> None:
    (folder / "rooms" / "elsewhere.py").unlink()
    (folder / "rooms" / "elsewhere.py").mkdir()

    found = registry.find("rooms.low")

    assert found is not None
    assert found(3) == 3
    assert found.plugin == "found"
    assert "found_nodes.rooms.named" not in sys.modules


@pytest.mark.parametrize("type_id", ["rooms.hidden", "rooms.other"])
def test_a_node_in_another_file_is_found_too(registry: NodeRegistry, type_id: str) -> None:
    found = registry.find(type_id)

    assert found is not None
    assert found.type_id == type_id


@pytest.mark.parametrize(
    "type_id", ["rooms.named", "rooms.nothing", "", ".", "..", "rooms./etc/passwd", "../rooms.low", "rooms.low\0", "os"]
)
def test_what_nobody_declares_is_not_there(registry: NodeRegistry, type_id: str) -> None:
    assert registry.find(type_id) is None
    with pytest.raises(UnknownNodeTypeError):
        registry.get(type_id)


def test_all_are_listed_whatever_was_found_before(registry: NodeRegistry) -> None:
    registry.find("rooms.low")

    assert set(registry.all()) == registry.ids() == {"rooms.low", "rooms.hidden", "rooms.other"}


def test_threads_that_ask_at_once_find_all_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    declarations = declarations_module._declarations

    def slowly(plugin: Plugin, places: Iterable[Path]) -> Iterator[object]:
        for each in declarations(plugin, places):
            time.sleep(0.002)
            yield each

    monkeypatch.setattr(declarations_module, "_declarations", slowly)
    plugin = plugin_of("toy_nodes", trusted=True)
    assert plugin is not None
    asked = NodeRegistry([plugin])
    found: list[bool] = []
    ids = ("toy.rows", "toy.count", "toy.shift", "toy.ordered")
    threads = [Thread(target=lambda name=name: found.append(asked.find(name) is not None)) for name in ids]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert found == [True] * 4
