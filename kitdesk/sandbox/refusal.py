"""How the sandbox says no, and the one table of the statuses and codes it says it with."""

from __future__ import annotations

from enum import Enum


class Reason(Enum):
    """Why a request is refused: the HTTP status and the ``code`` of the answer.

    Kit publishes neither [unknown], so the statuses follow HTTP and the codes are the sandbox's invention: a
    client must not depend on them.
    """

    FOREIGN_HOST = 403, 1001
    FOREIGN_ORIGIN = 403, 1002
    NO_SUCH_PATH = 404, 1003
    WRONG_METHOD = 405, 1004
    WRONG_CONTENT_TYPE = 415, 1005
    MALFORMED_FORM = 400, 1006
    FIELD_MISSING = 400, 1007

    UNKNOWN_ACCOUNT = 401, 2001
    WRONG_API_TOKEN = 401, 2002
    UNKNOWN_CHANNEL = 404, 2003
    REVOKED_API_TOKEN = 401, 2004

    NO_TOKEN = 401, 3001
    MALFORMED_TOKEN = 401, 3002
    FOREIGN_TOKEN = 401, 3003
    WRONG_TOKEN_KIND = 401, 3004
    EXPIRED_TOKEN = 401, 3005
    USED_TOKEN = 401, 3006
    REFUSED_ON_DEMAND = 401, 3007

    NOT_JSON = 400, 4001
    WRONG_SCHEMA = 422, 4002

    @property
    def status(self) -> int:
        return self.value[0]

    @property
    def code(self) -> int:
        return self.value[1]


class Refusal(Exception):
    """Ends the handling of a request. The template is English, like the rest of the API, never translated.

    The *values* are what the client sent; they are masked and shortened before they go into the template.
    """

    def __init__(self, reason: Reason, template: str, **values: object) -> None:
        super().__init__(template)
        self.reason = reason
        self.template = template
        self.values = values
