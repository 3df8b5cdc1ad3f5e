from __future__ import annotations

import pytest

from kitdesk.model.channel import Credentials
from kitdesk.model.hints import api_token_hint, salt_hint
from kitdesk.model.secret import Secret


@pytest.mark.parametrize(
    ("token", "hint"),
    [
        ("8b5c1f0e-1111-4222-8333-444455556666", "looks like a UUID"),
        ("eyJhbGciOi.eyJleHAiOj.c2ln", "looks like an access token"),
    ],
)
def test_an_api_token_that_looks_like_something_else_gets_a_hint(token: str, hint: str) -> None:
    said = api_token_hint(Secret(token))
    assert said is not None
    assert hint in str(said)
    assert token not in str(said)


@pytest.mark.parametrize("token", ["", "api-token-1", "a.b.c", "0" * 32])
def test_any_other_api_token_gets_none(token: str) -> None:
    assert api_token_hint(Secret(token)) is None


def test_a_salt_that_is_the_api_token_gets_a_hint() -> None:
    assert "API token again" in str(salt_hint(Credentials(Secret("a"), Secret("a"))))
    assert salt_hint(Credentials(Secret("a"), Secret("b"))) is None
    assert salt_hint(Credentials()) is None
