from __future__ import annotations

from kitdesk.sandbox.refusal import Reason


def test_every_reason_has_a_code_of_its_own() -> None:
    codes = [reason.code for reason in Reason]
    assert len(set(codes)) == len(codes)


def test_every_reason_is_the_clients_fault() -> None:
    assert all(400 <= reason.status < 500 for reason in Reason)
