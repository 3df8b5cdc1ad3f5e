from __future__ import annotations

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kitdesk.model.states import State
from kitdesk.ui.search.results import ResultsView
from kitdesk.ui.tables.hits import Results
from kitdesk.ui.theme import Theme
from tests.support.conversations import HOSTILE, customer, event


def a_view(qtbot: QtBot, results: Results) -> ResultsView:
    view = ResultsView()
    qtbot.addWidget(view)
    view.resize(240, 600)
    view.show_results(results)
    view.show()
    return view


def has(image: QImage, colour: str) -> bool:
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return any(image.pixelColor(x, y).name() == colour for x, y in points)


def test_hits_are_marked_in_names_and_texts(qtbot: QtBot, theme: Theme) -> None:
    mark = theme.colours.warn_soft
    for results in (
        Results(("ann",), (customer("c", "Anna"),)),
        Results(("hel",), events=(event(1, "Hello"),)),
    ):
        assert has(a_view(qtbot, results).grab().toImage(), mark)
    assert not has(a_view(qtbot, Results((), events=(event(1, "Hello"),))).grab().toImage(), mark)


def test_a_state_that_needs_a_person_has_its_tone(qtbot: QtBot, theme: Theme) -> None:
    results = Results(("hel",), events=(event(1, "Hello", state=State.REFUSED),))
    assert has(a_view(qtbot, results).grab().toImage(), theme.colours.bad)


def test_a_row_is_as_high_as_its_text(qtbot: QtBot, theme: Theme) -> None:
    events = (event(2, "Hello"), event(1, "Hello " * 40))
    view = a_view(qtbot, Results(("hel",), events=events))
    short, long = (view.visualRect(view.model().index(row, 0)).height() for row in (1, 2))
    assert short < long < 2 * short


def test_hostile_texts_are_painted(qtbot: QtBot, theme: Theme) -> None:
    events = tuple(event(row, text, client_id=text) for row, text in enumerate(HOSTILE, 1))
    view = a_view(qtbot, Results(("b", "x"), tuple(customer(text, text) for text in HOSTILE), events=events))
    view.grab()
    view.scrollToBottom()
    view.grab()
