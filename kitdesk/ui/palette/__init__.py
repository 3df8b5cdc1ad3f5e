"""The command palette: one field that finds every action, tool, channel, customer and setting."""
