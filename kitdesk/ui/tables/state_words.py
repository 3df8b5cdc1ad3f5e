"""Each state of an event in one word."""

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


def _tr(text: str) -> str:
    return QCoreApplication.translate("state_words", text)
