"""The pages of the help, which are those of the documentation: plain Markdown that comes with kitdesk."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from kitdesk.store.shipped import shipped

START = "README.md"
"""The page that lists the others."""


@dataclass(frozen=True)
class HelpPage:
    """*name* is its file within the documentation, *group* the heading that it is listed under."""

    name: str
    title: str
    group: str = ""


def documentation() -> Path:
    """The folder of the pages, which is one of the resources only when kitdesk is installed."""
    installed = shipped("docs")
    return installed if installed.exists() else Path(__file__).parents[2] / "docs"


def help_pages() -> list[HelpPage]:
    """The start page, and all that it lists, in its order."""
    text = page_text(START)
    pages, group = [HelpPage(START, text.partition("\n")[0].lstrip("# "))], ""
    for line in text.splitlines():
        heading, entry = re.match(r"## (.+)", line), re.match(r"- \[(.+?)\]\(([\w/-]+\.md)\)", line)
        if heading:
            group = heading[1]
        elif entry:
            pages.append(HelpPage(entry[2], entry[1], group))
    return pages


def page_text(name: str) -> str:
    """The Markdown of a page; what is no page of the documentation, or is not there, is empty."""
    file = _inside(name)
    if file is None:
        return ""
    text = file.read_text(encoding="utf-8")
    return text if file.suffix == ".md" else f"# {file.name}\n\n```\n{text}```\n"


def picture(name: str) -> bytes:
    """A picture of the documentation, empty where there is none."""
    file = _inside(name)
    return file.read_bytes() if file is not None else b""


def _inside(name: str) -> Path | None:
    folder = documentation().resolve()
    file = (folder / name).resolve()
    return file if file.is_file() and file.is_relative_to(folder) else None
