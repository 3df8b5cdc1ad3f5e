"""Plays a script against whoever uses the sandbox: does what its steps say and judges what comes."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from uuid import uuid4

from kitdesk.callback.making import closing_callback, message_callback, message_of
from kitdesk.model.variables import Values, resolve
from kitdesk.model.wire import ClosingCallback, MessageCallback
from kitdesk.sandbox.kit import SandboxKit
from kitdesk.sandbox.script.delivery import Delivery
from kitdesk.sandbox.script.heard import Heard
from kitdesk.sandbox.script.outcome import Outcome, Verdict
from kitdesk.sandbox.script.steps import (
    Close,
    Deed,
    Expect,
    ExpectNo,
    Lifetimes,
    PutFault,
    RefuseRefresh,
    Repeat,
    Reply,
    Script,
    Step,
    TestRequest,
    Wait,
)
from kitdesk.sandbox.script.wanted import client_of
from kitdesk.sandbox.seen import Seen

_TOLD = 3


class Player:
    """Plays one script, once. Whoever makes the `SandboxKit` lets it tell `hear` what it sees.

    A step that expects takes the first request that fits of those that no step before has taken, also when it
    came before that step began. If none comes in time, the steps that are left are skipped, because they
    build on it; after any other miss the script goes on. *on_outcome* is told of each step, skipped ones too.
    """

    def __init__(
        self,
        script: Script,
        kit: SandboxKit,
        delivery: Delivery,
        *,
        on_outcome: Callable[[Outcome], None] = lambda outcome: None,
        new_id: Callable[[], object] = uuid4,
    ) -> None:
        self.outcomes: list[Outcome] = []
        self._script = script
        self._kit = kit
        self._delivery = delivery
        self._on_outcome = on_outcome
        self._new_id = new_id
        self._heard = Heard()
        self._client_id = ""
        self._callbacks = 0

    def hear(self, seen: Seen) -> None:
        """A request came to the sandbox."""
        self._heard.add(seen)

    async def play(self) -> list[Outcome]:
        """Play it to the end; what came of all steps. Cancelled, it leaves that in `outcomes` too."""
        why = "The script was ended before."
        try:
            self._live(self._script.lifetimes)
            for step in self._script.steps:
                if not await self._play(step):
                    why = f"Step {step.number} was missed."
                    break
        finally:
            for step in self._script.steps[len(self.outcomes) :]:
                self._tell(Outcome(step, Verdict.SKIPPED, why, time.time()))
        return self.outcomes

    async def _play(self, step: Step) -> bool:
        """Play one step; whether the next one makes sense."""
        at, began = time.time(), time.monotonic()
        why = "The script was ended while this step was under way."
        try:
            why = await self._do(step.deed)
        finally:
            verdict = Verdict.MISSED if why else Verdict.MET
            self._tell(Outcome(step, verdict, why, at, time.monotonic() - began))
        return not (why and isinstance(step.deed, Expect))

    def _tell(self, outcome: Outcome) -> None:
        self.outcomes.append(outcome)
        self._on_outcome(outcome)

    async def _do(self, deed: Deed) -> str:
        """Why it was missed; empty if it was met."""
        match deed:
            case Expect():
                return await self._expect(deed)
            case ExpectNo():
                return await self._expect_no(deed)
            case Reply() | Close():
                return await self._post(deed)
            case Repeat():
                return await self._delivery.repeat(deed.times, deed.answer)
            case TestRequest():
                return await self._delivery.test(deed.method, deed.answer)
            case PutFault():
                self._kit.fault = deed.fault
            case RefuseRefresh():
                self._kit.refuses_refresh = deed.refused
            case Lifetimes():
                self._live(deed)
            case Wait():
                await asyncio.sleep(deed.seconds)
        return ""

    async def _expect(self, deed: Expect) -> str:
        seen = await self._heard.take(deed.wanted, deed.within)
        if seen is not None:
            self._client_id = client_of(seen.event) or self._client_id
            return ""
        others = self._heard.misfits(deed.wanted)
        called = deed.wanted.purpose or "request"
        if not others:
            return f"No {called} came within {deed.within:g} s."
        more = f"; and {len(others) - _TOLD} more" if others[_TOLD:] else ""
        told = "; ".join(others[:_TOLD]) + more
        return (
            f"No {called} that fits came within {deed.within:g} s. Of those that came, newest first: {told}."
        )

    async def _expect_no(self, deed: ExpectNo) -> str:
        seen = await self._heard.take(deed.wanted, deed.within)
        if seen is None:
            return ""
        return f"One {deed.wanted.purpose or 'request'} that fits came: {deed.wanted.told(seen)}."

    async def _post(self, deed: Reply | Close) -> str:
        client_id = deed.client_id or self._client_id
        if not client_id:
            return "The event expected before names no customer."
        self._callbacks += 1
        values = Values(client_id, time.time(), self._callbacks, self._new_id)
        text = self._callback(deed, client_id).to_json().decode()
        body = resolve(text, values).text.encode()
        return await self._delivery.post(body, json.loads(body)["event_id"], deed.answer)

    def _callback(self, deed: Reply | Close, client_id: str) -> MessageCallback | ClosingCallback:
        event_id = deed.event_id or str(self._new_id())
        if isinstance(deed, Close):
            return closing_callback(client_id, event_id, deed.reason, deed.sender)
        message = message_of(deed.message_id or str(self._new_id()), deed.text, deed.payload)
        return message_callback(client_id, event_id, message, deed.sender)

    def _live(self, lifetimes: Lifetimes) -> None:
        if lifetimes.access is not None:
            self._kit.access_lifetime = lifetimes.access
        if lifetimes.refresh is not None:
            self._kit.refresh_lifetime = lifetimes.refresh
