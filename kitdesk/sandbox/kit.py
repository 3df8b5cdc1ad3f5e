"""Kit in miniature: login, refreshToken and ``POST /{channel_uuid}`` for one account with one channel."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from kitdesk.clock import Clock, boot_clock
from kitdesk.model import wire
from kitdesk.model.masking import Mask
from kitdesk.model.secret import Secret
from kitdesk.model.sentence import Said, quote
from kitdesk.model.states import EVENT, LOGIN, REFRESH
from kitdesk.model.token import ACCESS_LIFETIME, REFRESH_LIFETIME
from kitdesk.sandbox.defaults import API_TOKEN, CHANNEL_UUID, DOMAIN, SALT
from kitdesk.sandbox.faults import ON_DEMAND, Fault, Kind, Revoked
from kitdesk.sandbox.reading import (
    JSON,
    bearer_token,
    form_field,
    need_content_type,
    need_outgoing_event,
    need_post,
    query_field,
)
from kitdesk.sandbox.refusal import Reason, Refusal
from kitdesk.sandbox.seen import Seen, exchange_of, read_body
from kitdesk.sandbox.tokens import Mint
from kitdesk.transport.http import Answer, Hangup, Request

_LOGIN = "/api/v3/botService/login"
_REFRESH = "/api/v3/botService/refreshToken"
_NO_FAULT = Fault()


class SandboxKit:
    """One account with one channel. Nothing is random: the same requests at the same times, the same answers.

    `access_lifetime` and `refresh_lifetime` (seconds) may be set at any time and hold for the pairs made
    from then on. So may `fault`, `revoked` for the API token, and `refuses_refresh`: then the next
    refreshToken is refused, whatever it brings, and its refresh token stays unused. *on_seen* is told of
    every request, *on_taken* then of every event that is taken.
    """

    def __init__(
        self,
        *,
        domain: str = DOMAIN,
        api_token: Secret = API_TOKEN,
        channel_uuid: str = CHANNEL_UUID,
        salt: Secret = SALT,
        access_lifetime: float = ACCESS_LIFETIME,
        refresh_lifetime: float = REFRESH_LIFETIME,
        clock: Clock = boot_clock,
        on_seen: Callable[[Seen], None] = lambda seen: None,
        on_taken: Callable[[wire.OutgoingEvent], None] = lambda event: None,
        date: Callable[[], float] = time.time,
    ) -> None:
        self.domain = domain
        self.api_token = api_token
        self.channel_uuid = channel_uuid
        self.salt = salt
        self.access_lifetime = access_lifetime
        self.refresh_lifetime = refresh_lifetime
        self.fault: Fault | None = None
        self.refuses_refresh = False
        self.revoked: Revoked | None = None
        self._clock = clock
        self._clock_began = date() - clock()  # asked once: a jump of the date must not end a token
        self._on_seen = on_seen
        self._on_taken = on_taken
        self._mask = Mask(api_token, salt)
        self._mint = Mint(channel_uuid, api_token, self._now)

    async def handle(self, request: Request) -> Answer:
        """Answer one request as Kit does, or as the fault in force has it. Raises `Hangup` to drop it."""
        began = self._now()
        fault = self._struck_by(request)
        if fault.latency:
            await asyncio.sleep(fault.latency)
        answer: Answer | None = None
        refused, taken = ON_DEMAND, None
        if fault.lets_through:
            answer, refused, taken = self._answer(request)
        if fault.kind is not Kind.NONE:
            answer = fault.answer()
        said = Said.of(fault.sentence) if fault != _NO_FAULT else ""
        self._tell(began, request, answer, refused, said)
        if taken is not None:
            self._on_taken(taken)
        if answer is None:
            raise Hangup
        return answer

    def refuse(self, request: Request, refusal: Refusal) -> Answer:
        """The answer to a request that is not taken, in the documented shape."""
        answer, text = self._refusal(refusal)
        self._tell(self._now(), request, answer, text)
        return answer

    def _struck_by(self, request: Request) -> Fault:
        fault = self.fault
        if fault is None or not fault.strikes(_purpose(request.path)):
            return _NO_FAULT
        self.fault = fault.once_less()
        return fault

    def _answer(self, request: Request) -> tuple[Answer, str, wire.OutgoingEvent | None]:
        """Kit's own answer, the text of its refusal if it is one, and the event if one was taken."""
        try:
            result = self._result(request)
        except Refusal as refusal:
            return *self._refusal(refusal), None
        if isinstance(result, dict):
            return Answer.json({"success": True, "result": result}), "", None
        return Answer.json({"success": True, "result": True}), "", result

    def _refusal(self, refusal: Refusal) -> tuple[Answer, str]:
        values = {name: quote(self._mask.text(str(value)), 300) for name, value in refusal.values.items()}
        text = refusal.template.format(**values)
        error = {"error": text, "code": refusal.reason.code}
        return Answer.json({"success": False, "result": error}, refusal.reason.status), text

    def _result(self, request: Request) -> dict[str, str] | wire.OutgoingEvent:
        deeds: dict[str, Callable[[Request], dict[str, str] | wire.OutgoingEvent]]
        deeds = {LOGIN: self._log_in, REFRESH: self._refresh, EVENT: self._take_event}
        deed = deeds.get(_purpose(request.path))
        if deed is None:
            known = f"POST {_LOGIN}, POST {_REFRESH} and POST /{{{{channel_uuid}}}}"
            raise Refusal(Reason.NO_SUCH_PATH, f"there is no {{path}} here, only {known}", path=request.path)
        need_post(request)
        return deed(request)

    def _log_in(self, request: Request) -> dict[str, str]:
        domain = query_field(request, "domain")
        api_token = Secret(query_field(request, "access_token"))
        channel_uuid = form_field(request, "channel_uuid")
        if domain != self.domain:
            raise Refusal(Reason.UNKNOWN_ACCOUNT, "account '{domain}' is not known", domain=domain)
        if api_token != self.api_token:
            raise Refusal(
                Reason.WRONG_API_TOKEN, "the API token does not belong to account '{domain}'", domain=domain
            )
        if self.revoked is not None:
            raise Refusal(Reason.REVOKED_API_TOKEN, "the API token was revoked")
        self._need_channel(channel_uuid)
        return self._new_pair()

    def _refresh(self, request: Request) -> dict[str, str]:
        refresh_token = form_field(request, "refresh_token")
        if self.refuses_refresh:
            self.refuses_refresh = False
            raise Refusal(Reason.REFUSED_ON_DEMAND, "the sandbox was told to refuse this refresh")
        self._need_living_login()
        self._mint.redeem(refresh_token)
        return self._new_pair()

    def _take_event(self, request: Request) -> wire.OutgoingEvent:
        self._need_channel(request.path.removeprefix("/"))
        token = bearer_token(request)
        if Secret(token) == self.api_token:
            problem = "this is the API token: log in with it and send the access token that login answers"
            raise Refusal(Reason.WRONG_TOKEN_KIND, problem)
        self._mint.check_access(token)
        self._need_living_login()
        need_content_type(request, JSON)
        return need_outgoing_event(request.body)

    def _need_channel(self, channel_uuid: str) -> None:
        if channel_uuid != self.channel_uuid:
            raise Refusal(Reason.UNKNOWN_CHANNEL, "channel '{uuid}' is not known", uuid=channel_uuid)

    def _need_living_login(self) -> None:
        if self.revoked is Revoked.ALL:
            raise Refusal(Reason.REVOKED_API_TOKEN, "the API token that this login was made with was revoked")

    def _new_pair(self) -> dict[str, str]:
        pair = self._mint.issue(self.access_lifetime, self.refresh_lifetime)
        return {"access_token": pair.access_token.reveal(), "refresh_token": pair.refresh_token.reveal()}

    def _now(self) -> float:
        return self._clock_began + self._clock()

    def _tell(
        self, began: float, request: Request, answer: Answer | None, refused: str, fault: str = ""
    ) -> None:
        now, purpose = self._now(), _purpose(request.path)
        error = fault if answer is None else ""
        exchange = exchange_of(request, answer, self._mask, at=began, took=now - began, error=error)
        event = read_body(exchange.request_body) if purpose == EVENT and request.body else None
        path = self._mask.text(request.path)
        status = answer.status if answer else None
        at = round(now, 3)
        self._on_seen(Seen(at, request.method, path, status, purpose, refused, event, fault, exchange))


def _purpose(path: str) -> str:
    """What a request is for: the path alone says it."""
    if path in (_LOGIN, _REFRESH):
        return LOGIN if path == _LOGIN else REFRESH
    return EVENT if path.count("/") == 1 and len(path) > 1 else ""
