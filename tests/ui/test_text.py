from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kitdesk.model.errors import InputError
from kitdesk.model.sentence import Said, sentence
from kitdesk.ui.text import (
    SHOWN_LIMIT,
    clock_text,
    counted,
    duration_text,
    moment_text,
    one_line,
    plain_label,
    plain_tip,
    shown,
    stamp_text,
    time_text,
    told,
    told_briefly,
    when_text,
)
from tests.support.conversations import HOSTILE


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0:00"),
        (-5, "0:00"),
        (0.2, "0:01"),
        (684, "11:24"),
        (3599.5, "1 h 00 min"),
        (85260, "23 h 41 min"),
    ],
)
def test_a_countdown_is_zero_only_when_nothing_is_left(seconds: float, text: str) -> None:
    assert clock_text(seconds) == text


@pytest.mark.parametrize("absurd", [2.0**62, -1e30, float("inf"), float("nan")])
def test_what_is_no_time_is_a_dash(absurd: float) -> None:
    assert time_text(absurd) == "–"
    assert when_text(absurd) == "–"
    assert moment_text(absurd) == "–"
    assert stamp_text(absurd) == "–"


@pytest.mark.parametrize(("count", "text"), [(0, "0 events"), (1, "1 event"), (20, "20 events")])
def test_only_one_is_told_in_the_singular(count: int, text: str) -> None:
    assert counted.tr("%Ln event(s)", "", count) == text


def test_what_the_journal_kept_is_told_in_the_language_of_the_window(qapp: QApplication) -> None:
    class Russian(QTranslator):
        def translate(self, context: str, text: str, *_more: object) -> str:
            return {"{ms} ms": "{ms} мс", "Log in again.": "Войдите снова."}.get(text, text)

        def isEmpty(self) -> bool:  # noqa: N802 (Qt's)
            return False

    russian = Russian()
    qapp.installTranslator(russian)
    assert told(Said.of(sentence("{ms} ms", ms="94"))) == "94 мс"
    assert told("Log in again.") == "Войдите снова."
    assert told("as an earlier version wrote it") == "as an earlier version wrote it"
    qapp.removeTranslator(russian)


def test_today_shows_the_time_and_another_day_the_date() -> None:
    assert ":" in when_text(time.time())
    assert ":" not in when_text(time.time() - 5 * 86_400)


def test_a_time_of_another_day_comes_with_its_date() -> None:
    now, before = time.time(), time.time() - 5 * 86_400
    assert moment_text(now) == time_text(now)
    assert moment_text(before) == f"{when_text(before)} {time_text(before)[:5]}"


def test_a_stamp_can_be_read_by_others_and_years_later() -> None:
    there = time.localtime(1_700_000_000)
    assert stamp_text(1_700_000_000) == time.strftime("%Y-%m-%d %H:%M:%S", there)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_strangers_text_is_cut_and_broken_and_shows_what_is_invisible(text: str) -> None:
    safe = shown(text)
    assert len(safe) <= SHOWN_LIMIT * 8
    assert max(map(len, safe.split("\n"))) <= 2_001
    assert not set(safe) & set("\u202e\u2066\x00\x1b\r\ud800")


def test_control_characters_keep_their_place() -> None:
    assert shown("a\x00b\x1b\u202ec") == "a␀b␛⟨RLO⟩c"


def test_emoji_and_writing_with_marks_stay_whole() -> None:
    for text in ("👩‍👩‍👧", "é", "שָׁלוֹם", "नमस्ते"):
        assert shown(text) == text


def test_a_pile_of_marks_is_cut() -> None:
    assert len(shown("a" + "\u0301" * 20_000)) < 20


def test_one_line_is_one_line() -> None:
    assert one_line("a\nb\t c\u2028d") == "a b c⟨U+2028⟩d"


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_tool_tip_shows_the_text_and_not_what_it_means_as_html(qapp: QApplication, text: str) -> None:
    document = QTextDocument()
    document.setHtml(plain_tip(text))
    assert document.toPlainText().replace("\xa0", " ").strip() == shown(text, 1_000).strip()


def test_an_empty_tool_tip_is_none() -> None:
    assert plain_tip("") == ""


def test_a_label_is_plain(qtbot: QtBot) -> None:
    label = plain_label("<b>x</b>", "muted", wrap=True)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.wordWrap()


def test_a_sentence_within_a_sentence_is_told_too(qapp: QApplication) -> None:
    class Capitals(QTranslator):
        def translate(self, _context: str, text: str, *_more: object) -> str:
            return text.upper().replace("{WHY}", "{why}").replace("{PORT}", "{port}")

    translator = Capitals()
    qapp.installTranslator(translator)
    inner = sentence("port {port} is taken", port="abc")
    try:
        assert told(sentence("No window: {why}.", why=inner)) == "NO WINDOW: PORT abc IS TAKEN."
        assert told(sentence("No: {why}.", why=InputError("it is odd"))) == "NO: IT IS ODD."
        assert told_briefly(sentence("No: {why}.", why=inner)) == "NO: PORT abc IS TAKEN."
    finally:
        qapp.removeTranslator(translator)


def test_a_sentence_is_told_with_its_values(qapp: QApplication) -> None:
    assert told(sentence("The port {port} is taken.", port=80)) == "The port 80 is taken."


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(None, "–"), (0.0001, "0.1 ms"), (0.0999, "99.9 ms"), (0.25, "250 ms"), (15, "15.00 s")],
)
def test_durations_have_their_unit(seconds: float | None, text: str) -> None:
    assert duration_text(seconds) == text
