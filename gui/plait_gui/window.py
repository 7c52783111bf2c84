"""The window: puts the panels together and lets them know of each other's signals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from plait.errors import PlaitError
from plait.fingerprint import absolute

from .actions.edit_actions import EditActions
from .actions.executor_actions import ExecutorActions
from .actions.file_actions import FileActions
from .actions.help_actions import HelpActions
from .actions.panel_actions import PanelActions
from .actions.run_actions import RunActions
from .actions.steer_actions import SteerActions
from .actions.theme_actions import ThemeActions
from .actions.views_actions import ViewsActions
from .actions.zoom_actions import ZoomActions
from .arrangement import Arrangement
from .bottom_panels import BottomPanels
from .breadcrumb import Breadcrumb
from .canvas import Canvas
from .canvas.grouping import embed
from .file_drop import FileDrop
from .finder import Finder
from .gallery import Gallery
from .handover import leave, take
from .inspector import InputRows, Inspector
from .language import tr
from .notice_bar import NoticeBar
from .pages.about_page import AboutPage
from .pages.documentation_page import DocumentationPage
from .pages.plugins_page import PluginsPage
from .pages.settings_page import SettingsPage
from .palette import Palette
from .recovery import offer_lost_work
from .reporting import Reporting
from .top_bar import TopBar
from .trusting import Trusting
from .viewers.data_panel import DataPanel
from .viewers.views_panel import ViewsPanel

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from .handover import Handover
    from .studio import Studio
    from .theme import Appearance


class Window(QMainWindow):
    """One workflow with everything around it."""

    def __init__(self, studio: Studio, appearance: Appearance) -> None:
        super().__init__()
        self.studio = studio
        self._may_close = False
        self.handover: Handover | None = None
        """What another window is to go on with, once this one is closed."""
        editor = studio.editor
        self.notice = NoticeBar(appearance)
        self.bar = TopBar(editor, appearance, studio.file, studio.running)
        self.palette_panel = Palette(editor, appearance, studio.settings)
        rows = InputRows(editor, studio.link, studio.draft, self, reader="canvas")
        self.canvas = Canvas(editor, appearance, rows=rows)
        self.breadcrumb = Breadcrumb(editor, studio.file, appearance)
        self.inspector = Inspector(editor, appearance, InputRows(editor, studio.link, studio.draft, self))
        self.views = ViewsPanel(editor, appearance, studio.link, studio.draft)
        self.data = DataPanel(editor, appearance, studio.link, studio.draft, self.views.linked)
        self.bottom = BottomPanels(studio, appearance, self.data)
        self.reporting = Reporting(studio, self.notice)
        self.trusting = Trusting(studio, self.notice, lambda path: self._show_problem(editor.go_to(path), "code"))
        self.files = FileActions(self, editor, studio.file, studio.recent, self.notice, appearance)
        self.arrangement = Arrangement(studio.settings)
        self.gallery = Gallery(studio.editor.registry, studio.recent, appearance)
        self.themes = ThemeActions(self, appearance, studio.settings)
        self.executors = ExecutorActions(self, studio.running, studio.settings)
        self.settings_page = SettingsPage(studio, self.themes, self.executors)
        self.plugins_page = PluginsPage(editor)
        self.about_page = AboutPage()
        self.documentation_page = DocumentationPage()
        self._other_pages = (
            self.gallery,
            self.settings_page,
            self.plugins_page,
            self.about_page,
            self.documentation_page,
        )
        self._pages = QStackedWidget()
        self._assemble()
        self.views_actions = ViewsActions(self, self.views, (self._upper, self.bottom), studio, self.arrangement)
        self.finder = Finder(editor, appearance, self.bar.menus, self.canvas, self)
        self.finder.menu_of_selection = self.canvas.menu_of_selection
        self._drop = FileDrop(self, self.canvas, editor, self.files, self.notice)
        self.help = HelpActions(self, self.bar.menus)
        self._fill_menus()
        self._connect()
        self._follow_file()
        self.arrangement.restore(self)
        self.canvas.setFocus()

    def open(self, path: Path | None) -> None:
        """Start the engine, open a file if one is given, and offer what an earlier window lost."""
        self.studio.open()
        if path is not None:
            self.files.show_file(path)
        offer_lost_work(self.studio, self.notice)

    def go_on(self, handover: Handover) -> None:
        """Take the place of a window in another language, which was closed in its settings."""
        try:
            take(self.studio, handover)
        except PlaitError as error:
            self.notice.fail(str(error))
        self.show_settings()

    def show_gallery(self) -> None:
        """Show examples and the workflows that were open last, in the place of the work."""
        self._pages.setCurrentWidget(self.gallery)

    def show_settings(self) -> None:
        self._pages.setCurrentWidget(self.settings_page)

    def show_plugins(self) -> None:
        self._pages.setCurrentWidget(self.plugins_page)

    def show_about(self) -> None:
        self._pages.setCurrentWidget(self.about_page)

    def show_documentation(self, page: Path) -> None:
        self._pages.setCurrentWidget(self.documentation_page)
        self.documentation_page.open(page)

    def show_work(self) -> None:
        """Show the workflow that is open."""
        self._pages.setCurrentIndex(0)
        self.canvas.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about what is unsaved first; the window closes when that is answered."""
        if not self._may_close and not self.studio.file.is_saved:
            event.ignore()
            self.files.unless_lost(self._close_now)
            return
        if self.views_actions.is_large:
            self.views_actions.toggle()
        self.arrangement.remember(self)
        self.palette_panel.stop()
        self.gallery.stop()
        self.plugins_page.stop()
        self.about_page.stop()
        self.reporting.stop()
        self.data.close_table()
        self.views.close_view()
        self.bottom.code.close_code()
        self.studio.close(leaves=self.handover is not None)
        super().closeEvent(event)

    def _change_language(self) -> None:
        """Close, and leave what is open to a window in the language that was chosen."""
        if self.studio.running.is_running:
            self.notice.tell(tr("While nodes are being run, the language stays; it counts from the next start."))
            return
        try:
            self.handover = leave(self.studio)
        except (PlaitError, OSError) as error:
            self.notice.fail(tr("The language counts from the next start: {error}", error=error))
            return
        self._close_now()

    def _close_now(self) -> None:
        self._may_close = True
        self.close()

    def _assemble(self) -> None:
        row, column = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        middle = _below_each_other(self.breadcrumb, self.canvas)
        self._upper = self.arrangement.splitter(
            "upper", row, [(self.palette_panel, 190, 0), (middle, 994, 1), (self.inspector, 256, 0)]
        )
        lower = self.arrangement.splitter("lower", row, [(self.bottom, 1020, 5), (self.views, 420, 2)])
        both = self.arrangement.splitter("both", column, [(self._upper, 560, 3), (lower, 296, 2)])
        self._pages.addWidget(both)
        for page in self._other_pages:
            self._pages.addWidget(page)
        self.setCentralWidget(_below_each_other(self.bar, self.notice, self._pages))

    def _fill_menus(self) -> None:
        editor = self.studio.editor
        self.files.fill(self.bar.add_menu(tr("File")))
        EditActions(self, self.canvas, editor, self.finder).fill(self.bar.add_menu(tr("Edit")))
        view = self.bar.add_menu(tr("View"))
        self.themes.fill(view)
        view.addSeparator()
        ZoomActions(self, self.canvas, self.studio.settings).fill(view)
        view.addSeparator()
        self.views_actions.fill(view)
        panels = (self.palette_panel, self.canvas, self.inspector, self.bottom, self.views, self.bar)
        PanelActions(self, panels).fill(view)
        run = self.bar.add_menu(tr("Run"))
        RunActions(self, editor, self.studio.running, self.notice).fill(run)
        run.addSeparator()
        SteerActions(self, editor, self.studio.running, self.notice).fill(run)
        run.addSeparator()
        self.executors.fill(run)
        self.help.fill(self.bar.add_menu(tr("Help")))

    def _connect(self) -> None:
        studio = self.studio
        studio.running.open_ports = lambda: self.data.open_ports
        studio.running.refused.connect(self.notice.fail)
        studio.failed.connect(self.notice.fail)
        studio.autosave.failed.connect(self.notice.fail)
        studio.file.changed.connect(self._follow_file)
        self.data.rows_wanted.connect(
            lambda node_id, port: studio.running.run_nodes([node_id], ports=[(node_id, port)])
        )
        self.views.run_wanted.connect(studio.running.run_soon)
        self.views.refused.connect(self.notice.tell)
        studio.running.refused.connect(lambda _: self.views.stop_waiting())
        studio.running.trust_wanted.connect(lambda *_: self.views.stop_waiting())
        studio.running.ended.connect(lambda status, _: self.views.stop_waiting() if status == "cancelled" else None)
        self.palette_panel.chosen.connect(lambda type_id: self.canvas.adding.add(type_id))
        self.canvas.port_selected.connect(self.data.show_port)
        self.canvas.node_activated.connect(self._open_node)
        self.canvas.run_requested.connect(studio.running.run_nodes)
        self.canvas.said.connect(self.notice.tell)
        self.bottom.problems.shown.connect(self._show_problem)
        go_to = studio.editor.go_to
        self.finder.node_chosen.connect(lambda path, name: self._show_problem(go_to(path), name))
        self.finder.column_chosen.connect(self.canvas.tracing.trace)
        self.data.trace_wanted.connect(self.canvas.tracing.trace)
        self.finder.type_chosen.connect(lambda type_id: self.canvas.adding.add(type_id))
        self.gallery.chosen.connect(self.files.open_path)
        self.gallery.new_wanted.connect(self.files.new)
        self.gallery.open_wanted.connect(self.files.open)
        for page in self._other_pages:
            page.left.connect(self.show_work)
        self.files.settings_wanted.connect(self.show_settings)
        # The field that was used is still at work when it tells.
        queued = Qt.ConnectionType.QueuedConnection
        self.settings_page.language_changed.connect(self._change_language, queued)
        self.help.plugins_wanted.connect(self.show_plugins)
        self.help.about_wanted.connect(self.show_about)
        self.help.documentation_wanted.connect(self.show_documentation)
        self.plugins_page.node_wanted.connect(self._show_at)
        self.data.preview_rows = lambda: studio.run_settings.preview_rows
        studio.editor.loaded.connect(self.show_work)
        self.files.gallery_wanted.connect(self.show_gallery)
        self.bar.report_wanted.connect(self.reporting.open)
        self.bar.search_wanted.connect(self.finder.open)
        self.files.report_wanted.connect(self.reporting.save)

    def _open_node(self, node_id: str) -> None:
        """Show what is inside of a node, or the data that it gives."""
        editor = self.studio.editor
        match editor.workflow.node(node_id).workflow:
            case None:
                self._show_data(node_id)
            case str(path):
                self.notice.ask(
                    tr(
                        "What is inside of “{title}” is in a file of its own: {path}.",
                        title=editor.title(node_id),
                        path=path,
                    ),
                    {
                        tr("Open the file"): lambda: self.files.open_path(absolute(path, editor.workflow.base)),
                        tr("Make it a part of this workflow"): lambda: self._embed(node_id),
                        tr("Show its data"): lambda: self._show_data(node_id),
                    },
                )
            case _ if failed := editor.statuses.failed_inside(node_id):
                # Whoever opens what failed wants to see why.
                self.canvas.show_node(editor.go_to(failed))
                self.canvas.setFocus()
            case _:
                editor.show_inside(node_id)
                self.canvas.setFocus()

    def _embed(self, node_id: str) -> None:
        editor = self.studio.editor
        reason = embed(editor, node_id) if node_id in editor.workflow.nodes else ""
        if reason:
            self.notice.fail(reason)
        elif node_id in editor.workflow.nodes:
            editor.show_inside(node_id)

    def _show_data(self, node_id: str) -> None:
        self.studio.editor.selection.set([node_id])
        self.bottom.setCurrentWidget(self.data)

    def _show_at(self, path: str) -> None:
        self.show_work()
        if node_id := self.studio.editor.go_to(path):
            self.canvas.show_node(node_id)

    def _show_problem(self, node_id: str, parameter: str) -> None:
        self.canvas.show_node(node_id)
        if parameter:
            self.inspector.focus_parameter(parameter)

    def _follow_file(self) -> None:
        self.setWindowTitle(f"{self.studio.file.name}[*] – Plait")
        self.setWindowModified(not self.studio.file.is_saved)


def _below_each_other(*widgets: QWidget) -> QWidget:
    """Widgets without space between them, the last of which takes the room that is left."""
    whole = QWidget()
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets[:-1]:
        layout.addWidget(widget)
    layout.addWidget(widgets[-1], 1)
    return whole
