"""Sample callbacks that come with kitdesk."""

from __future__ import annotations

from kitdesk.store.named_texts import NamedText
from kitdesk.store.shipped import shipped


def shipped_samples() -> list[NamedText]:
    """All of them, by name."""
    files = sorted(shipped("callbacks").glob("*.json"), key=lambda file: file.stem.casefold())
    return [NamedText(file.stem, file.read_text(encoding="utf-8")) for file in files]
