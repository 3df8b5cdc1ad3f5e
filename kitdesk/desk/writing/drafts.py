"""Keeps what is written and not sent yet on the disk, without holding up who writes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from kitdesk.desk.news import Tell, Trouble
from kitdesk.model.errors import StorageError
from kitdesk.model.masking import Mask
from kitdesk.model.secret import Secret
from kitdesk.store import drafts as file
from kitdesk.store.drafts import Drafts, Whose
from kitdesk.store.lane import Lane


class DraftKeeper:
    """Writes in a thread of its own, the newest state only; what cannot be written is told, once a reason.

    A secret that somebody typed into a message is masked in the file.
    """

    def __init__(self, path: Path, secrets: Callable[[], Iterable[Secret]], tell: Tell) -> None:
        self._path = path
        self._secrets = secrets
        self._tell = tell
        self._lane: Lane | None = None
        self._asked: Drafts | None = None
        """What the file is to hold, None while that is not known."""
        self._told = ""

    async def read(self) -> dict[Whose, str]:
        """What an earlier run left."""
        try:
            found, damage = await self._thread().submit(lambda: file.read(self._path))
        except StorageError as fault:
            self._tell(Trouble(fault))
            return {}
        if damage is not None:
            self._tell(Trouble(damage))
        self._asked = dict(found)
        return found

    def keep(self, drafts: Drafts) -> None:
        """Have these on the disk soon, in the place of those before."""
        if drafts != self._asked:
            self._asked = drafts
            mask = Mask(*self._secrets())
            self._thread().submit(lambda: self._write(drafts, mask), on_error=self._on_error)

    async def aclose(self) -> None:
        """Let what was to be kept be written."""
        if self._lane is not None:
            await self._lane.close()

    def _thread(self) -> Lane:
        self._lane = self._lane or Lane("drafts")
        return self._lane

    def _write(self, drafts: Drafts, mask: Mask) -> None:
        """In the thread: unless newer ones wait by now."""
        if drafts is self._asked:
            file.write(self._path, {whose: mask.text(text) for whose, text in drafts.items()})
            self._told = ""

    def _on_error(self, error: BaseException) -> None:
        if not isinstance(error, StorageError):
            raise error
        self._asked = None  # the same ones are to be tried again
        if str(error) != self._told:
            self._told = str(error)
            self._tell(Trouble(error))
