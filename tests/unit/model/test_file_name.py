from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.file_name import flaws_of, safe_name, suffix_of


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("parcel.jpg", "parcel.jpg"),
        ("Квитанция № 5.pdf", "Квитанция № 5.pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("invoice\u202egnp.exe", "invoice_gnp.exe"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("a.txt:stream", "a.txt_stream"),
        ("", "file"),
        (" . ", "file"),
        ("line\nbreak.txt", "line_break.txt"),
        ("broken\udcff.png", "broken_.png"),
        (".bashrc", "bashrc"),
    ],
)
def test_a_name_becomes_one_that_every_system_takes(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_a_long_name_keeps_its_suffix() -> None:
    assert len(safe_name("x" * 300 + ".jpeg")) == 80
    assert safe_name("x" * 300 + ".jpeg").endswith("x.jpeg")
    assert len(safe_name("x." + "y" * 300)) <= 80


@given(st.text())
def test_a_safe_name_stays_as_it_is_and_fits_everywhere(name: str) -> None:
    safe = safe_name(name)
    assert safe_name(safe) == safe
    assert safe
    assert len(safe.encode()) <= 255 or not safe.isascii()
    assert not set('/\\:*?"<>|\0\n') & set(safe)
    assert safe not in (".", "..")


@pytest.mark.parametrize(
    ("name", "suffix"), [("a.PNG", "png"), ("a.tar.gz", "gz"), ("a", ""), (".png", ""), ("a.", "")]
)
def test_a_suffix_stands_behind_the_last_dot(name: str, suffix: str) -> None:
    assert suffix_of(name) == suffix


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "missing"),
        ("../../etc/passwd", "is a path"),
        ("C:\\temp\\a.png", "is a path"),
        ("CON", "cannot be the name"),
        ("a.txt:stream", "cannot be the name"),
        ("x" * 300 + ".png", "304 characters"),
        ("invoice\u202egnp.exe", "direction-changing"),
        ("invoice\u202egnp.exe", "is a program"),
        ("receipt", "no ending"),
    ],
)
def test_what_is_odd_about_a_name_is_told(name: str, said: str) -> None:
    assert any(said in str(flaw) for flaw in flaws_of(name))


@pytest.mark.parametrize("name", ["parcel.jpg", "Квитанция № 5.pdf", "v1.2 (final).tar.gz"])
def test_nothing_is_said_of_a_usual_name(name: str) -> None:
    assert not list(flaws_of(name))
