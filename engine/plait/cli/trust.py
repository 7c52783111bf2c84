"""`plait trust`: which workflow files may run the code that stands in them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from plait.cli.command import Commands, add_command
from plait.cli.exits import DONE, UNUSABLE
from plait.cli.terminal import plain

if TYPE_CHECKING:
    import argparse

    from plait.trust import TrustList


def register(commands: Commands) -> None:
    command = add_command(commands, "trust", execute)
    command.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help="a workflow (.json), or a report with one inside"
    )
    command.add_argument("--remove", action="store_true", help="trust these files no more")
    command.add_argument("--list", action="store_true", help="list the files that are trusted")


def execute(options: argparse.Namespace) -> int:
    from plait.errors import PlaitError
    from plait.trust import TrustList

    known = TrustList()
    if not options.files and not options.list:
        raise PlaitError("Which file is meant?", hint="plait trust FILE, or plait trust --list.")
    if options.remove:
        for file in options.files:
            was_trusted = known.remove(file)
            print(plain(f"{file}: {'not trusted any more' if was_trusted else 'was not trusted'}"))
    else:
        for file in options.files:
            if not _trust(file, known):
                return UNUSABLE
    if options.list:
        _show(known)
    return DONE


def _trust(file: Path, known: TrustList) -> bool:
    """Trust a file with those of its components, and say which of their nodes run code."""
    from plait.document import load
    from plait.session import Session
    from plait.trust import code_nodes

    workflow = load(file)
    with Session() as session:
        snapshot = workflow.snapshot()
        code = code_nodes(session.expand(snapshot), session.registry)
        inside = session.files_inside(snapshot)
    if workflow.digest != known.add(file):
        known.remove(file)
        print(plain(f"{file}: it was changed meanwhile; look at it and try again"))
        return False
    for path in inside:
        known.add(path)
    names = ", ".join(code)
    print(plain(f"{file}: trusted; {f'these nodes run code: {names}' if code else 'no node of it runs code'}"))
    for path in inside:
        print(plain(f"  with its component {path}"))
    return True


def _show(known: TrustList) -> None:
    files = known.files()
    for digest, path in files.items():
        print(plain(f"{digest[:16]}  {path}{_since_changed(Path(path), digest)}"))
    if not files:
        print("No file is trusted.")


def _since_changed(path: Path, digest: str) -> str:
    from plait.errors import DocumentError
    from plait.trust import digest_of

    try:
        return "" if digest_of(path) == digest else " (changed since, and not trusted any more)"
    except DocumentError:
        return " (not there any more)"
