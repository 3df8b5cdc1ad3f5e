"""Asks the user before something goes out, or is given up, where that could do harm."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kitdesk.desk.channel_desk import ChannelDesk
from kitdesk.model.timeline import Event, State
from kitdesk.ui.dialogs.confirm import ask_to_discard, ask_to_repeat, ask_to_resend, ask_to_send


async def may_send(window: QWidget, desk: ChannelDesk) -> bool:
    """Whether a new message may go out: to a production channel it takes a confirm."""
    return not desk.channel.production or await ask_to_send(window, desk.channel.name)


async def may_resend(window: QWidget, desk: ChannelDesk, events: Sequence[Event]) -> bool:
    """Whether stored ones may: to a production channel, and where Kit has one already, it takes a confirm."""
    if desk.channel.production:
        return await ask_to_resend(window, desk.channel.name, len(events), _following(desk, events))
    return all(event.state is not State.SENT for event in events) or await ask_to_repeat(window)


async def may_discard(window: QWidget, desk: ChannelDesk, events: Sequence[Event]) -> bool:
    """Whether they may be given up: it takes a confirm where several are, or others follow to production."""
    following = _following(desk, events)
    if len(events) == 1 and not (desk.channel.production and following):
        return True
    return await ask_to_discard(window, len(events), following)


def _following(desk: ChannelDesk, events: Sequence[Event]) -> int:
    """How many others wait for nothing but that these are gone."""
    rows = {event.row for event in events}
    waiting = [each for each in desk.unfinished() if each.behind and each.event.row not in rows]
    return sum(each.behind is not None and each.behind.row in rows for each in waiting)
