"""Tells how a server reads spellings of the signature that Kit's documents neither print nor exclude."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kitdesk.callback.suite.bench import Bench, Trial
from kitdesk.callback.suite.judging import ANY_ANSWER, Result
from kitdesk.model.conformance import Check, Grade, Group
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, sentence
from kitdesk.model.signature import Reading


def _spelling(name: str, title: str, sends: str, spell: Callable[[Bench, str], str]) -> Trial:
    """What *spell* makes of the ``event_id`` stands in the header. Texts are templates to be translated."""

    async def perform(bench: Bench) -> Result:
        callback = bench.message()
        result = bench.informed(await bench.post(callback, (spell(bench, callback.event_id),)))
        if result.grade is Grade.INFORMATION and not bench.expectations.accepts(bench.last_status):
            return replace(result, advice=sentence(_REMEMBER))
        return result

    check = Check.of(
        Group.SPELLING, name, title=title, sends=sends, expects=ANY_ANSWER, why=_WHY, unverified=True
    )
    return Trial(check, perform)


_WHY = QT_TRANSLATE_NOOP(
    "model",
    "Kit's public documents print the formula of the signature only, and not cleanly. Should Kit spell it "
    "like this, a server that refuses the spelling would take nothing.",
)
_REMEMBER = QT_TRANSLATE_NOOP(
    "model", "Nothing has to be done. If your server ever refuses the real Kit, look here first."
)
TRIALS = (
    _spelling(
        "upper-case",
        QT_TRANSLATE_NOOP("model", "Upper-case digits"),
        QT_TRANSLATE_NOOP("model", "A message with the right signature in upper-case hexadecimal digits."),
        lambda bench, event_id: bench.signature(event_id).upper(),
    ),
    _spelling(
        "bearer",
        QT_TRANSLATE_NOOP("model", "“Bearer” before the digits"),
        QT_TRANSLATE_NOOP("model", "A message with the right signature after the scheme word Bearer."),
        lambda bench, event_id: f"Bearer {bench.signature(event_id)}",
    ),
    _spelling(
        "md5",
        QT_TRANSLATE_NOOP("model", "“MD5” before the digits"),
        QT_TRANSLATE_NOOP("model", "A message with the right signature after the scheme word MD5."),
        lambda bench, event_id: f"MD5 {bench.signature(event_id)}",
    ),
    _spelling(
        "blanks",
        QT_TRANSLATE_NOOP("model", "Blanks after the colons"),
        QT_TRANSLATE_NOOP("model", "A message signed with MD5 of “salt: token: event_id”, as it is printed."),
        lambda bench, event_id: bench.signature(event_id, Reading.SPACED),
    ),
)
