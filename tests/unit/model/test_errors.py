from __future__ import annotations

import pytest

from kitdesk.model.errors import (
    AlreadyRunning,
    DisplayLost,
    DraftsDamaged,
    FileFault,
    InputError,
    JournalBroken,
    JournalDamaged,
    JournalFault,
    JournalOutdated,
    JournalUnreadable,
    KeyringFault,
    KitdeskError,
    KitError,
    LeadsInside,
    NoAccessToken,
    NotJson,
    NotRaised,
    NotReached,
    NotUnderstood,
    OpenedThere,
    OutboxUnreadable,
    PortTaken,
    Refused,
    ServerFault,
    SettingsDamaged,
    StorageError,
    TooManyRequests,
    Unanswered,
)
from kitdesk.model.states import State

HOST = "kit-im-eu.voximplant.com"
ERRORS = [
    (LeadsInside("cdn.example", "10.0.0.7"), ["cdn.example", "10.0.0.7"]),
    (LeadsInside("10.0.0.7", "10.0.0.7"), ["gets to 10.0.0.7"]),
    (InputError("“{value}” is no base URL.", value="kit"), ["kit"]),
    (NotJson("This is not JSON: {problem}.", 7, problem="a comma"), ["a comma"]),
    (NotReached(HOST, "connection refused"), [HOST, "connection refused"]),
    (Unanswered(HOST, "15 s passed"), [HOST, "15 s passed"]),
    (NotUnderstood(HOST, 200, "it is HTML"), [HOST, "200", "it is HTML"]),
    (Refused("login", HOST, 401, 12, "account 'acme' unknown"), ["login", "401", "account 'acme' unknown"]),
    (Refused("token refresh", HOST, 200, None, "expired"), ["token refresh", "200", "expired"]),
    (Refused("event", HOST, 400, 3, "no client_id"), ["event", "400", "no client_id"]),
    (TooManyRequests(HOST, 30.0), [HOST, "429", "30 s"]),
    (TooManyRequests(HOST, 0.0), [HOST, "429", "in a while"]),
    (ServerFault(HOST, 502), [HOST, "502"]),
    (NoAccessToken(ServerFault(HOST, 502)), ["not sent", HOST, "502"]),
    (SettingsDamaged("settings.json", "no JSON", "settings.json.kept"), ["no JSON", "settings.json.kept"]),
    (DraftsDamaged("drafts.json", "no JSON", "drafts.json.kept"), ["no JSON", "drafts.json.kept"]),
    (JournalDamaged("journal.db", "no database", "journal.db.kept"), ["no database", "journal.db.kept"]),
    (JournalOutdated("journal.db", 1, 2, "disk full", 38), ["journal.db", "1 to 2", "disk full", "38 MB"]),
    (JournalFault("disk full"), ["disk full"]),
    (JournalBroken("a page is damaged"), ["a page is damaged", "copy"]),
    (JournalUnreadable("a page is damaged"), ["a page is damaged"]),
    (OutboxUnreadable("Acme", "a page is damaged"), ["“Acme”", "a page is damaged"]),
    (FileFault("settings.json", "read-only"), ["settings.json", "read-only"]),
    (KeyringFault("it is locked"), ["it is locked"]),
    (PortTaken("127.0.0.1", 8700), ["127.0.0.1", "8700"]),
    (AlreadyRunning("/data"), ["/data"]),
    (OpenedThere("/data", "/a/b.kitdesk"), ["/data", "/a/b.kitdesk"]),
    (NotRaised("/data"), ["/data", "does not answer"]),
    (DisplayLost(), ["display"]),
]
every_error = pytest.mark.parametrize(("error", "values"), ERRORS, ids=lambda value: type(value).__name__)


def _leaves(error: type[KitdeskError]) -> set[type[KitdeskError]]:
    children = error.__subclasses__()
    return set().union(*map(_leaves, children)) if children else {error}


def test_every_kind_of_error_is_looked_at_here() -> None:
    public = {leaf for leaf in _leaves(KitdeskError) if not leaf.__name__.startswith("_")}
    assert public <= {type(error) for error, _ in ERRORS}


@every_error
def test_an_error_says_with_which_values_it_happened(error: KitdeskError, values: list[str]) -> None:
    assert [value for value in values if value not in str(error)] == []


@every_error
def test_an_error_speaks_in_plain_sentences(error: KitdeskError, values: list[str]) -> None:
    text = str(error)
    assert text.endswith(".")
    assert "!" not in text
    assert "{" not in text
    assert "went wrong" not in text


@every_error
def test_an_error_can_be_caught_by_its_branch(error: KitdeskError, values: list[str]) -> None:
    with pytest.raises(
        (
            InputError,
            KitError,
            StorageError,
            LeadsInside,
            PortTaken,
            AlreadyRunning,
            OpenedThere,
            NotRaised,
            DisplayLost,
        )
    ):
        raise error


def test_the_root_is_nothing_to_raise() -> None:
    with pytest.raises(TypeError, match="branch of the tree"):
        str(KitdeskError())


@pytest.mark.parametrize(
    ("error", "fate"),
    [
        (NotReached(HOST, "no route"), State.FAILED),
        (TooManyRequests(HOST, 1.0), State.FAILED),
        (Refused("event", HOST, 400, None, "no"), State.REFUSED),
        (Unanswered(HOST, "cut"), State.UNKNOWN),
        (NotUnderstood(HOST, 200, "HTML"), State.UNKNOWN),
        (ServerFault(HOST, 500), State.UNKNOWN),
    ],
    ids=lambda value: type(value).__name__,
)
def test_only_what_was_provably_not_taken_has_failed(error: KitError, fate: State) -> None:
    """What has *failed* may be sent again by itself; what is *unknown* waits for a person."""
    assert error.fate is fate


def test_not_json_keeps_its_place() -> None:
    assert NotJson("…", 7).offset == 7


def test_a_strangers_text_stays_on_one_line_and_short() -> None:
    text = str(Refused("event", HOST, 400, None, "<html>\n" + "x" * 100_000))
    assert "\n" not in text
    assert len(text) < 1_000


def test_each_refusal_says_what_to_do_next() -> None:
    remedies = {purpose: str(Refused(purpose, HOST, 400, None, "no")) for purpose in Refused.remedies}
    assert "Administration > Security > API tokens" in remedies["login"]
    assert "Log in again" in remedies["token refresh"]
    assert "Inspector" in remedies["event"]


def test_an_error_is_made_and_taken_apart_by_its_fields() -> None:
    made: object = NotUnderstood(HOST, reason="HTML", status=200)
    match made:
        case NotUnderstood(host, status, reason):
            assert (host, status, reason) == (HOST, 200, "HTML")
        case _:
            pytest.fail("it has no fields")


@pytest.mark.parametrize("given", [(), (HOST,), (HOST, "cut", "more")])
def test_one_that_lacks_a_field_or_has_another_is_not_made(given: tuple[str, ...]) -> None:
    with pytest.raises(TypeError, match="takes host, reason"):
        Unanswered(*given)


def test_nothing_is_left_of_what_was_masked_afterwards() -> None:
    error = Refused("event", HOST, 400, None, "canary")
    error.error = "masked"
    assert "canary" not in f"{error} {error!r} {error.args} {vars(error)}"
    assert "error='masked'" in repr(error)
