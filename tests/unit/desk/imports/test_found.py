from __future__ import annotations

from kitdesk.desk.imports.found import Draft, Drafts, Fields


def test_a_message_need_have_no_name_and_nothing_to_know_of_it() -> None:
    draft = Draft("{}")
    assert (draft.name, draft.remarks) == ("", ())
    assert Drafts((draft,)).passed == 0


def test_fields_are_equal_by_what_they_hold() -> None:
    assert Fields({"salt": "s"}) == Fields({"salt": "s"})
