"""Stand-ins for cloudflared and ngrok: small programs that print what the real ones print."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

CLOUDFLARED = """
log('Thank you for trying Cloudflare Tunnel. https://developers.cloudflare.com/cloudflare-one/connections')
log('Requesting new quick Tunnel on trycloudflare.com...')
log('+---------------------------------------------------------------------+')
log('|  Your quick Tunnel has been created! Visit it at (it may take some  |')
log('|  https://warm-words-of-four.trycloudflare.com                       |')
log('+---------------------------------------------------------------------+')
log('Settings: map[no-autoupdate:true url:' + sys.argv[-1] + ']')
signal.pause()
"""
NGROK = """
print(json.dumps({"lvl": "info", "msg": "no configuration paths supplied", "t": "2026-11-25T22:00:00Z"}))
print(json.dumps({"addr": "http://" + sys.argv[2], "lvl": "info", "msg": "started tunnel",
                  "name": "command_line", "obj": "tunnels", "url": "https://ab12-203-0-113-7.ngrok-free.app"}))
signal.pause()
"""
NGROK_WITHOUT_ACCOUNT = r"""
why = "authentication failed: Usage of ngrok requires a verified account and authtoken."
err = why + "\r\n\r\nERR_NGROK_4018\r\n"
print(json.dumps({"err": err, "lvl": "eror", "msg": "failed to reconnect session", "obj": "tunnels.session"}))
print("ERROR: ", why, file=sys.stderr)
sys.exit(1)
"""
STUBBORN = """
signal.signal(signal.SIGTERM, signal.SIG_IGN)
child = subprocess.Popen(["sleep", "600"])
print("https://stub-born.trycloudflare.com pid", child.pid)
while True:
    signal.pause()
"""
_HEAD = """#!{python}
import json, os, signal, subprocess, sys
sys.stdout.reconfigure(line_buffering=True)
def log(text):
    print("2026-11-25T22:00:00Z INF", text, file=sys.stderr)
"""


def install(folder: Path, **programs: str) -> None:
    """Put programs by these names into *folder*, in the place of those that are there."""
    folder.mkdir(exist_ok=True)
    for name, text in programs.items():
        path = folder / name
        path.write_text(_HEAD.format(python=sys.executable) + text)
        path.chmod(0o755)


def on_path(monkeypatch: pytest.MonkeyPatch, folder: Path, **programs: str) -> None:
    """Let these be the only tunnel programs that are installed."""
    install(folder, **programs)
    others = [each for each in os.environ["PATH"].split(os.pathsep) if not _holds_one(Path(each))]
    monkeypatch.setenv("PATH", os.pathsep.join([str(folder), *others]))


def _holds_one(folder: Path) -> bool:
    return (folder / "cloudflared").exists() or (folder / "ngrok").exists()


def is_alive(pid: int) -> bool:
    """Whether a process runs; one that has ended and waits to be asked for does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except (FileNotFoundError, ProcessLookupError):  # before, or while it is read
        return False
