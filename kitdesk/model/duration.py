"""How long something took, in words."""

from __future__ import annotations


def duration(seconds: float) -> str:
    """With as many digits as say something: ``12 ms``, ``5.0 s``, ``1 min 1 s``."""
    if seconds < 0.9995:
        return f"{seconds * 1000:.0f} ms"
    if seconds < 59.95:
        return f"{seconds:.1f} s"
    whole = round(seconds)
    return f"{whole // 60} min {whole % 60} s"
