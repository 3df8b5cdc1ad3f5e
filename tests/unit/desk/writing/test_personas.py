from __future__ import annotations

import pytest

from kitdesk.desk.writing.personas import members_of, merged, parts_of, persona_of, read_persona
from kitdesk.model.errors import InputError

ANNA = {
    "client_id": "anna",
    "client_phone": "7916",
    "device": {"type": "mobile", "model": "Pixel"},
    "own": 1,
    "location": {"latitude": 55.5},
}


def test_a_customer_has_parts_in_a_fixed_order() -> None:
    assert parts_of(ANNA) == ["client_id", "about", "location", "device", "other"]
    assert parts_of({}) == []


def test_only_what_was_chosen_is_kept() -> None:
    assert read_persona(persona_of(ANNA, ["device", "other"])) == {"device": ANNA["device"], "own": 1}
    assert read_persona(persona_of(ANNA, parts_of(ANNA))) == ANNA


def test_a_persona_is_laid_over_a_customer_who_stays_who_they_are() -> None:
    ben = {"client_id": "ben", "device": {"type": "desktop", "user_agent": "x"}, "utm": "odd"}
    assert merged(ben, ANNA | {"utm": {"source": "s"}}) == {
        "client_id": "ben",
        "client_phone": "7916",
        "device": {"type": "mobile", "model": "Pixel", "user_agent": "x"},
        "own": 1,
        "location": {"latitude": 55.5},
        "utm": {"source": "s"},
    }
    assert ben["device"] == {"type": "desktop", "user_agent": "x"}


def test_its_members_are_told_by_their_whole_names() -> None:
    assert dict(members_of(ANNA)) == {
        "client_id": "anna",
        "client_phone": "7916",
        "device.type": "mobile",
        "device.model": "Pixel",
        "own": "1",
        "location.latitude": "55.5",
    }


@pytest.mark.parametrize("text", ["", "[]", '"x"', '{"client_id": 5}', '{"client_id": null}', "{"])
def test_what_is_no_persona_says_why(text: str) -> None:
    with pytest.raises(InputError):
        read_persona(text)
