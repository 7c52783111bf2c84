"""How large a formula may be.

They hold before anything is worked out, so a formula from an unknown file costs next to nothing.
"""

from __future__ import annotations

MAX_TEXT = 10_000
"""Characters of a formula."""
MAX_NESTING = 40
"""Parentheses, calls and signs inside one another."""
MAX_DEPTH = 100
"""Levels of the syntax tree; each condition of a choice is one."""
MAX_NODES = 1_000
"""Values, columns, operators and calls together."""
MAX_STEPS = 2_000
"""The same in the expression that is worked out, where some operations need a part several times."""
MAX_INTEGER = 2**63 - 1
"""The largest whole number, and the smallest is one further from zero."""
MAX_DIGITS = 400
"""Characters of one number."""
MAX_PATTERN = 1_000
"""Characters of a regular expression."""
MAX_WIDTH = 1_000
"""Characters to which a text may be filled up."""
MAX_GROWTH = 1_000
"""How many times longer than its text a chain of replacements may get."""
