from __future__ import annotations

from kitdesk.model.channel import Channel
from kitdesk.model.checkup import Part, PartState, parts_of
from kitdesk.model.network import Network

EU = "https://kit-im-eu.voximplant.com"
DIRECT = ["Fields", "Host name", "Connection", "TLS", "Login", "Account name", "API token", "Channel UUID"]
GUARDED = ["Fields", "Proxy", "Connection", "TLS", "Client certificate", *DIRECT[4:]]


def called(channel: Channel) -> list[str]:
    return [part.value for part in parts_of(channel)]


def test_the_parts_are_in_the_order_in_which_they_are_proven() -> None:
    assert called(Channel("a", "A", EU)) == [*DIRECT, "Access token"]
    assert set(Part) == set(parts_of(Channel("a", "A", EU))) | {Part.PROXY, Part.CLIENT_CERTIFICATE}


def test_a_proxy_and_a_certificate_are_parts_where_there_are_any() -> None:
    """A proxy looks up the host's name itself; this machine is reached without one."""
    network = Network("http://proxy.example:3128", client_certificate="/me.pem")
    assert called(Channel("a", "A", EU, network=network)) == [*GUARDED, "Access token"]
    assert "Proxy" not in called(Channel("a", "A", "http://127.0.0.1:80", network=network))


def test_every_finding_is_told_by_a_word_of_its_own() -> None:
    assert len({finding.value for finding in PartState}) == len(PartState)
