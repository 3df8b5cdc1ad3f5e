"""What the pages of the help say is so: links lead somewhere, sentences are said, sums come out."""

from __future__ import annotations

import ast
import re
import subprocess

import pytest

from kitdesk.store.help_pages import HelpPage, help_pages, page_text
from tests.chaos.trials import TRIALS
from tests.support.sources import ROOT, modules

PAGES = help_pages()
DOCS = ROOT / "docs"
LINK = re.compile(r"!?\[[^]]*\]\(([^)\s]+)\)")
MOST = 600_000
"""Bytes of all pictures."""


def anchors(name: str) -> list[str]:
    """The headings of a page, as links call them."""
    without_code = re.sub(r"```.*?```", "", page_text(name), flags=re.DOTALL)
    headings = re.findall(r"^#+ (.+)$", without_code, re.MULTILINE)
    return [re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings]


def links(name: str) -> list[str]:
    return [link for link in LINK.findall(page_text(name)) if not link.startswith(("http://", "https://"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_to_a_page_and_a_heading_and_every_picture_is_there(page: HelpPage) -> None:
    broken = []
    for link in links(page.name):
        file, _, heading = link.partition("#")
        target = file or page.name
        if not (DOCS / target).is_file() or (heading and heading not in anchors(target)):
            broken.append(link)
    assert broken == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_two_headings_of_a_page_are_linked_to_alike(page: HelpPage) -> None:
    assert len(set(anchors(page.name))) == len(anchors(page.name))


def test_the_pictures_are_small_and_each_is_shown_somewhere() -> None:
    pictures = {f"pictures/{file.name}": file.stat().st_size for file in (DOCS / "pictures").iterdir()}
    assert sum(pictures.values()) < MOST
    assert pictures.keys() <= {link for page in PAGES for link in links(page.name)}


def test_the_worked_example_comes_out_in_a_shell() -> None:
    page = page_text("signature-explained.md")
    command = re.findall(r"```sh\n(.*?)\n```", page, re.DOTALL)[0]
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=True)
    assert done.stdout.split()[0] in page.partition(command)[2].partition("|")[0]
    rows = re.findall(r"^\| `(.+?)` \| `([0-9a-f]{32})` \|", page, re.MULTILINE)
    assert len(rows) == 4
    for hashed, digest in rows:
        summed = subprocess.run(["md5sum"], input=hashed.encode(), capture_output=True, check=True)
        assert summed.stdout.split()[0].decode() == digest


def test_what_the_page_about_security_says_to_be_tried_is_tried() -> None:
    page = page_text("security.md")
    files = re.findall(r"`(tests/[\w/.]+)`", page)
    assert len(files) > 20
    assert [file for file in files if not (ROOT / file).exists()] == []
    assert set(re.findall(r"\bR\d+\b", page)) <= set(TRIALS)


def literals() -> set[str]:
    """Every text of the sources."""
    return {
        node.value
        for path in modules().values()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_every_control_that_a_page_names_is_one_of_the_window_or_of_kit() -> None:
    """What is emphasised and begins with a capital is a label, or the way to one with ``>`` between."""
    labels = {text.replace("&", "").rstrip("….:").strip(" ") for text in literals()}
    kits = " ".join(text for text in literals() if " > " in text or "API " in text)
    unknown = {
        f"{page.name}: {name}"
        for page in PAGES
        for name in re.findall(r"(?<![*\w])\*([A-Z{+][^*]+)\*(?!\*)", page_text(page.name))
        if name.replace("\n", " ") not in kits
        for part in name.replace("\n", " ").split(" > ")
        if part.rstrip("….:") not in labels and part not in kits
    }
    assert unknown == set()


def test_every_sentence_of_the_troubleshooting_is_one_that_kitdesk_says() -> None:
    rows = re.findall(r"^\| (.+?) \| .*\|$", page_text("troubleshooting.md"), re.MULTILINE)
    quoted = [row for row in rows if row != "sentence" and set(row) - set("-| ")]
    assert len(quoted) > 30
    said = literals()
    assert [sentence for sentence in quoted if sentence not in said] == []


def test_the_keys_that_the_pages_name_are_those_of_the_actions() -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in modules().values())
    table = page_text("window.md").partition("## Keys")[2].partition("## ")[0]
    named = re.findall(r"Ctrl\+(?:Shift\+)?(?:[A-Z]\b|,|F1)", table)
    assert len(named) > 12
    assert [keys for keys in named if f'"{keys}"' not in sources] == []
