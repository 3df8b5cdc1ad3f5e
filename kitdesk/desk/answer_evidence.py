"""What Kit's answers show of the questions that the protocol leaves open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kitdesk.model.errors import NotJson
from kitdesk.model.evidence import Fact
from kitdesk.model.states import EVENT, LOGIN, REFRESH
from kitdesk.model.strict_json import read_json
from kitdesk.model.timeline import Exchange

_LONGEST = 80
_REFUSED = {LOGIN: Fact.REFUSED_LOGIN, REFRESH: Fact.REFUSED_REFRESH, EVENT: Fact.REFUSED_EVENT}


def shown_by_token_call(exchange: Exchange) -> Iterator[tuple[Fact, str]]:
    """What a login or a refresh shows: how Kit says no."""
    refusal = _refusal(exchange)
    if refusal:
        yield _REFUSED[exchange.purpose], refusal


def shown_by_send(tries: Sequence[Exchange]) -> Iterator[tuple[Fact, str]]:
    """What the exchanges of one send show: a refusal that a new access token undid was an expiry."""
    for exchange, after in zip(tries, [*tries[1:], None], strict=False):
        refusal = _refusal(exchange)
        if refusal:
            expired = after is not None and not after.error
            yield Fact.EXPIRED_TOKEN if expired else Fact.REFUSED_EVENT, refusal


def shown_by_claims(claims: Mapping[str, object] | None, lifetime: float) -> str:
    """What an access token says of itself, by the names of its claims, and its *lifetime* in seconds."""
    if claims is None:
        return "opaque"
    return f"{', '.join(sorted(claims))[:_LONGEST]}; lives {lifetime:.0f} s"


def _refusal(exchange: Exchange) -> str:
    """Status and code of an answer that is a no; empty for any other."""
    if exchange.status is None or not exchange.error:
        return ""
    return f"{exchange.status}, {_code(exchange.answer_body)}"


def _code(body: bytes) -> str:
    try:
        value = read_json(body)
    except NotJson:
        return "no JSON"
    match value:
        case {"success": False, "result": {"code": int() as code}}:
            return f"code {code}"
        case {"success": False}:
            return "no code"
    return "not in Kit's shape"
