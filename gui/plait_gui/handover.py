"""What a window leaves to the one that takes its place, because the language is another one now."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from plait.record import record

from .files.folders import unsaved_store

if TYPE_CHECKING:
    from pathlib import Path

    from .studio import Studio


@record
class Handover:
    """The workflow that was open. What was unsaved of it is in the journal, as after a crash."""

    file: Path | None
    session: str
    """Of the window before."""
    is_saved: bool
    is_trusted: bool
    """Whether the user has said that nodes may run the code that stands in the workflow."""


def leave(studio: Studio) -> Handover:
    """Write down what is unsaved, so that another window can go on with it.

    Raises:
        DocumentError: a node holds what no document can.
        OSError: the journal can't be written.
    """
    studio.autosave.flush()
    if not studio.file.is_saved:
        studio.journal.write(studio.file.entry())
    return Handover(studio.file.path, studio.journal.session, studio.file.is_saved, studio.draft.is_trusted)


def take(studio: Studio, handover: Handover) -> None:
    """Go on with what another window has left; a studio that has not been opened yet is opened.

    Raises:
        DocumentError: the file can't be read any more, or the journal.
    """
    # Results of a workflow that has no file yet are in a folder of the window.
    with suppress(OSError):
        unsaved_store(handover.session).rename(unsaved_store(studio.journal.session))
    studio.open()
    if handover.is_saved and handover.file is not None:
        studio.file.open(handover.file)
    for work in studio.journal.lost_work():
        if work.session == handover.session and not handover.is_saved:
            studio.file.recover(work)
            # The journal of this window has it before that of the other one goes.
            studio.journal.write(studio.file.entry())
            studio.journal.discard(work)
    studio.draft.is_trusted = handover.is_trusted
