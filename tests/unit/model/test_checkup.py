from __future__ import annotations

from kitdesk.model.checkup import Part, PartState


def test_the_parts_are_in_the_order_in_which_they_are_proven() -> None:
    assert [part.value for part in Part] == [
        "Fields",
        "Proxy",
        "Host name",
        "Connection",
        "TLS",
        "Client certificate",
        "Login",
        "Account name",
        "API token",
        "Channel UUID",
        "Access token",
    ]


def test_every_finding_is_told_by_a_word_of_its_own() -> None:
    assert len({finding.value for finding in PartState}) == len(PartState)
