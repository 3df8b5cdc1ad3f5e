from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.media import UNKNOWN, alike, essence, kind_of, type_by_content, type_by_name


@pytest.mark.parametrize(
    ("name", "content_type"),
    [("a.JPG", "image/jpeg"), ("a.pdf", "application/pdf"), ("a", UNKNOWN), ("a.xyz", UNKNOWN)],
)
def test_a_name_promises_a_type(name: str, content_type: str) -> None:
    assert type_by_name(name) == content_type


@pytest.mark.parametrize(
    ("data", "content_type"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0", "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"GIF89a", "image/gif"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        (b"RIFF\0\0\0\0WAVEfmt ", "audio/wav"),
        (b"\0\0\0\x20ftypisom", "video/mp4"),
        (b"\0\0\0\x20ftypM4A ", "audio/mp4"),
        (b"\0\0\0\x14ftypqt  ", "video/quicktime"),
        (b"OggS" + b"\0" * 24 + b"\x13OpusHead", "audio/ogg"),
        (b"ID3\4", "audio/mpeg"),
        (b"%PDF-1.7", "application/pdf"),
        (b"PK\3\4", "application/zip"),
        (b"\x1aE\xdf\xa3" + b"\0" * 27 + b"webm", "video/webm"),
        (b"<!DOCTYPE html><h1>Sign in</h1>", "text/html"),
        (b"\xef\xbb\xbf \n<HTML >", "text/html"),
        (b'<?xml version="1.0"?>\n<!-- by hand -->\n<svg xmlns="x">', "image/svg+xml"),
        (b'<?xml version="1.0"?><rss>', "application/xml"),
        (b"MZ\x90\0", "application/x-msdownload"),
        (b"just words", ""),
        (b"", ""),
    ],
)
def test_the_first_bytes_show_a_type(data: bytes, content_type: str) -> None:
    assert type_by_content(data) == content_type


@given(st.binary(max_size=1024))
def test_any_bytes_can_be_looked_at(data: bytes) -> None:
    assert isinstance(type_by_content(data), str)


@pytest.mark.parametrize(
    ("content_type", "kind"),
    [
        ("image/png", "photo"),
        ("image/svg+xml", "document"),
        ("image/tiff", "document"),
        ("audio/ogg", "audio"),
        ("video/mp4", "video"),
        ("application/pdf", "document"),
        (UNKNOWN, "document"),
    ],
)
def test_a_type_has_the_payload_type_that_fits(content_type: str, kind: str) -> None:
    assert kind_of(content_type) == kind


def test_parameters_and_capitals_of_a_header_do_not_count() -> None:
    assert essence(" Image/PNG ; charset=x") == "image/png"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("image/jpg", "image/jpeg", True),
        ("application/zip", "application/vnd.oasis.opendocument.text", True),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/zip", True),
        ("application/xml", "image/svg+xml", True),
        ("video/mp4", "audio/mp4", True),
        ("image/png", "text/html", False),
        ("image/png", "image/jpeg", False),
        ("application/zip", "image/png", False),
    ],
)
def test_names_of_the_same_type_are_alike(one: str, other: str, same: bool) -> None:
    assert alike(one, other) is same
    assert alike(other, one) is same
