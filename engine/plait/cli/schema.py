"""`plait schema`: the JSON Schema of workflow files, for editors and other programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from plait.cli.command import Commands, add_command
from plait.cli.exits import DONE

if TYPE_CHECKING:
    import argparse


def register(commands: Commands) -> None:
    add_command(commands, "schema", execute)


def execute(options: argparse.Namespace) -> int:
    from plait.document import json_schema

    print(json.dumps(json_schema(), indent=2))
    return DONE
