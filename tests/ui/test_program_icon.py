"""The program's own icon."""

from __future__ import annotations

import pytest

from kitdesk.ui.program_icon import program_icon


@pytest.mark.usefixtures("qapp")
def test_each_size_is_drawn_and_none_scaled() -> None:
    icon = program_icon()
    assert sorted(size.width() for size in icon.availableSizes()) == [16, 24, 32, 48, 64, 128, 256]
    drawn = icon.pixmap(48, 48).toImage()
    corner, middle = drawn.pixelColor(0, 0), drawn.pixelColor(24, 40)
    assert corner.alpha() == 0
    assert middle.alpha() == 255
    assert middle.blue() > middle.green()
