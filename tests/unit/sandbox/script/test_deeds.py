from __future__ import annotations

import tomllib

import pytest

from kitdesk.model.errors import InputError
from kitdesk.model.expectations import Expectations
from kitdesk.model.states import EVENT, LOGIN, REFRESH
from kitdesk.model.wire import SenderData
from kitdesk.sandbox.defaults import SENDERS
from kitdesk.sandbox.faults import Fault, Kind
from kitdesk.sandbox.script.deeds import read_deed
from kitdesk.sandbox.script.steps import (
    Close,
    Deed,
    Expect,
    ExpectNo,
    Lifetimes,
    PutFault,
    RefuseRefresh,
    Repeat,
    Reply,
    TestRequest,
    Wait,
)
from kitdesk.sandbox.script.table import Table
from kitdesk.sandbox.script.wanted import ANYTHING, Member, Pattern, Wanted

AGENT = SenderData.model_validate(SENDERS["agent"])
BOT = SenderData.model_validate(SENDERS["bot"])


def deed(toml: str, within: float = 5.0) -> Deed:
    table = Table(tomllib.loads(toml))
    read = read_deed(table, within)[1]
    table.need_no_more("a step")
    return read


@pytest.mark.parametrize(
    ("toml", "meant"),
    [
        ('expect = "login"', Expect(Wanted(LOGIN), 5.0)),
        ('expect = "refresh"\nrefused = true', Expect(Wanted(REFRESH, refused=ANYTHING), 5.0)),
        ('expect = "login"\nrefused = false', Expect(Wanted(LOGIN), 5.0)),
        ('expect = "request"\nwithin = 2', Expect(Wanted(), 2.0)),
        (
            'expect = "event"\nrefused = "/expired/"',
            Expect(Wanted(EVENT, refused=Pattern.read("/expired/")), 5.0),
        ),
        (
            'expect_no = "event"\ntext = "/a+/"\npayload = "photo"\nwithin = 0.5',
            ExpectNo(
                Wanted(
                    EVENT,
                    (Member("text", ("event_data", "message", "text"), Pattern.read("/a+/")),),
                    Pattern.read("photo"),
                ),
                0.5,
            ),
        ),
        (
            'expect = "event"\nclient_id = "c-1"\nmembers = { "client_data.page.url" = "/shop/" }',
            Expect(
                Wanted(
                    EVENT,
                    (
                        Member("client_id", ("client_data", "client_id"), Pattern.read("c-1")),
                        Member(
                            "client_data.page.url", ("client_data", "page", "url"), Pattern.read("/shop/")
                        ),
                    ),
                ),
                5.0,
            ),
        ),
        ('reply = "Hi"', Reply("Hi", sender=AGENT)),
        (
            'reply = "Hi"\nas = "bot"\nclient_id = "c-1"\nanswer = "4xx"\nwithin = 1',
            Reply("Hi", sender=BOT, client_id="c-1", answer=Expectations("4xx", within=1.0)),
        ),
        (
            'reply = "Hi"\nevent_id = "e"\nmessage_id = "m"',
            Reply("Hi", sender=AGENT, event_id="e", message_id="m"),
        ),
        (
            'reply = ""\npayload = [{ type = "photo", file_url = "https://x/" }, { type = "new", a = 1 }]',
            Reply("", ({"type": "photo", "file_url": "https://x/"}, {"type": "new", "a": 1}), AGENT),
        ),
        (
            'reply = "Hi"\nsender = { sender_id = 7, extra = "kept" }',
            Reply(
                "Hi", sender=SenderData.model_validate({**SENDERS["agent"], "sender_id": 7, "extra": "kept"})
            ),
        ),
        ('close = "CLOSED_BY_AGENT"', Close("CLOSED_BY_AGENT", AGENT)),
        ('close = "CLOSED_BY_BOT"\nclient_id = "c"', Close("CLOSED_BY_BOT", BOT, "c")),
        ('close = "CLOSED_BY_CLIENT_TIMEOUT"', Close("CLOSED_BY_CLIENT_TIMEOUT")),
        ("repeat = 3", Repeat(3)),
        ("repeat = 1\nanswer = 409", Repeat(1, Expectations("409"))),
        ('test_request = "POST"\nanswer = "2xx, 405"', TestRequest("POST", Expectations("2xx, 405"))),
        ("fault = 429\ntimes = 2\nretry_after = 1", PutFault(Fault(Kind.TOO_MANY, times=2, retry_after=1))),
        (
            'fault = "drop"\non = "event"\nafter = true',
            PutFault(Fault(Kind.DROP, EVENT, taken=True)),
        ),
        ('fault = "none"\nlatency = 0.5', PutFault(Fault(latency=0.5))),
        ('fault = "502"', PutFault(Fault(Kind.SERVER_FAULT, status=502))),
        ('fault = "off"', PutFault(None)),
        ("refuse_refresh = true", RefuseRefresh(True)),
        ("lifetimes = { access = 1.5 }", Lifetimes(access=1.5)),
        ("lifetimes = { access = 1, refresh = 9 }", Lifetimes(1.0, 9.0)),
        ("wait = 0.2", Wait(0.2)),
    ],
)
def test_a_deed_is_what_its_keys_say(toml: str, meant: Deed) -> None:
    assert deed(toml) == meant


