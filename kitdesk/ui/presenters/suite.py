"""Connects the page *Suite* of Kit's chair with the desk that runs it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from kitdesk.callback.reports import cases, html, junit, ndjson
from kitdesk.callback.suite.suite import chosen
from kitdesk.callback.suite.target import Target
from kitdesk.desk.desk import Desk
from kitdesk.model.channel import Channel
from kitdesk.model.conformance import Check, Finding, Report
from kitdesk.model.errors import FileFault
from kitdesk.model.masking import Mask
from kitdesk.store.files import write_whole
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.chair.suite_page import SuitePage
from kitdesk.ui.dialogs.expectations import ExpectationsDialog
from kitdesk.ui.file_dialogs import save_as
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.chair import ChairPresenter
from kitdesk.ui.presenters.consent import may_run_suite
from kitdesk.ui.presenters.deeds import Deeds

_ROOMY = QSize(960, 680)
"""Room for the checks with their details beside them."""
Write = Callable[[Report], bytes]


class SuitePresenter(QObject):
    """Runs for the channel that is shown, and stops when another one is."""

    exchange_selected = Signal(object)

    def __init__(
        self,
        page: SuitePage,
        chair: ChairPresenter,
        *,
        window: MainWindow,
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
        self._conformance = desk.conformance
        self._shown = ""
        """The channel that the page is about."""
        self._busy = False
        page.run_requested.connect(self._on_run_requested)
        page.stop_requested.connect(self._conformance.stop)
        page.switched_off_changed.connect(self._on_switched_off_changed)
        page.expectations_requested.connect(self._on_expectations_requested)
        page.save_requested.connect(self._on_save_requested)
        page.tear_off_requested.connect(lambda: window.tear_off_tool("chair", _ROOMY))
        page.exchange_selected.connect(self.exchange_selected)
        chair.target_changed.connect(self._show_target)
        bridge.channels_changed.connect(self._show_channel)
        self._show_channel()

    def _show_channel(self) -> None:
        channel = self._desk.current.channel
        self._page.show_switched_off(channel.expectations.switched_off)
        if channel.id != self._shown:
            self._shown = channel.id
            self._conformance.stop()
            self._page.show_report(self._conformance.report(channel.id))
        self._show_target()

    def _show_target(self) -> None:
        target, url = self._chair.target(), ""
        if target is not None:
            url = Mask(target.salt, target.api_token).text(target.url)  # as a report has it
        self._page.show_target(url, self._chair.hindrance())

    def _on_run_requested(self, only: Sequence[str]) -> None:
        if not self._busy:
            self._busy = True
            self._deeds.start(self._run(tuple(only)), "run the suite", lasts=True)

    async def _run(self, only: Sequence[str]) -> None:
        try:
            current, target = self._desk.current, self._chair.target()
            if target is not None and await may_run_suite(self._window, current, target.url):
                await self._run_against(target, current.channel, only)
        finally:
            self._busy = False

    async def _run_against(self, target: Target, channel: Channel, only: Sequence[str]) -> None:
        off = channel.expectations.switched_off
        self._page.begin([each.name for each in chosen(only) if only or each.name not in off])

        def on_started(check: Check) -> None:
            if self._shown == channel.id:
                self._page.start(check)

        def on_finding(finding: Finding) -> None:
            if self._shown == channel.id:
                self._page.add(finding)

        run = self._conformance.run
        try:
            await run(channel, target, only, on_started=on_started, on_finding=on_finding)
        finally:
            self._page.show_report(self._conformance.report(self._shown))

    def _on_switched_off_changed(self, names: tuple[str, ...]) -> None:
        expectations = self._desk.current.channel.expectations
        self._desk.expect(replace(expectations, switched_off=names))

    def _on_expectations_requested(self) -> None:
        dialog = ExpectationsDialog(self._desk.current.channel.expectations, self._window)
        dialog.saved.connect(self._desk.expect)
        dialog.open()

    def _on_save_requested(self) -> None:
        report = self._conformance.report(self._shown)
        if report is None:
            return
        formats = self._formats()
        dialog = save_as(self._window, self.tr("Save the report"), "callback-report")
        dialog.setObjectName("chair.suite.save_as")
        dialog.setNameFilters(list(formats))
        dialog.setDefaultSuffix("html")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(formats[chosen][0]))
        dialog.fileSelected.connect(lambda path: self._save(Path(path), dialog.selectedNameFilter(), report))
        dialog.open()

    def _formats(self) -> Mapping[str, tuple[str, Write]]:
        """What a report can be saved as: the suffix, and what writes it."""
        return {
            self.tr("HTML page, for people (*.html)"): ("html", html.as_page),
            self.tr("JUnit, for CI (*.xml)"): ("xml", lambda report: junit.as_xml(cases.suite_of(report))),
            self.tr("NDJSON, the whole evidence (*.ndjson)"): ("ndjson", ndjson.as_lines),
        }

    def _save(self, path: Path, chosen: str, report: Report) -> None:
        """The name that was given decides what it is written as, else what was chosen."""
        formats = self._formats()
        write = dict(formats.values()).get(path.suffix.removeprefix(".").lower(), formats[chosen][1])
        try:
            write_whole(path, write(report), private=False)
        except FileFault as fault:
            words = self.tr("The report could not be saved as {path}: {reason}. Choose another place.")
            text, tone = words.format(path=fault.path, reason=fault.reason), "bad"
        else:
            text, tone = self.tr("The report is saved as {path}.").format(path=path), "ok"
        notice = self._window.notices.post("suite_report", text, tone)
        if tone == "ok" and path.suffix == ".html":
            notice.offer(self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
