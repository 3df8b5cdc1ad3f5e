"""Checks that a server takes what Kit sends: the test request, each type of event, and what is unusual."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kitdesk.callback.making import creation_call
from kitdesk.callback.suite.bench import BOT, TEXT, Bench, Trial
from kitdesk.callback.suite.judging import Result
from kitdesk.model.conformance import Check, Grade, Group
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence
from kitdesk.model.wire import CLOSE_REASONS, PAYLOAD_TYPES, Callback, OtherCallback, read_callback

Make = Callable[[Bench], Iterable[Callback]]


def _case(
    name: str,
    title: str | Sentence,
    sends: str | Sentence,
    why: str,
    make: Make,
    *,
    unverified: bool = False,
    advice: str = "",
) -> Trial:
    """Callbacks that Kit may send, each to be taken."""

    async def perform(bench: Bench) -> Result:
        """Post one after the other, until one is not taken."""
        for callback in make(bench):
            result = bench.taken(await bench.post(callback))
            if result.grade is not Grade.PASSED:
                break
        return result.advised(advice or _OPTIONAL)

    return Trial(_check(name, title, sends, why, unverified=unverified), perform)


def _check(name: str, title: str | Sentence, sends: str | Sentence, why: str, *, unverified: bool) -> Check:
    return Check.of(
        Group.GENUINE, name, title=title, sends=sends, expects=_EXPECTS, why=why, unverified=unverified
    )


def _test_request(method: str, other: str) -> Trial:
    """That it comes at all is documented, its method is not: one of two has to be taken."""

    async def perform(bench: Bench) -> Result:
        target = bench.target

        async def ask(by: str) -> Result:
            return bench.taken(await bench.send(creation_call(target.url, target.salt, target.api_token, by)))

        result = await ask(method)
        if result.grade is Grade.WARNING and (await ask(other)).grade is not Grade.PASSED:
            came = sentence(_BY_NEITHER, came=result.came, other=other)
            return Result(Grade.FAILED, came, result.advice)
        return result.advised(_BOTH)

    return Trial(
        _check(
            f"test-request-{method.lower()}",
            sentence(QT_TRANSLATE_NOOP("model", "Test request by {method}"), method=method),
            sentence(
                QT_TRANSLATE_NOOP(
                    "model",
                    "A signed {method} without a body, as when a channel is created. By which method that "
                    "comes is not documented.",
                ),
                method=method,
            ),
            QT_TRANSLATE_NOOP("model", "Kit may not create a channel whose Callback URL fails this."),
            unverified=True,
        ),
        perform,
    )


def _payload_case(kind: str) -> Trial:
    return _case(
        kind,
        sentence(QT_TRANSLATE_NOOP("model", "Payload of the type {kind}"), kind=kind),
        sentence(
            QT_TRANSLATE_NOOP("model", "An agent's message with a payload of the type {kind}."), kind=kind
        ),
        QT_TRANSLATE_NOOP("model", "The customer would never get what the agent attached."),
        lambda bench: [bench.message(payload=[_item(kind)])],
    )


def _item(kind: str, number: int = 1) -> dict[str, object]:
    match kind:
        case "location":
            return {"type": kind, "latitude": 37.7936, "longitude": -122.3958, "address": "12 Market Street"}
        case "contact":
            avatar = "https://example.com/avatar.png"
            return {"type": kind, "name": "Anna Smith", "number": "+15550100", "avatar": avatar}
    name = f"{kind}-{number}.{_ENDINGS[kind]}"
    return {"type": kind, "file_name": name, "file_url": f"https://example.com/{name}"}


def _closing_case(reason: str) -> Trial:
    return _case(
        reason.lower().replace("_", "-"),
        sentence(QT_TRANSLATE_NOOP("model", "Closing with {reason}"), reason=reason),
        sentence(
            QT_TRANSLATE_NOOP("model", "An agent's message, then close_conversation with {reason}."),
            reason=reason,
        ),
        QT_TRANSLATE_NOOP("model", "For your server the conversation would never end."),
        lambda bench: [bench.message(), bench.closing(reason)],
    )


def _with_unknown_members(bench: Bench) -> Callback:
    """One in each object."""
    said = bench.message(payload=[_item("photo")]).model_dump(exclude_unset=True)
    message, sender = said["event_data"]["message"], said["event_data"]["sender_data"]
    for each in (said, said["client_data"], said["event_data"], message, sender, message["payload"][0]):
        each["kitdesk_unknown"] = {"is": ["not", "documented"]}
    return read_callback(said)


def _of_unknown_type(bench: Bench) -> Callback:
    said = bench.message().model_dump(exclude_unset=True) | {"event_type": "kitdesk_unknown"}
    return OtherCallback.model_validate(said)


LONG_TEXT = (f"{TEXT} " * 2000)[: 64 << 10]
MANY_SCRIPTS = (
    "Здравствуйте · 您好 · こんにちは · 안녕하세요 · नमस्ते · สวัสดี · Γειά σας · \u05e9\u05dc\u05d5\u05dd · "
    "\u0645\u0631\u062d\u0628\u0627 · 👩\u200d👩\u200d👧 👍🏽 🏳\ufe0f\u200d🌈 · e\u0301 o\u0302\u0323 · 𝒜𝄞"
)
"""With right-to-left letters, joined emoji, combining marks and characters beyond 16 bits."""
_ENDINGS = {"photo": "jpg", "audio": "mp3", "video": "mp4", "document": "pdf"}
_EXPECTS = QT_TRANSLATE_NOOP("model", "It is taken.")
_BY_NEITHER = QT_TRANSLATE_NOOP("model", "{came} By {other} it was not taken either.")
_LOST = QT_TRANSLATE_NOOP("model", "The customer would never see what was answered.")
_NEW_SOME_DAY = QT_TRANSLATE_NOOP(
    "model", "The day Kit adds something to its callbacks, your server would stop taking them."
)
_TOO_MUCH = QT_TRANSLATE_NOOP(
    "model", "Kit names no limit, so an agent could write an answer that your server never takes."
)
_OPTIONAL = QT_TRANSLATE_NOOP(
    "model",
    "Compare what was sent with what your server demands: perhaps it takes an optional member for granted.",
)
_BE_LENIENT = QT_TRANSLATE_NOOP(
    "model", "Answer 200 to what your server does not know, write it to the log, and use only what it knows."
)
_LIMITS = QT_TRANSLATE_NOOP(
    "model", "Raise the limits of your server, its framework and the proxy before it, to 1 MB for a body."
)
_BOTH = QT_TRANSLATE_NOOP("model", "Take the test request by this method as well.")
TRIALS = (
    _test_request("GET", "POST"),
    _test_request("POST", "GET"),
    _case(
        "agent",
        QT_TRANSLATE_NOOP("model", "An agent's message"),
        QT_TRANSLATE_NOOP("model", "A send_message of an agent, with a text."),
        _LOST,
        lambda bench: [bench.message()],
    ),
    _case(
        "bot",
        QT_TRANSLATE_NOOP("model", "A bot's message"),
        QT_TRANSLATE_NOOP("model", "A send_message of a bot, with a text."),
        _LOST,
        lambda bench: [bench.message(sender=BOT)],
    ),
    _case(
        "no-sender",
        QT_TRANSLATE_NOOP("model", "A message without sender_data"),
        QT_TRANSLATE_NOOP("model", "A send_message that does not say who answered; sender_data is optional."),
        _LOST,
        lambda bench: [bench.message(sender=None)],
    ),
    *(_payload_case(kind) for kind in PAYLOAD_TYPES),
    _case(
        "no-text",
        QT_TRANSLATE_NOOP("model", "A payload without a text"),
        QT_TRANSLATE_NOOP("model", "An agent's message with a photo and no text."),
        QT_TRANSLATE_NOOP("model", "The customer would never get what the agent attached."),
        lambda bench: [bench.message(None, payload=[_item("photo")])],
        unverified=True,
    ),
    *(_closing_case(reason) for reason in CLOSE_REASONS),
    _case(
        "unicode",
        QT_TRANSLATE_NOOP("model", "Text in many scripts"),
        QT_TRANSLATE_NOOP(
            "model", "A message in ten scripts, two of them right to left, with emoji and combining marks."
        ),
        _LOST,
        lambda bench: [bench.message(MANY_SCRIPTS)],
    ),
    _case(
        "long-text",
        QT_TRANSLATE_NOOP("model", "64 KB of text"),
        QT_TRANSLATE_NOOP("model", "A message with a text of 65,536 characters."),
        _TOO_MUCH,
        lambda bench: [bench.message(LONG_TEXT)],
        unverified=True,
        advice=_LIMITS,
    ),
    _case(
        "many-attachments",
        QT_TRANSLATE_NOOP("model", "20 attachments"),
        QT_TRANSLATE_NOOP("model", "A message with 20 documents in its payload."),
        _TOO_MUCH,
        lambda bench: [bench.message(payload=[_item("document", number) for number in range(1, 21)])],
        unverified=True,
        advice=_LIMITS,
    ),
    _case(
        "unknown-members",
        QT_TRANSLATE_NOOP("model", "Unknown members"),
        QT_TRANSLATE_NOOP("model", "A message that has one more member than documented in each object."),
        _NEW_SOME_DAY,
        lambda bench: [_with_unknown_members(bench)],
        unverified=True,
        advice=_BE_LENIENT,
    ),
    _case(
        "unknown-payload",
        QT_TRANSLATE_NOOP("model", "An unknown payload type"),
        QT_TRANSLATE_NOOP("model", "A message with a payload of a type that Kit's documents do not list."),
        _NEW_SOME_DAY,
        lambda bench: [bench.message(payload=[{"type": "kitdesk_unknown", "of": {"id": 7}}])],
        unverified=True,
        advice=_BE_LENIENT,
    ),
    _case(
        "unknown-event",
        QT_TRANSLATE_NOOP("model", "An unknown event type"),
        QT_TRANSLATE_NOOP("model", "An event of a type that Kit's documents do not list."),
        _NEW_SOME_DAY,
        lambda bench: [_of_unknown_type(bench)],
        unverified=True,
        advice=_BE_LENIENT,
    ),
)
