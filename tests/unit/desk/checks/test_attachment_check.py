"""*Check attachment*: each thing that can be wrong with a file is told at its own step."""

from __future__ import annotations

from pathlib import Path

import pytest

from kitdesk.desk.checks.attachment_check import AttachmentCheck
from kitdesk.desk.checks.trail import Trail, none_refused
from kitdesk.model.attachment_checkup import FilePart, FileStep
from kitdesk.model.checkup import PartState
from kitdesk.model.route import Route
from kitdesk.transport.glance import Onlooker
from tests.support.bad_servers import BAD_SERVERS
from tests.support.certificates import authority
from tests.support.connections import connections
from tests.support.file_servers import BOMB, a_png, giving, sending_on
from tests.support.raw_server import Behaviour, answer, misbehaving

pytestmark = pytest.mark.anyio
OK, DOUBTFUL, FAILED, SKIPPED = PartState.OK, PartState.DOUBTFUL, PartState.FAILED, PartState.SKIPPED
PNG = a_png()
Steps = dict[FilePart, FileStep]


async def checked(
    url: str, kind: str = "photo", name: str = "parcel.png", trail: Trail | None = None
) -> Steps:
    check = AttachmentCheck(url, kind, name, trail or Trail(Onlooker(deadline=1), none_refused))
    steps = {step.part: step async for step in check.steps()}
    assert list(FilePart) == sorted(steps, key=list(FilePart).index)
    assert all(step.state is not PartState.RUNNING for step in steps.values())
    return steps


async def checked_at(behaviour: Behaviour, kind: str = "photo", name: str = "parcel.png") -> Steps:
    async with misbehaving(behaviour) as server:
        return await checked(f"{server.url}/{name}", kind, name)


def states(steps: Steps) -> dict[FilePart, PartState]:
    """All that is not ok."""
    return {part: step.state for part, step in steps.items() if step.state is not OK}


async def test_a_picture_that_is_one_is_ok_at_every_step(tmp_path: Path) -> None:
    route = Route(ca_file=authority().save(tmp_path / "ca.pem"))
    async with misbehaving(giving(PNG), authority().server(tmp_path)) as server:
        trail = Trail(Onlooker(route=route), none_refused)
        steps = await checked(f"https://localhost:{server.port}/parcel.png", trail=trail)
        assert states(steps) == {}
        assert str(steps[FilePart.TYPE].reason).startswith("It is image/png, as its first bytes show")
        assert f"{len(PNG)} bytes" in str(steps[FilePart.SIZE].reason)
        assert steps[FilePart.REACH].seconds is not None


async def test_plain_http_is_doubtful() -> None:
    steps = await checked_at(giving(PNG))
    assert states(steps) == {FilePart.ADDRESS: DOUBTFUL}
    assert str(steps[FilePart.ADDRESS].reason).startswith("It names this machine")
    check = AttachmentCheck("http://cdn.example/a.png", "photo", "a.png", Trail(Onlooker(), none_refused))
    step = await anext(check.steps())
    assert step.state is DOUBTFUL
    assert "Use https:// if cdn.example has it" in str(step.reason)


@pytest.mark.parametrize("url", ["", "parcel.png", "file:///etc/passwd", "https://user@a.example/a.png"])
async def test_an_address_that_cannot_be_asked_ends_it(url: str) -> None:
    with connections() as made:
        steps = await checked(url)
    assert steps[FilePart.ADDRESS].state is FAILED
    assert steps[FilePart.TYPE].state is SKIPPED
    assert made == []


async def test_an_inner_address_is_not_connected_to_until_that_is_asked_for() -> None:
    async with misbehaving(giving(PNG)) as server:
        check = AttachmentCheck(f"{server.url}/a.png", "photo", "a.png", Trail(Onlooker()))
        with connections() as made:
            steps = {step.part: step async for step in check.steps()}
        assert made == []
        assert check.leads_inside
        assert steps[FilePart.REACH].state is FAILED
        assert "127.0.0.1" in str(steps[FilePart.REACH].reason)


async def test_a_host_that_is_not_there_is_told() -> None:
    steps = await checked("https://no-such-host.invalid/a.png")
    assert steps[FilePart.REACH].state is FAILED
    assert "no-such-host.invalid could not be reached" in str(steps[FilePart.REACH].reason)


