"""Load on a test channel or on your own server, with Locust: see README.md beside this file."""

from __future__ import annotations

import json
import logging
import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

from gevent.lock import RLock
from locust import FastHttpUser, between, events, task
from locust.env import Environment
from locust.exception import StopUser
from locust.runners import WorkerRunner

from kitdesk.callback.making import callback_call, closing_callback, message_callback
from kitdesk.clock import boot_clock
from kitdesk.kit.answers import looks_expired, read_pair, read_result
from kitdesk.kit.calls import Calls
from kitdesk.model.addresses import is_loopback
from kitdesk.model.channel import check_base_url, check_callback_url, check_channel_uuid
from kitdesk.model.errors import InputError, KitError, NotReached, Refused
from kitdesk.model.masking import Mask
from kitdesk.model.secret import Secret
from kitdesk.model.states import EVENT, LOGIN, REFRESH
from kitdesk.model.token import TokenClock, TokenPair
from kitdesk.model.wire import CallbackMessage, OutgoingEvent, SenderData
from kitdesk.sandbox.defaults import API_TOKEN, CHANNEL_UUID, DOMAIN, SALT, SENDERS
from kitdesk.store.places import Places
from kitdesk.transport.client import Call
from kitdesk.transport.reply import Reply

_log = logging.getLogger(__name__)
MESSAGES_OF_A_CONVERSATION = 10
"""After so many answers the agent closes it, and another customer takes the place."""


@events.init_command_line_parser.add_listener
def add_options(parser: ArgumentParser, **_: object) -> None:
    """Where the load goes. Secrets are no options: a master tells its workers every option, in plain text."""
    add = parser.add_argument_group("kitdesk").add_argument
    add("--kit-url", env_var="KIT_IM_API_URL", default="", help="the sandbox, or the host of a test channel")
    add("--account-name", env_var="KIT_ACCOUNT_NAME", default=DOMAIN, help="the account of the channel")
    add("--channel-uuid", env_var="KIT_CHANNEL_UUID", default=CHANNEL_UUID, help="the channel")
    add("--callback-url", env_var="KIT_CALLBACK_URL", default="", help="your server's Callback URL")
    add("--allow-host", default="", help="the host to put under load, once more, unless it is this machine")


@events.init.add_listener
def refuse_early(environment: Environment, **_: object) -> None:
    """Say what is wrong before any worker is told to start."""
    if isinstance(environment.runner, WorkerRunner):
        return  # the options are the master's, and not here yet
    for user in environment.user_classes:
        if why := user.why_not(environment.parsed_options):
            sys.stderr.write(f"kitdesk: {why}\n")
            sys.exit(2)


def why_not(url: str, channel_uuid: str, allowed_host: str) -> str:
    """Why *url* may not be put under load, empty where it may: nobody floods a channel by a slip."""
    host = urlsplit(url).hostname or ""
    if any(_is_of(channel, url, channel_uuid) for channel in _marked_as_production()):
        return f"{host} serves a channel that kitdesk marks as production. Load is for test channels only."
    if not is_loopback(host) and host != allowed_host:
        return f"{host} is not this machine. If it may be put under load, say so: --allow-host {host}"
    return ""


@cache
def _marked_as_production() -> list[Mapping[str, Any]]:
    """The channels that the settings of kitdesk on this machine mark so."""
    try:
        settings = json.loads(Places.find(os.environ).settings.read_bytes())
    except FileNotFoundError:
        return []
    return [channel for channel in settings["channels"] if channel.get("production")]


def _is_of(channel: Mapping[str, Any], url: str, channel_uuid: str) -> bool:
    if url in (channel.get("chair_url"), channel.get("forward_url")):
        return True
    return url == channel.get("base_url") and channel_uuid == channel.get("channel_uuid")


def api_token() -> Secret:
    """The channel's, or the sandbox's where none is given."""
    return Secret(os.environ["KIT_API_TOKEN"]) if os.environ.get("KIT_API_TOKEN") else API_TOKEN


def salt() -> Secret:
    """The channel's security salt, or the sandbox's where none is given."""
    return Secret(os.environ["KIT_SALT"]) if os.environ.get("KIT_SALT") else SALT


class Loading(FastHttpUser):
    """What both users share: a refusal where load would do harm, and calls as kitdesk makes them."""

    abstract = True
    host = "http://127.0.0.1"  # Locust wants one, but every call has a whole URL
    insecure = False

    @classmethod
    def why_not(cls, options: Namespace) -> str:
        """Why this user may not be let loose, empty where it may."""
        raise NotImplementedError

    def on_start(self) -> None:
        if why := self.why_not(self.environment.parsed_options):
            _log.error("kitdesk: %s", why)
            raise StopUser

    def make(self, call: Call, name: str) -> Reply:
        """Make *call*, under *name* in Locust's table, where a URL would show secrets. Raises `KitError`."""
        with self.client.request(
            call.method,
            call.url,
            name=name,
            data=call.body,
            headers=dict(call.headers),
            allow_redirects=False,
            catch_response=True,
        ) as response:
            try:
                if not response.status_code:
                    raise NotReached(urlsplit(call.url).netloc, str(response.error))
                reply = Reply(response.status_code, tuple(response.headers.items()), response.content or b"")
                self.judge(reply, name)
            except KitError as error:
                response.failure(Mask(api_token(), salt()).text(str(error)))
                raise
            response.success()
        return reply

    def judge(self, reply: Reply, name: str) -> None:
        """Raise a `KitError` for what is no success."""
        raise NotImplementedError


