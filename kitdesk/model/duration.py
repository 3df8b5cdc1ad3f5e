"""How long something took, in words."""

from __future__ import annotations

from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Said, sentence


def duration(seconds: float) -> str:
    """With as many digits as say something: ``12 ms``, ``5.0 s``, ``1 min 1 s``."""
    if seconds < 0.9995:
        return Said.of(sentence(_MS, ms=f"{seconds * 1000:.0f}"))
    if seconds < 59.95:
        return Said.of(sentence(_SECONDS, seconds=f"{seconds:.1f}"))
    whole = round(seconds)
    return Said.of(sentence(_MINUTES, minutes=whole // 60, seconds=whole % 60))


_MS = QT_TRANSLATE_NOOP("model", "{ms} ms")
_SECONDS = QT_TRANSLATE_NOOP("model", "{seconds} s")
_MINUTES = QT_TRANSLATE_NOOP("model", "{minutes} min {seconds} s")
