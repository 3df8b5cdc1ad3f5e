"""Fuzzes one target, guided by what it reaches: ``one TARGET FLAGS…``, with libFuzzer's flags and folders."""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["kitdesk", "h11", "json"]):
    from tests.fuzz.targets import TARGETS

if __name__ == "__main__":
    program, name, *flags = sys.argv
    atheris.enabled_hooks.add("RegEx")
    atheris.enabled_hooks.add("str")
    atheris.Setup([program, *flags], TARGETS[name])
    atheris.Fuzz()
