from __future__ import annotations

import pytest

from kitdesk.model.errors import InputError
from kitdesk.model.forwarding import check_forward_url

OWN = ("http://127.0.0.1:8787", "https://hooks.example/kit")


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:8000/callback",
        "http://localhost/callback/key",
        "https://hooks.example/shop/callback",
        "https://hooks.example:8443/kit/callback/key",
        "https://other.example/kit/callback/key",
    ],
)
def test_a_server_of_ones_own_can_be_forwarded_to(url: str) -> None:
    assert check_forward_url(f" {url} ", OWN) == url


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:8787/",
        "http://localhost:8787/callback/key",
        "https://[::1]:8787/callback/another?a=b",
        "https://hooks.example/kit/callback/key",
    ],
)
def test_the_receivers_own_addresses_are_refused(url: str) -> None:
    with pytest.raises(InputError, match="every callback would go round in a circle"):
        check_forward_url(url, OWN)


def test_what_is_no_callback_url_is_refused() -> None:
    with pytest.raises(InputError, match=r"http:// would send callbacks to a\.example in the clear"):
        check_forward_url("http://a.example/")
