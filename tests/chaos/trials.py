"""All trials by the numbers that the quality goals give them."""

from __future__ import annotations

from kitdesk.callback.suite.suite import CHECKS
from tests.chaos import (
    bad_callbacks,
    canary_secrets,
    cut_wal,
    damaged_files,
    days_with_sleep,
    failing_statements,
    hostile_texts,
    inner_addresses,
    killed_while_receiving,
    killed_while_sending,
    misbehaving_kits,
    misbehaving_servers,
    repeated_deliveries,
    sends_at_an_expiry,
    strange_addresses,
    strangers,
    stuck_connections,
)
from tests.chaos.trial import Trial
from tests.support.bad_kits import BAD_KITS
from tests.support.inner_addresses import INNER_HOSTS

TRIALS = {
    "R1": Trial(
        "kill -9 under callback load",
        killed_while_receiving.run,
        full=500,
        short=4,
        goal="no answered callback missing, none twice, quick_check ok",
        portion=50,
    ),
    "R2": Trial(
        "kill -9 between journal and answer",
        killed_while_sending.run,
        full=300,
        short=12,
        goal="none lost; each unclear one comes back as unknown; no silent resend",
        portion=50,
    ),
    "R3": Trial(
        "a WAL that is cut anywhere",
        cut_wal.run,
        full=6_400,
        short=30,
        goal="cut at every 64th byte of at least 200 KB: always a prefix of what was committed",
    ),
    "R4": Trial(
        "statements that fail, in per cent",
        failing_statements.run,
        full=100,
        short=1,
        goal="no half change; callback answered 5xx; a notice; works on without restart",
    ),
    "R5": Trial(
        "damaged journals and settings",
        damaged_files.run,
        full=200,
        short=3,
        goal="starts; the damaged file is kept aside; nothing deleted silently",
    ),
    "R6": Trial(
        "malformed or forged callbacks",
        bad_callbacks.run,
        full=10_000,
        short=500,
        goal="none accepted, no 5xx, no exception logged",
    ),
    "R7": Trial(
        "deliveries of one event_id",
        repeated_deliveries.run,
        full=1_000,
        short=200,
        goal="one event with every delivery under it; first body kept; one alarm",
    ),
    "R8": Trial(
        "stuck connections",
        stuck_connections.run,
        full=500,
        short=30,
        goal="each dropped within 10 s; good callbacks still answered",
    ),
    "R9": Trial(
        "hosts, origins, content types",
        strangers.run,
        full=60,
        short=60,
        goal="receiver: only the signature decides; sandbox: a loopback Host, any Origin refused",
    ),
    "R10": Trial(
        "secrets in a whole session",
        canary_secrets.run,
        full=12,
        short=0,
        goal="no hit in any byte written: journal, WAL, logs, settings, exports, crash output",
    ),
    "R12": Trial(
        "hostile texts in every field",
        hostile_texts.run,
        full=60,
        short=6,
        goal="none rendered as rich text; no stall over 250 ms; no local file read",
    ),
    "R13": Trial(
        "addresses of strangers",
        strange_addresses.run,
        full=84,
        short=0,
        goal="only http and https are ever opened, after showing the host",
    ),
    "R14": Trial(
        "inner addresses of attachments",
        inner_addresses.run,
        full=len(INNER_HOSTS),
        short=12,
        goal="no connection to a non-global address unless asked for",
    ),
    "R15": Trial(
        "misbehaving Kits",
        misbehaving_kits.run,
        full=len(BAD_KITS),
        short=12,
        goal="every call ends within its deadline + 1 s with a clear error; after 200 cancels the next works",
    ),
    "R15b": Trial(
        "checks of misbehaving servers",
        misbehaving_servers.run,
        full=len(CHECKS),
        short=8,
        goal="every check ends within its deadline and says what it saw; no such server passes",
    ),
    "R16": Trial(
        "100 sends at once around an expiry",
        sends_at_an_expiry.run,
        full=100,
        short=1,
        goal="one refresh, 100 sent, none twice",
        portion=25,
    ),
    "R17": Trial(
        "days with 100 suspends and 50 clock jumps",
        days_with_sleep.run,
        full=100,
        short=3,
        goal="no logout while the refresh token lives; no refresh storm",
        portion=50,
    ),
}
