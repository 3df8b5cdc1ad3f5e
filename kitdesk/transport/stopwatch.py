"""How long the steps of one call took, and whether any of it has left; known also after the call failed."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from kitdesk.model.timeline import Timing


class Stopwatch:
    """Runs from `start` to `stop`; the first byte is counted from when the request was written."""

    def __init__(self) -> None:
        self._steps: dict[str, float] = {}
        self._started = self._stopped = time.perf_counter()
        self._written: float | None = None

    @property
    def sent(self) -> bool:
        """Whether any byte of the request may have left this machine."""
        return self._written is not None

    @property
    def timing(self) -> Timing:
        """The steps so far."""
        steps = {name: seconds for name, seconds in self._steps.items() if name != "proxy"}
        return Timing(total=self._stopped - self._started, **steps)

    @property
    def proxy(self) -> float | None:
        """How much of the step ``connect`` went by until a proxy had answered that it takes the request."""
        return self._steps.get("proxy")

    @property
    def running(self) -> float:
        """Seconds since the start."""
        return time.perf_counter() - self._started

    def start(self) -> None:
        self._started = time.perf_counter()

    def stop(self) -> None:
        self._stopped = time.perf_counter()

    @property
    def waited(self) -> float:
        """Seconds from when the request was written until the end."""
        return self._stopped - (self._started if self._written is None else self._written)

    def written(self) -> None:
        """The request, or one more part of it, is being handed to the network."""
        self._written = time.perf_counter()

    def answered(self) -> None:
        """Bytes came; only the first time counts."""
        if self._written is not None and "first_byte" not in self._steps:
            self._steps["first_byte"] = time.perf_counter() - self._written

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Time ``dns``, ``proxy``, ``connect`` or ``tls``. One that fails leaves no time: there it ended."""
        began = time.perf_counter()
        yield
        self._steps[name] = time.perf_counter() - began
