"""A worker process: `python -P -m plait.workshop DESCRIPTOR`."""

from __future__ import annotations

from plait.workers.main import main

from .kinds import handler_of

if __name__ == "__main__":
    main(handler_of)
