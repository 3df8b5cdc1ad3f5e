"""Reads the one deed of each step of a script, by the table of all deeds that there are."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from pydantic import ValidationError

from kitdesk.model.breach import breaches
from kitdesk.model.errors import InputError
from kitdesk.model.expectations import Expectations, check_statuses
from kitdesk.model.sentence import QT_TRANSLATE_NOOP
from kitdesk.model.states import EVENT
from kitdesk.model.strict_json import places
from kitdesk.model.wire import CLOSE_REASONS, CallbackMessage, SenderData, Wire
from kitdesk.sandbox.defaults import SENDERS
from kitdesk.sandbox.faults import CALLS_BY_NAME, MAY_BE_TAKEN, Fault, Kind
from kitdesk.sandbox.script.steps import (
    Close,
    Deed,
    Expect,
    ExpectNo,
    Lifetimes,
    PutFault,
    RefuseRefresh,
    Repeat,
    Reply,
    TestRequest,
    Wait,
)
from kitdesk.sandbox.script.table import Table
from kitdesk.sandbox.script.wanted import ANYTHING, MEMBERS, Member, Pattern, Wanted

LEAST_WAIT, LONGEST_WAIT = 0.001, 3600.0
LONGEST_LIFE = 1e9
OFF = "off"

W = TypeVar("W", bound=Wire)


def read_deed(table: Table, within: float) -> tuple[str, Deed]:
    """The one deed of a step, and the key that names it. *within* holds unless the step says otherwise.

    Raises `InputError`.
    """
    kinds = [kind for kind in DEEDS if kind in table.names]
    if len(kinds) > 1:
        raise InputError(_TWO_DEEDS, given=" and ".join(kinds))
    if not kinds:
        others = ", ".join(name for name in table.names if name != "name")
        raise InputError(_NO_DEED_IN if others else _NO_DEED, given=others, kinds=", ".join(DEEDS))
    return kinds[0], DEEDS[kinds[0]](table, within)


def read_lifetimes(table: Table, _within: float = 0.0) -> Lifetimes:
    """The key ``lifetimes``, in a step or for the whole script. Raises `InputError`."""
    within = table.table("lifetimes")
    access, refresh = (
        None if within.given(name) is None else within.number(name, LEAST_WAIT, LONGEST_LIFE, 1.0)
        for name in ("access", "refresh")
    )
    within.need_no_more("lifetimes")
    return Lifetimes(access, refresh)


def _within(table: Table, usual: float) -> float:
    return table.number("within", LEAST_WAIT, LONGEST_WAIT, usual)


def _expect(table: Table, within: float) -> Expect:
    return Expect(_wanted(table, "expect"), _within(table, within))


def _expect_no(table: Table, within: float) -> ExpectNo:
    return ExpectNo(_wanted(table, "expect_no"), _within(table, within))


def _wanted(table: Table, kind: str) -> Wanted:
    purpose = _REQUESTS[table.choice(kind, _REQUESTS)]
    refused = _refused(table)
    if purpose != EVENT:
        return Wanted(purpose, refused=refused)
    given = [(name, place, _pattern(table, name)) for name, place in MEMBERS.items()]
    others = table.table("members")
    given += [(name, tuple(name.split(".")), _pattern(others, name)) for name in others.names]
    members = tuple(Member(name, place, pattern) for name, place, pattern in given if pattern is not None)
    return Wanted(purpose, members, _pattern(table, "payload"), refused)


def _refused(table: Table) -> Pattern | None:
    if isinstance(table.given("refused"), bool):
        return ANYTHING if table.flag("refused") else None
    return _pattern(table, "refused")


def _pattern(table: Table, name: str) -> Pattern | None:
    return table.read(name, Pattern.read, None)


def _reply(table: Table, within: float) -> Reply:
    text, payload = table.text("reply"), table.given("payload")
    if not text and not payload:
        raise InputError(_EMPTY_REPLY)
    _valid(CallbackMessage, {"message_id": ""} | ({} if payload is None else {"payload": payload}))
    return Reply(
        text=text,
        payload=tuple(payload or ()),
        sender=_sender(table, "agent"),
        client_id=table.text("client_id", ""),
        event_id=table.text("event_id", ""),
        message_id=table.text("message_id", ""),
        answer=_answer(table, within),
    )


def _close(table: Table, within: float) -> Close:
    reason = table.choice("close", CLOSE_REASONS)
    return Close(
        reason,
        sender=_sender(table, _CLOSERS.get(reason, "")),
        client_id=table.text("client_id", ""),
        event_id=table.text("event_id", ""),
        answer=_answer(table, within),
    )


def _sender(table: Table, usual: str) -> SenderData | None:
    known = SENDERS.get(table.choice("as", SENDERS, usual), {})
    table.table("sender")
    said = {**known, **(table.given("sender") or {})}
    return _valid(SenderData, said) if said else None


def _valid(model: type[W], value: dict[str, Any]) -> W:
    try:
        return model.model_validate(value)
    except ValidationError as error:
        raise InputError("{flaw}", flaw=breaches(error, places(json.dumps(value)))[0][1]) from None


def _repeat(table: Table, within: float) -> Repeat:
    return Repeat(table.whole("repeat", 1, 1_000, 1), _answer(table, within))


def _test_request(table: Table, within: float) -> TestRequest:
    return TestRequest(table.choice("test_request", ("GET", "POST")), _answer(table, within))


def _answer(table: Table, within: float) -> Expectations:
    given = table.given("answer")
    one_status = isinstance(given, int) and not isinstance(given, bool)
    accepted = check_statuses(str(given)) if one_status else table.read("answer", check_statuses, "2xx")
    return Expectations(accepted, within=_within(table, within))


def _fault(table: Table, _within: float) -> PutFault:
    given = table.given("fault")
    name = str(given) if isinstance(given, int) and not isinstance(given, bool) else table.text("fault")
    if name == OFF:
        return PutFault(None)
    fault = Fault() if name == Kind.NONE else Fault.named(name)
    fault = replace(
        fault,
        on=CALLS_BY_NAME[table.choice("on", CALLS_BY_NAME, "all")],
        latency=table.number("latency", 0, LONGEST_WAIT, 0),
        times=table.whole("times", 1, 10**9, 1) if "times" in table.names else None,
        taken=table.flag("after"),
        retry_after=table.whole("retry_after", 1, 10**9, fault.retry_after),
    )
    if fault.taken and fault.kind not in MAY_BE_TAKEN:
        raise InputError(_NOT_AFTER)
    if "retry_after" in table.names and fault.kind is not Kind.TOO_MANY:
        raise InputError(_NO_RETRY_AFTER)
    return PutFault(fault)


def _refuse_refresh(table: Table, _within: float) -> RefuseRefresh:
    return RefuseRefresh(table.flag("refuse_refresh"))


def _wait(table: Table, _within: float) -> Wait:
    return Wait(table.number("wait", 0, LONGEST_WAIT, 0))


DEEDS: Mapping[str, Callable[[Table, float], Deed]] = {
    "expect": _expect,
    "expect_no": _expect_no,
    "reply": _reply,
    "close": _close,
    "repeat": _repeat,
    "test_request": _test_request,
    "fault": _fault,
    "refuse_refresh": _refuse_refresh,
    "lifetimes": read_lifetimes,
    "wait": _wait,
}
_REQUESTS = {name: purpose for name, purpose in CALLS_BY_NAME.items() if purpose} | {"request": ""}
_CLOSERS = {"CLOSED_BY_AGENT": "agent", "CLOSED_BY_BOT": "bot"}
_NO_DEED = QT_TRANSLATE_NOOP("model", "It does nothing. Give it one of {kinds}.")
_NO_DEED_IN = QT_TRANSLATE_NOOP("model", "It does nothing, it has only {given}. Give it one of {kinds}.")
_TWO_DEEDS = QT_TRANSLATE_NOOP("model", "It has {given}, but a step does one thing. Make steps of them.")
_EMPTY_REPLY = QT_TRANSLATE_NOOP("model", "The reply is empty. Give it a text, or a payload.")
_NOT_AFTER = QT_TRANSLATE_NOOP("model", "after = true goes with a 5xx, drop or html only. Leave it out.")
_NO_RETRY_AFTER = QT_TRANSLATE_NOOP("model", "retry_after goes with fault 429 only. Leave it out.")
