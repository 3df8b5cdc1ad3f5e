from __future__ import annotations

from kitdesk.ui.palette.entries import Kind, kind_word


def test_each_kind_has_a_word_of_its_own() -> None:
    words = [kind_word(kind) for kind in Kind]
    assert all(words)
    assert len(set(words)) == len(words)
