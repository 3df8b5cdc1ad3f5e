from __future__ import annotations

import pytest

from kitdesk.model.certificates import Certificate, Tls, names_fit


@pytest.mark.parametrize(
    ("names", "host", "fits"),
    [
        (["example.com"], "EXAMPLE.com", True),
        (["example.com"], "example.com.", True),
        (["other.com", "*.example.com"], "www.example.com", True),
        (["*.example.com"], "a.www.example.com", False),
        (["*.example.com"], "example.com", False),
        (["127.0.0.1"], "127.0.0.1", True),
        (["*"], "localhost", False),
        ([], "localhost", False),
    ],
)
def test_a_certificate_fits_a_host_by_one_of_its_names(names: list[str], host: str, fits: bool) -> None:
    assert names_fit(names, host) is fits
    certificate = Certificate("CN=x", "CN=y", 0, 10, tuple(names))
    assert Tls(host, "TLSv1.3", (certificate,)).fits is fits


def test_without_any_certificate_nothing_fits() -> None:
    assert not Tls("localhost", "TLSv1.3").fits


def test_a_certificate_holds_from_its_first_second_to_its_last() -> None:
    certificate = Certificate("CN=x", "CN=y", 5, 10)
    assert [at for at in range(12) if certificate.holds(at)] == [5, 6, 7, 8, 9, 10]
