"""The parts of the composer: each one widget or value, put together in `ui.panels.composer`."""
