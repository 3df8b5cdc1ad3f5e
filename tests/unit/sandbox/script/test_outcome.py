from __future__ import annotations

import json
from xml.etree.ElementTree import fromstring

from kitdesk.callback.reports.junit import as_xml
from kitdesk.sandbox.script.outcome import Outcome, Verdict, as_suite
from kitdesk.sandbox.script.steps import Script, Step, Wait

STEPS = tuple(Step(number, name, Wait(0.0)) for number, name in enumerate(("log in", "say", "end"), 1))
SCRIPT = Script("First contact", STEPS)
OUTCOMES = [
    Outcome(STEPS[0], Verdict.MET, at=1_700_000_000.0, seconds=0.25),
    Outcome(STEPS[1], Verdict.MISSED, "No event came within 5 s.", 1_700_000_001.0, 5.0),
    Outcome(STEPS[2], Verdict.SKIPPED, "Step 2 was missed.", 1_700_000_006.0),
]


def test_an_outcome_is_one_line_of_json() -> None:
    assert json.loads(OUTCOMES[1].line()) == {
        "at": 1_700_000_001.0,
        "step": 2,
        "name": "say",
        "outcome": "missed",
        "why": "No event came within 5 s.",
        "seconds": 5.0,
    }
    assert "why" not in json.loads(OUTCOMES[0].line())


def test_a_line_is_plain_ascii_whatever_a_step_is_called() -> None:
    assert Outcome(Step(1, "ждать\n", Wait(0.0)), Verdict.MET).line().isascii()


def test_junit_has_a_case_for_each_step() -> None:
    root = fromstring(as_xml(as_suite(SCRIPT, OUTCOMES)))
    suite = root[0]
    assert (suite.get("name"), suite.get("tests")) == ("First contact", "3")
    assert (suite.get("failures"), suite.get("skipped"), suite.get("time")) == ("1", "1", "5.250")
    cases = suite.findall("testcase")
    assert [case.get("name") for case in cases] == ["1. log in", "2. say", "3. end"]
    assert {case.get("classname") for case in cases} == {"First contact"}
    assert [[(child.tag, child.get("message")) for child in case] for case in cases] == [
        [],
        [("failure", "No event came within 5 s.")],
        [("skipped", "Step 2 was missed.")],
    ]
