"""Text on a terminal: whatever comes from files, data or plugins must not steer it."""

from __future__ import annotations

import re

# Control characters and those that change the direction of writing; line ends and tabs are harmless.
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def plain(text: str) -> str:
    """The text with everything that a terminal would obey written out, such as `\\x1b`."""
    return _STEERING.sub(lambda found: ascii(found[0])[1:-1], text)
