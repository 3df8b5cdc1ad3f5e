"""The parts of the callbacks tool: the address for Kit, the way to it from outside, what came."""
