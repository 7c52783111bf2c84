"""Offers what a window that crashed left behind."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from plait.errors import PlaitError

from .language import tr

if TYPE_CHECKING:
    from .files.journal import LostWork
    from .notice_bar import NoticeBar
    from .studio import Studio


def offer_lost_work(studio: Studio, notice: NoticeBar) -> None:
    """Ask about the newest of it, and when that is answered about the next."""
    found = studio.journal.lost_work()
    if not found:
        return
    work = found[0]
    when = datetime.fromtimestamp(work.written).strftime(tr("%H:%M on %d %B", "a moment for strftime"))
    text = tr("“{name}” was not saved when Plait stopped. It is as it was at {when}.", name=work.name, when=when)
    answers = {
        tr("Recover"): partial(_recover, studio, notice, work),
        tr("Discard"): partial(_discard, studio, notice, work),
    }
    notice.ask(text, answers)


def _recover(studio: Studio, notice: NoticeBar, work: LostWork) -> None:
    try:
        studio.file.recover(work)
    except PlaitError as error:
        notice.fail(tr("“{name}” can't be recovered: {error}", name=work.name, error=error))
        return
    # This window's own journal has it before the old one goes.
    studio.autosave.flush()
    studio.journal.discard(work)


def _discard(studio: Studio, notice: NoticeBar, work: LostWork) -> None:
    studio.journal.discard(work)
    offer_lost_work(studio, notice)
