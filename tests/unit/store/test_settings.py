from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.channel import COLOURS, SANDBOX_ID, Channel
from kitdesk.model.errors import FileFault, InputError
from kitdesk.model.expectations import Expectations
from kitdesk.model.network import Network
from kitdesk.model.sentence import inner
from kitdesk.store.looks import THEMES, read_looks
from kitdesk.store.settings import VERSION, Settings, load, save
from kitdesk.store.settings import _parse as parse
from tests.support.less_privileged import folder_of_nobody, give, run_less_privileged

CHANNEL = Channel(
    id="c-1",
    name="Shop “Käse” 🧀",
    base_url="https://kit-im-eu.voximplant.com",
    account_name="acme",
    channel_uuid="00000000-0000-4000-8000-00000000c0de",
    colour="teal",
    production=True,
    auto_refresh=False,
    refresh_lead=30.5,
    chair_url="https://shop.example/callback",
    expectations=Expectations(accepted="200", refused="401, 403", within=2.5, switched_off=("forged.empty",)),
    forwards=True,
    forward_url="http://127.0.0.1:8000/callback",
    forward_signs=True,
    network=Network("http://ann@proxy.example:3128", "/etc/own ca.pem", "/srv/ann/me.pem"),
)
SETTINGS = Settings(
    channels=(*Settings().channels, CHANNEL),
    current="c-1",
    theme="dark",
    send_on_enter=True,
    sandbox_port=8080,
    agent_url="http://127.0.0.1:8787/c/x",
    senders={
        "bot": {"sender_id": -7, "sender_display_name": "👩‍💻\tX", "is_bot": True},
        "agent-12": {"sender_id": 12},
    },
    canned_replies=("Hello", "👩‍💻\n{{client_id}}"),
    shortcuts={"menu.channel.check": "Ctrl+Alt+C; F9", "menu.token.log_in": ""},
    recent=("menu.channel.check", "channel:c-1"),
    window={"geometry": "AdnQywADAAA="},
)


def damage(path: Path, data: bytes) -> str:
    """Why *data* is refused. What stood there must be kept, whole."""
    path.write_bytes(data)
    settings, error = load(path)
    assert error
    assert settings == Settings()
    assert not path.exists()
    assert Path(error.kept).read_bytes() == data
    assert error.reason in str(error)
    assert inner(error.reason), "it can be told in other languages"
    return error.reason


def with_member(name: str, value: Any) -> bytes:
    return json.dumps({"version": VERSION, name: value}).encode()


def with_channel(**members: Any) -> bytes:
    first = {"id": "a", "name": "A"}
    return with_member("channels", [first, {"id": "b", "name": "B"} | members])


def test_fresh_settings_bring_the_sandbox_along(tmp_path: Path) -> None:
    settings, error = load(tmp_path / "settings.json")
    assert error is None
    assert settings.channels == (Channel(SANDBOX_ID, "Sandbox"),)
    assert settings.current == SANDBOX_ID
    assert list(tmp_path.iterdir()) == [], "nothing is written before something changes"


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save(path, Settings())
    save(path, SETTINGS)
    assert load(path) == (SETTINGS, None)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@given(
    st.builds(
        Settings,
        channels=st.lists(
            st.builds(
                Channel,
                id=st.uuids().map(str),
                name=st.just("N"),
                colour=st.sampled_from(COLOURS),
                refresh_lead=st.floats(0, 450),
            ),
            min_size=1,
            max_size=3,
        ).map(tuple),
        theme=st.sampled_from(THEMES),
        sandbox_port=st.integers(0, 65535),
        window=st.dictionaries(st.text("abc"), st.text("ABC+/=")),
    )
)
def test_whatever_is_saved_is_loaded(tmp_path_factory: pytest.TempPathFactory, settings: Settings) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    save(path, settings)
    assert load(path) == (settings, None)


def test_a_file_cut_at_any_byte_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save(path, SETTINGS)
    whole = path.read_bytes()
    for length in range(len(whole)):
        with pytest.raises(InputError):
            parse(whole[:length])


