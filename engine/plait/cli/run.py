"""`plait run`: run a workflow file."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plait.cli.command import Commands, add_command, add_file, add_parameters, given_parameters
from plait.cli.exits import DONE, INTERRUPTED, NODE_FAILED, UNUSABLE
from plait.cli.values import node_parameter, port_and_path, positive, report_path, seconds, size
from plait.collector import paused_collector, settle_collector

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from plait.cli.progress import Listener
    from plait.outcome import RunResult
    from plait.plan import Wishes
    from plait.registry import NodeRegistry
    from plait.run import Run
    from plait.run_options import Limits
    from plait.session import Session
    from plait.workflow import Node, Snapshot, Workflow

MOST_JOBS = 4


def register(commands: Commands) -> None:
    command = add_command(commands, "run", execute)
    add_file(command)
    add_parameters(command)
    command.add_argument(
        "--help-params", action="store_true", help="list the parameters of the workflow, and run nothing"
    )
    command.add_argument(
        "--set",
        action="append",
        default=[],
        type=node_parameter,
        metavar="NODE.PARAM=JSON",
        help="set a parameter of a node for this run",
    )
    command.add_argument(
        "--until", action="append", default=[], metavar="NODE", help="run only this node and what it needs"
    )
    command.add_argument(
        "--output",
        action="append",
        default=[],
        type=port_and_path,
        metavar="NODE.PORT=PATH",
        help="save what a port carries; the ending of the path says as what: csv, tsv, parquet, arrow, json or ndjson "
        "for a table, svg, png or pdf for a figure, json for metrics and plain values",
    )
    command.add_argument("--report", type=report_path, metavar="FILE.html", help="write the run as one HTML file")
    command.add_argument(
        "--jobs", type=positive, default=min(MOST_JOBS, os.cpu_count() or 1), metavar="N", help="nodes at work at once"
    )
    command.add_argument(
        "--executor",
        choices=("inline", "threads", "processes"),
        help="where nodes are called: one after the other, in threads (the default where --jobs is more than 1), or in "
        "worker processes, where a node that crashes, hangs or eats the memory harms nobody",
    )
    command.add_argument(
        "--time-limit", type=seconds, metavar="SECONDS", help="time that a node may take; needs --executor processes"
    )
    command.add_argument(
        "--memory-limit",
        type=size,
        metavar="SIZE",
        help="memory that a node may use, such as 2GiB; needs --executor processes",
    )
    command.add_argument(
        "--trust", action="store_true", help="run the code that stands in the file, this once; see `plait trust`"
    )
    command.add_argument("--store", type=Path, metavar="DIR", help="folder of the store (default .plait beside FILE)")
    command.add_argument("--fresh", action="store_true", help="run every node anew, reusing no earlier result")
    command.add_argument(
        "--keep-all", action="store_true", help="keep the table of every port, also where nobody needs it again"
    )
    command.add_argument(
        "--reset",
        action="append",
        default=[],
        metavar="NODE",
        help="forget the earlier results of this node, and of all that is behind it, first",
    )
    command.add_argument("--json", action="store_true", help="print one summary object at the end")
    command.add_argument("--events", action="store_true", help="print what happens as JSON, one line for each event")


def execute(options: argparse.Namespace) -> int:
    with ExitStack() as starting:
        # Until the run begins there is much to import and to look up, and all of it stays.
        starting.enter_context(paused_collector())
        from plait.check import unenforced_limits
        from plait.cli.check import complain
        from plait.document import load
        from plait.session import Session, store_beside

        workflow = load(options.file)
        for (node_id, name), value in options.set:
            workflow.set_param(node_id, name, value)
        snapshot = workflow.snapshot()
        if options.help_params:
            return _list_parameters(snapshot)
        overrides = given_parameters(options, snapshot)
        with Session(store=options.store or store_beside(options.file)) as session:
            wishes = _wishes(options, snapshot, session)
            trusted = options.trust or session.may_run_code(workflow, snapshot)
            findings = session.check(snapshot, overrides, trusted=trusted)
            unkept = unenforced_limits(session.expand(snapshot), apart=options.executor == "processes")
            complain((*findings.problems, *unkept), snapshot)
            if findings.errors:
                return UNUSABLE
            if options.reset:
                session.reset(snapshot, options.reset, overrides)
            run = session.run(
                snapshot,
                overrides,
                wishes=wishes,
                jobs=options.jobs,
                executor=options.executor,
                limits=_limits(options),
                trusted=trusted,
            )
            starting.close()
            settle_collector()
            return _run(run, options, workflow, overrides, session)


def _list_parameters(snapshot: Snapshot) -> int:
    from plait.cli.parameter_list import parameter_lines
    from plait.cli.terminal import plain

    lines = parameter_lines(snapshot.parameters)
    print(plain("\n".join(lines)) if lines else "The workflow has no parameters.")
    return DONE


def _run(
    run: Run, options: argparse.Namespace, workflow: Workflow, overrides: dict[str, object], session: Session
) -> int:
    """Execute a run, tell of it, write what was asked for, and return the exit code."""
    from plait.cli.interruption import executed, leave_at_once

    listeners = _listeners(options, workflow.snapshot())
    for listener in listeners:
        run.events.subscribe(listener)
    journal = None
    if options.report is not None:
        from plait.report import Journal

        journal = Journal()
        run.events.subscribe(journal)
    result = executed(run)
    for listener in listeners:
        listener.close()
    if result is None:
        return leave_at_once(session)
    _save_outputs(options.output, result, session)
    if journal is not None and result.status != "cancelled":
        from plait.cli.reporting import write_run_report

        write_run_report(options.report, workflow, overrides, result, session, journal)
    if options.json:
        from plait.cli.json_text import json_text

        print(json_text(summary(result), indent=None if options.events else 2))
    return {"done": DONE, "failed": NODE_FAILED, "cancelled": INTERRUPTED}[result.status]


def summary(result: RunResult) -> dict[str, Any]:
    """A run as one object for other programs."""
    nodes: dict[str, Any] = {}
    for node_id, outcome in result.nodes.items():
        sizes = [size for size in outcome.ports.values() if size.rows is not None]
        entry: dict[str, Any] = {
            "status": outcome.status,
            "seconds": round(outcome.seconds, 6),
            "rows": sizes[0].rows if sizes else None,
            "columns": sizes[0].columns if sizes else None,
            "metrics": dict(outcome.metrics),
        }
        if outcome.inactive:
            entry["inactive"] = True
        if outcome.attempts > 1:
            entry["tries"] = outcome.attempts
        if outcome.message:
            entry["message"] = f"{outcome.message} {outcome.hint}".rstrip()
        nodes[node_id] = entry
    return {
        "status": result.status,
        "seconds": round(result.seconds, 6),
        "nodes": nodes,
        "metrics": result.metrics,
    }


def _wishes(options: argparse.Namespace, snapshot: Snapshot, session: Session) -> Wishes:
    """What is wanted of the run; a wish for something that is not there is refused before anything is done."""
    from plait.errors import WorkflowError
    from plait.plan import Wishes

    ports = frozenset(port for port, _ in options.output)
    nodes = {**session.expand(snapshot).nodes, **snapshot.nodes}
    for node_id in (*options.until, *options.reset, *(node_id for node_id, _ in ports)):
        if node_id not in nodes:
            known = ", ".join(f"'{each}'" for each in list(snapshot.nodes)[:12])
            raise WorkflowError(
                f"The workflow has no node '{node_id}'.", hint=f"It has {known}." if known else "It has none."
            )
    for (node_id, port), path in options.output:
        _check_output(nodes[node_id], port, path, session.registry, snapshot.base)
    if options.report is not None:
        from plait.cli.outputs import check_folder

        check_folder(options.report)
    targets = frozenset(options.until) or None
    return Wishes(targets=targets, ports=ports, fresh=options.fresh, keep_all=options.keep_all)


def _limits(options: argparse.Namespace) -> Limits | None:
    """The limits that the command line sets for nodes without limits of their own."""
    if options.time_limit is None and options.memory_limit is None:
        return None
    from plait.run_options import Limits

    return Limits(options.time_limit, options.memory_limit)


def _check_output(node: Node, port: str, path: Path, registry: NodeRegistry, base: Path | None) -> None:
    from plait.cli.outputs import check_place
    from plait.connecting import usable_type_of
    from plait.errors import WorkflowError

    node_type = usable_type_of(registry, node, base)
    if node_type is not None and node_type.signature.output(port) is None:
        known = ", ".join(f"'{each.name}'" for each in node_type.outputs)
        raise WorkflowError(
            f"'{node_type.title}' has no output '{port}'.", hint=f"It has {known}." if known else "It has none."
        )
    check_place(path)


def _listeners(options: argparse.Namespace, snapshot: Snapshot) -> list[Listener]:
    """What shows the run: JSON lines, moving bars on a terminal, plain lines elsewhere, or nothing."""
    from plait.cli.progress import EventLines, PlainLines

    if options.events:
        return [EventLines()]
    if options.json:
        return []
    if sys.stdout.isatty():
        from plait.cli.bars import Bars

        return [Bars(snapshot)]
    return [PlainLines(snapshot, lambda line: print(line, flush=True))]


def _save_outputs(outputs: Sequence[tuple[tuple[str, str], Path]], result: RunResult, session: Session) -> None:
    if not outputs:
        return
    from plait.cli.outputs import save_output
    from plait.inactive import INACTIVE

    for (node_id, port), path in outputs:
        outcome = result.nodes.get(node_id)
        if outcome is None or outcome.is_broken:
            continue
        value = result[node_id][port]
        if value is INACTIVE:
            sys.stderr.write(f"plait: '{path}' is not written: {node_id}.{port} is not on the chosen branch.\n")
        else:
            save_output(value, path, session.registry)
