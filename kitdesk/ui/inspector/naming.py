"""What rows of the timeline are called."""

from __future__ import annotations

from PySide6.QtCore import QDate

from kitdesk.model.http_status import phrase_of
from kitdesk.model.states import (
    AGENT_CALLBACK,
    AGENT_TEST_REQUEST,
    CALLBACK,
    CHAIR_CALLBACK,
    CHAIR_TEST_REQUEST,
    EVENT,
    FORWARDED,
    LOGIN,
    OF_CHAIR,
    REFRESH,
    SUITE_CHECK,
    TEST_REQUEST,
    TO_SANDBOX,
)
from kitdesk.model.timeline import Exchange, Glimpse, Held, read_shot
from kitdesk.ui.text import day_of, duration_text, one_line, time_text, translate, when_text


def purpose_word(purpose: str) -> str:
    """What an exchange was made for, as a title."""
    words = {
        LOGIN: translate("naming", "Login"),
        REFRESH: translate("naming", "Token refresh"),
        EVENT: translate("naming", "Event"),
        CALLBACK: translate("naming", "Callback"),
        TEST_REQUEST: translate("naming", "Test request"),
        AGENT_CALLBACK: translate("naming", "Agent's callback"),
        AGENT_TEST_REQUEST: translate("naming", "Agent's test request"),
        CHAIR_CALLBACK: translate("naming", "Kit's chair: callback"),
        CHAIR_TEST_REQUEST: translate("naming", "Kit's chair: test request"),
        SUITE_CHECK: translate("naming", "Suite"),
        FORWARDED: translate("naming", "Forwarded callback"),
        TO_SANDBOX: translate("naming", "Request to the sandbox"),
    }
    return words.get(purpose, purpose)


def exchange_title(exchange: Exchange) -> str:
    """``Login at 14:02:11``."""
    words = translate("naming", "{name} at {time}")
    title = words.format(name=purpose_word(exchange.purpose), time=time_text(exchange.at))
    breaks = exchange.purpose in OF_CHAIR and read_shot(exchange.reason)[1]
    return _joined(title, translate("naming", "breaks the schema") if breaks else "")


def exchange_line(number: int, exchange: Exchange, *, other_body: bool = False) -> str:
    """One of several tries or deliveries: ``Try 2 · 14:02:11 · 200 · 3.1 ms``.

    *other_body* is whether it brought another body than the event has.
    """
    if exchange.purpose == FORWARDED:
        words = translate("naming", "↳ Forwarded")
    elif exchange.incoming:
        words = translate("naming", "Delivery {number}")
    else:
        words = translate("naming", "Try {number}")
    told = [words.format(number=number), time_text(exchange.at), status_word(exchange.status)]
    told.append(duration_text(exchange.timing.total))
    if other_body:
        told.append(translate("naming", "another body"))
    return " · ".join(told)


def glimpse_line(glimpse: Glimpse) -> str:
    """``14:02:11 · Event · 200 · anna: Hello · 3f6c…``."""
    told = (_moment(glimpse.at), purpose_word(glimpse.purpose), status_word(glimpse.status))
    return _joined(*told, _whose(glimpse), glimpse.event_id)


def forwarded_line(glimpse: Glimpse) -> str:
    """``14:02:11 · 200 · anna: Hello``, or that it was a test request or held back, and where that is."""
    if glimpse.reason == TEST_REQUEST:
        what = translate("naming", "test request")
    elif glimpse.reason:
        what = translate("naming", "was held back: see the page Held back")
    else:
        what = _whose(glimpse)
    return _joined(_moment(glimpse.at), status_word(glimpse.status), what)


def held_line(status: int | None, held: Held) -> str:
    """``14:02:11 · Held back · 401 · anna · 3f6c…``: whose it claims to be, and which."""
    words = translate("naming", "Held back")
    return _joined(_moment(held.at), words, status_word(status), held.client_id, held.event_id)


def _whose(glimpse: Glimpse) -> str:
    return ": ".join(filter(None, (glimpse.client_id, glimpse.text or glimpse.kind)))


def _joined(*told: str) -> str:
    return " · ".join(one_line(part) for part in told if part)


def _moment(unix: float) -> str:
    """The time of day, after the day where it is not today."""
    time = time_text(unix)
    return time if day_of(unix) in (None, QDate.currentDate()) else f"{when_text(unix)} {time}"


def status_word(status: int | None) -> str:
    """The status of an answer, or that there was none."""
    return translate("naming", "no answer") if status is None else str(status)


def status_line(status: int) -> str:
    """``HTTP 200 OK``, without the words where a status has none."""
    return f"HTTP {status} {phrase_of(status)}".rstrip()


def answer_line(exchange: Exchange) -> str:
    """What the answer said beside its status, cut and on one line; empty where there was none."""
    if exchange.status is None:
        return ""
    said = one_line(exchange.answer_body[:_MOST_SAID].decode(errors="replace"), _MOST_SAID)
    if not said:
        return translate("naming", "The answer says nothing more.")
    return translate("naming", "It said: {text}").replace("{text}", said)


_MOST_SAID = 1_000
"""Bytes of an answer that are told of at most: all of it is in the Inspector."""
