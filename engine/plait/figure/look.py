"""How every figure looks, as the settings with which matplotlib makes its artists."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from plait.theme import FigureTheme

FAMILIES = (
    "Inter",
    "Helvetica Neue",
    "Arial",
    "Liberation Sans",
    "DejaVu Sans",
)
"""One clean typeface, the first that is there; the last comes with matplotlib."""
WIDE_FAMILY = FAMILIES[-1]
"""It is wider than the others, bold most of all."""
STUDIO_FAMILY = "Plait Inter"
"""What the studio brings along; it is asked for where it was made known to matplotlib, before all others."""

_OTHER_SCRIPTS = (
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",
    "PingFang SC",
    "Hiragino Sans",
    "Microsoft YaHei",
    "Yu Gothic",
    "Malgun Gothic",
    "Droid Sans Fallback",
    "WenQuanYi Micro Hei",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans Thai",
    "Segoe UI Symbol",
)
"""Asked for characters that the typeface lacks."""


def look(theme: FigureTheme) -> dict[Any, Any]:
    """The settings of a theme: thin axes below and left, a quiet grid behind, text that is only text."""
    from cycler import cycler

    size = theme.font_size
    return {
        "font.family": [*families(), "sans-serif"],
        "font.sans-serif": ["DejaVu Sans"],
        "font.size": size,
        "text.color": theme.text,
        "text.parse_math": False,
        "text.usetex": False,
        "figure.facecolor": theme.background,
        "figure.edgecolor": theme.background,
        "figure.titlesize": size + 2,
        "figure.titleweight": "semibold",
        "figure.constrained_layout.h_pad": 0.08,
        "figure.constrained_layout.w_pad": 0.08,
        "axes.facecolor": "none",
        "axes.edgecolor": theme.grid,
        "axes.linewidth": 0.8,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.labelcolor": theme.dim,
        "axes.labelsize": size,
        "axes.labelpad": 6,
        "axes.titlesize": size,
        "axes.titleweight": "semibold",
        "axes.titlecolor": theme.text,
        "axes.titlelocation": "left",
        "axes.titlepad": 8,
        "axes.axisbelow": True,
        "axes.grid": True,
        "axes.prop_cycle": cycler(color=theme.palette),
        "axes.formatter.useoffset": False,
        "axes.formatter.use_mathtext": False,
        "axes.unicode_minus": True,
        "grid.color": theme.grid,
        "grid.linewidth": 0.6,
        "grid.alpha": 0.75,
        **_ticks("x", theme),
        **_ticks("y", theme),
        "legend.frameon": False,
        "legend.fontsize": size - 0.5,
        "legend.title_fontsize": size - 0.5,
        "legend.labelcolor": theme.text,
        "legend.handlelength": 1.4,
        "legend.handletextpad": 0.6,
        "legend.columnspacing": 1.4,
        "legend.borderaxespad": 0.3,
        "lines.linewidth": 1.6,
        "lines.solid_capstyle": "round",
        "lines.solid_joinstyle": "round",
        "patch.edgecolor": theme.background,
        "patch.linewidth": 0,
        "scatter.edgecolors": "none",
        "image.interpolation": "nearest",
        "path.simplify": True,
        "savefig.facecolor": "auto",
        "savefig.edgecolor": "auto",
        "svg.fonttype": "none",
        "svg.image_inline": True,
        "pdf.fonttype": 42,
    }


def make_known(files: Iterable[str]) -> None:
    """Let matplotlib use the typefaces in these files, of which each is read once."""
    from matplotlib.font_manager import fontManager

    known = {font.fname for font in fontManager.ttflist}
    for file in files:
        if file not in known:
            fontManager.addfont(file)
    families.cache_clear()


@cache
def families() -> tuple[str, ...]:
    """The typefaces that this machine has, in the order in which they are asked for a character."""
    from matplotlib.font_manager import fontManager

    known = {font.name for font in fontManager.ttflist}
    first = next((name for name in (STUDIO_FAMILY, *FAMILIES) if name in known), FAMILIES[-1])
    wanted = dict.fromkeys((first, FAMILIES[-1], *_OTHER_SCRIPTS))
    return tuple(name for name in wanted if name in known)


def _ticks(axis: str, theme: FigureTheme) -> dict[str, Any]:
    return {
        f"{axis}tick.color": theme.grid,
        f"{axis}tick.labelcolor": theme.dim,
        f"{axis}tick.labelsize": theme.font_size - 0.5,
        f"{axis}tick.major.size": 0,
        f"{axis}tick.minor.size": 0,
        f"{axis}tick.major.pad": 5,
    }
