from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from kitdesk.model.errors import NotReached, Refused
from kitdesk.model.states import LOGIN
from kitdesk.store.help_pages import HelpPage, help_pages, page_text
from kitdesk.ui.help.search import HelpSearch
from kitdesk.ui.language import Language
from kitdesk.ui.text import told

TEXTS = {
    "a.md": "# Apples\n\nRed and `green`.\n\n## Pears\n\nYellow.\n",
    "b.md": "# Plums\n\nNo pears here.\n",
}

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def search() -> HelpSearch:
    return HelpSearch([HelpPage("a.md", "Apples"), HelpPage("b.md", "Plums")], lambda name: TEXTS[name])


@pytest.fixture
def whole() -> HelpSearch:
    return HelpSearch(help_pages(), page_text)


def test_words_are_found_as_they_read_in_any_case(search: HelpSearch) -> None:
    assert [(hit.page.name, hit.heading, hit.text) for hit in search.find("and GREEN")] == [
        ("a.md", "Apples", "Red and green.")
    ]


def test_headings_come_first(search: HelpSearch) -> None:
    assert [hit.text for hit in search.find("pears")] == ["Pears", "No pears here."]


def test_nothing_is_found_for_nothing_or_for_what_is_nowhere(search: HelpSearch) -> None:
    assert search.find("  ") == []
    assert search.find("cherries") == []


def test_an_error_is_found_with_its_values_filled_in(whole: HelpSearch) -> None:
    error = Refused(LOGIN, "kit-im-eu.voximplant.com", 401, None, "account is not known")
    assert [(hit.page.name, hit.text) for hit in whole.find(str(error))] == [
        ("troubleshooting.md", "Kit refused the login with status {status}: {error}. {remedy}")
    ]


def test_an_error_is_found_in_the_language_of_the_window(whole: HelpSearch, language: Language) -> None:
    error = NotReached("kit-im-eu.voximplant.com", "connection refused")
    language.choose("ru")
    try:
        said = told(error.sentence)
        assert said != str(error)
        assert [hit.text for hit in whole.find(said)] == [NotReached.template]
    finally:
        language.choose("en")
        QCoreApplication.sendPostedEvents()
