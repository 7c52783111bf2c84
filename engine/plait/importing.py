"""Large libraries that nodes import when they are called, one thread at a time."""

from __future__ import annotations

import sys
from importlib import import_module
from threading import RLock

_one_at_a_time = RLock()


def import_alone(*names: str) -> None:
    """Import modules while no other thread is in here; a function calls it before it imports from them itself.

    The modules of a large library import each other. When two threads enter such a circle at different places, each
    waits for the other, and Python breaks the tie by handing one of them a module that is not complete: that import
    fails with "cannot import name … from partially initialized module". Nodes run in threads, and many import their
    library only when they are called, so they would meet that on a first run.

    Args:
        names: Such as `sklearn.linear_model`.

    Raises:
        ImportError: a module can't be imported.
    """
    if all(map(_is_complete, names)):
        return
    with _one_at_a_time:
        for name in names:
            import_module(name)


def _is_complete(name: str) -> bool:
    module = sys.modules.get(name)
    # Set by the import system while the module's code runs.
    return module is not None and not getattr(module.__spec__, "_initializing", False)
