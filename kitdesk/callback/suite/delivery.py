"""Checks of how callbacks come: again, out of order, many at once; and whether each takes effect once."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from kitdesk.callback.making import BY_AGENT
from kitdesk.callback.suite.bench import Bench, Trial
from kitdesk.callback.suite.effects import LONGEST_LOOK, effects, first_effects
from kitdesk.callback.suite.judging import Result
from kitdesk.model.conformance import Check, Grade, Group
from kitdesk.model.duration import duration
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence
from kitdesk.model.wire import Callback
from kitdesk.transport.raw import RawCall

BURST = 50


async def _same_event(bench: Bench) -> Result:
    callback = bench.message()
    return await _again(bench, callback, callback)


async def _same_message(bench: Bench) -> Result:
    first = bench.message()
    return await _again(bench, first, bench.message(message_id=first.event_data.message.message_id))


async def _again(bench: Bench, first: Callback, second: Callback) -> Result:
    """Post both. What the first alone brings about is what is to be seen in all."""
    if hindrance := await bench.hindrance(first):
        return hindrance
    before, patience = await first_effects(bench)
    result = bench.answered(await bench.post(second))
    if result.grade is not Grade.PASSED:
        return result
    if not before:
        return _not_observable(bench, result)
    after = len(await effects(bench, before + 1, patience))
    if after == before:
        return replace(result, came=sentence(_ONCE, came=result.came))
    advice = sentence(_REMEMBER_MESSAGES if bench.check.unverified else _REMEMBER_EVENTS)
    return Result(bench.worst, sentence(_TWICE, came=result.came, before=before, after=after), advice)


async def _out_of_order(bench: Bench) -> Result:
    return await _one_by_one(bench, bench.closing(BY_AGENT), bench.message())


async def _after_closing(bench: Bench) -> Result:
    return await _one_by_one(bench, bench.message(), bench.closing(BY_AGENT), bench.message())


async def _one_by_one(bench: Bench, *callbacks: Callback) -> Result:
    """Until one is not answered."""
    for callback in callbacks:
        result = bench.answered(await bench.post(callback))
        if result.grade is not Grade.PASSED:
            break
    return result


async def _at_once(bench: Bench) -> Result:
    if hindrance := await bench.hindrance(bench.message()):
        return hindrance
    before, _ = await first_effects(bench)
    callbacks = [bench.message() for _ in range(BURST)]
    posted = await asyncio.gather(*(bench.send_raw(_raw(bench, callback)) for callback in callbacks))
    exchanges = [each.exchange for each in posted]
    faults = [result for result in map(bench.answered, exchanges) if result.grade is not Grade.PASSED]
    if faults:
        return Result(Grade.FAILED, _some(faults), faults[0].advice or sentence(_BACKLOG))
    refused = [result for result in map(bench.taken, exchanges) if result.grade is not Grade.PASSED]
    if refused:
        return Result(Grade.WARNING, _some(refused), sentence(_NO_LIMITS))
    slowest = max(exchange.timing.total for exchange in exchanges)
    result = Result(Grade.PASSED, sentence(_ALL_TAKEN, all=BURST, time=duration(slowest)))
    if not before:
        return _not_observable(bench, result)
    wanted = before * (1 + BURST)
    seen = await effects(bench, wanted, bench.expectations.within)
    return _of_burst(bench, result, wanted, len(seen))


def _some(missed: list[Result]) -> Sentence:
    return sentence(_SOME_MISSED, count=len(missed), all=BURST, came=missed[0].came)


def _of_burst(bench: Bench, result: Result, wanted: int, seen: int) -> Result:
    if seen == wanted:
        return replace(result, came=sentence(_EACH_ONCE, came=result.came))
    if seen > wanted:
        came = sentence(_MORE, came=result.came, seen=seen, wanted=wanted)
        return Result(bench.worst, came, sentence(_REMEMBER_EVENTS))
    within = bench.expectations.within
    came = sentence(_FEWER, came=result.came, seen=seen, wanted=wanted, within=within)
    return Result(Grade.WARNING, came, sentence(_MAY_BE_LATE))


async def _slow_reader(bench: Bench) -> Result:
    call = replace(_raw(bench, bench.message()), dawdles=min(1.0, bench.expectations.within / 2))
    return bench.taken((await bench.send_raw(call)).exchange)


def _raw(bench: Bench, callback: Callback) -> RawCall:
    """Over a connection of its own, so that no client's limit holds it up."""
    return RawCall.of(bench.call(callback.to_json(), callback.event_id))


def _not_observable(bench: Bench, result: Result) -> Result:
    if bench.observer is None:
        came, advice = sentence(_NO_SANDBOX, came=result.came), sentence(_RUN_SANDBOX)
    else:
        came, advice = sentence(_NOTHING_SEEN, came=result.came, seconds=LONGEST_LOOK), sentence(_LET_IT_ACT)
    return Result(Grade.NOT_OBSERVABLE, came, advice)


