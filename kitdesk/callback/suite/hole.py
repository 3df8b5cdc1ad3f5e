"""Tells of the hole in the scheme: a signature covers no body, so a changed one is signed as well."""

from __future__ import annotations

from kitdesk.callback.suite.bench import Bench, Trial
from kitdesk.callback.suite.effects import effects, first_effects
from kitdesk.callback.suite.judging import ANY_ANSWER, Result
from kitdesk.model.conformance import Check, Grade, Group
from kitdesk.model.duration import duration
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, sentence


async def _change_the_body(bench: Bench) -> Result:
    first = bench.message()
    if hindrance := await bench.hindrance(first):
        return hindrance
    before, patience = await first_effects(bench)
    exchange = await bench.post(bench.message(_CHANGED, event_id=first.event_id))
    told = bench.informed(exchange)
    if told.grade is not Grade.INFORMATION:
        return told
    taken = bench.expectations.accepts(bench.last_status)
    came = sentence(
        _TAKEN if taken else _NOT_TAKEN, status=exchange.status, time=duration(exchange.timing.total)
    )
    if not before:
        came = sentence(_UNSEEN, came=came) if taken else came
        return Result(Grade.INFORMATION, came, sentence(_ADVICE))
    new = (await effects(bench, before + 1, patience))[before:]
    if not new:
        return Result(Grade.INFORMATION, sentence(_FIRST_WINS, came=came))
    believed = any(_CHANGED in (event.event_data.message.text or "") for event in new)
    return Result(
        Grade.INFORMATION, sentence(_BELIEVED if believed else _ACTED_ON, came=came), sentence(_ADVICE)
    )


_CHANGED = "This text was changed on its way."
_TAKEN = QT_TRANSLATE_NOOP("model", "Answered {status} after {time}: it was taken, since its signature fits.")
_UNSEEN = QT_TRANSLATE_NOOP("model", "{came} Which of the two bodies your server believes does not show.")
_FIRST_WINS = QT_TRANSLATE_NOOP(
    "model", "{came} The sandbox saw that the first body won: it alone took effect."
)
_BELIEVED = QT_TRANSLATE_NOOP(
    "model", "{came} The sandbox saw that your server acted on the changed text, too."
)
_ACTED_ON = QT_TRANSLATE_NOOP(
    "model", "{came} The sandbox saw that your server acted on the second body, too."
)
_NOT_TAKEN = QT_TRANSLATE_NOOP(
    "model", "Answered {status} after {time}: your server noticed that the event came with another body."
)
_ADVICE = QT_TRANSLATE_NOOP(
    "model",
    "Let the first body of an event_id win and take no second one; keep the Callback URL secret; use https.",
)
TRIALS = (
    Trial(
        Check.of(
            Group.HOLE,
            "changed-body",
            title=QT_TRANSLATE_NOOP("model", "A changed body under a valid signature"),
            sends=QT_TRANSLATE_NOOP(
                "model", "A genuine message, then another text under the same event_id and signature."
            ),
            expects=ANY_ANSWER,
            why=QT_TRANSLATE_NOOP(
                "model",
                "Kit signs the event_id and nothing of the body. Whoever has seen one callback could "
                "send another text with its signature.",
            ),
        ),
        _change_the_body,
    ),
)
