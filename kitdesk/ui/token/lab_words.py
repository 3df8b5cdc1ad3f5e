"""The token lab in words: what can be tried, and what did happen."""

from __future__ import annotations

from kitdesk.desk.sandbox.experiments import Account, Experiment, Outcome, What
from kitdesk.model.states import State
from kitdesk.ui.text import counted, time_text, translate

SIGNS = {Outcome.RUNNING: ("idle", "◌"), Outcome.AS_EXPECTED: ("ok", "✓"), Outcome.OTHERWISE: ("bad", "✕")}


def experiment_word(experiment: Experiment) -> str:
    """What is done to the tokens."""
    return {
        Experiment.SHORT_LIVES: translate("lab_words", "Lifetimes of seconds"),
        Experiment.REFUSED_REFRESH: translate("lab_words", "Refuse the next refresh"),
        Experiment.LIVE_401: translate("lab_words", "Answer 401 to a live token"),
        Experiment.REVOKED: translate("lab_words", "Revoke the API token"),
    }[experiment]


def account_text(account: Account) -> str:
    """``Did happen: 14:02:11 refresh refused · 14:02:11 logged in · message sent once. As it should be.``"""
    told = [f"{time_text(at)} {_what(what)}" for at, what in account.happened]
    told += [_end(account)] if account.state is not None else []
    said = " · ".join(told) or translate("lab_words", "nothing yet")
    words = translate("lab_words", "Did happen: {what}. {conclusion}")
    return words.format(what=said, conclusion=_conclusion(account.outcome))


def _what(what: What) -> str:
    return {
        What.LOGGED_IN: translate("lab_words", "logged in"),
        What.LOGIN_REFUSED: translate("lab_words", "login refused"),
        What.REFRESHED: translate("lab_words", "refreshed"),
        What.REFRESH_REFUSED: translate("lab_words", "refresh refused"),
        What.UNANSWERED: translate("lab_words", "no answer to a login or refresh"),
        What.MESSAGE_TAKEN: translate("lab_words", "message taken"),
        What.MESSAGE_REFUSED: translate("lab_words", "message refused"),
    }[what]


def _end(account: Account) -> str:
    if account.state is State.SENT:
        return counted.tr("message sent %Ln time(s)", "", account.sent)
    if account.state is State.REFUSED:
        return translate("lab_words", "message stays refused")
    return translate("lab_words", "message not sent")


def _conclusion(outcome: Outcome) -> str:
    return {
        Outcome.RUNNING: translate("lab_words", "Under way …"),
        Outcome.AS_EXPECTED: translate("lab_words", "As it should be."),
        Outcome.OTHERWISE: translate("lab_words", "Not as it should be: see the history and the Inspector."),
    }[outcome]
