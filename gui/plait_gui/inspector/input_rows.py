"""The first rows of the tables that enter nodes, for fields that show what comes of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl
from PySide6.QtCore import QObject, Signal

from plait.errors import DataError, DocumentError
from plait_gui.errand import Errand
from plait_gui.language import tr

if TYPE_CHECKING:
    from plait_gui.draft import Draft
    from plait_gui.editor import Editor
    from plait_gui.engine_link import EngineLink

ROWS = 200


class InputRows(QObject):
    """Asks the engine once for each table, and again when something above it was edited."""

    changed = Signal()
    """The rows of a table have come."""

    def __init__(
        self,
        editor: Editor,
        link: EngineLink,
        draft: Draft,
        parent: QObject | None = None,
        *,
        reader: str = "inspector",
    ) -> None:
        super().__init__(parent)
        self._editor, self._link, self._draft = editor, link, draft
        self._reader = reader
        """Who reads the rows: of several previews for the same one the engine works out only the last."""
        self._place: tuple[str, str] = ("", "")
        """The output port that was last asked for."""
        self._made_of: object = None
        """The nodes and connections that its rows come from."""
        self._frame: pl.DataFrame | None = None
        self.is_preview = False
        """Whether the rows were worked out for the eye, because there is no result yet."""
        self._asked = 0
        # The engine keeps its files only for a while.
        self._reading = Errand(self)
        self._reading.done.connect(self._keep)
        self._reading.failed.connect(lambda _: self._miss())

    def into(self, node_id: str, port: str) -> pl.DataFrame | None:
        """The first rows of the table that enters a port; None as long as nobody knows them."""
        into = self._editor.workflow.topology.into(node_id)
        source = next((each for each in into if each.target_port == port), None)
        return self.at(source.source, source.source_port) if source is not None else None

    def at(self, node_id: str, port: str) -> pl.DataFrame | None:
        """The first rows of the table at an output port; None as long as nobody knows them."""
        if self._editor.level.loop:
            return None
        place = (node_id, port)
        made_of = self._above(node_id)
        if place != self._place or made_of != self._made_of:
            self._place, self._made_of, self._frame = place, made_of, None
            self._reading.stop()
            self._ask("value", rows=ROWS)
        return self._frame

    def _above(self, node_id: str) -> object:
        workflow = self._editor.workflow
        above = {*workflow.topology.ancestors_of([node_id]), node_id}
        nodes = {each: (workflow.node(each).type_id, dict(workflow.node(each).params)) for each in above}
        return nodes, [each for each in workflow.topology.connections if each.target in above]

    def _ask(self, what: str, **more: object) -> None:
        try:
            request = self._draft.request()
        except DocumentError:
            # The problems list says what it is; there is just nothing to be seen here.
            return
        node_id, port = self._place
        reply = self._link.ask(what, **request, node=self._editor.level.path_of(node_id), port=port, **more)
        self._asked = number = reply.number
        reply.finished.connect(lambda answer: self._take(answer) if number == self._asked else None)
        reply.failed.connect(lambda _: self._miss() if number == self._asked else None)

    def _take(self, answer: dict[str, Any]) -> None:
        if answer["kind"] == "table":
            path = Path(answer["path"])
            self.is_preview = "exact" in answer
            self._reading.begin(lambda: first_rows(path))
        else:
            self._ask("preview", rows=ROWS, **{"for": self._reader})

    def _keep(self, frame: pl.DataFrame) -> None:
        self._frame = frame
        self.changed.emit()

    def _miss(self) -> None:
        """Without rows there is no preview; the next look asks again."""
        self._place = ("", "")


def first_rows(path: Path) -> pl.DataFrame:
    """The first rows of a stored table.

    Raises:
        DataError: the file can't be read.
    """
    try:
        return pl.scan_ipc(path, glob=False).head(ROWS).collect()
    except (OSError, pl.exceptions.PolarsError) as error:
        raise DataError(tr("The first rows can't be read."), hint=str(error).partition("\n")[0]) from None
