"""The tour's chapter on callbacks: the agent answers, a forgery is held back, the conversation is closed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPlainTextEdit

from kitdesk.callback.making import callback_call
from kitdesk.callback.posting import Poster
from kitdesk.model.states import State
from kitdesk.model.timeline import Event
from kitdesk.tour.hands import Hands, Steps
from kitdesk.tour.pilot import NotSeen
from kitdesk.transport.client import GuardedClient
from kitdesk.ui.panels.callbacks import CallbacksPanel
from kitdesk.ui.tables.state_words import state_word


async def _agent_replies(hands: Hands) -> None:
    hands.window.show_tool("sandbox")
    await _reply(hands, "Hi James, let me check that for you.")


async def _bot_replies(hands: Hands) -> None:
    hands.pilot.click("sandbox.as_bot")
    await _reply(hands, "Your order #4471 is on its way.")
    hands.pilot.click("sandbox.as_agent")


async def _inspect_the_answer(hands: Hands) -> None:
    hands.pilot.click_last("conversation.events")
    verified = state_word(State.VERIFIED)
    await hands.pilot.until(lambda: hands.label("inspector.state") == verified, "the verified event")


async def _take_a_forgery(hands: Hands) -> None:
    """A stranger knows the address, but signs with salt and token swapped."""
    before = await hands.events()
    secrets = hands.desk.current.credentials
    forged = before[-1].body.replace(before[-1].event_id.encode(), b"evt-forged")
    await _post(hands, forged, "evt-forged", Poster(secrets.api_token, secrets.salt, GuardedClient()))
    held = await hands.desk.journal.held(hands.desk.current.channel.id)
    if len(held) != 1 or "order" not in held[0].reason:
        raise NotSeen("the forged callback is not held back with its reason")
    if await hands.events() != before:
        raise NotSeen("the forged callback came into a conversation")
    hands.pilot.click("strip.callbacks")
    await hands.pilot.until(lambda: hands.window.findChild(CallbacksPanel), "the tool Callbacks")
    hands.pilot.find("callbacks", CallbacksPanel).show_held()
    rows = hands.pilot.find("callbacks.held", QListView).model()
    await hands.pilot.until(rows.rowCount, "the forged callback among those held back")


async def _take_another_body(hands: Hands) -> None:
    """A stranger replays the captured signature of an answer, with words of their own."""
    first = (await hands.events())[-1]
    secrets = hands.desk.current.credentials
    altered = first.body.replace(b"Your order", b"Pay first: your order")
    await _post(hands, altered, first.event_id, Poster(secrets.salt, secrets.api_token, GuardedClient()))

    async def alarmed() -> bool:
        return (await hands.events())[-1] == replace(first, deliveries=2, altered=True)

    await hands.pilot.until_found(alarmed, "the first body, and an alarm")


async def _close_the_conversation(hands: Hands) -> None:
    before = await hands.events()
    hands.pilot.find("sandbox.close.CLOSED_BY_AGENT", QAction).trigger()
    await hands.until_new(before, lambda event: event.kind == "close_conversation", "the closing")


async def _reply(hands: Hands, text: str) -> Event:
    before = await hands.events()
    QTest.keyClicks(hands.pilot.find("sandbox.text", QPlainTextEdit), text)
    hands.pilot.click("sandbox.reply")
    answer = await hands.until_new(before, lambda event: event.text == text, "the answer in the journal")
    if answer.state is not State.VERIFIED:
        raise NotSeen(f"the answer is {answer.state}, not verified")
    return answer


async def _post(hands: Hands, body: bytes, event_id: str, stranger: Poster) -> None:
    """Post to the channel's address as somebody else would."""
    url = hands.desk.listening.address(hands.desk.current.channel)
    try:
        await stranger.send(callback_call(url, body, event_id, stranger.salt, stranger.api_token))
    finally:
        await stranger.http.aclose()


STEPS: Steps = (
    ("Have the agent reply", _agent_replies),
    ("Have the bot reply", _bot_replies),
    ("Inspect the answer", _inspect_the_answer),
    ("Take a forged callback", _take_a_forgery),
    ("Take another body under a known signature", _take_another_body),
    ("Close the conversation", _close_the_conversation),
)
