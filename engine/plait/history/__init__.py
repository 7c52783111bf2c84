"""The runs of a workflow that are over: what they were made of, and what differs between two of them."""

from __future__ import annotations

from plait.history.changes import Change, changes
from plait.history.comparison import Verdict, compared
from plait.history.history import History
from plait.history.past_run import PastNode, PastPort, PastRun, past_run

__all__ = ["Change", "History", "PastNode", "PastPort", "PastRun", "Verdict", "changes", "compared", "past_run"]
