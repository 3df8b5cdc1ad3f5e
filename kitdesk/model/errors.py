"""Everything kitdesk raises on purpose.

KitdeskError
├── InputError            something typed, pasted or read from a file is not usable
│   └── NotJson           … because it is no JSON, with the place
├── KitError              a call to Kit did not end well; `fate` says what that means for an event
│   ├── NotReached        no connection, so provably nothing was taken
│   ├── Unanswered        bytes left, no whole answer came
│   ├── NotUnderstood     an answer came that is not Kit's
│   ├── Refused           Kit said no
│   ├── TooManyRequests   429, not taken
│   ├── ServerFault       5xx
│   └── NoAccessToken     one of these happened to the login or refresh before an event
├── StorageError          a file or the keyring does not do what it should
│   ├── FileFault         a file or folder cannot be read or written
│   ├── SettingsDamaged   … or was, and is kept aside
│   ├── DraftsDamaged
│   ├── JournalDamaged
│   ├── JournalOutdated   … or of an earlier version, and could not be brought to this one
│   ├── JournalFault      the journal cannot be written
│   │   └── JournalBroken  … because its file is damaged, which was not seen when it was opened
│   ├── JournalUnreadable
│   ├── OutboxUnreadable  … where it says what a channel has not finished sending
│   └── KeyringFault
├── LeadsInside           a stranger's address leads into this machine or its network
├── PortTaken             a listener could not have its port
├── AlreadyRunning        another kitdesk holds this data folder
├── OpenedThere           the same, and it was given a file to open
├── NotRaised             … and does not answer
└── DisplayLost           the screen that the window is on is gone

Each error carries data and writes its own sentence: what happened, with which value, what to do next.
"""

from __future__ import annotations

from typing import ClassVar, dataclass_transform

from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence
from kitdesk.model.states import EVENT, LOGIN, REFRESH, State


class KitdeskError(Exception):
    """The root; `sentence` is what a person reads."""

    @property
    def sentence(self) -> Sentence:
        raise TypeError(f"{type(self).__name__} is a branch of the tree, not an error to raise")

    def __str__(self) -> str:
        return str(self.sentence)


class InputError(KitdeskError):
    """A value a person gave cannot be used. The template says why and what to do; never give it a secret."""

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template)
        self._sentence = Sentence(template, values)

    @property
    def sentence(self) -> Sentence:
        return self._sentence


class NotJson(InputError):
    """A text that should be JSON is not; *offset* is where it stops being so, in characters."""

    def __init__(self, template: str, offset: int = 0, **values: object) -> None:
        super().__init__(template, **values)
        self.offset = offset


@dataclass_transform(eq_default=False)
class _Told(KitdeskError):
    """An error whose fields fill its template.

    They are given as to a dataclass, whose generated code would take 3 ms for all errors at every start.
    """

    template: ClassVar[str]
    __match_args__: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        own = cls.__annotations__.items()
        names = tuple(name for name, kind in own if not kind.startswith("ClassVar"))
        cls.__match_args__ = names  # type: ignore[misc]  # mypy holds every one of them to be final

    def __init__(self, *values: object, **named: object) -> None:
        super().__init__()  # what Python itself would keep could not be masked any more
        given = dict(zip(self.__match_args__, values, strict=False)) | named
        if given.keys() != set(self.__match_args__) or len(values) + len(named) != len(given):
            raise TypeError(f"{type(self).__name__} takes {', '.join(self.__match_args__)}")
        self.__dict__.update(given)

    def __repr__(self) -> str:
        said = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
        return f"{type(self).__name__}({said})"

    @property
    def sentence(self) -> Sentence:
        return Sentence(self.template, {name: getattr(self, name) for name in self.__match_args__})


class KitError(_Told):
    """A call to Kit did not end well."""

    fate: ClassVar[State]
    """What becomes of an event whose sending ended this way."""


