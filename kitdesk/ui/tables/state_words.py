"""Each state of an event in one word, and in which colour."""

from __future__ import annotations

from kitdesk.model.states import State
from kitdesk.ui.text import translate


def state_word(state: State) -> str:
    """The word for *state*."""
    return {
        State.QUEUED: translate("state_words", "waiting"),
        State.SENDING: translate("state_words", "sending"),
        State.SENT: translate("state_words", "sent"),
        State.REFUSED: translate("state_words", "refused"),
        State.FAILED: translate("state_words", "failed"),
        State.UNKNOWN: translate("state_words", "unknown"),
        State.DISCARDED: translate("state_words", "discarded"),
        State.VERIFIED: translate("state_words", "verified"),
    }[state]


def state_tone(state: State) -> str:
    """The colour of the palette for *state*."""
    return _TONES.get(state, "muted")


_TONES = {State.UNKNOWN: "warn", State.REFUSED: "bad", State.FAILED: "bad", State.VERIFIED: "ok"}
