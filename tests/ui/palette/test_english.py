from __future__ import annotations

import pytest

from kitdesk.store.shipped import shipped
from kitdesk.ui.palette.english import English, messages


@pytest.mark.parametrize(("code", "text"), [("ru", "Тёмная"), ("pt_BR", "Escuro"), ("es", "Oscuro")])
def test_a_text_of_the_window_is_known_in_english(code: str, text: str) -> None:
    assert "Dark" in English(code).of(text).split()


def test_the_end_of_a_text_is_known_when_all_of_it_is_put_together() -> None:
    assert English("ru").of("Перейти: Токен") == English("ru").of("Токен") != ""


def test_what_strangers_wrote_and_english_itself_have_no_english() -> None:
    assert English("ru").of("Wxyz") == ""
    assert English("en").of("Dark") == ""


def test_every_message_of_a_catalogue_is_read_and_nothing_else_is() -> None:
    data = (shipped("translations") / "kitdesk_es.qm").read_bytes()
    read = dict(messages(data))
    assert read["Cancel"] == "Cancelar"
    assert len(read) > 1_500
    assert list(messages(b"")) == list(messages(data[:200])) == []
