from __future__ import annotations

import pytest

from kitdesk.model.served import Served, key_in

KEY = "0123456789abcdef0123456789abcdef"


def test_a_path_holds_the_key_and_the_name_escaped() -> None:
    served = Served(KEY, "Чек 5%.pdf", 3, 0.0)
    assert served.path == f"/file/{KEY}/%D0%A7%D0%B5%D0%BA%205%25.pdf"
    assert served.content_type == "application/pdf"


@pytest.mark.parametrize(
    ("url", "key"),
    [
        (f"https://a.example/kit/file/{KEY}/a.png", KEY),
        (f"/file/{KEY}/a.png", KEY),
        (f"/file/{KEY}", ""),
        (f"/file/{KEY[:-1]}/a", ""),
        (f"/file/{KEY.upper()}/a", ""),
        ("https://a.example/a.png", ""),
    ],
)
def test_the_key_is_found_in_an_address(url: str, key: str) -> None:
    assert key_in(url) == key
