"""*Check channel*: host, TLS, account, token and channel one by one, and what to do about what is wrong.

It logs in on its own, beside the session of the channel, and sends no event.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from kitdesk.desk.checks.login import logged_in, refused
from kitdesk.desk.checks.way import Way
from kitdesk.kit.client import KitClient, Record
from kitdesk.model.channel import (
    Channel,
    Credentials,
    check_account_name,
    check_base_url,
    check_channel_uuid,
    check_secret,
)
from kitdesk.model.checkup import CheckStep, Part, PartState, parts_of
from kitdesk.model.errors import InputError, KitError, NotReached, Refused
from kitdesk.model.network import check_proxy
from kitdesk.model.route import route_of
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, sentence
from kitdesk.transport.client import Call, GuardedClient
from kitdesk.transport.stopwatch import Stopwatch
from kitdesk.transport.tls import trusting

NETWORK = (Part.PROXY, Part.NAME, Part.CONNECTION, Part.TLS, Part.CLIENT_CERTIFICATE)


@asynccontextmanager
async def opened(channel: Channel, credentials: Credentials, record: Record) -> AsyncIterator[ChannelCheck]:
    """A check on connections of its own, which are dropped in the end."""
    http = GuardedClient(route=route_of(channel, credentials))
    try:
        yield ChannelCheck(channel, credentials, http, record)
    finally:
        await http.aclose()


@dataclass(frozen=True)
class ChannelCheck:
    """One run over a channel as it stands in the form, saved or not.

    *record* gets the login's exchange, masked.
    """

    channel: Channel
    credentials: Credentials
    http: GuardedClient
    record: Record

    async def steps(self) -> AsyncIterator[CheckStep]:
        """Each part as *running* and then as what was found; after a failure the rest is *skipped*."""
        found: list[CheckStep] = []
        wanted = parts_of(self.channel)
        for stage, parts in (
            (self._fields, (Part.FIELDS,)),
            (self._reach, NETWORK),
            (self._log_in, (Part.LOGIN,)),
        ):
            for part in parts:
                if part in wanted:
                    yield CheckStep(part, PartState.RUNNING, sentence(_WORKING[part]))
            steps = await stage()
            for step in steps:
                found.append(step)
                yield step
            if any(step.state is PartState.FAILED for step in steps):
                break
        for part in [part for part in wanted if part not in {step.part for step in found}]:
            yield CheckStep(part, PartState.SKIPPED, sentence(_NOT_THAT_FAR))

    async def _fields(self) -> list[CheckStep]:
        try:
            check_base_url(self.channel.base_url)
            check_account_name(self.channel.account_name)
            check_channel_uuid(self.channel.channel_uuid)
            check_proxy(self.channel.network.proxy)
            api_token = check_secret(self.credentials.api_token.reveal(), "API token")
        except InputError as error:
            return [CheckStep(Part.FIELDS, PartState.FAILED, error.sentence)]
        if not api_token:
            return [CheckStep(Part.FIELDS, PartState.FAILED, sentence(_NO_API_TOKEN))]
        try:
            await asyncio.to_thread(trusting, route_of(self.channel, self.credentials))
        except InputError as error:
            return [CheckStep(Part.FIELDS, PartState.FAILED, sentence(_FILES, reason=error))]
        found = _FIELDS if self.credentials.salt else _NO_SALT
        return [CheckStep(Part.FIELDS, PartState.OK, sentence(found))]

    async def _reach(self) -> list[CheckStep]:
        """Ask for the host's root without any secret; whatever it answers, it was reached."""
        watch = Stopwatch()
        try:
            await self.http.send(Call("GET", f"{check_base_url(self.channel.base_url)}/", (), b""), watch)
        except NotReached as error:
            return list(self._way(watch).broken(error.reason))
        except KitError:
            pass  # connected, which is what was asked; login shows whether it is Kit that answers
        return list(self._way(watch).reached())

    def _way(self, watch: Stopwatch) -> Way:
        return Way(self.channel, watch, self.http.certificate_wanted)

    async def _log_in(self) -> list[CheckStep]:
        client = KitClient(
            check_base_url(self.channel.base_url),
            self.channel.account_name,
            self.channel.channel_uuid,
            self.credentials.api_token,
            self.http,
            self.record,
        )
        started = time.perf_counter()
        try:
            pair = await client.login()
        except Refused as error:
            seconds = time.perf_counter() - started
            return list(refused(self.channel, self.credentials, error, seconds))
        except KitError as error:
            seconds = time.perf_counter() - started
            return [CheckStep(Part.LOGIN, PartState.FAILED, error.sentence, seconds)]
        return list(logged_in(self.channel, pair, time.perf_counter() - started))


_WORKING = {
    Part.PROXY: QT_TRANSLATE_NOOP("model", "Asking the proxy."),
    Part.CLIENT_CERTIFICATE: QT_TRANSLATE_NOOP("model", "Waiting whether it is asked for."),
    Part.FIELDS: QT_TRANSLATE_NOOP("model", "Reading the fields."),
    Part.NAME: QT_TRANSLATE_NOOP("model", "Looking for the host's address."),
    Part.CONNECTION: QT_TRANSLATE_NOOP("model", "Connecting."),
    Part.TLS: QT_TRANSLATE_NOOP("model", "Checking the certificate."),
    Part.LOGIN: QT_TRANSLATE_NOOP("model", "Logging in."),
}
_NOT_THAT_FAR = QT_TRANSLATE_NOOP("model", "A step before it failed.")
_FIELDS = QT_TRANSLATE_NOOP("model", "All fields are filled and well-formed.")
_NO_SALT = QT_TRANSLATE_NOOP(
    "model",
    "What a login needs is filled. The security salt is missing: callbacks cannot be verified without it.",
)
_NO_API_TOKEN = QT_TRANSLATE_NOOP(
    "model", "The API token is missing. Add or copy one in Administration > Security > API tokens."
)
_FILES = QT_TRANSLATE_NOOP(
    "model", "As to the network: {reason}. Choose another file under Network in Channel settings."
)
