from datetime import datetime
from pathlib import Path
from threading import Event, Timer

import pytest

from plait import DataError, ParameterError, RunContext
from plait.errors import Cancelled
from plait.script import Workflow
from plait.table import lazy
from plait.testing import check_node
from plait_nodes.control.wait import moment_of, wait

NOW = datetime(2024, 1, 31, 12, 0, 30)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("12:00:30", NOW),
        ("7:30", datetime(2024, 2, 1, 7, 30)),
        ("23:59", datetime(2024, 1, 31, 23, 59)),
        ("2020-02-29 01:02", datetime(2020, 2, 29, 1, 2)),
        ("2024-03-01T08:00:00", datetime(2024, 3, 1, 8)),
    ],
)
def test_a_time_of_day_is_the_next_one_and_a_moment_is_itself(text: str, moment: datetime) -> None:
    assert moment_of(text, NOW) == moment


@pytest.mark.parametrize("text", ["", "24:00", "noon", "2024-13-01"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ParameterError, match="is no time") as caught:
        moment_of(text, NOW)
    assert caught.value.parameter == "moment"


def test_what_came_in_goes_on() -> None:
    table = lazy({"x": [1, 2]})
    assert check_node(wait, table, seconds=0)["out"] is table
    assert wait(5, run=RunContext(), until="moment", moment="2001-01-01 00:00") == 5


def test_without_an_input_it_says_what_was_waited_for(tmp_path: Path) -> None:
    file = tmp_path / "orders.csv"
    file.touch()
    assert wait(run=RunContext(), until="file", file=file, settled=0) == str(file)
    said = wait(run=RunContext(), seconds=0)
    assert isinstance(said, str)
    assert datetime.fromisoformat(said) <= datetime.now()


def test_a_file_that_comes_later_is_waited_for(tmp_path: Path) -> None:
    file = tmp_path / "orders.csv"
    Timer(0.3, file.write_text, ["a\n1\n"]).start()
    assert wait("go", run=RunContext(), until="file", file=file, settled=0.3) == "go"
    assert file.read_text() == "a\n1\n"


def test_a_file_that_does_not_come_fails_or_is_done_without(tmp_path: Path) -> None:
    file = tmp_path / "nothing.csv"
    with pytest.raises(DataError, match=r"nothing.csv' was not there, whole, within 0.01 s") as caught:
        wait(run=RunContext(), until="file", file=file, limit=0.01)
    assert caught.value.hint
    assert wait(1, run=RunContext(), until="file", file=file, limit=0.01, late="go_on") == 1
    with pytest.raises(ParameterError):
        wait(run=RunContext(), until="file")


@pytest.mark.parametrize("until", ["delay", "moment", "file"])
def test_cancelling_ends_the_wait(until: str, tmp_path: Path) -> None:
    cancelled = Event()
    Timer(0.1, cancelled.set).start()
    params = {"seconds": 3600.0, "moment": "2999-01-01 00:00", "file": tmp_path / "x"}
    with pytest.raises(Cancelled):
        wait(run=RunContext(cancelled=cancelled), until=until, **params)


def test_a_reader_behind_it_reads_what_has_come_in_each_run(tmp_path: Path) -> None:
    file = tmp_path / "orders.csv"
    file.write_text("a\n1\n")
    workflow = Workflow("Inbox", base=tmp_path)
    waiting = workflow.add("control.wait", until="file", file="orders.csv", settled=0)
    read = workflow.add("io.csv_reader", path="")
    workflow.connect(waiting, "out", read, "@path")
    store = tmp_path / "store"
    assert workflow.run(store=store)[read]["out"].collect()["a"].to_list() == [1]
    file.write_text("a\n1\n2\n")
    assert workflow.run(store=store)[read]["out"].collect()["a"].to_list() == [1, 2]
