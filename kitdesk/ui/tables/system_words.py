"""What happened on a channel, in a line between two messages."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kitdesk.model.signature import Outcome
from kitdesk.model.timeline import (
    CALLBACK,
    CHAIR_TEST_REQUEST,
    INCOMING,
    LOGIN,
    OF_CHAIR,
    TEST_REQUEST,
    Happening,
    read_shot,
)
from kitdesk.ui.tables.fates import Deed, Fate, deed_text
from kitdesk.ui.tables.lines import Gathered
from kitdesk.ui.text import number_text, one_line, time_text


def fate_of_gathered(gathered: Gathered) -> Fate:
    """The line of happenings of one kind: what, how often, when last, and why if all have the same reason."""
    newest, many = gathered.newest, gathered.count > 1
    when = time_text(newest.at)
    is_shot = newest.purpose in OF_CHAIR
    why = one_line(newest.error if is_shot else newest.reason or newest.error, 400).rstrip(".")
    told = _told(newest, many=many).format(
        count=number_text(gathered.count),
        why=why if gathered.alike else _tr("for different reasons"),
        when=_tr("last {time}").format(time=when) if many else when,
    )
    tone = _tone(newest)
    shows = is_shot or tone not in ("muted", "ok")
    return Fate(told, tone, {Deed.SHOW: deed_text(Deed.SHOW)} if shows else {})


def _told(newest: Happening, *, many: bool) -> str:
    if newest.purpose in OF_CHAIR:
        return _told_shot(newest)
    if newest.purpose == CALLBACK:
        one = _tr("▲ 1 callback held back on this channel · {when} · {why}")
        return _tr("▲ {count} callbacks held back on this channel · {when} · {why}") if many else one
    if newest.purpose == TEST_REQUEST:
        return _told_test(newest, many=many)
    if newest.purpose == LOGIN and not newest.error:
        return _tr("{count} logins · {when}") if many else _tr("Logged in · {when}")
    if newest.purpose == LOGIN:
        one = _tr("✕ Login failed · {when} · {why}")
        return _tr("✕ {count} logins failed · {when} · {why}") if many else one
    one = _tr("✕ Token refresh failed · {when} · {why}")
    return _tr("✕ {count} token refreshes failed · {when} · {why}") if many else one


def _told_test(newest: Happening, *, many: bool) -> str:
    if newest.verdict is Outcome.VERIFIED:
        one = _tr("✓ Test request from Kit · {when} · signature verified")
        return _tr("✓ {count} test requests from Kit · {when} · signature verified") if many else one
    one = _tr("▲ Test request from Kit · {when} · {why}")
    return _tr("▲ {count} test requests from Kit · {when} · {why}") if many else one


def _told_shot(shot: Happening) -> str:
    what, breaks = read_shot(shot.reason)
    what = one_line(what, 40) or _tr("a callback")
    if shot.purpose == CHAIR_TEST_REQUEST:
        what = _tr("a test request ({method})").format(method=what)
    sign = {"muted": "", "warn": "▲ ", "bad": "✕ "}[_tone(shot)]
    words = _tr("Kit's chair posted {what} to {host} · {when} · {came}")
    came = "{why}" if shot.status is None else str(shot.status)
    came += " · " + _tr("breaks the schema") if breaks else ""
    given = {"what": what, "host": one_line(shot.host, 100)}
    told = {name: value.replace("{", "{{").replace("}", "}}") for name, value in given.items()}
    return sign + words.format(**told, when="{when}", came=came)


def _tone(newest: Happening) -> str:
    if newest.purpose in OF_CHAIR:
        accepted = newest.status is not None and newest.status < 300
        return "muted" if accepted else "bad" if newest.status is None else "warn"
    if newest.purpose in INCOMING:
        return "ok" if newest.verdict is Outcome.VERIFIED else "warn"
    return "bad" if newest.error else "muted"


def _tr(text: str) -> str:
    return QCoreApplication.translate("system_words", text)
