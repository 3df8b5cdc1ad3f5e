"""What the suite finds out about a server that takes Kit's callbacks, as values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from kitdesk.model.expectations import Expectations
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence
from kitdesk.model.timeline import Exchange


class Group(StrEnum):
    """What checks are about, in this order. The value is its name on screen, to be translated."""

    GENUINE = QT_TRANSLATE_NOOP("model", "Genuine")
    FORGED = QT_TRANSLATE_NOOP("model", "Forged")
    SPELLING = QT_TRANSLATE_NOOP("model", "Spelling")
    HOLE = QT_TRANSLATE_NOOP("model", "The hole in the scheme")
    DELIVERY = QT_TRANSLATE_NOOP("model", "Delivery")
    ROBUSTNESS = QT_TRANSLATE_NOOP("model", "Robustness")


class Grade(StrEnum):
    """What a check came to. The value is its word on screen, to be translated. Only a failure fails a run."""

    PASSED = QT_TRANSLATE_NOOP("model", "passed")
    FAILED = QT_TRANSLATE_NOOP("model", "failed")
    WARNING = QT_TRANSLATE_NOOP("model", "warning")
    """What came is not what is expected, but the public contract leaves it open."""
    INFORMATION = QT_TRANSLATE_NOOP("model", "information")
    NOT_OBSERVABLE = QT_TRANSLATE_NOOP("model", "not observable")
    """The answers were as they should be; whether it took effect once could not be seen."""
    SKIPPED = QT_TRANSLATE_NOOP("model", "not made")
    """It is switched off, or what has to come before it went wrong."""


@dataclass(frozen=True)
class Check:
    """One check, before it is run. Its *name* is stable and says its group: ``forged.wrong-salt``.

    *title* says in a few words what is tried; *sends* what goes out, *expects* what should come, *why* what a
    failure means in production, and *unverified* is set where the contract leaves open what is right.
    """

    name: str
    group: Group
    title: Sentence
    sends: Sentence
    expects: Sentence
    why: Sentence
    unverified: bool = False

    @classmethod
    def of(
        cls,
        group: Group,
        name: str,
        *,
        title: str | Sentence,
        sends: str | Sentence,
        expects: str | Sentence,
        why: str | Sentence,
        unverified: bool = False,
    ) -> Check:
        """One of *group*, by its name in it; texts are sentences, or templates of such without values."""
        return cls(
            f"{group.name.lower()}.{name}",
            group,
            title=_sentence(title),
            sends=_sentence(sends),
            expects=_sentence(expects),
            why=_sentence(why),
            unverified=unverified,
        )


def _sentence(text: str | Sentence) -> Sentence:
    return text if isinstance(text, Sentence) else sentence(text)


@dataclass(frozen=True)
class Finding:
    """What came of a check: *came* tells it in a sentence, *exchanges* prove it, with secrets masked.

    *advice* says what to do where there is something to do. *seconds* is how long the check took. It is
    *hindered* where what has to come before it went wrong, so that nothing can be said of what it is about.
    """

    check: Check
    grade: Grade
    came: Sentence
    advice: Sentence | None = None
    exchanges: tuple[Exchange, ...] = ()
    seconds: float = 0.0
    hindered: bool = False


@dataclass(frozen=True)
class Report:
    """One run of the suite against the server at *url*. *at* is Unix time, *seconds* how long it took.

    A run that was *stopped* has no findings on the rest of its checks. *observed* is whether a sandbox ran,
    in which it could be seen what the server makes of a callback.
    """

    url: str
    at: float
    seconds: float
    findings: tuple[Finding, ...]
    expectations: Expectations = field(default_factory=Expectations)
    observed: bool = False
    stopped: bool = False

    @property
    def failed(self) -> bool:
        """Whether any check failed."""
        return any(finding.grade is Grade.FAILED for finding in self.findings)

    @property
    def grades(self) -> Counter[Grade]:
        """How many findings there are of each grade."""
        return Counter(finding.grade for finding in self.findings)

    @property
    def cause(self) -> Sentence | None:
        """Why nearly all went wrong, where it is one thing: no genuine callback was taken."""
        if not all_unsigned(self.findings):
            return None
        for finding in self.findings:
            statuses = [exchange.status or 0 for exchange in finding.exchanges]
            if finding.check.group is Group.SPELLING and any(map(self.expectations.accepts, statuses)):
                return sentence(_SPELLED_OTHERWISE, spelling=finding.check.title)
        return sentence(_SECRETS_DIFFER)


def all_unsigned(findings: Iterable[Finding], least: int = 1) -> bool:
    """Whether genuine callbacks were made, *least* so many, and the signature of none was believed.

    That the test request was taken says nothing: many a server takes any request without a body.
    """
    statuses = [
        exchange.status
        for finding in findings
        if finding.check.group is Group.GENUINE or finding.hindered
        for exchange in finding.exchanges
        if exchange.request_body
    ]
    return len(statuses) >= least and all(status in _UNSIGNED for status in statuses)


_UNSIGNED = (401, 403)
_SECRETS_DIFFER = QT_TRANSLATE_NOOP(
    "model",
    "Every genuine callback was refused, so salt or API token differ between kitdesk and your server, or it "
    "computes the signature otherwise; all else follows from that.",
)
_SPELLED_OTHERWISE = QT_TRANSLATE_NOOP(
    "model",
    "Every genuine callback was refused, but not one whose signature is spelled otherwise ({spelling}): your "
    "server takes that spelling only; all else follows from that.",
)
