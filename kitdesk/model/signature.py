"""The callback signature: make it, check it, and explain why one does not fit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import permutations

from kitdesk.model.secret import Secret, alike
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence


class Reading(StrEnum):
    """How the printed formula ``MD5($ {Salt}: $ {token}: $ {EventId})`` is read. [inferred]"""

    PLAIN = ":"
    SPACED = ": "


class Outcome(StrEnum):
    VERIFIED = "verified"
    MISMATCH = "mismatch"
    UNVERIFIABLE = "unverifiable"
    """No salt or API token is known yet, so nothing can be said."""


@dataclass(frozen=True)
class Verdict:
    """What a received ``Authorization`` header is worth; *reading* is the one that fitted."""

    outcome: Outcome
    reason: Sentence
    reading: Reading | None = None


@dataclass(frozen=True)
class Rival:
    """Values that may have been used by mistake, for `explain`: the token ID, another channel's salt."""

    name: str
    salt: Secret
    token: Secret


def hashed_string(salt: Secret, token: Secret, event_id: str | None, reading: Reading = Reading.PLAIN) -> str:
    """The exact text that is hashed. *event_id* is None for the test request. It contains the secrets.

    *token* is the API token that the channel uses: the documents say only “token”. [inferred, unverified]
    """
    parts = [salt.reveal(), token.reveal()] + ([] if event_id is None else [event_id])
    return reading.join(parts)


def sign(salt: Secret, token: Secret, event_id: str | None, reading: Reading = Reading.PLAIN) -> str:
    """The hex MD5 that Kit puts into ``Authorization`` [documented]; it covers nothing of the body."""
    return _md5(hashed_string(salt, token, event_id, reading))


def verify(header: str | None, salt: Secret | None, token: Secret | None, event_id: str | None) -> Verdict:
    """Check a received header by either reading, in constant time.

    Whether Kit writes a word before the digest, and the digest in upper case, is not documented: both are
    accepted. [unverified]
    """
    if not salt or not token:
        missing = Sentence(_SALT if not salt else _TOKEN)
        return Verdict(Outcome.UNVERIFIABLE, sentence(_NOT_KNOWN, missing=missing))
    digest = header_digest(header)
    if isinstance(digest, Sentence):
        return Verdict(Outcome.MISMATCH, digest)
    for reading in Reading:
        if alike(digest, sign(salt, token, event_id, reading)):
            return Verdict(Outcome.VERIFIED, sentence(_FITS[reading]), reading)
    return Verdict(Outcome.MISMATCH, sentence(_NO_FIT))


def explain(
    header: str | None, salt: Secret, token: Secret, event_id: str | None, rivals: Sequence[Rival] = ()
) -> Verdict:
    """Like `verify`, but a mismatch names the known mistake, if any, that makes the received digest."""
    verdict = verify(header, salt, token, event_id)
    digest = header_digest(header)
    if verdict.outcome is not Outcome.MISMATCH or isinstance(digest, Sentence):
        return verdict
    for why, text in _mistakes(salt, token, event_id, rivals):
        if alike(digest, _md5(text)):
            return Verdict(Outcome.MISMATCH, why)
    return verdict


def header_digest(header: str | None) -> str | Sentence:
    """The digest in a received header, lower-cased, or the sentence that says why there is none."""
    words = (header or "").split()
    if not words:
        return sentence(_NO_HEADER)
    if len(words) > 2:
        return sentence(_TOO_MANY_WORDS, count=len(words))
    digest = words[-1].lower()
    if re.fullmatch(r"[0-9a-f]{32}", digest, re.ASCII):
        return digest
    if len(digest) in _OTHER_HASHES and re.fullmatch(r"[0-9a-f]+", digest, re.ASCII):
        return sentence(_OTHER_HASH, count=len(digest), name=_OTHER_HASHES[len(digest)])
    if not re.fullmatch(r"[0-9a-f]*", digest, re.ASCII):
        return sentence(_NOT_HEX, value=digest)
    return sentence(_WRONG_LENGTH, count=len(digest))


