"""Read the Parquet files whose paths come from standard input, and say of each how it went, as JSON lines.

A program of its own: such files are made to crash their reader.
"""

from __future__ import annotations

import json
import sys

from plait import DataError
from plait.arguments import arguments_of
from plait.table import collect
from plait_nodes.io.parquet_reader import parquet_reader


def outcome(path: str) -> str:
    arguments = arguments_of(parquet_reader, {"path": path}, None)
    try:
        collect(parquet_reader(**arguments))
    except Exception as error:  # noqa: BLE001 - that is the question
        assert parquet_reader.explain is not None
        explained = parquet_reader.explain(error, arguments)
        is_named = isinstance(explained, DataError) and explained.file == path and path in explained.message
        return "refused" if is_named else f"{type(error).__name__}: {error}"
    return "read"


if __name__ == "__main__":
    for line in sys.stdin:
        name = line.rstrip("\n")
        sys.stdout.write(json.dumps([name, outcome(name)]) + "\n")
        sys.stdout.flush()
