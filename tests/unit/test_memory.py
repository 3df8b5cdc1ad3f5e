from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kitdesk.memory import SWITCH
from tests.support.less_privileged import run_less_privileged
from tests.support.sandbox_process import sandbox_process

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks at what Linux tells of a process")

SECRET = "C4nary-0d1e2f"
CRASH = """
import os, resource, sys
sys.dont_write_bytecode = True
_, most = resource.getrlimit(resource.RLIMIT_CORE)
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
secret = [sys.argv[1][::-1], "x" * 100]
"""
KEEP = "from kitdesk.memory import keep_out_of_dumps; keep_out_of_dumps()\n"
DUMP_ANYWAY = "resource.setrlimit(resource.RLIMIT_CORE, (most, most))\n"
"""As where dumps are piped to a program."""
PROC = Path("/proc/sys/kernel/core_pattern")


def core_of(folder: Path, program: str, **variables: str) -> bytes | None:
    """The core dump that *program* leaves when it is killed."""
    done = subprocess.run(
        [sys.executable, "-c", f"{CRASH}{program}os.abort()", SECRET[::-1]],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)} | variables,
        check=False,
        timeout=30,
    )
    assert done.returncode == -signal.SIGABRT
    found = list(folder.glob("core*"))
    return found[0].read_bytes() if found else None


@pytest.mark.skipif(
    not PROC.read_text().startswith("core") or resource.getrlimit(resource.RLIMIT_CORE)[1] == 0,
    reason="core dumps of this machine do not go into the working folder",
)
def test_a_crash_leaves_no_secret_behind(tmp_path: Path) -> None:
    folders = {name: tmp_path / name for name in ("without", "kept", "anyway", "debugged")}
    for folder in folders.values():
        folder.mkdir()
    assert SECRET.encode() in (core_of(folders["without"], "") or b""), "the search is blind"
    assert core_of(folders["kept"], KEEP) is None
    assert SECRET.encode() not in (core_of(folders["anyway"], KEEP + DUMP_ANYWAY) or SECRET.encode())
    assert SECRET.encode() in (core_of(folders["debugged"], KEEP, **{SWITCH: "1"}) or b"")


def test_each_command_keeps_its_memory_out_of_dumps() -> None:
    with sandbox_process("--domain", "acme") as sandbox:
        about = Path(f"/proc/{sandbox.process.pid}")
        assert int((about / "coredump_filter").read_text(), 16) == 0
        [limit] = [line for line in (about / "limits").read_text().splitlines() if "core file" in line]
        assert limit.split()[4] == "0"


LOOK = """
import ctypes, os, sys
from kitdesk.memory import shut_out_debuggers
# as nobody
ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)  # as after any start of a program
if sys.argv[1] == "shut":
    shut_out_debuggers()
child = os.fork()
if child == 0:
    for name in ("environ", "mem"):
        try:
            open(f"/proc/{os.getppid()}/{name}", "rb").close()
            print(name, flush=True)
        except PermissionError:
            pass
    os._exit(0)
os.waitpid(child, 0)
"""


@pytest.mark.parametrize(("shut", "seen"), [("shut", []), ("open", ["environ", "mem"])])
def test_another_program_of_the_same_user_cannot_look_in(shut: str, seen: list[str]) -> None:
    assert run_less_privileged(LOOK, shut).split() == seen
