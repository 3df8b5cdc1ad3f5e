from __future__ import annotations

from kitdesk.model.outside import TunnelPhase, TunnelStatus


def test_a_tunnel_runs_from_its_start_to_its_end() -> None:
    running = [phase for phase in TunnelPhase if TunnelStatus(phase).runs]
    assert running == [TunnelPhase.STARTING, TunnelPhase.OPEN]
