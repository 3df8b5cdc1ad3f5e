"""Tells of the hole in the scheme: a signature covers no body, so a changed one is signed as well."""

from __future__ import annotations

from kitdesk.callback.suite.bench import Bench, Trial
from kitdesk.callback.suite.judging import ANY_ANSWER, Result
from kitdesk.model.conformance import Check, Grade, Group
from kitdesk.model.duration import duration
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, sentence


async def _change_the_body(bench: Bench) -> Result:
    first = bench.message()
    if hindrance := await bench.hindrance(first):
        return hindrance
    changed = bench.message("This text was changed on its way.", event_id=first.event_id)
    exchange = await bench.post(changed)
    told = bench.informed(exchange)
    if told.grade is not Grade.INFORMATION:
        return told
    template = _TAKEN if bench.expectations.accepts(bench.last_status) else _NOT_TAKEN
    came = sentence(template, status=exchange.status, time=duration(exchange.timing.total))
    return Result(Grade.INFORMATION, came, sentence(_ADVICE))


_TAKEN = QT_TRANSLATE_NOOP(
    "model",
    "Answered {status} after {time}: it was taken, since its signature fits. Which of the two bodies your "
    "server believes does not show.",
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
