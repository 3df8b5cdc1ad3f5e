"""The tour's chapter on signatures: calculate one, verify one, have a mismatch explained."""

from __future__ import annotations

from kitdesk.model.signature import sign
from kitdesk.tour.hands import Hands, Steps


async def _calculate(hands: Hands) -> None:
    hands.window.show_tool("signature")
    hands.pilot.fill("signature.event_id", "evt-1")
    hands.pilot.look_at("signature.result")
    expected = _signature(hands, "evt-1")
    await hands.pilot.until(lambda: hands.line("signature.result") == expected, "the right digest")


async def _verify(hands: Hands) -> None:
    hands.pilot.look_at("signature.verdict")
    hands.pilot.fill("signature.received", _signature(hands, "evt-1"))
    await hands.pilot.until(lambda: "Verified" in hands.label("signature.verdict"), "the verdict")


async def _explain(hands: Hands) -> None:
    secrets = hands.desk.current.credentials
    hands.pilot.fill("signature.received", sign(secrets.api_token, secrets.salt, "evt-1"))
    await hands.pilot.until(lambda: "order" in hands.label("signature.verdict"), "the explanation")


def _signature(hands: Hands, event_id: str) -> str:
    secrets = hands.desk.current.credentials
    return sign(secrets.salt, secrets.api_token, event_id)


STEPS: Steps = (
    ("Calculate a signature", _calculate),
    ("Verify a signature", _verify),
    ("Have a mismatch explained", _explain),
)
