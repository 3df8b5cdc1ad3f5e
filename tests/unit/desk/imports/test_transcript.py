from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kitdesk.desk.exports.formats import Format
from kitdesk.desk.imports import transcript
from kitdesk.desk.imports.transcript import read_transcript
from kitdesk.model.errors import InputError
from tests.support import exports
from tests.support.sentences import read_or_told
from tests.support.timeline_values import an_exchange

TRANSCRIPTS = (Format.BUNDLE, Format.NDJSON, Format.JSON)


async def written(folder: Path, form: Format = Format.BUNDLE, events: int = 1) -> Path:
    path = folder / f"a.{form}"
    async with exports.open_journal(folder) as journal:
        for number in range(1, events + 1):
            await exports.add(journal, exports.outgoing(number), an_exchange())
        await exports.add(journal, exports.incoming(events + 1), exports.callback(events + 1))
        path.write_bytes(await exports.exported(journal, form))
    return path


def heading(**members: object) -> bytes:
    return json.dumps({"line": "kitdesk transcript", "format": 1, **members}).encode() + b"\n"


@pytest.mark.anyio
@pytest.mark.parametrize("form", TRANSCRIPTS)
async def test_what_was_exported_is_read_back(form: Format, tmp_path: Path) -> None:
    read = read_transcript(await written(tmp_path, form))
    assert (read.channel, read.client_id, read.name) == ("Acme", "client-1", "James Smith")
    first, second = read.told
    assert first.event is not None
    assert second.event is not None
    expected = replace(exports.outgoing(1), channel_id="", number=1)
    assert replace(first.event, row=0) == expected
    assert first.exchanges[0] == replace(an_exchange(), row=0)
    assert second.exchanges[0].verdict == "verified"
    assert read.masking.startswith("Masked as")
    assert (read.unreadable, read.cut, read.whole) == (0, False, True)


@pytest.mark.anyio
async def test_a_file_that_ends_in_the_middle_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    path = await written(tmp_path, events=3)
    data = path.read_bytes()
    path.write_bytes(data[: data.index(b"event-3")])
    read = read_transcript(path)
    assert len(read.told) == 2
    assert (read.unreadable, read.whole) == (1, False)


@pytest.mark.anyio
async def test_of_a_long_file_the_beginning_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = await written(tmp_path, events=5)
    monkeypatch.setattr(transcript, "MAX_EVENTS", 2)
    read = read_transcript(path)
    assert (len(read.told), read.cut, read.whole) == (2, True, True)
    monkeypatch.setattr(transcript, "MAX_BYTES", 3_000)
    assert read_transcript(path).cut
    with pytest.raises(InputError, match="one document of more than"):
        read_transcript(await written(tmp_path, Format.JSON))


def test_another_format_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.kitdesk"
    path.write_bytes(heading(format=2))
    with pytest.raises(InputError, match="has the format 2; this kitdesk reads 1"):
        read_transcript(path)


@pytest.mark.parametrize("data", [b"", b"{}", b"\x00" * 300, b"{\n", b'{"line": "event"}\n'])
def test_what_is_no_transcript_is_told(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.kitdesk"
    path.write_bytes(data)
    with pytest.raises(InputError, match="no transcript of kitdesk"):
        read_transcript(path)


def test_a_folder_and_a_missing_file_are_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is no file"):
        read_transcript(tmp_path)
    with pytest.raises(InputError, match="could not be read: no such file"):
        read_transcript(tmp_path / "missing")


LINES = st.lists(
    st.binary(max_size=40)
    | st.sampled_from(
        [
            b'{"line": "event"}',
            b'{"line": "event", "exchanges": [{}]}',
            b'{"line": "exchange", "exchanges": []}',
            b'{"line": "end", "masking": 7}',
            b'{"line": "event", "exchanges": [], "direction": [], "state": {}}',
            b"[" * 10_000,
            b"null",
            b'{"a": 1e400}',
        ]
    ),
    max_size=8,
)


@given(lines=LINES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_lines_are_read_or_counted(lines: list[bytes], tmp_path: Path) -> None:
    path = tmp_path / "a.kitdesk"
    path.write_bytes(heading() + b"\n".join(lines))
    read = read_transcript(path)
    assert read.told == ()


@given(at=st.integers(0, 2_000), value=st.integers(0, 255))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@pytest.mark.parametrize("form", [Format.BUNDLE, Format.JSON])
def test_a_flipped_byte_costs_a_line_or_gets_a_sentence(
    form: Format, at: int, value: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    data = bytearray(SAMPLES[form])
    data[at % len(data)] = value
    path = tmp_path_factory.getbasetemp() / f"flipped.{form}"
    path.write_bytes(data)
    read = read_or_told(lambda: read_transcript(path))
    assert read is None or read.unreadable + len(read.told) >= 1


@pytest.fixture(scope="module", autouse=True)
def samples(tmp_path_factory: pytest.TempPathFactory) -> None:
    import asyncio

    for form in TRANSCRIPTS:
        path = asyncio.run(written(tmp_path_factory.mktemp("sample"), form, 2))
        SAMPLES[form] = path.read_bytes()


SAMPLES: dict[Format, bytes] = {}
