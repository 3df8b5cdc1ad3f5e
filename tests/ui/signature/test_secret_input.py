from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kitdesk.model.secret import Secret
from kitdesk.ui.signature.secret_input import SecretInput


@pytest.fixture
def field(qtbot: QtBot) -> SecretInput:
    field = SecretInput("API token")
    qtbot.addWidget(field)
    field.set_from_channel(Secret("channels"))
    return field


def test_empty_it_stands_for_the_channels_secret(field: SecretInput) -> None:
    assert field.secret() == Secret("channels")
    assert field.text() == ""


def test_a_typed_secret_is_taken_without_its_blanks(field: SecretInput) -> None:
    field.setText(" typed\u200b")
    assert field.secret() == Secret("typed")


def test_a_broken_secret_is_not_used_and_says_why(field: SecretInput) -> None:
    field.setText("a b")
    assert not field.secret()
    assert "The API token has a blank inside" in str(field.problem)


def test_a_new_secret_of_the_channel_drops_what_was_typed(field: SecretInput) -> None:
    field.setText("typed")
    field.set_from_channel(Secret("channels"))
    assert field.secret() == Secret("typed")
    field.set_from_channel(Secret("others"))
    assert field.secret() == Secret("others")
