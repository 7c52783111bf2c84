"""`plait`: finds the command and calls it."""

from __future__ import annotations

import argparse
import os
import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING

from plait import __version__
from plait.cli.command import SUMMARIES
from plait.cli.exits import BAD_COMMAND, DONE, INTERRUPTED, UNUSABLE
from plait.cli.terminal import plain
from plait.errors import DocumentError, PlaitError, UntrustedError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait.cli.command import Commands


def parser(chosen: str = "") -> argparse.ArgumentParser:
    """The parser of the command line; only the chosen command is imported, and only it knows its options."""
    top = argparse.ArgumentParser(
        prog="plait",
        description="Visual, node-based workflows for data and deep learning.",
        epilog="`plait COMMAND --help` explains a command.",
    )
    top.add_argument("--version", action="version", version=f"plait {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, summary in SUMMARIES.items():
        if name == chosen:
            _register(name, commands)
        else:
            commands.add_parser(name, help=summary)
    if chosen not in SUMMARIES:
        _register(chosen, commands)
    return top


def _register(name: str, commands: Commands) -> None:
    """Import a command and let it describe its options; a name that is none is left to the parser."""
    match name:
        case "run":
            from plait.cli.run import register
        case "check":
            from plait.cli.check import register
        case "show":
            from plait.cli.show import register
        case "export":
            from plait.cli.export import register
        case "nodes":
            from plait.cli.nodes import register
        case "node":
            from plait.cli.node import register
        case "new-node":
            from plait.cli.new_node import register
        case "schema":
            from plait.cli.schema import register
        case "store":
            from plait.cli.store import register
        case "trust":
            from plait.cli.trust import register
        case "studio":
            from plait.cli.studio import register
        case "serve":
            from plait.cli.serve import register
        case _:
            return
    register(commands)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    # No option before the command takes a value, so the command is the first that is no option.
    options = parser(next((each for each in given if not each.startswith("-")), "")).parse_args(given)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A terminal that has no sign for something shows its number; nobody's run ends because of it.
            stream.reconfigure(errors="backslashreplace")
    # pydantic would look at everything that is installed for plugins of its own, at every start; whoever has one that
    # matters here sets the variable.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    try:
        code: int = options.execute(options)
    except (DocumentError, UntrustedError) as error:
        return _complain(str(error), UNUSABLE)
    except PlaitError as error:
        return _complain(str(error), BAD_COMMAND)
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            # Whoever read our output has gone; Python would complain once more when it closes the stream.
            sys.stdout = None
            return DONE
        place = f"'{error.filename}': " if error.filename else ""
        return _complain(f"{place}{error.strerror or error}.", BAD_COMMAND)
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _complain(text: str, code: int) -> int:
    sys.stderr.write(f"plait: {plain(text)}\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
