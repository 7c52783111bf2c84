"""How a process came to its end, in words."""

from __future__ import annotations

import signal

LOST = 113
"""The exit code of a worker that can't tell anybody what it has made."""

_SAID = {
    "SIGSEGV": "it used memory that is not its own",
    "SIGBUS": "it used memory that is not there (bus error)",
    "SIGABRT": "it aborted itself",
    "SIGFPE": "it calculated something impossible",
    "SIGILL": "it ran into something that is no instruction",
    "SIGKILL": "it was killed",
    "SIGTERM": "it was asked to terminate",
}
_HINTS = {
    "SIGSEGV": "A library that the node uses is at fault, or its calls went too deep; the log has what it last said.",
    "SIGABRT": "A library that the node uses gave up; the log has what it last said.",
    "SIGKILL": "Memory may have run out: give the node fewer rows, or set a memory limit to see how much it takes.",
}


def in_words(code: int | None) -> tuple[str, str]:
    """What to say of a node whose process ended with this exit code (of a signal if negative), and what to do.

    None stands for a process that lives and no longer answers.
    """
    if code is None or code == LOST:
        return "Its process closed the connection to the run.", "A node must leave files alone that it did not open."
    if code < 0:
        name = _name(-code)
        what = _SAID.get(name, "it was ended")
        return f"Its process was ended by signal {-code} ({name}): {what}.", _HINTS.get(name, "")
    before = " before the node had given a result" if code == 0 else ""
    return f"Its process ended with exit code {code}{before}.", "A node must return, never end its process."


def _name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
