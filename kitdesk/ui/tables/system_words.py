"""What happened on a channel, in a line between two messages."""

from __future__ import annotations

from kitdesk.model.signature import Outcome
from kitdesk.model.states import CALLBACK, CHAIR_TEST_REQUEST, INCOMING, LOGIN, OF_CHAIR, TEST_REQUEST
from kitdesk.model.timeline import Happening, read_shot
from kitdesk.ui.tables.fates import Deed, Fate, deed_text
from kitdesk.ui.tables.lines import Gathered
from kitdesk.ui.text import counted, one_line, time_text, told, translate


def fate_of_gathered(gathered: Gathered) -> Fate:
    """The line of happenings of one kind: what, how often, when last, and why if all have the same reason."""
    newest, count = gathered.newest, gathered.count
    when = time_text(newest.at)
    is_shot = newest.purpose in OF_CHAIR
    why = one_line(told(newest.error if is_shot else newest.reason or newest.error), 400).rstrip(".")
    words = _told(newest, count).format(
        why=why if gathered.alike else translate("system_words", "for different reasons"),
        when=translate("system_words", "last {time}").format(time=when) if count > 1 else when,
    )
    tone = _tone(newest)
    shows = is_shot or tone not in ("muted", "ok")
    return Fate(words, tone, {Deed.SHOW: deed_text(Deed.SHOW)} if shows else {})


def _told(newest: Happening, count: int) -> str:
    if newest.purpose in OF_CHAIR:
        return _told_shot(newest)
    if newest.purpose == CALLBACK:
        return counted.tr("▲ %Ln callback(s) held back on this channel · {when} · {why}", "", count)
    if newest.purpose == TEST_REQUEST:
        return _told_test(newest, count)
    if newest.purpose == LOGIN and not newest.error:
        one = translate("system_words", "Logged in · {when}")
        return counted.tr("%Ln login(s) · {when}", "", count) if count > 1 else one
    if newest.purpose == LOGIN:
        one = translate("system_words", "✕ Login failed · {when} · {why}")
        several = counted.tr("✕ %Ln login(s) failed · {when} · {why}", "", count)
        return several if count > 1 else one
    one = translate("system_words", "✕ Token refresh failed · {when} · {why}")
    several = counted.tr("✕ %Ln token refresh(es) failed · {when} · {why}", "", count)
    return several if count > 1 else one


def _told_test(newest: Happening, count: int) -> str:
    if newest.verdict is Outcome.VERIFIED:
        one = translate("system_words", "✓ Test request from Kit · {when} · signature verified")
        several = counted.tr("✓ %Ln test request(s) from Kit · {when} · signature verified", "", count)
        return several if count > 1 else one
    one = translate("system_words", "▲ Test request from Kit · {when} · {why}")
    several = counted.tr("▲ %Ln test request(s) from Kit · {when} · {why}", "", count)
    return several if count > 1 else one


def _told_shot(shot: Happening) -> str:
    what, breaks = read_shot(shot.reason)
    what = one_line(what, 40) or translate("system_words", "a callback")
    if shot.purpose == CHAIR_TEST_REQUEST:
        what = translate("system_words", "a test request ({method})").format(method=what)
    sign = {"muted": "", "warn": "▲ ", "bad": "✕ "}[_tone(shot)]
    words = translate("system_words", "Kit's chair posted {what} to {host} · {when} · {came}")
    came = "{why}" if shot.status is None else str(shot.status)
    came += " · " + translate("system_words", "breaks the schema") if breaks else ""
    given = {"what": what, "host": one_line(shot.host, 100)}
    safe = {name: value.replace("{", "{{").replace("}", "}}") for name, value in given.items()}
    return sign + words.format(**safe, when="{when}", came=came)


def _tone(newest: Happening) -> str:
    if newest.purpose in OF_CHAIR:
        accepted = newest.status is not None and newest.status < 300
        return "muted" if accepted else "bad" if newest.status is None else "warn"
    if newest.purpose in INCOMING:
        return "ok" if newest.verdict is Outcome.VERIFIED else "warn"
    return "bad" if newest.error else "muted"
