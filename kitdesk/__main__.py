"""The command line: hands its arguments to the window, or to one of the commands without one."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Sequence

from kitdesk.memory import keep_out_of_dumps, shut_out_debuggers


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that *argv* (the program's own arguments, if None) asks for. The exit status."""
    keep_out_of_dumps()
    given = sys.argv[1:] if argv is None else argv
    # Imported only when wanted: the commands must run without Qt, and the window must come quickly.
    file = None
    if given:
        from kitdesk.arguments.command_line import read  # noqa: PLC0415

        args = read(given)
        if args.command in ("sandbox", "check-callback"):
            shut_out_debuggers()
        if args.command == "sandbox":
            from kitdesk.headless.sandbox import run  # noqa: PLC0415

            return run(args)
        if args.command == "check-callback":
            from kitdesk.headless.check_callback import run as check  # noqa: PLC0415

            return check(args)
        if args.command == "tour":
            from kitdesk.tour.command import main as tour  # noqa: PLC0415

            return tour(args)
        file = getattr(args, "file", None)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: os._exit(0))  # until there is something to clean up
    gc.disable()  # nothing is garbage yet, and looking for it costs the first frame a tenth; app ends this
    from kitdesk.app import main as window  # noqa: PLC0415

    return window(file)


if __name__ == "__main__":
    sys.exit(main())
