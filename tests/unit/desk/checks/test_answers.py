"""What is read from the answers at an attachment's address, and from its name."""

from __future__ import annotations

import pytest

from kitdesk.desk.checks.answers import name_step, type_step
from kitdesk.model.checkup import PartState
from kitdesk.transport.glance import Glance
from tests.support.file_servers import a_png

OK, DOUBTFUL, FAILED = PartState.OK, PartState.DOUBTFUL, PartState.FAILED
PNG = a_png()
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"/>'
PAGE = b"<!DOCTYPE html><title>Sign in</title>"


@pytest.mark.parametrize(
    ("body", "content_type", "kind", "state", "said"),
    [
        (PAGE, "image/png", "photo", FAILED, "a web page"),
        (PAGE, "text/html", "photo", FAILED, "a web page"),
        (PAGE, "application/pdf", "document", FAILED, "a web page"),
        (PAGE, "text/html", "document", OK, "text/html"),
        (SVG, "image/png", "photo", DOUBTFUL, "the first bytes are of image/svg+xml"),
        (PNG, "image/jpeg", "photo", DOUBTFUL, "the first bytes are of image/png"),
        (PNG, "image/png", "video", DOUBTFUL, "Choose “photo”"),
        (b"%PDF-1.7", "application/pdf", "photo", DOUBTFUL, "Choose “document”"),
        (PNG, "image/png", "document", OK, "image/png"),
        (PNG, "", "photo", DOUBTFUL, "does not say what it is; the first bytes are of image/png"),
        (PNG, "application/octet-stream", "photo", DOUBTFUL, "does not say what it is"),
        (b"words", "", "document", DOUBTFUL, "its first bytes do not show it"),
        (b"a,b", "text/csv; charset=utf-8", "document", OK, "text/csv as the server says"),
        (b"PK\x03\x04", "application/vnd.oasis.opendocument.text", "document", OK, "as its first bytes"),
        (PNG, "IMAGE/PNG; x=y", "photo", OK, "image/png"),
    ],
)
def test_header_first_bytes_and_payload_type_are_compared(
    body: bytes, content_type: str, kind: str, state: PartState, said: str
) -> None:
    headers = (("Content-Type", content_type),) if content_type else ()
    step = type_step(Glance(200, headers, body, whole=True), kind)
    assert said in str(step.reason)
    assert step.state is state


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "missing"),
        ("../../etc/passwd", "is a path"),
        ("invoice\u202egnp.exe", "direction-changing"),
        ("parcel", "no ending"),
        ("parcel.pdf", "does not end like a file of image/png"),
    ],
)
def test_an_odd_file_name_is_doubtful(name: str, said: str) -> None:
    step = name_step(name, "image/png")
    assert step.state is DOUBTFUL
    assert said in str(step.reason)
    assert "\u202e" not in str(step.reason)


def test_a_file_name_is_not_held_against_a_type_that_nobody_knows() -> None:
    assert name_step("parcel.pdf").state is OK
    assert name_step("parcel.pdf", "application/octet-stream").state is OK
