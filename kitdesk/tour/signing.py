"""The tour's chapter on signatures: calculate one, verify one, have a mismatch explained."""

from __future__ import annotations

from kitdesk.model.signature import explain, sign
from kitdesk.tour.hands import Hands, Steps
from kitdesk.ui.text import told_briefly


async def _calculate(hands: Hands) -> None:
    hands.window.show_tool("signature")
    hands.pilot.fill("signature.event_id", "evt-1")
    hands.pilot.look_at("signature.result")
    expected = _signature(hands, "evt-1")
    await hands.pilot.until(lambda: hands.line("signature.result") == expected, "the right digest")


async def _verify(hands: Hands) -> None:
    hands.pilot.look_at("signature.verdict")
    await _receive(hands, _signature(hands, "evt-1"))


async def _explain(hands: Hands) -> None:
    secrets = hands.desk.current.credentials
    await _receive(hands, sign(secrets.api_token, secrets.salt, "evt-1"))


async def _receive(hands: Hands, header: str) -> None:
    """Have a received header judged, and see what the model says of it."""
    secrets = hands.desk.current.credentials
    expected = told_briefly(explain(header, secrets.salt, secrets.api_token, "evt-1").reason)
    hands.pilot.fill("signature.received", header)
    await hands.pilot.until(lambda: hands.label("signature.verdict") == expected, "the verdict")


def _signature(hands: Hands, event_id: str) -> str:
    secrets = hands.desk.current.credentials
    return sign(secrets.salt, secrets.api_token, event_id)


STEPS: Steps = (
    ("Calculate a signature", _calculate),
    ("Verify a signature", _verify),
    ("Have a mismatch explained", _explain),
)
