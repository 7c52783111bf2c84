"""Which language the studio speaks, and Qt's translators for it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from plait.plugins import installed_plugins

from .language import later

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from plait.plugins import Plugin

    from .files.settings import Settings

FOLDER = Path(__file__).parent / "languages"
SYSTEM = "system"
LANGUAGES = {SYSTEM: later("Language of the system"), "en": "English", "de": "Deutsch"}
"""Each language bears its own name, so that everybody finds theirs."""
_NAME = "window/language"


def chosen_language(settings: Settings) -> str:
    """What was chosen for every window: a language, or that of the system."""
    chosen = settings.text(_NAME, SYSTEM)
    return chosen if chosen in LANGUAGES else SYSTEM


def choose_language(settings: Settings, name: str) -> None:
    """Choose for every window that is made from now on."""
    settings.put(_NAME, name)


def known_language(name: str, preferred: Sequence[str] | None = None) -> str:
    """A language itself, or for `system` the first of those that somebody reads which the studio speaks.

    Args:
        name: One of `LANGUAGES`.
        preferred: What the user reads, such as `de-AT`, the best first; as the system says, if left out.
    """
    if name != SYSTEM:
        return name
    wanted = (each.replace("_", "-").partition("-")[0] for each in preferred or QLocale.system().uiLanguages())
    return next((each for each in wanted if each in LANGUAGES), "en")


def node_files(plugin: Plugin, language: str) -> list[Path]:
    """Where the file may be that translates what the nodes of a plugin declare; none if the plugin is a single module.

    It is `languages/acme_nodes_de.qm` in the package `acme_nodes`, and `languages/acme_nodes_more_de.qm` in
    `acme_nodes.more`. Nothing is imported.
    """
    name = f"{plugin.package.replace('.', '_')}_{language}.qm"
    return [root / "languages" / name for root in plugin.roots if root.is_dir()]


def speak(application: QCoreApplication, name: str, plugins: Iterable[Plugin] | None = None) -> list[QTranslator]:
    """Translate what is shown from now on, Qt's own texts and those of nodes too.

    Args:
        application: Whose texts are translated.
        name: One of `LANGUAGES`.
        plugins: Whose nodes are shown; all that are installed, if left out.

    Returns:
        The translators that do it, for `silence`; none for English.
    """
    language = known_language(name)
    if language == "en":
        return []
    made = []
    for file in _files(language, installed_plugins() if plugins is None else plugins):
        translator = QTranslator(application)
        # Without the texts of Qt, which some packages of it leave out, buttons are in English, and all else works.
        if translator.load(str(file)):
            application.installTranslator(translator)
            made.append(translator)
    return made


def silence(application: QCoreApplication, translators: Iterable[QTranslator]) -> None:
    """Be in English from now on."""
    for each in translators:
        application.removeTranslator(each)
        each.deleteLater()


def _files(language: str, plugins: Iterable[Plugin]) -> Iterator[Path]:
    yield Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"
    yield FOLDER / f"plait_{language}.qm"
    for plugin in plugins:
        yield from node_files(plugin, language)