def test_the_usual_time_holds_where_a_step_names_none() -> None:
    assert deed('expect = "login"', 2.0) == Expect(Wanted(LOGIN), 2.0)
    assert deed("repeat = 1", 2.0) == Repeat(1, Expectations(within=2.0))


@pytest.mark.parametrize(
    ("toml", "problem"),
    [
        ("", "It does nothing. Give it one of expect, expect_no, reply,"),
        ('expct = "login"\nname = "x"', "It does nothing, it has only expct. Give it one of expect,"),
        ('expect = "login"\nwait = 1', "It has expect and wait, but a step does one thing."),
        ('expect = "logout"', "expect cannot be “logout”. Give one of login, refresh, event, request."),
        ('expect = "login"\ntext = "a"', "“text” says nothing in a step"),
        ('expect = "event"\ntext = "/(/"', "“/(/” is no regular expression"),
        ('expect = "event"\ntext = 7', "text must be a text in quotes."),
        ('expect = "event"\nrefused = 1', "refused must be a text in quotes."),
        ('expect = "event"\nwithin = 0', "within must be a number from 0.001 to 3600"),
        ('expect = "event"\nmembers = { "a.b" = 1 }', "a.b must be a text in quotes."),
        ('reply = ""', "The reply is empty. Give it a text, or a payload."),
        ('reply = "a"\npayload = "photo"', "payload must be a list [ … ]."),
        ('reply = "a"\npayload = [1]', "payload[0] must be an object"),
        (
            'reply = "a"\npayload = [{ type = "photo", file_url = 7 }]',
            "payload[0].file_url must be text in quotes.",
        ),
        ('reply = "a"\nas = "boss"', "as cannot be “boss”. Give one of agent, agent-2, bot."),
        ('reply = "a"\nsender = "Maria"', "sender must be a table"),
        ('reply = "a"\nsender = { sender_id = "7" }', "sender_id does not fit"),
        ('reply = "a"\nanswer = "ok"', "“ok” is no list of statuses."),
        ('reply = "a"\nanswer = true', "answer must be a text in quotes."),
        ('reply = "a"\nanswer = 777', "“777” is no list of statuses."),
        ('close = "CLOSED"', "close cannot be “CLOSED”. Give one of CLOSED_BY_AGENT,"),
        ("repeat = 0", "repeat must be a whole number from 1 to 1000"),
        ('test_request = "PUT"', "test_request cannot be “PUT”. Give one of GET, POST."),
        ('fault = "404"', "“404” is no fault. Give 401,"),
        ("fault = true", "fault must be a text in quotes."),
        ('fault = "401"\nafter = true', "after = true goes with a 5xx, drop or html only."),
        ('fault = "401"\nretry_after = 3', "retry_after goes with fault 429 only."),
        ('fault = "401"\non = "logout"', "on cannot be “logout”. Give one of login, refresh, event, all."),
        ('fault = "off"\ntimes = 3', "“times” says nothing in a step"),
        ("refuse_refresh = 1", "refuse_refresh must be true or false"),
        ("lifetimes = 7", "lifetimes must be a table"),
        ("lifetimes = { access = 0 }", "access must be a number from 0.001 to"),
        ("lifetimes = { acces = 1 }", "“acces” says nothing in lifetimes. Known there: access, refresh."),
        ("wait = 3601", "wait must be a number from 0 to 3600"),
    ],
)
def test_what_cannot_be_played_is_refused_with_a_way_out(toml: str, problem: str) -> None:
    with pytest.raises(InputError) as caught:
        deed(toml)
    assert str(caught.value).startswith(problem)
