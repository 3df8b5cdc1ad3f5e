"""What was written before: recalled one by one, newest first, as in a shell."""

from __future__ import annotations

from collections.abc import Sequence

_MOST = 100


class Recall:
    """Texts of messages: what was sent, and what was put aside unsent."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._aside: list[str] = []
        self._at = 0

    def begin_with(self, sent: Sequence[str]) -> None:
        """Recall these, oldest first, instead of what was sent before."""
        self._texts = [*sent, *self._aside][-_MOST:]
        self._at = len(self._texts)

    def add(self, text: str) -> None:
        """Remember a sent text as the newest."""
        self._texts = [*self._texts, text][-_MOST:]
        self._at = len(self._texts)

    def put_aside(self, text: str) -> None:
        """Remember a text that something else takes the place of, whoever is written as."""
        self._aside = [*self._aside, text][-_MOST:]
        self.add(text)

    @property
    def newest(self) -> str | None:
        return self._texts[-1] if self._texts else None

    def older(self) -> str | None:
        """The one before, None at the oldest."""
        if self._at == 0:
            return None
        self._at -= 1
        return self._texts[self._at]

    def newer(self) -> str | None:
        """The one after, None beyond the newest."""
        self._at = min(self._at + 1, len(self._texts))
        return self._texts[self._at] if self._at < len(self._texts) else None
