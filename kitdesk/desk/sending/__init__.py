"""Outgoing events on their way to Kit: kept in order, and tried again where that is safe."""
