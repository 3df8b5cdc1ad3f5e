from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.callback.reports.junit import Case, Suite, as_xml

PASSED = Case("genuine", "photo", 0.0123, text="Answered 200.")
FAILED = Case("forged", "wrong-salt", failure="Answered 200: it was taken.", text="Sent: a callback.\nWhy: …")
SKIPPED = Case("hole", "changed-body", skipped="switched off")


def written(*cases: Case, **properties: str) -> ET.Element:
    suite = Suite("check-callback", 1_700_000_000.5, 2.5, cases, properties)
    return ET.fromstring(as_xml(suite))


def test_each_case_stands_under_its_group_with_its_time() -> None:
    found = [case.attrib for case in written(PASSED, FAILED).iter("testcase")]
    assert found == [
        {"classname": "genuine", "name": "photo", "time": "0.012"},
        {"classname": "forged", "name": "wrong-salt", "time": "0.000"},
    ]


def test_the_figures_are_those_of_the_cases() -> None:
    root = written(PASSED, FAILED, SKIPPED)
    suite = root.find("testsuite")
    assert suite is not None
    figures = {"tests": "3", "failures": "1", "errors": "0", "skipped": "1", "time": "2.500"}
    assert figures.items() <= root.attrib.items()
    assert figures.items() <= suite.attrib.items()
    assert suite.get("timestamp") == "2023-11-14T22:13:20"


def test_a_failure_has_its_reason_and_the_whole_text() -> None:
    failure = written(FAILED).find(".//failure")
    assert failure is not None
    assert (failure.get("message"), failure.text) == (FAILED.failure, FAILED.text)


def test_what_is_told_of_a_case_that_did_not_fail_is_its_output() -> None:
    root = written(PASSED, SKIPPED)
    assert [out.text for out in root.iter("system-out")] == ["Answered 200."]
    assert [skipped.get("message") for skipped in root.iter("skipped")] == ["switched off"]


def test_properties_tell_of_the_whole_run() -> None:
    found = written(PASSED, url="https://example.com/").find(".//property")
    assert found is not None
    assert found.attrib == {"name": "url", "value": "https://example.com/"}
    assert written(PASSED).find(".//properties") is None


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x00\x1b[31m", "\\x00\\x1b[31m"),
        ("\ud800", "\\ud800"),
        ("\x85\uffff", "\\x85\\uffff"),
        ("<&]]>", "<&]]>"),
    ],
)
def test_what_xml_cannot_hold_is_spelled_out(text: str, shown: str) -> None:
    failure = written(Case("g", text, failure=text, text=text)).find(".//failure")
    assert failure is not None
    assert (failure.get("message"), failure.text) == (shown, shown)


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_makes_xml_that_can_be_read(text: str) -> None:
    assert written(Case(text, text, failure=text, text=text)).find(".//testcase") is not None
