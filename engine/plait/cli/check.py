"""`plait check`: what is wrong with a workflow, without running it."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from plait.cli.command import Commands, add_command, add_file, add_parameters, given_parameters
from plait.cli.exits import DONE, UNUSABLE
from plait.cli.terminal import plain
from plait.collector import paused_collector, settle_collector

if TYPE_CHECKING:
    import argparse

    from plait.check import Problem
    from plait.workflow import Snapshot


def register(commands: Commands) -> None:
    command = add_command(commands, "check", execute)
    add_file(command)
    add_parameters(command)
    command.add_argument("--json", action="store_true", help="print the problems as JSON")


def execute(options: argparse.Namespace) -> int:
    with paused_collector():
        from plait.document import load
        from plait.session import Session

    settle_collector()
    workflow = load(options.file)
    snapshot = workflow.snapshot()
    with Session() as session:
        trusted = session.may_run_code(workflow, snapshot)
        findings = session.check(snapshot, given_parameters(options, snapshot), trusted=trusted)
    if options.json:
        print(json.dumps([asdict(problem) for problem in findings.problems], indent=2))
    else:
        for problem in findings.problems:
            print(plain(described(problem, snapshot)))
        if not findings.problems:
            print(f"{options.file}: no problems in {len(snapshot.nodes)} nodes")
    return UNUSABLE if findings.errors else DONE


def described(problem: Problem, snapshot: Snapshot) -> str:
    """A problem as one line that begins with its place."""
    node = snapshot.nodes.get(problem.node_id)
    place = [problem.node_id] if problem.node_id else []
    if node is not None and node.title and node.title != problem.node_id:
        place = [f"{problem.node_id} ({node.title})"]
    if problem.port or problem.parameter:
        place.append(problem.port or problem.parameter)
    if problem.position is not None:
        place.append(f"position {problem.position + 1}")
    prefix = f"{', '.join(place)}: " if place else ""
    return f"{problem.severity}: {prefix}{problem}"


def complain(problems: tuple[Problem, ...], snapshot: Snapshot) -> None:
    """Print problems where errors go."""
    for problem in problems:
        sys.stderr.write(f"{plain(described(problem, snapshot))}\n")
