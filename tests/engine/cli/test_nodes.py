"""`plait nodes` and `plait node`: what is installed, and the help of one node type."""

from __future__ import annotations

import json

import pytest

import toy_nodes
from command_line import Plait
from plait import node
from plait.cli.nodes import _declarations


def test_node_types_are_listed_by_category_with_their_summary(plait: Plait) -> None:
    said = plait("nodes")

    assert said.code == 0
    lines = said.out.splitlines()
    (found,) = [line.split(maxsplit=1) for line in lines if line.startswith("  toy.rows ")]
    assert found[1] == "Give a table with the columns x (0, 1, 2 …) and text."
    assert "Toys" in lines
    assert any(line.split()[:1] == ["manipulation.sorter"] for line in lines)


def test_a_search_asks_for_all_words(plait: Plait) -> None:
    said = plait("nodes", "add", "NUMBER")

    assert {line.split()[0] for line in said.out.splitlines() if line.startswith("  ")} >= {"toy.add", "toy.shift"}
    assert "toy.rows" not in said.out


def test_a_search_without_a_hit_prints_nothing(plait: Plait) -> None:
    said = plait("nodes", "no such node anywhere")

    assert (said.code, said.out) == (0, "")


def test_declarations_come_as_json(plait: Plait) -> None:
    by_id = {each["id"]: each for each in json.loads(plait("nodes", "--json").out)}

    halves = by_id["toy.halves"]
    assert halves["inputs"] == [{"name": "table", "type": "Table", "optional": False, "many": False}]
    assert [port["name"] for port in halves["outputs"]] == ["low", "high"]
    assert halves["parameters"]["properties"]["at"]["default"] == 1
    assert halves["plugin"] == "toy_nodes"


def test_the_help_of_a_node_type_tells_ports_parameters_and_limits(plait: Plait) -> None:
    said = plait("node", "toy.add")

    assert said.code == 0
    assert said.out.splitlines() == [
        "Add  (toy.add, version 1)",
        "",
        "Add numbers up.",
        "",
        "Inputs",
        "  numbers: int (many)",
        "",
        "Outputs",
        "  out: int",
        "",
        "Parameters",
        "  more: integer, ≥ 0, default 0",
        "      Added on top.",
    ]


def test_a_node_type_that_is_not_installed_is_told(plait: Plait) -> None:
    said = plait("node", "acme.clean")

    assert said.code == 2
    assert said.err == "plait: There is no node type 'acme.clean'. Install the plugin that brings it.\n"


def test_a_node_type_that_is_declared_badly_costs_only_itself(capsys: pytest.CaptureFixture[str]) -> None:
    @node("bad.port")
    def bad(table) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
        """Take what can be no port."""

    told = [each["id"] for each in _declarations([toy_nodes.rows, bad, toy_nodes.shift])]

    assert told == ["toy.rows", "toy.shift"]
    assert "'bad.port' is left out: TypeError: " in capsys.readouterr().err
