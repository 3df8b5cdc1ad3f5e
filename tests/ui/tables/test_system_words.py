from __future__ import annotations

import pytest

from kitdesk.model.signature import Outcome
from kitdesk.model.states import CALLBACK, CHAIR_CALLBACK, CHAIR_TEST_REQUEST, LOGIN, REFRESH, TEST_REQUEST
from kitdesk.model.timeline import Happening, shot_reason
from kitdesk.ui.tables.fates import Deed
from kitdesk.ui.tables.lines import Gathered
from kitdesk.ui.tables.system_words import fate_of_gathered
from kitdesk.ui.text import time_text
from tests.support.conversations import HOSTILE, NOON, happening

pytestmark = pytest.mark.usefixtures("qapp")
WHEN = time_text(NOON)
SWAPPED = {"verdict": Outcome.MISMATCH, "reason": "Mismatch: salt and token are swapped."}
VERIFIED = {"verdict": Outcome.VERIFIED, "reason": "Verified: the parts are joined by a colon."}


@pytest.mark.parametrize(
    ("newest", "count", "text", "tone"),
    [
        (happening(NOON, LOGIN), 1, "Logged in · {when}", "muted"),
        (happening(NOON, LOGIN), 3, "3 logins · last {when}", "muted"),
        (happening(NOON, LOGIN, error="Not known."), 1, "✕ Login failed · {when} · Not known", "bad"),
        (happening(NOON, LOGIN, error="No."), 2, "✕ 2 logins failed · last {when} · No", "bad"),
        (happening(NOON, REFRESH, error="No."), 1, "✕ Token refresh failed · {when} · No", "bad"),
        (happening(NOON, REFRESH, error="No."), 4, "✕ 4 token refreshes failed · last {when} · No", "bad"),
        (
            happening(NOON, TEST_REQUEST, **VERIFIED),
            1,
            "✓ Test request from Kit · {when} · signature verified",
            "ok",
        ),
        (
            happening(NOON, TEST_REQUEST, **SWAPPED),
            2,
            "▲ 2 test requests from Kit · last {when} · Mismatch: salt and token are swapped",
            "warn",
        ),
        (
            happening(NOON, CALLBACK, **SWAPPED),
            1,
            "▲ 1 callback held back on this channel · {when} · Mismatch: salt and token are swapped",
            "warn",
        ),
        (
            happening(NOON, CALLBACK, **SWAPPED),
            12,
            "▲ 12 callbacks held back on this channel · last {when} · Mismatch: salt and token are swapped",
            "warn",
        ),
    ],
)
def test_what_happened_is_told_with_how_often_when_and_why(
    newest: Happening, count: int, text: str, tone: str
) -> None:
    fate = fate_of_gathered(Gathered(newest, count))
    assert fate.text == text.format(when=WHEN)
    assert fate.tone == tone
    assert list(fate.deeds) == ([Deed.SHOW] if tone in ("bad", "warn") else [])


def test_a_reason_that_only_some_have_is_not_told_of_all() -> None:
    told = fate_of_gathered(Gathered(happening(NOON, **SWAPPED), 40, alike=False)).text
    assert told == f"▲ 40 callbacks held back on this channel · last {WHEN} · for different reasons"


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_reason_is_one_plain_line(text: str) -> None:
    told = fate_of_gathered(Gathered(happening(NOON, reason=text, error=text + "{0}{name}"))).text
    assert "\n" not in told
    assert len(told) < 500


@pytest.mark.parametrize(
    ("shot", "text", "tone"),
    [
        (
            happening(NOON, CHAIR_CALLBACK, reason="send_message", host="example.com", status=200),
            "Kit's chair posted send_message to example.com · {when} · 200",
            "muted",
        ),
        (
            happening(
                NOON, CHAIR_CALLBACK, reason=shot_reason("{count}", breaks=True), host="{why}", status=401
            ),
            "▲ Kit's chair posted {{count}} to {{why}} · {when} · 401 · breaks the schema",
            "warn",
        ),
        (
            happening(NOON, CHAIR_CALLBACK, reason="typing", host="example.com", error="It is not there."),
            "✕ Kit's chair posted typing to example.com · {when} · It is not there",
            "bad",
        ),
        (
            happening(NOON, CHAIR_TEST_REQUEST, reason="GET", host="example.com", status=302),
            "▲ Kit's chair posted a test request (GET) to example.com · {when} · 302",
            "warn",
        ),
    ],
)
def test_a_shot_of_the_chair_is_told_with_what_came_of_it_and_can_be_shown(
    shot: Happening, text: str, tone: str
) -> None:
    fate = fate_of_gathered(Gathered(shot))
    assert (fate.text, fate.tone, list(fate.deeds)) == (text.format(when=WHEN), tone, [Deed.SHOW])
