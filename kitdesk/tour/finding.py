"""The tour's chapter on what was: find it, send it again, and let go out later what could not go at once."""

from __future__ import annotations

from kitdesk.tour.hands import Steps

STEPS: Steps = ()
