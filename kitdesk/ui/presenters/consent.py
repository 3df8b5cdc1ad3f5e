"""Asks the user before something goes out, or is given up, where that could do harm."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kitdesk.desk.channel_desk import ChannelDesk
from kitdesk.model.states import State
from kitdesk.model.timeline import Event, host_of
from kitdesk.ui.dialogs.confirm import (
    ask_to_discard,
    ask_to_fire,
    ask_to_repeat,
    ask_to_resend,
    ask_to_run_suite,
    ask_to_send,
)
from kitdesk.ui.tables.outlook import gist
from kitdesk.ui.text import one_line

_BRIEF = 60
"""Characters of a text or an id that tell one message from another, at most."""


async def may_send(window: QWidget, desk: ChannelDesk) -> bool:
    """Whether a new message may go out: to a production channel it takes a confirm."""
    return not desk.channel.production or await ask_to_send(window, desk.channel.name)


async def may_run_suite(window: QWidget, desk: ChannelDesk, url: str) -> bool:
    """Whether the server at *url* may be tried: that of a production channel takes a confirm."""
    return not desk.channel.production or await ask_to_run_suite(window, desk.channel.name, one_line(url))


async def may_fire(window: QWidget, desk: ChannelDesk, url: str) -> bool:
    """Whether Kit's chair may post to *url*: with the secrets of a production channel it takes a confirm."""
    return not desk.channel.production or await ask_to_fire(window, desk.channel.name, host_of(url))


async def may_resend(window: QWidget, desk: ChannelDesk, events: Sequence[Event]) -> bool:
    """Whether stored ones may: to a production channel, and where Kit has one already, it takes a confirm."""
    if desk.channel.production:
        return await ask_to_resend(window, desk.channel.name, len(events), _following(desk, events))
    sent = [event for event in events if event.state is State.SENT]
    return not sent or await ask_to_repeat(window, len(sent), _which(sent))


async def may_discard(window: QWidget, desk: ChannelDesk, events: Sequence[Event]) -> bool:
    """Whether they may be given up: it takes a confirm where several are, or others go out then."""
    following = _following(desk, events)
    if len(events) == 1 and not following:
        return True
    return await ask_to_discard(window, len(events), following, _which(events))


def _following(desk: ChannelDesk, events: Sequence[Event]) -> int:
    """How many others wait for nothing but that these are gone."""
    rows = {event.row for event in events}
    waiting = [each for each in desk.unfinished() if each.behind and each.event.row not in rows]
    return sum(each.behind is not None and each.behind.row in rows for each in waiting)


def _which(events: Sequence[Event]) -> str:
    """What tells a single message from the others: its text, its customer, its id."""
    if len(events) != 1:
        return ""
    event = events[0]
    ids = (("client_id", event.client_id), ("event_id", event.event_id))
    told = [f"{name} {one_line(value, _BRIEF)}" for name, value in ids if value]
    return "\n".join([f"“{gist(event, _BRIEF)}”", *told])
