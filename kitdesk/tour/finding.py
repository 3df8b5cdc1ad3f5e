"""The tour's chapter on what was: find it, send it again, and let go out later what could not go at once."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from kitdesk.model.states import State
from kitdesk.tour.hands import Hands, Steps
from kitdesk.tour.pilot import NotSeen


async def _search(hands: Hands) -> None:
    hands.pilot.fill("customers.search", "recei")
    found = hands.window.customers.results.model()
    await hands.pilot.until(lambda: found.rowCount() > 1, "a heading with what was found below it")
    if "Here is the receipt." not in str(found.index(1, 0).data()):
        raise NotSeen(f"it is {found.index(1, 0).data()}")


async def _open_hit(hands: Hands) -> None:
    conversation = hands.window.conversation
    hands.pilot.click_last("customers.results")
    await hands.pilot.until(
        lambda: (event := conversation.selected()) and event.text == "Here is the receipt.", "the message"
    )


async def _resend(hands: Hands) -> None:
    before = await hands.events()
    sent = next(event for event in before if event.state is State.SENT)
    hands.window.conversation.event_selected.emit(sent)
    await hands.pilot.until(lambda: sent.event_id == hands.label("inspector.event_id"), "the message")
    hands.pilot.click("inspector.resend")
    await hands.pilot.until(lambda: hands.pilot.dialog("question"), "the question whether to send it again")
    hands.pilot.click("question.yes")

    async def sent_again() -> bool:
        return len(await hands.desk.journal.exchanges(sent.row)) == 2

    await hands.pilot.until_found(sent_again, "a second try under the same ids")
    if [event.row for event in await hands.events()] != [event.row for event in before]:
        raise NotSeen("it is another event")


async def _send_offline(hands: Hands) -> None:
    hands.window.show_tool("sandbox")
    await _click_offline(hands, offline=True)
    await hands.send("Nobody hears this yet.", State.FAILED)


async def _wait_in_line(hands: Hands) -> None:
    hands.window.show_tool("outbox")
    await hands.send("And this must not overtake it.", State.QUEUED)


async def _go_out_later(hands: Hands) -> None:
    await _click_offline(hands, offline=False)

    async def sent() -> bool:
        *_, first, second = await hands.events()
        return first.state is second.state is State.SENT

    await hands.pilot.until_found(sent, "both messages sent, by themselves and in their order")


async def _click_offline(hands: Hands, *, offline: bool) -> None:
    sandbox = hands.desk.sandbox.server
    hands.pilot.find("sandbox.fault.offline", QCheckBox).click()
    await hands.pilot.until(lambda: sandbox.online is not offline, "the sandbox off or on line")


STEPS: Steps = (
    ("Search while typing", _search),
    ("Open what was found", _open_hit),
    ("Resend the same ids", _resend),
    ("Send while Kit is out of reach", _send_offline),
    ("Let the next message wait", _wait_in_line),
    ("See both go out later", _go_out_later),
)