class NotReached(KitError):
    host: str
    reason: str
    fate = State.FAILED
    template = QT_TRANSLATE_NOOP(
        "model",
        "{host} could not be reached: {reason}. Nothing was sent. Check the host, the network and, "
        "if Kit has an API whitelist, that your address is on it.",
    )


class Unanswered(KitError):
    host: str
    reason: str
    fate = State.UNKNOWN
    template = QT_TRANSLATE_NOOP(
        "model",
        "{host} gave no whole answer: {reason}. It may have taken the request.",
    )


class NotUnderstood(KitError):
    host: str
    status: int
    reason: str
    fate = State.UNKNOWN
    template = QT_TRANSLATE_NOOP(
        "model",
        "{host} answered {status}, but not as Kit does: {reason}. Check that the host is the "
        "Custom channel API hostname and that no proxy answers in its place.",
    )


class Refused(KitError):
    """Kit said no: ``{"success": false, "result": {"error": …, "code": …}}`` or a bare 4xx.

    *code* is Kit's own, None where it gave none; its values are unpublished.
    """

    purpose: str
    host: str
    status: int
    code: int | None
    error: str
    fate = State.REFUSED
    template = QT_TRANSLATE_NOOP("model", "Kit refused the event with status {status}: {error}. {remedy}")
    templates: ClassVar[dict[str, str]] = {
        LOGIN: QT_TRANSLATE_NOOP("model", "Kit refused the login with status {status}: {error}. {remedy}"),
        REFRESH: QT_TRANSLATE_NOOP(
            "model", "Kit refused the token refresh with status {status}: {error}. {remedy}"
        ),
        EVENT: template,
    }
    remedies: ClassVar[dict[str, str]] = {
        LOGIN: QT_TRANSLATE_NOOP(
            "model",
            "Check Account name and API token in Administration > Security > API tokens, "
            "and the channel UUID.",
        ),
        REFRESH: QT_TRANSLATE_NOOP("model", "Log in again."),
        EVENT: QT_TRANSLATE_NOOP(
            "model", "Open the Inspector to see request and answer, then edit and resend."
        ),
    }

    @property
    def sentence(self) -> Sentence:
        said = {"status": self.status, "error": self.error, "remedy": Sentence(self.remedies[self.purpose])}
        return Sentence(self.templates[self.purpose], said)


class TooManyRequests(KitError):
    """429. *retry_after* is in seconds, within 0 and 3600; 0 where Kit named none that makes sense."""

    host: str
    retry_after: float
    fate = State.FAILED
    template = QT_TRANSLATE_NOOP(
        "model",
        "{host} asks for fewer requests (429); the request was not taken. Try again in {retry_after} s.",
    )
    without_time = QT_TRANSLATE_NOOP(
        "model", "{host} asks for fewer requests (429); the request was not taken. Try again in a while."
    )

    @property
    def sentence(self) -> Sentence:
        return super().sentence if self.retry_after else Sentence(self.without_time, {"host": self.host})


class ServerFault(KitError):
    host: str
    status: int
    fate = State.UNKNOWN
    template = QT_TRANSLATE_NOOP(
        "model",
        "{host} answered {status}, a fault on its side. It may have taken the request.",
    )


class NoAccessToken(KitError):
    """An event stayed here, because nobody knows what became of the login or refresh before it."""

    problem: KitError
    fate = State.FAILED
    template = QT_TRANSLATE_NOOP("model", "The message was not sent: there is no access token. {problem}")


class StorageError(_Told):
    """A file or the keyring does not do what it should."""


class FileFault(StorageError):
    path: str
    reason: str
    template = QT_TRANSLATE_NOOP(
        "model",
        "{path} could not be used: {reason}. Check its rights and the free space, or set KITDESK_HOME to "
        "another folder.",
    )


class SettingsDamaged(StorageError):
    path: str
    reason: str
    kept: str
    template = QT_TRANSLATE_NOOP(
        "model",
        "The settings file {path} could not be used: {reason}. It was kept as {kept}; kitdesk starts with "
        "fresh settings. Repair the kept file and put it back, or set the channels up again.",
    )


