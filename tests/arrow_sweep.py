"""Read the Arrow files whose paths come from standard input, and say of each how it went, as JSON lines.

A program of its own: such files are made to crash their reader.
"""

from __future__ import annotations

import json
import resource
import sys

from io_files import read
from plait import DataError
from plait_nodes.io.arrow_reader import arrow_reader


def outcome(path: str) -> str:
    try:
        read(arrow_reader, path=path)
    except Exception as error:  # noqa: BLE001 - that is the question
        is_named = isinstance(error, DataError) and error.file == path and path in error.message
        return "refused" if is_named else f"{type(error).__name__}: {error}"
    return "read"


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (8 * 2**30, 8 * 2**30))
    for line in sys.stdin:
        name = line.rstrip("\n")
        sys.stdout.write(json.dumps([name, outcome(name)]) + "\n")
        sys.stdout.flush()
