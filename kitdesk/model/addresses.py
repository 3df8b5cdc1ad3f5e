"""Which hosts and addresses lead out to the internet, and which only this machine or its network knows."""

from __future__ import annotations

import ipaddress

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
"""Networks without IPv4 write IPv4 addresses into it."""
_OUTSIDE = ipaddress.IPv6Network("2000::/3")
"""All of IPv6 that was ever given to anybody."""


def is_inner(address: str) -> bool:
    """Whether *address*, as a resolver spells it, leads to anywhere but the internet.

    An IPv6 address that carries an IPv4 one leads to where that one does.
    """
    found = ipaddress.ip_address(address.partition("%")[0])
    carried = _carried(found)
    if carried is not None:
        return is_inner(str(carried))
    if isinstance(found, ipaddress.IPv6Address) and found not in _OUTSIDE:
        return True
    return not found.is_global or found.is_multicast or found.is_reserved


def is_loopback(host: str) -> bool:
    """Whether a host, as written, names this machine and nothing else."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _carried(address: _Address) -> ipaddress.IPv4Address | None:
    if isinstance(address, ipaddress.IPv4Address):
        return None
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    teredo = address.teredo[1] if address.teredo else None
    return address.ipv4_mapped or address.sixtofour or teredo
