"""Customers, conversation and composer in step with the journal."""

from __future__ import annotations

import json
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QListView, QPushButton, QRadioButton

from kitdesk.model.channel import Credentials
from kitdesk.model.deletion import Scope
from kitdesk.model.secret import Secret
from kitdesk.model.states import Direction, State
from kitdesk.transport.http import Answer, Hangup, Request
from kitdesk.ui.tables.bubble_view import BubbleView
from tests.support.desks import a_channel
from tests.support.fake_kit import FakeKit, serving
from tests.support.timeline_values import an_event
from tests.support.workplace import Workplace, at_work, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


def customers(work: Workplace) -> list[str]:
    """What the list of customers says, newest first."""
    model = work.window.customers.view.model()
    return [str(model.index(row, 0).data()).splitlines()[0] for row in range(model.rowCount())]


def who(work: Workplace) -> str:
    """The client_id that the composer writes as."""
    return str(work.window.composer.message.client_data["client_id"])


async def write_as(work: Workplace, client_id: str, text: str) -> None:
    """Send a message of another customer through the JSON view."""
    work.pilot.click("composer.json_toggle")
    body = {
        "client_data": {"client_id": client_id},
        "event_id": f"evt-{text}",
        "event_type": "send_message",
        "event_data": {"message": {"message_id": f"msg-{text}", "text": text}},
    }
    work.pilot.write("composer.json", json.dumps(body))
    work.pilot.click("composer.send")
    await work.until_shown(text, State.SENT)
    work.pilot.click("composer.json_toggle")


async def test_a_message_is_written_sent_and_shown_with_what_became_of_it(home: Path) -> None:
    async with at_work(home) as work:
        await work.send("Hello there")
        assert work.written() == ""
        await work.pilot.until(lambda: len(customers(work)) == 1, "the guest among the customers")
        await work.send("And again")
        assert [state for _, state in work.shown()] == [State.SENT, State.SENT]


async def test_what_was_typed_before_the_desk_was_there_is_kept(
    home: Path,
) -> None:
    async with workplace(home) as work:
        work.type("early")
        await work.until_ready()
        assert work.written() == "early"


async def test_a_message_of_another_customer_shows_their_conversation(home: Path) -> None:
    async with at_work(home) as work:
        await work.send("from the guest")
        await write_as(work, "james", "from James")
        assert work.shown() == [("from James", State.SENT)]
        assert who(work) == "james"
        await work.pilot.until(lambda: len(customers(work)) == 2, "two customers")


async def test_a_customer_is_chosen_in_the_list_and_written_as(home: Path) -> None:
    async with at_work(home) as work:
        await work.send("from the guest")
        guest = who(work)
        await write_as(work, "james", "from James")
        view = work.pilot.find(work.window.customers.view.objectName(), QListView)
        await work.pilot.until(lambda: view.model().rowCount() == 2, "two customers")
        view.setCurrentIndex(view.model().index(1, 0))
        await work.until_shown("from the guest", State.SENT)
        assert who(work) == guest


async def test_a_new_customer_begins_empty_and_is_not_forgotten_by_the_news_of_others(home: Path) -> None:
    async with at_work(home) as work:
        await work.send("from the first guest")
        first = who(work)
        work.pilot.find("customers.new", QPushButton).click()
        assert who(work) != first
        assert work.shown() == []
        headline = work.window.conversation._name.text()
        assert headline.startswith("Guest")
        ended = await work.desk.current.send(
            json.dumps({"client_data": {"client_id": "james"}}).encode(), "james"
        )
        await ended
        await work.pilot.until(lambda: len(customers(work)) == 2, "the customer who wrote meanwhile")
        assert work.window.conversation._name.text() == headline


async def test_what_becomes_of_a_message_while_its_conversation_is_loaded_is_not_lost(home: Path) -> None:
    """The journal's page may be older than the news that came while it was read."""
    async with at_work(home) as work:
        for number in range(8):
            await write_as(work, f"customer-{number}", f"text {number}")
            assert work.shown() == [(f"text {number}", State.SENT)]


async def test_older_events_come_while_one_scrolls_towards_them(home: Path) -> None:
    async with at_work(home) as work:
        await _store(work, 250)
    async with workplace(home) as work:
        await work.pilot.until(lambda: work.shown()[-1:] == [("text 249", State.SENT)], "the newest part")
        view = work.pilot.find("conversation.events", BubbleView)

        def scrolled_to_the_first() -> bool:
            view.scroll_by(-300)
            return work.shown()[0][0] == "text 0" and view.pile.is_at_start()

        await work.pilot.until(scrolled_to_the_first, "the oldest part")


async def _store(work: Workplace, count: int) -> None:
    from tests.support.timeline_values import an_event

    for number in range(count):
        await work.desk.journal.add_event(
            an_event(number, text=f"text {number}", state=State.SENT, at=1e9 + number)
        )


