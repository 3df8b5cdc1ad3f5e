"""Opens a transcript, and replays it on the channel that is shown, with its secrets."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kitdesk.callback.suite.target import Target
from kitdesk.desk.desk import Desk
from kitdesk.desk.imports.transcript import read_transcript
from kitdesk.desk.replaying import Plan, Replayed, replay
from kitdesk.model.errors import KitdeskError
from kitdesk.model.route import route_of
from kitdesk.model.states import Direction
from kitdesk.model.timeline import host_of
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.dialogs.transcript import TranscriptDialog
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.consent import may_fire, may_send
from kitdesk.ui.presenters.deeds import Deeds
from kitdesk.ui.text import number_text, one_line, told


class TranscriptPresenter(QObject):
    """One open transcript; what it replays goes to the channel that was shown when it began."""

    exchange_selected = Signal(object)
    draft_wanted = Signal(bytes)

    def __init__(self, dialog: TranscriptDialog, desk: Desk, bridge: Bridge, deeds: Deeds) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._desk = desk
        self._deeds = deeds
        self._give_up: Callable[[], object] | None = None
        dialog.selection_changed.connect(self._show_plan)
        dialog.inspect_requested.connect(lambda line: self.exchange_selected.emit(line.exchanges[-1]))
        dialog.edit_requested.connect(lambda event: self.draft_wanted.emit(event.body))
        dialog.replay_requested.connect(self._on_replay_requested)
        dialog.stop_requested.connect(self._on_stop_requested)
        bridge.channels_changed.connect(self._on_channels_changed)
        self._show_plan()

    def _on_channels_changed(self) -> None:
        if self._give_up is None:
            self._show_plan()

    def _target(self) -> Target | None:
        """Where callbacks go: to the target that Kit's chair has for the channel, signed with its secrets."""
        current = self._desk.current
        channel, secrets = current.channel, current.credentials
        if not (channel.chair_url and secrets.salt and secrets.api_token):
            return None
        route = route_of(channel, secrets).anonymous
        return Target(channel.chair_url, secrets.salt, secrets.api_token, route=route)

    def _plan(self, target: Target | None) -> Plan:
        return Plan.of(self._dialog.chosen(), renew=self._dialog.renews, fires=target is not None)

    def _show_plan(self) -> None:
        target = self._target()
        plan = self._plan(target)
        everything = Plan.of(self._dialog.chosen(), renew=False, fires=True)
        sends, fires = plan.count(Direction.OUT), everything.count(Direction.IN)
        lines = []
        if sends:
            words = self.tr("Messages that Replay sends on channel “{name}”: {count}.")
            name = one_line(self._desk.current.channel.name, 60)
            lines.append(words.format(name=name, count=number_text(sends)))
        if fires and target is not None:
            words = self.tr("Callbacks that it signs anew and posts to {host}: {count}.")
            lines.append(words.format(host=host_of(target.url), count=number_text(fires)))
        elif fires:
            words = self.tr(
                "Callbacks that are left out: {count}. To post them, give a Callback URL in Kit's chair."
            )
            lines.append(words.format(count=number_text(fires)))
        can_send = bool(self._desk.current.credentials.api_token)
        self._dialog.show_plan(" ".join(lines), possible=bool(plan.turns) and (can_send or not sends))

    def _on_replay_requested(self) -> None:
        if self._give_up is None:
            self._give_up = self._deeds.start(self._run(), "replay a transcript", lasts=True)

    def _on_stop_requested(self) -> None:
        if self._give_up is not None:
            self._give_up()

    async def _run(self) -> None:
        dialog, current, target = self._dialog, self._desk.current, self._target()
        plan = self._plan(target)
        so_far = Replayed()

        def tell(replayed: Replayed) -> None:
            nonlocal so_far
            so_far = replayed
            dialog.show_progress(self._words(replayed, plan))

        try:
            if await self._may(plan, target):
                dialog.begin()
                dialog.finish(self._words(await replay(plan, current, self._desk.chair, target, tell), plan))
        except KitdeskError as error:
            dialog.finish(f"{self._words(so_far, plan)} · {told(error.sentence)}")
        except BaseException:
            dialog.finish(self.tr("Stopped. {what}").format(what=self._words(so_far, plan)))
            raise
        finally:
            self._give_up = None

    async def _may(self, plan: Plan, target: Target | None) -> bool:
        """A production channel takes a confirm, once for all messages and once for all callbacks."""
        current = self._desk.current
        if plan.count(Direction.OUT) and not await may_send(self._dialog, current):
            return False
        fires = plan.count(Direction.IN) and target is not None
        return not fires or target is None or await may_fire(self._dialog, current, target.url)

    def _words(self, replayed: Replayed, plan: Plan) -> str:
        """How far it is, and what came of it."""
        counts = (
            (self.tr("sent: {count}"), replayed.sent),
            (self.tr("refused by Kit: {count}"), replayed.refused),
            (self.tr("taken by the server: {count}"), replayed.taken),
            (self.tr("not taken by the server: {count}"), replayed.declined),
        )
        done = self.tr("Replayed: {done} of {all}")
        parts = [done.format(done=number_text(replayed.done), all=number_text(len(plan.turns)))]
        parts += [words.format(count=number_text(count)) for words, count in counts if count]
        if replayed.stopped:
            parts.append(self.tr("It ended early, because a message was not sent: see the outbox."))
        return " · ".join(parts)


async def open_transcript(
    window: MainWindow, desk: Desk, bridge: Bridge, deeds: Deeds, path: Path
) -> TranscriptPresenter:
    """Read a file and show it. Raises `InputError`."""
    transcript = await asyncio.to_thread(read_transcript, path)
    dialog = TranscriptDialog(transcript, str(path), window)
    dialog.show()
    return TranscriptPresenter(dialog, desk, bridge, deeds)
