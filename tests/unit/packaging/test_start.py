"""Where the packed program begins."""

from __future__ import annotations

import sys

import pytest
from start import FOREIGN_CODE, put_right

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the bootloader sets nothing elsewhere")


def test_what_leads_to_foreign_code_is_dropped_and_nothing_else() -> None:
    dropped = (*FOREIGN_CODE, "KEYRING_PROPERTY_APPID")
    environment = dict.fromkeys(dropped, "elsewhere") | {"QT_SCALE_FACTOR": "2", "LANG": "ru_RU.UTF-8"}
    put_right(environment)
    assert environment == {"QT_SCALE_FACTOR": "2", "LANG": "ru_RU.UTF-8"}


@pytest.mark.parametrize("own", [None, "/somewhere/lib"])
def test_children_load_the_libraries_that_they_would_without_kitdesk(own: str | None) -> None:
    before = {} if own is None else {"LD_LIBRARY_PATH": own}
    from_bootloader = {"LD_LIBRARY_PATH": "/usr/lib/kitdesk/_internal"}
    if own is not None:
        from_bootloader["LD_LIBRARY_PATH_ORIG"] = own
    put_right(from_bootloader)
    assert from_bootloader == before
