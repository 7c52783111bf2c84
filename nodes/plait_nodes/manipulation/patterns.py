"""What is looked for in texts: the text itself, wildcards, or a regular expression."""

from __future__ import annotations

import re
from typing import Literal

from plait import ParameterError
from plait.formula.pattern import check_pattern

Matching = Literal["text", "wildcards", "regex"]
_WILDCARDS = {"*": "(?s:.*)", "?": "(?s:.)"}


def pattern_for(text: str, matching: Matching, *, whole: bool, ignore_case: bool, parameter: str) -> str:
    r"""The regular expression for what is looked for.

    Args:
        text: `*` stands for any characters and `?` for one of them, if wildcards are meant.
        matching: How the text is meant.
        whole: Whether the whole value must match.
        ignore_case: Whether capital and small letters are the same.
        parameter: The one that an error names.

    Raises:
        ParameterError: the text is no regular expression.
    """
    match matching:
        case "text":
            pattern = re.escape(text)
        case "wildcards":
            pattern = "".join(_WILDCARDS.get(sign, re.escape(sign)) for sign in text)
        case "regex":
            require_pattern(text, parameter=parameter)
            pattern = text
    pattern = rf"\A(?:{pattern})\z" if whole else pattern
    return f"(?i){pattern}" if ignore_case else pattern


def require_pattern(pattern: str, *, parameter: str) -> None:
    """Refuse a text that the engine can't take as a regular expression.

    Raises:
        ParameterError: says what is wrong with it.
    """
    if reason := check_pattern(pattern):
        raise ParameterError(f"The pattern '{pattern}' {reason}.", parameter=parameter)
