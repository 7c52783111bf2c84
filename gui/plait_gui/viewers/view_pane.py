"""Figures, models and metrics of one node."""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from plait.errors import DocumentError, PlaitError
from plait.figure import Figure
from plait_gui.language import tr
from plait_gui.message_words import message_text
from plait_gui.node_words import port_name
from plait_gui.theme import set_look

from .facts_view import FactsView, facts_of_metrics, facts_of_model, facts_of_value
from .figure_view import FigureView
from .input_port import table_before
from .live_curve import LiveCurve
from .message_page import INSIDE_A_LOOP, MessagePage
from .node_settings import NodeSettings
from .view_header import ViewHeader

if TYPE_CHECKING:
    from plait_gui.draft import Draft
    from plait_gui.editor import Editor
    from plait_gui.engine_link import EngineLink
    from plait_gui.progress_history import ProgressHistory
    from plait_gui.reply import EngineFailure
    from plait_gui.theme import Appearance

    from .drawing_library import DrawingLibrary
    from .linked_rows import LinkedRows
    from .seen_rows import Numbers

_SHOWN = ("figure", "metrics", "model", "value")
"""Kinds of answers that something can be shown of."""
TRAINING = "training so far"
"""Stands for a port where the course of a training is shown; no port has such a name."""
_SIDE = " beside "
"""Stands between a port and the title of a figure that can be looked at beside that of the port."""
PAUSE = 60
"""Milliseconds without a change before the engine is asked."""
PATIENCE = 250
"""Milliseconds that what was shown before stays, so that nothing flickers."""


