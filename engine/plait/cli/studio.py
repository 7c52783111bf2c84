"""`plait studio`: open the window."""

from __future__ import annotations

import importlib
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from plait.cli.command import Commands, add_command
from plait.errors import MissingExtraError

if TYPE_CHECKING:
    import argparse

LANGUAGES = ("system", "en", "de")


def register(commands: Commands) -> None:
    command = add_command(commands, "studio", execute)
    command.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a workflow (.json)")
    command.add_argument(
        "--language", choices=LANGUAGES, default="", help="of this window (default: as in its settings)"
    )


def execute(options: argparse.Namespace) -> int:
    if find_spec("plait_gui") is None or find_spec("PySide6") is None:
        raise MissingExtraError("gui", subject="The studio")
    # The engine knows no window; this is the one door to it, and it opens by name.
    app = importlib.import_module("plait_gui.app")
    code: int = app.main(options.file, options.language)
    return code
