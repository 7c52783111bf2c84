"""`plait run`: what it does, prints and returns."""

from __future__ import annotations

import json
from pathlib import Path

import polars as pl
import pytest

import toy_nodes
from command_line import Plait, Write


@pytest.fixture
def with_parameter(write: Write) -> Path:
    """A workflow whose number of rows is a workflow parameter."""
    nodes = {"rows": ("toy.rows", {"count": {"$parameter": "many"}}), "count": ("toy.count", {})}
    return write(
        nodes,
        "rows.out -> count.table",
        parameters={"many": {"type": "integer", "value": 5}, "day": {"type": "date", "value": "2024-01-31"}},
    )


def test_a_run_prints_a_line_for_each_node_and_a_summary(plait: Plait, rows: Path) -> None:
    said = plait("run", rows)

    assert (said.code, said.err) == (0, "")
    lines = said.out.splitlines()
    assert lines[0].split()[:2] == ["rows", "fused"]
    assert lines[1].split()[:6] == ["shift", "done", "5", "rows", "×", "2"]
    assert lines[2].split()[:2] == ["count", "done"]
    assert "  rows                     5" in lines
    assert lines[-1].startswith("Run done in ")


def test_a_second_run_reuses_the_results_of_the_first(plait: Plait, rows: Path) -> None:
    plait("run", rows)

    said = json.loads(plait("run", rows, "--json").out)

    assert said["nodes"]["count"]["status"] == "reused"
    assert toy_nodes.CALLS["count"] == 1


def test_fresh_reuses_nothing(plait: Plait, rows: Path) -> None:
    plait("run", rows)

    assert plait("run", rows, "--fresh").code == 0
    assert toy_nodes.CALLS["count"] == 2


def test_all_tables_are_kept_where_that_is_wanted(plait: Plait, rows: Path) -> None:
    plait("run", rows)

    said = json.loads(plait("run", rows, "--keep-all", "--json").out)

    assert {name: each["status"] for name, each in said["nodes"].items()} == {
        "rows": "done", "shift": "reused", "count": "reused"
    }  # fmt: skip
    assert (said["nodes"]["rows"]["rows"], said["nodes"]["rows"]["columns"]) == (5, 2)
    again = json.loads(plait("run", rows, "--keep-all", "--json").out)
    assert {each["status"] for each in again["nodes"].values()} == {"reused"}
    assert again["nodes"]["rows"]["rows"] == 5


def test_the_store_is_beside_the_workflow_or_where_it_is_wanted(plait: Plait, rows: Path, tmp_path: Path) -> None:
    plait("run", rows, "--store", tmp_path / "elsewhere")

    assert (tmp_path / "elsewhere").is_dir()
    assert not (tmp_path / ".plait").exists()
    plait("run", rows)
    assert (tmp_path / ".plait").is_dir()


def test_json_is_one_object_with_everything_counted(plait: Plait, write: Write) -> None:
    nodes = {"rows": ("toy.rows", {"count": 4}), "ordered": ("toy.ordered", {}), "count": ("toy.count", {})}
    path = write(nodes, "rows.out -> ordered.table", "rows.out -> count.table")

    said = json.loads(plait("run", path, "--json").out)

    assert said["status"] == "done"
    assert said["seconds"] > 0
    assert said["metrics"] == {"count.rows": 4.0}
    assert said["nodes"]["ordered"] == {
        "status": "done",
        "seconds": said["nodes"]["ordered"]["seconds"],
        "rows": 4,
        "columns": 2,
        "metrics": {},
    }
    assert said["nodes"]["count"]["metrics"] == {"rows": 4.0}


def test_json_stays_json_when_a_metric_is_no_number(plait: Plait, write: Write) -> None:
    said = plait("run", write({"all": ("cli.everything", {})}), "--json")

    assert said.code == 0
    assert json.loads(said.out, parse_constant=pytest.fail)["metrics"] == {"all.half": 0.5, "all.nothing": None}


def test_events_are_json_lines(plait: Plait, rows: Path) -> None:
    said = plait("run", rows, "--events", "--json")

    *events, last = [json.loads(line) for line in said.out.splitlines()]
    kinds = [event["event"] for event in events]
    assert (kinds[0], kinds[-1]) == ("RunStarted", "RunFinished")
    assert events[0]["nodes"] == 3
    assert kinds.count("NodeFinished") == 3
    assert last["status"] == "done"


