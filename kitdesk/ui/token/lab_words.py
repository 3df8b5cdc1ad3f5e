"""The token lab in words: what can be tried, and what did happen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kitdesk.desk.token_lab import Account, Experiment, Outcome, What
from kitdesk.model.timeline import State
from kitdesk.ui.text import time_text

SIGNS = {Outcome.RUNNING: ("idle", "◌"), Outcome.AS_EXPECTED: ("ok", "✓"), Outcome.OTHERWISE: ("bad", "✕")}


def experiment_word(experiment: Experiment) -> str:
    """What is done to the tokens."""
    return {
        Experiment.SHORT_LIVES: _tr("Lifetimes of seconds"),
        Experiment.REFUSED_REFRESH: _tr("Refuse the next refresh"),
        Experiment.LIVE_401: _tr("Answer 401 to a live token"),
        Experiment.REVOKED: _tr("Revoke the API token"),
    }[experiment]


def account_text(account: Account) -> str:
    """``Did happen: 14:02:11 refresh refused · 14:02:11 logged in · message sent once. As it should be.``"""
    told = [f"{time_text(at)} {_what(what)}" for at, what in account.happened]
    told += [_end(account)] if account.state is not None else []
    said = " · ".join(told) or _tr("nothing yet")
    words = _tr("Did happen: {what}. {conclusion}")
    return words.format(what=said, conclusion=_conclusion(account.outcome))


def _what(what: What) -> str:
    return {
        What.LOGGED_IN: _tr("logged in"),
        What.LOGIN_REFUSED: _tr("login refused"),
        What.REFRESHED: _tr("refreshed"),
        What.REFRESH_REFUSED: _tr("refresh refused"),
        What.UNANSWERED: _tr("no answer to a login or refresh"),
        What.MESSAGE_TAKEN: _tr("message taken"),
        What.MESSAGE_REFUSED: _tr("message refused"),
    }[what]


def _end(account: Account) -> str:
    if account.state is State.SENT and account.sent == 1:
        return _tr("message sent once")
    if account.state is State.SENT:
        return _tr("message sent {count} times").format(count=account.sent)
    if account.state is State.REFUSED:
        return _tr("message stays refused")
    return _tr("message not sent")


def _conclusion(outcome: Outcome) -> str:
    return {
        Outcome.RUNNING: _tr("Under way …"),
        Outcome.AS_EXPECTED: _tr("As it should be."),
        Outcome.OTHERWISE: _tr("Not as it should be: see the history and the Inspector."),
    }[outcome]


def _tr(text: str) -> str:
    return QCoreApplication.translate("lab_words", text)
