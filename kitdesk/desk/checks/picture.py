"""Fetches a stranger's picture for a person who wants to see it: bounded, and nothing is kept."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import urlsplit

from kitdesk.desk.checks.trail import Trail
from kitdesk.model.attachment_checkup import check_file_url
from kitdesk.model.errors import InputError, NotReached, Unanswered
from kitdesk.model.media import PICTURES, SNIFFED, essence, type_by_content
from kitdesk.model.sentence import QT_TRANSLATE_NOOP

MOST = 10_000_000
"""Bytes."""
DEADLINE = 20.0


@dataclass(frozen=True)
class Picture:
    """The bytes of one of `PICTURES`, not decoded, and the host that it came from."""

    data: bytes
    content_type: str
    host: str


async def fetch_picture(url: str, trail: Trail) -> Picture:
    """Get what stands at *url* if it is a picture. Raises `InputError` with the reason, and `LeadsInside`."""
    url = check_file_url(url.strip())
    host = urlsplit(url).netloc
    try:
        async with asyncio.timeout(DEADLINE):
            at, got = await trail.follow(url, "GET", MOST)
    except TimeoutError:
        raise InputError(_LATE, host=host, seconds=f"{DEADLINE:g}") from None
    except (NotReached, Unanswered) as error:
        raise InputError(_NO_ANSWER, host=error.host, reason=error.reason) from None
    host = urlsplit(at).netloc
    if got.status != HTTPStatus.OK:
        raise InputError(_REFUSED, host=host, status=got.status)
    shown = type_by_content(got.body[:SNIFFED])
    if shown not in PICTURES:
        said = essence((got.all("Content-Type") or ("",))[0])
        raise InputError(_NO_PICTURE, host=host, type=shown or said or "–")
    if not got.whole:
        raise InputError(_LARGE, host=host, most=MOST // 1_000_000)
    return Picture(got.body, shown, host)


_LATE = QT_TRANSLATE_NOOP("model", "{host} did not give the whole file within {seconds} s. Try again later.")
_NO_ANSWER = QT_TRANSLATE_NOOP("model", "{host} gave no file: {reason}. Check the address with Check.")
_REFUSED = QT_TRANSLATE_NOOP("model", "{host} answered with status {status} and gave no file.")
_NO_PICTURE = QT_TRANSLATE_NOOP(
    "model", "What {host} gave is {type}. Only PNG, JPEG, WebP and GIF pictures are shown here."
)
_LARGE = QT_TRANSLATE_NOOP("model", "The picture at {host} has more than {most} MB and is not shown here.")