def test_a_failing_node_gives_one_and_says_why(plait: Plait, write: Write) -> None:
    nodes = {"rows": ("toy.rows", {"text": "ten"}), "bad": ("toy.to_integer", {}), "end": ("toy.ordered", {})}
    path = write(nodes, "rows.out -> bad.table", "bad.out -> end.table")

    said = plait("run", path)

    assert said.code == 1
    (line,) = [line for line in said.out.splitlines() if line.startswith("bad ")]
    assert line.split()[1] == "failed"
    assert "ten" in line
    assert "It needs 'bad', which failed." in said.out
    summary = json.loads(plait("run", path, "--json").out)
    assert summary["status"] == "failed"
    assert [summary["nodes"][node_id]["status"] for node_id in ("bad", "end")] == ["failed", "skipped"]
    assert "ten" in summary["nodes"]["bad"]["message"]


def test_what_a_node_says_can_not_steer_the_terminal(plait: Plait, write: Write) -> None:
    said = plait("run", write({"noisy": ("cli.noisy", {"text": "\x1b[2J\x1b]0;title\x07 \u202egnp"})}))

    assert said.code == 1
    assert "\x1b" not in said.out + said.err
    assert r"\x1b[2J\x1b]0;title\x07 \u202egnp" in said.out


@pytest.mark.parametrize(("value", "rows"), [("7", 7), ("+7", 7), ("0", 0)], ids=["a number", "with a sign", "nothing"])
def test_a_workflow_parameter_is_read_by_its_type(plait: Plait, with_parameter: Path, value: str, rows: int) -> None:
    said = plait("run", with_parameter, "--param", f"many={value}", "--json")

    assert json.loads(said.out)["metrics"] == {"count.rows": rows}


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("many=several", "The workflow parameter 'many' can't be 'several'. It is a whole number of at most 64 bits."),
        ("many=1.5", "The workflow parameter 'many' can't be '1.5'. It is a whole number of at most 64 bits."),
        ("much=1", "The workflow has no parameter 'much'. It has 'many', 'day'."),
    ],
)
def test_a_parameter_that_can_not_be_is_told(plait: Plait, with_parameter: Path, given: str, message: str) -> None:
    said = plait("run", with_parameter, "--param", given)

    assert said.code == 2
    assert message in said.err
    assert toy_nodes.CALLS["rows"] == 0


def test_a_parameter_that_no_node_uses_is_read_by_its_type_too(plait: Plait, with_parameter: Path) -> None:
    said = plait("run", with_parameter, "--param", "day=tomorrow")

    assert said.code == 2
    assert "The workflow parameter 'day' can't be 'tomorrow'. It is a date, written like 2024-01-31." in said.err


def test_a_nodes_parameter_is_set_for_the_run_only(plait: Plait, rows: Path) -> None:
    before = rows.read_bytes()

    said = plait("run", rows, "--set", "rows.count=11", "--json")

    assert json.loads(said.out)["metrics"] == {"count.rows": 11.0}
    assert rows.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--set", "rows.count=eleven"], "'eleven' is no JSON; a text needs quotes"),
        (["--set", "rows=1"], "'rows' should look like NODE.PARAM"),
        (["--set", "nothing.count=1"], "There is no node 'nothing'."),
        (["--param", "many"], "'many' should look like NAME=VALUE"),
        (["--jobs", "0"], "'0' should be a whole number from 1"),
        (["--jobs", "some"], "'some' should be a whole number from 1"),
        (["--until", "nothing"], "The workflow has no node 'nothing'. It has 'rows', 'shift', 'count'."),
        (["--output", "count=a.json"], "'count=a.json' should look like NODE.PORT=PATH"),
        (["--output", "nothing.out=a.json"], "The workflow has no node 'nothing'."),
        (["--output", "halves.mid=a.csv"], "The workflow has no node 'halves'."),
        (["--output", "count.rows=a.json"], "'Count Rows' has no output 'rows'. It has 'out'."),
        (["--output", "count.out=a.docx"], "What a port carries can't be saved as 'a.docx'."),
        (["--output", "count.out=nowhere/a.json"], "there is no folder 'nowhere'"),
        (["--report", "report.pdf"], "'report.pdf' should end with .html"),
        (["--no-such-option"], "unrecognized arguments"),
    ],
)
def test_a_bad_command_line_gives_two_before_anything_is_run(
    plait: Plait, rows: Path, arguments: list[str], message: str
) -> None:
    said = plait("run", rows, *arguments)

    assert said.code == 2
    assert message in said.err
    assert toy_nodes.CALLS["rows"] == 0


def test_only_what_is_needed_until_a_node_is_run(plait: Plait, rows: Path) -> None:
    said = json.loads(plait("run", rows, "--until", "shift", "--json").out)

    assert set(said["nodes"]) == {"rows", "shift"}
    assert toy_nodes.CALLS["count"] == 0