class DraftsDamaged(StorageError):
    path: str
    reason: str
    kept: str
    template = QT_TRANSLATE_NOOP(
        "model",
        "The file of unsent messages {path} could not be used: {reason}. It was kept as {kept}; what you "
        "write from now on is kept in a new one.",
    )


class JournalDamaged(StorageError):
    path: str
    reason: str
    kept: str
    template = QT_TRANSLATE_NOOP(
        "model",
        "The journal {path} could not be used: {reason}. It was kept as {kept}; kitdesk starts a new one.",
    )


class JournalOutdated(StorageError):
    """*size* is in megabytes."""

    path: str
    version: int
    wanted: int
    reason: str
    size: int
    template = QT_TRANSLATE_NOOP(
        "model",
        "The journal {path} could not be brought from version {version} to {wanted}: {reason}. Nothing was "
        "changed. It takes about {size} MB of free space in its folder; make room or check the folder, and "
        "start kitdesk again.",
    )


class JournalFault(StorageError):
    reason: str
    template = QT_TRANSLATE_NOOP(
        "model",
        "The journal could not be written: {reason}. The last step was not stored. Free some space or check "
        "the folder, then try again.",
    )


class JournalBroken(JournalFault):
    reason: str
    template = QT_TRANSLATE_NOOP(
        "model",
        "The journal could not be written, for its file is damaged: {reason}. The last step was not stored. "
        "Close kitdesk and copy the journal's files before you go on.",
    )


class JournalUnreadable(StorageError):
    reason: str
    template = QT_TRANSLATE_NOOP(
        "model",
        "The journal could not be read: {reason}. What is shown may be incomplete. Close kitdesk and copy "
        "the journal's files before you go on.",
    )


class OutboxUnreadable(StorageError):
    channel: str
    reason: str
    template = QT_TRANSLATE_NOOP(
        "model",
        "What waits in the outbox of channel “{channel}” could not be read: {reason}. Nothing is sent on it, "
        "so that nothing overtakes. Close kitdesk, keep a copy of the journal's files and start without "
        "them, or set the channel up anew.",
    )


class KeyringFault(StorageError):
    reason: str
    template = QT_TRANSLATE_NOOP(
        "model",
        "The system keyring cannot keep secrets: {reason}. They are kept for this run only; you will be "
        "asked again next time. Unlock or install a keyring to keep them.",
    )


class LeadsInside(_Told):
    host: str
    address: str
    template = QT_TRANSLATE_NOOP(
        "model",
        "{host} is at {address}, where only this machine or its network gets to. Kit cannot fetch from "
        "there, and nothing was asked there.",
    )
    spelled_out = QT_TRANSLATE_NOOP(
        "model",
        "Only this machine or its network gets to {address}. Kit cannot fetch from there, and nothing was "
        "asked there.",
    )

    @property
    def sentence(self) -> Sentence:
        if self.host != self.address:
            return super().sentence
        return Sentence(self.spelled_out, {"address": self.address})


class PortTaken(_Told):
    host: str
    port: int
    template = QT_TRANSLATE_NOOP(
        "model",
        "Port {port} on {host} is taken by another program. Choose another port, or 0 for any free one.",
    )


class AlreadyRunning(_Told):
    folder: str
    template = QT_TRANSLATE_NOOP(
        "model",
        "kitdesk is already running on {folder}. Its window was raised instead of opening a second one.",
    )


class OpenedThere(_Told):
    folder: str
    file: str
    template = QT_TRANSLATE_NOOP("model", "kitdesk is already running on {folder}. {file} is opened there.")


class NotRaised(_Told):
    folder: str
    template = QT_TRANSLATE_NOOP(
        "model",
        "kitdesk is already running on {folder}, but its window does not answer. Look for it, or end its "
        "process, and start again.",
    )


class DisplayLost(_Told):
    template = QT_TRANSLATE_NOOP(
        "model",
        "The display that kitdesk was on is gone, so it has ended. Nothing that was sent or received is "
        "lost.",
    )
