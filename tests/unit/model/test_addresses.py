from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.addresses import is_inner, is_loopback
from tests.support.inner_addresses import INNER_ADDRESSES, OUTER_ADDRESSES


@pytest.mark.parametrize("address", INNER_ADDRESSES)
def test_what_only_this_machine_or_its_network_knows_is_inner(address: str) -> None:
    assert is_inner(address)


@pytest.mark.parametrize("address", OUTER_ADDRESSES)
def test_what_anybody_can_reach_is_not(address: str) -> None:
    assert not is_inner(address)


@given(st.ip_addresses(v=4))
def test_an_address_carried_in_another_leads_to_where_it_does_itself(address: object) -> None:
    for around in ("::ffff:{}", "64:ff9b::{}"):
        assert is_inner(around.format(address)) == is_inner(str(address))


@given(st.ip_addresses(v=6, network="fc00::/7"))
def test_no_address_of_a_local_network_is_outer(address: object) -> None:
    assert is_inner(str(address))


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST", "127.0.0.1", "127.8.8.8", "::1"])
def test_this_machine_is_known_by_its_names(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["", "localhost.example", "0.0.0.0", "127.1", "10.0.0.1", "kit.example"])
def test_a_host_that_may_be_another_is_not_this_machine(host: str) -> None:
    assert not is_loopback(host)
