"""Components: workflows as nodes of other workflows, taken apart before anything runs."""

from __future__ import annotations

from plait.component.collapse import collapse
from plait.component.expand import Loader, expand
from plait.component.files import Expander, load_inline
from plait.component.interface import COMPONENT, INPUT, OUTPUT, interface_of
from plait.component.regrouping import Regrouping
from plait.component.starting import has_inside, starting
from plait.component.taking_apart import take_apart

__all__ = [
    "COMPONENT",
    "INPUT",
    "OUTPUT",
    "Expander",
    "Loader",
    "Regrouping",
    "collapse",
    "expand",
    "has_inside",
    "interface_of",
    "load_inline",
    "starting",
    "take_apart",
]
