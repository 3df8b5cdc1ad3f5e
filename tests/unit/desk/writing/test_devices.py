from __future__ import annotations

from dataclasses import asdict

import pytest

from kitdesk.desk.writing import devices
from kitdesk.desk.writing.devices import Device
from kitdesk.model import wire

ALL = [value for value in vars(devices).values() if isinstance(value, Device)]


@pytest.mark.parametrize("device", ALL)
def test_a_device_is_what_the_contract_takes_as_one_and_says_who_it_is(device: Device) -> None:
    assert wire.Device.model_validate(asdict(device)).model_dump() == asdict(device)
    assert device.user_agent.startswith("Mozilla/5.0 (")
    assert ("Mobile" in device.user_agent) == (device.type == "mobile")
