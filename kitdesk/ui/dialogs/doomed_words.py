"""What a deletion comes to, in words that a person can decide by."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from kitdesk.model.deletion import Deleted, Doomed
from kitdesk.model.states import State
from kitdesk.ui.tables.state_words import state_word
from kitdesk.ui.text import counted, day_of, number_text, size_text, translate


def doomed_words(doomed: Doomed) -> str:
    """What would go, in one sentence."""
    if doomed.is_nothing:
        return translate("doomed_words", "There is nothing to delete here.")
    what = [_messages_of(doomed)] if doomed.events else []
    what += [_others(doomed.others)] if doomed.others else []
    return translate("doomed_words", "{what}: about {size}.").format(
        what=", ".join(what), size=size_text(doomed.size)
    )


def unfinished_words(unfinished: Mapping[State, int]) -> str:
    """What stays because it is not finished, empty if all is."""
    states = ", ".join(f"{state_word(state)} ({number_text(number)})" for state, number in unfinished.items())
    return translate("doomed_words", "Not finished: {states}.").format(states=states) if states else ""


def deleted_words(deleted: Deleted) -> str:
    """What is gone by now."""
    what = [_messages(deleted.events)] if deleted.events or not deleted.others else []
    what += [_others(deleted.others)] if deleted.others else []
    gone = translate("doomed_words", "{what} deleted.").format(what=", ".join(what))
    freed = translate("doomed_words", "{size} went back to the disk.").format(size=size_text(deleted.freed))
    return f"{gone} {freed}" if deleted.freed else gone


def _messages_of(doomed: Doomed) -> str:
    return translate("doomed_words", "{messages} of {customers}, {days}").format(
        messages=_messages(doomed.events),
        customers=counted.tr("%Ln customer(s)", "", doomed.customers),
        days=_days(_day(doomed.first_at), _day(doomed.last_at)),
    )


def _messages(count: int) -> str:
    return counted.tr("%Ln message(s)", "", count)


def _others(count: int) -> str:
    """Exchanges that belong to no message."""
    return counted.tr("%Ln login(s) and other request(s)", "", count)


def _days(first: str, last: str) -> str:
    if first == last:
        return translate("doomed_words", "of {day}").format(day=first)
    return translate("doomed_words", "from {first} to {last}").format(first=first, last=last)


def _day(unix: float) -> str:
    day = day_of(unix)
    return "–" if day is None else QLocale().toString(day, "d MMM yyyy")
