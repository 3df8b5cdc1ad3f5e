from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlencode

from kitdesk.desk.copies.recipe import ACCESS_TOKEN, Env, event, login, recipe_of, refresh
from kitdesk.model.channel import Channel
from kitdesk.model.secret import HIDDEN
from kitdesk.model.states import TO_SANDBOX
from kitdesk.model.timeline import Exchange

CHANNEL = Channel("", "", "https://kit.example", "acme & co", "uuid")


def test_masked_logins_and_refreshes_take_their_secrets_from_variables() -> None:
    query = urlencode({"domain": CHANNEL.account_name, "access_token": HIDDEN})
    url = f"{CHANNEL.base_url}/api/v3/botService/login?{query}"
    made = Exchange("login", 0.0, "POST", url, (), b"channel_uuid=uuid")
    assert recipe_of(made) == login(CHANNEL)
    url = f"{CHANNEL.base_url}/api/v3/botService/refreshToken"
    assert recipe_of(replace(made, purpose="token refresh", url=url)) == refresh(CHANNEL)


def test_what_came_to_the_sandbox_with_a_secret_takes_it_from_a_variable_too() -> None:
    query = urlencode({"domain": CHANNEL.account_name}) + f"&access_token={HIDDEN}"
    url = f"{CHANNEL.base_url}/api/v3/botService/login?{query}"
    came = Exchange(TO_SANDBOX, 0.0, "POST", url, (), b"channel_uuid=uuid")
    assert recipe_of(came) == login(CHANNEL)
    url = f"{CHANNEL.base_url}/api/v3/botService/refreshToken"
    hidden = replace(came, url=url, request_body=f"refresh_token={HIDDEN}".encode())
    assert recipe_of(hidden) == refresh(CHANNEL)
    assert recipe_of(replace(hidden, request_body=b"{}")).body == b"{}", "as it came"


def test_a_masked_access_token_comes_from_its_variable() -> None:
    headers = (("authorization", f"Bearer {HIDDEN}"), ("X", HIDDEN))
    recipe = recipe_of(Exchange("event", 0.0, "POST", "https://kit.example/uuid", headers, b"{}"))
    assert recipe.headers == (("authorization", ("Bearer ", ACCESS_TOKEN)), ("X", (HIDDEN,)))
    assert recipe.needs_environment


def test_a_signature_that_came_in_is_no_secret() -> None:
    made = Exchange("callback", 0.0, "POST", "http://127.0.0.1:1/x", (("Authorization", "30fa"),), b"{}")
    assert recipe_of(made).headers == (("Authorization", ("30fa",)),)
    assert not recipe_of(made).needs_environment


def test_only_a_host_that_is_not_the_urls_own_is_kept() -> None:
    made = Exchange("callback", 0.0, "POST", "http://127.0.0.1:1/x", (("Host", "127.0.0.1:1"),), b"")
    assert not recipe_of(made).has("host")
    assert recipe_of(replace(made, request_headers=(("host", "tunnel.example"),))).has("host")


def test_what_a_client_makes_by_itself_is_not_given_to_it() -> None:
    headers = (("Content-Length", "2"), ("X", "y"), ("Transfer-Encoding", "chunked"))
    recipe = recipe_of(Exchange("callback", 0.0, "POST", "http://127.0.0.1:1/x", headers, b""))
    assert recipe.given_headers == (("X", ("y",)),)


def test_what_a_channel_does_not_know_yet_is_a_variable() -> None:
    recipe = event(Channel("c", "c"), b"{}")
    assert recipe.url == (Env("KIT_IM_API_URL"), "/", Env("KIT_CHANNEL_UUID"))
    assert recipe.log_in is not None
    assert dict(recipe.log_in.query)["domain"] == (Env("KIT_ACCOUNT_NAME"),)
