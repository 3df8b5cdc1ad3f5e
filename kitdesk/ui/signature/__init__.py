"""The parts of the signature calculator."""
