from __future__ import annotations

import pytest

from kitdesk.model.wire import PAYLOAD_TYPES
from kitdesk.ui.composer import payload


def test_the_menu_has_the_types_of_the_schema() -> None:
    assert payload.PAYLOAD_TYPES == PAYLOAD_TYPES


@pytest.mark.parametrize(
    ("item", "title"),
    [
        ({"type": "photo", "file_name": "parcel.jpg", "file_url": "https://x"}, "photo · parcel.jpg"),
        ({"type": "audio", "file_url": "https://x/a.ogg"}, "audio · https://x/a.ogg"),
        ({"type": "location", "latitude": 0, "longitude": 37.6}, "location · 0, 37.6"),
        ({"type": "location", "latitude": 1, "address": "Here"}, "location · Here"),
        ({"type": "contact", "number": 7916}, "contact · 7916"),
        ({"type": "video"}, "video"),
        ({"type": "sticker"}, "unknown attachment"),
        ({"type": ["photo"]}, "unknown attachment"),
        (7, "unknown attachment"),
    ],
)
def test_an_attachment_is_called_by_its_type_and_the_first_thing_known_of_it(
    item: object, title: str
) -> None:
    assert payload.item_title(item) == title
