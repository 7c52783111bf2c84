import pytest

from plait.figure.colors import contrast, diverging_scale, mixed, rising_scale, text_on
from plait.theme import DARK, LIGHT, FigureTheme


def test_a_colour_between_two() -> None:
    assert mixed("#000000", "#FFFFFF", 0.5) == "#808080"
    assert mixed("#102030", "#FFFFFF", 0) == "#102030"
    assert mixed("#102030", "#FFFFFF", 1) == "#FFFFFF"


def test_black_on_white_has_the_largest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=1e-3)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_text_can_be_read_on_every_colour_of_a_scale(theme: FigureTheme) -> None:
    from matplotlib.colors import to_hex

    for scale in (rising_scale(theme), diverging_scale(theme)):
        for step in range(101):
            color = to_hex(scale(step / 100))
            assert contrast(color, text_on(color, theme)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_every_colour_of_the_palette_is_seen_on_the_background(theme: FigureTheme) -> None:
    assert min(contrast(color, theme.background) for color in theme.palette) >= 2.2
