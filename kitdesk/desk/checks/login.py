"""What Kit's answer to a check's login says of the account, the API token and the channel."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.checkup import CheckStep, Part, PartState
from kitdesk.model.errors import Refused
from kitdesk.model.hints import api_token_hint
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence
from kitdesk.model.token import ACCESS_LIFETIME, TokenPair, claims, stated_lifetime

_SAID_AT_LOGIN = (Part.ACCOUNT, Part.API_TOKEN, Part.CHANNEL)


def logged_in(channel: Channel, pair: TokenPair, seconds: float) -> Iterator[CheckStep]:
    """The steps of a login that took so many seconds and ended well."""
    yield CheckStep(Part.LOGIN, PartState.OK, sentence(_LOGIN), seconds)
    yield CheckStep(Part.ACCOUNT, PartState.OK, sentence(_ACCOUNT, account=channel.account_name))
    yield CheckStep(Part.API_TOKEN, PartState.OK, sentence(_API_TOKEN))
    yield CheckStep(Part.CHANNEL, PartState.OK, sentence(_CHANNEL, uuid=channel.channel_uuid))
    lifetime = stated_lifetime(pair.access_token, ACCESS_LIFETIME)
    said = claims(pair.access_token)
    template = _OPAQUE if said is None else _CLAIMS
    reason = sentence(template, minutes=f"{lifetime / 60:g}", names=", ".join(said or ()))
    yield CheckStep(Part.ACCESS_TOKEN, PartState.OK, reason)


def refused(
    channel: Channel, credentials: Credentials, error: Refused, seconds: float
) -> Iterator[CheckStep]:
    """Blame the one value that Kit's text names; without one, tell where to look first."""
    blamed = named_part(error.error)
    template = _REFUSED if blamed else _REFUSED_WITHOUT_REASON
    said = sentence(template, status=error.status, error=error.error)
    yield CheckStep(Part.LOGIN, PartState.FAILED, said, seconds)
    for part in _SAID_AT_LOGIN:
        if part is blamed:
            yield CheckStep(part, PartState.FAILED, _remedy(part, channel, credentials))
        else:
            unknown = _ANOTHER_BLAMED if blamed else _NOT_TOLD_APART
            yield CheckStep(part, PartState.SKIPPED, sentence(unknown))


def _remedy(part: Part, channel: Channel, credentials: Credentials) -> Sentence:
    hint = api_token_hint(credentials.api_token)
    if part is Part.API_TOKEN and hint is not None:
        return hint
    return sentence(_BLAMED[part], account=channel.account_name, uuid=channel.channel_uuid)


def named_part(error: str) -> Part | None:
    """Which value Kit's text is about; None where it names none or several. The texts are unpublished.

    Of "the token does not belong to the account" only what stands before the relation counts.
    """
    text = _QUOTED.sub("", error)
    subject = _RELATION.split(text, maxsplit=1)[0]
    named = [part for part, words in _WORDS.items() if words.search(subject)]
    named = named or [part for part, words in _WORDS.items() if words.search(text)]
    return named[0] if len(named) == 1 else None


_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|“[^”]*”")
_RELATION = re.compile(r"\b(?:belong|for|of|in)\b", re.IGNORECASE)
_WORDS = {
    Part.ACCOUNT: re.compile(r"\baccount|\bdomain|аккаунт|домен", re.IGNORECASE),
    Part.API_TOKEN: re.compile(r"token|api.?key|токен", re.IGNORECASE),
    Part.CHANNEL: re.compile(r"channel|uuid|канал", re.IGNORECASE),
}
_LOGIN = QT_TRANSLATE_NOOP("model", "Kit answered with an access token and a refresh token.")
_ACCOUNT = QT_TRANSLATE_NOOP("model", "Kit logged in account {account}.")
_API_TOKEN = QT_TRANSLATE_NOOP("model", "Kit took the API token.")
_CHANNEL = QT_TRANSLATE_NOOP(
    "model",
    "Kit took {uuid} with the login. That its events reach a queue is proven only by a first message; none "
    "was sent.",
)
_OPAQUE = QT_TRANSLATE_NOOP(
    "model", "It says nothing of itself; {minutes} minutes are counted, as documented."
)
_CLAIMS = QT_TRANSLATE_NOOP("model", "It lives {minutes} minutes and states: {names}.")
_REFUSED = QT_TRANSLATE_NOOP("model", "Kit refused the login with status {status}: {error}.")
_REFUSED_WITHOUT_REASON = QT_TRANSLATE_NOOP(
    "model",
    "Kit refused the login with status {status}: {error}. It does not say which value is wrong. Check in "
    "this "
    "order: the account name; the API token (not its token ID, not revoked); the channel UUID, which must "
    "belong to "
    "this account; and, if the API whitelist is filled, that this machine's address is on it.",
)
_NOT_TOLD_APART = QT_TRANSLATE_NOOP("model", "Kit's answer does not say whether this value is wrong.")
_ANOTHER_BLAMED = QT_TRANSLATE_NOOP(
    "model", "Kit's answer speaks of another value, so nothing is known of this one."
)
_BLAMED = {
    Part.ACCOUNT: QT_TRANSLATE_NOOP(
        "model",
        "Compare “{account}” with Account name in Administration > Security > API tokens > API access data, "
        "and "
        "check that the region is the account's own.",
    ),
    Part.API_TOKEN: QT_TRANSLATE_NOOP(
        "model",
        "Copy it again from Administration > Security > API tokens: the token, not its token ID, and not a "
        "revoked "
        "one. If the API whitelist there is filled, this machine's address must be on it.",
    ),
    Part.CHANNEL: QT_TRANSLATE_NOOP(
        "model",
        "Compare {uuid} with Channel UUID in Setup > Conversations > Channels. The channel must belong to "
        "this "
        "account and use this API token.",
    ),
}
