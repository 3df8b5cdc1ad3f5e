from __future__ import annotations

import json
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.desk.writing.drafting import Piece
from kitdesk.desk.writing.templates import FilledIn, filled_in, read_template, template_of
from kitdesk.model.errors import InputError
from kitdesk.model.variables import Values

PHOTO = {"type": "photo", "file_url": "https://example.com/{{uuid:a}}.jpg"}


def values() -> Values:
    numbers = count(1)
    data = {"client_id": "anna", "client_display_name": 'Anna "A"'}
    return Values("anna", 0.0, 3, lambda: f"id-{next(numbers)}", data)


def test_what_is_filled_in_can_be_seen() -> None:
    piece = Piece("{{client_data.client_display_name}}, {{counter}} {{x}} {{x}} {{counter}}", [PHOTO])
    assert filled_in(template_of(piece), values()) == FilledIn(
        Piece('Anna "A", 3 {{x}} {{x}} 3', [PHOTO | {"file_url": "https://example.com/id-1.jpg"}]),
        [("{{client_data.client_display_name}}", 'Anna "A"'), ("{{counter}}", "3"), ("{{uuid:a}}", "id-1")],
        ["{{x}}"],
    )


def test_what_is_not_there_is_not_kept() -> None:
    assert json.loads(template_of(Piece("x"))) == {"text": "x"}
    assert json.loads(template_of(Piece(payload=[PHOTO]))) == {"payload": [PHOTO]}


@pytest.mark.parametrize("text", ["", "[]", "7", '{"text": 5}', '{"payload": {}}', '{"text": null}', "{"])
def test_what_is_no_template_says_why(text: str) -> None:
    with pytest.raises(InputError):
        read_template(text)
    with pytest.raises(InputError):
        filled_in(text, values())


@given(st.text(), st.lists(st.dictionaries(st.text(), st.text())))
def test_whatever_is_kept_comes_back(text: str, payload: list[object]) -> None:
    piece = Piece(text, payload)
    assert read_template(template_of(piece)) == piece


@given(st.text(alphabet='{}":client_dataui \n\\\ud800é', max_size=80))
def test_no_text_is_too_odd_to_be_filled_in(text: str) -> None:
    assert filled_in(template_of(Piece(text)), values()).piece.payload == []
