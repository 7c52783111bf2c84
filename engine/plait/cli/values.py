"""What the options of `plait run` may be."""

from __future__ import annotations

import json
from argparse import ArgumentTypeError
from pathlib import Path
from typing import Any

from plait.cli.command import name_and_value

REPORT_ENDINGS = (".html", ".htm")
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_UNITS = {"": 1, "b": 1} | {
    name: base**power
    for power, letter in enumerate("kmgt", start=1)
    for name, base in ((f"{letter}ib", 1024), (letter, 1024), (f"{letter}b", 1000))
}


def node_parameter(text: str) -> tuple[tuple[str, str], Any]:
    """`node.param=json` as ((node, parameter), value)."""
    name, value = name_and_value(text)
    node_id, dot, parameter = name.partition(".")
    if not dot or not node_id or not parameter:
        raise ArgumentTypeError(f"'{name}' should look like NODE.PARAM")
    try:
        return (node_id, parameter), json.loads(value)
    except json.JSONDecodeError:
        raise ArgumentTypeError(f"'{value}' is no JSON; a text needs quotes: --set '{name}=\"{value}\"'") from None
    except RecursionError:
        raise ArgumentTypeError(f"the value of '{name}' is nested too deeply") from None


def port_and_path(text: str) -> tuple[tuple[str, str], Path]:
    """`node.port=path` as ((node, port), path)."""
    name, value = name_and_value(text)
    node_id, dot, port = name.partition(".")
    if not dot or not node_id or not port or not value:
        raise ArgumentTypeError(f"'{text}' should look like NODE.PORT=PATH")
    return (node_id, port), Path(value)


def report_path(text: str) -> Path:
    """A path that a workflow can be loaded from again."""
    path = Path(text)
    if path.suffix.lower() not in REPORT_ENDINGS:
        raise ArgumentTypeError(f"'{text}' should end with .html")
    return path


def seconds(text: str) -> float:
    """A number of seconds above 0."""
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < float("inf"):
        raise ArgumentTypeError(f"'{text}' should be a number of seconds, such as 90 or 0.5")
    return number


def size(text: str) -> int:
    """A number of bytes, or of a unit such as `2GiB`, `512 MB` or `1.5g`."""
    number = text.strip().rstrip(_LETTERS).rstrip()
    unit = text.strip()[len(number) :].strip().lower()
    factor = _UNITS.get(unit)
    try:
        found = int(float(number) * factor) if factor is not None else 0
    except (ValueError, OverflowError):
        found = 0
    if found < 1:
        raise ArgumentTypeError(f"'{text}' should be a size such as 2GiB, 512MB or 1000000")
    return found


def positive(text: str) -> int:
    """A whole number from 1."""
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise ArgumentTypeError(f"'{text}' should be a whole number from 1")
    return number
