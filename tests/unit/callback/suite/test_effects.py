from __future__ import annotations

import pytest

from kitdesk.callback.suite.bench import Bench
from kitdesk.callback.suite.effects import effects, first_effects
from kitdesk.callback.suite.suite import chosen
from kitdesk.sandbox.observing import SandboxObserver
from kitdesk.tour.careless import echo
from kitdesk.transport.client import GuardedClient
from tests.support.suites import EXPECTED, TARGET

pytestmark = pytest.mark.anyio
(CHECK,) = chosen(["hole"])


def a_bench(observer: SandboxObserver | None) -> Bench:
    return Bench(CHECK, TARGET, EXPECTED, GuardedClient(1), observer=observer)


async def test_what_came_of_this_checks_customer_is_seen() -> None:
    observer = SandboxObserver(lingers=0.01)
    bench, mine = a_bench(observer), echo("somebody", "Hi")
    observer.hear(mine)
    observer.hear(echo(bench.client_id, "Hi"))
    assert (await first_effects(bench))[0] == 1
    assert [event.client_data.client_id for event in await effects(bench, 2, 0.05)] == [bench.client_id]


async def test_one_more_is_waited_for_at_least_a_while() -> None:
    observer = SandboxObserver(lingers=0.01)
    bench = a_bench(observer)
    observer.hear(echo(bench.client_id, "Hi"))
    assert (await first_effects(bench))[1] == 1.5


async def test_without_a_sandbox_nothing_is_seen_at_once() -> None:
    assert await effects(a_bench(None), 1, 3600) == ()
