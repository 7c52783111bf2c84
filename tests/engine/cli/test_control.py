"""Branches, tries, pins and parameters of a workflow on the command line, and what `plait serve` says of them."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

import toy_nodes
from command_line import Plait, Start, Write

KINDS = {
    "name": {"type": "text", "value": "x", "label": "What to say"},
    "share": {"type": "number", "value": 0.5},
    "many": {"type": "integer", "value": 3},
    "all": {"type": "boolean", "value": False},
    "data": {"type": "file", "value": "data/a.csv"},
    "place": {"type": "folder", "value": "data"},
    "target": {"type": "column", "value": "x"},
    "day": {"type": "date", "value": "2024-01-31"},
    "way": {"type": "choice", "value": "fast", "choices": ["fast", "exact"]},
    "key": {"type": "secret"},
}


@pytest.fixture
def all_kinds(write: Write) -> Path:
    nodes = {f"t_{name}": ("toy.number", {}) for name in KINDS}
    return write(nodes, parameters=KINDS)


@pytest.fixture
def branching(write: Write) -> Path:
    """A number that goes the way that a parameter says."""
    nodes = {
        "number": ("toy.number", {"value": 5}),
        "choose": ("way.choose", {"yes": {"$parameter": "yes"}}),
        "one": ("toy.next", {}),
        "other": ("toy.add", {"more": 10}),
        "end": ("toy.add", {}),
    }
    return write(
        nodes,
        "number.out -> choose.source",
        "choose.yes -> one.number",
        "choose.no -> other.numbers",
        "one.out -> end.numbers",
        "other.out -> end.numbers",
        parameters={"yes": {"type": "boolean", "value": True}},
    )


def test_what_is_not_chosen_is_skipped_with_exit_code_zero(plait: Plait, branching: Path, tmp_path: Path) -> None:
    said = plait("run", branching, "--param", "yes=no", "--output", f"end.out={tmp_path / 'end.json'}", "--json")

    assert (said.code, json.loads((tmp_path / "end.json").read_text())) == (0, 15)
    summary = json.loads(said.out)
    assert summary["status"] == "done"
    one = summary["nodes"]["one"]
    assert (one["status"], one["inactive"], one["message"]) == ("skipped", True, "It is not on the chosen branch.")
    assert "inactive" not in summary["nodes"]["other"]
    again = json.loads(plait("run", branching, "--param", "yes=no", "--json").out)["nodes"]
    assert {name: each["status"] for name, each in again.items()} == {
        "number": "reused", "choose": "reused", "one": "skipped", "other": "reused", "end": "reused",
    }  # fmt: skip


def test_an_output_that_is_not_chosen_is_not_written_and_says_so(plait: Plait, branching: Path, tmp_path: Path) -> None:
    said = plait("run", branching, "--output", f"other.out={tmp_path / 'other.json'}")

    assert said.code == 0
    assert "is not written: other.out is not on the chosen branch" in said.err
    assert not (tmp_path / "other.json").exists()


def test_a_report_tells_of_branches(plait: Plait, branching: Path, tmp_path: Path) -> None:
    assert plait("run", branching, "--report", tmp_path / "run.html").code == 0

    page = (tmp_path / "run.html").read_text(encoding="utf-8")
    assert "4 done, 1 skipped" in page
    assert "It is not on the chosen branch." in page


def test_tries_are_counted_in_the_summary(plait: Plait, write: Write) -> None:
    path = write({"n": ("toy.number", {}), "flaky": ("way.flaky", {"failures": 2})}, "n.out -> flaky.number")
    document = json.loads(path.read_text(encoding="utf-8"))
    document["nodes"]["flaky"]["run"] = {"retries": 3, "retry_wait": 0}
    path.write_text(json.dumps(document), encoding="utf-8")

    said = plait("run", path)
    assert said.code == 0
    assert "Try 1 of 4 failed: ConnectionError: the server does not answer" in said.out
    toy_nodes.CALLS.clear()
    nodes = json.loads(plait("run", path, "--fresh", "--json").out)["nodes"]
    assert nodes["flaky"]["tries"] == 3
    assert "tries" not in nodes["n"]
    assert "      retries 3, retry_wait 0" in plait("show", path).out.splitlines()


def test_a_pinned_node_survives_an_edit_of_the_file(plait: Plait, write: Write) -> None:
    def written(count: int) -> Path:
        path = write({"rows": ("toy.rows", {"count": count}), "count": ("toy.count", {})}, "rows.out -> count.table")
        document = json.loads(path.read_text(encoding="utf-8"))
        document["nodes"]["count"]["run"] = {"pinned": True}
        path.write_text(json.dumps(document), encoding="utf-8")
        return path

    plait("run", written(3))
    said = plait("run", written(8))
    assert "It is pinned to an earlier result" in said.out
    assert json.loads(plait("run", written(8), "--json").out)["metrics"] == {"count.rows": 3.0}
    assert plait("run", written(8), "--reset", "count").code == 0
    assert json.loads(plait("run", written(8), "--json").out)["metrics"] == {"count.rows": 8.0}


def test_reset_before_a_run_and_in_the_store(plait: Plait, rows: Path) -> None:
    plait("run", rows)
    assert plait("run", rows, "--reset", "shift").code == 0
    assert toy_nodes.CALLS["count"] == 2

    said = plait("store", "forget", rows, "count")
    assert (said.code, said.out) == (0, "Forgot the results of count.\n")
    plait("run", rows)
    assert toy_nodes.CALLS["count"] == 3


def test_what_can_not_be_reset(plait: Plait, rows: Path) -> None:
    assert "no node 'nothing'" in plait("run", rows, "--reset", "nothing").err
    plait("run", rows)
    said = plait("store", "forget", rows, "nothing")
    assert (said.code, "no node 'nothing'" in said.err) == (2, True)
    assert plait("store", "forget", rows).code == 2


def test_parameters_are_listed(plait: Plait, all_kinds: Path) -> None:
    said = plait("run", all_kinds, "--help-params")

    assert said.code == 0
    assert said.out.splitlines() == [
        'name: text = "x"  What to say',
        "share: number = 0.5",
        "many: integer = 3",
        "all: boolean = false",
        'data: file = "data/a.csv"',
        'place: folder = "data"',
        'target: column = "x"',
        'day: date = "2024-01-31"',
        'way: choice = "fast"  (one of fast, exact)',
        "key: secret must be given",
    ]
    assert not toy_nodes.CALLS
    assert '  way: choice = "fast"  (one of fast, exact)' in plait("show", all_kinds).out.splitlines()


@pytest.mark.parametrize(
    "given",
    [
        "name=anything at all", "share=1e-3", "many=-12", "all=yes", "data=b.csv", "place=.", "target=y",
        "day=2025-02-28", "way=exact", "key=WAREHOUSE",
    ],
)  # fmt: skip
def test_every_kind_of_parameter_is_read(
    plait: Plait, all_kinds: Path, given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAREHOUSE", "word")
    said = plait("run", all_kinds, "--param", given)

    assert (said.code, said.err) == (0, "")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("share=much", "It is a number, such as 0.25."),
        ("many=1.5", "It is a whole number of at most 64 bits."),
        ("all=perhaps", "It is true or false."),
        ("data=", "It is a path."),
        ("target=", "It is the name of a column."),
        ("day=31.01.2024", "It is a date, written like 2024-01-31."),
        ("day=2024-02-30", "It is a date, and here the day is out of range for month."),
        ("way=slow", "The choices are 'fast', 'exact'."),
        ("nothing=1", "The workflow has no parameter 'nothing'."),
    ],
)
def test_a_wrong_value_says_what_is_expected(plait: Plait, all_kinds: Path, given: str, said: str) -> None:
    answer = plait("run", all_kinds, "--param", given)

    assert answer.code == 2
    assert said in answer.err


def test_files_count_from_the_working_directory(
    plait: Plait, write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(
        {"file": ("way.file", {"path": {"$parameter": "data"}})},
        parameters={"data": {"type": "file", "value": "a.txt"}},
    )
    inner, outside = tmp_path / "inner", tmp_path.parent / f"{tmp_path.name}-outside"
    for folder in (inner, outside):
        folder.mkdir()
        (folder / "b.txt").write_text("x" * len(folder.name), encoding="utf-8")
    (tmp_path / "a.txt").write_text("1", encoding="utf-8")
    for folder, given in ((inner, "b.txt"), (outside, "b.txt"), (inner, "../a.txt"), (tmp_path, "a.txt")):
        monkeypatch.chdir(folder)
        out = tmp_path / "out.json"
        assert plait("run", path, "--param", f"data={given}", "--output", f"file.out={out}").code == 0
        assert json.loads(out.read_text()) == (len(folder.name) if given == "b.txt" else 1)
    # The same file is the same result, however it is named.
    toy_nodes.CALLS.clear()
    plait("run", path)
    assert not toy_nodes.CALLS


def ask(process: subprocess.Popen[str], number: int, what: str, **more: object) -> dict[str, Any]:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{json.dumps({'id': number, 'do': what, **more})}\n")
    process.stdin.flush()
    for line in process.stdout:
        said: dict[str, Any] = json.loads(line)
        if said.get("reply") == number:
            return said
    pytest.fail("the engine has gone")


def test_a_window_may_reset_and_pin(start: Start, rows: Path, tmp_path: Path) -> None:
    process = start("serve", "--store", tmp_path / "store", stdin=subprocess.PIPE)
    about = {"folder": str(tmp_path), "file": str(rows)}
    text = rows.read_text(encoding="utf-8")
    assert ask(process, 1, "run", document=text, **about)["result"]["status"] == "done"
    assert set(ask(process, 2, "check", document=text, **about)["result"]["kept"]) == {"rows", "shift", "count"}

    assert ask(process, 3, "reset", document=text, nodes=["shift"], **about)["result"] == {"nodes": ["shift", "count"]}
    kept = ask(process, 4, "check", document=text, **about)["result"]["kept"]
    assert "count" not in kept
    assert "no node 'x'" in ask(process, 5, "reset", document=text, nodes=["x"], **about)["error"]["message"]

    ask(process, 6, "run", document=text, targets=["count"], **about)
    changed = json.loads(text)
    changed["nodes"]["rows"]["params"]["count"] = 9
    changed["nodes"]["count"]["run"] = {"pinned": True}
    again = ask(process, 7, "check", document=json.dumps(changed), **about)["result"]
    assert again["kept"]["count"]["metrics"] == {"rows": 5.0}


def test_a_window_sees_what_goes_past_a_bypassed_node(start: Start, rows: Path, tmp_path: Path) -> None:
    process = start("serve", "--store", tmp_path / "store", stdin=subprocess.PIPE)
    document = json.loads(rows.read_text(encoding="utf-8"))
    document["nodes"]["shift"]["run"] = {"bypass": True}
    text = json.dumps(document)

    assert ask(process, 1, "run", document=text, ports=[["shift", "out"]])["result"]["status"] == "done"
    value = ask(process, 2, "value", document=text, node="shift", port="out", rows=True)["result"]
    assert value["kind"] == "table"
    assert ask(process, 3, "preview", document=text, node="shift", port="out")["result"]["rows"] == 5
    result = ask(process, 4, "check", document=text)["result"]
    assert result["schemas"]["shift"]["out"]["columns"] == {"x": "Int64", "text": "String"}
    assert "shift" not in result["keys"]
