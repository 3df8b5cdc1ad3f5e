from __future__ import annotations

import os
from pathlib import Path

import pytest

from kitdesk.desk.callback_check import check_template
from kitdesk.model.errors import FileFault, InputError
from kitdesk.model.variables import Values, resolve
from kitdesk.model.wire import CLOSE_REASONS, PAYLOAD_TYPES
from kitdesk.store.samples import MAX_LENGTH, MAX_SIZE, Sample, Samples, check_name, shipped_samples

HOSTILE = (
    "",
    "  ",
    "../x",
    "a/b",
    "a\\b",
    "C:x",
    ".hidden",
    "dot.",
    "nul",
    "COM1.json",
    "a\nb",
    "\x00",
    "x" * 81,
)


@pytest.fixture
def samples(tmp_path: Path) -> Samples:
    return Samples(tmp_path / "samples")


def folder(samples: Samples) -> Path:
    return samples._folder


@pytest.mark.parametrize("sample", shipped_samples(), ids=lambda sample: sample.name)
def test_a_sample_that_comes_along_keeps_to_the_schema(sample: Sample) -> None:
    flaws = check_template(sample.text, resolve(sample.text, Values("anna")))
    assert [str(flaw.sentence) for flaw in flaws if flaw.breaks] == []
    assert bool(flaws) == (sample.name in ("unknown-event-type", "unknown-payload-type"))


def test_the_samples_have_every_attachment_and_every_closing() -> None:
    texts = " ".join(sample.text for sample in shipped_samples())
    assert all(f'"type": "{kind}"' in texts for kind in PAYLOAD_TYPES)
    assert all(f'"close_reason": "{reason}"' in texts for reason in CLOSE_REASONS)


def test_an_own_sample_is_there_again_exactly_as_it_was_saved(samples: Samples) -> None:
    assert samples.read() == ([], [])
    saved = [samples.save("zebra", "{broken"), samples.save("Ärger 2", '{"a": "{{uuid}}"}\n')]
    assert samples.read() == ([saved[0], saved[1]], [])
    assert (folder(samples) / "zebra.json").read_text() == "{broken"


def test_a_name_that_is_taken_is_taken_over_only_on_purpose(samples: Samples) -> None:
    samples.save("mine", "1")
    for name in ("mine", "MINE"):
        with pytest.raises(InputError, match="already"):
            samples.save(name, "2")
    with pytest.raises(InputError, match="already"):
        samples.save("MINE", "2", replace=True)
    assert samples.save("mine", "2", replace=True) == Sample("mine", "2", own=True)
    assert samples.read()[0] == [Sample("mine", "2", own=True)]


def test_a_sample_is_renamed_and_deleted(samples: Samples) -> None:
    first, other = samples.save("one", "1"), samples.save("two", "2")
    with pytest.raises(InputError, match="already"):
        samples.rename(first, "two")
    assert samples.rename(first, "One") == Sample("One", "1", own=True)
    samples.delete(other)
    samples.delete(other)
    assert samples.read()[0] == [Sample("One", "1", own=True)]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_that_could_lead_elsewhere_is_refused(samples: Samples, name: str) -> None:
    with pytest.raises(InputError):
        check_name(name)
    with pytest.raises(InputError):
        samples.save(name, "1")
    kept = samples.save("kept", "1")
    with pytest.raises(InputError):
        samples.rename(kept, name)
    assert samples.read()[0] == [kept]


def test_a_file_that_cannot_be_used_is_told_and_left_alone(samples: Samples) -> None:
    kept = samples.save("kept", "1")
    (folder(samples) / "binary.json").write_bytes(b"\xff\xfe")
    (folder(samples) / "folder.json").mkdir()
    (folder(samples) / "huge.json").write_bytes(b" " * (MAX_LENGTH + 1))
    (folder(samples) / "huger.json").write_bytes("é".encode() * MAX_SIZE)
    (folder(samples) / "notes.txt").write_text("no sample")
    os.mkfifo(folder(samples) / "pipe.json")
    (folder(samples) / "dead.json").symlink_to("nowhere")
    before = sorted(folder(samples).iterdir())
    read, unread = samples.read()
    assert read == [kept]
    assert [(each.file, str(each.reason)) for each in unread] == [
        ("binary.json", "it is not UTF-8 text"),
        ("dead.json", "no such file or directory"),
        ("folder.json", "it is no file"),
        ("huge.json", "it is too large for a callback"),
        ("huger.json", "it is too large for a callback"),
        ("pipe.json", "it is no file"),
    ]
    assert sorted(folder(samples).iterdir()) == before


def test_a_folder_that_cannot_be_made_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FileFault):
        Samples(tmp_path / "file" / "samples").save("x", "1")
    with pytest.raises(FileFault):
        Samples(tmp_path / "file").read()


def test_more_than_can_be_edited_is_not_saved(samples: Samples) -> None:
    with pytest.raises(InputError, match="100001 characters"):
        samples.save("x", " " * (MAX_LENGTH + 1))
    assert samples.save("x", "é" * MAX_LENGTH) in samples.read()[0]
