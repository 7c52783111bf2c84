"""Whether nodes of the open workflow may run the code that stands in it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from .language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .notice_bar import NoticeBar
    from .studio import Studio


class Trusting(QObject):
    """Asks before such a node runs for the first time, and trusts the file again whenever it was saved from here."""

    def __init__(self, studio: Studio, notice: NoticeBar, show: Callable[[str], None]) -> None:
        super().__init__(studio)
        self._studio, self._notice, self._show = studio, notice, show
        self._is_trusted = False
        """Whether there is code, and it may run, as far as the engine knows."""
        studio.running.trust_wanted.connect(self.ask)
        studio.checking.answered.connect(self._learn)
        studio.editor.loaded.connect(self._begin_anew)
        studio.file.saved.connect(self._trust_file)

    def ask(self, node_ids: Sequence[str], again: Callable[[], None]) -> None:
        """Ask whether these nodes may run their code; if so, the run is begun again."""
        editor = self._studio.editor
        first = node_ids[0]
        title = editor.title_at(first)
        if len(node_ids) > 1:
            title = tr("“{title}” and {n} more", title=title, n=len(node_ids) - 1)
        else:
            title = tr("“{title}”", title=title)
        self._notice.ask(
            tr(
                "{title} would run code that stands in this workflow. Code can do whatever you can: run it only "
                "if you know what it does.",
                title=title,
            ),
            {tr("Trust and run"): partial(self._allow, again), tr("Show the code"): partial(self._show, first)},
        )

    def _allow(self, again: Callable[[], None]) -> None:
        self._studio.draft.is_trusted = self._is_trusted = True
        if self._studio.file.is_saved:
            self._trust_file()
        self._studio.checking.soon()
        again()

    def _learn(self, answer: dict[str, Any]) -> None:
        self._is_trusted = bool(answer["trusted"] and answer["code"])

    def _begin_anew(self) -> None:
        self._is_trusted = False

    def _trust_file(self) -> None:
        """The bytes of the file are those that the user knows: what was trusted before is so again."""
        if self._is_trusted and self._studio.file.path is not None:
            reply = self._studio.link.ask("trust", **self._studio.draft.request())
            reply.failed.connect(lambda failure: self._notice.fail(str(failure)))
