from __future__ import annotations

import json
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.variables import Supply, Values, resolve, spans

NOON = 1_764_158_400.25
"""2025-11-26 12:00:00.25 UTC."""


def values(**members: object) -> Values:
    numbers = count(1)
    given = {"client_id": "anna", "now": NOON, "counter": 7, "new_uuid": lambda: f"id-{next(numbers)}"}
    return Values(**given | members)  # type: ignore[arg-type]


def test_each_variable_is_replaced() -> None:
    resolved = resolve('{"a": "{{now}}", "b": {{counter}}, "c": "{{ client_id }}"}', values())
    assert json.loads(resolved.text) == {"a": "2025-11-26T12:00:00.250Z", "b": 7, "c": "anna"}


def test_each_uuid_is_a_new_one_unless_it_is_named() -> None:
    text = "{{uuid}} {{uuid}} {{uuid:a}} {{uuid:b}} {{uuid:a}}"
    first, second, a, b, again = resolve(text, values()).text.split()
    assert len({first, second, a, b}) == 4
    assert again == a


def test_what_stands_for_a_customer_is_escaped_as_in_json() -> None:
    odd = 'a"b\\c\n\u202e'
    assert json.loads(resolve('"{{client_id}}"', values(client_id=odd)).text) == odd


def test_a_member_of_the_customer_is_named_by_its_way() -> None:
    data = {
        "client_display_name": 'A "B"',
        "location": {"latitude": 55.5, "city": "Köln"},
        "odd": [1],
        "is": True,
    }
    template = (
        '["{{client_data.client_display_name}}", {{client_data.location.latitude}}, '
        '"{{client_data.location.city}}"]'
    )
    assert json.loads(resolve(template, values(client_data=data)).text) == ['A "B"', 55.5, "Köln"]
    unknown = (
        "{{client_data.odd}} {{client_data.is}} {{client_data.location}} {{client_data.x}} {{client_data}}"
    )
    assert len(resolve(unknown, values(client_data=data)).unknown) == 5


def test_what_was_filled_in_is_told_in_order() -> None:
    template = "{{counter}} and {{x}}{{client_id}}{{counter}}"
    resolved = resolve(template, values())
    assert resolved.filled(template) == [
        ("{{counter}}", "7"),
        ("{{client_id}}", "anna"),
        ("{{counter}}", "7"),
    ]
    assert spans(template) == [(0, 11), (16, 21), (21, 34), (34, 45)]


def test_an_unknown_variable_stays_and_is_told_at_its_place() -> None:
    template = '"{{uuid}} {{name}} {{}} {{uuid:}}"'
    resolved = resolve(template, values())
    assert resolved.text == '"id-1 {{name}} {{}} {{uuid:}}"'
    assert [template[start:end] for start, end in resolved.unknown] == ["{{name}}", "{{}}", "{{uuid:}}"]


def test_a_place_in_the_text_is_found_again_in_the_template() -> None:
    template = '{"id": "{{uuid}}", "n": {{counter}}, "x": !}'
    resolved = resolve(template, values())
    assert resolved.place(resolved.text.index("!")) == template.index("!")
    assert resolved.place(resolved.text.index("d-1")) == template.index("{{uuid}}")
    assert resolved.place(len(resolved.text)) == len(template)
    assert resolved.place(0) == 0


def test_a_time_that_no_calendar_has_is_empty() -> None:
    assert resolve("{{now}}", values(now=1e20)).text == ""


def test_what_is_shown_before_a_shot_is_what_it_has_and_the_next_has_other_ids() -> None:
    supply, text = Supply(), "{{counter}} {{uuid}} {{uuid:a}}"
    shown = resolve(text, supply.values("anna", NOON)).text
    assert resolve(text, supply.values("anna", NOON + 1)).text == shown
    supply.move_on()
    following = resolve(text, supply.values("anna", NOON)).text
    assert [shown.split()[0], following.split()[0]] == ["1", "2"]
    assert not set(shown.split()) & set(following.split())


@given(st.text(alphabet='{}":uid a\n\ud800é', max_size=60))
def test_no_text_is_too_odd_and_every_place_is_within_it(template: str) -> None:
    resolved = resolve(template, values())
    places = [resolved.place(at) for at in range(len(resolved.text) + 1)]
    assert places == sorted(places)
    assert places[-1] == len(template)
