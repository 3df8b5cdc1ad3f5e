"""The parts of the inspector: each one widget, put together in `ui.panels.inspector`."""
