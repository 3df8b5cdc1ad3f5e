"""Each state of an event in one word, and in which colour."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kitdesk.model.timeline import State


def state_word(state: State) -> str:
    """The word for *state*."""
    return {
        State.QUEUED: _tr("waiting"),
        State.SENDING: _tr("sending"),
        State.SENT: _tr("sent"),
        State.REFUSED: _tr("refused"),
        State.FAILED: _tr("failed"),
        State.UNKNOWN: _tr("unknown"),
        State.DISCARDED: _tr("discarded"),
        State.VERIFIED: _tr("verified"),
    }[state]


def state_tone(state: State) -> str:
    """The colour of the palette for *state*."""
    return _TONES.get(state, "muted")


def _tr(text: str) -> str:
    return QCoreApplication.translate("state_words", text)


_TONES = {State.UNKNOWN: "warn", State.REFUSED: "bad", State.FAILED: "bad", State.VERIFIED: "ok"}
