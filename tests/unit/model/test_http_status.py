from __future__ import annotations

from kitdesk.model.http_status import phrase_of


def test_a_status_is_called_as_the_standard_does() -> None:
    assert phrase_of(404) == "Not Found"


def test_a_status_of_no_standard_has_no_name() -> None:
    assert phrase_of(299) == phrase_of(0) == ""