_ONCE = QT_TRANSLATE_NOOP("model", "{came} The sandbox saw that it took effect once.")
_TWICE = QT_TRANSLATE_NOOP(
    "model",
    "{came} But it took effect again: the sandbox saw {before} of its events before, and {after} then.",
)
_ALL_TAKEN = QT_TRANSLATE_NOOP("model", "All {all} were taken, the slowest after {time}.")
_EACH_ONCE = QT_TRANSLATE_NOOP("model", "{came} The sandbox saw that each took effect once.")
_MORE = QT_TRANSLATE_NOOP(
    "model", "{came} But some took effect more than once: the sandbox saw {seen} events instead of {wanted}."
)
_FEWER = QT_TRANSLATE_NOOP(
    "model", "{came} But the sandbox saw only {seen} events instead of {wanted} within {within} s."
)
_SOME_MISSED = QT_TRANSLATE_NOOP("model", "{count} of {all} went wrong. The first of them: {came}")
_BACKLOG = QT_TRANSLATE_NOOP(
    "model",
    "See whether your server's queue of new connections (its backlog) and its workers are enough.",
)
_NO_LIMITS = QT_TRANSLATE_NOOP(
    "model",
    "Kit's public documents name no limit and no second try, so it is only a warning: what your server "
    "refuses here may be lost.",
)
_NO_SANDBOX = QT_TRANSLATE_NOOP(
    "model", "{came} Whether it took effect once could not be seen: no sandbox runs that your server tells."
)
_NOTHING_SEEN = QT_TRANSLATE_NOOP(
    "model",
    "{came} Whether it took effect once could not be seen: your server sent the sandbox nothing for it "
    "within {seconds} s.",
)
_RUN_SANDBOX = QT_TRANSLATE_NOOP(
    "model", "Run a sandbox, and let your server use it as its Kit, to have this observed."
)
_LET_IT_ACT = QT_TRANSLATE_NOOP(
    "model", "Let your server use the sandbox as its Kit, and send an event for each agent's message."
)
_REMEMBER_EVENTS = QT_TRANSLATE_NOOP(
    "model",
    "Keep the event_id of each callback you took, answer a repeated one with 200, and do nothing else.",
)
_REMEMBER_MESSAGES = QT_TRANSLATE_NOOP(
    "model",
    "Keep the message_id of each message too, and do nothing else where it comes again.",
)
_MAY_BE_LATE = QT_TRANSLATE_NOOP(
    "model", "They may come later. If not, look into your server's log for what became of the rest."
)
_AGAIN = QT_TRANSLATE_NOOP(
    "model",
    "Kit may deliver a callback again when an answer is late or lost; the customer would read it twice.",
)
_ANSWERED = QT_TRANSLATE_NOOP("model", "Each is answered in time, and no answer is a 5xx.")
_ORDER = QT_TRANSLATE_NOOP(
    "model", "Callbacks travel over separate connections, so one may overtake another. Nobody promises order."
)
TRIALS = (
    Trial(
        Check.of(
            Group.DELIVERY,
            "same-event-twice",
            title=QT_TRANSLATE_NOOP("model", "The same event twice"),
            sends=QT_TRANSLATE_NOOP("model", "One send_message event, and the same again, byte for byte."),
            expects=QT_TRANSLATE_NOOP("model", "Both are answered, and it takes effect once."),
            why=_AGAIN,
        ),
        _same_event,
    ),
    Trial(
        Check.of(
            Group.DELIVERY,
            "same-message-twice",
            title=QT_TRANSLATE_NOOP("model", "The same message in two events"),
            sends=QT_TRANSLATE_NOOP("model", "Two events with different event_id and the same message_id."),
            expects=QT_TRANSLATE_NOOP("model", "Both are answered, and the message takes effect once."),
            why=_AGAIN,
            unverified=True,
        ),
        _same_message,
    ),
    Trial(
        Check.of(
            Group.DELIVERY,
            "out-of-order",
            title=QT_TRANSLATE_NOOP("model", "Out of order"),
            sends=QT_TRANSLATE_NOOP("model", "The closing of a conversation, and then its only message."),
            expects=_ANSWERED,
            why=_ORDER,
            unverified=True,
        ),
        _out_of_order,
    ),
    Trial(
        Check.of(
            Group.DELIVERY,
            "after-closing",
            title=QT_TRANSLATE_NOOP("model", "A message after the closing"),
            sends=QT_TRANSLATE_NOOP("model", "A message, the closing, and one more message."),
            expects=_ANSWERED,
            why=_ORDER,
            unverified=True,
        ),
        _after_closing,
    ),
    Trial(
        Check.of(
            Group.DELIVERY,
            "many-at-once",
            title=QT_TRANSLATE_NOOP("model", "50 at once"),
            sends=QT_TRANSLATE_NOOP("model", "50 messages to one customer at the same time."),
            expects=QT_TRANSLATE_NOOP("model", "All are taken in time, and each takes effect once."),
            why=QT_TRANSLATE_NOOP(
                "model", "What works for one callback may fail, wait or mix up when many come."
            ),
        ),
        _at_once,
    ),
    Trial(
        Check.of(
            Group.DELIVERY,
            "slow-reader",
            title=QT_TRANSLATE_NOOP("model", "A slow reader"),
            sends=QT_TRANSLATE_NOOP("model", "A message whose answer is read a few bytes at a time."),
            expects=QT_TRANSLATE_NOOP("model", "It is taken, and the whole answer comes."),
            why=QT_TRANSLATE_NOOP(
                "model", "A slow network must not keep an answer from arriving as a whole."
            ),
        ),
        _slow_reader,
    ),
)
