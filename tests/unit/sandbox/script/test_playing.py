"""Scripts played on a real sandbox against a real client and a real callback server."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from kitdesk.model.errors import KitError, Refused, TooManyRequests
from kitdesk.model.signature import Outcome as Signature
from kitdesk.model.signature import verify
from kitdesk.sandbox.defaults import API_TOKEN, SALT, SENDERS
from kitdesk.sandbox.script.outcome import Outcome, Verdict
from kitdesk.tasks import Tasks
from kitdesk.transport.http import Answer, Request
from tests.support.callback_server import callback_server
from tests.support.conditions import until
from tests.support.played import stage

pytestmark = pytest.mark.anyio
MET, MISSED, SKIPPED = Verdict.MET, Verdict.MISSED, Verdict.SKIPPED


def verdicts(outcomes: Sequence[Outcome]) -> list[Verdict]:
    return [outcome.verdict for outcome in outcomes]


def reasons(outcomes: Sequence[Outcome]) -> list[str]:
    return [outcome.why for outcome in outcomes]


async def test_a_conversation_is_played_and_heard() -> None:
    toml = """
        [[step]]
        test_request = "POST"
        [[step]]
        expect = "login"
        [[step]]
        expect = "event"
        text = "hello"
        [[step]]
        reply = "Hello {{client_id}}, you are the {{counter}}st"
        payload = [{ type = "photo", file_name = "{{client_id}}.jpg", file_url = "https://x/a.jpg" }]
        [[step]]
        close = "CLOSED_BY_AGENT"
    """
    async with callback_server() as server, stage(toml, server.url) as on_stage:
        outcomes = await on_stage.play(lambda: on_stage.say("hello", "c-7"))
        assert verdicts(outcomes) == [MET] * 5
        test, *_ = server.requests
        said, closed = server.bodies()
    assert test.method == "POST"
    assert said["client_data"] == closed["client_data"] == {"client_id": "c-7"}
    assert said["event_data"]["sender_data"] == SENDERS["agent"]
    message = said["event_data"]["message"]
    assert message["text"] == "Hello c-7, you are the 1st"
    assert message["payload"][0]["file_name"] == "c-7.jpg"
    assert closed["event_data"]["close_reason"] == "CLOSED_BY_AGENT"


async def test_a_callback_is_signed_for_its_own_event_and_repeated_byte_for_byte() -> None:
    toml = """
        [[step]]
        reply = "Hi"
        client_id = 'a"b'
        event_id = "evt-{{client_id}}"
        message_id = "m-1"
        as = "bot"
        [[step]]
        repeat = 2
    """
    async with callback_server() as server, stage(toml, server.url) as on_stage:
        assert verdicts(await on_stage.play()) == [MET, MET]
        assert len({request.body for request in server.requests}) == 1
        assert [body["event_id"] for body in server.bodies()] == ['evt-a"b'] * 3
        for request in server.requests:
            verdict = verify(request.header("Authorization"), SALT, API_TOKEN, 'evt-a"b')
            assert verdict.outcome is Signature.VERIFIED


async def test_what_came_before_it_was_expected_counts_once() -> None:
    toml = """
        within = 0.05
        [[step]]
        wait = 0.01
        [[step]]
        expect = "event"
        text = "second"
        [[step]]
        expect = "event"
        text = "first"
        [[step]]
        expect_no = "event"
        text = "second"
        [[step]]
        expect = "event"
    """
    async with stage(toml) as on_stage:
        for text in ("first", "second"):
            await on_stage.say(text)
        outcomes = await on_stage.play()
    assert verdicts(outcomes) == [MET, MET, MET, MET, MISSED]
    assert outcomes[-1].why == "No event came within 0.05 s."


async def test_a_missed_expectation_tells_what_came_and_skips_the_rest() -> None:
    toml = """
        within = 0.1
        [[step]]
        expect = "event"
        text = "/order/"
        [[step]]
        wait = 0
    """
    async with stage(toml) as on_stage:
        for text in ("one", "two", "three", "four"):
            await on_stage.say(text)
        outcomes = await on_stage.play()
    assert verdicts(outcomes) == [MISSED, SKIPPED]
    assert outcomes[1].why == "Step 1 was missed."
    assert outcomes[0].why == (
        "No event that fits came within 0.1 s. Of those that came, newest first: text is “four”; text is "
        "“three”; text is “two”; and 1 more."
    )


async def test_what_should_not_have_come_is_told_and_the_script_goes_on() -> None:
    toml = """
        [[step]]
        expect_no = "event"
        text = "again"
        within = 30
        [[step]]
        expect = "login"
    """
    async with stage(toml) as on_stage:
        outcomes = await on_stage.play(lambda: on_stage.say("again"))
    assert verdicts(outcomes) == [MISSED, MET]
    assert outcomes[0].why.startswith("One event that fits came: text is “again”; client_id is “")


async def test_an_answer_that_was_not_expected_is_told_and_the_script_goes_on() -> None:
    toml = """
        [[step]]
        reply = "one"
        client_id = "c-1"
        [[step]]
        reply = "two"
        client_id = "c-1"
        answer = 500
        [[step]]
        test_request = "GET"
        answer = "4xx, 500"
    """

    def broken(_request: Request) -> Answer:
        return Answer.text("Out of order", 500)

    async with callback_server(broken) as server, stage(toml, server.url) as on_stage:
        outcomes = await on_stage.play()
    assert verdicts(outcomes) == [MISSED, MET, MET]
    assert outcomes[0].why == "Answered 500 where 2xx is expected: “Out of order”."


async def test_faults_strike_and_the_refused_can_be_expected() -> None:
    toml = """
        [[step]]
        fault = 429
        on = "event"
        times = 1
        [[step]]
        expect = "event"
        refused = true
        [[step]]
        expect = "event"
        [[step]]
        fault = "401"
        [[step]]
        fault = "off"
    """
    async with stage(toml) as on_stage:

        async def try_twice() -> None:
            with pytest.raises(TooManyRequests):
                await on_stage.say("hello")
            await on_stage.say("hello")

        assert verdicts(await on_stage.play(try_twice)) == [MET] * 5
        assert on_stage.sandbox.fault is None


async def test_tokens_live_as_long_as_the_script_says_and_a_refresh_is_refused() -> None:
    toml = """
        lifetimes = { access = 0.2 }
        [[step]]
        refuse_refresh = true
        [[step]]
        expect = "login"
        [[step]]
        expect = "refresh"
        refused = "/told to refuse/"
        [[step]]
        expect = "login"
        [[step]]
        lifetimes = { access = 900, refresh = 1000 }
        [[step]]
        expect = "event"
        text = "later"
    """
    async with stage(toml) as on_stage:

        async def outlive_the_token() -> None:
            await on_stage.say("now")
            await asyncio.sleep(0.3)
            await on_stage.say("later")

        assert verdicts(await on_stage.play(outlive_the_token)) == [MET] * 6
        assert on_stage.sandbox.access_lifetime == 900
        assert on_stage.sandbox.refresh_lifetime == 1000


async def test_an_event_that_names_no_customer_cannot_be_answered() -> None:
    toml = '[[step]]\nexpect = "event"\nrefused = true\n[[step]]\nreply = "a"\n[[step]]\nrepeat = 1'
    async with stage(toml, "http://127.0.0.1:1/") as on_stage:

        async def send_nonsense() -> None:
            with pytest.raises(Refused):
                await on_stage.kit.send(b"{}")

        outcomes = await on_stage.play(send_nonsense)
    assert reasons(outcomes) == [
        "",
        "The event expected before names no customer.",
        "The callback to be delivered again was never posted.",
    ]


async def test_the_customer_is_the_one_of_the_event_expected_last() -> None:
    toml = """
        [[step]]
        expect = "event"
        text = "b"
        [[step]]
        expect = "login"
        [[step]]
        reply = "to b"
        [[step]]
        expect = "event"
        text = "a"
        [[step]]
        reply = "to a"
    """
    async with callback_server() as server, stage(toml, server.url) as on_stage:
        await on_stage.say("a", "c-a")
        await on_stage.say("b", "c-b")
        assert verdicts(await on_stage.play()) == [MET] * 5
        assert [body["client_data"]["client_id"] for body in server.bodies()] == ["c-b", "c-a"]


async def test_ended_before_its_end_it_says_what_was_under_way() -> None:
    toml = '[[step]]\nwait = 0\n[[step]]\nname = "a login"\nexpect = "login"\nwithin = 60\n[[step]]\nwait = 0'
    async with stage(toml) as on_stage:
        tasks = Tasks()
        tasks.start(on_stage.player.play(), "script")
        await until(lambda: on_stage.player.outcomes)
        await tasks.close()
        outcomes = on_stage.player.outcomes
    assert verdicts(outcomes) == [MET, MISSED, SKIPPED]
    assert reasons(outcomes)[1:] == [
        "The script was ended while this step was under way.",
        "The script was ended before.",
    ]


async def test_steps_before_the_first_wait_are_done_before_any_request() -> None:
    """A fault at the top of a script is in force before a client that waits for the port gets in."""
    async with stage('[[step]]\nfault = "401"\n[[step]]\nexpect = "login"\nrefused = true') as on_stage:
        with pytest.raises(KitError):
            await asyncio.gather(on_stage.play(), on_stage.say())
        await until(lambda: len(on_stage.player.outcomes) == 2)
        assert verdicts(on_stage.player.outcomes) == [MET, MET]
