"""Checks that a server survives what no Kit sends: it refuses or hangs up, and neither fails nor hangs."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kitdesk.callback.making import JSON
from kitdesk.callback.suite.bench import Bench, Trial
from kitdesk.callback.suite.judging import Result
from kitdesk.model.conformance import Check, Grade, Group
from kitdesk.model.sentence import QT_TRANSLATE_NOOP
from kitdesk.model.timeline import host_of
from kitdesk.transport.client import Call
from kitdesk.transport.raw import RawCall, head_of

_HUGE = 5 << 20
_DEEP = 100_000
_LONG = 100_000


def _case(
    name: str,
    title: str,
    sends: str,
    why: str,
    make: Callable[[Bench], Iterable[RawCall]],
    *,
    advice: str,
    unverified: bool = False,
) -> Trial:
    """Requests to be refused, each signed rightly, so that the signature is no reason to refuse them.

    Texts are templates to be translated; *advice* is for a server that takes one. Where it is *unverified*
    what is right, a server may.
    """

    async def perform(bench: Bench) -> Result:
        """One after the other, until one is not refused."""
        for call in make(bench):
            result = bench.withstood(await bench.send_raw(call))
            if result.grade is not Grade.PASSED:
                break
        return result.advised(advice)

    check = Check.of(
        Group.ROBUSTNESS, name, title=title, sends=sends, expects=_EXPECTS, why=why, unverified=unverified
    )
    return Trial(check, perform)


async def _take_chunked(bench: Bench) -> Result:
    """In two chunks and without a length: to be taken, but a refusal is none of the server's faults."""
    callback = bench.message()
    signed = ("Authorization", bench.signature(callback.event_id))
    headers = (("Host", host_of(bench.target.url)), JSON, signed, ("Transfer-Encoding", "chunked"))
    head = head_of(Call("POST", bench.target.url, headers, exact=True))
    body = callback.to_json()
    half = len(body) // 2
    chunks = [b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:half], body[half:], b"")]
    posted = await bench.send_raw(RawCall(bench.target.url, (head, *chunks), pause=0.05))
    return bench.taken(posted.exchange).advised(_COLLECT)


def _with_wrong_methods(bench: Bench) -> Iterable[RawCall]:
    for method in ("PUT", "DELETE"):
        callback = bench.message()
        yield RawCall.of(bench.call(callback.to_json(), callback.event_id, method=method))


def _as_text(bench: Bench) -> Iterable[RawCall]:
    callback = bench.message()
    plain = ("Content-Type", "text/plain")
    yield RawCall.of(bench.call(callback.to_json(), callback.event_id, content_type=plain))


def _no_json(bench: Bench) -> Iterable[RawCall]:
    event_id = bench.new_id()
    body = f"client_id: {bench.client_id}\nevent_id: {event_id}\nevent_type: send_message\n"
    yield RawCall.of(bench.call(body.encode(), event_id))


def _cut_json(bench: Bench) -> Iterable[RawCall]:
    callback = bench.message()
    yield RawCall.of(bench.call(callback.to_json()[:-2], callback.event_id))


def _huge(bench: Bench) -> Iterable[RawCall]:
    callback = bench.message("k" * _HUGE)
    yield RawCall.of(bench.call(callback.to_json(), callback.event_id))


def _deep(bench: Bench) -> Iterable[RawCall]:
    callback = bench.message()
    member = b',"kitdesk_deep":' + b"[" * _DEEP + b"]" * _DEEP + b"}"
    yield RawCall.of(bench.call(callback.to_json()[:-1] + member, callback.event_id))


def _long_header(bench: Bench) -> Iterable[RawCall]:
    callback = bench.message()
    more = (("X-Kitdesk", "k" * _LONG),)
    yield RawCall.of(bench.call(callback.to_json(), callback.event_id, more=more))