class ViewPane(QWidget):
    """One tab for each output port that carries something else than a table."""

    run_wanted = Signal(str)
    """A gesture has changed a parameter of a node."""
    refused = Signal(str)
    """A gesture can't change its parameter, and why."""
    gone = Signal()
    """The node that was shown is no longer there."""
    keep_wanted = Signal()
    """It is to stay open, or to be closed if it does already."""

    def __init__(
        self,
        editor: Editor,
        appearance: Appearance,
        link: EngineLink,
        draft: Draft,
        library: DrawingLibrary,
        history: ProgressHistory,
        linked: LinkedRows,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_look(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("View"))
        self._editor, self._appearance, self._link, self._draft = editor, appearance, link, draft
        self._library, self._history, self._linked = library, history, linked
        self._node_id = ""
        self._asked = 0
        self._is_closed = False
        self._awaits_run = False
        """Whether the node was changed by a gesture and is being run, so that its old figure stays until then."""
        self._shown_tab = ""
        """The tab to which the answer belongs."""
        self._answer: dict[str, Any] = {}
        """What is shown, as the engine gave it."""
        self.stack = QStackedWidget()
        self.message = MessagePage()
        self.stack.addWidget(self.message)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.header = ViewHeader(appearance)
        self.tabs, self.bar = self.header.tabs, self.header.bar
        self.bar.clear_wanted.connect(self._clear)
        self.header.keep_wanted.connect(self.keep_wanted)
        layout.addWidget(self.header)
        rule = QFrame()
        set_look(rule, "rule")
        layout.addWidget(rule)
        layout.addWidget(self.stack, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._ask)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(
            lambda: self._say(tr("{title} is being read…", title=self._editor.title(self._node_id)), "")
        )
        self.tabs.currentChanged.connect(self._change)
        history.changed.connect(self._follow_history)
        linked.changed.connect(self._pause.start)
        linked.pointed.connect(self._point_at)
        editor.statuses.changed.connect(self._follow_status)
        editor.findings.changed.connect(self._pause.start)
        self.show_nothing()

    @property
    def node_id(self) -> str:
        """The node whose results are shown; empty if there is none."""
        return self._node_id

    @property
    def port(self) -> str:
        return self.tab.partition(_SIDE)[0]

    @property
    def tab(self) -> str:
        """The port, and what is looked at beside its figure."""
        return str(self.tabs.tabData(self.tabs.currentIndex()) or "")

    @property
    def figure_view(self) -> FigureView | None:
        """The figure that is shown, if there is one."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, FigureView) else None

    def close_view(self) -> None:
        """Ask for nothing more."""
        self._is_closed = True
        self._asked = 0
        self._pause.stop()
        self._patience.stop()

    def stop_waiting(self) -> None:
        """The run that a gesture wanted does not come; say how the node stands."""
        if self._awaits_run:
            self._awaits_run = False
            self._pause.start()

    def show_nothing(self) -> None:
        """Forget the node; what was asked of it is no longer wanted."""
        self._node_id = ""
        self._asked = 0
        self._awaits_run = False
        self._pause.stop()
        self._patience.stop()
        self._fill_tabs(())
        self._say(tr("No view is shown."), tr("Select a node that gives a figure, a model or metrics."))

    def has_views(self, node_id: str) -> bool:
        """Whether there is something that can be shown of a node."""
        return bool(self._ports_of(node_id))

    def show_node(self, node_id: str, tab: str = "") -> None:
        """Show another node, from the tab of this name on if it has it."""
        ports = self._ports_of(node_id)
        if not ports or node_id == self._node_id:
            return
        self._node_id = node_id
        self._awaits_run = False
        self._fill_tabs(ports)
        tabs = [self.tabs.tabData(index) for index in range(self.tabs.count())]
        if tab in tabs:
            self.tabs.blockSignals(True)
            self.tabs.setCurrentIndex(tabs.index(tab))
            self.tabs.blockSignals(False)
        self._change()

    def _ports_of(self, node_id: str) -> tuple[str, ...]:
        ports = self._other_ports(node_id)
        return ports or ((TRAINING,) if node_id and self._has_course(node_id) else ())

    def _other_ports(self, node_id: str) -> tuple[str, ...]:
        node_type = self._editor.node_type(node_id) if node_id else None
        if node_type is None:
            return ()
        ports = [port for port in node_type.outputs if not port.type.is_table]
        # What is drawn comes first.
        return tuple(port.name for port in sorted(ports, key=lambda port: port.type.name != "Figure"))

    def _fill_tabs(self, ports: tuple[str, ...]) -> None:
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        title = self._editor.title(self._node_id) if self._node_id else tr("Views")
        # The first tab bears the name of the node, and those beside it need not.
        named = not {"out", "figure"}.isdisjoint(ports)
        node_type = self._editor.node_type(self._node_id)
        for name in ports or ("",):
            if name == TRAINING:
                continue
            words = port_name(node_type, name).replace("_", " ")
            rest = f"{words[:1].upper()}{words[1:]}" if named or self.tabs.count() else f"{title} · {words}"
            text = title if len(ports) <= 1 or name in ("out", "figure") else rest
            self.tabs.setTabData(self.tabs.addTab(text), name)
        self._offer_training()
        self.tabs.blockSignals(False)

    def _offer_training(self) -> None:
        """Put a tab behind the others, once there is something to be seen of a training."""
        known = [self.tabs.tabData(index) for index in range(self.tabs.count())]
        if self._has_course(self._node_id) and TRAINING not in known:
            self.tabs.setTabData(self.tabs.addTab(tr("Training")), TRAINING)

    def _has_course(self, node_id: str) -> bool:
        """Whether a node has told numbers while it was at work."""
        return bool(self._history.of(self._editor.level.path_of(node_id)))

    def _follow_history(self, path: str) -> None:
        node_id = self._editor.level.shown(path)
        if not node_id or self._editor.level.path_of(node_id) != path:
            return
        if node_id != self._node_id:
            return
        self._offer_training()
        if self._editor.statuses.of(node_id).status == "running" and self._has_course(node_id) and not self._awaits_run:
            self._show_training()

    def _show_training(self) -> None:
        shown = self.stack.currentWidget()
        if not isinstance(shown, LiveCurve) or shown.node_id != self._node_id:
            self._patience.stop()
            self._answer = {}
            self._show(LiveCurve(self._history, self._editor, self._node_id, self._appearance))

    def _follow_status(self, node_id: str) -> None:
        if node_id != self._node_id:
            return
        status = self._editor.statuses.of(node_id).status
        if status in ("failed", "skipped", "idle"):
            self._awaits_run = False
        if status not in ("queued", "running"):
            self._pause.start()

    def _change(self) -> None:
        """Another node or port is to be shown."""
        self._patience.start()
        self._ask()

    def _ask(self) -> None:
        if self._node_id and self._node_id not in self._editor.workflow.nodes:
            self.show_nothing()
            self.gone.emit()
        if not self._node_id or not self.port or self._is_closed:
            return
        if self.port == TRAINING:
            self._asked = 0
            self._show_training()
            return
        if self._linked.is_settling(self._node_id) and self.figure_view is not None:
            # What is chosen elsewhere is about to change; this is asked for when that is known.
            return
        if self._editor.level.loop:
            self._patience.stop()
            self._say(*map(tr, INSIDE_A_LOOP))
            return
        try:
            request = self._draft.request()
        except DocumentError as error:
            self._say(tr("The view can't be shown."), message_text(str(error)))
            return
        path_of = self._editor.level.path_of
        origin = self._linked.origin_for(self._node_id)
        linked = {"linked_to": path_of(origin)} if origin else {}
        reply = self._link.ask("value", **request, **linked, node=path_of(self._node_id), port=self.port)
        self._asked = number = reply.number
        reply.finished.connect(lambda answer: self._take(answer) if number == self._asked else None)
        reply.failed.connect(lambda failure: self._miss(failure) if number == self._asked else None)

    def _take(self, answer: dict[str, Any]) -> None:
        self._patience.stop()
        if answer == self._answer and self.tab == self._shown_tab and self.stack.currentWidget() is not self.message:
            # A check found nothing new: what is shown stays, with whatever was selected in it.
            if self.figure_view is not None and not self._linked.is_settling(self._node_id):
                self.figure_view.pane.point_at(None)
            return
        if self._awaits_run and answer["kind"] not in _SHOWN:
            return
        self._answer, self._shown_tab = answer, self.tab
        self.header.say_linked(answer.get("linked"), self._linked.title)
        match answer["kind"]:
            case "figure":
                self._show_figure(Figure.from_bytes(b64decode(answer["content"])))
            case "metrics":
                self._show(FactsView(facts_of_metrics(answer["content"]), self._appearance))
            case "model":
                self._show(FactsView(facts_of_model(answer["content"]), self._appearance))
            case "value":
                self._show(FactsView(facts_of_value(answer["content"]), self._appearance))
            case _:
                self._explain_nothing()

    def _show_figure(self, figure: Figure) -> None:
        self._awaits_run = False
        self._offer_sides(figure)
        figure = figure.sides.get(self.tab.partition(_SIDE)[2], figure)
        shown = self.stack.currentWidget()
        if isinstance(shown, FigureView) and self._is_of_same(shown, figure):
            shown.show_figure(figure)
            self._linked.note(shown.settings, shown.parameters)
            return
        try:
            draw = self._editor.registry.drawing(figure.drawing)
        except PlaitError as error:
            self._say(message_text(error.message), message_text(error.hint))
            return
        settings = NodeSettings(self._editor, self._node_id)
        settings.changed.connect(lambda: self._want_run(settings))
        settings.refused.connect(self.refused)
        view = FigureView(figure, draw, self._appearance, self._library, settings, self.bar)
        view.setProperty("tab", self.tab)
        view.export.failed.connect(self.refused)
        view.pane.covered.connect(lambda rows: self._linked.point_at(settings.node_id, rows))
        self._show(view)
        self._linked.note(settings, view.parameters)

    def _offer_sides(self, figure: Figure) -> None:
        """Put a tab behind that of the port for each figure that can be looked at beside it."""
        port = self.port
        wanted = [f"{port}{_SIDE}{title}" for title in figure.sides]
        known = [str(self.tabs.tabData(index)) for index in range(self.tabs.count())]
        if wanted == [each for each in known if each.startswith(f"{port}{_SIDE}")]:
            return
        self.tabs.blockSignals(True)
        chosen = self.tab
        for index in reversed(range(self.tabs.count())):
            if known[index].startswith(f"{port}{_SIDE}"):
                self.tabs.removeTab(index)
        place = next(index for index in range(self.tabs.count()) if self.tabs.tabData(index) == port)
        for number, (tab, title) in enumerate(zip(wanted, figure.sides, strict=True), place + 1):
            self.tabs.insertTab(number, title)
            self.tabs.setTabData(number, tab)
        tabs = [self.tabs.tabData(index) for index in range(self.tabs.count())]
        self.tabs.setCurrentIndex(tabs.index(chosen) if chosen in tabs else place)
        self.tabs.blockSignals(False)

    def _is_of_same(self, view: FigureView, figure: Figure) -> bool:
        """Whether a view shows the same output of the same node, so that a gesture in it can go on."""
        same = (view.settings.node_id, view.property("tab")) == (self._node_id, self.tab)
        return same and view.drawing == figure.drawing

    def _want_run(self, settings: NodeSettings) -> None:
        self._awaits_run = True
        if self.figure_view is not None:
            self._linked.choose(settings, self.figure_view.parameters)
        self.run_wanted.emit(self._node_id)

    def _point_at(self, source: tuple[str, str], rows: Numbers | None) -> None:
        """Rows of a table are being chosen in some view of it."""
        view = self.figure_view
        if view is None or self._linked.is_pointing(self._node_id):
            return
        view.pane.point_at(rows if table_before(self._editor, self._node_id) == source else None)

    def _clear(self) -> None:
        if self.figure_view is not None:
            self.figure_view.pane.clear()

    def _show(self, view: QWidget) -> None:
        self._remove_view()
        self.bar.setVisible(isinstance(view, FigureView))
        self.stack.addWidget(view)
        self.stack.setCurrentWidget(view)

    def _explain_nothing(self) -> None:
        state = self._editor.statuses.of(self._node_id)
        title = self._editor.title(self._node_id)
        match state.status:
            case "failed":
                self._say(state.message, state.hint)
            case "running" if self._has_course(self._node_id):
                self._show_training()
            case "queued" | "running":
                self._say(tr("{title} is at work.", title=title), tr("Its result is shown when it is done."))
            case "stale":
                self._say(tr("{title} has changed since it was run.", title=title), tr("Run it to see its result: F7."))
            case "skipped":
                self._say(tr("{title} was skipped.", title=title), state.message)
            case _:
                self._say(tr("{title} has not been run.", title=title), tr("Run it to see its result: F7."))

    def _miss(self, failure: EngineFailure) -> None:
        self._patience.stop()
        self._say(failure.message, failure.hint)

    def _say(self, title: str, hint: str) -> None:
        self._remove_view()
        self.bar.hide()
        self.header.say_linked(None, "")
        self.message.say(title, hint)
        self.stack.setCurrentWidget(self.message)

    def _remove_view(self) -> None:
        for index in reversed(range(self.stack.count())):
            view = self.stack.widget(index)
            if isinstance(view, FigureView):
                self._library.forget(view)
            if view is not None and view is not self.message:
                self.stack.removeWidget(view)
                view.deleteLater()
