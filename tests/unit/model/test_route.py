"""What the network of a channel comes to."""

from __future__ import annotations

from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.network import Network
from kitdesk.model.route import DIRECT, Proxy, route_of
from kitdesk.model.secret import Secret


def test_a_channel_without_a_network_of_its_own_goes_straight() -> None:
    assert route_of(Channel("a", "A"), Credentials(Secret("t"))) == DIRECT


def test_only_kit_gets_to_see_the_client_certificate() -> None:
    network = Network("http://a%5Cb@proxy.example:3128", "/ca.pem", "/me.pem")
    secrets = Credentials(proxy_password=Secret("p"), passphrase=Secret("q"))
    route = route_of(Channel("a", "A", network=network), secrets)
    assert route.proxy == Proxy("proxy.example", 3128, "a\\b", Secret("p"))
    assert (route.certificate, route.passphrase) == ("/me.pem", Secret("q"))
    assert (route.anonymous.proxy, route.anonymous.ca_file) == (route.proxy, "/ca.pem")
    assert (route.anonymous.certificate, route.anonymous.passphrase) == ("", Secret(""))
