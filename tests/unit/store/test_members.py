from __future__ import annotations

import pytest

from kitdesk.model.errors import InputError
from kitdesk.store.members import checked, flag, line, list_of, made_of, named, number


def test_what_does_not_fit_is_named_from_the_top() -> None:
    check = named(list_of(made_of(dict, {"on": flag})))
    with pytest.raises(InputError, match=r"^groups\.a\[1\]\.on is 7 instead of true or false$"):
        check("groups", {"a": [{"on": True}, {"on": 7}]})


def test_a_member_that_nobody_knows_is_refused() -> None:
    with pytest.raises(InputError, match=r"^window\.size is not known$"):
        checked("window.", {"size": 1}, {"place": flag})


def test_names_may_be_asked_to_have_a_form() -> None:
    assert named(line)("texts", {"": "x"}) == {"": "x"}
    with pytest.raises(InputError, match=r"^texts\.B is not known$"):
        named(line, is_name=str.islower)("texts", {"a": "x", "B": "y"})


@pytest.mark.parametrize("value", [True, "1", None, 0.4, 2.1, float("nan")])
def test_only_a_number_within_its_bounds_is_one(value: object) -> None:
    assert number(0.5, 2)("wait", 1) == 1.0
    with pytest.raises(InputError, match=r"instead of a number from 0\.5 to 2"):
        number(0.5, 2)("wait", value)
