"""Which paper a report is printed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from plait_gui.language import later
from plait_gui.printing.paper import PAPERS, usual_paper

if TYPE_CHECKING:
    from plait_gui.printing.paper import Paper

    from .settings import Settings

_NAME = "report/paper"
CHOICES = {"": later("As usual in my region"), "A4": "A4", "Letter": "Letter"}


def paper_name(settings: Settings) -> str:
    """The name of the paper that was chosen; empty for what is usual in the region."""
    name = settings.text(_NAME)
    return name if name in PAPERS else ""


def chosen_paper(settings: Settings) -> Paper:
    """The paper that was chosen, or the one that is usual where the system says one lives."""
    return PAPERS.get(paper_name(settings)) or usual_paper(QLocale.system())


def choose_paper(settings: Settings, name: str) -> None:
    settings.put(_NAME, name)
