from __future__ import annotations

from kitdesk.store.samples import shipped_samples
from kitdesk.ui.chair.sample_words import sample_title


def test_every_sample_that_comes_along_has_a_title_of_its_own() -> None:
    """As its file is called, which English takes as it is."""
    for sample in shipped_samples():
        assert sample_title(sample.name) != sample.name
        assert sample_title(sample.name).lower() == sample.name.replace("-", " ").lower()
