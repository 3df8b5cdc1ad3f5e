"""Reads the parts of a request as strictly as the protocol words them, or raises `Refusal`."""

from __future__ import annotations

from urllib.parse import parse_qsl

from kitdesk.model import wire
from kitdesk.model.breach import breaches
from kitdesk.model.errors import NotJson
from kitdesk.model.strict_json import places, read_json
from kitdesk.sandbox.refusal import Reason, Refusal
from kitdesk.transport.http import Request

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"


def need_post(request: Request) -> None:
    """Demand the one method that the protocol knows."""
    if request.method != "POST":
        raise Refusal(Reason.WRONG_METHOD, "send this as POST, not as {method}", method=request.method)


def query_field(request: Request, name: str) -> str:
    """A parameter of the query, which must stand there once and not be empty."""
    return _field(request.query, name, "query")


def form_field(request: Request, name: str) -> str:
    """A field of the form body, which must stand there once and not be empty."""
    need_content_type(request, FORM)
    try:
        body = request.body.decode()
    except UnicodeDecodeError:
        raise Refusal(Reason.MALFORMED_FORM, "the form body is not UTF-8") from None
    return _field(body, name, "form body")


def need_content_type(request: Request, wanted: str) -> None:
    """Demand a content type; the only parameter it may have is a charset of UTF-8."""
    values = request.all("Content-Type")
    given, _, parameter = ", ".join(values).partition(";")
    if not values:
        raise Refusal(Reason.WRONG_CONTENT_TYPE, f"the Content-Type header is missing: send {wanted}")
    charset = parameter.lower().replace(" ", "").replace('"', "").removesuffix(";")
    if given.strip().lower() != wanted or charset not in ("", "charset=utf-8"):
        raise Refusal(
            Reason.WRONG_CONTENT_TYPE, f"send {wanted} here, not {{given}}", given=", ".join(values)
        )


def bearer_token(request: Request) -> str:
    """What stands behind ``Bearer`` in the one ``Authorization`` header."""
    values = request.all("Authorization")
    scheme, _, token = values[0].partition(" ") if len(values) == 1 else ("", "", "")
    if scheme.lower() != "bearer" or not token.strip():
        problem = "is missing" if not values else "must stand there once, as Bearer and the access token"
        raise Refusal(
            Reason.NO_TOKEN, f"the Authorization header {problem}: log in and send the access token"
        )
    return token.strip()


def need_outgoing_event(body: bytes) -> wire.OutgoingEvent:
    """Demand an event by the schema; the refusal says what is wrong and where."""
    try:
        return wire.read_outgoing(read_json(body))
    except NotJson as error:
        raise Refusal(Reason.NOT_JSON, "{problem}", problem=error) from None
    except wire.ValidationError as error:
        told = [str(said) for _, said in breaches(error, places(body.decode()))]
        more = f" And {len(told) - 3} more." if len(told) > 3 else ""
        text = (" ".join(told[:3]) + more).removesuffix(".")
        raise Refusal(Reason.WRONG_SCHEMA, "the event breaks the schema: {flaws}", flaws=text) from None


def _field(text: str, name: str, where: str) -> str:
    try:
        fields = parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=100)
    except ValueError:
        raise Refusal(
            Reason.MALFORMED_FORM, f"the {where} is not UTF-8 in URL encoding, or has 100 fields"
        ) from None
    values = [value for given, value in fields if given == name]
    if len(values) > 1:
        raise Refusal(Reason.MALFORMED_FORM, f"the {where} has {name} more than once")
    if not values or not values[0]:
        raise Refusal(Reason.FIELD_MISSING, f"the {where} lacks {name}")
    return values[0]
