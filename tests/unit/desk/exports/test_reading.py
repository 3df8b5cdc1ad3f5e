from __future__ import annotations

import pytest

from kitdesk.desk.exports.reading import attachments, closing, sender


def test_who_answered_is_told_by_the_best_name_there_is() -> None:
    named = {"sender_id": 7, "sender_username": "maria"}
    assert sender({"event_data": {"sender_data": named | {"sender_display_name": "Maria K."}}}) == "Maria K."
    assert sender({"event_data": {"sender_data": named}}) == "maria"
    assert sender({"event_data": {"sender_data": {"sender_id": 7}}}) == "7"


@pytest.mark.parametrize(
    ("item", "told"),
    [
        ({"type": "document", "file_url": "https://e.com/a.pdf", "file_name": "a.pdf"}, "document: https://e.com/a.pdf"),
        ({"type": "location", "latitude": 0, "longitude": 0}, "location: 0, 0"),
        ({"type": "contact", "name": "Ann", "number": "+1"}, "contact: +1"),
        ({}, "attachment: "),
    ],
)  # fmt: skip
def test_an_attachment_is_told_by_where_or_what_it_is(item: object, told: str) -> None:
    assert attachments({"event_data": {"message": {"payload": [item]}}}) == [told]


@pytest.mark.parametrize(
    "value", [None, [], 7, {"event_data": []}, {"event_data": {"message": {"payload": 7}}}]
)
def test_of_any_other_value_there_is_nothing_to_read(value: object) -> None:
    assert (sender(value), closing(value), attachments(value)) == ("", "", [])
