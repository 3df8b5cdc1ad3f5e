from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from kitdesk.store.looks import LANGUAGES
from kitdesk.ui.language import CODES, NAMES, Language, english_name
from kitdesk.ui.text import counted, number_text, translate


@pytest.fixture
def spoken(language: Language) -> Iterator[Language]:
    """The window's language, English again after the test."""
    yield language
    language.choose("en")


def test_every_language_of_the_settings_has_a_name_of_its_own() -> None:
    assert ["system", *NAMES] == list(LANGUAGES)


def test_english_has_plural_forms(spoken: Language) -> None:
    assert counted.tr("%Ln event(s)", "", 1) == "1 event"
    assert counted.tr("%Ln event(s)", "", 1_000) == "1,000 events"


@pytest.mark.parametrize(("code", "number"), [("ru", "1\xa0000\xa0000"), ("pt_BR", "1.000.000")])
def test_numbers_are_written_as_the_language_does(spoken: Language, code: str, number: str) -> None:
    spoken.choose(code)
    assert number_text(1_000_000) == number
    spoken.choose("en")
    assert number_text(1_000_000) == "1,000,000"


@pytest.mark.parametrize(("code", "cancel"), [("ru", "Отмена"), ("pt_BR", "Cancelar"), ("es", "Cancelar")])
def test_qts_own_texts_come_with_it(spoken: Language, code: str, cancel: str) -> None:
    spoken.choose(code)
    assert translate("QPlatformTheme", "Cancel") == cancel
    spoken.choose("en")
    assert translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize("code", ["ru", "pt_BR", "es"])
def test_the_file_dialog_has_no_english_label(spoken: Language, code: str) -> None:
    spoken.choose("en")
    english = _labels()
    spoken.choose(code)
    assert not set(english) & set(_labels())


def _labels() -> list[str]:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_the_systems_language_is_one_that_there_is(qapp: QApplication, spoken: Language) -> None:
    spoken.choose("system")
    assert spoken.code in CODES


def test_where_the_system_has_the_language_its_own_region_counts(spoken: Language) -> None:
    system = QLocale.system().name()
    spoken.choose("en")
    assert QLocale().name() in (system, "en_US")
    assert QLocale().textDirection() is Qt.LayoutDirection.LeftToRight


def test_what_was_spoken_before_leaves_nothing_behind(spoken: Language, qtbot: QtBot) -> None:
    for code in ("ru", "es", "pt_BR", "ru"):
        spoken.choose(code)
        qtbot.waitUntil(lambda: len(spoken.findChildren(QTranslator)) == 2)  # Qt's, and ours


def test_a_language_has_an_english_name(qapp: QApplication) -> None:
    assert [english_name(code) for code in NAMES] == ["English", "Russian", "Portuguese", "Spanish"]
