"""API tokens and salts in the system keyring, or for this run only where it does not keep them."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from kitdesk.model.channel import SANDBOX_ID, Credentials
from kitdesk.model.errors import KeyringFault
from kitdesk.model.secret import Secret
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, said
from kitdesk.model.strict_json import json_or_none
from kitdesk.store.lane import Lane

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

DEADLINE = 3.0
"""Seconds one question to the keyring may take; a silent D-Bus takes 25 and more."""


class Vault:
    """Answers within `DEADLINE` whatever the keyring does. What it does not keep is held in memory.

    Nothing is stored for the sandbox, whose secrets are none.
    """

    def __init__(self, folder: Path, deadline: float = DEADLINE) -> None:
        self.fault: KeyringFault | None = None
        """Why secrets are kept for this run only; None while all are in the keyring."""
        self.on_fault: Callable[[KeyringFault], None] = lambda fault: None
        """Told when `fault` becomes another one."""
        self._keyring = _Keyring(f"kitdesk {folder.resolve()}")
        self._deadline = deadline
        self._held: dict[str, Credentials] = {}
        self._unread: set[str] = set()
        """The channels whose secrets the keyring did not tell, so that nobody knows what it has."""
        self._lane: Lane | None = None

    async def read(self, channel_id: str) -> Credentials:
        """The secrets of a channel; empty ones where none are known, or the keyring does not tell."""
        if channel_id in self._held or channel_id == SANDBOX_ID:
            return self._held.get(channel_id, Credentials())
        try:
            return await self._ask(lambda: self._keyring.read(channel_id))
        except KeyringFault as fault:
            if fault.reason != _FOREIGN:
                self._unread.add(channel_id)
            self._report(fault)
            return Credentials()

    async def write(self, channel_id: str, credentials: Credentials) -> Credentials:
        """Keep the secrets of a channel in the place of those that were there, and return them.

        Of those that could not be read an empty one replaces none: it stays as the keyring has it.
        """
        if channel_id == SANDBOX_ID:
            return credentials
        self._held[channel_id] = credentials
        fill = channel_id in self._unread
        try:
            kept = await self._ask(lambda: self._keyring.write(channel_id, credentials, fill=fill))
        except KeyringFault as fault:
            self._report(fault)
            return credentials
        self._unread.discard(channel_id)
        if self._held.get(channel_id) is credentials:
            del self._held[channel_id]
        if not self._held:
            self.fault = None
        return kept

    async def erase(self, channel_id: str) -> None:
        """Forget the secrets of a channel."""
        self._held.pop(channel_id, None)
        self._unread.discard(channel_id)
        if channel_id == SANDBOX_ID:
            return
        try:
            await self._ask(lambda: self._keyring.erase(channel_id))
        except KeyringFault as fault:
            self._report(fault)

    async def close(self) -> None:
        """End the keyring's thread, or leave it behind if it hangs."""
        if self._lane is not None and not self._lane.is_unwanted():
            with suppress(TimeoutError):
                async with asyncio.timeout(self._deadline):
                    await self._lane.close()

    async def _ask(self, question: Callable[[], T]) -> T:
        """The keyring's answer. An answer that comes after the deadline is dropped. Raises `KeyringFault`."""
        if self._lane is None:
            self._lane = Lane("keyring")
        if self._lane.is_unwanted():  # it has not come back from a question that was given up
            raise KeyringFault(_SILENT)
        try:
            async with asyncio.timeout(self._deadline):
                return await self._lane.submit(question)
        except TimeoutError:
            raise KeyringFault(_SILENT) from None

    def _report(self, fault: KeyringFault) -> None:
        known, self.fault = self.fault, fault
        if known is None or known.reason != fault.reason:
            self.on_fault(fault)


class _Keyring:
    """The system keyring, for one thread alone; importing it takes a while, and so may each call."""

    def __init__(self, service: str) -> None:
        self._service = service
        self._backend: KeyringBackend | None = None

    def read(self, channel_id: str) -> Credentials:
        kept = self._call("get_password", channel_id)
        if kept is None:
            return Credentials()
        match json_or_none(kept):
            case {"api_token": str(api_token), "salt": str(salt), **more}:
                of_network = (Secret(_text(more.get(name))) for name in _OF_NETWORK)
                return Credentials(Secret(api_token), Secret(salt), *of_network)
        raise KeyringFault(_FOREIGN)

    def write(self, channel_id: str, credentials: Credentials, *, fill: bool) -> Credentials:
        """Replace all or, with *fill*, all but what *credentials* leave empty."""
        if fill:
            known = self.read(channel_id)
            both = ((getattr(credentials, each.name), getattr(known, each.name)) for each in fields(known))
            credentials = Credentials(*(given or kept for given, kept in both))
        secrets = {each.name: getattr(credentials, each.name).reveal() for each in fields(credentials)}
        secrets = {name: text for name, text in secrets.items() if text or name not in _OF_NETWORK}
        text = json.dumps(secrets)
        self._call("set_password", channel_id, text)
        if self._call("get_password", channel_id) != text:
            raise KeyringFault(_FORGETS)
        return credentials

    def erase(self, channel_id: str) -> None:
        if self._call("get_password", channel_id) is not None:
            self._call("delete_password", channel_id)

    def _call(self, name: str, *values: str) -> Any:
        """What the backend answers; raises `KeyringFault`."""
        try:
            return getattr(self._chosen(), name)(self._service, *values)
        except KeyringFault:
            raise
        except Exception as error:  # noqa: BLE001 (backends are plug-ins: they raise anything)
            kind, words = type(error).__name__, str(error).rstrip(".! ")
            may_quote = name == "set_password"  # what it was given, escaped or cut beyond recognition
            raise KeyringFault(kind if may_quote or not words else words) from None

    def _chosen(self) -> KeyringBackend:
        if self._backend is None:
            import keyring  # noqa: PLC0415 (77 ms, and it asks the D-Bus)

            # A variable and a file of keyring's own may name a backend anywhere: code that was not packed.
            is_packed = getattr(sys, "frozen", False)
            backend = _best_of_the_system() if is_packed else keyring.get_keyring()
            if backend.priority < 1:  # none, one that is switched off, or one that writes plain text
                raise KeyringFault(_NONE)
            self._backend = backend
        return self._backend


def _best_of_the_system() -> KeyringBackend:
    from keyring.backend import by_priority, get_all_keyring  # noqa: PLC0415 (as above)

    return max(get_all_keyring(), key=by_priority)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


_OF_NETWORK = ("proxy_password", "passphrase")
"""Not there for most channels, nor in what an earlier kitdesk has written."""
_NONE = said(QT_TRANSLATE_NOOP("model", "there is none that protects them"))
_SILENT = said(QT_TRANSLATE_NOOP("model", "it does not answer"))
_FORGETS = said(QT_TRANSLATE_NOOP("model", "it gives back something else than it was given"))
_FOREIGN = said(QT_TRANSLATE_NOOP("model", "what it holds for this channel was not written by kitdesk"))
