from __future__ import annotations

from tests.support.suites import TARGET


def test_a_target_hides_its_secrets() -> None:
    assert "canary" not in repr(TARGET)
