from __future__ import annotations

import subprocess
import sys

import pytest

from kitdesk.model import wire

WORDS_ONLY = """
import sys
from kitdesk.model import wire
from kitdesk.model.wire import CLOSE_REASONS, FILE_TYPES, PAYLOAD_TYPES
print("pydantic" in sys.modules)
wire.read_callback
print("pydantic" in sys.modules)
"""


def test_the_values_are_loaded_with_the_first_that_is_asked_for() -> None:
    done = subprocess.run([sys.executable, "-c", WORDS_ONLY], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]


def test_a_name_that_is_no_value_is_an_error_as_of_any_module() -> None:
    with pytest.raises(AttributeError, match="Nonsense"):
        wire.Nonsense  # type: ignore[attr-defined]  # noqa: B018 (that is the test)