def test_a_cut_file_is_kept_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save(path, SETTINGS)
    whole = path.read_bytes()
    cuts = range(0, len(whole), 97)
    for length in cuts:
        damage(path, whole[:length])
    assert len(list(tmp_path.glob("settings.json.damaged-*"))) == len(cuts)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "it is empty"),
        ("{}".encode("utf-16"), "not UTF-8"),
        (b"\xef\xbb\xbf{}", "not JSON"),
        (b'{"version": 1, "theme": "\xff"}', "not UTF-8"),
        (b"[]", "the whole file is [] instead of an object"),
        (b"null", "the whole file is null"),
        (b"7", "the whole file is 7"),
        (b"{}", "version is null"),
        (b'{"version": 0}', "version is 0"),
        (b'{"version": true}', "version is true"),
        (b'{"version": "1"}', 'version is "1"'),
        (b'{"version": 1, "current": "a", "current": "b"}', "The member “current” stands twice"),
        (b'{"version": 1, "window": ' + b"[" * 100_000, "nested more than 200 deep"),
        (b'{"version": 1, "sandbox_port": NaN}', "NaN"),
        (b'{"version": 1, "window": {"x": "' + b"a" * (4 << 20), "too large"),
        (with_member("themes", "dark"), "themes is not known"),
        (with_member("theme", "pink"), 'theme is "pink" instead of system or light or dark'),
        (with_member("sandbox_port", "80"), 'sandbox_port is "80" instead of a number from 0 to 65535'),
        (with_member("sandbox_port", True), "sandbox_port is true"),
        (with_member("sandbox_port", -1), "sandbox_port is -1"),
        (with_member("sandbox_port", 65536), "sandbox_port is 65536"),
        (with_member("sandbox_port", 80.5), "sandbox_port is 80.5"),
        (with_member("agent_url", "http://example.com/"), "agent_url does not fit: http:// would send"),
        (with_member("senders", {"robot": {}}), "senders.robot is not known"),
        (with_member("senders", {"agent-0": {}}), "senders.agent-0 is not known"),
        (with_member("senders", {f"agent-{n}": {} for n in range(1, 52)}), "51 entries, and 50 is the most"),
        (with_member("canned_replies", "Hello"), 'canned_replies is "Hello" instead of a list'),
        (with_member("canned_replies", ["Hello", 7]), "canned_replies[1] is 7 instead of a text"),
        (with_member("canned_replies", ["x"] * 101), "101 entries, and 100 is the most"),
        (with_member("senders", {"bot": []}), "senders.bot is [] instead of an object"),
        (with_member("senders", {"bot": {"sender_id": 1.5}}), "senders.bot.sender_id is 1.5"),
        (with_member("senders", {"bot": {"is_bot": "yes"}}), 'senders.bot.is_bot is "yes"'),
        (with_member("senders", {"agent": {"name": "x"}}), "senders.agent.name is not known"),
        (with_member("senders", {"agent": {"sender_type": None}}), "sender_type is null instead of a text"),
        (with_member("send_on_enter", 1), "send_on_enter is 1 instead of true or false"),
        (with_member("window", [1]), "window is [1] instead of an object"),
        (with_member("window", {"geometry": 7}), "window.geometry is 7 instead of a text"),
        (with_member("current", None), "current is null"),
        (with_member("channels", {}), "channels is {} instead of a list"),
        (with_member("channels", [7]), "channels[0] is 7 instead of an object"),
        (with_member("channels", [{"id": "a"}]), "channels[0].name is missing"),
        (with_channel(id="a"), "two channels have the same id"),
        (with_channel(id=" "), 'channels[1].id is " "'),
        (with_channel(refresh_lead=-1), "channels[1].refresh_lead is -1 instead of a number from 0 to 450"),
        (with_channel(refresh_lead=451), "channels[1].refresh_lead is 451"),
        (with_channel(colour="mauve"), 'channels[1].colour is "mauve"'),
        (with_channel(production="yes"), 'channels[1].production is "yes"'),
        (
            with_channel(base_url="http://example.org"),
            "channels[1].base_url does not fit: http:// would send",
        ),
        (with_channel(base_url="https://user@example.org"), "channels[1].base_url does not fit"),
        (with_channel(base_url="https://a.example\\@b.example"), "channels[1].base_url does not fit"),
        (with_channel(base_url="https://a.example\r\nX: y"), "channels[1].base_url is"),
        (with_channel(chair_url="ftp://a.example/"), "channels[1].chair_url does not fit"),
        (with_channel(expectations={"within": 0}), "within is 0 instead of a number from 0.1 to 120"),
        (with_channel(expectations={"within": 121}), "channels[1].expectations.within is 121"),
        (with_channel(expectations={"within": True}), "channels[1].expectations.within is true"),
        (with_channel(expectations={"refused": "no"}), "channels[1].expectations.refused does not fit"),
        (with_channel(expectations={"switched_off": [7]}), "channels[1].expectations.switched_off[0] is 7"),
        (with_channel(account_name="a/b"), "channels[1].account_name does not fit"),
        (with_channel(channel_uuid="12"), "channels[1].channel_uuid does not fit"),
        (with_channel(network=[]), "channels[1].network is [] instead of an object"),
        (with_channel(network={"proxy": "http://a:b@c:1"}), "channels[1].network.proxy does not fit"),
        (with_channel(network={"ca_file": "ca.pem"}), "channels[1].network.ca_file does not fit"),
        (with_channel(network={"password": "x"}), "channels[1].network.password is not known"),
        (with_channel(api_token="t"), "channels[1].api_token is not known"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_does_not_fit_is_named_and_the_file_is_kept_aside(
    tmp_path: Path, data: bytes, reason: str
) -> None:
    assert reason in damage(tmp_path / "settings.json", data)


def test_a_number_that_no_float_holds_is_damage_and_no_crash(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(with_channel(expectations={"within": 10**330}))
    _, error = load(path)
    assert "The number 1000" in str(error)


@pytest.mark.parametrize(
    "other", [{"sandbox_port": 65536}, {"theme": "pink"}, {"version": VERSION + 1}, {"window": {"a": "\n"}}]
)
def test_settings_that_cannot_be_used_leave_the_looks_of_the_first_frame(
    tmp_path: Path, other: dict[str, Any]
) -> None:
    path = tmp_path / "settings.json"
    looks = {"theme": "dark", "density": "compact", "text_size": 150, "language": "ru"} | other
    path.write_text(json.dumps({"version": VERSION} | looks))
    frame = read_looks(path)
    settings, error = load(path)
    assert error
    assert settings == Settings(theme=frame.theme, density="compact", text_size=150, language="ru")
    save(path, settings)
    assert load(path) == (settings, None)


def test_a_newer_version_is_not_called_damaged_and_is_kept_too(tmp_path: Path) -> None:
    reason = damage(tmp_path / "settings.json", b'{"version": 7, "unheard": "of"}')
    assert reason == "its version is 7, and this kitdesk knows 1"
    assert (tmp_path / "settings.json.newer-1").exists()


def test_members_that_are_missing_have_their_usual_values(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(with_member("channels", [{"id": "a", "name": "A"}]))
    assert load(path) == (Settings(channels=(Channel("a", "A"),)), None)
    path.write_bytes(with_member("channels", []))
    assert load(path) == (Settings(), None)


def test_the_note_that_0_1_0_kept_of_a_callback_url_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(with_member("channels", [{"id": "a", "name": "A", "callback_url": "see wiki"}]))
    settings = Settings(channels=(Channel("a", "A"),))
    assert load(path) == (settings, None)
    save(path, settings)
    assert b"callback_url" not in path.read_bytes()


def test_a_fifo_in_its_place_is_moved_away_without_being_opened(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    os.mkfifo(path)
    settings, error = load(path)
    assert settings == Settings()
    assert error
    assert "it is no file" in str(error)
    assert stat.S_ISFIFO(Path(error.kept).stat().st_mode)


def test_a_folder_in_its_place_is_moved_away_with_all_that_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    (path / "inside").touch()
    _, error = load(path)
    assert error
    assert (Path(error.kept) / "inside").exists()
    save(path, SETTINGS)
    assert load(path) == (SETTINGS, None)


def test_a_link_to_itself_is_an_error_and_stays(tmp_path: Path) -> None:
    (tmp_path / "settings.json").symlink_to("settings.json")
    with pytest.raises(FileFault, match="symbolic links"):
        load(tmp_path / "settings.json")


def test_what_may_not_be_read_or_moved_is_an_error_and_stays_as_it_is() -> None:
    program = """
import sys
from pathlib import Path
from kitdesk.model.errors import FileFault
from kitdesk.store.settings import Settings, load, save
path = Path(sys.argv[1])
# as nobody
for deed in (
    lambda: load(path / "unreadable"),
    lambda: load(path / "damaged"),
    lambda: save(path / "new", Settings()),
):
    try:
        deed()
    except FileFault as fault:
        print(fault.path.rpartition("/")[2], fault.reason)
"""
    with folder_of_nobody() as folder:
        (folder / "damaged").write_bytes(b"{")
        (folder / "unreadable").write_bytes(b"{}")
        give(folder / "unreadable")
        (folder / "unreadable").chmod(0o000)
        folder.chmod(0o555)
        said = run_less_privileged(program, str(folder))
        assert sorted(path.name for path in folder.iterdir()) == ["damaged", "unreadable"]
    assert said.splitlines() == [f"{name} permission denied" for name in ("unreadable", "damaged", "new")]


def test_what_could_not_be_loaded_again_is_not_saved(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save(path, SETTINGS)
    with pytest.raises(InputError, match="sandbox_port is 70000"):
        save(path, Settings(sandbox_port=70000))
    assert load(path) == (SETTINGS, None)