class Customer(Loading):
    """A customer who writes to a channel now and then, each with a ``client_id`` of their own.

    As in an integration, all customers of one process share one pair of tokens.
    """

    wait_time = between(1, 5)
    _turn = RLock()
    _pair: TokenPair | None = None
    _clock: TokenClock | None = None

    @classmethod
    def why_not(cls, options: Namespace) -> str:
        try:
            uuid = check_channel_uuid(options.channel_uuid)
            return why_not(check_base_url(options.kit_url), uuid, options.allow_host)
        except InputError as error:
            return f"{error} Give --kit-url and --channel-uuid, or name the user Kit alone."

    def on_start(self) -> None:
        super().on_start()
        options = self.environment.parsed_options
        uuid = check_channel_uuid(options.channel_uuid)
        self.calls = Calls(check_base_url(options.kit_url), options.account_name, uuid)
        self.client_id = f"load-{uuid4()}"
        self.sent = 0

    @task
    def write(self) -> None:
        """Send a message; a refusal that looks like an expired token is answered with a new one, once."""
        self.sent += 1
        body = self._message().to_json()
        with suppress(KitError):  # it stands in Locust's table
            token = self._access_token()
            try:
                self.make(self.calls.event(body, token), EVENT)
            except Refused as refused:
                if looks_expired(refused):
                    self.make(self.calls.event(body, self._access_token(instead_of=token)), EVENT)

    def judge(self, reply: Reply, name: str) -> None:
        host = urlsplit(self.calls.base_url).netloc
        (read_result if name == EVENT else read_pair)(reply, name, host)

    def _message(self) -> OutgoingEvent:
        client = {"client_id": self.client_id, "client_display_name": self.client_id[:13]}
        message = {"message_id": str(uuid4()), "text": f"Message {self.sent} of a load test"}
        return OutgoingEvent.model_validate(
            {
                "client_data": client,
                "event_id": str(uuid4()),
                "event_type": "send_message",
                "event_data": {"message": message},
            }
        )

    def _access_token(self, instead_of: Secret | None = None) -> Secret:
        """A living one. Only one customer renews it; the others wait for that."""
        with Customer._turn:
            pair, clock = Customer._pair, Customer._clock
            if pair is None or clock is None or not clock.refresh_left(boot_clock()):
                pair = self._trade(self.calls.login(api_token()), LOGIN)
            elif pair.access_token == instead_of or not clock.refresh_in(boot_clock()):
                pair = self._trade(self.calls.refresh(pair.refresh_token), REFRESH)
            return pair.access_token

    def _trade(self, call: Call, purpose: str) -> TokenPair:
        Customer._pair = None  # a refresh token that was used is lost, whatever the answer
        pair = read_pair(self.make(call, purpose), purpose, urlsplit(self.calls.base_url).netloc)
        Customer._pair, Customer._clock = pair, TokenClock.of(pair, boot_clock())
        return pair


class Kit(Loading):
    """Kit itself, with one conversation: posts an agent's signed answers to a Callback URL, and closes it."""

    wait_time = between(1, 5)

    @classmethod
    def why_not(cls, options: Namespace) -> str:
        try:
            return why_not(check_callback_url(options.callback_url), "", options.allow_host)
        except InputError as error:
            return f"{error} Give --callback-url, or name the user Customer alone."

    def on_start(self) -> None:
        super().on_start()
        self.url = check_callback_url(self.environment.parsed_options.callback_url)
        self._meet_a_customer()

    @task
    def answer(self) -> None:
        """Post the agent's next answer, or the closing after the last one."""
        event_id, sender = str(uuid4()), SenderData.model_validate(SENDERS["agent"])
        if self.left:
            said = CallbackMessage(message_id=str(uuid4()), text=f"Answer {self.left} of a load test")
            callback = message_callback(self.client_id, event_id, said, sender)
            self.left -= 1
        else:
            callback = closing_callback(self.client_id, event_id, "CLOSED_BY_AGENT", sender)
            self._meet_a_customer()
        call = callback_call(self.url, callback.to_json(), event_id, salt(), api_token())
        with suppress(KitError):  # it stands in Locust's table
            self.make(call, callback.event_type)

    def judge(self, reply: Reply, name: str) -> None:
        if not 200 <= reply.status < 300:
            raise Refused(name, urlsplit(self.url).netloc, reply.status, None, "the callback was not taken")

    def _meet_a_customer(self) -> None:
        self.client_id = f"load-{uuid4()}"
        self.left = MESSAGES_OF_A_CONVERSATION
