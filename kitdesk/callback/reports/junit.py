"""JUnit XML as CI servers read it, from values: of the suite of Kit's chair, and of a sandbox's script."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, SubElement, indent, tostring


@dataclass(frozen=True)
class Case:
    """One case; it passed where it has neither a *failure* nor is *skipped*. Each is the reason in one line.

    *group* becomes its ``classname``; *text* is everything else that is to be told of it, in lines.
    """

    group: str
    name: str
    seconds: float = 0.0
    failure: str = ""
    skipped: str = ""
    text: str = ""


@dataclass(frozen=True)
class Suite:
    """Cases in the order they ran. *at* is Unix time in seconds; *properties* tell of the whole run."""

    name: str
    at: float
    seconds: float
    cases: tuple[Case, ...]
    properties: Mapping[str, str] = field(default_factory=dict)


def as_xml(suite: Suite) -> bytes:
    """A whole file in UTF-8. What XML cannot hold, a stranger's control characters say, is spelled out."""
    figures = {
        "name": suite.name,
        "tests": str(len(suite.cases)),
        "failures": str(sum(bool(case.failure) for case in suite.cases)),
        "errors": "0",
        "skipped": str(sum(bool(case.skipped) for case in suite.cases)),
        "time": f"{suite.seconds:.3f}",
    }
    root = Element("testsuites", _clean_values(figures))
    element = _child(root, "testsuite", figures | {"timestamp": _timestamp(suite.at)})
    if suite.properties:
        properties = _child(element, "properties")
        for name, value in suite.properties.items():
            _child(properties, "property", {"name": name, "value": value})
    for case in suite.cases:
        _add(element, case)
    indent(root)
    text: str = tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()


def _add(parent: Element, case: Case) -> None:
    known = {"classname": case.group, "name": case.name, "time": f"{case.seconds:.3f}"}
    element = _child(parent, "testcase", known)
    if case.failure:
        _child(element, "failure", {"type": "failure", "message": case.failure}).text = _clean(case.text)
        return
    if case.skipped:
        _child(element, "skipped", {"message": case.skipped})
    if case.text:
        _child(element, "system-out").text = _clean(case.text)


def _child(parent: Element, tag: str, attributes: Mapping[str, str] | None = None) -> Element:
    return SubElement(parent, tag, _clean_values(attributes or {}))


def _clean_values(attributes: Mapping[str, str]) -> dict[str, str]:
    return {name: _clean(value) for name, value in attributes.items()}


def _clean(text: str) -> str:
    """XML 1.0 has no place for these characters, escaped or not."""
    return _UNFIT.sub(lambda found: ascii(found[0])[1:-1], text)


def _timestamp(at: float) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(at))


_UNFIT = re.compile("[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
