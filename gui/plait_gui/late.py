"""Libraries that are imported when something of them is used for the first time, and not while the window starts."""

from __future__ import annotations

from importlib import import_module


class Late:
    """Stands for a module.

    The window is there before tables and figures are; what only these need would make every start longer. Type checkers
    are told the real module.

    Args:
        name: Of the module.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> object:
        found: object = getattr(import_module(self._name), name)
        if not name.startswith("__"):
            # The next time it is found at once.
            self.__dict__[name] = found
        return found
