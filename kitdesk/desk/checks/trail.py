"""Follows a stranger's address to the file, and looks at each step before it is taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from kitdesk.model.addresses import is_inner
from kitdesk.model.attachment_checkup import check_file_url
from kitdesk.model.errors import InputError, LeadsInside
from kitdesk.model.headers import Headers
from kitdesk.model.http_status import REDIRECTS
from kitdesk.model.sentence import QT_TRANSLATE_NOOP
from kitdesk.transport.client import Call
from kitdesk.transport.dial import Found
from kitdesk.transport.glance import Glance, Onlooker, place_of
from kitdesk.transport.stopwatch import Stopwatch

MOST_REDIRECTS = 5
_HEADERS: Headers = (("Accept", "*/*"), ("Connection", "close"))


@dataclass(frozen=True)
class Hop:
    """One redirect: the status that sent on, and where to."""

    status: int
    url: str


@dataclass
class Trail:
    """Each name is looked up once, so that what was looked at is what is connected to.

    No address that *refused* says yes to is connected to; and none of a name that has one such among others.
    """

    onlooker: Onlooker
    refused: Callable[[str], bool] = is_inner
    hops: list[Hop] = field(default_factory=list)
    """Of the last time that it was followed."""
    known: dict[tuple[str, int], Found] = field(default_factory=dict)

    async def follow(
        self, url: str, method: str, most: int, headers: Headers = (), watch: Stopwatch | None = None
    ) -> tuple[str, Glance]:
        """Where the file is, and what is there. *watch* takes the time of the first step.

        Raises `InputError`, `LeadsInside`, `NotReached` and `Unanswered`.
        """
        self.hops = []
        while True:
            found = await self.look_up(url)
            call = Call(method, url, (*_HEADERS, *headers))
            glance = await self.onlooker.glance(call, found, most, None if self.hops else watch)
            location = glance.all("Location")
            if glance.status not in REDIRECTS or not location:
                return url, glance
            url = self._next(url, glance.status, location[0])

    async def look_up(self, url: str) -> Found:
        """The addresses of the host of *url*, if these may be asked. Raises `LeadsInside`, `NotReached`."""
        place = place_of(url)
        if place not in self.known:
            found = await self.onlooker.look_up(url)
            inner = [str(address[0]) for *_, address in found if self.refused(str(address[0]))]
            if inner:
                raise LeadsInside(place[0], inner[0])
            self.known[place] = found
        return self.known[place]

    def _next(self, url: str, status: int, location: str) -> str:
        if len(self.hops) == MOST_REDIRECTS:
            raise InputError(_TOO_MANY, count=MOST_REDIRECTS)
        try:
            url = check_file_url(urljoin(url, location))
        except (ValueError, InputError):
            raise InputError(_NOWHERE, location=location, status=status) from None
        if url in (hop.url for hop in self.hops):
            raise InputError(_ROUND, host=urlsplit(url).netloc)
        self.hops.append(Hop(status, url))
        return url


def none_refused(_address: str) -> bool:
    """For who has asked to connect wherever it leads."""
    return False


_TOO_MANY = QT_TRANSLATE_NOOP(
    "model", "It is sent on more than {count} times. Give the address that it leads to in the end."
)
_NOWHERE = QT_TRANSLATE_NOOP(
    "model", "It is sent on to “{location}” (status {status}), which is no web address. Give another address."
)
_ROUND = QT_TRANSLATE_NOOP("model", "It is sent round in a circle at {host}, and leads to no file.")
