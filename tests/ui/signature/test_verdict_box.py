from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kitdesk.model.sentence import sentence
from kitdesk.model.signature import Outcome, Verdict
from kitdesk.ui.signature.verdict_box import VerdictBox
from tests.support.hands import found


@pytest.mark.parametrize(
    ("outcome", "kind", "sign"),
    [
        (Outcome.VERIFIED, "notice-ok", "✓"),
        (Outcome.MISMATCH, "notice-bad", "✕"),
        (Outcome.UNVERIFIABLE, "notice-warn", "?"),
    ],
)
def test_a_verdict_has_a_colour_a_sign_and_its_reason(
    qtbot: QtBot, outcome: Outcome, kind: str, sign: str
) -> None:
    box = VerdictBox("said", lines=1)
    qtbot.addWidget(box)
    box.show_verdict(Verdict(outcome, sentence("Because of {value}.", value="<b>")))
    assert box.property("kind") == kind
    assert found(box, QLabel, "said").text() == "Because of <b>."
    assert sign in [label.text() for label in box.findChildren(QLabel)]
