"""`plait serve` keeps the runs that it was asked for, and its store is looked after through it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from command_line import Start
from engine_client import Engine


@pytest.fixture
def engine(start: Start, rows: Path, tmp_path: Path) -> Engine:
    process = start("serve", "--store", tmp_path / "store", stdin=subprocess.PIPE)
    return Engine(process, rows.read_text(encoding="utf-8"), tmp_path)


def test_the_engine_keeps_its_runs_and_compares_them(engine: Engine, rows: Path) -> None:
    assert engine.ask("history")["result"] == {"runs": []}
    text = rows.read_text(encoding="utf-8")
    more = json.loads(text)
    more["nodes"]["rows"]["params"]["count"] = 6
    engine.ask("run")
    engine.ask("run", document=json.dumps(more))
    engine.ask("run", document=json.dumps(more))

    again, other, first = engine.ask("history")["result"]["runs"]
    assert first["changes"] is None
    assert [(each["node_id"], each["name"], each["after"]) for each in other["changes"]] == [("rows", "count", "6")]
    assert (again["changes"], again["nodes"]) == ([], {"reused": 3})
    assert first["status"] == "done"

    past = engine.ask("past_run", number=first["number"])["result"]
    assert past["nodes"]["count"]["metrics"] == {"rows": 5.0}
    assert past["nodes"]["rows"]["began"] is not None

    told = engine.ask("compare_runs", before=first["number"], after=other["number"])["result"]
    metric = next(each for each in told["verdicts"] if each["is_metric"])
    assert (metric["before"], metric["after"], metric["same"]) == (5.0, 6.0, "different")

    held = engine.ask("store")["result"]
    assert held["folder"].endswith("store")
    assert engine.ask("store", clear=True)["result"]["size"] <= held["size"]
    assert engine.ask("history")["result"] == {"runs": []}
    refused = engine.ask("past_run", number=1)["error"]
    assert refused["message"] == "This run is not kept any more."
