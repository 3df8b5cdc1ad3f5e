"""``kitdesk sandbox``: a Kit in miniature for tests and CI, which tells on standard output what it got."""

from __future__ import annotations

import asyncio
import sys
from argparse import Namespace
from collections.abc import Callable

from kitdesk.headless.lines import Lines
from kitdesk.headless.script import Performance, script_of
from kitdesk.headless.signals import on_stop_signals
from kitdesk.model.errors import InputError, PortTaken
from kitdesk.model.timeline import Exchange
from kitdesk.model.wire import OutgoingEvent, SenderData
from kitdesk.sandbox.agent import Agent
from kitdesk.sandbox.defaults import SENDERS
from kitdesk.sandbox.faults import Revoked
from kitdesk.sandbox.kit import SandboxKit
from kitdesk.sandbox.posted import Posted
from kitdesk.sandbox.script.steps import Script
from kitdesk.sandbox.seen import Seen
from kitdesk.sandbox.server import Sandbox

_PATIENCE = 10.0
"""For how many seconds a slow reader of standard output gets what came of a script."""


def run(args: Namespace) -> int:
    """Serve until SIGTERM, Ctrl-C, the end of the script if there is one, or until nobody reads standard
    output any more. The exit status: 1 too if a step of the script was missed, 2 if it cannot be played.
    """
    if sys.stdout is None:
        return _fail("Standard output is closed, but the sandbox tells its address there.")
    try:
        script = script_of(args)
    except InputError as error:
        return _fail(str(error), 2)
    try:
        problems = asyncio.run(_serve(args, script, sys.stdout.fileno()))
    except PortTaken as error:
        return _fail(str(error))
    except OSError as error:
        reason = error.strerror or error
        return _fail(
            f"The sandbox cannot listen on {args.host} port {args.port}: {reason}. Give another --host."
        )
    return _fail("\n".join(problems)) if problems else 0


async def _serve(args: Namespace, script: Script | None, descriptor: int) -> list[str]:
    """What is wrong in the end, if anything, in sentences."""
    stopped = asyncio.Event()
    on_stop_signals(lambda _number: stopped.set())
    loop = asyncio.get_running_loop()
    lines = Lines(descriptor, lambda: loop.call_soon_threadsafe(stopped.set))

    def on_seen(seen: Seen) -> None:
        lines.put(seen.line())
        if performance is not None:
            performance.hear(seen)

    agent = _agent(args, lambda exchange: lines.put(Posted.of(exchange).line()))
    kit = _kit(args, on_seen, agent.hear)
    performance = None if script is None else Performance(script, kit, args, lines.put)
    sandbox = await Sandbox.start(kit, args.host, args.port)
    lines.put(sandbox.coordinates().line())
    if args.test_request:
        agent.send_test_request(args.test_request)
    problems: list[str] = []
    if performance is None:
        await stopped.wait()
    else:
        problems = await performance.run(stopped)
    await sandbox.close()
    await agent.close()
    lines.close(_PATIENCE if performance else 1.0)
    return problems


def _agent(args: Namespace, on_posted: Callable[[Exchange], None]) -> Agent:
    agent = Agent(
        lambda: args.callback_url,
        salt=args.salt,
        api_token=args.api_token,
        on_posted=on_posted,
        plain_http=args.plain_http,
    )
    agent.delay = args.delay or 0.0
    agent.echo = SenderData.model_validate(SENDERS[args.echo_as or "agent"]) if args.echo else None
    return agent


def _kit(
    args: Namespace, on_seen: Callable[[Seen], None], on_taken: Callable[[OutgoingEvent], None]
) -> SandboxKit:
    kit = SandboxKit(
        domain=args.domain,
        api_token=args.api_token,
        channel_uuid=args.channel_uuid,
        salt=args.salt,
        access_lifetime=args.access_lifetime,
        refresh_lifetime=args.refresh_lifetime,
        on_seen=on_seen,
        on_taken=on_taken,
    )
    kit.fault = args.fault
    kit.refuses_refresh = args.refuse_refresh
    kit.revoked = args.revoked and Revoked(args.revoked)
    return kit


def _fail(sentence: str, status: int = 1) -> int:
    sys.stderr.write(f"{sentence}\n")
    return status
