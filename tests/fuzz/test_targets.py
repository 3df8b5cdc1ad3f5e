"""Every reader of strangers' bytes, with samples, changed ones and noise; ``make fuzz`` takes more."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.samples import CORPUS, generated, samples, tokens
from tests.fuzz.targets import TARGETS

FILES = sorted(CORPUS.glob("*/*"))


def inputs(name: str) -> st.SearchStrategy[bytes]:
    """Noise, what means something in any order, and samples with changes."""
    words = st.lists(st.sampled_from(tokens(name)) | st.binary(max_size=4), max_size=30).map(b"".join)
    changed = st.integers(0, 1 << 32).map(lambda seed: generated(name, Random(seed)))
    return changed | words | st.binary(max_size=300)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_each_sample_is_read(path: Path) -> None:
    TARGETS[path.parent.name](path.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_any_bytes_are_read_or_refused(name: str) -> None:
    @given(data=inputs(name))
    @settings(max_examples=100)
    def read(data: bytes) -> None:
        TARGETS[name](data)

    read()


@pytest.mark.parametrize("name", TARGETS)
def test_much_of_the_same_takes_no_time_that_anybody_notices(name: str) -> None:
    """What backtracks takes hours, which whoever runs the tests notices."""
    for token in (*tokens(name), *samples(name)):
        TARGETS[name](token * (90_000 // len(token)))
