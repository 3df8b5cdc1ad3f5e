from __future__ import annotations

import uuid

from kitdesk.model.uuids import new_uuid, spelled


def test_a_new_one_is_random_and_says_so() -> None:
    made = {new_uuid() for _ in range(200)}
    assert len(made) == 200
    assert all(str(uuid.UUID(each)) == each for each in made)
    assert {(uuid.UUID(each).version, uuid.UUID(each).variant) for each in made} == {(4, uuid.RFC_4122)}


def test_digits_are_grouped_as_usual() -> None:
    known = uuid.uuid4()
    assert spelled(known.hex.upper()) == str(known)
