"""`plait export`: a workflow as a Python program."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from plait.cli.command import Commands, add_command, add_file
from plait.cli.exits import DONE

if TYPE_CHECKING:
    import argparse


def register(commands: Commands) -> None:
    command = add_command(commands, "export", execute)
    add_file(command)
    command.add_argument("--to", type=Path, metavar="OUT", help="the file to write; paths count from its folder")


def execute(options: argparse.Namespace) -> int:
    from plait.document import load
    from plait.program import program
    from plait.registry import NodeRegistry

    workflow = load(options.file)
    text = program(workflow.snapshot(), NodeRegistry(), workflow.description)
    if options.to is None:
        sys.stdout.write(text)
        return DONE
    from plait.atomic import write_text
    from plait.cli.outputs import check_folder

    check_folder(options.to)
    write_text(options.to, text)
    print(f"Wrote {options.to}")
    return DONE
