"""What somebody may do next: Hypothesis chooses among these rules, and makes a failing run short."""

from __future__ import annotations

import asyncio
import tempfile
from collections import Counter
from collections.abc import Callable, Coroutine, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kitdesk.model.states import EVENT, LOGIN, REFRESH
from kitdesk.sandbox.faults import MAY_BE_TAKEN, Fault, Kind, Revoked
from tests.chaos.states.world import World

CLIENTS = st.sampled_from(["client-1", "client-2", "client-3"])
SECONDS = st.sampled_from([1.0, 3.0, 40.0, 700.0, 1_000.0, 90_000.0])
LIFETIMES = st.sampled_from([2.0, 60.0, 900.0])
INSTANTS = st.integers(0, 60).map(lambda number: number / 10_000)
"""Seconds from a deed to a kill: a send takes about as many until its answer is stored."""
PICKS = st.integers(0, 1_000)
IN_MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""Where syncing takes no time. The kills here leave what was written; R1 to R3 leave what was synced."""
LATENCY = 0.003
"""Seconds that are really waited for."""


class Machine(RuleBasedStateMachine):
    """Whatever is done in whatever order, each step leaves all as it must be; see `World`.

    *done* counts how often what was done.
    """

    def __init__(self, done: Counter[str]) -> None:
        super().__init__()
        self.done = done
        self._folder = tempfile.TemporaryDirectory(prefix="kitdesk-states-", dir=IN_MEMORY)
        self._runner = asyncio.Runner()
        self._world = World(Path(self._folder.name))
        self._failed = False
        self._runner.run(self._world.begin())

    def teardown(self) -> None:
        try:
            if not self._failed:
                self._do("look", self._world.settle())
        finally:
            self._runner.run(self._world.end())
            self._runner.close()
            self._folder.cleanup()

    @rule(client_ids=st.lists(CLIENTS, min_size=1, max_size=5), expired=st.booleans())
    def send(self, client_ids: Sequence[str], expired: bool) -> None:
        if expired:
            self.expire()
        self._do("send", self._world.send(*client_ids))

    @rule(client_id=CLIENTS, kind=st.sampled_from(MAY_BE_TAKEN), taken=st.booleans(), seconds=SECONDS)
    def send_unanswered(self, client_id: str, kind: Kind, taken: bool, seconds: float) -> None:
        """And wait whether it is sent again."""
        self._world.strike(Fault(kind, EVENT, 0.0, 1, taken))
        self._do("send", self._world.send(client_id))
        self._do("look", self._world.settle())
        self.sleep(seconds)

    @rule(client_id=CLIENTS)
    def receive(self, client_id: str) -> None:
        self._do("callback", self._world.receive(self._world.new_id(), client_id))

    @rule(pick=PICKS, client_id=CLIENTS, text=st.sampled_from(["Hello", "Another body"]))
    def receive_again(self, pick: int, client_id: str, text: str) -> None:
        for event_id in self._picked(self._world.expected.callbacks, pick):
            self._do("callback repeated", self._world.receive(event_id, client_id, text))

    @rule(pick=PICKS)
    def receive_forged(self, pick: int) -> None:
        for event_id in self._picked([*self._world.expected.callbacks, self._world.new_id()], pick):
            self._do("callback forged", self._world.receive_forged(event_id))

    @rule(pick=PICKS)
    def resend(self, pick: int) -> None:
        for event_id in self._picked(self._world.expected.messages, pick):
            self._do("resend", self._world.resend(event_id))

    @rule(pick=PICKS)
    def discard(self, pick: int) -> None:
        for event_id in self._picked(self._world.expected.messages, pick):
            self._do("discard", self._world.discard(event_id))

    @rule(
        kind=st.sampled_from(Kind),
        on=st.sampled_from([EVENT, LOGIN, REFRESH]),
        taken=st.booleans(),
        times=st.integers(1, 3),
    )
    def strike(self, kind: Kind, on: str, taken: bool, times: int) -> None:
        """A login or a refresh whose answer is lost is not taken: R17 looks at what comes of that."""
        self._world.strike(Fault(kind, on, LATENCY, times, taken and on == EVENT))
        self.done["fault"] += 1

    @rule(lifetime=LIFETIMES, refuses=st.booleans(), revoked=st.sampled_from([None, None, *Revoked]))
    def change_kit(self, lifetime: float, refuses: bool, revoked: Revoked | None) -> None:
        kit = self._world.kit.kit
        kit.access_lifetime, kit.refuses_refresh, kit.revoked = lifetime, refuses, revoked

    @rule()
    def calm_kit(self) -> None:
        self._world.strike(None)
        self.change_kit(900.0, refuses=False, revoked=None)

    @rule()
    def go_or_come_back(self) -> None:
        self._do("out of reach", self._world.set_reachable(not self._world.reachable))

    @rule(seconds=SECONDS)
    def sleep(self, seconds: float) -> None:
        self._do("sleep", self._world.sleep(seconds))

    @rule()
    def refresh(self) -> None:
        self._call("refresh", self._world.channel.refresh)

    @rule()
    def log_in(self) -> None:
        self._call("login", self._world.channel.log_in)

    @rule()
    def expire(self) -> None:
        self._call("expiry", self._world.channel.expire)

    @rule()
    def wait(self) -> None:
        self._do("look", self._world.settle())

    @rule()
    def restart(self) -> None:
        self._do("restart", self._world.restart())

    @rule(begun=st.sampled_from(["nothing", "send", "receive"]), client_id=CLIENTS, after=INSTANTS)
    def kill(self, begun: str, client_id: str, after: float) -> None:
        self._do("kill", self._world.kill_while(self._begun(begun, client_id), after))

    @invariant()
    def nothing_was_told_that_may_not_be(self) -> None:
        self._world.look()
        self.done["step"] += 1

    @staticmethod
    def _picked(known: Iterable[str], pick: int) -> Iterator[str]:
        """One of these; none where there is none. What a kill leaves is chance, so no rule may hang on it."""
        names = list(known)
        yield from names[pick % len(names) :][:1] if names else ()

    def _begun(self, name: str, client_id: str) -> Coroutine[Any, Any, None]:
        if name == "send":
            return self._world.send(client_id)
        if name == "receive":
            return self._world.receive(self._world.new_id(), client_id)
        return asyncio.sleep(0)

    def _do(self, name: str, deed: Coroutine[Any, Any, None]) -> None:
        self.done[name] += 1
        self._failed = True
        self._runner.run(deed)
        self._failed = False

    def _call(self, name: str, deed: Callable[[], None]) -> None:
        """Do what starts tasks, which needs the loop."""

        async def call() -> None:
            deed()

        self._do(name, call())
