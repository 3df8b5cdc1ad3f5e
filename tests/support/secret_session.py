"""A whole session with secrets that must not be written anywhere: ``secret_session HOME COORDINATES``.

Whatever a person can copy, and all banners, are printed; every logger speaks. ``HOME-open`` becomes a copy of
the files as they stand before the end.
"""

from __future__ import annotations

import json
import logging
import shutil
import sys
from collections.abc import Callable, Coroutine
from contextlib import aclosing
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton

from kitdesk import backstage
from kitdesk.app import make_application
from kitdesk.desk.copies.forms import Form
from kitdesk.desk.exports.formats import Export, Format
from kitdesk.desk.exports.saving import save
from kitdesk.desk.exports.source import Source
from kitdesk.model.states import State
from kitdesk.transport.http import Answer, Request
from kitdesk.transport.server import Server
from tests.support.callbacks import a_callback, post, signature
from tests.support.workplace import Workplace, workplace

Coordinates = dict[str, Any]


async def session(home: Path, kit: Coordinates) -> None:
    async with workplace(home) as work:
        await do_all(work, home, kit)
        report(work)
        shutil.copytree(home, f"{home}-open")
    async with workplace(home) as work:  # the keyring kept nothing: there is no secret any more
        await work.pilot.until(lambda: work.window.composer.message.client_data, "the conversation")
        report(work)


async def do_all(work: Workplace, home: Path, kit: Coordinates) -> None:
    """What goes well, and what does not. Kit's chair may have secrets of its own."""
    await work.until_ready()
    await set_up(work, kit, "Acme")
    await use(work)
    await be_called(work, kit)
    await be_refused(work, kit)
    await reach_nobody(work, kit)
    await be_echoed(work, kit)
    await calculate(work, kit)
    await sit_in_kits_chair(work, kit | kit.get("chair", {}))
    await export(work, home)


async def set_up(work: Workplace, kit: Coordinates, name: str, **changes: str) -> None:
    """Make a channel as a person does, and choose it."""
    kit = kit | changes
    work.window.strip.new_channel_requested.emit()
    await work.pilot.until(lambda: work.pilot.dialog("channel_settings"), "the channel settings")
    env = {
        "IM_API_URL": "url",
        "ACCOUNT_NAME": "domain",
        "API_TOKEN": "api_token",
        "CHANNEL_UUID": "channel_uuid",
    }
    QGuiApplication.clipboard().setText("\n".join(f"KIT_{key}={kit[value]}" for key, value in env.items()))
    work.pilot.click("channel_settings.paste")
    QGuiApplication.clipboard().clear()
    work.pilot.find("channel.salt", QLineEdit).setText(kit["salt"])
    work.pilot.fill("channel.name", name)
    work.pilot.click("channel_settings.save")
    await work.pilot.until(lambda: work.desk.current.channel.name == name, "the channel, current")
    work.pilot.click("channel_settings.close")
    await work.pilot.until(lambda: work.pilot.dialog("channel_settings") is None, "the window")
    assert work.desk.current.credentials.api_token.reveal() == kit["api_token"]


async def use(work: Workplace) -> None:
    """Check, log in, send, refresh: what goes well, and a message that is refused."""
    await check(work, "Ready")
    await work.send("First")
    work.pilot.click("token.refresh_now")
    history = work.pilot.find("token.history", QListWidget)
    await work.pilot.until(lambda: "refreshed" in history.item(0).text(), "the refresh")
    work.pilot.click("token.expire_now")
    event = await work.send("Second")
    work.window.conversation.event_selected.emit(event)
    await work.pilot.until(lambda: "sent" in work.label("inspector.state"), "the inspector")
    work.type("Copied")
    for form in Form:
        copy(work, f"inspector.copy_as.{form}")
        copy(work, f"composer.more.copy.{form}")
    copy(work, "composer.more.copy_json")
    work.pilot.click("composer.json_toggle")
    work.pilot.write("composer.json", '{"event_id": "evt-1"}')
    work.pilot.click("composer.send")
    await work.pilot.until(lambda: work.shown() and work.shown()[-1][1] is State.REFUSED, "the refusal")
    work.pilot.click("composer.json_toggle")


async def be_called(work: Workplace, kit: Coordinates) -> None:
    """Take callbacks: one that verifies, and some that carry the secrets themselves."""
    desk, token = work.desk, kit["api_token"]
    address = desk.listening.address(desk.current.channel)
    secrets = desk.current.credentials
    header = f"Authorization: {signature('evt-1', secrets)}"
    assert await post(address, a_callback("evt-1"), header) == (200, b"OK")
    leaks = json.dumps({"event_id": token, "event_data": {"message": {"text": kit["salt"]}}}).encode()
    for forged in (f"Authorization: {token}", f"Authorization: Bearer {token}", f"X-Api-Token: {token}"):
        assert (await post(address, leaks, forged))[0] == 401
    assert (await post(f"{address}?token={quote(token, safe='')}", leaks))[0] == 401
    print("held back:", [exchange.reason for exchange in await desk.journal.held(desk.current.channel.id)])


