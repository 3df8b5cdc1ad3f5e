"""Whom the client trusts."""

from __future__ import annotations

from pathlib import Path

import pytest

from kitdesk.transport.tls import trusting
from tests.support.certificates import authority


def test_mozillas_authorities_are_trusted_whatever_the_environment_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.setenv(name, "/no/where")
    assert len(trusting(None).get_ca_certs()) > 50


def test_an_authority_of_ones_own_is_trusted_besides(tmp_path: Path) -> None:
    own = trusting(authority().save(tmp_path / "authority.pem"))
    assert len(own.get_ca_certs()) == len(trusting(None).get_ca_certs()) + 1


def test_an_authority_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        trusting(str(tmp_path / "missing.pem"))
