"""Checks that a server refuses what Kit did not sign. Each is what it takes, but for the signature."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from secrets import token_hex

from kitdesk.callback.suite.bench import Bench, Trial
from kitdesk.callback.suite.judging import Result, duration
from kitdesk.model.conformance import Check, Grade, Group
from kitdesk.model.secret import Secret
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, sentence
from kitdesk.model.signature import sign

Forge = Callable[[Bench, str], tuple[str, ...]]
"""The Authorization headers of a forged callback with this ``event_id``."""


@dataclass(frozen=True)
class _Forgery:
    name: str
    title: str
    sends: str
    why: str
    advice: str
    forge: Forge

    @property
    def trial(self) -> Trial:
        check = Check(
            name=f"forged.{self.name}",
            group=Group.FORGED,
            title=sentence(self.title),
            sends=sentence(_SENDS, forged=sentence(self.sends)),
            expects=sentence(_EXPECTS),
            why=sentence(self.why),
        )
        return Trial(check, self.perform)

    async def perform(self, bench: Bench) -> Result:
        """First the genuine one: of a server that takes nothing, refusing says nothing."""
        genuine = bench.taken(await bench.post(bench.message()))
        if genuine.grade is not Grade.PASSED:
            return Result(Grade.FAILED, sentence(_NOTHING_TAKEN, came=genuine.came), sentence(_CHECK_SECRETS))
        callback = bench.message()
        headers = self.forge(bench, callback.event_id)
        if headers == (bench.signature(callback.event_id),):
            return Result(Grade.NOT_OBSERVABLE, sentence(_NOT_FORGED))
        exchange = await bench.post(callback, headers)
        result = bench.refused(exchange)
        if bench.expectations.accepts(exchange.status or 0) and result.grade is Grade.FAILED:
            came = sentence(_TAKEN, status=exchange.status, time=duration(exchange.timing.total))
            return replace(result, came=came, advice=sentence(self.advice))
        return result


def _another_secret() -> Secret:
    return Secret(token_hex(16))


_SENDS = QT_TRANSLATE_NOOP(
    "model", "A genuine message, which has to be taken, and then another one {forged}."
)
_EXPECTS = QT_TRANSLATE_NOOP("model", "The second one is refused.")
_TAKEN = QT_TRANSLATE_NOOP("model", "Answered {status} after {time}: the forged callback was taken.")
_NOTHING_TAKEN = QT_TRANSLATE_NOOP(
    "model", "Nothing can be said, since the genuine callback before it was not taken either: {came}"
)
_CHECK_SECRETS = QT_TRANSLATE_NOOP(
    "model", "Let your server take genuine callbacks first. Check that salt and API token are the same there."
)
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
_FORGERIES = (
    _Forgery(
        "no-header",
        QT_TRANSLATE_NOOP("model", "No Authorization header"),
        QT_TRANSLATE_NOOP("model", "without an Authorization header"),
        _ANYBODY,
        _COMPARE,
        lambda bench, event_id: (),
    ),
    _Forgery(
        "wrong-salt",
        QT_TRANSLATE_NOOP("model", "Signed with another salt"),
        QT_TRANSLATE_NOOP("model", "signed with another salt"),
        _ANYBODY,
        _COMPARE,
        lambda bench, event_id: (sign(_another_secret(), bench.target.api_token, event_id),),
    ),
)
TRIALS = tuple(forgery.trial for forgery in _FORGERIES)
