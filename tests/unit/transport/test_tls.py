"""Whom the client trusts."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest

from kitdesk.model.errors import InputError, NotReached, Unanswered
from kitdesk.model.route import DIRECT, Route
from kitdesk.model.secret import Secret
from kitdesk.transport.client import Call, GuardedClient
from kitdesk.transport.tls import trusting
from tests.support.certificates import authority
from tests.support.strict_tls import serving


def test_mozillas_authorities_are_trusted_whatever_the_environment_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.setenv(name, "/no/where")
    assert len(trusting(DIRECT).get_ca_certs()) > 50


def test_an_authority_of_ones_own_is_trusted_besides(tmp_path: Path) -> None:
    own = trusting(Route(ca_file=authority().save(tmp_path / "authority.pem")))
    assert len(own.get_ca_certs()) == len(trusting(DIRECT).get_ca_certs()) + 1


def test_an_authority_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        trusting(Route(ca_file=str(tmp_path / "missing.pem")))


@pytest.mark.anyio
async def test_a_client_certificate_is_shown_to_a_server_that_asks(tmp_path: Path) -> None:
    ca_file = authority().save(tmp_path / "authority.pem")
    for wanted in (True, False):
        with serving(authority().server(tmp_path, wants_client=wanted)) as port:
            certificate = authority().client(tmp_path / "client.pem", "open sésame")
            route = Route(ca_file, certificate=certificate, passphrase=Secret("open sésame"))
            client = GuardedClient(5, route=route)
            assert (await client.send(Call("GET", f"https://localhost:{port}/"))).body == b"ok"
            assert client.certificate_wanted is wanted
            await client.aclose()


@pytest.mark.anyio
async def test_a_server_that_does_not_take_the_certificate_took_nothing_and_says_why(
    tmp_path: Path,
) -> None:
    """TLS 1.3 tells it behind the request; older ones while TLS is agreed on."""
    ca_file = authority().save(tmp_path / "authority.pem")
    stranger = authority().client(tmp_path / "stranger.pem", alone=True)
    for newest in (ssl.TLSVersion.TLSv1_3, ssl.TLSVersion.TLSv1_2):
        context = authority().server(tmp_path, wants_client=True)
        context.maximum_version = newest
        with serving(context) as port:
            routes = [Route(ca_file, certificate=certificate) for certificate in ("", stranger)]
            found = [await refusal(port, route) for route in routes]
        missing = "it asks for a client certificate, and there is none to show"
        assert found[0] == missing or newest is ssl.TLSVersion.TLSv1_2, found
        assert found[1] == "it does not know the authority of the client certificate"


async def refusal(port: int, route: Route) -> str:
    """Why a server did not take what was posted. Its word is lost where the end of the line overtakes it."""
    for _ in range(9):
        client = GuardedClient(5, route=route)
        with pytest.raises((NotReached, Unanswered)) as error:
            await client.send(Call("POST", f"https://localhost:{port}/", (), b"x"))
        await client.aclose()
        if isinstance(error.value, NotReached):
            return str(error.value.reason)
    pytest.fail("it never said why")


def test_a_certificate_that_cannot_be_used_is_an_error_and_quotes_no_passphrase(tmp_path: Path) -> None:
    locked = authority().client(tmp_path / "client.pem", "SESAME")
    bare = authority().save(tmp_path / "bare.pem")
    for path, passphrase in ((locked, ""), (locked, "SESAM"), (bare, ""), (str(tmp_path / "none.pem"), "")):
        with pytest.raises(InputError, match=Path(path).name) as error:
            trusting(Route(certificate=path, passphrase=Secret(passphrase)))
        assert "SESAM" not in str(error.value)
