"""``kitdesk sandbox`` as a process of its own, as CI runs it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import ProxyHandler, Request, build_opener

COMMAND = (sys.executable, "-m", "kitdesk", "sandbox")
PATIENCE = 30.0


class SandboxProcess:
    """A running sandbox; *coordinates* are the first line it printed."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        first = self.read_line()
        assert first is not None, f"the sandbox ended with {process.wait()}: {process.communicate()[1]}"
        self.coordinates = first

    @property
    def url(self) -> str:
        return str(self.coordinates["url"])

    def read_line(self) -> dict[str, Any] | None:
        """The next line it prints, None at the end."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        return dict(json.loads(line)) if line else None

    def post(
        self, target: str, body: bytes = b"", content_type: str = "application/json", bearer: str = ""
    ) -> tuple[int, Any]:
        """Status and JSON value of the answer to a request."""
        authorization = {"Authorization": f"Bearer {bearer}"} if bearer else {}
        request = Request(self.url + target, body, {"Content-Type": content_type} | authorization)
        try:
            with build_opener(ProxyHandler({})).open(request, timeout=PATIENCE) as answer:
                return answer.status, json.load(answer)
        except HTTPError as error:
            with error:
                return error.code, json.load(error)

    def log_in(self) -> dict[str, str]:
        """A token pair."""
        query = urlencode(
            {"domain": self.coordinates["domain"], "access_token": self.coordinates["api_token"]}
        )
        form = urlencode({"channel_uuid": self.coordinates["channel_uuid"]}).encode()
        status, value = self.post(
            f"/api/v3/botService/login?{query}", form, "application/x-www-form-urlencoded"
        )
        assert status == 200, value
        return dict(value["result"])

    def send(self, event: object, access_token: str) -> tuple[int, Any]:
        """Status and JSON value of the answer to an event."""
        target = f"/{self.coordinates['channel_uuid']}"
        return self.post(target, json.dumps(event).encode(), bearer=access_token)

    def end(self) -> tuple[int, str]:
        """Ask it to stop; exit status and standard error."""
        self.process.terminate()
        _, told = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, told


@contextmanager
def sandbox_process(*arguments: str, command: Sequence[str] = COMMAND) -> Iterator[SandboxProcess]:
    """Run a sandbox for as long as the block lasts."""
    process = subprocess.Popen(
        [*command, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )
    with process:
        try:
            yield SandboxProcess(process)
        finally:
            process.kill()