def _mistakes(
    salt: Secret, token: Secret, event_id: str | None, rivals: Sequence[Rival]
) -> Iterator[tuple[Sentence, str]]:
    for rival in rivals:
        for reading in Reading:
            yield sentence(_RIVAL, name=rival.name), hashed_string(rival.salt, rival.token, event_id, reading)
    named = {_SALT: salt.reveal(), _TOKEN: token.reveal()}
    if event_id is not None:
        named["event_id"] = event_id
    right = tuple(named)
    for separator in (*Reading, "", " ", ",", "."):
        for order in permutations(named, len(named)):
            if order != right or separator not in tuple(Reading):
                template = _ORDER if order != right else _SEPARATOR
                joined = sentence(_QUOTED, value=separator)
                yield (
                    sentence(template, order=_listed(order), separator=joined, right=_listed(right)),
                    separator.join(named[name] for name in order),
                )
        for order in permutations(named, len(named) - 1):
            left_out = next(name for name in right if name not in order)
            template = _TEST_REQUEST if event_id is not None and order == right[:2] else _LEFT_OUT
            yield sentence(template, name=Sentence(left_out)), separator.join(named[name] for name in order)
        text = separator.join(named.values())
        yield sentence(_NEWLINE), text + "\n"
        yield sentence(_CASE), text.lower()
        yield sentence(_CASE), text.upper()
        yield sentence(_BLANKS), separator.join(value.strip() for value in named.values())
        for name in right:
            for padded in (f"{named[name]} ", f" {named[name]}", f"{named[name]}\n", f"{named[name]}\r\n"):
                yield (
                    sentence(_PADDED, name=Sentence(name)),
                    separator.join((named | {name: padded}).values()),
                )
    yield sentence(_LITERAL), ": ".join(f"$ {{{value}}}" for value in named.values())


def _listed(names: Sequence[str]) -> Sentence:
    """The names of the parts, each in the language of the window."""
    values = {f"part{at}": Sentence(name) for at, name in enumerate(names)}
    return Sentence(", ".join(f"{{{key}}}" for key in values), values)


def _md5(text: str) -> str:
    from hashlib import md5  # noqa: PLC0415 (it brings OpenSSL, which the first frame waits for)

    return md5(text.encode(errors="surrogatepass"), usedforsecurity=False).hexdigest()


_SALT = QT_TRANSLATE_NOOP("model", "security salt")
_TOKEN = QT_TRANSLATE_NOOP("model", "API token")
_QUOTED = QT_TRANSLATE_NOOP("model", "“{value}”")
_OTHER_HASHES = {40: "SHA-1", 64: "SHA-256", 128: "SHA-512"}
_FITS = {
    Reading.PLAIN: QT_TRANSLATE_NOOP("model", "Verified: the parts are joined by a colon."),
    Reading.SPACED: QT_TRANSLATE_NOOP("model", "Verified: the parts are joined by a colon and a blank."),
}
_NOT_KNOWN = QT_TRANSLATE_NOOP("model", "Not verifiable: the {missing} of this channel is not known yet.")
_NO_FIT = QT_TRANSLATE_NOOP(
    "model",
    "Mismatch, and no known mistake explains it. Check that security salt, API token and event_id belong to "
    "this channel and this callback.",
)
_NO_HEADER = QT_TRANSLATE_NOOP("model", "Mismatch: there is no Authorization header, or it is empty.")
_TOO_MANY_WORDS = QT_TRANSLATE_NOOP(
    "model", "Mismatch: the header has {count} words; expected the digest with at most one word before it."
)
_OTHER_HASH = QT_TRANSLATE_NOOP(
    "model", "Mismatch: {count} digits look like {name}; Kit signs with MD5, 32 digits."
)
_NOT_HEX = QT_TRANSLATE_NOOP("model", "Mismatch: “{value}” is not a hexadecimal digest.")
_WRONG_LENGTH = QT_TRANSLATE_NOOP("model", "Mismatch: the digest has {count} digits; MD5 has 32.")
_RIVAL = QT_TRANSLATE_NOOP("model", "Mismatch: it was signed with {name}.")
_ORDER = QT_TRANSLATE_NOOP(
    "model",
    "Mismatch: the order is {order}, joined by {separator}; it should be {right}.",
)
_SEPARATOR = QT_TRANSLATE_NOOP("model", "Mismatch: the parts are joined by {separator} instead of a colon.")
_LEFT_OUT = QT_TRANSLATE_NOOP("model", "Mismatch: the {name} was left out.")
_TEST_REQUEST = QT_TRANSLATE_NOOP(
    "model", "Mismatch: the event_id was left out. A test request is signed like that, an event is not."
)
_NEWLINE = QT_TRANSLATE_NOOP(
    "model", "Mismatch: a line break was hashed with it (echo without -n does that)."
)
_CASE = QT_TRANSLATE_NOOP("model", "Mismatch: the text was changed to one letter case before it was hashed.")
_BLANKS = QT_TRANSLATE_NOOP(
    "model", "Mismatch: your values carry white space around them that the signer did not use."
)
_PADDED = QT_TRANSLATE_NOOP("model", "Mismatch: the signer's {name} has white space around it.")
_LITERAL = QT_TRANSLATE_NOOP(
    "model", "Mismatch: the formula was taken literally, with its dollar signs and braces."
)
