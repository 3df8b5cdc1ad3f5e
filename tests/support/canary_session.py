"""A session in which everything is done that might write a secret down: ``canary_session HOME COORDINATES``.

It is `secret_session` with what a desktop has besides: a keyring that keeps secrets, a proxy and a client
key with passwords, served files, notifications, crashes. A second run logs in with what the keyring kept.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.network import Network
from kitdesk.model.secret import Secret
from kitdesk.tasks import Tasks
from kitdesk.transport.client import Call, GuardedClient
from tests.support.callbacks import a_callback, post_signed
from tests.support.certificates import authority
from tests.support.connect_proxy import ConnectProxy, proxying
from tests.support.secret_session import Coordinates, check, do_all, main, report
from tests.support.workplace import Workplace, workplace


async def session(home: Path, kit: Coordinates) -> None:
    async with workplace(home) as work:
        await do_all(work, home, kit)
        await go_through_a_proxy(work, home, kit)
        await serve(work, home)
        await be_told_of_news(work)
        await crash(work)
        report(work)
        print("faults of the keyring:", work.desk.vault.fault)
        shutil.copytree(home, f"{home}-open")
    async with workplace(home) as work:
        await work.until_ready()
        work.choose_channel("Acme")
        await work.send("With what the keyring has kept")
        report(work)


async def go_through_a_proxy(work: Workplace, home: Path, kit: Coordinates) -> None:
    """Log in through a proxy that wants a password, with a client's key that has a passphrase."""
    certificate = authority().client(home.with_name("client.pem"), kit["passphrase"])
    secrets = (kit["api_token"], kit["salt"], kit["proxy_password"], kit["passphrase"])
    for password in (kit["proxy_password"], "another"):
        proxy = ConnectProxy(1, "clerk", password)
        async with proxying(proxy) as server:
            network = Network(f"http://clerk@127.0.0.1:{server.port}", client_certificate=certificate)
            channel = Channel("proxied", "Proxied", "https://kit.example", "acme", kit["channel_uuid"])
            await work.desk.save_channel(
                Channel(**vars(channel) | {"network": network}), Credentials(*map(Secret, secrets))
            )
            work.choose_channel("Proxied")
            await check(work, "Not ready")
            assert proxy.heads, "the proxy was not asked"


async def serve(work: Workplace, home: Path) -> None:
    original = home.with_name("parcel.txt")
    original.write_bytes(b"what is in the parcel")
    served = await work.desk.serving.add(original)
    url = work.desk.serving.url(served)
    http = GuardedClient()
    print("served:", url, await http.send(Call("GET", url)))
    await http.aclose()


async def be_told_of_news(work: Workplace) -> None:
    """Take a callback while the window is not in front."""
    work.choose_channel("Acme")
    await work.until_ready()
    current = work.desk.current
    work.window.hide()
    url = work.desk.listening.address(current.channel)
    told = current.credentials.salt.reveal()
    body = a_callback("evt-news", message={"message_id": "m", "text": f"The salt is {told}"})
    assert await post_signed(url, body, "evt-news", current.credentials) == 200
    work.window.show()


async def crash(work: Workplace) -> None:
    """Let a task and a callback of the loop die with secrets at hand."""
    credentials = work.desk.current.credentials

    async def die(secrets: Credentials) -> None:
        raise RuntimeError(f"it broke with {secrets} and {secrets.api_token!r}")

    tasks = Tasks()
    tasks.start(die(credentials), "die")
    await work.pilot.settle()
    await tasks.close()


if __name__ == "__main__":
    main(session)
