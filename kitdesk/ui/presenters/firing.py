"""Connects the page *Fire* of Kit's chair: what is written becomes a shot, and what came of it is shown."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kitdesk.callback.suite.target import Target
from kitdesk.desk.chair import Shot, authorization_of, replayed
from kitdesk.desk.desk import Desk
from kitdesk.desk.writing.callback_check import check_template
from kitdesk.model.states import CHAIR_TEST_REQUEST
from kitdesk.model.timeline import Exchange, host_of
from kitdesk.model.variables import NAMES, Resolved, Supply, resolve
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.chair.fire_page import FirePage
from kitdesk.ui.inspector.naming import answer_line, status_line
from kitdesk.ui.presenters.chair import ChairPresenter
from kitdesk.ui.presenters.consent import may_fire
from kitdesk.ui.presenters.deeds import Deeds
from kitdesk.ui.text import duration_text, told

_VARIABLES = ", ".join("{{" + name + "}}" for name in NAMES)


class FiringPresenter(QObject):
    """One shot at a time; a production channel takes a confirm before each."""

    exchange_selected = Signal(object)
    fired = Signal(object)
    """The `Exchange` that a shot was."""
    test_request_wanted = Signal(str)
    """One was to be replayed: its method."""

    def __init__(
        self,
        page: FirePage,
        chair: ChairPresenter,
        *,
        window: QWidget,
        desk: Desk,
        bridge: Bridge,
        deeds: Deeds,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._chair = chair
        self._window = window
        self._desk = desk
        self._deeds = deeds
        self._supply = Supply()
        self._target: Target | None = None
        self._client_id = ""
        self._channel_id = ""
        self._give_up: Callable[[], object] | None = None
        self._outcome_stands = False
        """What came of the last shot is said, and nothing that counts has changed since."""
        self._connect()
        chair.target_changed.connect(self._on_target_changed)
        bridge.channels_changed.connect(self._show_channel)
        self._show_channel()

    def show_customer(self, client_id: str) -> None:
        """Let ``{{client_id}}`` stand for the customer whose conversation is shown."""
        self._client_id = client_id
        if self._outcome_stands:
            self._review()
        else:
            self._advise()

    def replay(self, exchange: Exchange) -> None:
        """Fire a callback or a test request once more, signed anew."""
        target, shot = self._chair.target(), replayed(exchange)
        hindrance = self._hindrance(shot)
        if exchange.purpose == CHAIR_TEST_REQUEST:
            self.test_request_wanted.emit(exchange.method)
        elif self._give_up is not None:
            return
        elif hindrance or target is None:
            self._page.bar.say(hindrance, "warn")
        else:
            self._start(target, lambda: shot)

    def edit(self, exchange: Exchange) -> None:
        """Load a shot, to be changed and fired; its signature can be used again."""
        page = self._page
        page.callback.load(exchange.request_body.decode(errors="replace"))
        page.samples.show_none()
        page.signature.offer_replayed(authorization_of(exchange))
        page.callback.focus_text()
        page.bar.say(self.tr("Loaded. Undo brings back what stood here before."))

    def _connect(self) -> None:
        page = self._page
        page.callback.changed.connect(self._advise)
        page.callback.refused.connect(lambda why: page.bar.say(why, "warn"))
        page.signature.changed.connect(self._advise)
        page.preview.unfolded.connect(self._review)
        page.bar.fire_requested.connect(self._on_fire_requested)
        page.bar.give_up_requested.connect(self._on_give_up_requested)
        page.shots.selected.connect(self.exchange_selected)
        page.shots.replay_requested.connect(self.replay)
        page.shots.edit_requested.connect(self.edit)

    def _resolved(self) -> Resolved:
        return resolve(self._page.callback.text(), self._supply.values(self._client_id, time.time()))

    def _shot(self, resolved: Resolved) -> Shot:
        body = resolved.text.encode(errors="backslashreplace")
        return Shot(body, self._page.signature.authorization())

    def _advise(self) -> None:
        """Something that counts is another: what came of the last shot is not of it."""
        advice = self._review()
        if self._give_up is None:
            self._outcome_stands = False
            self._page.bar.say(*advice)

    def _review(self) -> tuple[str, str]:
        """Show what is wrong with the text, what will be sent, and whether it can be; return what to say of
        it, and in which tone.
        """
        page, target, resolved = self._page, self._chair.target(), self._resolved()
        flaws = check_template(page.callback.text(), resolved) if self._client_id else ()
        breaks = any(flaw.breaks for flaw in flaws)
        shot = self._shot(resolved)
        page.callback.show_flaws(flaws if page.callback.text().strip() else [])
        hindrance = self._hindrance(shot)
        page.bar.allow(not hindrance, breaks=breaks)
        page.shots.allow_replay(target is not None and self._give_up is None)
        if page.preview.is_open:
            page.preview.show_shot(shot.signature(target), resolved.text)
        return self._advice(hindrance, shot, breaks=breaks)

    def _hindrance(self, shot: Shot) -> str:
        """Why it cannot be fired, empty if it can."""
        hindrance = self._chair.hindrance(signs=shot.authorization is None and bool(shot.event_id))
        return hindrance or ("" if shot.body.strip() else self.tr("Choose a sample, or write a callback."))

    def _advice(self, hindrance: str, shot: Shot, *, breaks: bool) -> tuple[str, str]:
        if hindrance:
            return hindrance, "warn"
        if shot.authorization is None and not shot.event_id:
            return self.tr("! There is no event_id to sign: it goes out without a signature."), "warn"
        if breaks:
            return self.tr("! It breaks the schema of Kit's callbacks, and is marked."), "warn"
        return self.tr("Ctrl+Enter fires. {names} are filled in.").format(names=_VARIABLES), ""

    def _on_fire_requested(self) -> None:
        target = self._chair.target()
        if target is not None:
            self._start(target, self._next_shot)

    def _next_shot(self) -> Shot:
        """What is written now: it may have changed while a confirm was open."""
        shot = self._shot(self._resolved())
        self._supply.move_on()
        return shot

    def _start(self, target: Target, make: Callable[[], Shot]) -> None:
        self._page.bar.show_under_way(True)
        self._give_up = self._deeds.start(self._fire(self._channel_id, target, make), "shot", lasts=True)
        self._review()

    async def _fire(self, channel_id: str, target: Target, make: Callable[[], Shot]) -> None:
        told: tuple[str, ...] = (self.tr("Given up before an answer came."), "warn")
        made = None
        try:
            if await may_fire(self._window, self._desk.current, target.url):
                self._page.bar.say(self.tr("Waiting for {host}").format(host=host_of(target.url)))
                made = await self._desk.chair.fire(channel_id, target, make())
                told = self._outcome(made)
            else:
                told = (self.tr("Not fired."), "")
        finally:
            self._give_up = None
            self._page.bar.show_under_way(False)
            self._review()
            self._outcome_stands = True
            self._page.bar.say(*told)
        if made is not None:
            self.fired.emit(made)

    def _outcome(self, made: Exchange) -> tuple[str, ...]:
        """What is said of it, in which tone, and what its answer said."""
        took = duration_text(made.timing.total)
        if made.status is None:
            return f"✕ {told(made.error)}", "bad"
        line = self.tr("{status} after {time}").format(status=status_line(made.status), time=took)
        sign, tone = ("✓", "ok") if made.status < 300 else ("▲", "warn")
        return f"{sign} {line}", tone, answer_line(made)

    def _on_give_up_requested(self) -> None:
        if self._give_up is not None:
            self._give_up()

    def _on_target_changed(self) -> None:
        target = self._chair.target()
        if target != self._target:
            self._target = target
            self._advise()

    def _show_channel(self) -> None:
        channel_id = self._desk.current.channel.id
        if channel_id != self._channel_id:
            self._channel_id = channel_id
            self._advise()
