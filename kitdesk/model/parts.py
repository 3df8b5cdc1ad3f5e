"""What kitdesk stands on, and under which licence each part is."""

from __future__ import annotations

LICENCE = "MIT"
COPYRIGHT = "© 2026 The kitdesk maintainers"

PARTS = {
    "Python": "PSF-2.0",
    "OpenSSL": "Apache-2.0",
    "SQLite": "public domain",
    "Qt, PySide6, shiboken6": "LGPL-3.0",
    "ICU": "Unicode-3.0",
    "annotated-types": "MIT",
    "anyio": "MIT",
    "backports.tarfile": "MIT",
    "certifi": "MPL-2.0",
    "cffi": "MIT-0",
    "cryptography": "Apache-2.0 OR BSD-3-Clause",
    "h11": "MIT",
    "httpcore": "BSD-3-Clause",
    "httpx": "BSD-3-Clause",
    "idna": "BSD-3-Clause",
    "importlib_metadata": "Apache-2.0",
    "jaraco.classes": "MIT",
    "jaraco.context": "MIT",
    "jaraco.functools": "MIT",
    "jeepney": "MIT",
    "keyring": "MIT",
    "lazy-importer": "Apache-2.0",
    "more-itertools": "MIT",
    "platformdirs": "MIT",
    "pycparser": "BSD-3-Clause",
    "pydantic": "MIT",
    "pydantic_core": "MIT",
    "qasync": "BSD-2-Clause",
    "SecretStorage": "BSD-3-Clause",
    "sniffio": "MIT OR Apache-2.0",
    "typing-inspection": "MIT",
    "typing_extensions": "PSF-2.0",
    "zipp": "MIT",
}
"""Licences by part; a packed program has the text of each in its folder ``licenses``."""
