from __future__ import annotations

import base64
import hashlib
import re

from kitdesk.callback.reports.html_page import page_foot, page_head


def test_the_policy_admits_the_style_sheet_that_is_in_it() -> None:
    head = page_head("Title", ".more { color: red; }")
    [style] = re.findall(r"<style>(.*)</style>", head, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in head
    assert ".more { color: red; }" in style


def test_titles_are_plain_text() -> None:
    assert "<title>&lt;b&gt;</title>" in page_head("<b>")
    assert "&lt;i&gt;" in page_foot("<i>")