def _half_a_body(bench: Bench) -> Iterable[RawCall]:
    """Then silence, and then an end: a server need not give up by itself as soon as that."""
    callback = bench.message()
    call = bench.call(callback.to_json(), callback.event_id)
    half = call.body[: len(call.body) // 2]
    yield RawCall(call.url, (head_of(call), half), ends_after=bench.expectations.within / 2)


_EXPECTS = QT_TRANSLATE_NOOP("model", "It is refused with a 4xx (or 501), or the connection is closed.")
_STRANGERS = QT_TRANSLATE_NOOP(
    "model", "Your server's address is open to anybody. What makes it fail or hang keeps it from Kit."
)
_BELIEVED = QT_TRANSLATE_NOOP("model", "A server that takes what is no callback acts on what nobody said.")
_ANSWER_400 = QT_TRANSLATE_NOOP("model", "Answer 400 to whatever your JSON reader does not take.")
_COLLECT = QT_TRANSLATE_NOOP(
    "model", "Read a body to its last chunk where no Content-Length is given, or let a proxy gather it."
)
_CHUNKED = Check.of(
    Group.ROBUSTNESS,
    "chunked-body",
    title=QT_TRANSLATE_NOOP("model", "A chunked body"),
    sends=QT_TRANSLATE_NOOP("model", "A callback in two chunks and without a length."),
    expects=QT_TRANSLATE_NOOP("model", "It is taken."),
    why=QT_TRANSLATE_NOOP("model", "A proxy in front of your server may pass Kit's callbacks on like that."),
    unverified=True,
)
TRIALS = (
    _case(
        "wrong-method",
        QT_TRANSLATE_NOOP("model", "A wrong method"),
        QT_TRANSLATE_NOOP("model", "A callback as PUT, and one as DELETE, rightly signed."),
        QT_TRANSLATE_NOOP(
            "model",
            "Kit uses POST, and GET for its test request. Code behind other methods is seldom tested.",
        ),
        _with_wrong_methods,
        advice=QT_TRANSLATE_NOOP("model", "Answer 405 to all methods but POST and GET."),
    ),
    _case(
        "wrong-content-type",
        QT_TRANSLATE_NOOP("model", "A wrong content type"),
        QT_TRANSLATE_NOOP("model", "A callback that calls itself text/plain, rightly signed."),
        QT_TRANSLATE_NOOP(
            "model", "Kit sends application/json. What calls itself something else may be read differently."
        ),
        _as_text,
        advice=QT_TRANSLATE_NOOP("model", "Answer 415 to what does not call itself application/json."),
        unverified=True,
    ),
    _case(
        "not-json",
        QT_TRANSLATE_NOOP("model", "A body that is not JSON"),
        QT_TRANSLATE_NOOP("model", "Lines of text under the signature of their event_id."),
        _BELIEVED,
        _no_json,
        advice=_ANSWER_400,
    ),
    _case(
        "cut-json",
        QT_TRANSLATE_NOOP("model", "JSON without its end"),
        QT_TRANSLATE_NOOP("model", "A callback whose JSON lacks its last two braces, rightly signed."),
        _BELIEVED,
        _cut_json,
        advice=_ANSWER_400,
    ),
    _case(
        "huge-body",
        QT_TRANSLATE_NOOP("model", "A huge body"),
        QT_TRANSLATE_NOOP("model", "A callback with a text of 5 MiB, rightly signed."),
        QT_TRANSLATE_NOOP("model", "Without a limit a few such requests at once fill your server's memory."),
        _huge,
        advice=QT_TRANSLATE_NOOP(
            "model", "Answer 413 to more than, say, 1 MB: your server, or a proxy before it."
        ),
        unverified=True,
    ),
    _case(
        "deep-json",
        QT_TRANSLATE_NOOP("model", "Deep JSON"),
        QT_TRANSLATE_NOOP(
            "model", "A callback with an unknown member of 100,000 lists in each other, rightly signed."
        ),
        QT_TRANSLATE_NOOP("model", "Many JSON readers run out of stack over it and end the whole program."),
        _deep,
        advice=QT_TRANSLATE_NOOP(
            "model", "Limit the length of a body, and answer 400 where your JSON reader gives up."
        ),
        unverified=True,
    ),
    _case(
        "half-body",
        QT_TRANSLATE_NOOP("model", "Half a body"),
        QT_TRANSLATE_NOOP(
            "model", "The first half of a callback's body, a silence, and then the end of the connection."
        ),
        _STRANGERS,
        _half_a_body,
        advice=QT_TRANSLATE_NOOP(
            "model", "Take a body only once as much has come as its Content-Length says."
        ),
    ),
    _case(
        "long-header",
        QT_TRANSLATE_NOOP("model", "A long header"),
        QT_TRANSLATE_NOOP("model", "A callback with a header of 100,000 characters, rightly signed."),
        _STRANGERS,
        _long_header,
        advice=QT_TRANSLATE_NOOP("model", "Answer 431 to headers of more than, say, 16 KB."),
        unverified=True,
    ),
    Trial(_CHUNKED, _take_chunked),
)
