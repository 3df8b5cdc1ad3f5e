from __future__ import annotations

import pytest

from kitdesk.model.errors import InputError
from kitdesk.ui.links import address_of, host_of, openable
from tests.support.odd_links import OPENED, REFUSED

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(("text", "host"), OPENED.items())
def test_a_web_address_is_opened_with_the_host_that_it_leads_to(text: str, host: str) -> None:
    url = openable(text)
    assert url.scheme() in ("http", "https")
    assert host_of(url) == host
    assert host in address_of(url)


@pytest.mark.parametrize("text", REFUSED)
def test_nothing_else_is_ever_opened(text: str) -> None:
    with pytest.raises(InputError) as refused:
        openable(text)
    assert "not opened" in str(refused.value) or not text


def test_what_is_handed_on_is_plain_ascii() -> None:
    assert address_of(openable("https://пример.рф/файл?й#ц")).isascii()
