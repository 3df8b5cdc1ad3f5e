from __future__ import annotations

import pytest

from kitdesk.model.channel import COLOURS
from kitdesk.ui.colours import CHANNEL_COLOURS, CONTRAST, CONTRAST_LIGHT, DARK, LIGHT, Colours

TEXTS = {
    "text": (
        "window",
        "sunken",
        "surface",
        "hover",
        "pressed",
        "bubble",
        "accent_soft",
        "bad_soft",
        "warn_soft",
        "ok_soft",
    ),
    "muted": ("window", "sunken", "surface", "hover", "pressed", "bubble", "accent_soft"),
    "accent": ("window", "sunken", "surface", "bubble", "accent_soft"),
    "ok": ("window", "sunken", "surface", "ok_soft"),
    "warn": ("window", "sunken", "surface", "warn_soft"),
    "bad": ("window", "sunken", "surface", "bad_soft"),
    "on_accent": ("accent_fill", "accent_hover", "accent_pressed", "card"),
}
PAIRS = [(text, ground) for text, grounds in TEXTS.items() for ground in grounds]


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


PALETTES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST, "contrast-light": CONTRAST_LIGHT}
every_palette = pytest.mark.parametrize("colours", PALETTES.values(), ids=PALETTES)
high_contrast = pytest.mark.parametrize(
    "colours", [CONTRAST, CONTRAST_LIGHT], ids=["contrast", "contrast-light"]
)


@every_palette
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_every_text_can_be_read_on_every_ground_it_is_used_on(
    colours: Colours, text: str, ground: str
) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@high_contrast
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_high_contrast_is_high(colours: Colours, text: str, ground: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 7


@high_contrast
def test_in_high_contrast_even_what_steps_back_can_be_read(colours: Colours) -> None:
    for ground in ("window", "surface"):
        assert contrast(colours.faint, getattr(colours, ground)) >= 4.5


@high_contrast
@pytest.mark.parametrize("line", ["line", "field_line", "edge"])
def test_in_high_contrast_every_control_has_an_outline(colours: Colours, line: str) -> None:
    for ground in ("window", "sunken", "surface"):
        assert contrast(getattr(colours, line), getattr(colours, ground)) >= 3


@every_palette
def test_focus_rings_and_icons_stand_out(colours: Colours) -> None:
    """3:1 is what graphics need."""
    assert contrast(colours.accent, colours.window) >= 3
    assert contrast("#7c8496", colours.window) >= 3  # what resources/icons are drawn in


@every_palette
@pytest.mark.parametrize("name", COLOURS)
def test_every_channel_colour_can_be_seen(colours: Colours, name: str) -> None:
    assert contrast(CHANNEL_COLOURS[name], colours.surface) >= 2.5
