"""Checks that a server takes what Kit sends: the test request, each type of event, and what is unusual."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kitdesk.callback.suite.bench import Bench, Trial
from kitdesk.callback.suite.judging import Result
from kitdesk.model.conformance import Check, Grade, Group
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence
from kitdesk.model.wire import Callback, OtherCallback


@dataclass(frozen=True)
class _Case:
    """Callbacks that Kit may send, each to be taken."""

    name: str
    title: Sentence
    sends: Sentence
    why: Sentence
    make: Callable[[Bench], Iterable[Callback]]
    unverified: bool = False

    @property
    def trial(self) -> Trial:
        check = Check(
            name=f"genuine.{self.name}",
            group=Group.GENUINE,
            title=self.title,
            sends=self.sends,
            expects=sentence(_EXPECTS),
            why=self.why,
            unverified=self.unverified,
        )
        return Trial(check, self.perform)

    async def perform(self, bench: Bench) -> Result:
        """Post one after the other, until one is not taken."""
        for callback in self.make(bench):
            result = bench.taken(await bench.post(callback))
            if result.grade is not Grade.PASSED:
                break
        return result


def _of_unknown_type(bench: Bench) -> Callback:
    said = bench.message().model_dump(exclude_unset=True) | {"event_type": "kitdesk_unknown"}
    return OtherCallback.model_validate(said)


_EXPECTS = QT_TRANSLATE_NOOP("model", "It is taken.")
_LOST = QT_TRANSLATE_NOOP("model", "The customer would never see the agent's answer.")
_NEW_SOME_DAY = QT_TRANSLATE_NOOP(
    "model", "The day Kit adds something to its callbacks, your server would stop taking them."
)
_CASES = (
    _Case(
        "agent",
        sentence(QT_TRANSLATE_NOOP("model", "An agent's message")),
        sentence(QT_TRANSLATE_NOOP("model", "A send_message event of an agent, with a text.")),
        sentence(_LOST),
        lambda bench: [bench.message()],
    ),
    _Case(
        "unknown-event",
        sentence(QT_TRANSLATE_NOOP("model", "An unknown event type")),
        sentence(QT_TRANSLATE_NOOP("model", "An event of a type that Kit's documents do not list.")),
        sentence(_NEW_SOME_DAY),
        lambda bench: [_of_unknown_type(bench)],
        unverified=True,
    ),
)
TRIALS = tuple(case.trial for case in _CASES)
