"""The parts of the window: signals out, values in."""
