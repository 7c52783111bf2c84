"""Which language the studio speaks, and Qt's translators for it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from .language import later

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .files.settings import Settings

FOLDER = Path(__file__).parent / "languages"
SYSTEM = "system"
LANGUAGES = {SYSTEM: later("Language of the system"), "en": "English", "de": "Deutsch"}
"""Each language bears its own name, so that everybody finds theirs."""
_NAME = "window/language"


def chosen_language(settings: Settings) -> str:
    """What was chosen for every start: a language, or that of the system."""
    chosen = settings.text(_NAME, SYSTEM)
    return chosen if chosen in LANGUAGES else SYSTEM


def choose_language(settings: Settings, name: str) -> None:
    """Choose for the next start and those after it."""
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


def speak(application: QCoreApplication, name: str) -> list[QTranslator]:
    """Translate what is shown from now on, Qt's own texts too; the translators that do it, none for English."""
    language = known_language(name)
    if language == "en":
        return []
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    made = []
    for file in (Path(qt) / f"qtbase_{language}.qm", FOLDER / f"plait_{language}.qm"):
        translator = QTranslator(application)
        # Without the texts of Qt, which some packages of it leave out, buttons are in English, and all else works.
        if translator.load(str(file)):
            application.installTranslator(translator)
            made.append(translator)
    return made
