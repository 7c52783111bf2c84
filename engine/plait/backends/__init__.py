"""Where tables are computed.

narwhals covers most of what a table node needs, on every backend. What it lacks stands here under our
own names, once for each backend; a node asks `backend_of(table)` for it.
"""

from plait.backends.backend import Backend
from plait.backends.dispatch import backend_of

__all__ = ["Backend", "backend_of"]
