"""What an answer is worth where a callback should have been taken, or refused."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kitdesk.callback.raw_posting import RawPosted
from kitdesk.model.conformance import Grade
from kitdesk.model.duration import duration
from kitdesk.model.expectations import Expectations
from kitdesk.model.headers import header_of
from kitdesk.model.http_status import REDIRECTS
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, quote, sentence
from kitdesk.model.timeline import Exchange


@dataclass(frozen=True)
class Result:
    """What came of a check, as a `Finding` tells it."""

    grade: Grade
    came: Sentence
    advice: Sentence | None = None
    hindered: bool = False

    def advised(self, advice: str) -> Result:
        """With this to do where it did not pass, unless something is said already."""
        if self.grade in (Grade.FAILED, Grade.WARNING) and self.advice is None and advice:
            return replace(self, advice=sentence(advice))
        return self


def late(exchange: Exchange, expected: Expectations) -> bool:
    """Whether an answer took longer than it may."""
    return exchange.timing.total > expected.within


def taken(exchange: Exchange, expected: Expectations, otherwise: Grade = Grade.FAILED) -> Result:
    """Judge a callback that should be taken; *otherwise* is what a refusal comes to."""
    fits = exchange.status is not None and expected.accepts(exchange.status)
    result = Result(Grade.PASSED if fits else otherwise, said(exchange, expected))
    return _fault(exchange, expected, fits) or result.advised(_REASONS.get(exchange.status or 0, ""))


def refused(exchange: Exchange, expected: Expectations, otherwise: Grade = Grade.FAILED) -> Result:
    """Judge a callback that should be refused; *otherwise* is what anything else comes to."""
    fits = exchange.status is not None and expected.refuses(exchange.status)
    return _fault(exchange, expected, fits) or Result(
        Grade.PASSED if fits else otherwise, said(exchange, expected)
    )


def informed(exchange: Exchange, expected: Expectations) -> Result:
    """Judge a callback that may be taken or refused: only a fault, or no answer in time, is a warning."""
    fault = _fault(exchange, expected, fits=False)
    if fault:
        return Result(Grade.WARNING, fault.came, fault.advice)
    return Result(Grade.INFORMATION, said(exchange, expected))


def answered(exchange: Exchange, expected: Expectations) -> Result:
    """Judge a callback that may be taken or refused, but has to be answered, in time and without a fault."""
    return _fault(exchange, expected, fits=False) or Result(Grade.PASSED, said(exchange, expected))


def withstood(posted: RawPosted, expected: Expectations, otherwise: Grade) -> Result:
    """Judge what should be refused, or ended by closing; *otherwise* is what anything else comes to."""
    exchange, slow = posted.exchange, posted.waited > expected.within
    time = duration(exchange.timing.total)
    if posted.closed:
        came = sentence(_CLOSED_LATE if slow else _CLOSED, time=time)
        return Result(Grade.FAILED if slow else Grade.PASSED, came)
    if posted.stuck:
        return Result(Grade.WARNING, sentence(_STUCK, time=time))
    status = exchange.status or 0
    fits = expected.refuses(status) or 400 <= status < 500 or status == _NOT_IMPLEMENTED
    template = _TURNED_AWAY if fits else _TAKEN if expected.accepts(status) else _NO_REFUSAL
    told = sentence(template, status=status, time=time)
    fault = _fault(exchange, expected, fits, slow=slow)
    return fault or Result(Grade.PASSED if fits else otherwise, told)


def hindered(genuine: Result) -> Result:
    """Of a server that does not take the genuine one, nothing can be said."""
    came, advice = sentence(_NOT_MADE, came=genuine.came), genuine.advice or sentence(_TAKE_GENUINE)
    return Result(Grade.SKIPPED, came, advice, hindered=True)


def said(exchange: Exchange, expected: Expectations) -> Sentence:
    """What an answer says of the callback."""
    template = _NEITHER
    if expected.accepts(exchange.status or 0):
        template = _TAKEN
    elif expected.refuses(exchange.status or 0):
        template = _REFUSED
    told = sentence(
        template,
        status=exchange.status,
        time=duration(exchange.timing.total),
        accepted=expected.accepted,
        refused=expected.refused,
    )
    location = _location(exchange)
    return sentence(_LEADS_TO, came=told, location=quote(location, 120)) if location else told


def _location(exchange: Exchange) -> str:
    """Where a redirect leads; empty for any other answer."""
    if exchange.status not in REDIRECTS:
        return ""
    return header_of(exchange.answer_headers, "Location")


def _fault(exchange: Exchange, expected: Expectations, fits: bool, slow: bool | None = None) -> Result | None:
    """What is wrong whatever was expected: no whole answer, none in time, or a server that failed."""
    time = duration(exchange.timing.total)
    if exchange.status is None or exchange.error:
        return Result(Grade.FAILED, Sentence("{error}", {"error": exchange.error}))
    if late(exchange, expected) if slow is None else slow:
        came = sentence(_LATE, status=exchange.status, time=time, within=expected.within)
        return Result(Grade.FAILED, came, sentence(_BE_QUICK))
    if exchange.status >= 500 and exchange.status != _NOT_IMPLEMENTED and not fits:
        came = sentence(_FAILED_OVER_IT, status=exchange.status, time=time)
        return Result(Grade.FAILED, came, sentence(_LOOK))
    return None


ANY_ANSWER = QT_TRANSLATE_NOOP("model", "Any answer but a fault: it is told, not judged.")
"""What is expected where the contract leaves all open."""
_NOT_MADE = QT_TRANSLATE_NOOP(
    "model", "Not made, since the genuine callback before it was not taken as it should be: {came}"
)
_TAKE_GENUINE = QT_TRANSLATE_NOOP("model", "Let your server take genuine callbacks first.")
_NOT_IMPLEMENTED = 501
"""What servers say to a method that they do not know: a refusal, and no fault."""
_TAKEN = QT_TRANSLATE_NOOP("model", "Answered {status} after {time}: it was taken.")
_REFUSED = QT_TRANSLATE_NOOP("model", "Answered {status} after {time}: it was refused.")
_NEITHER = QT_TRANSLATE_NOOP(
    "model", "Answered {status} after {time}, which is neither taken ({accepted}) nor refused ({refused})."
)
_FAILED_OVER_IT = QT_TRANSLATE_NOOP(
    "model", "Answered {status} after {time}: your server failed instead of taking or refusing it."
)
_LEADS_TO = QT_TRANSLATE_NOOP("model", "{came} It leads to {location}.")
_TURNED_AWAY = QT_TRANSLATE_NOOP("model", "Answered {status} after {time}: the request was refused.")
_NO_REFUSAL = QT_TRANSLATE_NOOP("model", "Answered {status} after {time}, which refuses nothing.")
_CLOSED = QT_TRANSLATE_NOOP(
    "model",
    "The connection was closed after {time} without an answer: that refuses it, unless your server crashed, "
    "as its log would show.",
)
_CLOSED_LATE = QT_TRANSLATE_NOOP(
    "model", "The connection was closed without an answer, and only after {time}."
)
_STUCK = QT_TRANSLATE_NOOP(
    "model",
    "The request could not be sent as a whole within {time}, and your server said nothing meanwhile: either "
    "it reads slowly, or the line is slow.",
)
_LATE = QT_TRANSLATE_NOOP("model", "Answered {status}, but only after {time}; expected within {within} s.")
_BE_QUICK = QT_TRANSLATE_NOOP(
    "model", "Answer first, once the callback is stored, and do the rest afterwards."
)
_LOOK = QT_TRANSLATE_NOOP("model", "Look into your server's log, and catch there what it stumbled over.")
_SIGNATURE = QT_TRANSLATE_NOOP(
    "model",
    "Check that your server knows this very salt and API token, and that it compares the Authorization "
    "header with MD5 of salt:token:event_id in lower-case hexadecimal digits.",
)
_ADDRESS = QT_TRANSLATE_NOOP(
    "model",
    "Check the path of the Callback URL. If your server looks its customers up, it knows none of "
    "the suite's.",
)
_METHODS = QT_TRANSLATE_NOOP("model", "Let this very URL take POST, and GET for the test request.")
_REDIRECT = QT_TRANSLATE_NOOP(
    "model",
    "Answer at this very URL: whether Kit follows a redirect is not documented. Check https, the slash at "
    "the end, and that no login stands before it.",
)
_REASONS = {
    401: _SIGNATURE,
    403: _SIGNATURE,
    404: _ADDRESS,
    405: _METHODS,
    **dict.fromkeys(REDIRECTS, _REDIRECT),
}
"""What to do about what usually is the reason why something is not taken."""
