from __future__ import annotations

import pytest

from kitdesk.model.errors import InputError
from kitdesk.model.expectations import Expectations, check_statuses


@pytest.mark.parametrize(
    ("text", "statuses"), [("4xx", "4xx"), (" 401,403 ", "401, 403"), ("4XX 501, 501", "4xx, 501")]
)
def test_statuses_are_brought_to_one_spelling(text: str, statuses: str) -> None:
    assert check_statuses(text) == statuses


@pytest.mark.parametrize("text", ["", "40", "4x", "600", "401;403", "４０１", "1e2"])
def test_what_is_no_status_is_refused_with_its_value(text: str) -> None:
    with pytest.raises(InputError) as refused:
        check_statuses(text)
    assert f"“{text}”" in str(refused.value)


def test_a_status_fits_by_itself_or_by_its_class() -> None:
    expectations = Expectations(accepted="200, 204", refused="4xx, 501")
    assert [status for status in (200, 201, 204) if expectations.accepts(status)] == [200, 204]
    assert [status for status in (200, 401, 500, 501) if expectations.refuses(status)] == [401, 501]
