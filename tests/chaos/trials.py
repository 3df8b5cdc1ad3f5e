"""All trials by the numbers that the quality goals give them."""

from __future__ import annotations

from kitdesk.callback.suite.suite import CHECKS
from tests.chaos import (
    bad_callbacks,
    hostile_texts,
    inner_addresses,
    killed_while_receiving,
    killed_while_sending,
    misbehaving_servers,
    repeated_deliveries,
    strange_addresses,
    strangers,
    stuck_connections,
)
from tests.chaos.trial import Trial
from tests.support.inner_addresses import INNER_HOSTS

TRIALS = {
    "R1": Trial("kill -9 under callback load", killed_while_receiving.run, full=500, short=4),
    "R2": Trial("kill -9 between journal and answer", killed_while_sending.run, full=300, short=12),
    "R6": Trial("malformed or forged callbacks", bad_callbacks.run, full=10_000, short=500),
    "R7": Trial("deliveries of one event_id", repeated_deliveries.run, full=1_000, short=200),
    "R8": Trial("stuck connections", stuck_connections.run, full=500, short=30),
    "R9": Trial("hosts, origins, content types", strangers.run, full=60, short=60),
    "R12": Trial("hostile texts in every field", hostile_texts.run, full=60, short=6),
    "R13": Trial("addresses of strangers", strange_addresses.run, full=84, short=0),
    "R14": Trial("inner addresses of attachments", inner_addresses.run, full=len(INNER_HOSTS), short=12),
    "R15b": Trial("checks of misbehaving servers", misbehaving_servers.run, full=len(CHECKS), short=8),
}
