"""Components on the command line: nodes with ports, a state and a time of their own."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from command_line import Plait
from component_documents import component, document, given, shifting, taken


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "part.json").write_text(json.dumps(shifting(10)))
    path = tmp_path / "w.json"
    data = document(
        {"rows": {"type": "toy.rows"}, "c": component("part.json"), "end": {"type": "toy.count"}},
        "rows.out -> c.table",
        "c.out -> end.table",
    )
    path.write_text(json.dumps(data))
    return path


def test_its_output_and_parameter_can_be_named(plait: Plait, file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    said = plait("run", file, "--until", "c", "--output", f"c.out={out}", "--set", "c.by=20")
    assert said.code == 0, said.err
    assert out.read_text() == "x,text\n22,1\n21,1\n20,1\n"
    assert [line.split()[:2] for line in said.out.splitlines()[:2]] == [["rows", "fused"], ["c", "done"]]


def test_an_output_that_it_does_not_have_is_refused(plait: Plait, file: Path) -> None:
    said = plait("run", file, "--output", "c.other=x.csv")
    assert said.code != 0
    assert "'Component' has no output 'other'. It has 'out'." in said.err


def test_the_summary_has_the_component_and_the_nodes_inside(plait: Plait, file: Path) -> None:
    nodes = json.loads(plait("run", file, "--json").out)["nodes"]
    assert list(nodes) == ["rows", "c/sort", "c/shift", "end", "c"]
    assert nodes["c"]["status"] == "done"
    assert nodes["c"]["rows"] is None or nodes["c"]["rows"] == 3
    assert nodes["c"]["seconds"] == pytest.approx(nodes["c/sort"]["seconds"] + nodes["c/shift"]["seconds"], abs=2e-6)


def test_a_node_inside_can_be_named(plait: Plait, file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    said = plait("run", file, "--until", "c/sort", "--output", f"c/sort.out={out}")
    assert said.code == 0, said.err
    assert out.read_text() == "x,text\n2,1\n1,1\n0,1\n"


def test_show_and_the_picture_know_its_ports(plait: Plait, file: Path, tmp_path: Path) -> None:
    lines = plait("show", file).out.splitlines()
    at = lines.index("  c  (control.component)")
    assert lines[at + 1 : at + 5] == [
        "      workflow: part.json",
        "      inputs: table",
        "      outputs: out",
        "      table <- rows.out",
    ]
    picture = tmp_path / "w.svg"
    assert plait("show", file, "--svg", picture).code == 0
    assert "Component" in "".join(ElementTree.parse(picture).getroot().itertext())


def test_check_names_the_place_inside(plait: Plait, tmp_path: Path) -> None:
    inside = document(
        {"in": given("t"), "keep": {"type": "toy.keep", "params": {"condition": "y > 1"}}, "o": taken("o")},
        "in.out -> keep.table",
        "keep.out -> o.value",
    )
    path = tmp_path / "w.json"
    path.write_text(json.dumps(document({"rows": {"type": "toy.rows"}, "c": component(inside)}, "rows.out -> c.t")))
    said = plait("check", path)
    assert said.code != 0
    assert said.out.startswith("error: c/keep, condition, position 1: There is no column 'y'.")


def test_a_report_of_a_run_with_a_component(plait: Plait, file: Path, tmp_path: Path) -> None:
    report = tmp_path / "r.html"
    assert plait("run", file, "--report", report).code == 0
    page = report.read_text(encoding="utf-8")
    assert "Component" in page
    assert plait("show", report).out == plait("show", file).out


def test_a_component_that_fails_is_told_with_the_node_inside(plait: Plait, tmp_path: Path) -> None:
    inside = document(
        {"in": given("t"), "number": {"type": "toy.to_integer"}, "o": taken("o")},
        "in.out -> number.table",
        "number.out -> o.value",
    )
    rows = {"type": "toy.rows", "params": {"text": "b"}}
    path = tmp_path / "w.json"
    path.write_text(json.dumps(document({"rows": rows, "c": component(inside)}, "rows.out -> c.t")))
    said = plait("run", path)
    assert said.code != 0
    assert "c     failed  'number' inside failed: Column 'text' has values that can't be converted" in said.out
