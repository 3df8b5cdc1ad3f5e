"""What a deletion comes to, in words that a person can decide by."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from kitdesk.model.deletion import Deleted, Doomed
from kitdesk.model.timeline import State
from kitdesk.ui.tables.state_words import state_word
from kitdesk.ui.text import count_text, day_of, number_text, size_text


def doomed_words(doomed: Doomed) -> str:
    """What would go, in one sentence."""
    if doomed.is_nothing:
        return _tr("There is nothing to delete here.")
    what = [_messages_of(doomed)] if doomed.events else []
    what += [_others(doomed.others)] if doomed.others else []
    return _tr("{what}: about {size}.").format(what=_and(what), size=size_text(doomed.size))


def unfinished_words(unfinished: Mapping[State, int]) -> str:
    """What stays because it is not finished, empty if all is."""
    states = ", ".join(f"{number_text(number)} {state_word(state)}" for state, number in unfinished.items())
    return _tr("Not finished: {states}.").format(states=states) if states else ""


def deleted_words(deleted: Deleted) -> str:
    """What is gone by now."""
    what = [_messages(deleted.events)] if deleted.events or not deleted.others else []
    what += [_others(deleted.others)] if deleted.others else []
    gone = _tr("{what} deleted.").format(what=_and(what))
    freed = _tr("{size} went back to the disk.").format(size=size_text(deleted.freed))
    return f"{gone} {freed}" if deleted.freed else gone


def _messages_of(doomed: Doomed) -> str:
    return _tr("{messages} of {customers}, {days}").format(
        messages=_messages(doomed.events),
        customers=count_text(doomed.customers, _tr("1 customer"), _tr("{count} customers")),
        days=_days(_day(doomed.first_at), _day(doomed.last_at)),
    )


def _messages(count: int) -> str:
    return count_text(count, _tr("1 message"), _tr("{count} messages"))


def _others(count: int) -> str:
    """Exchanges that belong to no message."""
    return count_text(count, _tr("1 login or other request"), _tr("{count} logins and other requests"))


def _and(parts: list[str]) -> str:
    return _tr(", and ").join(parts)


def _days(first: str, last: str) -> str:
    if first == last:
        return _tr("of {day}").format(day=first)
    return _tr("from {first} to {last}").format(first=first, last=last)


def _day(unix: float) -> str:
    day = day_of(unix)
    return "–" if day is None else QLocale().toString(day, "d MMM yyyy")


def _tr(text: str) -> str:
    return QCoreApplication.translate("doomed_words", text)
