"""`plait show`: a workflow as text or as a picture."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from command_line import Plait, Write


def test_nodes_come_in_the_order_of_the_work_with_parameters_and_connections(plait: Plait, write: Write) -> None:
    path = write(
        {"count": ("toy.count", {}), "rows": ("toy.rows", {"count": {"$parameter": "many"}, "text": "é" * 200})},
        "rows.out -> count.table",
        name="w.json",
        parameters={"many": {"type": "integer", "value": 3}},
        view={"nodes": {"rows": {"x": 0, "y": 0, "title": "Applicants"}}},
    )

    said = plait("show", path)

    assert said.code == 0
    assert said.out.splitlines() == [
        "Workflow without a name",
        "",
        "Parameters",
        "  many: integer = 3",
        "",
        "Nodes",
        "  rows  (toy.rows)  Applicants",
        '      count = {"$parameter": "many"}',
        f'      text = "{"é" * 98}…',
        "  count  (toy.count)",
        "      table <- rows.out",
    ]


def test_nodes_in_a_cycle_are_shown_too(plait: Plait, write: Write) -> None:
    path = write({"a": ("toy.shift", {}), "b": ("toy.shift", {})}, "a.out -> b.table", "b.out -> a.table")

    said = plait("show", path)

    assert "  a  (toy.shift)" in said.out
    assert "  b  (toy.shift)" in said.out


def test_a_title_can_not_steer_the_terminal(plait: Plait, write: Write) -> None:
    path = write({"a": ("toy.rows", {})}, view={"nodes": {"a": {"x": 0, "y": 0, "title": "\x1b[31mred"}}})

    assert r"\x1b[31mred" in plait("show", path).out


def test_the_picture_is_an_svg_file(plait: Plait, rows: Path, tmp_path: Path) -> None:
    said = plait("show", rows, "--svg", tmp_path / "rows.svg")

    assert said.code == 0
    tree = ElementTree.parse(tmp_path / "rows.svg").getroot()
    assert tree.tag == "{http://www.w3.org/2000/svg}svg"
    assert "Count Rows" in [each.text for each in tree.iter("{http://www.w3.org/2000/svg}text")]


def test_a_picture_that_can_not_be_written_is_told(plait: Plait, rows: Path, tmp_path: Path) -> None:
    said = plait("show", rows, "--svg", tmp_path / "nowhere" / "rows.svg")

    assert said.code == 2
    assert "nowhere" in said.err
    assert "Traceback" not in said.err
