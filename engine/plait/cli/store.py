"""`plait store`: how large the store of results is, emptying it, and forgetting some of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from plait.cli.command import Commands, add_command, add_parameters, given_parameters
from plait.cli.exits import DONE

if TYPE_CHECKING:
    import argparse


def register(commands: Commands) -> None:
    command = add_command(commands, "store", execute)
    command.add_argument("action", choices=("size", "clear", "forget"))
    command.add_argument("file", nargs="?", type=Path, metavar="FILE", help="for forget: the workflow")
    command.add_argument(
        "nodes", nargs="*", metavar="NODE", help="for forget: the nodes whose results, and all behind them, go"
    )
    command.add_argument("--store", type=Path, metavar="DIR", help="its folder (default .plait, beside FILE if given)")
    add_parameters(command)


def execute(options: argparse.Namespace) -> int:
    from plait.errors import PlaitError
    from plait.store import Store

    if options.action == "forget" and not options.nodes:
        raise PlaitError("A workflow and at least one of its nodes are needed.", hint="plait store forget FILE NODE")
    folder = options.store or (options.file.resolve().parent if options.file else Path()) / ".plait"
    if not folder.is_dir():
        print(f"There is no store at {folder}.")
        return DONE
    if options.action == "forget":
        return _forget(options, folder)
    with Store(folder) as store:
        before = store.size()
        if options.action == "clear":
            store.clear()
            print(f"Cleared {readable(before)} from {folder}.")
        else:
            print(f"{readable(before)} in {folder}")
    return DONE


def _forget(options: argparse.Namespace, folder: Path) -> int:
    from plait.document import load
    from plait.session import Session

    snapshot = load(options.file).snapshot()
    with Session(store=folder) as session:
        meant = session.reset(snapshot, options.nodes, given_parameters(options, snapshot))
    print(f"Forgot the results of {', '.join(meant)}.")
    return DONE


def readable(size: int) -> str:
    """A number of bytes for people."""
    amount = float(size)
    for unit in ("B", "KiB", "MiB"):
        if amount < 1024:
            return f"{amount:.0f} {unit}" if unit == "B" else f"{amount:.1f} {unit}"
        amount /= 1024
    return f"{amount:.1f} GiB"
