from __future__ import annotations

from xml.etree import ElementTree as ET

from kitdesk.callback.reports.cases import suite_of
from kitdesk.callback.reports.junit import Suite, as_xml
from kitdesk.model.conformance import Finding, Grade
from kitdesk.model.sentence import sentence
from tests.support.conformance import UNSIGNED, URL, a_finding, a_report


def suite(*findings: Finding) -> Suite:
    return suite_of(a_report(*findings))


def test_each_check_is_a_case_of_its_group() -> None:
    cases = suite(a_finding(), a_finding(name="genuine.photo")).cases
    assert [(case.group, case.name) for case in cases] == [("forged", "wrong-salt"), ("genuine", "photo")]
    assert cases[0].seconds == 0.0125


def test_a_failed_check_says_what_was_sent_expected_came_why_and_what_to_do() -> None:
    case = suite(a_finding(Grade.FAILED)).cases[0]
    assert case.failure == "Answered 200 after 12 ms."
    assert case.text.splitlines() == [
        "A callback signed with another salt (failed)",
        "Sent: An agent's message whose signature was made with another security salt.",
        "Expected: It is refused.",
        "Came: Answered 200 after 12 ms.",
        "Why it matters: Whoever knows your Callback URL could write to your customers in your agent's name.",
        "What to do: Compare the header with the signature.",
        f"POST {URL}: 200 (2 ms)",
    ]


def test_warnings_and_what_could_not_be_seen_pass_with_their_output() -> None:
    for grade in (Grade.PASSED, Grade.WARNING, Grade.INFORMATION, Grade.NOT_OBSERVABLE):
        case = suite(a_finding(grade)).cases[0]
        assert (case.failure, case.skipped) == ("", "")
        assert case.text.startswith(f"A callback signed with another salt ({grade})\n")


def test_a_check_that_was_switched_off_is_skipped() -> None:
    case = suite(a_finding(Grade.SKIPPED, came=sentence("It was switched off."))).cases[0]
    assert (case.failure, case.skipped, case.text) == ("", "It was switched off.", "")


def test_of_many_requests_the_first_are_told_and_how_many_more_there_are() -> None:
    finding = a_finding(exchanges=a_finding().exchanges * 70)
    assert suite(finding).cases[0].text.endswith("\n… and 10 more requests")


def test_the_run_itself_is_told_in_properties() -> None:
    written = ET.fromstring(as_xml(suite_of(a_report(a_finding(Grade.FAILED), stopped=True))))
    properties = {found.attrib["name"]: found.attrib["value"] for found in written.iter("property")}
    assert properties["url"] == URL
    assert properties["verdict"] == "Stopped early: 1 of 1 check failed."
    assert (properties["observed"], properties["stopped"]) == ("false", "true")


def test_the_cause_of_all_is_told_where_there_is_one() -> None:
    assert "salt or API token differ" in suite_of(UNSIGNED).properties["cause"]
    assert "cause" not in suite(a_finding()).properties
