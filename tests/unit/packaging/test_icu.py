"""What is kept of ICU's data."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest
from icu import is_kept


@pytest.mark.parametrize(
    "item",
    ["root.res", "ru.res", "pt_BR.res", "coll/es.res", "coll/ucadata.icu", "zone/ru.res", "res_index.res"],
)
def test_what_our_languages_need_is_kept(item: str) -> None:
    assert is_kept(PurePosixPath(item))


@pytest.mark.parametrize("item", ["de.res", "coll/zh.res", "zone/fil.res", "curr/ru.res", "gb18030.cnv"])
def test_other_languages_and_encodings_are_left_out(item: str) -> None:
    assert not is_kept(PurePosixPath(item))
