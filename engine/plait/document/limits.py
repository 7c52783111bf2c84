"""How large a document may be; looked at before it is parsed."""

from __future__ import annotations

MAX_BYTES = 64 * 2**20
"""Of a document."""
MAX_REPORT_BYTES = 256 * 2**20
"""Of an HTML report that holds one."""
MAX_DEPTH = 64
"""Of lists and objects within each other."""
MAX_VALUES = 3_000_000
"""Of everything together; a parsed value takes far more memory than its text."""
MAX_NODES = 100_000
MAX_TEXT = 4 * 2**20
"""Of one text, in bytes."""
MAX_NUMBER = 1_000
"""Of one number, in characters."""

SMALLEST_INTEGER = -(2**63)
LARGEST_INTEGER = 2**63 - 1
