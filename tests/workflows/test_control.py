"""A small workflow with a switch, a check, merged branches and a parameter that comes out of a table, run headless."""

from __future__ import annotations

import json
from pathlib import Path

import polars as pl
import pytest

from plait import INACTIVE, Workflow, load
from plait.cli.main import main
from plait.document import dumps, loads

DOCUMENT = """\
{
  "plait": 1,
  "name": "Orders above the limit of their region",
  "parameters": {
    "limits": {"type": "file", "value": "limits.csv", "label": "The limit of each region"},
    "way": {"type": "choice", "value": "large", "choices": ["large", "small", "all"]}
  },
  "nodes": {
    "check": {
      "type": "control.check",
      "version": 1,
      "params": {
        "rules": [
          {"condition": "amount > 0", "message": "An order without an amount", "severity": "warn"},
          {"condition": "row_count() > 2", "message": "Too few orders"}
        ]
      }
    },
    "large": {
      "type": "manipulation.sorter",
      "version": 1,
      "params": {"keys": [{"column": "amount", "descending": true}]}
    },
    "limit": {
      "type": "control.parameter_from_table",
      "version": 1,
      "params": {"column": "condition"}
    },
    "limits": {"type": "io.csv_reader", "version": 1, "params": {"path": {"$parameter": "limits"}}},
    "merge": {"type": "control.merge_branches", "version": 1, "params": {}},
    "of_region": {"type": "manipulation.row_filter", "version": 1, "params": {}},
    "orders": {"type": "io.csv_reader", "version": 1, "params": {"path": "orders.csv"}},
    "small": {
      "type": "manipulation.sorter",
      "version": 1,
      "params": {"keys": [{"column": "amount"}]}
    },
    "switch": {
      "type": "control.switch",
      "version": 1,
      "params": {
        "cases": [{"equals": "large"}, {"equals": "small"}],
        "value": {"$parameter": "way"}
      },
      "run": {"retries": 1, "retry_wait": 0}
    }
  },
  "connections": [
    "orders.out -> check.source",
    "switch.case_1 -> large.table",
    "limits.out -> limit.table",
    "large.out -> merge.branches",
    "small.out -> merge.branches",
    "switch.otherwise -> merge.branches",
    "check.out -> of_region.table",
    "limit.value -> of_region.@condition",
    "switch.case_2 -> small.table",
    "of_region.out -> switch.source"
  ],
  "view": {
    "nodes": {},
    "notes": []
  }
}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "orders.json"
    path.write_text(DOCUMENT, encoding="utf-8")
    pl.DataFrame({"region": ["north", "south"], "condition": ["amount > 10", "amount > 99"]}).write_csv(
        tmp_path / "limits.csv"
    )
    amounts = [5, 20, 15, 0, 120, 40]
    pl.DataFrame({"order": range(6), "amount": amounts}).write_csv(tmp_path / "orders.csv")
    return path


def run(file: Path, *options: str) -> tuple[int, list[int]]:
    """The exit code, and the amounts that came out."""
    out = file.parent / "out.csv"
    out.unlink(missing_ok=True)
    code = main(["run", str(file), "--output", f"merge.out={out}", *options])
    return code, pl.read_csv(out)["amount"].to_list() if out.exists() else []


@pytest.mark.parametrize(
    ("way", "amounts"), [("large", [120, 40, 20, 15]), ("small", [15, 20, 40, 120]), ("all", [20, 15, 120, 40])]
)
def test_each_way(file: Path, way: str, amounts: list[int]) -> None:
    assert run(file, "--param", f"way={way}") == (0, amounts)


def test_the_document_is_written_as_it_is() -> None:
    assert dumps(loads(DOCUMENT)) == DOCUMENT


def test_it_has_no_problems(file: Path) -> None:
    assert load(file).check() == ()


def test_a_second_run_has_nothing_to_do(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(file)
    capsys.readouterr()

    main(["run", str(file), "--json"])

    nodes = json.loads(capsys.readouterr().out)["nodes"]
    assert {each["status"] for node_id, each in nodes.items() if node_id != "small"} == {"reused"}
    assert nodes["small"]["inactive"] is True


def test_the_check_warns_and_its_findings_are_a_table(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    findings = file.parent / "findings.csv"
    run(file, "--output", f"check.findings={findings}")

    warning = "Warning: An order without an amount: 'amount > 0' does not hold in 1 of 6 rows: row 4 (amount = 0)."
    assert warning in capsys.readouterr().out
    assert pl.read_csv(findings)["offending"].to_list() == [1, None]


def test_the_condition_comes_out_of_the_table(file: Path) -> None:
    pl.DataFrame({"region": ["north"], "condition": ["amount > 30"]}).write_csv(file.parent / "limits.csv")

    assert run(file) == (0, [120, 40])


def test_a_condition_that_is_none_names_the_node_and_the_value(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pl.DataFrame({"region": ["north"], "condition": ["amount >"]}).write_csv(file.parent / "limits.csv")

    code, _ = run(file)

    assert code == 1
    assert "of_region" in (said := capsys.readouterr().out)
    assert "The connection to its parameter gives 'amount >'." in said


def test_a_rule_that_fails_fails_the_run(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pl.DataFrame({"order": [1], "amount": [5]}).write_csv(file.parent / "orders.csv")

    assert run(file)[0] == 1
    assert "Too few orders: 'row_count() > 2' does not hold." in capsys.readouterr().out


def test_a_value_out_of_a_table_chooses_the_way(tmp_path: Path) -> None:
    workflow = Workflow("Ways")
    ways = workflow.add("io.table_creator", columns=[{"name": "way"}], rows=[["b"], ["a"]])
    picked = workflow.add("control.parameter_from_table", ways, column="way", row=2)
    switch = workflow.add("control.switch", ways, cases=[{"equals": "a"}, {"equals": "b"}])
    workflow.connect(picked, "value", switch, "@value")
    assert workflow.check() == ()

    result = workflow.run(store=tmp_path)

    assert len(result[switch]["case_1"].collect()) == 2
    assert result[switch]["case_2"] is INACTIVE
