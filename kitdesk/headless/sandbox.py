"""``kitdesk sandbox``: a Kit in miniature for tests and CI, which tells on standard output what it got."""

from __future__ import annotations

import asyncio
import sys
from argparse import Namespace

from kitdesk.headless.lines import Lines
from kitdesk.headless.signals import on_stop_signals
from kitdesk.model.errors import PortTaken
from kitdesk.model.wire import SenderData
from kitdesk.sandbox.agent import Agent
from kitdesk.sandbox.defaults import SENDERS
from kitdesk.sandbox.kit import SandboxKit
from kitdesk.sandbox.posted import Posted
from kitdesk.sandbox.server import Sandbox


def run(args: Namespace) -> int:
    """Serve until SIGTERM, Ctrl-C, or until nobody reads standard output any more. The exit status."""
    if sys.stdout is None:
        return _fail("Standard output is closed, but the sandbox tells its address there.")
    try:
        asyncio.run(_serve(args, sys.stdout.fileno()))
    except PortTaken as error:
        return _fail(str(error))
    except OSError as error:
        reason = error.strerror or error
        return _fail(
            f"The sandbox cannot listen on {args.host} port {args.port}: {reason}. Give another --host."
        )
    return 0


async def _serve(args: Namespace, descriptor: int) -> None:
    stopped = asyncio.Event()
    on_stop_signals(lambda _number: stopped.set())
    loop = asyncio.get_running_loop()
    lines = Lines(descriptor, lambda: loop.call_soon_threadsafe(stopped.set))
    agent = Agent(
        lambda: args.callback_url,
        salt=args.salt,
        api_token=args.api_token,
        on_posted=lambda exchange: lines.put(Posted.of(exchange).line()),
    )
    agent.delay = args.delay or 0.0
    agent.echo = SenderData.model_validate(SENDERS[args.echo_as or "agent"]) if args.echo else None
    kit = SandboxKit(
        domain=args.domain,
        api_token=args.api_token,
        channel_uuid=args.channel_uuid,
        salt=args.salt,
        access_lifetime=args.access_lifetime,
        refresh_lifetime=args.refresh_lifetime,
        on_seen=lambda seen: lines.put(seen.line()),
        on_taken=agent.hear,
    )
    kit.fault = args.fault
    kit.refuses_refresh = args.refuse_refresh
    sandbox = await Sandbox.start(kit, args.host, args.port)
    lines.put(sandbox.coordinates().line())
    if args.test_request:
        agent.send_test_request(args.test_request)
    await stopped.wait()
    await sandbox.close()
    await agent.close()
    lines.close()


def _fail(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return 1
