from __future__ import annotations

import pytest

from kitdesk.desk.writing.callback_check import check_template
from kitdesk.model.variables import Values, resolve
from kitdesk.model.wire import CLOSE_REASONS, PAYLOAD_TYPES
from kitdesk.store.named_texts import NamedText
from kitdesk.store.samples import shipped_samples


@pytest.mark.parametrize("sample", shipped_samples(), ids=lambda sample: sample.name)
def test_a_sample_that_comes_along_keeps_to_the_schema(sample: NamedText) -> None:
    flaws = check_template(sample.text, resolve(sample.text, Values("anna")))
    assert [str(flaw.sentence) for flaw in flaws if flaw.breaks] == []
    assert bool(flaws) == (sample.name in ("unknown-event-type", "unknown-payload-type"))


def test_the_samples_have_every_attachment_and_every_closing() -> None:
    texts = " ".join(sample.text for sample in shipped_samples())
    assert all(f'"type": "{kind}"' in texts for kind in PAYLOAD_TYPES)
    assert all(f'"close_reason": "{reason}"' in texts for reason in CLOSE_REASONS)
