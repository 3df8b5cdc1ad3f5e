from __future__ import annotations

import subprocess
import sys

from kitdesk.model.channel import check_account_name, check_channel_uuid, check_secret
from kitdesk.sandbox.defaults import API_TOKEN, CHANNEL_UUID, DOMAIN, SALT


def test_the_defaults_pass_the_checks_that_a_channels_fields_must_pass() -> None:
    assert check_account_name(DOMAIN) == DOMAIN
    assert check_channel_uuid(CHANNEL_UUID) == CHANNEL_UUID
    assert check_secret(API_TOKEN.reveal(), "API token") == API_TOKEN
    assert check_secret(SALT.reveal(), "security salt") == SALT


def test_importing_the_defaults_loads_nothing_heavy() -> None:
    code = "import sys, kitdesk.sandbox.defaults; print({'pydantic', 'h11', 'httpx'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
