from __future__ import annotations

from kitdesk.store.help_pages import START, documentation, help_pages, page_text, picture


def test_the_start_page_comes_first_and_lists_the_others_by_their_groups() -> None:
    pages = help_pages()
    assert pages[0].name == START
    assert pages[0].title == "Help"
    assert [page.group for page in pages if page.name == "token.md"] == ["Tools"]
    assert len({page.name for page in pages}) == len(pages)


def test_a_page_is_called_in_the_list_what_it_calls_itself() -> None:
    titles = {page.name: page_text(page.name).partition("\n")[0] for page in help_pages()}
    assert titles == {page.name: f"# {page.title}" for page in help_pages()}


def test_what_is_no_page_of_the_documentation_is_empty() -> None:
    assert page_text("nowhere.md") == ""
    assert page_text("../README.md") == ""
    assert page_text("/etc/hostname") == ""
    assert picture("pictures/nowhere.png") == b""


def test_an_example_that_a_page_links_to_is_shown_as_it_stands() -> None:
    example = (documentation() / "examples/faults.toml").read_text(encoding="utf-8")
    assert page_text("examples/faults.toml") == f"# faults.toml\n\n```\n{example}```\n"
