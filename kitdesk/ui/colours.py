"""The palettes of the window, by what each colour is for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Colours:
    """Every text colour keeps 4.5:1 on the backgrounds it is used on, 7:1 where the contrast is high: see
    `tests/ui/test_colours.py`.
    """

    dark: bool
    window: str
    """Panels, strip, dialogs."""
    sunken: str
    """Behind the conversation."""
    surface: str
    """Cards, fields and buttons on a panel."""
    hover: str
    pressed: str
    line: str
    """Between panels."""
    field_line: str
    """Around controls."""
    edge: str
    """Around what otherwise stands out by its ground alone: badges, chips, bubbles. Seen in high contrast."""
    text: str
    muted: str
    faint: str
    """Disabled text, and nothing else: it is meant to step back."""
    accent: str
    """As text, underline or ring."""
    accent_fill: str
    """As a background, under `on_accent`."""
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_soft: str
    """As a background of selected rows and chips, under `text` or `accent`."""
    bubble: str
    """The agent's and the bot's."""
    card: str
    """An attachment within the customer's own bubble."""
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str


LIGHT = Colours(
    dark=False,
    window="#ffffff",
    sunken="#f4f5f8",
    surface="#ffffff",
    hover="#f4f5f8",
    pressed="#e9ebf0",
    line="#e3e5eb",
    field_line="#c9cdd7",
    edge="transparent",
    text="#1a1c23",
    muted="#596072",
    faint="#9aa1b1",
    accent="#5b3df5",
    accent_fill="#5b3df5",
    accent_hover="#4c2fe0",
    accent_pressed="#3f25c4",
    on_accent="#ffffff",
    accent_soft="#ece8ff",
    bubble="#ffffff",
    card="#7356f7",
    ok="#0a6e4c",
    ok_soft="#e2f5ec",
    warn="#8a5200",
    warn_soft="#fff0d6",
    bad="#c01f35",
    bad_soft="#fde7e9",
)

DARK = Colours(
    dark=True,
    window="#1c1e26",
    sunken="#15161b",
    surface="#22252e",
    hover="#2a2d38",
    pressed="#343845",
    line="#2f323d",
    field_line="#434857",
    edge="transparent",
    text="#e8eaf0",
    muted="#a0a8ba",
    faint="#666d7e",
    accent="#a79aff",
    accent_fill="#6145ea",
    accent_hover="#6f52f7",
    accent_pressed="#5237d6",
    on_accent="#ffffff",
    accent_soft="#2f2957",
    bubble="#262932",
    card="#7558f2",
    ok="#3ecf96",
    ok_soft="#12372a",
    warn="#f0b04a",
    warn_soft="#3d2c10",
    bad="#ff8088",
    bad_soft="#431d23",
)

CONTRAST = Colours(
    dark=True,
    window="#000000",
    sunken="#000000",
    surface="#000000",
    hover="#242424",
    pressed="#333333",
    line="#949494",
    field_line="#ffffff",
    edge="#ffffff",
    text="#ffffff",
    muted="#dcdcdc",
    faint="#9a9a9a",
    accent="#d0c7ff",
    accent_fill="#4c30d4",
    accent_hover="#3f25c4",
    accent_pressed="#321aa8",
    on_accent="#ffffff",
    accent_soft="#241a5e",
    bubble="#000000",
    card="#2c1a85",
    ok="#6ff0b4",
    ok_soft="#00301c",
    warn="#ffc966",
    warn_soft="#332100",
    bad="#ffb0b5",
    bad_soft="#40060e",
)

CONTRAST_LIGHT = Colours(
    dark=False,
    window="#ffffff",
    sunken="#ffffff",
    surface="#ffffff",
    hover="#ececec",
    pressed="#e2e2e2",
    line="#6b6b6b",
    field_line="#000000",
    edge="#000000",
    text="#000000",
    muted="#333333",
    faint="#6b6b6b",
    accent="#3417b0",
    accent_fill="#3a1cc0",
    accent_hover="#2d12a0",
    accent_pressed="#210a80",
    on_accent="#ffffff",
    accent_soft="#e6e1ff",
    bubble="#ffffff",
    card="#24108a",
    ok="#00452b",
    ok_soft="#dff5e9",
    warn="#553100",
    warn_soft="#fff0d6",
    bad="#8a0015",
    bad_soft="#ffe5e7",
)

CHANNEL_COLOURS = {
    "violet": "#7c5cff",
    "blue": "#2f86eb",
    "teal": "#0f9d94",
    "green": "#2e9e53",
    "amber": "#d18700",
    "red": "#e0414f",
    "pink": "#dc4b9c",
    "grey": "#7c8496",
}
"""What the names of `model.channel.COLOURS` look like, in all palettes."""
