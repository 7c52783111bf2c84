"""Code of the user's own: what it gets and gives, where it runs, and what is said when it fails."""

from __future__ import annotations

import os
from pathlib import Path
from textwrap import dedent
from threading import Event, Timer

import matplotlib.pyplot as plt
import polars as pl
import pytest

from plait import Figure, RunContext
from plait.errors import Cancelled, NodeFailedError
from plait.inactive import INACTIVE
from plait.script import Workflow
from plait.table import collect, lazy
from plait.testing import check_figure, check_node
from plait_nodes.control.python_script import Scripted, python_script
from plait_nodes.control.python_script_drawing import draw_picture

ROWS = pl.DataFrame({"carrier": ["UA", "AA", "UA"], "delay": [10, -5, 20]})


def run_code(code: str, *tables: pl.DataFrame, **params: str) -> Scripted:
    return python_script(*map(lazy, tables or (ROWS,)), run=RunContext(), code=dedent(code), **params)


def test_a_table_of_pandas_comes_in_and_goes_out() -> None:
    code = 'result = table.groupby("carrier", as_index=False)["delay"].mean()'
    made = run_code(code)
    assert collect(made.table).rows() == [("AA", -5.0), ("UA", 15.0)]
    assert made.figure is INACTIVE


def test_promises_of_every_node() -> None:
    found = check_node(python_script, ROWS, code="result = table.head(2)", form="polars")
    assert found["figure"] is INACTIVE
    assert collect(found["table"]).to_native().equals(ROWS.head(2))


def test_without_an_input_code_makes_a_table() -> None:
    made = python_script(run=RunContext(), code="result = {'x': [1, 2]} if table is None and tables == [] else None")
    assert collect(made.table)["x"].to_list() == [1, 2]


def test_a_drawing_of_matplotlib_becomes_a_figure() -> None:
    code = """
        import matplotlib.pyplot as plt
        figure, axes = plt.subplots(figsize=(5, 3))
        axes.plot([1, 2, 3])
    """
    first, second = run_code(code), run_code(code)
    assert first.table is INACTIVE
    assert first.figure.size == (500, 300)
    assert first.figure.tables["picture"]["png"][0][:8] == b"\x89PNG\r\n\x1a\n"
    assert first.figure.to_bytes() == second.figure.to_bytes()
    canvas = plt.figure()
    draw_picture(first.figure, canvas, None)  # type: ignore[arg-type] - its colours are its own
    assert canvas.axes[0].images[0].get_array().shape == (600, 1000, 4)
    plt.close(canvas)


def test_a_figure_of_plait_stays_one() -> None:
    made = run_code(
        """
        import polars as pl
        from plait import Figure
        figure = Figure("views.text", {"rows": pl.DataFrame({"x": [1]})}, {"text": "hello"}, "Said")
        """
    )
    assert isinstance(made.figure, Figure)
    assert (made.figure.drawing, made.figure.title) == ("views.text", "Said")


def test_a_picture_can_be_drawn_in_every_look() -> None:
    made = run_code("import matplotlib.pyplot as plt; figure = plt.figure()")
    check_figure(made.figure, draw_picture)


def test_the_code_has_a_process_of_its_own_and_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("beside the workflow")
    said: list[str] = []
    run = RunContext(log=said.append, base=tmp_path, seed=7)
    code = dedent(
        """
        import os, math
        math.pi = 3
        print("hello")
        run.log("from the run")
        run.progress(0.5, loss=0.25)
        result = {"pid": [os.getpid()], "note": [open("note.txt").read()], "seed": [run.seed]}
        """
    )
    made = collect(python_script(run=run, code=code).table).to_native().row(0, named=True)
    assert made["pid"] != os.getpid()
    assert (made["note"], made["seed"]) == ("beside the workflow", 7)
    assert sorted(said) == ["from the run", "hello"]
    assert run.metrics == {"loss": 0.25}


def test_cancelling_ends_code_that_never_would() -> None:
    cancelled = Event()
    Timer(1.0, cancelled.set).start()
    with pytest.raises(Cancelled):
        python_script(run=RunContext(cancelled=cancelled), code="while True: pass")


def test_code_that_ends_its_process_fails_its_node_alone() -> None:
    with pytest.raises(NodeFailedError):
        run_code("import os; os.abort()")


@pytest.mark.parametrize("executor", ["inline", "processes"])
def test_it_runs_with_every_executor(executor: str) -> None:
    workflow = Workflow("Code")
    rows = workflow.add("io.table_creator", columns=[{"name": "x", "type": "integer"}], rows=[["1"], ["2"]])
    code = workflow.add("control.python_script", rows, code="result = table.assign(y=table.x * 2)")
    last = workflow.add("manipulation.row_filter", (code, "table"), condition="y > 2")
    result = workflow.run(executor=executor, jobs=1)
    assert result[last]["out"].collect().rows() == [(2, 4)]
    assert result[code]["figure"] is INACTIVE
