"""*Check channel*: host, TLS, account, token and channel one by one, and what to do about what is wrong.

It logs in on its own, beside the session of the channel, and sends no event.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from kitdesk.kit.client import KitClient
from kitdesk.model.channel import (
    Channel,
    Credentials,
    check_account_name,
    check_base_url,
    check_channel_uuid,
    check_secret,
)
from kitdesk.model.checkup import CheckStep, Part, PartState, goes_through_proxy, parts_of
from kitdesk.model.errors import InputError, KitError, NotReached, Refused
from kitdesk.model.hints import api_token_hint
from kitdesk.model.network import check_proxy
from kitdesk.model.route import route_of
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence
from kitdesk.model.timeline import Exchange
from kitdesk.model.token import ACCESS_LIFETIME, TokenPair, claims, stated_lifetime
from kitdesk.transport.client import Call, GuardedClient, Stopwatch
from kitdesk.transport.tls import trusting

NETWORK = (Part.PROXY, Part.NAME, Part.CONNECTION, Part.TLS, Part.CLIENT_CERTIFICATE)
SAID_AT_LOGIN = (Part.ACCOUNT, Part.API_TOKEN, Part.CHANNEL)


@dataclass(frozen=True)
class ChannelCheck:
    """One run over a channel as it stands in the form, saved or not.

    *record* gets the login's exchange, masked.
    """

    channel: Channel
    credentials: Credentials
    http: GuardedClient
    record: Callable[[Exchange], None]

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
            await self.http.send(Call("GET", f"{self._base_url}/", (), b""), watch)
        except NotReached as error:
            return list(self._not_reached(watch, error))
        except KitError:
            pass  # connected, which is what was asked; login shows whether it is Kit that answers
        return list(self._reached(watch))

    def _reached(self, watch: Stopwatch) -> Iterator[CheckStep]:
        timing, ok, wanted = watch.timing, PartState.OK, parts_of(self.channel)
        if Part.PROXY in wanted:
            yield CheckStep(Part.PROXY, ok, self._say(_PROXY), watch.proxy)
            yield CheckStep(Part.CONNECTION, ok, self._say(_CONNECTION_BY_PROXY), timing.connect)
        else:
            yield CheckStep(Part.NAME, ok, self._say(_NAME), timing.dns)
            yield CheckStep(Part.CONNECTION, ok, self._say(_CONNECTION), timing.connect)
        if self._is_https:
            own = bool(self.channel.network.ca_file)
            yield CheckStep(Part.TLS, ok, self._say(_TLS_BY_OWN if own else _TLS), timing.tls)
        else:
            yield CheckStep(Part.TLS, PartState.SKIPPED, self._say(_NO_TLS))
        if Part.CLIENT_CERTIFICATE in wanted:
            yield self._shown()

    def _shown(self) -> CheckStep:
        """What became of the client certificate, where it was not refused."""
        if not self._is_https:
            return CheckStep(Part.CLIENT_CERTIFICATE, PartState.SKIPPED, self._say(_NO_TLS))
        if self.http.certificate_wanted:
            return CheckStep(Part.CLIENT_CERTIFICATE, PartState.OK, self._say(_SHOWN))
        template = _MAYBE_SHOWN if self.http.certificate_wanted is None else _NOT_WANTED
        return CheckStep(Part.CLIENT_CERTIFICATE, PartState.SKIPPED, self._say(template))

    def _not_reached(self, watch: Stopwatch, error: NotReached) -> Iterator[CheckStep]:
        """The reached steps up to the one whose time was never taken, or the last: it ended by the TLS of
        the server, which may tell only behind the request that it does not take a certificate.
        """
        timing, steps = watch.timing, list(self._reached(watch))
        times = {
            Part.PROXY: watch.proxy,
            Part.NAME: timing.dns,
            Part.CONNECTION: timing.connect,
            Part.TLS: timing.tls,
        }
        for step in steps:
            if step is steps[-1] or times[step.part] is None:
                yield CheckStep(step.part, PartState.FAILED, self._why_not(step.part, watch, error.reason))
                return
            yield step

    def _why_not(self, part: Part, watch: Stopwatch, reason: str) -> Sentence:
        template = _UNREACHED[part]
        if part is Part.CONNECTION and goes_through_proxy(self.channel):
            template = _NOT_BY_PROXY
        elif part is Part.TLS and watch.timing.tls is not None:
            template = _UNREACHED[Part.CLIENT_CERTIFICATE]
        return self._say(template, reason)

    def _say(self, template: str, reason: str = "") -> Sentence:
        network = self.channel.network
        return sentence(
            template,
            host=self._host,
            reason=reason,
            proxy=network.proxy.rpartition("/")[2].rpartition("@")[2],
            authorities=network.ca_file,
            certificate=network.client_certificate,
        )

    async def _log_in(self) -> list[CheckStep]:
        client = KitClient(
            self._base_url,
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
            return list(self._refused(error, time.perf_counter() - started))
        except KitError as error:
            seconds = time.perf_counter() - started
            return [CheckStep(Part.LOGIN, PartState.FAILED, error.sentence, seconds)]
        return list(self._logged_in(pair, time.perf_counter() - started))

    def _logged_in(self, pair: TokenPair, seconds: float) -> Iterator[CheckStep]:
        account, uuid = self.channel.account_name, self.channel.channel_uuid
        yield CheckStep(Part.LOGIN, PartState.OK, sentence(_LOGIN), seconds)
        yield CheckStep(Part.ACCOUNT, PartState.OK, sentence(_ACCOUNT, account=account))
        yield CheckStep(Part.API_TOKEN, PartState.OK, sentence(_API_TOKEN))
        yield CheckStep(Part.CHANNEL, PartState.OK, sentence(_CHANNEL, uuid=uuid))
        lifetime = stated_lifetime(pair.access_token, ACCESS_LIFETIME)
        said = claims(pair.access_token)
        template = _OPAQUE if said is None else _CLAIMS
        reason = sentence(template, minutes=f"{lifetime / 60:g}", names=", ".join(said or ()))
        yield CheckStep(Part.ACCESS_TOKEN, PartState.OK, reason)

    def _refused(self, error: Refused, seconds: float) -> Iterator[CheckStep]:
        """Blame the one value that Kit's text names; without one, tell where to look first."""
        blamed = named_part(error.error)
        said = {"status": error.status, "error": error.error}
        template = _REFUSED if blamed else _REFUSED_WITHOUT_REASON
        yield CheckStep(Part.LOGIN, PartState.FAILED, sentence(template, **said), seconds)
        for part in SAID_AT_LOGIN:
            if part is blamed:
                yield CheckStep(part, PartState.FAILED, self._remedy(part))
            else:
                yield CheckStep(
                    part, PartState.SKIPPED, sentence(_ANOTHER_BLAMED if blamed else _NOT_TOLD_APART)
                )

    def _remedy(self, part: Part) -> Sentence:
        hint = api_token_hint(self.credentials.api_token)
        if part is Part.API_TOKEN and hint is not None:
            return hint
        return sentence(_BLAMED[part], account=self.channel.account_name, uuid=self.channel.channel_uuid)

    @property
    def _base_url(self) -> str:
        return check_base_url(self.channel.base_url)

    @property
    def _host(self) -> str:
        return urlsplit(self._base_url).netloc

    @property
    def _is_https(self) -> bool:
        return self._base_url.startswith("https:")


