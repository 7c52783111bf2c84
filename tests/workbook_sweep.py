"""Read all sheets of the workbooks whose paths come from standard input, and say of each how it went, as JSON lines.

A program of its own, with little memory: such files are made to crash their reader or to fill it.
"""

from __future__ import annotations

import json
import resource
import sys
import time

from io_files import read
from plait import DataError
from plait_nodes.io.excel_reader import excel_reader


def outcome(path: str) -> str:
    try:
        for sheet in range(1, 50):
            read(excel_reader, path=path, sheet=str(sheet))
    except Exception as error:  # noqa: BLE001 - that is the question
        if "has no sheet" in str(error):
            return "read"
        is_named = isinstance(error, DataError) and error.file == path and path in error.message
        return "refused" if is_named else f"{type(error).__name__}: {error}"
    return "read"


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (4 * 2**30, 4 * 2**30))
    for line in sys.stdin:
        name = line.rstrip("\n")
        began, before = time.monotonic(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        said = outcome(name)
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        sys.stdout.write(json.dumps([name, said, time.monotonic() - began, grown]) + "\n")
        sys.stdout.flush()