async def test_redirects_are_told_with_each_step() -> None:
    steps = await checked_at(sending_on({"/parcel.png": "/b", "/b": "/c"}, giving(PNG)))
    said = str(steps[FilePart.REDIRECTS].reason)
    assert steps[FilePart.REDIRECTS].state is DOUBTFUL
    assert said.count("302 → ") == 2
    assert steps[FilePart.TYPE].state is OK


async def test_a_redirect_inside_fails_there_and_the_way_is_told() -> None:
    async with misbehaving(sending_on({"/a.png": "http://169.254.169.254/latest/meta-data/"})) as server:
        trail = Trail(Onlooker(deadline=1))
        trail.known["127.0.0.1", server.port] = await trail.onlooker.look_up(server.url)
        with connections() as made:
            steps = await checked(f"{server.url}/a.png", trail=trail)
        assert set(made) == {"127.0.0.1"}
        assert steps[FilePart.REACH].state is OK
        assert steps[FilePart.REDIRECTS].state is FAILED
        assert "169.254.169.254" in str(steps[FilePart.REDIRECTS].reason)


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (b"401 Unauthorized", "sign-in"),
        (b"403 Forbidden", "sign-in"),
        (b"404 Not Found", "no such file"),
        (b"500 Internal Server Error", "gives no file"),
        (b"299 Odd", "299"),
    ],
)
async def test_an_answer_without_a_file_fails(status: bytes, said: str) -> None:
    steps = await checked_at(giving(b"no", status=status))
    assert steps[FilePart.ANSWER].state is FAILED
    assert said in str(steps[FilePart.ANSWER].reason)
    assert steps[FilePart.TYPE].state is SKIPPED


async def test_a_refused_head_is_doubtful_only() -> None:
    steps = await checked_at(giving(PNG, head=answer(b"", status=b"405 Method Not Allowed")))
    assert states(steps) == {FilePart.ADDRESS: DOUBTFUL, FilePart.ANSWER: DOUBTFUL}
    assert "405 Method Not Allowed" in str(steps[FilePart.ANSWER].reason)


@pytest.mark.parametrize(
    ("behaviour", "state", "said"),
    [
        (giving(b""), FAILED, "empty"),
        (giving(PNG + bytes(2_000), length=10**10), DOUBTFUL, "10,000,000,000 bytes"),
        (giving(PNG, head=answer(b"", length=7)), DOUBTFUL, "but 7 when asked by HEAD"),
        (giving(PNG * 40), OK, f"{40 * len(PNG):,} bytes"),
        (giving(PNG, ranges=False), OK, f"{len(PNG)} bytes"),
    ],
)
async def test_the_size_is_told(behaviour: Behaviour, state: PartState, said: str) -> None:
    steps = await checked_at(behaviour)
    assert said in str(steps[FilePart.SIZE].reason)
    assert steps[FilePart.SIZE].state is state


async def test_a_size_that_is_not_said_is_doubtful() -> None:
    chunk = b"%x\r\n" % 5_000 + b"\x89PNG\r\n\x1a\n" + b"x" * 4_992 + b"\r\n"
    said = b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nTransfer-Encoding: chunked\r\n\r\n"

    async def chunks(peer: object) -> None:
        request = await peer.request()  # type: ignore[attr-defined]
        await peer.say(said if request.startswith(b"HEAD") else said + chunk * 3)  # type: ignore[attr-defined]

    steps = await checked_at(chunks)
    assert steps[FilePart.SIZE].state is DOUBTFUL
    assert "does not say how large" in str(steps[FilePart.SIZE].reason)


async def test_a_file_name_that_promises_something_else_is_doubtful() -> None:
    steps = await checked_at(giving(PNG), name="parcel.pdf")
    assert states(steps) == {FilePart.ADDRESS: DOUBTFUL, FilePart.FILE_NAME: DOUBTFUL}
    steps = await checked_at(giving(PNG), kind="video")
    assert states(steps) == {FilePart.ADDRESS: DOUBTFUL, FilePart.TYPE: DOUBTFUL}


@pytest.mark.parametrize("behaviour", [*BAD_SERVERS.values(), BOMB], ids=[*BAD_SERVERS, "sends a bomb"])
async def test_no_server_keeps_it_from_an_end(behaviour: Behaviour) -> None:
    steps = await checked_at(behaviour)
    assert any(step.state is not OK for step in steps.values())