def named_part(error: str) -> Part | None:
    """Which value Kit's text is about; None where it names none or several. The texts are unpublished.

    Of "the token does not belong to the account" only what stands before the relation counts.
    """
    text = _QUOTED.sub("", error)
    subject = _RELATION.split(text, maxsplit=1)[0]
    named = [part for part, words in _WORDS.items() if words.search(subject)]
    named = named or [part for part, words in _WORDS.items() if words.search(text)]
    return named[0] if len(named) == 1 else None


_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|“[^”]*”")
_RELATION = re.compile(r"\b(?:belong|for|of|in)\b", re.IGNORECASE)
_WORDS = {
    Part.ACCOUNT: re.compile(r"\baccount|\bdomain|аккаунт|домен", re.IGNORECASE),
    Part.API_TOKEN: re.compile(r"token|api.?key|токен", re.IGNORECASE),
    Part.CHANNEL: re.compile(r"channel|uuid|канал", re.IGNORECASE),
}
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
_NAME = QT_TRANSLATE_NOOP("model", "{host} has an address.")
_CONNECTION = QT_TRANSLATE_NOOP("model", "{host} takes connections from here.")
_TLS = QT_TRANSLATE_NOOP("model", "The certificate of {host} is valid and trusted.")
_NO_TLS = QT_TRANSLATE_NOOP("model", "{host} is this machine, spoken to without TLS.")
_FILES = QT_TRANSLATE_NOOP(
    "model", "As to the network: {reason}. Choose another file under Network in Channel settings."
)
_PROXY = QT_TRANSLATE_NOOP("model", "The proxy {proxy} takes requests from here.")
_CONNECTION_BY_PROXY = QT_TRANSLATE_NOOP(
    "model", "The proxy has connected to {host}, whose name it looks up itself."
)
_NOT_BY_PROXY = QT_TRANSLATE_NOOP(
    "model",
    "The proxy does not lead to {host}: {reason}. Check the host against Custom channel API hostname in "
    "Administration > Security > API tokens > API access data, and whether the proxy lets it through.",
)
_TLS_BY_OWN = QT_TRANSLATE_NOOP(
    "model", "The certificate of {host} is valid, and trusted with the authorities in {authorities}."
)
_SHOWN = QT_TRANSLATE_NOOP(
    "model", "{host} asked for a client certificate, and took the one in {certificate}."
)
_NOT_WANTED = QT_TRANSLATE_NOOP(
    "model", "{host} asks for no client certificate, so the one in {certificate} was not shown."
)
_MAYBE_SHOWN = QT_TRANSLATE_NOOP(
    "model", "{host} was shown the one in {certificate} if it asked for it; that cannot be told here."
)
_UNREACHED = {
    Part.PROXY: QT_TRANSLATE_NOOP(
        "model",
        "No way through the proxy: {reason}. Nothing was sent. Check its address, user name and password "
        "under Network in Channel settings.",
    ),
    Part.CLIENT_CERTIFICATE: QT_TRANSLATE_NOOP(
        "model",
        "{host} ended the connection: {reason}. Nothing was sent. Ask who runs it which client certificate "
        "it takes, and choose that file under Network in Channel settings.",
    ),
    Part.NAME: QT_TRANSLATE_NOOP(
        "model",
        "{host} has no address: {reason}. Check its spelling against Custom channel API hostname in "
        "Administration "
        "> Security > API tokens > API access data, and this machine's network.",
    ),
    Part.CONNECTION: QT_TRANSLATE_NOOP(
        "model",
        "{host} takes no connection: {reason}. Check host and port, and whether a firewall or a required "
        "proxy "
        "stands between.",
    ),
    Part.TLS: QT_TRANSLATE_NOOP(
        "model",
        "No secure connection to {host}: {reason}. Nothing was sent. Check host and port, this machine's "
        "clock, and whether a proxy opens TLS on the way. An authority of your own is named under Network in "
        "Channel settings.",
    ),
}
_LOGIN = QT_TRANSLATE_NOOP("model", "Kit answered with an access token and a refresh token.")
_ACCOUNT = QT_TRANSLATE_NOOP("model", "Kit logged in account {account}.")
_API_TOKEN = QT_TRANSLATE_NOOP("model", "Kit took the API token.")
_CHANNEL = QT_TRANSLATE_NOOP(
    "model",
    "Kit took {uuid} with the login. That its events reach a queue is proven only by a first message; none "
    "was sent.",
)
_OPAQUE = QT_TRANSLATE_NOOP(
    "model", "It says nothing of itself; {minutes} minutes are counted, as documented."
)
_CLAIMS = QT_TRANSLATE_NOOP("model", "It lives {minutes} minutes and states: {names}.")
_REFUSED = QT_TRANSLATE_NOOP("model", "Kit refused the login with status {status}: {error}.")
_REFUSED_WITHOUT_REASON = QT_TRANSLATE_NOOP(
    "model",
    "Kit refused the login with status {status}: {error}. It does not say which value is wrong. Check in "
    "this "
    "order: the account name; the API token (not its token ID, not revoked); the channel UUID, which must "
    "belong to "
    "this account; and, if the API whitelist is filled, that this machine's address is on it.",
)
_NOT_TOLD_APART = QT_TRANSLATE_NOOP("model", "Kit's answer does not say whether this value is wrong.")
_ANOTHER_BLAMED = QT_TRANSLATE_NOOP(
    "model", "Kit's answer speaks of another value, so nothing is known of this one."
)
_BLAMED = {
    Part.ACCOUNT: QT_TRANSLATE_NOOP(
        "model",
        "Compare “{account}” with Account name in Administration > Security > API tokens > API access data, "
        "and "
        "check that the region is the account's own.",
    ),
    Part.API_TOKEN: QT_TRANSLATE_NOOP(
        "model",
        "Copy it again from Administration > Security > API tokens: the token, not its token ID, and not a "
        "revoked "
        "one. If the API whitelist there is filled, this machine's address must be on it.",
    ),
    Part.CHANNEL: QT_TRANSLATE_NOOP(
        "model",
        "Compare {uuid} with Channel UUID in Setup > Conversations > Channels. The channel must belong to "
        "this "
        "account and use this API token.",
    ),
}
