from __future__ import annotations

import copy
import json
import logging
import pickle
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.secret import HIDDEN, Secret

VALUE = "api-token-1"


@dataclass(frozen=True)
class Holder:
    token: Secret


@pytest.mark.parametrize(
    "shown",
    [
        repr(Secret(VALUE)),
        str(Secret(VALUE)),
        f"{Secret(VALUE)}",
        f"{Secret(VALUE)!r}",
        "%s" % Secret(VALUE),  # noqa: UP031 (this is how logging does it)
        str(Holder(Secret(VALUE))),
        str([Secret(VALUE)]),
        str({"token": Secret(VALUE)}),
        str(ValueError(Secret(VALUE))),
    ],
)
def test_it_hides_wherever_it_is_printed(shown: str) -> None:
    assert VALUE not in shown
    assert HIDDEN in shown


def test_it_hides_in_logs(caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("kitdesk").warning("refused %s of %r", Secret(VALUE), Holder(Secret(VALUE)))
    assert VALUE not in caplog.text


def test_how_it_hides_does_not_depend_on_its_length() -> None:
    assert repr(Secret("")) == repr(Secret("a" * 1000))


def test_it_is_revealed_on_purpose() -> None:
    assert Secret(VALUE).reveal() == VALUE


@pytest.mark.parametrize("store", [pickle.dumps, copy.copy, copy.deepcopy, json.dumps])
def test_it_cannot_be_stored_by_accident(store: object) -> None:
    with pytest.raises(TypeError) as refusal:
        store(Secret(VALUE))  # type: ignore[operator]
    assert VALUE not in str(refusal.value)


def test_it_has_no_attributes_to_look_through() -> None:
    assert not hasattr(Secret(VALUE), "__dict__")


def test_an_empty_one_is_not_known_yet() -> None:
    assert not Secret("")
    assert Secret(" ")


@given(st.text(st.characters()), st.text(st.characters()))
def test_two_are_equal_when_their_values_are(one: str, other: str) -> None:
    """Whatever was pasted, lone surrogates included."""
    assert (Secret(one) == Secret(other)) == (one == other)
    assert Secret(one) == Secret(one)
    assert hash(Secret(one)) == hash(Secret(one))


def test_it_equals_no_text() -> None:
    assert Secret(VALUE) != VALUE
