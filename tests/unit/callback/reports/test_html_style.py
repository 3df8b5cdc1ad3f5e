from __future__ import annotations

import re

import pytest

from kitdesk.callback.reports.html_style import STYLE

PALETTES = [dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", part)) for part in STYLE.split("--page: ")[1:]]
LIGHT, DARK, PAPER = (
    palette | {"page": part[:7]} for palette, part in zip(PALETTES, STYLE.split("--page: ")[1:], strict=True)
)


def contrast(first: str, second: str) -> float:
    """As WCAG 2 has it."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_stands_out_from_what_it_stands_on(palette: dict[str, str]) -> None:
    for ground in ("page", "surface", "sunken"):
        for text in ("text", "muted", "accent"):
            assert contrast(palette[text], palette[ground]) >= 4.5, (text, ground)
    for state in ("ok", "warn", "bad", "info", "off"):
        assert contrast(palette[state], palette[f"{state}-soft"]) >= 4.5, state
        assert contrast(palette[state], palette["page"]) >= 4.5, state


def test_on_paper_every_text_stands_out_from_white() -> None:
    for text in ("text", "muted", "accent", "ok", "warn", "bad", "info", "off"):
        assert contrast(PAPER[text], "#ffffff") >= 4.5, text


def test_nothing_comes_from_elsewhere() -> None:
    assert not re.search(r"url\(|@import|@font-face|https?:", STYLE)
