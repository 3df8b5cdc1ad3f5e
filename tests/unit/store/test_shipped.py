from __future__ import annotations

from kitdesk.store.shipped import shipped


def test_the_resources_are_found() -> None:
    assert (shipped("icons") / "eye.png").is_file()
    assert (shipped("callbacks") / "agent-text.json").is_file()
