from __future__ import annotations

from kitdesk.store.shipped import licence_texts, shipped


def test_the_resources_are_found() -> None:
    assert (shipped("icons") / "eye.png").is_file()
    assert (shipped("callbacks") / "agent-text.json").is_file()


def test_the_licences_are_those_of_a_packed_program() -> None:
    assert licence_texts() is None
