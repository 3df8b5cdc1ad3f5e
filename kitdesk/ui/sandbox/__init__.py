"""The parts of the Sandbox tool: each one widget, put together in `ui.panels.sandbox`."""
