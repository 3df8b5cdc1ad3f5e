"""A line of a conversation seen from Kit's side: who said it, what became of it, and what is odd about it."""

from __future__ import annotations

from kitdesk.model.states import Direction, State
from kitdesk.model.timeline import Event, Exchange
from kitdesk.sandbox.dialogue import Entry, EntryKind
from kitdesk.sandbox.turn import Stage
from kitdesk.ui.tables.fates import Deed, Fate
from kitdesk.ui.tables.reading import Reading, read_event
from kitdesk.ui.tables.said import Said
from kitdesk.ui.text import number_text, one_line, time_text, told, translate


def said_of_entry(entry: Entry, day: str = "") -> Said:
    """The customer stands on the left, agent and bot on the right."""
    reading = reading_of(entry)
    fate = fate_of_entry(entry)
    system = bool(reading.system)
    if system:
        fate = Fate(
            f"{reading.system} · {fate.text}", "muted" if fate.tone == "ok" else fate.tone, fate.deeds
        )
    return Said(
        reading,
        (fate, *(Fate(doubt, "warn") for doubt in doubt_words(entry))),
        system=system,
        out=entry.kind is EntryKind.ANSWER and not system,
        given_up=bool(entry.refused) or entry.stage is Stage.TAKEN_BACK,
        day=day,
    )


def spoken_entry(entry: Entry) -> str:
    """The same in one sentence, for a screen reader."""
    reading, became = reading_of(entry), fate_of_entry(entry).text
    doubts = " ".join(doubt_words(entry))
    if reading.system:
        return " ".join(filter(None, (f"{reading.system}, {became}", doubts)))
    attached = (f"[{card.title}]" for card in reading.cards)
    said = one_line(" ".join((reading.text, *attached)))
    who = (
        translate("entry_words", "Customer")
        if entry.kind is EntryKind.EVENT
        else reading.sender or reading.tag or translate("entry_words", "Agent")
    )
    return " ".join(filter(None, (f"{who}, {became}: {said}", doubts)))


def reading_of(entry: Entry) -> Reading:
    """What a person reads of it."""
    if entry.kind is EntryKind.TRANSFER:
        return Reading(
            system=translate("entry_words", "{name} answers from now on").format(name=one_line(entry.text))
        )
    if entry.kind is EntryKind.TEST_REQUEST:
        return Reading(system=translate("entry_words", "Test request"))
    direction = Direction.OUT if entry.kind is EntryKind.EVENT else Direction.IN
    kind = "close_conversation" if entry.kind is EntryKind.CLOSING else "send_message"
    state = State.SENT if direction is Direction.OUT else State.VERIFIED
    body = entry.body
    return read_event(Event("", direction, kind, entry.event_id, entry.client_id, "", state, entry.at, body))


def fate_of_entry(entry: Entry) -> Fate:
    """What became of it, after its time."""
    fate = _fate(entry)
    return Fate(" · ".join(filter(None, (time_text(entry.at), fate.text))), fate.tone, fate.deeds)


def doubt_words(entry: Entry) -> list[str]:
    """What a real Kit would hardly do."""
    return [f"▲ {told(doubt)}" for doubt in entry.doubts]


def _fate(entry: Entry) -> Fate:
    if entry.kind is EntryKind.EVENT:
        return _fate_of_event(entry)
    if entry.kind is EntryKind.TRANSFER:
        return Fate(translate("entry_words", "nothing was posted: the contract has no callback for it"))
    if entry.stage is Stage.TYPING:
        deeds = {
            Deed.RESEND: translate("entry_words", "Send now"),
            Deed.DISCARD: translate("entry_words", "Take back"),
        }
        return Fate(translate("entry_words", "typing…"), "accent", deeds)
    if entry.stage is Stage.POSTING:
        return Fate(translate("entry_words", "posting…"))
    if entry.stage is Stage.TAKEN_BACK:
        return Fate(translate("entry_words", "taken back before it was posted"))
    return _fate_of_post(entry.exchange)


def _fate_of_event(entry: Entry) -> Fate:
    fault = translate("entry_words", "fault: {what}").format(what=entry.fault) if entry.fault else ""
    if entry.refused:
        why = translate("entry_words", "✕ refused: {why}").format(why=one_line(entry.refused, 400))
        return Fate(" · ".join(filter(None, (why, fault))), "bad")
    taken = translate("entry_words", "✓ taken")
    return Fate(f"{taken} · {fault}", "warn") if fault else Fate(taken, "ok")


def _fate_of_post(exchange: Exchange | None) -> Fate:
    if exchange is None:
        return Fate(translate("entry_words", "given up"), "bad")
    if exchange.status is None:
        return Fate(f"✕ {one_line(told(exchange.error), 400)}", "bad")
    answered = translate("entry_words", "answered {status} in {ms} ms").format(
        status=exchange.status, ms=number_text(round(exchange.timing.total * 1000))
    )
    good = 200 <= exchange.status < 300
    why = f" · {one_line(told(exchange.error), 400)}" if exchange.error else ""
    return Fate(f"✓ {answered}" if good else f"✕ {answered}{why}", "ok" if good else "bad")
