"""What was sent before: recalled one by one, newest first, as in a shell."""

from __future__ import annotations

_MOST = 50


class Recall:
    def __init__(self) -> None:
        self._sent: list[str] = []
        self._at = 0

    def add(self, text: str) -> None:
        """Remember a sent JSON text as the newest."""
        self._sent = [*self._sent, text][-_MOST:]
        self._at = len(self._sent)

    @property
    def newest(self) -> str | None:
        return self._sent[-1] if self._sent else None

    def older(self) -> str | None:
        """The one before, None at the oldest."""
        if self._at == 0:
            return None
        self._at -= 1
        return self._sent[self._at]

    def newer(self) -> str | None:
        """The one after, None beyond the newest."""
        self._at = min(self._at + 1, len(self._sent))
        return self._sent[self._at] if self._at < len(self._sent) else None
