"""`plait serve`: the engine as a child process that answers in JSON lines."""

from __future__ import annotations

import subprocess
from pathlib import Path

import polars as pl
import pytest

from command_line import Start, Write
from engine_client import Engine


@pytest.fixture
def engine(start: Start, rows: Path, tmp_path: Path) -> Engine:
    process = start("serve", "--store", tmp_path / "store", stdin=subprocess.PIPE)
    return Engine(process, rows.read_text(encoding="utf-8"), tmp_path)


def test_a_check_gives_problems_and_columns(engine: Engine) -> None:
    result = engine.ask("check")["result"]

    assert result["problems"] == []
    assert result["schemas"]["shift"]["out"]["columns"] == {"x": "Int64", "text": "String"}


def test_a_run_tells_its_events_and_how_it_ended(engine: Engine) -> None:
    number = engine.send("run")

    answer = engine.answer(number)

    assert answer["result"]["status"] == "done"
    assert {event["run"] for event in engine.events} == {number}
    assert set(engine.events[0]["keys"]) == {"rows", "shift", "count"}
    kinds = [event["event"] for event in engine.events[1:]]
    assert (kinds[0], kinds[-1]) == ("RunStarted", "RunFinished")


def test_a_check_says_what_is_kept_and_under_which_keys(engine: Engine) -> None:
    before = engine.ask("check")["result"]
    number = engine.send("run")
    engine.answer(number)
    after = engine.ask("check")["result"]

    assert before["kept"] == {}
    assert before["keys"] == after["keys"] == engine.events[0]["keys"]
    assert set(after["kept"]) == {"rows", "shift", "count"}
    assert after["kept"]["count"]["metrics"] == {"rows": 5.0}


def test_nodes_that_give_something_else_each_time_have_no_key(engine: Engine, write: Write) -> None:
    nodes = {"dice": ("toy.dice", {}), "next": ("toy.next", {}), "number": ("toy.number", {})}
    document = write(nodes, "dice.out -> next.number", name="dice.json").read_text(encoding="utf-8")

    assert set(engine.ask("check", document=document)["result"]["keys"]) == {"number"}


def test_a_run_that_is_cancelled_before_it_has_begun_runs_nothing(engine: Engine) -> None:
    number = engine.send("run")
    engine.send("cancel", run=number)
    answer = engine.answer(number)

    finished = [event for event in engine.events if event.get("event") == "NodeFinished"]
    assert answer["result"]["status"] in ("cancelled", "done")
    assert (answer["result"]["status"] == "done") == (len(finished) == 3)


def test_the_last_run_becomes_a_report(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "reports" / "last.html"
    refused = engine.ask("report", path=str(path))
    engine.ask("run")
    engine.ask("report", path=str(path))

    assert refused["error"]["hint"] == "Run the workflow first."
    assert path.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_a_second_run_is_refused_while_one_goes_on(engine: Engine, write: Write) -> None:
    nodes = {f"slow_{index}": ("toy.slow", {}) for index in range(8)}
    connections = [f"slow_{index}.out -> slow_{index + 1}.number" for index in range(7)]
    document = write(nodes, *connections, name="slow.json").read_text(encoding="utf-8")

    first = engine.send("run", document=document)
    second = engine.send("run", document=document)

    assert "going on" in engine.answer(second)["error"]["message"]
    assert engine.answer(first)["result"]["status"] == "done"


def test_tables_written_for_the_window_do_not_pile_up(engine: Engine) -> None:
    paths = [Path(engine.ask("preview", node="rows", port="out")["result"]["path"]) for _ in range(12)]

    assert paths[-1].exists()
    assert len(list(paths[-1].parent.iterdir())) <= 8


def test_a_preview_is_a_file_of_the_first_rows(engine: Engine) -> None:
    result = engine.ask("preview", node="shift", port="out", rows=2)["result"]

    assert result["kind"] == "table"
    assert pl.read_ipc(result["path"])["x"].to_list() == [1, 2]


def test_of_many_previews_only_the_newest_is_worked_out(engine: Engine) -> None:
    numbers = [engine.send("preview", node="shift", port="out", rows=2) for _ in range(20)]
    said = {number: engine.answer(number) for number in numbers}

    assert pl.read_ipc(said[numbers[-1]]["result"]["path"])["x"].to_list() == [1, 2]
    dropped = [each for each in said.values() if "error" in each]
    assert dropped
    assert {each["error"]["message"] for each in dropped} == {"Another preview was asked for meanwhile."}


def test_previews_for_different_panels_do_not_take_each_others_turn(engine: Engine) -> None:
    first = engine.send("preview", node="shift", port="out", rows=2, **{"for": "inspector"})
    numbers = [engine.send("preview", node="shift", port="out", rows=2) for _ in range(3)]
    said = [engine.answer(number) for number in (first, *numbers)]

    assert "result" in said[0]
    assert "result" in said[-1]


def test_the_value_of_a_port_is_there_after_a_run(engine: Engine) -> None:
    assert engine.ask("value", node="count", port="out")["result"] == {"kind": "nothing"}
    engine.ask("run")

    assert engine.ask("value", node="count", port="out")["result"] == {"kind": "metrics", "content": {"rows": 5.0}}


def test_an_error_is_an_answer_and_the_engine_goes_on(engine: Engine) -> None:
    refused = engine.ask("check", document="no document")
    unknown = engine.ask("preview", node="nothing", port="out")

    assert "message" in refused["error"]
    assert "message" in unknown["error"]
    assert engine.ask("check")["result"]["problems"] == []


def test_a_request_that_makes_no_sense_is_answered_too(engine: Engine) -> None:
    assert "message" in engine.ask("dance")["error"]
    assert engine.ask("check")["result"]["problems"] == []


def test_when_nobody_asks_any_more_the_engine_ends(engine: Engine) -> None:
    engine.ask("check")
    assert engine.process.stdin is not None

    engine.process.stdin.close()
    engine.process.stdin = None

    assert engine.process.wait(timeout=10) == 0


def test_asked_to_stop_the_engine_ends(engine: Engine) -> None:
    engine.send("stop")

    assert engine.process.wait(timeout=10) == 0


def test_an_engine_with_workers_outlives_a_node_that_dies(engine: Engine, write: Write) -> None:
    nodes = {"pid": ("bad.pid", {}), "dies": ("bad.act", {"how": "abort"})}
    document = write(nodes, name="dies.json").read_text(encoding="utf-8")

    first = engine.ask("run", document=document, executor="processes")["result"]
    second = engine.ask("run", document=document, executor="processes", targets=["pid"])["result"]
    engine.send("stop")

    assert (first["status"], second["status"]) == ("failed", "done")
    messages = [event["message"] for event in engine.events if event.get("event") == "NodeFailed"]
    assert messages == ["Its process was ended by signal 6 (SIGABRT): it aborted itself."]
    assert engine.process.wait(5) == 0