async def test_an_unsent_draft_survives_changed_channel_settings_and_another_channel(home: Path) -> None:
    """What was typed for a customer who has not written yet is found again."""
    async with at_work(home) as work:
        work.type("half a mess")
        guest = who(work)
        url = work.desk.current.channel.base_url
        other = a_channel(work.desk.sandbox.server.coordinates())
        await work.desk.save_channel(other, Credentials(Secret("sandbox-api-token"), Secret("sandbox-salt")))
        assert work.desk.current.channel.base_url == url
        assert work.written() == "half a mess"
        work.choose_channel("Acme")
        await work.pilot.until(lambda: who(work) != guest, "a guest of the other channel")
        assert work.written() == ""
        work.choose_channel("Sandbox")
        await work.pilot.until(lambda: who(work) == guest, "the first guest again")
        assert work.written() == "half a mess"


async def test_nothing_is_sent_until_the_chosen_channels_customers_are_shown(home: Path) -> None:
    """What stands written for the channel before does not go to the next one."""
    async with at_work(home) as work:
        other = a_channel(work.desk.sandbox.server.coordinates())
        await work.desk.save_channel(other, Credentials(Secret("sandbox-api-token"), Secret("sandbox-salt")))
        work.type("for the sandbox")
        work.choose_channel("Acme")
        assert not work.pilot.find("composer.send", QPushButton).isEnabled()
        await work.pilot.until(lambda: work.written() == "", "the other channel's empty draft")
        await work.send("for Acme")


async def test_a_channel_shows_its_own_conversations_only(home: Path) -> None:
    async with at_work(home) as work:
        await work.send("on the sandbox channel")
        other = a_channel(work.desk.sandbox.server.coordinates())
        await work.desk.save_channel(other, Credentials(Secret("sandbox-api-token"), Secret("sandbox-salt")))
        work.choose_channel("Acme")
        await work.pilot.until(lambda: work.shown() == [], "the empty channel")
        await work.send("on the other channel")
        work.choose_channel("Sandbox")
        await work.until_shown("on the sandbox channel", State.SENT)


async def test_an_unknown_message_is_resent_or_discarded_from_the_conversation(home: Path) -> None:
    async with at_work(home) as work:

        def hang_up(request: Request) -> Answer | None:
            if b"client_data" in request.body:
                raise Hangup
            return None

        kit = FakeKit(hang_up)
        async with AsyncExitStack() as stack:
            server = await stack.enter_async_context(serving(kit))
            coordinates = work.desk.sandbox.server.coordinates()
            channel = a_channel(coordinates)
            channel = type(channel)(**(vars(channel) | {"base_url": server.url}))
            await work.desk.save_channel(channel, Credentials(Secret("token"), Secret("salt")))
            before = who(work)
            work.choose_channel("Acme")
            await work.pilot.until(lambda: who(work) != before, "a guest of the other channel")
            for text in ("first", "second"):
                work.type(text)
                work.press_ctrl_enter()
                await work.pilot.until(lambda: work.written() == "", "the message taken")
            await work.pilot.until(
                lambda: work.shown() == [("first", State.UNKNOWN), ("second", State.QUEUED)], "one waits"
            )
            await work.pilot.until(
                lambda: "1 unknown" in work.pilot.find("strip.outbox", QPushButton).accessibleName(),
                "the outbox's badge",
            )
            selected = work.pilot.find("conversation.events", BubbleView).selected
            work.pilot.find("customers.new", QPushButton).click()
            work.pilot.click("strip.outbox")
            work.pilot.click("outbox.show")
            await work.pilot.until(lambda: "unknown" in work.label("inspector.state"), "the unknown one")
            assert selected() == work.events()[0]
            kit.override = lambda _request: None
            work.window.conversation.resend_requested.emit([work.events()[0]])
            await work.until_shown("second", State.SENT)
            assert len(kit.bodies) == 2
            kit.override = hang_up
            work.type("third")
            work.press_ctrl_enter()
            await work.until_shown("third", State.UNKNOWN)
            work.window.conversation.discard_requested.emit([work.events()[-1]])
            await work.until_shown("third", State.DISCARDED)
            assert len(kit.bodies) == 2


async def test_callbacks_without_a_client_id_are_shown_and_cannot_be_answered(home: Path) -> None:
    async with at_work(home) as work:
        came = an_event(client_id="", state=State.VERIFIED, direction=Direction.IN, text="for nobody")
        await work.desk.journal.add_event(came)
    async with workplace(home) as work:
        await work.until_shown("for nobody", State.VERIFIED)
        assert [said[:14] for said in customers(work)] == ["(no client_id)"]
        assert "(no client_id)" in [label.text() for label in work.window.conversation.findChildren(QLabel)]
        send = work.pilot.find("composer.send", QPushButton)
        assert (send.text(), send.isEnabled()) == ("Send", False)
        assert "no client_id" in send.toolTip()
        work.window.customers.delete_selected()
        assert work.pilot.find("delete_history.scope.0", QRadioButton).text() == "Customer (no client_id)"
        await work.desk.house.delete(Scope("sandbox", ""), lambda _: None)
        await work.pilot.until(lambda: not work.events(), "nothing left of it")
        work.pilot.find("delete_history", QDialog).reject()
