"""The sizes of paper that a report may be printed on."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize

if TYPE_CHECKING:
    from collections.abc import Mapping

POINT = 1200 / 72
"""Dots of a point."""
RESOLUTION = 1200
FOOT = 24.0
"""Points at the bottom for the number of the sheet."""
_LETTER_LANDS = frozenset(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"])
"""Where Letter is the usual size, by the paper sizes of the Unicode Common Locale Data Repository."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A size of paper with its margins."""

    name: str
    layout: QPageLayout

    @property
    def width(self) -> float:
        """The room for pieces, in dots."""
        return self.layout.paintRectPoints().width() * POINT

    @property
    def height(self) -> float:
        return (self.layout.paintRectPoints().height() - FOOT) * POINT


def _paper(name: str, size: QPageSize.PageSizeId) -> Paper:
    margins, upright = QMarginsF(45, 45, 45, 30), QPageLayout.Orientation.Portrait
    return Paper(name, QPageLayout(QPageSize(size), upright, margins, QPageLayout.Unit.Point))


A4, LETTER = _paper("A4", QPageSize.PageSizeId.A4), _paper("Letter", QPageSize.PageSizeId.Letter)
PAPERS: Mapping[str, Paper] = MappingProxyType({each.name: each for each in (A4, LETTER)})


def usual_paper(locale: QLocale) -> Paper:
    """The paper that is usual where somebody lives."""
    return LETTER if QLocale.territoryToCode(locale.territory()) in _LETTER_LANDS else A4
