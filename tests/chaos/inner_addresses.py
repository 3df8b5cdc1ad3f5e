"""R14: spellings of inner addresses at the attachment check and the preview: none is connected to."""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path
from random import Random

from kitdesk.desk.checks.attachment_check import AttachmentCheck
from kitdesk.desk.checks.picture import fetch_picture
from kitdesk.desk.checks.trail import Trail
from kitdesk.model.attachment_checkup import FilePart
from kitdesk.model.checkup import PartState
from kitdesk.model.errors import InputError, LeadsInside
from kitdesk.transport.glance import Onlooker
from tests.support.connections import connections
from tests.support.file_servers import sending_on
from tests.support.inner_addresses import INNER_HOSTS
from tests.support.raw_server import RawServer, misbehaving

DEADLINE = 5.0


def run(folder: Path, size: int, dice: Random) -> str:
    """Some of the spellings, all if *size* is their number: typed, and as where one is sent on to."""
    return asyncio.run(_run(dice.sample(INNER_HOSTS, size)))


async def _run(hosts: list[str]) -> str:
    seen: Counter[str] = Counter()
    places = {f"/{number}": f"http://{host}:9/a.png" for number, host in enumerate(hosts)}
    async with misbehaving(sending_on(places)) as server:
        for path, target in places.items():
            for url in (target, target.replace("http:", "https:"), f"{server.url}{path}"):
                with connections() as made:
                    seen[await _checked(url, server)] += 1
                    await _previewed(url, server)
                allowed = {"127.0.0.1"} if url.startswith(server.url) else set()
                assert set(made) <= allowed, f"{url} → {target}: {made}"
                assert len(made) <= 3 * len(allowed), f"{url} → {target}: {made}"
    told = ", ".join(f"{number} × {what}" for what, number in seen.most_common())
    return f"no connection inside: {told}"


async def _trail(server: RawServer) -> Trail:
    """One to whom the server that sends on is somebody outside."""
    trail = Trail(Onlooker(DEADLINE))
    trail.known["127.0.0.1", server.port] = await trail.onlooker.look_up(server.url)
    return trail


async def _checked(url: str, server: RawServer) -> str:
    check = AttachmentCheck(url, "photo", "a.png", await _trail(server))
    steps = {step.part: step async for step in check.steps()}
    failed = [part for part, step in steps.items() if step.state is PartState.FAILED]
    assert failed, url
    assert steps[FilePart.ANSWER].state is PartState.SKIPPED, url
    return "told to lead inside" if check.leads_inside else f"failed at {failed[0]}"


async def _previewed(url: str, server: RawServer) -> None:
    try:
        await fetch_picture(url, await _trail(server))
    except (InputError, LeadsInside):
        return
    raise AssertionError(f"{url} gave a picture")
