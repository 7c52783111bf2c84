"""How the studio looks: colours, type, icons and the style sheet of its widgets."""

from .appearance import BODY, HEADING, LARGE, SMALL, Appearance
from .color import mixed, translucent
from .fonts import load_fonts
from .icons import UNKNOWN, icon_name
from .style import Look, dress, pad_number, set_invalid, set_look

__all__ = [
    "BODY",
    "HEADING",
    "LARGE",
    "SMALL",
    "UNKNOWN",
    "Appearance",
    "Look",
    "dress",
    "icon_name",
    "load_fonts",
    "mixed",
    "pad_number",
    "set_invalid",
    "set_look",
    "translucent",
]
