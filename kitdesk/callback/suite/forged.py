"""Checks that a server refuses what Kit did not sign. Each is what it takes, but for the signature."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from secrets import token_hex

from kitdesk.callback.suite.bench import Bench, Trial
from kitdesk.callback.suite.judging import Result
from kitdesk.model.conformance import Check, Grade, Group
from kitdesk.model.duration import duration
from kitdesk.model.secret import Secret
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, sentence
from kitdesk.model.signature import sign

Forge = Callable[[Bench, str], tuple[str, ...]]
"""The Authorization headers of a forged callback with this ``event_id``."""


def _forgery(name: str, title: str, sends: str, why: str, forge: Forge, *, advice: str) -> Trial:
    """Texts are templates to be translated; *advice* is for a server that takes it."""

    async def perform(bench: Bench) -> Result:
        """First the genuine one: of a server that takes nothing, refusing says nothing."""
        if hindrance := await bench.hindrance(bench.message()):
            return hindrance
        callback = bench.message()
        headers = forge(bench, callback.event_id)
        if headers == (bench.signature(callback.event_id),):
            return Result(Grade.INFORMATION, sentence(_NOT_FORGED))
        exchange = await bench.post(callback, headers)
        result = bench.refused(exchange)
        if bench.expectations.accepts(exchange.status or 0) and result.grade is Grade.FAILED:
            came = sentence(_TAKEN, status=exchange.status, time=duration(exchange.timing.total))
            return replace(result, came=came, advice=sentence(advice))
        return result

    told = sentence(_SENDS, forged=sentence(sends))
    return Trial(Check.of(Group.FORGED, name, title=title, sends=told, expects=_EXPECTS, why=why), perform)


def _another_secret() -> Secret:
    return Secret(token_hex(16))


_SENDS = QT_TRANSLATE_NOOP(
    "model", "A genuine message, which has to be taken, and then another one {forged}."
)
_EXPECTS = QT_TRANSLATE_NOOP("model", "The second one is refused.")
_TAKEN = QT_TRANSLATE_NOOP("model", "Answered {status} after {time}: the forged callback was taken.")
_NOT_FORGED = QT_TRANSLATE_NOOP(
    "model",
    "It was not made: with these secrets the signature is the right one. Use a salt unlike the token.",
)
_ANYBODY = QT_TRANSLATE_NOOP(
    "model",
    "Whoever knows the Callback URL could write to your customers in an agent's name.",
)
_COMPARE = QT_TRANSLATE_NOOP(
    "model",
    "Compute MD5 of salt:token:event_id, with the event_id of the body, and refuse whatever has no "
    "Authorization header that is equal to it.",
)
_ONE_FOR_ALL = QT_TRANSLATE_NOOP(
    "model", "Whoever has seen one callback could send any number of others with its signature."
)
_FOR_EVER = QT_TRANSLATE_NOOP(
    "model",
    "The signature of the test request never changes. Whoever has seen it once could write to your customers "
    "in an agent's name for ever.",
)
_GUESSED = QT_TRANSLATE_NOOP(
    "model", "A stranger could guess the few digits that your server compares, and write in an agent's name."
)
_COMPARE_THIS = QT_TRANSLATE_NOOP(
    "model", "Compute the signature anew for each callback, from the event_id that stands in its own body."
)
_COMPARE_WHOLE = QT_TRANSLATE_NOOP(
    "model", "Compare the whole header with the whole signature, best with a function for constant time."
)
_ASK_THE_BODY = QT_TRANSLATE_NOOP(
    "model",
    "Verify with the event_id wherever there is a body, and take the test request's signature only where "
    "there is none.",
)
TRIALS = (
    _forgery(
        "no-header",
        QT_TRANSLATE_NOOP("model", "No Authorization header"),
        QT_TRANSLATE_NOOP("model", "without an Authorization header"),
        _ANYBODY,
        lambda bench, event_id: (),
        advice=_COMPARE,
    ),
    _forgery(
        "empty-header",
        QT_TRANSLATE_NOOP("model", "An empty Authorization header"),
        QT_TRANSLATE_NOOP("model", "whose Authorization header is empty"),
        _ANYBODY,
        lambda bench, event_id: ("",),
        advice=_COMPARE,
    ),
    _forgery(
        "wrong-salt",
        QT_TRANSLATE_NOOP("model", "Signed with another salt"),
        QT_TRANSLATE_NOOP("model", "signed with another salt"),
        _ANYBODY,
        lambda bench, event_id: (sign(_another_secret(), bench.target.api_token, event_id),),
        advice=_COMPARE,
    ),
    _forgery(
        "wrong-token",
        QT_TRANSLATE_NOOP("model", "Signed with another API token"),
        QT_TRANSLATE_NOOP("model", "signed with another API token"),
        _ANYBODY,
        lambda bench, event_id: (sign(bench.target.salt, _another_secret(), event_id),),
        advice=_COMPARE,
    ),
    _forgery(
        "swapped",
        QT_TRANSLATE_NOOP("model", "Salt and API token swapped"),
        QT_TRANSLATE_NOOP("model", "signed with salt and API token in the wrong order"),
        _ANYBODY,
        lambda bench, event_id: (sign(bench.target.api_token, bench.target.salt, event_id),),
        advice=_COMPARE,
    ),
    _forgery(
        "other-event",
        QT_TRANSLATE_NOOP("model", "Another event's signature"),
        QT_TRANSLATE_NOOP("model", "with the signature of another event"),
        _ONE_FOR_ALL,
        lambda bench, event_id: (bench.signature(bench.new_id()),),
        advice=_COMPARE_THIS,
    ),
    _forgery(
        "test-signature",
        QT_TRANSLATE_NOOP("model", "The test request's signature"),
        QT_TRANSLATE_NOOP("model", "with the signature of the test request"),
        _FOR_EVER,
        lambda bench, event_id: (bench.signature(None),),
        advice=_ASK_THE_BODY,
    ),
    _forgery(
        "guess",
        QT_TRANSLATE_NOOP("model", "32 digits at random"),
        QT_TRANSLATE_NOOP("model", "with 32 hexadecimal digits at random"),
        _ANYBODY,
        lambda bench, event_id: (token_hex(16),),
        advice=_COMPARE,
    ),
    _forgery(
        "cut-short",
        QT_TRANSLATE_NOOP("model", "The first digit only"),
        QT_TRANSLATE_NOOP("model", "with the first digit of its signature"),
        _GUESSED,
        lambda bench, event_id: (bench.signature(event_id)[:1],),
        advice=_COMPARE_WHOLE,
    ),
)
