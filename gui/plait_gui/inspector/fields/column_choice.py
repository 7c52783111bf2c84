"""What a choice of columns means, in whichever of its JSON forms it comes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from plait_gui.column_kinds import family_word, fits
from plait_gui.language import counted, tr

if TYPE_CHECKING:
    from collections.abc import Mapping


def chosen_of(value: Any, columns: Mapping[str, str]) -> list[str]:  # noqa: ANN401
    """The names that a choice means among these columns; listed names count even where there is no such column."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [str(name) for name in value]
    rule = value if isinstance(value, dict) else {}
    if "names" in rule and rule["names"] is not None:
        return [str(name) for name in rule["names"]]
    pattern = str(rule.get("pattern", ""))
    if not is_pattern(pattern):
        return []
    contains = re.compile(pattern).search
    without = rule.get("except", [])
    return [
        name
        for name, dtype in columns.items()
        if name not in without and fits(dtype, rule.get("types", "any")) and contains(name)
    ]


def is_pattern(text: str) -> bool:
    """Whether a text is a regular expression."""
    try:
        re.compile(text)
    except re.error:
        return False
    return True


def described(value: Any) -> str:  # noqa: ANN401
    """A choice in words, where the columns are not known."""
    if isinstance(value, str | list):
        count = len(chosen_of(value, {}))
        return counted("{n} column", "{n} columns", count, n=count)
    rule = value if isinstance(value, dict) else {}
    types = rule.get("types", "any")
    words = tr("all columns") if types == "any" else tr("all {types} columns", types=family_word(types))
    if rule.get("pattern"):
        words += tr(" with {pattern}", pattern=rule["pattern"])
    if rule.get("except"):
        words += tr(" but {n}", n=len(rule["except"]))
    return words
