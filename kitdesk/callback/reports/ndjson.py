"""A run of the suite as lines of JSON with the whole evidence, for machines and for later questions.

The first line is the ``run``, then comes a ``finding`` for each check, last the ``summary``; what a line is
stands in its member ``line``. It is plain ASCII, so that no terminal and no encoding changes it.
"""

from __future__ import annotations

import json
from base64 import b64encode
from dataclasses import asdict
from typing import Any

from kitdesk import __version__
from kitdesk.callback.reports.telling import cause, slug, verdict
from kitdesk.model.conformance import Finding, Grade, Report
from kitdesk.model.timeline import Exchange

FORMAT = 1
"""Counts up when a reader of the lines would have to change."""


def as_lines(report: Report) -> bytes:
    """A whole file."""
    values = [_run(report), *map(_finding, report.findings), _summary(report)]
    return "".join(f"{json.dumps(value)}\n" for value in values).encode("ascii")


def _run(report: Report) -> dict[str, Any]:
    return {
        "line": "run",
        "format": FORMAT,
        "kitdesk": __version__,
        "url": report.url,
        "at": report.at,
        "expectations": asdict(report.expectations),
        "observed": report.observed,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    check = finding.check
    return {
        "line": "finding",
        "name": check.name,
        "group": slug(check.group),
        "grade": slug(finding.grade),
        "title": str(check.title),
        "sends": str(check.sends),
        "expects": str(check.expects),
        "came": str(finding.came),
        "why": str(check.why),
        "advice": None if finding.advice is None else str(finding.advice),
        "unverified": check.unverified,
        "seconds": round(finding.seconds, 6),
        "exchanges": [exchange_members(exchange) for exchange in finding.exchanges],
    }


def exchange_members(exchange: Exchange) -> dict[str, Any]:
    """A request with its answer. Headers are pairs in the order of the wire; times are seconds, null where a
    step did not happen.
    """
    return {
        "at": exchange.at,
        "method": exchange.method,
        "url": exchange.url,
        "request_headers": exchange.request_headers,
        "request_body": body_members(exchange.request_body),
        "status": exchange.status,
        "answer_headers": exchange.answer_headers,
        "answer_body": body_members(exchange.answer_body),
        "timing": asdict(exchange.timing),
        "error": exchange.error,
    }


def body_members(body: bytes) -> dict[str, str]:
    """Text where it is UTF-8, base64 else: what it is, is its name."""
    try:
        return {"text": body.decode()}
    except UnicodeDecodeError:
        return {"base64": b64encode(body).decode()}


def _summary(report: Report) -> dict[str, Any]:
    return {
        "line": "summary",
        "verdict": verdict(report),
        "cause": cause(report) or None,
        "failed": report.failed,
        "stopped": report.stopped,
        "seconds": round(report.seconds, 6),
        "grades": {slug(grade): report.grades[grade] for grade in Grade},
    }
