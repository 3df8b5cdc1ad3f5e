"""``kitdesk sandbox --script``: plays a script until it is over or somebody ends it, and writes JUnit."""

from __future__ import annotations

import asyncio
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from kitdesk.callback.posting import Poster
from kitdesk.callback.reports.junit import as_xml
from kitdesk.headless.report_files import flaw_of, write_report
from kitdesk.model.errors import InputError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP
from kitdesk.model.timeline import Exchange
from kitdesk.sandbox.kit import SandboxKit
from kitdesk.sandbox.posted import Posted
from kitdesk.sandbox.script.deeds import LONGEST_WAIT
from kitdesk.sandbox.script.delivery import Delivery
from kitdesk.sandbox.script.outcome import Outcome, Verdict, as_suite
from kitdesk.sandbox.script.playing import Player
from kitdesk.sandbox.script.reading import read_script
from kitdesk.sandbox.script.steps import Script
from kitdesk.sandbox.seen import Seen
from kitdesk.tasks import Tasks
from kitdesk.transport.client import GuardedClient


def script_of(args: Namespace) -> Script | None:
    """The script that the command line asks for, if any. Raises `InputError`."""
    if args.script is None:
        return None
    script = read_script(args.script, args.plain_http)
    if script.posts and not (args.callback_url or script.callback_url):
        raise InputError(_NO_URL, file=args.script)
    flaw = flaw_of([args.junit] if args.junit else [])
    if flaw:
        raise InputError("{flaw}", flaw=flaw)
    return script


class Performance:
    """One run of a script; *put* takes a line for each callback and each step."""

    def __init__(self, script: Script, kit: SandboxKit, args: Namespace, put: Callable[[str], None]) -> None:
        def on_posted(exchange: Exchange) -> None:
            put(Posted.of(exchange).line())

        def on_outcome(outcome: Outcome) -> None:
            put(outcome.line())

        self._script = script
        self._junit: Path | None = args.junit
        self._http = GuardedClient(LONGEST_WAIT, plain_http=args.plain_http)  # a script has its own limits
        poster = Poster(args.salt, args.api_token, self._http, on_posted)
        delivery = Delivery(poster, args.callback_url or script.callback_url)
        self._player = Player(script, kit, delivery, on_outcome=on_outcome)

    def hear(self, seen: Seen) -> None:
        """A request came to the sandbox."""
        self._player.hear(seen)

    async def run(self, stopped: asyncio.Event) -> list[str]:
        """Play until the script is over or *stopped* is set. What is wrong, if anything, in sentences."""
        tasks = Tasks()
        ends = tasks.start(self._player.play(), "script"), tasks.start(stopped.wait(), "stopping")
        await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        await tasks.close()
        await self._http.aclose()
        problems = _misses(self._player.outcomes)
        if self._junit is not None:
            flaw = write_report(self._junit, as_xml(as_suite(self._script, self._player.outcomes)))
            problems += [flaw] if flaw else []
        return problems


def _misses(outcomes: Sequence[Outcome]) -> list[str]:
    missed = (outcome for outcome in outcomes if outcome.verdict is Verdict.MISSED)
    return [f"Step {each.step.number} ({each.step.name}) was missed. {each.why}" for each in missed]


_NO_URL = QT_TRANSLATE_NOOP(
    "model",
    "The script {file} posts callbacks, but says not where to. Give --callback-url, or write callback_url at "
    "its top.",
)
