"""Notifications of the desktop, as freedesktop.org describes them: one of each kind at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # not before something is to be notified
    from kitdesk.transport.session_bus import SessionBus

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_AS_LONG_AS_USUAL = -1


class Notifications:
    """The bus is asked when something is first to be shown; where it cannot be, nothing is lost but that."""

    def __init__(self) -> None:
        self.on_clicked: Callable[[str], None] = lambda kind: None
        """Told the kind of a notification that a person clicked."""
        self._bus: SessionBus | None = None
        self._shown: dict[str, int] = {}
        """The server's ids, by kind."""
        self._one_at_a_time = asyncio.Lock()

    async def offered(self) -> bool:
        """Whether this desktop shows any."""
        return await self._call("GetServerInformation") is not None

    async def show(self, kind: str, title: str, text: str, *, button: str, icon: str) -> bool:
        """Show one, in the place of the one of its *kind* that may stand; whether that could be done.

        *text* is ours: servers may take it for markup. *icon* is a file.
        """
        if self._bus is None or not self._bus.is_open:
            self._shown = {}  # another server knows none of them
        actions = ["default", button]
        hints = {"desktop-entry": ("s", "kitdesk"), "category": ("s", "im")}
        values = ("kitdesk", self._shown.get(kind, 0), icon, title, text, actions, hints, _AS_LONG_AS_USUAL)
        answer = await self._call("Notify", "susssasa{sv}i", values)
        if answer is not None:
            self._shown[kind] = answer[0]
        return answer is not None

    async def withdraw(self) -> None:
        """Take away those that stand."""
        shown, self._shown = self._shown, {}
        for number in shown.values():
            await self._call("CloseNotification", "u", (number,))

    async def aclose(self) -> None:
        """Leave the bus."""
        if self._bus is not None:
            await self._bus.close()
            self._bus = None

    async def _call(self, member: str, signature: str = "", values: tuple[Any, ...] = ()) -> Any:
        """The answer of the desktop's server; None if there is none."""
        from jeepney import DBusAddress, new_method_call  # noqa: PLC0415 (see above)

        message = new_method_call(DBusAddress(_PATH, _NAME, _NAME), member, signature, values)
        async with self._one_at_a_time:
            try:
                return await (await self._on_the_bus()).call(message)
            except ConnectionError:
                return None

    async def _on_the_bus(self) -> SessionBus:
        if self._bus is None or not self._bus.is_open:
            from jeepney import MatchRule  # noqa: PLC0415 (see above)
            from jeepney.bus_messages import message_bus  # noqa: PLC0415

            from kitdesk.transport.session_bus import SessionBus  # noqa: PLC0415 (see above)

            await self.aclose()
            self._bus = await SessionBus.open(self._on_signal)
            rule = MatchRule(type="signal", interface=_NAME, path=_PATH)
            await self._bus.call(message_bus.AddMatch(rule))
        return self._bus

    def _on_signal(self, signal: Any) -> None:
        member = signal.header.fields.get(_MEMBER)
        if member not in ("ActionInvoked", "NotificationClosed"):
            return
        kind = next((kind for kind, number in self._shown.items() if number == signal.body[0]), None)
        if kind is None:
            return
        if member == "NotificationClosed":
            del self._shown[kind]
        else:
            self.on_clicked(kind)


_MEMBER = 3
"""The header field of a message that names its member."""
