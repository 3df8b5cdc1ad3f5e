"""Runs what kitdesk writes for others to run, against a server that keeps what it got."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio.to_thread

from kitdesk.desk.copies.forms import Form
from kitdesk.transport.http import Answer, Request
from kitdesk.transport.server import Server
from tests.support.programs import run_program

PROGRAMS = {
    Form.CURL: ("bash", "-u"),
    Form.PYTHON: (sys.executable, "-"),
    Form.PHP: ("php", "-d", "display_errors=stderr"),
    Form.JAVASCRIPT: ("node", "-"),
}
"""What runs a copy in each form; the raw one is for no program."""


def run(form: Form, copy: str, **variables: str) -> subprocess.CompletedProcess[bytes]:
    return run_program(*PROGRAMS[form], stdin=copy, variables=variables)


async def replay(form: Form, copy: str, **variables: str) -> None:
    """Run a copy that must end well, while the loop of the test serves it."""
    done = await anyio.to_thread.run_sync(lambda: run(form, copy, **variables))
    assert (done.returncode, done.stderr) == (0, b""), done


class Mirror:
    """A server that keeps what it got and answers as Kit answers a login."""

    def __init__(self) -> None:
        self.got: list[Request] = []
        self.url = ""

    async def handle(self, request: Request) -> Answer:
        self.got.append(request)
        return Answer.json({"success": True, "result": {"access_token": "x.y.z", "refresh_token": "r"}})


@asynccontextmanager
async def mirror() -> AsyncIterator[Mirror]:
    kept = Mirror()
    server = await Server.start(kept.handle)
    kept.url = server.url
    try:
        yield kept
    finally:
        await server.close()
