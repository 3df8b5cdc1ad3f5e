"""One run of a program with a vault: ``FOLDER write|read TOKEN``; it prints what it saw as JSON."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path

from kitdesk.model.channel import Credentials
from kitdesk.model.secret import Secret
from kitdesk.store.secrets import Vault


async def run(folder: Path, deed: str, token: str) -> dict[str, object]:
    vault = Vault(folder)
    told: list[str] = []
    vault.on_fault = lambda fault: told.append(fault.reason)
    wanted = Credentials(Secret(token), Secret(f"salt of {token[:20]}"))
    began = time.monotonic()
    found = await vault.read("channel-1")
    first = time.monotonic() - began
    if deed == "write":
        await vault.write("channel-1", wanted)
    return {
        "found": found == wanted,
        "empty": found == Credentials(),
        "kept_for_this_run": await vault.read("channel-1") == wanted,
        "fault": str(vault.fault) if vault.fault else "",
        "told": told,
        "first": first,
        "seconds": time.monotonic() - began,
        "imported_early": IMPORTED_EARLY,
    }


IMPORTED_EARLY = "keyring" in sys.modules
if __name__ == "__main__":
    print(json.dumps(asyncio.run(run(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))))