def test_outputs_are_saved(plait: Plait, write: Write, tmp_path: Path) -> None:
    path = write({"all": ("cli.everything", {})})

    said = plait(
        "run",
        path,
        *("--output", f"all.table={tmp_path / 'table.csv'}"),
        *("--output", f"all.table={tmp_path / 'table.parquet'}"),
        *("--output", f"all.metrics={tmp_path / 'metrics.json'}"),
        *("--output", f"all.text={tmp_path / 'text.json'}"),
    )

    assert said.code == 0
    assert (tmp_path / "table.csv").read_text(encoding="utf-8") == 'x,name\n1,a\n2,"b,c"\n,"d ""e"""\n'
    assert pl.read_parquet(tmp_path / "table.parquet")["x"].to_list() == [1, 2, None]
    assert json.loads((tmp_path / "metrics.json").read_text(encoding="utf-8")) == {"half": 0.5, "nothing": None}
    assert json.loads((tmp_path / "text.json").read_text(encoding="utf-8")) == "hello"


def test_the_output_of_a_node_within_a_query_is_saved_too(plait: Plait, rows: Path, tmp_path: Path) -> None:
    said = plait("run", rows, "--output", f"shift.out={tmp_path / 'shifted.csv'}")

    assert said.code == 0
    assert (tmp_path / "shifted.csv").read_text(encoding="utf-8").splitlines()[1] == "1,1"


def test_an_output_comes_from_the_store_when_nothing_is_run(plait: Plait, rows: Path, tmp_path: Path) -> None:
    plait("run", rows)

    said = plait("run", rows, "--output", f"count.out={tmp_path / 'count.json'}")

    assert said.code == 0
    assert json.loads((tmp_path / "count.json").read_text(encoding="utf-8")) == {"rows": 5.0}
    assert toy_nodes.CALLS["count"] == 1


def test_a_model_is_not_saved_but_the_run_is_kept(plait: Plait, write: Write, tmp_path: Path) -> None:
    said = plait("run", write({"all": ("cli.everything", {})}), "--output", f"all.model={tmp_path / 'm.json'}")

    assert said.code == 2
    assert "A Model can't be saved with --output." in said.err
    assert not (tmp_path / "m.json").exists()


def test_a_report_is_written_and_runs_again(plait: Plait, rows: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.html"

    said = plait("run", rows, "--set", "rows.count=6", "--report", report)

    assert said.code == 0
    assert json.loads(plait("run", report, "--json").out)["metrics"] == {"count.rows": 6.0}


def test_the_report_of_a_failed_run_is_written_too(plait: Plait, write: Write, tmp_path: Path) -> None:
    path = write({"noisy": ("cli.noisy", {"text": "<b>loud</b>"})})

    assert plait("run", path, "--report", tmp_path / "report.html").code == 1
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "ValueError: &lt;b&gt;loud&lt;/b&gt;" in page
    assert "<b>loud" not in page


def test_a_report_that_can_not_be_written_is_told(plait: Plait, rows: Path, tmp_path: Path) -> None:
    said = plait("run", rows, "--report", tmp_path / "nowhere" / "report.html")

    assert said.code == 2
    assert "can't be written" in said.err
    assert toy_nodes.CALLS["rows"] == 0


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "workflow.json, line 1, column 2"),
        ("[]", "workflow.json"),
        ('{"plait": 99}', "newer"),
        ('{"plait": 1, "nodes": {"a": {}}}', "at /nodes/a: 'type' is missing here."),
    ],
)
def test_a_file_that_is_no_workflow_gives_three(plait: Plait, tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "workflow.json"
    path.write_text(text, encoding="utf-8")

    said = plait("run", path)

    assert said.code == 3
    assert message in said.err


def test_a_file_that_is_not_there_gives_three(plait: Plait, tmp_path: Path) -> None:
    assert plait("run", tmp_path / "nothing.json").code == 3


def test_problems_give_three_and_name_their_place(plait: Plait, write: Write) -> None:
    path = write({"shift": ("toy.shift", {"by": "much"}), "gone": ("acme.clean", {})})

    said = plait("run", path)

    assert said.code == 3
    assert "error: shift, by: 'By': Input should be a valid integer" in said.err
    assert "error: gone: There is no node type 'acme.clean'." in said.err
    assert said.out == ""


def test_a_warning_is_told_and_stops_nothing(plait: Plait, write: Write) -> None:
    said = plait("run", write({"rows": ("toy.rows", {"colour": "red"})}), "--json")

    assert said.code == 0
    assert "warning: rows, colour: 'Rows' has no parameter 'colour'" in said.err
    assert json.loads(said.out)["status"] == "done"
