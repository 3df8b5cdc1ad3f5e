from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from kitdesk.callback.reports.html import as_page
from kitdesk.model.conformance import Finding, Grade
from kitdesk.model.sentence import sentence
from tests.support.conformance import UNSIGNED, a_check, a_finding, a_report
from tests.support.hostile_texts import HOSTILE_TEXTS
from tests.support.timeline_values import an_exchange

FAILED = a_finding(Grade.FAILED)
PASSED = a_finding(name="genuine.photo")


class Page(HTMLParser):
    """A page as a browser takes it apart: its *tags* with their attributes, its *text* and its *style*."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.style = ""
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1][0] == "style":
            self.style, self.tags = data, [*self.tags, ("", {})]
        else:
            self.text += f"{data}\n"

    @property
    def policy(self) -> str:
        found = [tag for _, tag in self.tags if tag.get("http-equiv") == "Content-Security-Policy"]
        return found[0]["content"] or ""


def page(*findings: Finding, **members: object) -> Page:
    return Page(as_page(a_report(*findings, **members)))


def test_the_verdict_stands_on_top_with_the_counts_and_what_was_checked() -> None:
    text = page(FAILED, PASSED).text
    for part in (
        "1 of 2 checks failed.",
        "https://shop.example/kit/callback",
        "2023-11-14 22:13:20 UTC; it took 2.5 s",
    ):
        assert text.index(part) < text.index("What failed")


def test_a_failure_comes_first_with_why_and_advice_and_is_only_pointed_to_in_its_group() -> None:
    read = page(PASSED, FAILED)
    text = read.text
    order = ["What failed", "Why it matters", "Compare the header", "Genuine", "Forged", "See above"]
    assert sorted(order, key=text.index) == order
    assert text.count("Compare the header") == 1
    names = [tag["id"] for _, tag in read.tags if "id" in tag]
    assert sorted(filter(None, names)) == ["forged.wrong-salt", "genuine.photo"]
    assert [tag["href"] for name, tag in read.tags if name == "a"] == ["#forged.wrong-salt"]


def test_each_check_says_what_was_sent_expected_and_came_with_its_evidence_folded() -> None:
    read = page(PASSED)
    for part in (
        "Sent",
        "Expected",
        "It is refused.",
        "Came",
        "Answered 401 after 12 ms.",
        "Evidence: 1 request",
    ):
        assert part in read.text
    assert [attributes for tag, attributes in read.tags if tag == "details"] == [{}]


def test_a_group_says_what_its_checks_came_to() -> None:
    assert "\n1 passed, 1 failed\n" in page(FAILED, a_finding(name="forged.guess")).text


def test_without_a_failure_there_is_no_word_of_one() -> None:
    assert "What failed" not in page(PASSED).text


def test_what_the_contract_leaves_open_is_marked_where_the_finding_does_not_say_so() -> None:
    def marked(grade: Grade, unverified: bool) -> bool:
        check = a_check("genuine.photo", unverified=unverified)
        return "documents leave open what is right here" in page(a_finding(grade, check=check)).text

    assert marked(Grade.PASSED, unverified=True)
    assert not marked(Grade.PASSED, unverified=False)
    assert not marked(Grade.WARNING, unverified=True)


@pytest.mark.parametrize("grade", Grade)
def test_each_state_has_its_word(grade: Grade) -> None:
    assert f"\n{grade}\n" in page(a_finding(grade)).text.split("Forged")[1]


def test_a_run_that_was_stopped_says_so() -> None:
    assert "Stopped early: none of" not in page(PASSED, stopped=True).text
    assert "Stopped early: the one check did not fail." in page(PASSED, stopped=True).text


def test_it_says_whether_effects_could_be_seen() -> None:
    assert "not seen: no sandbox ran beside it" in page(PASSED).text
    assert "\nseen in a sandbox that ran beside it\n" in page(PASSED, observed=True).text


def test_only_its_own_style_sheet_is_admitted_and_nothing_from_elsewhere() -> None:
    read = page(FAILED)
    digest = b64encode(sha256(read.style.encode()).digest()).decode()
    assert read.policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )
    assert not {"script", "link", "img", "iframe", "form", "object"} & {tag for tag, _ in read.tags}
    assert not any(name.startswith("on") or name in ("style", "src") for _, tag in read.tags for name in tag)


@pytest.mark.parametrize("hostile", HOSTILE_TEXTS)
def test_a_strangers_text_changes_nothing_but_the_text(hostile: str) -> None:
    """Whatever a server answers, the page has the same tags with the same attributes."""

    def made(text: str) -> Page:
        body = text.encode(errors="surrogatepass")
        exchange = an_exchange(
            answer_headers=(("X", text),), answer_body=body, error=text, url=f"https://x/{text}"
        )
        finding = a_finding(Grade.FAILED, came=sentence("{text}", text=text), exchanges=(exchange,))
        return page(finding, url=f"https://x/{text}")

    cut = ("p", {"class": "cut"})
    assert [tag for tag in made(hostile).tags if tag != cut] == [tag for tag in made("x").tags if tag != cut]


def test_the_cause_of_all_stands_on_top_where_there_is_one() -> None:
    said = Page(as_page(UNSIGNED)).text
    assert said.index("so salt or API token differ") < said.index("What failed")
    assert ("p", {"class": "cause"}) not in page(FAILED).tags