async def check(work: Workplace, expected: str) -> None:
    work.pilot.click("strip.check")
    await work.pilot.until(lambda: expected in work.label("check.sum"), expected)
    work.pilot.click("check.copy")
    print("copied:", QGuiApplication.clipboard().text())
    work.pilot.click("check.close")
    await work.pilot.until(lambda: work.pilot.dialog("check") is None, "the window")


def copy(work: Workplace, name: str) -> None:
    work.pilot.find(name, QAction).trigger()
    print("copied:", QGuiApplication.clipboard().text())


async def try_in_vain(work: Workplace, state: State) -> None:
    """Log in and send on a channel where neither ends well."""
    work.pilot.click("token.log_in")
    await work.pilot.until(lambda: work.label("token.error"), "why the login failed")
    print("token.error:", work.label("token.error"))
    work.type("In vain")
    work.press_ctrl_enter()
    await work.pilot.until(lambda: work.shown() and work.shown()[-1][1] is state, "its end")
    print("note:", work.events()[-1].note)


async def be_refused(work: Workplace, kit: Coordinates) -> None:
    await set_up(work, kit, "Somebody else's", domain="nobody")
    await try_in_vain(work, State.REFUSED)
    await check(work, "Not ready")
    await set_up(work, kit, "Wrong token", api_token=kit["api_token"][::-1], salt=kit["salt"][::-1])
    await try_in_vain(work, State.REFUSED)
    await check(work, "Not ready")


async def reach_nobody(work: Workplace, kit: Coordinates) -> None:
    server = await Server.start(echo)
    url = server.url
    await server.close()
    await set_up(work, kit, "Nobody", url=url)
    await try_in_vain(work, State.FAILED)
    await check(work, "Not ready")


async def echo(request: Request) -> Answer:
    """Say back all that came, in Kit's shape and as a page, with a token where one is expected."""
    everything = f"{request.target} {request.headers} {request.body.decode()}"
    if "domain=page" in request.target:
        return Answer(502, (("X-Echo", request.target),), f"<html>{everything}".encode())
    return Answer.json({"success": False, "result": {"error": everything, "code": 1}}, 400)


async def be_echoed(work: Workplace, kit: Coordinates) -> None:
    server = await Server.start(echo)
    await set_up(work, kit, "Echo", url=server.url)
    await try_in_vain(work, State.REFUSED)
    await check(work, "Not ready")
    await set_up(work, kit, "Page", url=server.url, domain="page")
    await try_in_vain(work, State.FAILED)
    await check(work, "Not ready")
    await server.close()


async def calculate(work: Workplace, kit: Coordinates) -> None:
    """Sign, and have a mismatch explained."""
    work.window.show_tool("signature")
    work.pilot.fill("signature.event_id", "evt-1")
    work.pilot.fill("signature.received", "0" * 32)
    await work.pilot.until(lambda: work.label("signature.verdict"), "the verdict")
    print("verdict:", work.label("signature.verdict"))


async def sit_in_kits_chair(work: Workplace, kit: Coordinates) -> None:
    """Post to a server that says back all that came; secrets are typed also where they do not belong."""
    server = await Server.start(echo)
    work.window.show_tool("chair")
    work.pilot.fill("chair.url", f"{server.url}/callback")
    QTest.keyClick(work.pilot.find("chair.url", QLineEdit), Qt.Key.Key_Return)
    work.pilot.find("chair.salt", QLineEdit).setText(kit["salt"])
    work.pilot.find("chair.token", QLineEdit).setText(kit["api_token"])
    shots = work.pilot.find("chair.shots", QListWidget)
    for count, text in enumerate((kit["api_token"], json.dumps({"event_id": "evt-1", "text": kit["salt"]}))):
        work.pilot.write("chair.json", text)
        work.pilot.click("chair.fire")
        await work.pilot.until(partial(_are_more, shots, count), "the shot")
        copy(work, f"inspector.copy_as.{Form.CURL}")
    work.pilot.click("chair.creation.GET")
    await work.pilot.until(partial(_are_more, shots, 2), "the test request")
    print("shots:", [shots.item(row).toolTip() for row in range(shots.count())])
    await server.close()


async def export(work: Workplace, home: Path) -> None:
    """Every conversation, in every format."""
    channel = work.desk.current
    for customer in await work.desk.journal.customers(channel.channel.id):
        source = Source(channel.channel, customer.client_id, customer.name)
        for form in Format:
            async with aclosing(Export(work.desk.journal, source, channel.credentials, form)) as file:
                await save(home / f"{customer.last}.{form}", file)


def _are_more(shots: QListWidget, count: int) -> bool:
    """Whether there are, and none is under way."""
    fire = shots.window().findChild(QPushButton, "chair.fire")
    return shots.count() > count and fire is not None and not fire.isHidden()


def report(work: Workplace) -> None:
    print("banners:", work.banners())
    print("status:", work.status())
    print("title:", work.window.windowTitle())


def main(session: Callable[[Path, Coordinates], Coroutine[Any, Any, None]]) -> None:
    """Do *session* with what the command line says, and every logger speaking."""
    logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
    app = make_application(["kitdesk"])
    backstage.run(app, session(Path(sys.argv[1]), json.loads(sys.argv[2])))


if __name__ == "__main__":
    main(session)
