"""For tests of the suite: a server to run it against, and what one check comes to."""

from __future__ import annotations

import json
from collections.abc import Callable

from kitdesk.callback.suite.suite import Suite
from kitdesk.callback.suite.target import Target
from kitdesk.model.conformance import Finding
from kitdesk.model.expectations import Expectations
from kitdesk.model.secret import Secret
from kitdesk.model.signature import sign
from kitdesk.transport.http import Answer, Request
from tests.support.callback_server import CallbackServer

TARGET = Target("", Secret("salt-canary-1"), Secret("token-canary-2"))
EXPECTED = Expectations()
Override = Callable[[Request], Answer | None]


def a_target(server: CallbackServer, path: str = "") -> Target:
    """*server*, with the secrets of `TARGET`."""
    return Target(server.url + path, TARGET.salt, TARGET.api_token)


def event_id(request: Request) -> str | None:
    """What the body says; None for a test request."""
    return json.loads(request.body)["event_id"] if request.body else None


def verifying(otherwise: Answer | None = None) -> Override:
    """Answers 401 to whatever is not signed rightly, and *otherwise*, or else 200, to the rest."""

    def judge(request: Request) -> Answer | None:
        right = sign(TARGET.salt, TARGET.api_token, event_id(request))
        return otherwise if request.all("Authorization") == (right,) else Answer.text("no", 401)

    return judge


async def found(server: CallbackServer, name: str, expectations: Expectations = EXPECTED) -> Finding:
    """What one check of *server* comes to."""
    report = await Suite(a_target(server), expectations).run([name])
    (finding,) = report.findings
    return finding
